"""Files that reports are written to: there in whole or not at all."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from citecheck.model.errors import ConfigError, OutputError

_SUFFIX = ".citecheck-part"
_LONGEST_NAME = 40  # characters of the file's own name in that of its part
_OPEN = ("/dev/fd/", "/proc/")
_STANDARD = ("/dev/stdin", "/dev/stdout", "/dev/stderr")


def why_unwritten(error: OSError) -> str:
    """What the system says of a file that could not be written; what the error says of itself only
    where it has no number, since pyarrow puts words of its own in place of the system's."""
    return os.strerror(error.errno) if error.errno else str(error)


class Part:
    """The place beside a file where what is to become it is written. A link stays one and leads to
    the new file, which has the mode and, as far as this user may give it, the owner of the one
    before. What is no file, such as ``/dev/null``, is its own part."""

    def __init__(self, path: Path) -> None:
        """Raises ``ConfigError`` where nothing can be written to ``path``."""
        self._target = path
        try:
            self.handle, self.path = self._open()
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or error
            raise ConfigError(f"cannot write {path}: {reason}") from None

    @property
    def is_beside(self) -> bool:
        """Whether there is a part, and not only a stream."""
        return self.path != self._target

    def _open(self) -> tuple[int, Path]:
        path = self._target
        before = _status(path)
        if _leads_to_a_stream(path) or (before and not stat.S_ISREG(before.st_mode)):
            return os.open(path, os.O_WRONLY | os.O_APPEND), path
        # what is written beside it would be renamed over a link, not over what it leads to
        self._target = Path(os.path.realpath(path))
        if before and not os.access(self._target, os.W_OK):
            raise PermissionError(13, os.strerror(13))
        directory, prefix = self._target.parent, f".{self._target.name[:_LONGEST_NAME]}."
        remove_leftovers(directory, prefix)
        import tempfile

        handle, name = tempfile.mkstemp(_SUFFIX, prefix, directory)
        _lock(handle)
        return handle, Path(name)

    def release(self) -> None:
        """Closes ``handle``, and with it the lock that says that a run is at work here."""
        if self.handle >= 0:
            handle, self.handle = self.handle, -1
            with suppress(OSError):
                os.close(handle)

    def take_name(self) -> None:
        """Gives the file its name. Raises ``OSError``."""
        if self.is_beside:
            _make_like(self.path, _status(self._target))
            self.path.replace(self._target)

    def remove(self) -> None:
        """Leaves nothing behind; after ``take_name`` there is nothing."""
        if self.is_beside:
            with suppress(OSError):
                self.path.unlink(missing_ok=True)


class OutputFile:
    """A file of text or bytes that takes its name when all is written."""

    def __init__(self, path: Path) -> None:
        """Raises ``ConfigError`` where nothing can be written to ``path``."""
        self._path = path
        self._part = Part(path)
        self._file = os.fdopen(self._part.handle, "w", encoding="utf-8", errors="backslashreplace")

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
            if self._part.is_beside:
                os.fsync(self._file.fileno())
            self._file.close()
            self._part.take_name()
        except OSError as error:
            self.abandon()
            raise self._unwritable(error) from None

    def abandon(self) -> None:
        """Leaves no half-written file behind."""
        with suppress(OSError):
            self._file.close()
        self._part.remove()

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
    """Removes what runs that were killed have left of files and folders in ``directory`` whose
    parts begin with ``prefix``: parts that no run holds a lock on."""
    for name in os.listdir(directory):  # noqa: PTH208
        if name.startswith(prefix) and name.endswith(_SUFFIX):
            with suppress(OSError):
                _remove(directory / name)


def _remove(part: Path) -> None:
    is_folder = part.is_dir()
    handle = os.open(part, os.O_RDONLY if is_folder else os.O_RDWR)
    try:
        _lock(handle)
        if is_folder:
            import shutil

            shutil.rmtree(part)
        else:
            part.unlink()
    finally:
        os.close(handle)


def folder_part(target: Path) -> tuple[Path, int]:
    """A new folder beside ``target``, to be given its name, and a handle that keeps it from being
    taken for a leftover (-1 where there is none). Raises ``OSError``."""
    import tempfile

    around, prefix = target.absolute().parent, f".{target.name[:_LONGEST_NAME]}."
    remove_leftovers(around, prefix)
    part = Path(tempfile.mkdtemp(_SUFFIX, prefix, around))
    try:
        handle = os.open(part, os.O_RDONLY)
    except OSError:  # Windows opens no folders
        return part, -1
    with suppress(OSError):
        _lock(handle)
    return part, handle


@contextmanager
def one_at_a_time(directory: Path) -> Iterator[None]:
    """Waits until no other run is within this for ``directory``: for a file there that is read and
    then written anew. Where there are no such locks, on Windows, several may be."""
    try:
        handle = os.open(directory, os.O_RDONLY)
    except OSError:  # that nothing can be written there is said when it is tried
        yield
        return
    try:
        _lock(handle, wait=True)
        yield
    finally:
        os.close(handle)


def _lock(handle: int, *, wait: bool = False) -> None:
    """Raises ``OSError`` where another run holds the lock. Where there are no such locks, on
    Windows, no file can be removed that another program has open."""
    try:
        import fcntl
    except ImportError:
        return
    fcntl.flock(handle, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))


def _status(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except FileNotFoundError:
        return None


def _leads_to_a_stream(path: Path) -> bool:
    """Whether the name stands for something that is open already: ``/dev/stdout``."""
    name = os.path.abspath(path)  # noqa: PTH100
    return name.startswith(_OPEN) or name in _STANDARD


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
