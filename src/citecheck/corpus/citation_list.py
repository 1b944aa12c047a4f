"""Which decision is printed where, and which an opinion is of: on disk, to look up in by the
million."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import TypeAlias, TypeVar

from citecheck.corpus.parquet_rows import columns_of, rows_of
from citecheck.dataclass import dataclass
from citecheck.files.unpacked import inner_suffix
from citecheck.lookup.lists import citations_of_bulk
from citecheck.lookup.spelling import standard_number, standard_reporter
from citecheck.model.errors import InputError
from citecheck.patterns import re

T = TypeVar("T")
_Listed: TypeAlias = tuple[str, str, str, str]  # volume, reporter, page, identifier

_BATCH = 20_000
_KEPT = 1 << 16
_CITATION = re.compile(r"([0-9]\S*) (.+) (\S+)|([0-9]{4})(-[A-Za-z .]+-)([0-9]+)")
_PLACE = ("volume", "reporter", "page")
_OWN = "citations"
_SCHEMA = """
    PRAGMA journal_mode = OFF;
    PRAGMA synchronous = OFF;
    PRAGMA temp_store = FILE;
    PRAGMA cache_size = -32000;
    CREATE TABLE reporters (name TEXT PRIMARY KEY) WITHOUT ROWID;
    CREATE TABLE staged_citations (reporter TEXT, volume TEXT, page TEXT, decision TEXT);
    CREATE TABLE staged_opinions (id TEXT, decision TEXT);
"""
# sorted first, so that the trees are written from one end to the other
_SORT = """
    CREATE TABLE citations (
        reporter TEXT, volume TEXT, page TEXT, decision TEXT,
        PRIMARY KEY (reporter, volume, page, decision)) WITHOUT ROWID;
    INSERT OR IGNORE INTO citations SELECT * FROM staged_citations ORDER BY 1, 2, 3, 4;
    CREATE TABLE opinions (id TEXT PRIMARY KEY, decision TEXT) WITHOUT ROWID;
    INSERT OR IGNORE INTO opinions SELECT * FROM staged_opinions ORDER BY 1;
    DROP TABLE staged_citations;
    DROP TABLE staged_opinions;
"""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a decision begins, as citations name it."""

    volume: str
    reporter: str
    page: str


def place_of(citation: str) -> Place | None:
    """The parts of ``512 F.3d 641``; none of what has no three."""
    match = _CITATION.fullmatch(citation.strip())
    return Place(*filter(None, match.groups())) if match else None


