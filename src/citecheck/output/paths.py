"""Paths of checked files as machines want them: relative to where the program runs."""

from __future__ import annotations

import os
from pathlib import Path, PurePath
from urllib.parse import quote


def relative_path(path: str) -> str:
    """``path`` with forward slashes, relative to the working directory where it lies below it."""
    if path == "-":
        return path
    try:
        inside = Path(os.path.abspath(path)).relative_to(Path.cwd())  # noqa: PTH100
    except (ValueError, OSError):
        return PurePath(path).as_posix()
    return inside.as_posix()


def uri(path: str) -> str:
    """A URI reference for ``path`` (RFC 3986), relative where it lies below the working
    directory."""
    relative = relative_path(path)
    if PurePath(relative).is_absolute():
        return Path(relative).as_uri()
    # A colon in the first segment would read as a scheme; quote() leaves none.
    return quote(relative.encode("utf-8", "surrogateescape"))
