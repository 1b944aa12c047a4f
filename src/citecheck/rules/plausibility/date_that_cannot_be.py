"""A date that no calendar has, or that lies behind the day of the brief.

What it does

Reports the date of a decision that is no day of the calendar, lies in the future, or is later than
the brief's own date, where the brief gives one: the clerk's stamp on its pages, the date over the
signature, the day on which an opinion was decided. Where several decisions are later than that
date, the date is taken to be another's and nothing is reported.

Why it matters

A brief cannot cite what was not yet decided: a digit of the date is misprinted.

Example

    Doe v. Roe, No. 19-cv-1234 (D. Md. Feb. 30, 2021)

How to fix

Look the decision up, and correct its date.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from citecheck.crosscheck import Comparison
from citecheck.evidence.filing_date import filed_on
from citecheck.evidence.printed_dates import PrintedDate
from citecheck.evidence.printed_decisions import PrintedDecision, printed_decisions
from citecheck.facts.volume_years import years_of_volume
from citecheck.model.config import Config
from citecheck.model.findings import Finding, Severity
from citecheck.patterns import re
from citecheck.rules.base import Rule
from citecheck.rules.plausibility._gather import Fault, gather
from citecheck.rules.plausibility.reporter_life import outside_life

_ID = ("PLA407", "date-that-cannot-be", Severity.WARNING)

# the day of a hearing may be to come: `No. 21-5 (U.S. argued Oct. 7, 2030)`
_HEARD = re.compile(r"\b(?:argu(?:ed|ment)|scheduled|set for|hearing)\b", re.IGNORECASE)


def check(comparison: Comparison, config: Config) -> Iterator[Finding]:
    """One finding for each date that cannot be, or that is later than the brief's own."""
    return gather(_ID, _faults(comparison))


def _faults(comparison: Comparison) -> Iterator[Fault]:
    dated = [
        (decision, decision.date)
        for decision in printed_decisions(comparison)
        if decision.date is not None
        and (decision.date.month is None or not _HEARD.search(decision.words))
    ]
    today = datetime.datetime.now(tz=datetime.UTC).date()
    for decision, date in dated:
        if (date.is_possible and date.earliest <= today) or _said_already(decision, date.year):
            continue
        if not date.is_possible:
            yield _fault(decision, date, f"no calendar has {date}")
        else:
            yield _fault(decision, date, f"this says {date}, which is still to come")
    yield from _later_than_the_brief(comparison, [d for d in dated if d[1].is_possible], today)


def _later_than_the_brief(
    comparison: Comparison,
    dated: list[tuple[PrintedDecision, PrintedDate]],
    today: datetime.date,
) -> Iterator[Fault]:
    if not dated:
        return
    filed = filed_on(comparison)
    if filed is None:
        return
    later = [
        (decision, date)
        for decision, date in dated
        if filed < date.earliest <= today and not _said_already(decision, date.year)
    ]
    if len({decision.keys for decision, _ in later}) == 1:
        for decision, date in later:
            yield _fault(decision, date, f"this says {date}; the brief is of {_day(filed)}")


def _said_already(decision: PrintedDecision, year: int) -> bool:
    """Whether a fact about the reporter contradicts the year, which another rule says."""
    for key in decision.cases:
        known = years_of_volume(key.reporter, int(key.volume)) if key.volume.isdigit() else None
        if outside_life(key, year) or (known is not None and not known.allows(year)):
            return True
    return False


def _fault(decision: PrintedDecision, date: PrintedDate, words: str) -> Fault:
    named = f"{decision.name}, " if decision.name else ""
    subject = f"{decision.keys[0]}|{date}"
    message = f"{named}{decision.keys[0]}: {words}"
    return Fault(subject, message, decision.place, decision.entry)


def _day(day: datetime.date) -> PrintedDate:
    return PrintedDate(day.year, day.month, day.day)


RULE = Rule(
    *_ID,
    "a date that no calendar has, or that lies behind the day of the brief",
    __doc__ or "",
    check,
    needs_table=False,
)
