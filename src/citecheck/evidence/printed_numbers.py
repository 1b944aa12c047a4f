"""Numbers that carry a year of their own: of databases, of courts that number their decisions, and
of dockets."""

from __future__ import annotations

from citecheck.evidence.entry_years import has_year_in_front
from citecheck.model.keys import CaseKey
from citecheck.patterns import re

_YEAR = re.compile(r"(?:1[89]|20)\d\d")
# of a district court: `19-cv-1234`, `3:19-cv-1234`; elsewhere other figures stand in that place
_DOCKET = re.compile(
    r"(?:\d{1,2}:)?(?P<year>\d\d|20\d\d)-(?:cv|cr|mc|md|CV|CR|MC|MD|Civ|civ)-\d{1,6}(?!\d).*"
)
_CENTURY = 50  # two figures from here on are of the last one


def year_of_key(key: CaseKey) -> int | None:
    """The year with which a number of a database or a neutral citation begins, None for others."""
    if not (key.in_database or has_year_in_front(key)) or not _YEAR.fullmatch(key.volume):
        return None
    return int(key.volume)


def year_of_docket(docket: str) -> int | None:
    """The year in which the docket of a federal district court was opened, None for others."""
    match = _DOCKET.fullmatch(docket)
    if match is None:
        return None
    figures = match["year"]
    year = int(figures)
    if len(figures) > len("19"):
        return year
    return year + (1900 if year >= _CENTURY else 2000)
