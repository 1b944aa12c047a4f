"""Making an index from lists of decisions, row by row: what is held in memory does not grow with
them."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import TypeVar

from citecheck.dataclass import dataclass
from citecheck.files.output_files import Part
from citecheck.lookup.index import FORMAT
from citecheck.lookup.lists import (
    Bulk,
    Row,
    citations_of_bulk,
    clusters_of_bulk,
    courts,
    dockets,
    rows,
)
from citecheck.lookup.spelling import standard_number, standard_reporter
from citecheck.model.errors import ConfigError, OutputError

T = TypeVar("T")

_BATCH = 20_000
_SCHEMA = """
    PRAGMA journal_mode = OFF;
    PRAGMA synchronous = OFF;
    PRAGMA temp_store = FILE;
    PRAGMA cache_size = -32000;
    CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
    CREATE TABLE reporters (id INTEGER PRIMARY KEY, name TEXT UNIQUE, decisions INTEGER);
    CREATE TABLE decisions (
        id INTEGER PRIMARY KEY, name TEXT, date TEXT, court TEXT, docket INTEGER);
    CREATE TABLE staged (reporter INTEGER, volume TEXT, page TEXT, decision INTEGER);
"""
# sorted first, so that the tree is written from one end to the other
_SORT = """
    CREATE TABLE citations (
        reporter INTEGER, volume TEXT, page TEXT, decision INTEGER,
        PRIMARY KEY (reporter, volume, page, decision)) WITHOUT ROWID;
    INSERT OR IGNORE INTO citations
        SELECT reporter, volume, page, decision FROM staged
        ORDER BY reporter, volume, page, decision;
    DROP TABLE staged;
    UPDATE reporters SET decisions = (
        SELECT count(DISTINCT decision) FROM citations WHERE reporter = reporters.id);
"""


@dataclass(frozen=True, slots=True)
class Built:
    """How many citations an index holds, and how many rows had no volume, reporter or page."""

    citations: int
    left_out: int


def build_index(
    target: Path,
    lists: Iterable[Path],
    bulk: Bulk | None,
    day: str,
    tell: Callable[[str, int], None] = lambda _what, _rows: None,
) -> Built:
    """Writes the index of ``lists`` and of CourtListener's ``bulk`` files to ``target``, whole or
    not at all. ``day`` is that of the lists; ``tell`` is given what is read and how many rows
    so far. Raises ``InputError`` for a list that cannot be read, ``OutputError`` for a disk that
    is full."""
    part = Part(target)
    try:
        if not part.is_beside:
            raise ConfigError(f"cannot write {target}: an index is a file")
        with closing(sqlite3.connect(part.path, isolation_level=None)) as database:
            database.executescript(_SCHEMA)
            filling = _Filling(database, tell)
            database.execute("BEGIN")
            for path in lists:
                filling.add_list(path)
            if bulk is not None:
                filling.add_bulk(bulk)
            database.execute("COMMIT")
            tell("sorting", filling.read)
            database.executescript(_SORT)
            built = Built(_count(database), filling.left_out)
            facts = {"format": FORMAT, "day": day, "citations": str(built.citations)}
            database.executemany("INSERT INTO about VALUES (?, ?)", facts.items())
        part.release()
        try:
            part.take_name()
        except OSError as error:
            raise OutputError(f"cannot write {target}: {error.strerror}") from None
    except sqlite3.Error as error:
        raise OutputError(f"cannot write {target}: {error}") from None
    finally:
        part.release()
        part.remove()
    return built


def _count(database: sqlite3.Connection) -> int:
    return int(database.execute("SELECT count(*) FROM citations").fetchone()[0])


class _Filling:
    """The rows of an index that is being made."""

    def __init__(self, database: sqlite3.Connection, tell: Callable[[str, int], None]) -> None:
        self._database = database
        self._tell = tell
        self._reporters: dict[str, int] = {}
        self._next = 0
        self.read = 0
        self.left_out = 0

    def add_list(self, path: Path) -> None:
        """A list with a decision, and its citation, in each row."""
        for batch in self._batches(path.name, rows(path)):
            decisions, staged = [], []
            for row in batch:
                if place := self._place(row.volume, row.reporter, row.page):
                    self._next -= 1  # those of CourtListener have numbers of their own
                    decisions.append((self._next, row.name, row.date, row.court, None))
                    staged.append((*place, self._next))
            self._insert("decisions", decisions)
            self._insert("staged", staged)

    def add_bulk(self, bulk: Bulk) -> None:
        """CourtListener's bulk files: citations, what they cite, and in which courts."""
        for batch in self._batches(bulk.citations.name, citations_of_bulk(bulk.citations)):
            places = ((self._place(*row[:3]), row[3]) for row in batch)
            self._insert("staged", [(*place, number) for place, number in places if place])
        names = courts(bulk.courts) if bulk.courts else {}
        for found in self._batches(bulk.clusters.name, clusters_of_bulk(bulk.clusters)):
            self._insert(
                "decisions",
                [(c.number, c.name, c.date, names.get(c.court, c.court), c.docket) for c in found],
            )
        if bulk.dockets:
            self._database.execute("CREATE INDEX by_docket ON decisions (docket)")
            for pairs in self._batches(bulk.dockets.name, dockets(bulk.dockets)):
                said = [(names.get(court, court), number) for number, court in pairs]
                self._database.executemany("UPDATE decisions SET court = ? WHERE docket = ?", said)
            self._database.execute("DROP INDEX by_docket")

    def _batches(self, what: str, found: Iterator[T]) -> Iterator[list[T]]:
        while batch := list(islice(found, _BATCH)):
            yield batch
            self.read += len(batch)
            self._tell(what, self.read)

    def _place(self, volume: str, reporter: str, page: str) -> tuple[int, str, str] | None:
        volume, page = standard_number(volume), standard_number(page)
        if not (volume and page and reporter.strip()):
            self.left_out += 1
            return None
        return self._number_of(standard_reporter(reporter.strip())), volume, page

    def _number_of(self, reporter: str) -> int:
        number = self._reporters.get(reporter)
        if number is None:
            number = self._reporters[reporter] = len(self._reporters) + 1
            self._insert("reporters", [(number, reporter, 0)])
        return number

    def _insert(self, table: str, found: Sequence[tuple[object, ...]]) -> None:
        if found:
            marks = ", ".join("?" * len(found[0]))
            statement = f"INSERT OR REPLACE INTO {table} VALUES ({marks})"  # noqa: S608
            self._database.executemany(statement, found)


__all__ = ["Built", "Bulk", "Row", "build_index"]
