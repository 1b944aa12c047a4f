"""Clauses of the Constitution of the United States that have names: ``data/clauses.txt``."""

from __future__ import annotations

from functools import lru_cache

from citecheck.dataclass import NamedTuple
from citecheck.facts.rows import read


class ClauseRow(NamedTuple):
    """A clause and its place: ``Commerce``, ``art. I, § 8, cl. 3``."""

    clause: str
    place: str
    examples: str


@lru_cache(maxsize=1)
def clauses() -> tuple[ClauseRow, ...]:
    """The clauses whose name leaves no doubt."""
    return read("clauses.txt", ClauseRow)
