"""The day on which the brief was filed or signed, or the opinion handed down, where it says so."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date

from citecheck.crosscheck import Comparison
from citecheck.evidence.printed_dates import MONTH, month_of
from citecheck.patterns import re

_DAY = rf"(?P<month>{MONTH})\.? (?P<day>\d{{1,2}}), ?(?P<year>(?:19|20)\d\d)"
# a clerk's stamp, on each page: `Document 45 Filed 03/04/21 Page 2 of 30`
_STAMP = re.compile(
    r"F(?:iled|ILED|iling Date)(?: in [A-Za-z ]{2,40} (?:on|ON))?[:/]? ?(?:Date: ?)?"
    r"(?P<month>\d{1,2})/(?P<day>\d{1,2})/(?P<year>(?:20)?\d\d)(?!\d)"
)
_FEWEST_STAMPS = 3
# over the signature: `Dated: March 3, 2020`, `DATED this 3rd day of March, 2020`; a place may stand
# on a line of its own before it: `Dated: New York, New York`
_PLACE = r"(?::?[ \t]{1,8}[A-Z][A-Za-z. ]{2,24},? ?[A-Z][A-Za-z. ]{1,20},?\s{1,40})?"
_SIGNED = re.compile(rf"D(?:ATED|ated|ate){_PLACE}:?(?: on| as of)?[ \t]{{0,8}}{_DAY}")
_SIGNED_IN_FIGURES = re.compile(
    r"D(?:ATED|ated|ate):?[ \t]{1,8}(?P<month>\d{1,2})/(?P<day>\d{1,2})/(?P<year>(?:20)?\d\d)(?!\d)"
)
_SIGNED_THIS = re.compile(
    r"[RD](?:ESPECTFULLY SUBMITTED|espectfully submitted|ATED|ated)[:,]? ?(?:on )?this "
    rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)? day of (?P<month>{MONTH}),? (?P<year>(?:19|20)\d\d)"
)
# a date that is still to be filled in: those of the papers behind it are not the brief's
_LINE_TO_FILL_IN = re.compile("__+")
_BEFORE_BLANK = re.compile(r"(?:D(?:ATED|ated|ate):?[ \t]{0,8}|\bthis |\bday of )$")
_LONGEST_BEFORE = 14  # code points
# at the head of an opinion
_DECIDED = re.compile(
    r"(?:Opinion |Argued [^\n]{4,60}?(?:—|–|-{1,2}| ))?"
    rf"(?:Decided|Filed|DECIDED|FILED|Rendered):? {_DAY}"
)
_HEAD = 6000  # code points


def filed_on(comparison: Comparison) -> date | None:
    """The latest day that the brief gives as its own, None where it gives none."""
    text = comparison.document.source.text
    written = () if _is_to_be_filled_in(text) else _written(text)
    return max((*_stamped(text), *written), default=None)


def _is_to_be_filled_in(text: str) -> bool:
    """Whether the date over the signature is a blank."""
    return any(
        _BEFORE_BLANK.search(text[max(0, line.start() - _LONGEST_BEFORE) : line.start()])
        for line in _LINE_TO_FILL_IN.finditer(text)
    )


def _stamped(text: str) -> Iterator[date]:
    days = Counter(
        day
        for match in _STAMP.finditer(text)
        if (day := _date(match["year"], int(match["month"]), match["day"]))
    )
    return (day for day, count in days.items() if count >= _FEWEST_STAMPS)


def _written(text: str) -> Iterator[date]:
    forms = (
        (_SIGNED, text),
        (_SIGNED_IN_FIGURES, text),
        (_SIGNED_THIS, text),
        (_DECIDED, text[:_HEAD]),
    )
    for pattern, within in forms:
        for match in pattern.finditer(within):
            # each stands at the head of its line
            if within[within.rfind("\n", 0, match.start()) + 1 : match.start()].strip():
                continue
            month = match["month"]
            number = int(month) if month.isdigit() else month_of(month)
            if day := _date(match["year"], number, match["day"]):
                yield day


def _date(year: str, month: int, day: str) -> date | None:
    full = int(year) if len(year) == len("2020") else 2000 + int(year)
    try:
        return date(full, month, int(day))
    except ValueError:
        return None
