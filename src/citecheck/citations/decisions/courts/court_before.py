"""The court, and sometimes the date, that stand before a citation and in no parentheses.

Some states set it before a docket number:

``Commonwealth v. Roe, Mass. App. Ct., No. 15-P-123 (Mar. 3, 2016)``; ``State v. Roe (Nov. 5, 1999),
Cuyahoga App. No. 74321``; ``Roe v. Doe, Superior Court, judicial district of Hartford, Docket No.
CV-15-1234567-S``; ``Matter of Roe, Sup Ct, Kings County, Mar. 3, 2016, Doe, J., index No. 12/15``.
After the manuals of style of Massachusetts, Ohio, Connecticut and New York.

Opinions of the middle of the twentieth century, and Delaware's for longer, set it before the
reporter: ``Roe v. Doe, 5 Cir., 1957, 245 F.2d 123``; ``Roe v. Doe, Del. Ch., 245 A.2d 123 (1968)``;
``Roe v. Doe, Fla. App. 1965, 175 So. 2d 4``.
"""

from __future__ import annotations

from citecheck.citations.decisions.tails import CourtAndDate
from citecheck.dataclass import dataclass
from citecheck.facts.jurisdictions import by_spelling, fold
from citecheck.patterns import re

_DATE = (
    r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}, "
    r"(?P<%s>1[89]\d\d|20\d\d)"
)
_COURT = (
    r"(?P<court>[A-Z\d][\w.' ]{0,34}?\b(?:App|Ct|Ch|Super|Sup|Dist|C\.P|Court|Div|Term)\b\.?"
    r"(?: (?:[A-Z][a-z]+|Ct\.|Div\.|App\.)){0,2}"
    r"(?:, (?:[A-Z][A-Za-z]* ){1,2}(?:County|Cnty\.|Co\.))?"
    r"(?:, judicial district of [A-Z][\w -]{2,30}?)?)"
)
_BEFORE = re.compile(
    rf"(?: \({_DATE % 'first'}\))?, {_COURT}(?:, {_DATE % 'then'})?(?:, [A-Z][a-z]+, J\.)?,? $"
)
_APPEALS = "App. "
_LONGEST = 130  # code points of court and date before a number


@dataclass(frozen=True, slots=True)
class CourtBefore:
    """Where the name before it ends, and the court with the year, if one stands there."""

    start: int
    court: CourtAndDate


def court_before(text: str, end: int, floor: int) -> CourtBefore | None:
    """The court right before a docket number that begins at ``end``."""
    if text[end - 1 : end] != " ":
        return None
    if text.startswith(_APPEALS, end):  # of `Summit App. No. 19321` the number's words begin there
        end += len(_APPEALS)
    match = _BEFORE.search(text, max(floor, end - _LONGEST), end)
    if match is None:
        return None
    year = match["first"] or match["then"]
    court = CourtAndDate(match["court"], int(year) if year else None)
    return CourtBefore(match.start(), court)


# the court and the year right before a reporter's volume, each behind a comma or a space
_PLAIN = re.compile(
    r", (?P<court>(?:\d{1,2}|[A-Z])[\w.' ]{1,32}?)(?:,? (?P<year>1[89]\d\d|20\d\d))?, $"
)
_CIRCUIT = re.compile(r"(?:\d{1,2}(?:st|nd|rd|d|th)?|D\. ?C\.) ?Cir\.|C\. ?C\. ?A\. ?\d{1,2}")
_DISTRICT = re.compile(r"(?:D\. ?C\. ?)?(?:(?:[NSEWMC]\. ?)?D\. ?)?")
_OF_COURTS = re.compile(
    r"(?:(?:App|Ct|Ch|Supr|Sup|Super|Civ|Crim|Cr|Cir|Dist|Div|\d(?:st|nd|rd|d|th)?)\b\.? ?)+"
)
_LONGEST_PLAIN = 45  # code points


def court_before_reporter(text: str, start: int, floor: int) -> CourtBefore | None:
    """The court right before a reporter's volume that begins at ``start``: a circuit, or a state
    with words of courts behind it. A state alone is one only with the year; without it may be the
    party's place (``City of Quill, Minn., 505 U.S. 377``)."""
    if text[start - 2 : start] != ", ":
        return None
    match = _PLAIN.search(text, max(floor, start - _LONGEST_PLAIN), start)
    if match is None:
        return None
    court, year = match["court"].strip(), match["year"]
    if not _CIRCUIT.fullmatch(court):
        district = _DISTRICT.match(court)
        state = court[district.end() :] if district and not court.startswith("D.C. ") else court
        words = _behind_state(state)
        sure = bool(words and _OF_COURTS.fullmatch(words)) or (
            not words and (year or state != court)
        )
        if words is None or not sure:
            return None
    return CourtBefore(match.start(), CourtAndDate(court, int(year) if year else None))


def _behind_state(court: str) -> str | None:
    """The words behind the name of the state that ``court`` begins with."""
    ends = [match.end() for match in _WORD.finditer(court)]
    for end in reversed(ends):
        if fold(court[:end]) in by_spelling():
            return court[end:].strip()
    return None


_WORD = re.compile(r"[A-Z][A-Za-z]*\.?(?! ?[a-z])")
