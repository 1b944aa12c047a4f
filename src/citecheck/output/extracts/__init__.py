"""The formats of `citecheck extract`, a module a format."""
