"""Decisions that New York's courts cite by the day and page of the New York Law Journal:
``Roe v Coe, NYLJ, Mar. 3, 1998, at 25, col 1 [Sup Ct, Kings County]``. After the Law Reports Style
Manual of New York § 2.3. Articles of that paper have an author and a title, and no parties.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.dataclass import NamedTuple
from citecheck.model.spans import Span
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern

_MONTHS = "Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec".split()
_PAPER = r"(?:N\.Y\.L\.J\.|NYLJ|New York Law Journal)"
_COLUMN = r"(?:,? cols?\.? ?\d(?:-\d)?(?: [BTMF])?)?"
_DAY = (
    r"(?P<month>Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? "
    r"(?P<day>\d{1,2})"
)
_COURT = r"(?: [(\[](?P<court>[A-Z][^()\[\]]{3,60}?)(?:,? ?(?:19|20)\d\d)?[)\]])?"
_DATED_BEHIND = re.compile(
    rf"{_PAPER},? {_DAY},? (?P<year>(?:19|20)\d\d),? (?:at|pg?\.?) ?"
    rf"(?P<page>\d{{1,3}}){_COLUMN}{_COURT}"
)
_DATED_BEFORE = re.compile(
    rf"(?<!\d)(?P<number>0?[1-9]|1[0-2])/(?P<day>\d{{1,2}})/(?P<year>(?:19|20)?\d\d),? {_PAPER},? "
    rf"(?:at |p\. ?)?(?P<page>\d{{1,3}}){_COLUMN}{_COURT}"
)
_NAMED = Pattern(_PAPER)
_LONGEST_DATE = 11  # code points of a date in figures


class InPaper(NamedTuple):
    """Such a citation: ``number`` is its normal form, ``dated`` the words of court and date."""

    span: Span
    number: str
    dated: str


def find(text: str) -> Iterator[InPaper]:
    """Such citations in the clean text, in order."""
    for paper in _NAMED.finditer(text):
        start = paper.start()
        match = _DATED_BEHIND.match(text, start)
        if match is None:
            low = max(0, start - _LONGEST_DATE - 2)
            match = next((m for m in _DATED_BEFORE.finditer(text, low) if m.end() > start), None)
        if match is not None:
            yield _read(match)


def _read(match: re.Match[str]) -> InPaper:
    parts = match.groupdict()
    month = _month(parts)
    year = match["year"] if len(match["year"]) == 4 else _century(match["year"]) + match["year"]
    point = "" if month in ("May", "June", "July") else "."
    date = f"{month}{point} {int(match['day'])}, {year}"
    number = f"N.Y.L.J., {date}, at {match['page']}"
    court = f"{match['court'].strip(' ,')} " if match["court"] else ""
    return InPaper(Span(*match.span()), number, f"{court}{date}")


def _century(year: str) -> str:
    """That of a year of two figures: such dates were usual from the 1930s on."""
    return "19" if year >= "30" else "20"


def _month(parts: dict[str, str | None]) -> str:
    if name := parts.get("month"):
        return next(month for month in _MONTHS if month[:3] == name[:3])
    return _MONTHS[int(parts["number"] or 1) - 1]
