"""Patterns as they were compiled before: compiling one takes a hundred times as long as loading it.

``data`` has a file for each version of Python whose compiler was at hand, with a row for each
pattern that modules define or take from eyecite: what ``re`` hands to the machine that runs
patterns. In front of the rows stands where each is, so that a run reads those that it needs. The
test of this module compiles them anew and compares; ``UPDATE_DOCS=1`` makes it write the file of
the Python that it is run with. Whatever has no row (another Python, a newer pattern) is compiled as
ever.
"""

from __future__ import annotations

import _sre
import marshal
import mmap
import re
import sys
from array import array
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from zlib import crc32

Row = tuple[str, int, int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""The pattern and its flags as they are given; all flags, the code as words of four bytes, how many
groups, their numbers by name, their names by number."""

_WORD = 4  # bytes
_HEAD = 8  # bytes that say how long the list of places is
_READ_BEFORE_LETTING_GO = 64  # rows; each brings the pages around its own along
_DO_NOT_NEED: int | None = getattr(mmap, "MADV_DONTNEED", None)  # not on Windows


def compiled(pattern: str, flags: re.RegexFlag) -> re.Pattern[str]:
    """``re.compile(pattern, flags)``. Raises ``re.error`` as that does."""
    row = _stored().row(pattern, int(flags))
    if row is None:
        return re.compile(pattern, flags)
    _, _, all_flags, code, groups, numbers, names = row
    made: re.Pattern[str] = _sre.compile(
        pattern, all_flags, array("I", code).tolist(), groups, numbers, names
    )
    return made


def file_name() -> str | None:
    """The name of the file for the Python that runs; None where there can be none."""
    if sys.implementation.name != "cpython" or sys.byteorder != "little":
        return None
    if _sre.CODESIZE != _WORD or array("I").itemsize != _WORD or sys.maxsize < 1 << 32:
        return None
    return f"compiled-{sys.version_info[0]}.{sys.version_info[1]}-{_sre.MAGIC}.bin"


def row_of(pattern: str, flags: re.RegexFlag) -> Row:
    """The row of a pattern, from the compiler of the Python that runs."""
    from unittest.mock import patch

    with patch("_sre.compile") as machine:
        re._compiler.compile(pattern, flags)  # type: ignore[attr-defined]
    _, all_flags, code, groups, numbers, names = machine.call_args.args
    words = array("I", code).tobytes()
    return pattern, int(flags), int(all_flags), words, groups, dict(numbers), tuple(names)


def packed(rows: Iterable[Row]) -> bytes:
    """What the file holds that has ``rows``."""
    places: dict[int, tuple[int, int]] = {}
    data = bytearray()
    for row in rows:
        piece = marshal.dumps(row, 2)
        places[_number(row[0], row[1])] = len(data), len(piece)
        data += piece
    index = marshal.dumps(places, 2)
    return len(index).to_bytes(_HEAD, "little") + index + bytes(data)


class Stored:
    """The rows of a file, each read when it is asked for. Where there is no file, or not the whole
    of it, it has no rows."""

    def __init__(self, path: Path | None) -> None:
        self._places: Mapping[int, tuple[int, int]] = {}
        self._read = 0
        if path is None:
            return
        try:
            with path.open("rb") as file:
                self._mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            data = memoryview(self._mapped)
            begin = _HEAD + int.from_bytes(data[:_HEAD], "little")
            self._places = marshal.loads(data[_HEAD:begin])  # noqa: S302  (a file of ours)
            self._rows = data[begin:]
        except (OSError, EOFError, ValueError, TypeError):
            self._places = {}

    def row(self, pattern: str, flags: int) -> Row | None:
        """The row of a pattern, if it has one."""
        place = self._places.get(_number(pattern, flags))
        if place is None:
            return None
        start, size = place
        self._read += 1
        if self._read % _READ_BEFORE_LETTING_GO == 0:
            _let_go(self._mapped)
        try:
            row: Row = marshal.loads(self._rows[start : start + size])  # noqa: S302
        except (EOFError, ValueError, TypeError):
            return None
        return row if row[:2] == (pattern, flags) else None  # two may have one number


def _let_go(mapped: mmap.mmap) -> None:
    """The pages of the file that were read are the process's no longer, where the system can be
    told so. A row is read once, and most of the file would stay."""
    if _DO_NOT_NEED is not None:
        mapped.madvise(_DO_NOT_NEED)


def _number(pattern: str, flags: int) -> int:
    return crc32(pattern.encode("utf-8", "surrogatepass")) << 16 | flags


@cache
def _stored() -> Stored:
    name = file_name()
    return Stored(Path(__file__).with_name("data") / name if name else None)
