"""Docket numbers in a form of their courts' own: ``data/docket_numbers.txt``."""

from __future__ import annotations

from functools import lru_cache

from citecheck.dataclass import NamedTuple
from citecheck.facts.rows import read
from citecheck.patterns import re


class DocketRow(NamedTuple):
    """How some court numbers its cases; the table's head says what each cell means."""

    jurisdiction: str
    pattern: str
    read: str
    examples: str

    @property
    def needs_no(self) -> bool:
        """Whether it is such a number only behind ``No.``"""
        return self.read == "numbered"

    @property
    def alone(self) -> bool:
        """Whether a case's name before it makes it a decision."""
        return self.read == "alone"


@lru_cache(maxsize=1)
def docket_rows() -> tuple[DocketRow, ...]:
    """Every form of docket number that is some court's own."""
    return read("docket_numbers.txt", DocketRow)


@lru_cache(maxsize=1)
def _alone() -> re.Pattern:
    return re.compile("|".join(row.pattern for row in docket_rows() if row.alone))


def names_its_court(number: str) -> bool:
    """Whether a docket number tells court and year by its form: ``2010-CT-01234-SCT``."""
    return _alone().fullmatch(number) is not None
