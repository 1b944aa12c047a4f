"""CourtListener's bulk files: CSV of PostgreSQL, row by row, in a dialect that is named or found.

General readers of CSV take what they find in a file of another dialect, and give other columns or
another number of rows without a word. Here a row that does not fit is a fault with its number.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import IO

from citecheck.dataclass import dataclass
from citecheck.files.csv_dialects import Cells, Dialect, RowReader, dialects_of_head
from citecheck.model.errors import InputError
from citecheck.patterns import re

SAMPLE = 16 << 20
"""Bytes at the beginning of a file, unpacked, by which its dialect is found."""
_READ = 1 << 20
_LONGEST_ROW = 256 << 20
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_FIRST_ROW = 2
_NO_TEXT = "is no text in UTF-8"
_LONGEST_HEAD = 1 << 16
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_ ]*")
_INTEGER = re.compile(r"-?[0-9]+")
_TIMESTAMP = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?"
    r"(?:Z|[+-][0-9]{2}(?::?[0-9]{2})?)?"
)
_TIMESTAMPS = ("date_created", "date_modified")


class Table:
    """A file that is open: the names of its columns, then its rows, once."""

    def __init__(
        self,
        file: IO[bytes],
        path: Path,
        dialect: Dialect | None = None,
        wanted: Collection[str] = (),
        integer: str | None = None,
    ) -> None:
        """Of each row the cells of the columns ``wanted`` are kept, in the order of the file;
        without them, all. Rows show that they were read rightly by timestamps, where the head names
        columns of them, and by an integer in the column named ``integer``. Without a dialect those
        are found in which the sample does. Raises ``InputError`` where there is none, for a file
        that is empty, and for one whose first line names no columns."""
        self._path = path
        self._file = file
        self._sample, self._whole = _sample(file)
        self.head, self._start = self._read_head()
        self.columns = [name for name in self.head if not wanted or name in wanted]
        marks = [n for n in self.head if n in _TIMESTAMPS or n == integer]
        self._kept = [i for i, n in enumerate(self.head) if n in self.columns or n in marks]
        names = [self.head[place] for place in self._kept]
        self._wanted = [names.index(name) for name in self.columns]
        self._marks = _Marks.of(names, integer)
        self._dialects = [dialect] if dialect else self._find_dialects()

    @property
    def dialects(self) -> Sequence[Dialect]:
        """Those in which all rows so far read alike: more than one where no row has had a sign that
        tells them apart."""
        return self._dialects

    def require_marks(self) -> None:
        """Raises ``InputError`` where there is no column of integers, or none of timestamps."""
        if self._marks.of_integer is None or not self._marks.timestamps:
            raise InputError(
                f"{self._path}: has no columns id and {' or '.join(_TIMESTAMPS)} to tell its"
                " dialect by; name it with --dialect"
            )

    def _read_head(self) -> tuple[list[str], int]:
        if not self._sample:
            raise InputError(f"{self._path}: is empty")
        end = self._sample.find(b"\n", 0, _LONGEST_HEAD) + 1
        line = self._sample[:end].decode("latin-1").strip()
        names = [name.strip('"`') for name in line.split(",")]
        if not all(map(_NAME.fullmatch, names)) or len({*names}) < len(names):
            raise InputError(f"{self._path}: its first line does not name columns")
        return names, end

    def _find_dialects(self) -> list[Dialect]:
        possible = dialects_of_head(self._sample[: self._start])
        faults = {dialect: self._fault_of_sample(dialect) for dialect in possible}
        fitting = [dialect for dialect, fault in faults.items() if fault is None]
        if not fitting:
            said = "; ".join(f"{dialect}: {fault}" for dialect, fault in faults.items())
            one = next(iter(faults.values())) if len({*faults.values()}) == 1 else said
            raise InputError(f"{self._path}: is CSV of no dialect known here ({one})")
        return fitting

    def _fault_of_sample(self, dialect: Dialect) -> str | None:
        """What keeps the sample from being in ``dialect``. A row that it breaks off in says
        nothing."""
        reader = RowReader(dialect, len(self.head), self._kept)
        at, number = self._start, _FIRST_ROW
        while at < len(self._sample):
            end = reader.end_of_row(self._sample, at)
            if end is None:
                return f"row {number} has no end" if self._whole or number == _FIRST_ROW else None
            fault = end if isinstance(end, str) else self._fault_of_marks(reader)
            if isinstance(end, str) or fault:
                return f"row {number} {fault}"
            at, number = end, number + 1
        return None

    def _fault_of_marks(self, reader: RowReader) -> str | None:
        try:
            return self._marks.fault(reader.cells(), null=False)
        except UnicodeDecodeError:
            return _NO_TEXT

    def __iter__(self) -> Iterator[Cells]:
        """The rows, with a cell for each column. Raises ``InputError`` for a row that is not in the
        dialect, with its number counted from the head, and for one that reads differently in two
        dialects that are still possible."""
        readers = [RowReader(dialect, len(self.head), self._kept) for dialect in self._dialects]
        buffer, at, ended, number = self._sample, self._start, self._whole, _FIRST_ROW
        self._sample = b""
        while not (ended and at >= len(buffer)):
            readers, end = self._next(readers, buffer, at, number)
            if end is not None:
                yield self._agreed(readers, number)
                at, number = end, number + 1
            elif ended or len(buffer) - at > _LONGEST_ROW:
                raise self._fault(number, "has no end")
            else:
                # at least as much again, that a long row is not copied too often
                left = buffer[at:]
                found, ended = _read(self._file, max(_READ, len(left)))
                buffer, at = _with_end(left + found) if ended else left + found, 0

    def _next(
        self, readers: list[RowReader], buffer: bytes, at: int, number: int
    ) -> tuple[list[RowReader], int | None]:
        """The dialects that are still possible, and the end of the row that starts at ``at``; none
        while one of them needs more of the file to tell."""
        if len(readers) == 1 and isinstance(end := readers[0].end_of_row(buffer, at), int):
            return readers, end
        ends = [reader.end_of_row(buffer, at) for reader in readers]
        if None in ends:
            return readers, None
        found = [(r, end) for r, end in zip(readers, ends, strict=True) if isinstance(end, int)]
        if not found:
            said = " nor ".join(reader.dialect for reader in readers)
            raise self._fault(number, f"is not in the dialect {said}: it {ends[0]}")
        fitting = [reader for reader, _ in found]
        self._dialects = [reader.dialect for reader in fitting]
        return fitting, found[0][1]

    def _agreed(self, readers: list[RowReader], number: int) -> Cells:
        try:
            cells, *others = [reader.cells() for reader in readers]
        except UnicodeDecodeError:
            raise self._fault(number, _NO_TEXT) from None
        if any(other != cells for other in others):
            names = " and as ".join(reader.dialect for reader in readers)
            raise self._fault(number, f"reads differently as {names}: name the dialect")
        if fault := self._marks.fault(cells, null=True):
            raise self._fault(number, fault)
        if len(self._wanted) < len(cells):
            return [cells[place] for place in self._wanted]
        return cells

    def _fault(self, number: int, fault: str) -> InputError:
        return InputError(f"{self._path}: row {number} {fault}")


@dataclass(frozen=True, slots=True)
class _Marks:
    """The columns by which a row shows that it was read rightly."""

    of_integer: int | None
    timestamps: tuple[int, ...]

    @classmethod
    def of(cls, names: list[str], integer: str | None) -> _Marks:
        place = names.index(integer) if integer in names else None
        return cls(place, tuple(names.index(name) for name in _TIMESTAMPS if name in names))

    def fault(self, cells: Cells, null: bool) -> str | None:
        """What is wrong with a row. ``null`` says whether there may be no timestamp."""
        if self.of_integer is not None and not _INTEGER.fullmatch(cells[self.of_integer] or ""):
            return f"has {_shown(cells[self.of_integer])} where an integer should be"
        for cell in (cells[place] for place in self.timestamps):
            if not (null and cell is None) and not _TIMESTAMP.fullmatch(cell or ""):
                return f"has {_shown(cell)} where a timestamp should be"
        return None


def _shown(cell: str | None) -> str:
    return "NULL" if cell is None else repr(cell[:40])


def _sample(file: IO[bytes]) -> tuple[bytes, bool]:
    """The beginning, and whether it is all."""
    found, ended = _read(file, SAMPLE)
    found = found.removeprefix(_BYTE_ORDER_MARK)
    return (_with_end(found) if ended else found), ended


def _read(file: IO[bytes], size: int) -> tuple[bytes, bool]:
    """So many bytes, and whether the file ends before; a pipe gives fewer at a time."""
    parts = []
    while size > 0 and (part := file.read(size)):
        parts.append(part)
        size -= len(part)
    return b"".join(parts), size > 0


def _with_end(text: bytes) -> bytes:
    return text if not text or text.endswith(b"\n") else text + b"\n"


__all__ = ["Cells", "Dialect", "Table"]
