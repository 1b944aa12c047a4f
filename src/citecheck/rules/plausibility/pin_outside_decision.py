"""A pin cite before the first page of the decision, or far behind it.

What it does

Holds each pin cite of a decision in a reporter against the first page of its own citation: of
parallel citations, each pin against the page of the citation it stands behind. A pin before the
first page is outside the decision. A pin more than eight hundred pages behind it would make the
decision longer than any; the finding is then of low confidence. Pins into databases (`at *3`),
paragraphs, notes alone and pages of a slip opinion are not looked at.

Why it matters

One of the two numbers is wrong, and the court will look for the decision, or for the words in it,
where they are not.

Example

    Smith v. Jones, 100 F.3d 200, 188 (9th Cir. 1996)

How to fix

Look the decision up, and correct the page on which it begins or the pin.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.crosscheck import Comparison
from citecheck.evidence.printed_decisions import printed_decisions
from citecheck.model.config import Config
from citecheck.model.findings import Confidence, Finding, Severity
from citecheck.rules.base import Rule
from citecheck.rules.plausibility._gather import Fault, gather

_ID = ("PLA401", "pin-outside-decision", Severity.WARNING)

_LONGEST = 800  # pages; McConnell v. FEC, 251 F. Supp. 2d 176, has 743 in its reporter


def check(comparison: Comparison, config: Config) -> Iterator[Finding]:
    """One finding for each citation with such a pin."""
    return gather(_ID, _faults(comparison))


def _faults(comparison: Comparison) -> Iterator[Fault]:
    for decision in printed_decisions(comparison):
        for key, page in decision.pins:
            first = int(key.page)
            if page < first:
                message = f"{key} begins on page {first}; this cites page {page}"
                yield Fault(f"{key}|{page}", message, decision.place, decision.entry)
            elif page > first + _LONGEST:
                message = (
                    f"{key} begins on page {first}; this cites page {page}, "
                    f"{page - first} pages behind it"
                )
                yield Fault(
                    f"{key}|{page}", message, decision.place, decision.entry, Confidence.LOW
                )


RULE = Rule(
    *_ID,
    "a pin cite before the first page of the decision, or far behind it",
    __doc__ or "",
    check,
    needs_table=False,
)
