"""Names of decisions: when two are the same, and of which words they are made."""
