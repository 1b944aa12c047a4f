"""A year that the volume of the reporter cannot have.

What it does

Volumes of a reporter follow each other in time. A table that comes with the program, counted from
dated citations in public opinions, says in which years volumes hold decisions. A citation is
reported when its year lies outside what the volume and its neighbours allow, by more than the year
or two that the reporter is late. Reporters and volumes that the table does not reach are not
judged; the page on how far the rules can be trusted says which it covers.

Why it matters

Volume or year is misprinted, and the court will not find the decision by the one or will mistake
its weight by the other.

Example

    Smith v. Jones, 821 F.3d 200 (9th Cir. 2010)

How to fix

Look the decision up, and correct the volume or the year.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.crosscheck import Comparison
from citecheck.evidence.printed_decisions import PrintedDecision, printed_decisions
from citecheck.facts.volume_years import years_of_volume
from citecheck.model.config import Config
from citecheck.model.findings import Finding, Severity
from citecheck.model.keys import CaseKey
from citecheck.rules.base import Rule
from citecheck.rules.plausibility._gather import Fault, gather
from citecheck.rules.plausibility.reporter_life import outside_life

_ID = ("PLA402", "year-of-volume", Severity.WARNING)


def check(comparison: Comparison, config: Config) -> Iterator[Finding]:
    """One finding for each citation whose year its volume cannot have."""
    return gather(_ID, _faults(comparison))


def _faults(comparison: Comparison) -> Iterator[Fault]:
    for decision in printed_decisions(comparison):
        for key in decision.cases:
            if decision.year is not None and (fault := _fault(decision, key, decision.year)):
                yield fault


def _fault(decision: PrintedDecision, key: CaseKey, year: int) -> Fault | None:
    if not key.volume.isdigit() or outside_life(key, year):
        return None
    known = years_of_volume(key.reporter, int(key.volume))
    if known is None or known.allows(year):
        return None
    message = f"{key}: volume {key.volume} of {key.reporter} is {known}; this says {year}"
    return Fault(f"{key}|{year}", message, decision.place, decision.entry)


RULE = Rule(
    *_ID,
    "a year that the volume of the reporter cannot have",
    __doc__ or "",
    check,
    needs_table=False,
)
