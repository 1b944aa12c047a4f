"""A court whose decisions the reporter does not print.

What it does

Some reporters print the decisions of certain courts only: F.4th those of the federal courts of
appeals, S.W.3d those of five states. A citation is reported when the court in its date
parenthetical is none of them. Courts that cannot be told for certain, and reporters that print
several ranks of courts, are not judged.

Why it matters

Court or reporter is misprinted. A wrong court misleads about whether the decision binds.

Example

    Smith v. Jones, 100 S.W.3d 200 (9th Cir. 2003)

How to fix

Look the decision up, and correct the court or the reporter.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.citations.decisions.courts.court_kinds import IN_WORDS, TRIAL, court_kind
from citecheck.citations.decisions.courts.courts import court_id
from citecheck.crosscheck import Comparison
from citecheck.evidence.printed_decisions import PrintedDecision, printed_decisions
from citecheck.facts.reporter_lives import ReporterLife, reporter_lives
from citecheck.model.config import Config
from citecheck.model.findings import Finding, Severity
from citecheck.rules.base import Rule
from citecheck.rules.plausibility._gather import Fault, gather

_ID = ("PLA404", "court-of-reporter", Severity.WARNING)

_DALLAS = 4  # the first four volumes of U.S. hold decisions of Pennsylvania as well


def check(comparison: Comparison, config: Config) -> Iterator[Finding]:
    """One finding for each citation with a court that its reporter does not print."""
    return gather(_ID, _faults(comparison))


def _faults(comparison: Comparison) -> Iterator[Fault]:
    for decision in printed_decisions(comparison):
        if decision.court and decision.court in decision.words:
            yield from _of_court(decision, decision.court)


def _of_court(decision: PrintedDecision, court: str) -> Iterator[Fault]:
    kind = court_kind(court)
    if kind is None:
        return
    for key in decision.cases:
        life = reporter_lives().get(key.reporter)
        if life is None or not life.printed_courts or kind in life.printed_courts:
            continue
        if TRIAL in life.printed_courts and _may_be_district(court):
            continue
        if key.reporter == "U.S." and (not key.volume.isdigit() or int(key.volume) <= _DALLAS):
            continue
        message = f"{key}: {key.reporter} prints decisions of {_courts(life)}; this says {court}"
        yield Fault(f"{key}|{court}", message, decision.place, decision.entry)


def _may_be_district(court: str) -> bool:
    """Whether the court is named by its state alone, as the Supreme Court names district courts."""
    name = court_id(court) or ""
    return name.endswith("-high") or name in ("dc", "pr")


def _courts(life: ReporterLife) -> str:
    *others, last = (IN_WORDS.get(court, court) for court in life.printed_courts)
    named = f"{', '.join(others)} and {last}" if others else last
    return named if life.printed_courts[0] in IN_WORDS else f"the courts of {named}"


RULE = Rule(
    *_ID,
    "a court whose decisions the reporter does not print",
    __doc__ or "",
    check,
    needs_table=False,
)
