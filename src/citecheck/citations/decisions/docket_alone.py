"""Decisions known by their docket number alone: ``No. 24-1733 (4th Cir. Apr. 30, 2025)``."""

from __future__ import annotations

from citecheck.citations.decisions.courts.court_before import CourtBefore, court_before
from citecheck.citations.decisions.dockets import DocketSite
from citecheck.citations.decisions.mentions import CaseMention
from citecheck.citations.decisions.names.case_names import CaseName, is_of_parties, read_backward
from citecheck.citations.decisions.tails import (
    PLACES,
    Behind,
    CourtAndDate,
    read_behind,
    read_court_and_date,
)
from citecheck.model.spans import Span
from citecheck.patterns import re

_DOCKET_ENTRY = (
    r"(?:slip op\.?|ECF No\. ?[\d-]+|Dkt\. ?(?:No\. ?)?[\d-]+|Doc\. ?(?:No\. ?)?[\d-]+|"
    r"D\.E\. ?[\d-]+|order|Order|mem\. op\.|dec\.|Memorandum|Tr\.|Paper(?: No\.)? \d{1,3}|"
    r"unpub(?:lished|\.)(?: slip op\.| opinion)?|unreported|Mem\. Op\. & J\.|"
    r"\d{4} Unpub(?:lished|\.) Op(?:inion|\.) No\. \d{1,4})"
)
_BETWEEN = re.compile(rf"(?:,? ?{_DOCKET_ENTRY}){{0,2}}")
_PIN_BEHIND_ENTRY = re.compile(rf",? (?:at (?:pp?\. )?)?(?:¶¶? ?)?({PLACES})(?= ?[(\[])")
# Mississippi sets the paragraph in parentheses: `2010-CT-01234-SCT (¶ 12)`
_PIN_IN_PARENTHESES = re.compile(r" \((¶¶? ?\d{1,3}(?:-\d{1,3})?)\)")
_PAPER = re.compile(r", Paper (?:No\. )?\d")
_YEAR_INSIDE = re.compile(r"\b(?P<year>1[89]\d\d|20\d\d)(?:, [A-Z]\w+, J\.)?\)$")


def docket_only(text: str, docket: DocketSite, floor: int, *, again: bool) -> CaseMention | None:
    """A decision known by docket number: it needs a name before it, and a court beside it
    or the shape of a court's number; or it was cited by it before (``again``)."""
    pin, after = _pin(text, docket.span.end)
    behind = read_behind(text, after)
    # New York sets the citation in parentheses behind the name: `(No. 22-127 [Del. Ch. 2022])`
    enclosed = text.startswith("(", docket.span.start - 1)
    before = court_before(text, docket.span.start, floor)
    name_end = before.start if before else docket.span.start - enclosed
    name = read_backward(text, name_end, floor)
    court = _court(text, docket, before, behind)
    again = again and docket.shaped and not docket.key.lead
    if not again and not _is_decision(text, docket, name, behind, court):
        return None
    dated = behind.court is not None or (before is not None and behind.spans != ())
    return CaseMention(
        span=Span(
            name.span.start if name else docket.span.start,
            behind.spans[0].end if dated and not docket.dated else after,
        ),
        core=docket.span,
        keys=(docket.key,),
        short=False,
        name=name,
        pin=pin,
        court=court.court,
        year=court.year,
        date=court.date,
        docket=docket.key.number,
        parentheses=behind.spans,
        aliases=behind.aliases + ((name.alias,) if name and name.alias else ()),
    )


def _pin(text: str, end: int) -> tuple[str | None, int]:
    """The pin behind a docket number that ends at ``end`` and the entry or paper that may stand
    between, and where all that ends."""
    between = _BETWEEN.match(text, end)
    after = between.end() if between else end
    match = _PIN_BEHIND_ENTRY.match(text, after) or _PIN_IN_PARENTHESES.match(text, after)
    return (match[1], match.end()) if match else (None, after)


def _court(
    text: str, docket: DocketSite, before: CourtBefore | None, behind: Behind
) -> CourtAndDate:
    """Court and date: those with the number, behind it or before it."""
    if docket.dated:
        return read_court_and_date(docket.dated) or _NOTHING
    found = behind.court or _NOTHING
    if before is None or found.court:
        return found
    year = found.year or before.court.year
    if year is None and behind.spans and (match := _YEAR_INSIDE.search(behind.spans[0].of(text))):
        year = int(match["year"])
    return CourtAndDate(before.court.court, year, found.date)


_NOTHING = CourtAndDate(None, None)


# how Illinois's courts cite what they do not report (its Supreme Court Rule 23(e))
_UNPUBLISHED_ORDER = re.compile(
    r"\((?:unpublished )?(?:summary )?order under Supreme Court Rule 23\b"
)


# Nevada's Supreme Court says what its unpublished order did: `Docket No. 78812 (Order of
# Affirmance, Mar. 4, 2020)`
_ORDER_OF = re.compile(r"\(Order [A-Za-z ,]{2,60}, [A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d\)")


# `A. Roe, Petitioner v. Commissioner of Internal Revenue, Respondent`: the parties of a caption
_PARTY = re.compile(
    r", (?:Petitioner|Plaintiff|Appellant|Movant|Claimant|Complainant|Relator|Debtor)s?,? v\. "
)


def _in_caption(text: str, docket: DocketSite, name: CaseName | None) -> bool:
    """Whether the name before a docket number is that of a caption, which says who sues: no
    citation does."""
    return name is not None and bool(_PARTY.search(text, name.span.start, docket.span.start))


def _is_decision(
    text: str, docket: DocketSite, name: CaseName | None, behind: Behind, court: CourtAndDate
) -> bool:
    """Whether a docket number with nothing but ``name`` before it and ``behind`` after it stands
    for a decision."""
    if docket.dated:
        return is_of_parties(name)
    if behind.spans and _UNPUBLISHED_ORDER.match(text, behind.spans[-1].start):
        return True
    if behind.spans and _ORDER_OF.match(text, behind.spans[0].start):
        return text.startswith("Docket", docket.span.start) and is_of_parties(name)
    if court.court and court.year:
        return name is not None or text.startswith("Docket", docket.span.start)
    if behind.court is None:
        told = docket.shaped and (not behind.spans or _PAPER.match(text, docket.span.end))
        return bool(told) and is_of_parties(name) and not _in_caption(text, docket, name)
    if court.court is None and not docket.shaped:
        return False
    return name is not None or text.startswith("Docket", docket.span.start)
