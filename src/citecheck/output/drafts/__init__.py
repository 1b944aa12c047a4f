"""The formats of `citecheck toa`, a module a format."""
