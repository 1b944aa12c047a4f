"""Lists of decisions as they are handed out: CSV, Parquet, and CourtListener's bulk files.

All are read row by row. A name that ends in ``.gz``, ``.bz2`` or ``.xz`` is unpacked on the way.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

from citecheck.dataclass import dataclass
from citecheck.files.bulk_csv import Table
from citecheck.files.unpacked import unpacked
from citecheck.model.errors import ConfigError, InputError

_LONGEST_CELL = 1 << 30
_COLUMNS = {
    "volume": ("volume", "vol"),
    "reporter": ("reporter", "rep"),
    "page": ("page", "first_page", "first page"),
    "name": ("case_name", "case name", "name", "caption", "title"),
    "date": ("date", "date_filed", "decision_date", "date filed", "decided"),
    "court": ("court", "court_name", "court_id"),
}
"""The columns of a list and what they may be called, in any letter case. The first three must be
there."""
_NEEDED = ("volume", "reporter", "page")
_PARQUET_ROWS = 20_000


@dataclass(frozen=True, slots=True)
class Row:
    """A decision of a list, with the citation under which it stands there."""

    volume: str
    reporter: str
    page: str
    name: str = ""
    date: str = ""
    court: str = ""


@dataclass(frozen=True, slots=True)
class Bulk:
    """CourtListener's bulk files: citations and opinion clusters, and, for the courts, dockets and
    courts."""

    citations: Path
    clusters: Path
    courts: Path | None = None
    dockets: Path | None = None


@dataclass(frozen=True, slots=True)
class Cluster:
    """A decision of CourtListener: its number, that of its docket, and the identifier of its court
    where the file gives one."""

    number: int
    name: str
    date: str
    docket: int | None
    court: str


def rows(path: Path) -> Iterator[Row]:
    """The decisions of a list: Parquet by its ending, else CSV. Raises ``InputError`` for what
    cannot be read or has no column for volume, reporter and page."""
    parquet = path.suffix.lower() in (".parquet", ".pq")
    return _parquet_rows(path) if parquet else _csv_rows(path)


def _csv_rows(path: Path) -> Iterator[Row]:
    lines = _lines(path, csv.reader)
    places = _places(path, next(lines, []))
    for line in lines:
        cells = {name: line[place].strip() for name, place in places.items() if place < len(line)}
        if all(name in cells for name in _NEEDED):
            yield Row(**cells)
        elif line:
            yield Row("", "", "")


def _places(path: Path, head: list[str]) -> dict[str, int]:
    """Where the columns stand."""
    names = [cell.strip().lower() for cell in head]
    found = {
        column: names.index(known)
        for column, spellings in _COLUMNS.items()
        if (known := next((s for s in spellings if s in names), None))
    }
    lacking = [column for column in _NEEDED if column not in found]
    if lacking:
        raise InputError(f"{path}: its first line names no column {', '.join(lacking)}")
    return found


def _parquet_rows(path: Path) -> Iterator[Row]:
    try:
        import pyarrow.parquet
    except ImportError:
        raise ConfigError(
            f"{path}: to read Parquet, install pyarrow: pip install 'citecheck-toa[parquet]'"
        ) from None
    try:
        with pyarrow.parquet.ParquetFile(path) as file:
            head = list(file.schema_arrow.names)
            places = _places(path, head)
            names = {column: head[place] for column, place in places.items()}
            for batch in file.iter_batches(_PARQUET_ROWS, columns=list(names.values())):
                for record in batch.to_pylist():
                    cells = ((column, record[name]) for column, name in names.items())
                    yield Row(**{c: "" if v is None else str(v).strip() for c, v in cells})
    except (OSError, pyarrow.ArrowException) as error:
        raise InputError(f"{path}: cannot be read as Parquet: {_first_line(error)}") from None


def citations_of_bulk(path: Path) -> Iterator[tuple[str, str, str, int]]:
    """Volume, reporter, page and the number of the cluster."""
    for cells in _records(path, ("volume", "reporter", "page", "cluster_id"), "cluster_id"):
        yield cells[0], cells[1], cells[2], _number(path, cells[3])


def clusters_of_bulk(path: Path) -> Iterator[Cluster]:
    """The decisions. The full name stands in where there is no other."""
    wanted = ("id", "case_name", "date_filed", "docket_id", "case_name_full", "court_id")
    for number, name, day, docket, full, court in _records(path, wanted, "id", optional=2):
        of_docket = _number(path, docket) if docket else None
        yield Cluster(_number(path, number), name or full, day, of_docket, court)


def courts(path: Path) -> dict[str, str]:
    """How courts are cited, by their identifiers."""
    records = _records(path, ("id", "citation_string", "short_name"), None, optional=1)
    return {number: cited or short for number, cited, short in records}


def dockets(path: Path) -> Iterator[tuple[int, str]]:
    """The court of each docket, by the docket's number."""
    for number, court in _records(path, ("id", "court_id"), "id"):
        yield _number(path, number), court


def _records(
    path: Path, wanted: tuple[str, ...], integer: str | None, optional: int = 0
) -> Iterator[list[str]]:
    """The cells of the columns ``wanted``, the last ``optional`` of which may be missing. That of
    ``integer`` has one in each row."""
    with unpacked(path) as file:
        table = Table(file, path, None, wanted, integer)
        head = table.columns
        lacking = [name for name in wanted[: len(wanted) - optional] if name not in head]
        if lacking:
            raise InputError(f"{path}: its first line names no column {', '.join(lacking)}")
        places = [head.index(name) if name in head else None for name in wanted]
        for cells in table:
            yield ["" if place is None else cells[place] or "" for place in places]


def _number(path: Path, cell: str) -> int:
    try:
        return int(cell)
    except ValueError:
        raise InputError(f"{path}: {cell[:40]!r} stands where a number should") from None


def _lines(path: Path, read: Callable[[IO[str]], Iterator[list[str]]]) -> Iterator[list[str]]:
    csv.field_size_limit(_LONGEST_CELL)
    try:
        with (
            unpacked(path) as file,
            io.TextIOWrapper(file, encoding="utf-8-sig", newline="") as text,
        ):
            yield from read(text)
    except UnicodeDecodeError:
        raise InputError(f"{path}: it is no CSV in UTF-8") from None
    except csv.Error as error:
        raise InputError(f"{path}: cannot be read: {_first_line(error)}") from None


def _first_line(error: Exception) -> str:
    return str(error).partition("\n")[0]
