"""The files that a run reads are never those that it writes."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterable
from pathlib import Path

from citecheck.model.errors import ConfigError

_BASELINE_HEAD = b'"citecheck_baseline"'
_HEAD = 200  # bytes
# What no report begins with: PDF, Word, and an Office document of old or with a password, RTF
_DOCUMENTS = (b"%PDF", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"{\\rtf")


def identity(path: str | Path) -> object:
    """What two names have in common that lead to one file, through links and ``..`` too; names of
    files that do not exist yet are taken as they would be made. None for what is no file: to a
    device any number of reports can go."""
    try:
        return identity_of(os.stat(path))  # noqa: PTH116
    except (OSError, ValueError):
        pass
    try:
        return os.path.realpath(path)
    except (OSError, ValueError):
        return str(path)


def identity_of(status: os.stat_result) -> object:
    """The same for what is open already."""
    return (status.st_dev, status.st_ino) if stat.S_ISREG(status.st_mode) else None


class Guard:
    """Knows what a run reads, and refuses to have it written to."""

    def __init__(self) -> None:
        self._read: dict[object, str] = {}
        self._written: dict[object, str] = {}

    def reads(self, paths: Iterable[str | Path], what: str) -> None:
        """Takes note of files that are read: ``the brief``, ``the configuration``."""
        for path in paths:
            self._read.setdefault(identity(path), what)

    def reads_standard_input(self) -> None:
        """Takes note of the file that standard input comes from, if it does."""
        try:
            self._read.setdefault(identity_of(os.fstat(0)), "the brief")
        except OSError:
            return

    def writes(self, path: Path | None, what: str) -> None:
        """Raises ``ConfigError`` where ``path``, the file that ``what`` (``report``, ``baseline``,
        ``table``) is to be written to, is one that is read or written already. Standard output
        (None) is compared too: a shell appends to what is named behind ``>>``."""
        name = "standard output" if path is None else str(path)
        here = _standard_output() if path is None else identity(path)
        if here is None:
            return
        if here in self._read:
            raise ConfigError(f"{name}: the {what} would overwrite {self._read[here]}")
        if here in self._written:
            other = self._written[here]
            both = f"two {what}s" if other == what else f"the {other} and the {what}"
            raise ConfigError(f"{name}: {both} need a file each")
        self._written[here] = what


def refuse_documents(path: Path, what: str) -> None:
    """Raises ``ConfigError`` where ``path`` is a document in a format that no report has: the
    first of a list of briefs, most likely, that became the value of an option."""
    if _head(path).startswith(_DOCUMENTS):
        raise ConfigError(f"{path}: the {what} would overwrite a document; name another file")


def refuse_other_than_baseline(path: Path) -> None:
    """Raises ``ConfigError`` where ``path`` holds something else than a baseline."""
    head = _head(path)
    if head.strip() and _BASELINE_HEAD not in head:
        raise ConfigError(
            f"{path}: not a baseline, so it is not overwritten; --write-baseline takes the name of "
            "its file before the briefs"
        )


def _head(path: Path) -> bytes:
    try:
        if not path.is_file():
            return b""
        with path.open("rb") as file:
            return file.read(_HEAD)
    except (OSError, ValueError):
        return b""


def _standard_output() -> object:
    try:
        return identity_of(os.fstat(sys.stdout.fileno()))
    except (OSError, ValueError, AttributeError):
        return None
