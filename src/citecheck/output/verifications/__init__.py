"""The formats of ``citecheck verify`` that show every citation and how its look-up ended."""
