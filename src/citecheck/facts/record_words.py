"""The words by which briefs cite the record and the parties' papers: ``data/record_words.txt``."""

from __future__ import annotations

from functools import lru_cache

from citecheck.dataclass import NamedTuple
from citecheck.facts.rows import read, several


class RecordRow(NamedTuple):
    """A word of the record; the table's head says what each cell means."""

    kind: str
    pattern: str
    traits: str
    examples: str


@lru_cache(maxsize=1)
def record_rows() -> tuple[RecordRow, ...]:
    """The words, in the order in which they are tried."""
    return read("record_words.txt", RecordRow)


def words_of(kind: str) -> str:
    """A pattern for the words of a kind: ``paper``, ``entry``, ``exhibit`` or ``record``."""
    return "|".join(row.pattern for row in record_rows() if row.kind == kind)


def words_with(trait: str) -> str:
    """A pattern for the words that have a trait: ``at``, ``volume`` or ``postal``."""
    return "|".join(row.pattern for row in record_rows() if trait in several(row.traits))
