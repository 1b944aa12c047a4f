"""A short form has no antecedent.

What it does

Reports short citations, *supra* and *id.* for which nothing that the brief cites in full fits.
References to the record and to other parts of the brief are told apart and not reported. An *id.*
whose pin fits none of the authorities before it is of low confidence: it may refer to a paper
that is not read as a citation; so is a *supra* whose name is that of a cited decision but for one
letter.

Why it matters

The reader cannot tell what is meant, and the pages of the authority cannot be counted. Often the
full citation was cut from an earlier draft.

Example

    See Beck, 848 F.3d at 275.

with no full citation of *Beck* before it.

How to fix

Cite the authority in full where it is first used.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.crosscheck import Comparison
from citecheck.evidence.unread.works import begins_an_earlier_citation
from citecheck.model.citations import Form, Unresolved
from citecheck.model.config import Config
from citecheck.model.findings import Confidence, Finding, Severity
from citecheck.model.kinds import Kind
from citecheck.resolution.wording import in_words
from citecheck.rules._say import finding, where
from citecheck.rules.base import Rule

_ID = ("RES201", "unresolved-short-form", Severity.WARNING)


def check(comparison: Comparison, config: Config) -> Iterator[Finding]:
    """One finding a short form."""
    for citation in comparison.citations:
        if not isinstance(citation.resolution, Unresolved) or citation.form is Form.NAME:
            continue
        # a bare section or rule number is as often prose as a citation
        sure = citation.form is not Form.SHORT or citation.kind is Kind.CASE
        sure = sure and not citation.resolution.doubtful
        sure = sure and not begins_an_earlier_citation(comparison.document.view, citation)
        words = citation.span.of(comparison.document.view)
        yield finding(
            _ID,
            f"“{words}” has no antecedent: {in_words(citation.resolution.reason)}",
            where(comparison, citation),
            subject=words,
            confidence=Confidence.MEDIUM if sure else Confidence.LOW,
        )


RULE = Rule(
    *_ID, "a short form, supra or id. with no antecedent", __doc__ or "", check, needs_table=False
)