class CitationList:
    """The lists, while they are open."""

    def __init__(self, tell: Callable[[str, int], None] = lambda _what, _rows: None) -> None:
        """``tell`` is given what is read and how many rows so far."""
        self._tell = tell
        # one without a name is on disk, and gone with the process, however that ends
        self._database = sqlite3.connect("", isolation_level=None)
        self._database.executescript(_SCHEMA)
        self.decisions_at = lru_cache(_KEPT)(self._decisions_at)
        self.decision_of = lru_cache(1)(self._decision_of)
        self.holds_reporter = lru_cache(_KEPT)(self._holds_reporter)
        self._by_document = False
        self.left_out = 0

    def __enter__(self) -> CitationList:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._database.close()

    def add(self, path: Path) -> None:
        """The citations of CourtListener's ``citations`` file, or those that documents have of
        themselves: Parquet, or a folder of it, with ``volume``, ``reporter``, ``page`` and
        ``cluster_id`` or ``id``, or with ``id`` and ``citations`` as the Caselaw Access Project
        has them. Raises ``InputError`` for a list of another shape."""
        if inner_suffix(path) == ".csv":
            listed: Iterable[_Listed] = ((*row[:3], str(row[3])) for row in citations_of_bulk(path))
        else:
            listed = _of_documents(path)
            self._by_document = "cluster_id" not in columns_of(path)
        reporters: set[tuple[str]] = set()
        for batch in self._batches(path, listed):
            rows = [row for row in map(_standard, batch) if row is not None]
            self.left_out += len(batch) - len(rows)
            reporters.update((row[0],) for row in rows)
            self._insert("staged_citations", rows)
        self._insert("reporters", list(reporters))

    def add_opinions(self, path: Path) -> None:
        """Of which decision each opinion is: Parquet with ``id`` and ``cluster_id``."""
        for batch in self._batches(path, _rows(path, ("id", "cluster_id"))):
            self._insert("staged_opinions", [row for row in batch if all(row)])

    def finish(self) -> None:
        """All is added: from now on it can be asked."""
        self._database.executescript(_SORT)

    def _decisions_at(self, place: Place) -> frozenset[str]:
        """The decisions that begin there."""
        key = (standard_reporter(place.reporter), standard_number(place.volume))
        found = self._database.execute(
            "SELECT decision FROM citations WHERE reporter = ? AND volume = ? AND page = ?",
            (*key, standard_number(place.page)),
        )
        return frozenset(decision for (decision,) in found)

    def _holds_reporter(self, name: str) -> bool:
        """Whether any decision of the reporter is listed."""
        asked = (standard_reporter(name),)
        found = self._database.execute("SELECT 1 FROM reporters WHERE name = ?", asked)
        return found.fetchone() is not None

    def _decision_of(self, opinion: str) -> str | None:
        """The decision that an opinion is of: itself, where decisions are listed by their own
        identifiers."""
        found = self._database.execute("SELECT decision FROM opinions WHERE id = ?", (opinion,))
        row = found.fetchone()
        if row is None:
            return opinion if self._by_document else None
        return str(row[0])

    def _batches(self, path: Path, rows: Iterable[T]) -> Iterator[list[T]]:
        rows, read = iter(rows), 0
        while batch := list(islice(rows, _BATCH)):
            yield batch
            read += len(batch)
            self._tell(path.name, read)

    def _insert(self, table: str, rows: list[tuple[str, ...]]) -> None:
        if rows:
            marks = ", ".join("?" * len(rows[0]))
            statement = f"INSERT OR IGNORE INTO {table} VALUES ({marks})"  # noqa: S608
            self._database.execute("BEGIN")
            self._database.executemany(statement, rows)
            self._database.execute("COMMIT")


def _standard(listed: _Listed) -> tuple[str, ...] | None:
    volume, reporter, page, decision = listed
    volume, page = standard_number(volume), standard_number(page)
    if not (volume and page and decision and reporter.strip()):
        return None
    return standard_reporter(reporter.strip()), volume, page, decision


def _of_documents(path: Path) -> Iterator[_Listed]:
    names = columns_of(path)
    if {*_PLACE} <= names:
        decision = "cluster_id" if "cluster_id" in names else "id"
        for volume, reporter, page, one in _rows(path, (*_PLACE, decision)):
            yield volume, reporter, page, one
    elif {"id", _OWN} <= names:
        for one, cited in _rows(path, ("id", _OWN)):
            for place in _own(cited, path):
                yield place.volume, place.reporter, place.page, one
    else:
        raise InputError(
            f"{path}: is no list of citations: it has neither columns {', '.join(_PLACE)} nor"
            f" id and {_OWN}"
        )


def _own(cited: str, path: Path) -> list[Place]:
    """The citations that a document has of itself: ``[{"cite": "512 F.3d 641"}]``."""
    try:
        found = json.loads(cited or "[]")
        cites = [one["cite"] if isinstance(one, dict) else str(one) for one in found]
    except (ValueError, TypeError, KeyError):
        raise InputError(f"{path}: its {_OWN} are no list of JSON: {cited[:60]!r}") from None
    # what is not read is left out by having no parts
    return [place_of(cite) or Place("", "", "") for cite in cites]


def _rows(path: Path, columns: Sequence[str]) -> Iterator[tuple[str, ...]]:
    for _, found in rows_of(path, columns, _BATCH):
        for row in zip(*found, strict=True):
            yield tuple(cell or "" for cell in row)
