"""The brief cites later history that the entry leaves out.

What it does

Reports decisions that the brief cites as another's history (*aff'd*, *cert. denied*, *abrogated
by* …) where the entry of the table does not give that history. It is for information: many
courts and offices leave history out of the table.

Why it matters

Later history belongs in the entry of the decision it changed; its absence is a matter of style,
the presence of an overruled decision without it may not be.

Example

    Table:  Smith v. Jones, 401 U.S. 402 (1971)
    Brief:  Smith v. Jones, 401 U.S. 402 (1971), abrogated by Doe v. Roe, 430 U.S. 99 (1977)

How to fix

Add the history to the entry if your practice is to list it.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.crosscheck import Comparison, OnlyInBody
from citecheck.model.config import Config
from citecheck.model.findings import Finding, Severity
from citecheck.rules._say import cite, finding, where
from citecheck.rules.base import Rule

_ID = ("TOA112", "history-omitted", Severity.INFO)


def check(comparison: Comparison, config: Config) -> Iterator[Finding]:
    """One finding for each decision cited only as history and not in the table."""
    missing = [p for p in comparison.pairings if isinstance(p, OnlyInBody)]
    unlisted = {pairing.authority for pairing in missing}
    for pairing in missing:
        authority = comparison.authorities[pairing.authority]
        # an entry that is missing leaves nothing out
        if authority.history_of is None or authority.history_of in unlisted:
            continue
        citation = comparison.citations[authority.sites[0]]
        parent = comparison.authorities[authority.history_of]
        relation = f" ({citation.history})" if citation.history else ""
        yield finding(
            _ID,
            f"{cite(authority)}{relation} is history of {cite(parent)} that the table leaves out",
            where(comparison, citation),
            subject=str(authority.keys[0]),
            authority=pairing.authority,
        )


RULE = Rule(*_ID, "later history cited in the brief, not in the entry", __doc__ or "", check)
