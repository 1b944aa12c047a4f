"""More than one authority fits a short form.

What it does

Reports short forms whose name or place fits several authorities cited in full, and the
candidates are named; none is chosen.

Why it matters

A reader has the same doubt. Rule 4.1 of The Bluebook allows *id.* only where the citation before
it cites one authority.

Example

    Smith v. Jones, 500 U.S. 1 (1991); Smith v. Roe, 501 U.S. 9 (1991). … Smith, supra, at 4.

How to fix

Name the authority more fully.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.config import Config
from citecheck.crosscheck import Case
from citecheck.findings import Confidence, Finding, Severity
from citecheck.model import Ambiguous, Form
from citecheck.rules._say import cite, finding, where
from citecheck.rules.base import Rule

_ID = ("RES202", "ambiguous-short-form", Severity.WARNING)


def check(case: Case, config: Config) -> Iterator[Finding]:
    """One finding a short form."""
    for citation in case.citations:
        resolution = citation.resolution
        if not isinstance(resolution, Ambiguous) or citation.form in (Form.NAME, Form.ID):
            continue
        words = citation.span.of(case.document.view)
        named = "; ".join(cite(case.authorities[k]) for k in resolution.candidates[:4])
        yield finding(
            _ID,
            f"“{words}” could be "
            + (f"any of: {named}" if named else f"more than one thing: {resolution.reason}"),
            where(case, citation),
            subject=words,
            confidence=Confidence.MEDIUM,
        )


RULE = Rule(*_ID, "more than one antecedent fits", __doc__ or "", check, needs_table=False)
