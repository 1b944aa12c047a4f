"""The commands of ``citecheck corpus`` that run on one machine: before and after an extraction."""
