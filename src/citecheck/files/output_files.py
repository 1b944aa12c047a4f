"""Files that reports are written to: there in whole or not at all."""

from __future__ import annotations

import io
import os
import stat
from contextlib import suppress
from pathlib import Path

from citecheck.model.errors import ConfigError, OutputError

_SUFFIX = ".citecheck-part"
_LONGEST_NAME = 40  # characters of the file's own name in that of its part


class OutputFile:
    """A file that takes its name when all is written. A link stays one and leads to the new file,
    which has the mode and, as far as this user may give it, the owner of the one before."""

    def __init__(self, path: Path) -> None:
        """Raises ``ConfigError`` where nothing can be written to ``path``."""
        self._path = path
        self._part: Path | None = None
        try:
            self._file = self._open()
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or error
            raise ConfigError(f"cannot write {path}: {reason}") from None

    def _open(self) -> io.TextIOWrapper:
        before = _status(self._path)
        if _leads_to_a_stream(self._path) or (before and not stat.S_ISREG(before.st_mode)):
            return self._path.open("a", encoding="utf-8", errors="backslashreplace")
        # what is written beside it would be renamed over a link, not over what it leads to
        self._path = Path(os.path.realpath(self._path))
        if before and not os.access(self._path, os.W_OK):
            raise PermissionError(13, os.strerror(13))
        directory, prefix = self._path.parent, f".{self._path.name[:_LONGEST_NAME]}."
        remove_leftovers(directory, prefix)
        import tempfile

        handle, name = tempfile.mkstemp(_SUFFIX, prefix, directory)
        self._part = Path(name)
        _lock(handle)
        return os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace")

    def write(self, text: str) -> None:
        """Raises ``OutputError`` where the disk is full."""
        try:
            self._file.write(text)
        except OSError as error:
            raise self._unwritable(error) from None

    def write_bytes(self, data: bytes) -> None:
        """The same for what is no text."""
        try:
            self._file.buffer.write(data)
        except OSError as error:
            raise self._unwritable(error) from None

    def finish(self) -> None:
        """Gives the file its name. Raises ``OutputError``, and then leaves nothing behind."""
        try:
            self._file.flush()
            if self._part is not None:
                os.fsync(self._file.fileno())
                self._file.close()
                _make_like(self._part, _status(self._path))
                self._part.replace(self._path)
            self._file.close()
        except OSError as error:
            self.abandon()
            raise self._unwritable(error) from None

    def abandon(self) -> None:
        """Leaves no half-written file behind."""
        with suppress(OSError):
            self._file.close()
        with suppress(OSError):
            if self._part is not None:
                self._part.unlink(missing_ok=True)

    def _unwritable(self, error: OSError) -> OutputError:
        return OutputError(f"cannot write {self._path}: {error.strerror}")


def write_file(path: Path, data: bytes) -> None:
    """Puts ``data`` into a file, which then has all of it or is as it was before."""
    file = OutputFile(path)
    try:
        file.write_bytes(data)
        file.finish()
    except BaseException:
        file.abandon()
        raise


def remove_leftovers(directory: Path, prefix: str) -> None:
    """Removes what runs that were killed have left of files in ``directory`` whose parts begin
    with ``prefix``: parts that no run holds a lock on."""
    for name in os.listdir(directory):  # noqa: PTH208
        if name.startswith(prefix) and name.endswith(_SUFFIX):
            with suppress(OSError), (directory / name).open("rb+") as file:
                _lock(file.fileno())
                (directory / name).unlink()


def _lock(handle: int) -> None:
    """Raises ``OSError`` where another run holds the lock. Where there are no such locks, on
    Windows, no file can be removed that another program has open."""
    try:
        import fcntl
    except ImportError:
        return
    fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _status(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except FileNotFoundError:
        return None


def _leads_to_a_stream(path: Path) -> bool:
    """Whether the name stands for something that is open already: ``/dev/stdout``."""
    return os.path.abspath(path).startswith(("/dev/", "/proc/"))  # noqa: PTH100


def _make_like(part: Path, before: os.stat_result | None) -> None:
    """Mode and owner of the file that is replaced; of a new one, those of any new file, where
    ``mkstemp``'s is for its owner's eyes only."""
    if before is None:
        mask = os.umask(0)
        os.umask(mask)
        part.chmod(0o666 & ~mask)
        return
    new = part.stat()
    if hasattr(os, "chown") and (new.st_uid, new.st_gid) != (before.st_uid, before.st_gid):
        with suppress(PermissionError):
            os.chown(part, before.st_uid, before.st_gid)
    part.chmod(stat.S_IMODE(before.st_mode))
