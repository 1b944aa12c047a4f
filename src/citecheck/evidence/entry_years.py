"""Where the year of a decision stands that an entry gives no date for."""

from __future__ import annotations

from citecheck.model.keys import CaseKey
from citecheck.patterns import re

_YEAR = re.compile(r"(?:1[89]|20)\d\d")


def has_year_in_front(key: CaseKey) -> bool:
    """Whether the citation begins with the year, as those in the public domain do (``2015 WI
    12``, ``2004-Ohio-123``). A number in a database begins
    with a year too and needs a date beside it."""
    return _YEAR.fullmatch(key.volume) is not None and not key.in_database
