"""The files that a run reads are never those that it writes."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterable
from pathlib import Path, PurePath

from citecheck.model.errors import ConfigError
from citecheck.model.media import MEDIA, MediaType, Medium

_BASELINE_HEAD = b'"citecheck_baseline"'
_MARKED = (MediaType.PDF, MediaType.DOCX)
_ANSWERS_HEAD = b'{"citation"'
_HEAD = 200  # bytes
_TABLES = (".parquet", ".pq")
CONFIGURATIONS = frozenset(("citecheck.toml", "pyproject.toml"))
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
        self._folders: dict[object, str] = {}

    def reads(self, paths: Iterable[str | Path], what: str) -> None:
        """Takes note of files that are read: ``the brief``, ``the configuration``."""
        for path in paths:
            self._read.setdefault(identity(path), what)

    def reads_folder(self, folder: str | Path, what: str) -> None:
        """Takes note of all files below a folder, and of the folders that they stand in, where one
        more would be read the next time; of nothing where ``folder`` is none."""
        for directory, _, names in os.walk(folder):
            paths = [os.path.join(directory, name) for name in names]  # noqa: PTH118
            self.reads(paths, what)
            if any(name.endswith(_TABLES) for name in names):
                self._folders.setdefault(os.path.realpath(directory), what)

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
        if path is not None:
            self._refuse_places(path, what)
        if here in self._written:
            other = self._written[here]
            both = f"two {what}s" if other == what else f"the {other} and the {what}"
            raise ConfigError(f"{name}: {both} need a file each")
        self._written[here] = what

    def _refuse_places(self, path: Path, what: str) -> None:
        """Raises ``ConfigError`` for a place among files that are read, and for a name that is the
        configuration's, whether it is read or not."""
        real = Path(os.path.realpath(path)) if "\0" not in str(path) else path
        if among := self._folders.get(str(real.parent)):
            raise ConfigError(f"{path}: the {what} would stand among {among}")
        if real.name in CONFIGURATIONS:
            raise ConfigError(f"{path}: the {what} would be taken for the configuration")


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


def refuse_other_than_answers(path: Path) -> None:
    """Raises ``ConfigError`` where ``path`` holds something else than answers that were kept."""
    head = _head(path).lstrip()
    if head and not head.startswith(_ANSWERS_HEAD):
        raise ConfigError(f"{path}: not answers of CourtListener, so nothing is added to it")


def refuse_other_than_copy(path: Path, brief: str) -> None:
    """Raises ``ConfigError`` where ``path`` is named as a file of another kind than ``brief``, of
    which it is to be the marked copy, or holds something else than a marked copy: the first of a
    list of briefs, most likely."""
    mine, wanted = _medium(brief), _medium(str(path))
    can_be_marked = mine is not None and mine.media_type in _MARKED
    if can_be_marked and wanted is not None and mine is not wanted:
        ending = PurePath(brief).suffix
        raise ConfigError(f"{path}: the copy of {brief} is a {ending} file too; name it as one")
    if not _head(path):
        return
    from citecheck.copies.ours import is_marked

    if not is_marked(path.read_bytes()):
        raise ConfigError(
            f"{path}: not a marked copy, so it is not overwritten; name the file of the copy, then "
            "the brief"
        )


def _medium(name: str) -> Medium | None:
    ending = PurePath(name).suffix.lower()
    return next((medium for medium in MEDIA if ending in medium.endings), None)


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
