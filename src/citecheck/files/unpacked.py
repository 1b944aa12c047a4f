"""Files as they are handed out: plain, or packed as ``.gz``, ``.bz2`` or ``.xz``."""

from __future__ import annotations

import bz2
import gzip
import lzma
import sys
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, cast

from citecheck.model.errors import InputError

STANDARD_INPUT = Path("-")


@contextmanager
def unpacked(path: Path) -> Iterator[IO[bytes]]:
    """The bytes of the file, unpacked on the way; those of standard input for ``-``, as they
    come. A fault of the disk or of the packing, also one in the middle, is an ``InputError`` that
    names the file."""
    try:
        with _opened(path) as file:
            yield file
    except (OSError, EOFError, lzma.LZMAError, zlib.error) as error:
        reason = getattr(error, "strerror", None) or str(error).partition("\n")[0]
        raise InputError(f"{path}: cannot be read: {reason}") from None


def inner_suffix(path: Path) -> str:
    """The ending that says what is in the file: ``.csv`` of ``opinions.csv.bz2``."""
    suffix = path.suffix.lower()
    return Path(path.stem).suffix.lower() if suffix in _OPENERS else suffix


def _opened(path: Path) -> IO[bytes]:
    if path == STANDARD_INPUT:
        return sys.stdin.buffer
    return cast("IO[bytes]", _OPENERS.get(path.suffix.lower(), open)(path, "rb"))


_OPENERS: dict[str, Callable[..., object]] = {
    ".gz": gzip.open,
    ".bz2": bz2.open,
    ".xz": lzma.open,
}
