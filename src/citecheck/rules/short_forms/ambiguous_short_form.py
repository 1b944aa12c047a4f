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

from citecheck.crosscheck import Comparison
from citecheck.model.citations import Ambiguous, Citation, Form
from citecheck.model.config import Config
from citecheck.model.findings import Confidence, Finding, Related, Severity
from citecheck.resolution.wording import in_words
from citecheck.rules._say import LONGEST_RELATED, cite, finding, where
from citecheck.rules.base import Rule

_ID = ("RES202", "ambiguous-short-form", Severity.WARNING)


def check(comparison: Comparison, config: Config) -> Iterator[Finding]:
    """One finding for all short forms of the same words that could be the same authorities."""
    alike: dict[tuple[str, tuple[int, ...]], list[Citation]] = {}
    for citation in comparison.citations:
        resolution = citation.resolution
        if isinstance(resolution, Ambiguous) and citation.form not in (Form.NAME, Form.ID):
            words = citation.span.of(comparison.document.view)
            alike.setdefault((words, resolution.candidates), []).append(citation)
    for (words, candidates), citations in alike.items():
        named = "; ".join(cite(comparison.authorities[k]) for k in candidates[:4])
        reason = in_words(citations[0].resolution.reason)
        meant = f"any of: {named}" if named else f"more than one thing: {reason}"
        yield finding(
            _ID,
            f"“{words}” could be {meant}",
            where(comparison, citations[0]),
            subject=words,
            confidence=Confidence.MEDIUM,
            related=tuple(
                Related("also here", where(comparison, citation), plain=True)
                for citation in citations[1:LONGEST_RELATED]
            ),
        )


RULE = Rule(*_ID, "more than one antecedent fits", __doc__ or "", check, needs_table=False)
