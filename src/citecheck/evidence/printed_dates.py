"""Dates as they are printed beside a citation: year, month and day, as far as they stand there."""

from __future__ import annotations

from datetime import date

from citecheck.dataclass import dataclass
from citecheck.patterns import re

# The Bluebook (22d ed.), table T12
_MONTHS = "Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.".split()
MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}"
_DATE = re.compile(
    rf"(?P<month>{MONTH})\.? ?(?:(?P<day>\d{{1,2}}),? ?)?(?P<year>(?:1[6-9]|20)\d\d)(?!\d)"
)


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A date as printed; it need not be one of the calendar (``Feb. 30, 2021``)."""

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def is_possible(self) -> bool:
        """Whether the calendar has it."""
        if self.month is None or self.day is None:
            return True
        try:
            date(self.year, self.month, self.day)
        except ValueError:
            return False
        return True

    @property
    def earliest(self) -> date:
        """The first day that it can mean; one of the year 1 where the year is 0, which a draft may
        have in the place of one that is to be filled in."""
        return date(max(self.year, 1), self.month or 1, min(self.day or 1, 28) or 1)

    def __str__(self) -> str:
        month = f"{_MONTHS[self.month - 1]} " if self.month else ""
        return f"{month}{f'{self.day}, ' if self.day else ''}{self.year}"


def month_of(name: str) -> int:
    """The number of the month that ``name`` names, in full or abbreviated."""
    return next(k for k, month in enumerate(_MONTHS, 1) if month[:3] == name[:3].title())


def printed_date(words: str, year: int) -> PrintedDate:
    """The date in ``words`` whose year is ``year``, with month and day where they stand there."""
    for match in _DATE.finditer(words):
        if int(match["year"]) == year:
            return PrintedDate(
                year, month_of(match["month"]), int(match["day"]) if match["day"] else None
            )
    return PrintedDate(year)
