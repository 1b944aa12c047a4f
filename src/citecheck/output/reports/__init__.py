"""The formats of `citecheck check`, a module a format."""
