"""A year that the volume of the reporter cannot have.

What it does

Volumes of a reporter follow each other in time. A table that comes with the program, counted from
dated citations in public opinions, says in which years volumes hold decisions. A citation is
reported when its year lies outside what the volume and its neighbours allow, by more than the year
or two that the reporter is late. A decision that the brief says was withdrawn, vacated, amended or
to be heard again may be two years older still, as may a few that are known to have been printed
late. Reporters and volumes that the table does not reach are not judged; the page on how far the
rules can be trusted says which it covers.

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
from citecheck.facts.volume_years import is_known_late, years_of_volume
from citecheck.model.config import Config
from citecheck.model.findings import Finding, Severity
from citecheck.model.keys import CaseKey, case_keys
from citecheck.patterns import re
from citecheck.rules.base import Rule
from citecheck.rules.plausibility._gather import Fault, gather
from citecheck.rules.plausibility.reporter_life import outside_life

_ID = ("PLA402", "year-of-volume", Severity.WARNING)


def check(comparison: Comparison, config: Config) -> Iterator[Finding]:
    """One finding for each citation whose year its volume cannot have."""
    return gather(_ID, _faults(comparison))


def _faults(comparison: Comparison) -> Iterator[Fault]:
    withdrawn = frozenset(_withdrawn(comparison))
    for decision in printed_decisions(comparison):
        for key in decision.cases:
            if decision.year is not None:
                fault = _fault(decision, key, decision.year, withdrawn=key in withdrawn)
                if fault is not None:
                    yield fault


def _fault(decision: PrintedDecision, key: CaseKey, year: int, *, withdrawn: bool) -> Fault | None:
    if not key.volume.isdigit() or outside_life(key, year):
        return None
    known = years_of_volume(key.reporter, int(key.volume))
    if known is None or known.allows(year, withdrawn=withdrawn):
        return None
    if is_known_late(key.reporter, key.volume, key.page, year):
        return None
    message = f"{key}: volume {key.volume} of {key.reporter} is {known}; this says {year}"
    return Fault(f"{key}|{year}", message, decision.place, decision.entry)


# what a court does to an opinion that it then may not send to the printer (The Bluebook, table T8)
_WITHDRAWN = re.compile(
    r"vacat|withdr|superse|amended|modified|reh(?:earing|'g|\.) (?:en banc )?grant|on reh|"
    r"ordered (?:non|de)?pub",
    re.IGNORECASE,
)


def _withdrawn(comparison: Comparison) -> Iterator[CaseKey]:
    """Decisions that the brief says were withdrawn or the like, in its text or in its table, and
    those in the same reporter that did it."""
    citations = comparison.citations
    for later in citations:
        if later.history_of is not None and _WITHDRAWN.search(later.history or ""):
            first = case_keys(citations[later.history_of].keys)
            yield from first
            reporters = {key.reporter for key in first}
            yield from (key for key in case_keys(later.keys) if key.reporter in reporters)
    for entry in comparison.entries:
        if entry.history_keys and _WITHDRAWN.search(entry.text):
            yield from case_keys(entry.keys)


RULE = Rule(
    *_ID,
    "a year that the volume of the reporter cannot have",
    __doc__ or "",
    check,
    needs_table=False,
)
