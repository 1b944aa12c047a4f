"""An authority is cited in the brief and is not in the table.

What it does

Reports each authority that the body or a footnote cites in full and that no entry of the table
stands for. An entry for a section stands for its subsections; an entry with parallel citations
for each of them. Decisions cited only as another's later history are TOA112 instead; what is
only named in words (*the Fifth Amendment*) is reported at low confidence.

Why it matters

The table must list every authority cited (Fed. R. App. P. 28(a)(3); Sup. Ct. R. 24.1(c)).

Example

    See Smith v. Jones, 500 U.S. 1, 4 (1991).

with no entry for *Smith v. Jones* in the table.

How to fix

Add the authority to the table with the pages it is cited on, or take the citation out.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.config import Config
from citecheck.crosscheck import Case, OnlyInBody
from citecheck.findings import Confidence, Finding, Related, Severity
from citecheck.model import Context, Form, Kind
from citecheck.rules._say import LONGEST_RELATED, cite, finding, where
from citecheck.rules.base import Rule

_ID = ("TOA101", "missing-from-toa", Severity.ERROR)

# Kinds whose absence from a table is a matter of habit, not of rule.
_SELDOM_LISTED = frozenset(
    {Kind.OTHER, Kind.TREATISE, Kind.JOURNAL, Kind.LEGISLATIVE, Kind.REGISTER, Kind.EXECUTIVE}
)


def check(case: Case, config: Config) -> Iterator[Finding]:
    """One finding an authority, at the first place that cites it."""
    for pairing in case.pairings:
        if not isinstance(pairing, OnlyInBody):
            continue
        authority = case.authorities[pairing.authority]
        if authority.history_of is not None:
            continue
        sites = [case.citations[k] for k in authority.sites]
        if config.exclude_quoted:
            sites = [c for c in sites if c.context is not Context.QUOTATION]
        if not sites:
            continue
        full = [c for c in sites if c.form is Form.FULL]
        confidence = Confidence.HIGH
        if authority.prose_only or all(c.low_confidence for c in sites):
            confidence = Confidence.LOW
        elif (
            not full
            or authority.kind in _SELDOM_LISTED
            or (authority.kind is Kind.CASE and authority.year is None)
        ):
            confidence = Confidence.MEDIUM
        severity = Severity.WARNING if authority.kind in _SELDOM_LISTED else Severity.ERROR
        first = (full or sites)[0]
        yield finding(
            _ID,
            f"{cite(authority)} is cited but is not in the table",
            where(case, first),
            subject=str(authority.keys[0]),
            confidence=confidence,
            severity=severity,
            related=tuple(
                Related("also cited here", where(case, c))
                for c in sites[:LONGEST_RELATED]
                if c is not first
            ),
            authority=pairing.authority,
        )


RULE = Rule(*_ID, "cited in the brief, not in the table", __doc__ or "", check)
