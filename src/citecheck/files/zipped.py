"""Folders packed as one ``.zip``."""

from __future__ import annotations

import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from citecheck.model.errors import InputError, OutputError

SUFFIX = ".zip"


@contextmanager
def unzipped(path: Path) -> Iterator[Path]:
    """The folder that is packed in the file, unpacked where the system keeps what is temporary, and
    gone afterwards. Raises ``InputError`` for a file that is damaged or encrypted, ``OutputError``
    where there is no room to unpack it."""
    with tempfile.TemporaryDirectory(prefix="citecheck-") as name:
        folder = Path(name)
        archive = _opened(path)
        with archive:
            _unpack(archive, path, folder)
        yield folder


def _opened(path: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(path)
    except (OSError, zipfile.BadZipFile) as error:
        raise _unreadable(path, error) from None


def _unpack(archive: zipfile.ZipFile, path: Path, folder: Path) -> None:
    for member in archive.infolist():
        try:
            archive.extract(member, folder)  # never to a place outside of the folder
        except OSError as error:
            raise OutputError(f"{path}: cannot be unpacked in {folder}: {error.strerror}") from None
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
            raise _unreadable(path, error) from None
        except RuntimeError:  # so zipfile says it
            raise InputError(f"{path}: cannot be read: it is encrypted") from None


def _unreadable(path: Path, error: Exception) -> InputError:
    reason = getattr(error, "strerror", None) or str(error).partition("\n")[0]
    return InputError(f"{path}: cannot be read: {reason}")
