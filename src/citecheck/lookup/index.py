"""A list of decisions on this machine: one SQLite file, made by ``index_build``."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

from citecheck.dataclass import dataclass
from citecheck.lookup.spelling import standard_number, standard_reporter
from citecheck.model.errors import InputError
from citecheck.model.keys import AuthorityKey, CaseKey
from citecheck.model.lookups import Absent, Answer, Held, Listed, Unasked

FORMAT = "citecheck-index-1"
MOST_NAMED = 12
"""Decisions that are named where many begin on one page."""

_AT = """
    SELECT d.name, d.date, d.court FROM citations c JOIN decisions d ON d.id = c.decision
    WHERE c.reporter = ? AND c.volume = ? AND c.page = ? ORDER BY d.date, d.name LIMIT ?
"""


@dataclass(frozen=True, slots=True)
class About:
    """What a report says of an index: its day, and how many citations it holds."""

    day: str
    citations: int


class Index:
    """An index that is open for reading."""

    def __init__(self, path: Path) -> None:
        """Raises ``InputError`` where ``path`` is no index."""
        if not path.is_file():
            raise InputError(f"{path}: there is no such index; `citecheck index build` makes one")
        try:
            uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
            self._database = sqlite3.connect(uri, uri=True)
            facts = dict(self._database.execute("SELECT key, value FROM about"))
            reporters = self._database.execute("SELECT name, id, decisions FROM reporters")
            self._reporters = {name: (number, held) for name, number, held in reporters}
        except sqlite3.Error:
            facts = {}
        if facts.get("format") != FORMAT:
            raise InputError(f"{path}: no index of citecheck; `citecheck index build` makes one")
        self.about = About(facts["day"], int(facts["citations"]))

    def close(self) -> None:
        """Nothing more is asked."""
        self._database.close()

    def answer(self, key: AuthorityKey) -> Answer:
        """What the index has under ``key``. Raises ``InputError`` where the file is damaged."""
        if not isinstance(key, CaseKey):
            return Unasked("it is known by its docket number alone, and the index goes by volume")
        if not key.page.strip("_- "):
            return Unasked("its page is not printed yet")
        # keys name the edition as reporters-db does already, but for reporters that it lacks
        reporter = self._reporters.get(key.reporter) or self._reporters.get(
            standard_reporter(key.reporter)
        )
        if reporter is None:
            return Unasked(f"the index holds no decisions of {key.reporter}")
        number, held = reporter
        asked = (number, standard_number(key.volume), standard_number(key.page), MOST_NAMED)
        try:
            rows = self._database.execute(_AT, asked).fetchall()
        except sqlite3.Error as error:
            raise InputError(f"the index cannot be read: {error}") from None
        if rows:
            return Held(tuple(Listed(*row) for row in rows))
        decisions = f"{held:,} decision{'' if held == 1 else 's'}"
        return Absent(
            f"not in the index of {self.about.day} that holds {decisions} of this reporter"
        )


def answers(path: Path, keys: Iterable[AuthorityKey]) -> Iterator[tuple[AuthorityKey, Answer]]:
    """The answers of the index at ``path``; see :class:`Index` for what is raised."""
    with closing(Index(path)) as index:
        for key in keys:
            yield key, index.answer(key)
