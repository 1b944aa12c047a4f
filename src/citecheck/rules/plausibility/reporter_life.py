"""A year or a volume outside the life of the reporter.

What it does

Compares the year of each citation with the years in which its reporter was printed, and the volume
with the last one of a series that has ended, give or take a year. Reporters whose beginning or end
is not known for certain are not judged.

Why it matters

A series that had not begun, or had ended, holds no decision of that year: the series, the volume
or the year is misprinted.

Example

    Smith v. Jones, 12 F.4th 200 (9th Cir. 1985)

How to fix

Look the decision up, and correct the reporter, the volume or the year.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.crosscheck import Comparison
from citecheck.evidence.printed_decisions import printed_decisions
from citecheck.facts.reporter_lives import reporter_lives
from citecheck.model.config import Config
from citecheck.model.findings import Finding, Severity
from citecheck.model.keys import CaseKey
from citecheck.rules.base import Rule
from citecheck.rules.plausibility._gather import Fault, gather

_ID = ("PLA403", "reporter-life", Severity.WARNING)


def check(comparison: Comparison, config: Config) -> Iterator[Finding]:
    """One finding for each citation outside the life of its reporter."""
    return gather(_ID, _faults(comparison))


def _faults(comparison: Comparison) -> Iterator[Fault]:
    for decision in printed_decisions(comparison):
        for key in decision.cases:
            if words := outside_life(key, decision.year):
                yield Fault(f"{key}|{decision.year}", words, decision.place, decision.entry)


def outside_life(key: CaseKey, year: int | None) -> str | None:
    """What of its reporter's life contradicts ``key`` or the ``year`` of the decision, if any."""
    life = reporter_lives().get(key.reporter)
    if life is None:
        return None
    name = key.reporter
    if life.last_volume and key.volume.isdigit() and int(key.volume) > int(life.last_volume):
        return f"{key}: {name} ended with volume {life.last_volume}"
    if year is None:
        return None
    if life.first_year and year < int(life.first_year) - 1:
        return f"{key}: {name} began in {life.first_year}; this says {year}"
    if life.last_year and year > int(life.last_year) + 1:
        return f"{key}: {name} ended in {life.last_year}; this says {year}"
    return None


RULE = Rule(
    *_ID,
    "a year or a volume outside the life of the reporter",
    __doc__ or "",
    check,
    needs_table=False,
)
