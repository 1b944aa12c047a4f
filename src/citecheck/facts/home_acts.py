"""Codes and acts that the courts of their own state cite by name alone: ``data/home_acts.txt``."""

from __future__ import annotations

from functools import lru_cache

from citecheck.dataclass import NamedTuple
from citecheck.facts.rows import read, several


class HomeActRow(NamedTuple):
    """Such a code or act; the table's head says what each cell means."""

    jurisdiction: str
    names: str
    source: str
    mark: str
    sections: str
    examples: str


@lru_cache(maxsize=1)
def home_acts() -> tuple[HomeActRow, ...]:
    """Every such code and act."""
    return read("home_acts.txt", HomeActRow)


@lru_cache(maxsize=2)
def acts_of(state: str) -> dict[str, HomeActRow]:
    """Those of ``state`` (``Ill.``), by each of their names."""
    rows = [row for row in home_acts() if row.jurisdiction == state]
    return {name: row for row in rows for name in several(row.names)}
