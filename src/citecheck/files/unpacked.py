"""Files as they are handed out: plain, or packed as ``.gz``, ``.bz2`` or ``.xz``."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import sys
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, cast

from citecheck.model.errors import InputError

STANDARD_INPUT = Path("-")
_READ = 128 << 10


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


class _Streams(io.RawIOBase):
    """What is packed in a file, of one stream or of several, as programs write that pack on many
    cores. ``bz2.open`` and ``lzma.open`` take a stream that does not begin rightly for the end of
    the file; here it is a fault."""

    def __init__(self, path: Path, stream: Callable[[], Any]) -> None:
        self._file = path.open("rb")
        self._new = stream
        self._stream = stream()

    def readable(self) -> bool:
        return True

    def close(self) -> None:
        self._file.close()
        super().close()

    def readinto(self, buffer: Any) -> int:
        found: bytes | None = b""
        while found == b"":
            found = self._next() if self._stream.eof else self._more(len(buffer))
        if found is None:
            return 0
        buffer[: len(found)] = found
        return len(found)

    def _more(self, size: int) -> bytes:
        packed = self._file.read(_READ) if self._stream.needs_input else b""
        if self._stream.needs_input and not packed:
            raise EOFError("Compressed file ended before the end-of-stream marker was reached")
        found: bytes = self._stream.decompress(packed, size)
        return found

    def _next(self) -> bytes | None:
        """Begins the stream that follows; ``None`` where nothing does, or zeros that fill up."""
        packed = self._stream.unused_data.lstrip(b"\0")
        while not packed:
            packed = self._file.read(_READ)
            if not packed:
                return None
            packed = packed.lstrip(b"\0")
        self._stream = self._new()
        try:
            found: bytes = self._stream.decompress(packed, 0)
        except (OSError, lzma.LZMAError):
            raise OSError("one of its streams does not begin rightly") from None
        return found


def _streams(stream: Callable[[], Any]) -> Callable[[Path, str], object]:
    return lambda path, _mode: io.BufferedReader(_Streams(path, stream), _READ)


_OPENERS: dict[str, Callable[..., object]] = {
    ".gz": gzip.open,
    ".bz2": _streams(bz2.BZ2Decompressor),
    ".xz": _streams(lzma.LZMADecompressor),
}
