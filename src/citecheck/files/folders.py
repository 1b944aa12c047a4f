"""The files of a folder and of those in it: all of them, or the reason why not."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from citecheck.model.errors import InputError


def files_below(folder: Path) -> Iterator[Path]:
    """Everything below ``folder`` that is no folder, by name; nothing whose name begins with a full
    stop, and nothing behind a link to a folder, which is given itself. Raises ``InputError``
    where a folder cannot be searched."""
    for here, folders, names in os.walk(folder, onerror=_unsearchable):
        shown = [name for name in folders if not name.startswith(".")]
        folders[:] = sorted(shown)
        links = [name for name in shown if Path(here, name).is_symlink()]
        names = [name for name in names if not name.startswith(".")]
        yield from (Path(here, name) for name in sorted([*names, *links]))


def odd_kind(path: Path) -> str:
    """What ``path`` is where it is no file that can be read to its end; empty for a file, and for
    what cannot be looked at, which is said when it is read."""
    try:
        mode = path.stat().st_mode
    except OSError:
        return "link that leads nowhere" if path.is_symlink() else ""
    if stat.S_ISREG(mode):
        return ""
    if stat.S_ISDIR(mode):
        return "link to a folder"
    return "named pipe" if stat.S_ISFIFO(mode) else "device or socket"


def _unsearchable(error: OSError) -> None:
    raise InputError(f"{error.filename}: the folder cannot be searched ({error.strerror})")
