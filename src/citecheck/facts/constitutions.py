"""The constitutions of the states that are in force: ``data/constitutions.txt``."""

from __future__ import annotations

from functools import lru_cache

from citecheck.dataclass import NamedTuple
from citecheck.facts.rows import read, several


class ConstitutionRow(NamedTuple):
    """A constitution in force, by the years that filings call it by; the table's head says more."""

    jurisdiction: str
    years: str
    examples: str


@lru_cache(maxsize=1)
def constitution_rows() -> tuple[ConstitutionRow, ...]:
    """Every constitution of a state or territory that is in force."""
    return read("constitutions.txt", ConstitutionRow)


@lru_cache(maxsize=1)
def _years() -> dict[str, frozenset[str]]:
    return {row.jurisdiction: frozenset(several(row.years)) for row in constitution_rows()}


def in_force(jurisdiction: str, year: str) -> bool:
    """Whether the constitution of ``year`` is the one in force in ``jurisdiction`` (``Ill.``),
    which is cited without a year."""
    return year in _years().get(jurisdiction, frozenset())
