"""*Id.* follows a citation of several authorities.

What it does

Reports each *id.* behind a string of authorities of which more than one fits its pin, and each that
runs on over another authority named after the first. The authorities are named; where none is
plainly meant, none is chosen.

Why it matters

Rule 4.1 of The Bluebook allows *id.* only where the citation before it cites one authority.

Example

    Smith v. Jones, 500 U.S. 1 (1991); Doe v. Roe, 501 U.S. 9 (1991). … Id. at 12.

How to fix

Use a short form: Doe, 501 U.S. at 12.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.crosscheck import Comparison
from citecheck.model.citations import Ambiguous, Form, Resolved
from citecheck.model.config import Config
from citecheck.model.findings import Confidence, Finding, Severity
from citecheck.model.reasons import Because
from citecheck.rules._say import cite, finding, where
from citecheck.rules.base import Rule

_ID = ("RES204", "id-after-string-cite", Severity.INFO)


def check(comparison: Comparison, config: Config) -> Iterator[Finding]:
    """One finding an *id.*"""
    for citation in comparison.citations:
        if citation.form is not Form.ID:
            continue
        resolution = citation.resolution
        words = citation.span.of(comparison.document.view)
        if isinstance(resolution, Ambiguous):
            named = "; ".join(cite(comparison.authorities[k]) for k in resolution.candidates[:4])
            message = f"“{words}” follows a citation of several authorities" + (
                f": {named}" if named else ""
            )
        elif isinstance(resolution, Resolved) and resolution.reason is Because.LED_BY_ID:
            authority = comparison.authorities[resolution.authority]
            message = f"“{words}” runs on over another authority; read as {cite(authority)}"
        else:
            continue
        yield finding(
            _ID,
            message,
            where(comparison, citation),
            subject=words,
            confidence=Confidence.MEDIUM,
        )


RULE = Rule(
    *_ID,
    "id. after a string citation of several authorities",
    __doc__ or "",
    check,
    needs_table=False,
)
