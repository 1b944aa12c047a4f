"""Spellings of reporters that reporters-db lacks: ``data/reporter_spellings.txt``."""

from __future__ import annotations

from functools import lru_cache

from citecheck.dataclass import NamedTuple
from citecheck.facts.rows import read, several


class ReporterRow(NamedTuple):
    """A reporter as reporters-db spells it, and what filings print, without white space."""

    standard: str
    spellings: str
    examples: str


@lru_cache(maxsize=1)
def reporter_rows() -> tuple[ReporterRow, ...]:
    """The reporters that filings spell in a way of their own."""
    return read("reporter_spellings.txt", ReporterRow)


@lru_cache(maxsize=1)
def reporter_spellings() -> dict[str, str]:
    """The standard spelling by each other one."""
    return {other: row.standard for row in reporter_rows() for other in several(row.spellings)}
