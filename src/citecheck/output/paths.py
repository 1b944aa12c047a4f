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
        return "file://" + quote(path_bytes(Path(relative).as_posix()))
    # A colon in the first segment would read as a scheme; quote() leaves none.
    return quote(path_bytes(relative))


def path_bytes(path: str) -> bytes:
    """The bytes of a path as the system has them, also where they are not UTF-8."""
    try:
        return path.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return path.encode("utf-8", "surrogatepass")
