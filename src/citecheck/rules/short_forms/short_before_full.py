"""A short form stands before the full citation.

What it does

Reports a short form or *supra* whose authority is cited in full only further on.

Why it matters

The reader meets the short form first and has nothing to look up. It is what moving a paragraph
leaves behind.

Example

    See Smith, 500 U.S. at 4. … Smith v. Jones, 500 U.S. 1 (1991).

How to fix

Cite in full where the authority first appears, and shorten the later citation.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.crosscheck import Comparison
from citecheck.model.citations import Citation, Form, Resolved
from citecheck.model.config import Config
from citecheck.model.findings import Confidence, Finding, Related, Severity
from citecheck.rules._say import cite, finding, where
from citecheck.rules.base import Rule

_ID = ("RES203", "short-before-full", Severity.WARNING)


def check(comparison: Comparison, config: Config) -> Iterator[Finding]:
    """One finding an authority, at its first short form."""
    for index, authority in enumerate(comparison.authorities):
        if not authority.kind.row.is_decision:
            continue
        sites = [comparison.citations[k] for k in authority.sites]
        full = next((c for c in sites if c.form is Form.FULL), None)
        first = next((c for c in sites if c.form in (Form.SHORT, Form.SUPRA) and c.name), None)
        if full is None or first is None or not _before(comparison, first, full):
            continue
        if not isinstance(first.resolution, Resolved):
            continue
        place = where(comparison, full)
        words = first.span.of(comparison.document.view)
        on = place.in_words(comparison.document.source.media_type)
        yield finding(
            _ID,
            f"“{words}” stands before the full citation of {cite(authority)}"
            + (f" on {on}" if on else ""),
            where(comparison, first),
            subject=str(authority.keys[0]),
            # notes are read beside the text: which of two on one page comes first is open
            confidence=Confidence.MEDIUM if first.thread == full.thread else Confidence.LOW,
            related=(Related("the full citation", place),),
            authority=index,
        )


def _before(comparison: Comparison, first: Citation, full: Citation) -> bool:
    offsets = comparison.document.offsets
    return offsets.offset(first.core.start) < offsets.offset(full.core.start)


RULE = Rule(
    *_ID,
    "a short form stands before the full citation",
    __doc__ or "",
    check,
    needs_table=False,
)
