"""The court, and sometimes the date, that some states set before a docket number.

``Commonwealth v. Roe, Mass. App. Ct., No. 15-P-123 (Mar. 3, 2016)``; ``State v. Roe (Nov. 5, 1999),
Cuyahoga App. No. 74321``; ``Roe v. Doe, Superior Court, judicial district of Hartford, Docket No.
CV-15-1234567-S``; ``Matter of Roe, Sup Ct, Kings County, Mar. 3, 2016, Doe, J., index No. 12/15``.
After the manuals of style of Massachusetts, Ohio, Connecticut and New York.
"""

from __future__ import annotations

from citecheck.citations.decisions.tails import CourtAndDate
from citecheck.dataclass import dataclass
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
