"""A number that begins with a year other than that of the decision.

What it does

Numbers of Westlaw and LEXIS, neutral citations (`2015 WI 12`) and dockets of federal courts (`No.
19-cv-1234`) carry a year. That of a database or a neutral citation is the decision's, or the next
one for a decision of the end of a year; a docket is never younger than the decision. A citation is
reported when its date contradicts that.

Why it matters

Number or date is misprinted, and by the number the court will find another decision or none.

Example

    Doe v. Roe, 2019 WL 123456, at *3 (D. Md. May 1, 2016)

How to fix

Look the decision up, and correct the number or the date.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.crosscheck import Comparison
from citecheck.evidence.printed_dates import PrintedDate
from citecheck.evidence.printed_decisions import PrintedDecision, printed_decisions
from citecheck.evidence.printed_numbers import year_of_docket, year_of_key
from citecheck.model.config import Config
from citecheck.model.findings import Finding, Severity
from citecheck.rules.base import Rule
from citecheck.rules.plausibility._gather import Fault, gather

_ID = ("PLA405", "year-of-number", Severity.WARNING)

# months in which a decision may have a number of the next year, or of the last
_NOVEMBER, _FEBRUARY = 11, 2


def check(comparison: Comparison, config: Config) -> Iterator[Finding]:
    """One finding for each number whose year contradicts the date."""
    return gather(_ID, _faults(comparison))


def _faults(comparison: Comparison) -> Iterator[Fault]:
    for decision in printed_decisions(comparison):
        date = decision.date
        if date is None:
            continue
        numbers = list(_of_keys(decision, date))
        yield from numbers[:1]
        if numbers:
            continue  # one wrong date contradicts the docket as well
        if decision.docket and (year := year_of_docket(decision.docket)) and year > date.year:
            message = f"{decision.docket} is a docket number of {year}; this says {date}"
            subject = f"{decision.docket}|{date}"
            yield Fault(subject, message, decision.place, decision.entry)


def _of_keys(decision: PrintedDecision, date: PrintedDate) -> Iterator[Fault]:
    for key in decision.cases:
        year = year_of_key(key)
        if year is not None and not _agree(year, date):
            message = f"{key} is a number of {year}; this says {date}"
            yield Fault(f"{key}|{date}", message, decision.place, decision.entry)


def _agree(year: int, date: PrintedDate) -> bool:
    """Whether a decision of ``date`` may have a number of ``year``."""
    if year == date.year + 1:
        return date.month is None or date.month >= _NOVEMBER
    if year == date.year - 1:
        return date.month is None or date.month < _FEBRUARY
    return year == date.year


RULE = Rule(
    *_ID,
    "a database, docket or neutral number of another year than the decision",
    __doc__ or "",
    check,
    needs_table=False,
)
