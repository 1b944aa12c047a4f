"""Table and brief cite the same authority differently.

What it does

Reports an authority whose name is the same in table and brief while volume, reporter, page,
section, docket or database number differ by a slip: `557 F.3d 231` and `575 F.3d 231`.

Why it matters

One of the two is wrong, and the reader who looks it up finds another case.

Example

    Table:  Jones v. Smith, 430 U.S. 412 (2003)
    Brief:  Jones v. Smith, 530 U.S. 412, 417 (2003)

How to fix

Look the authority up and correct whichever is wrong.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.crosscheck import Comparison, Contested, Difference
from citecheck.model.citations import Citation, Form
from citecheck.model.config import Config
from citecheck.model.findings import Confidence, Finding, Related, Severity
from citecheck.model.keys import CaseKey
from citecheck.rules._say import entry_place, finding, where
from citecheck.rules.base import Rule

_ID = ("TOA103", "citation-mismatch", Severity.ERROR)


def check(comparison: Comparison, config: Config) -> Iterator[Finding]:
    """One finding for each pair that differs, at the brief's citation."""
    for pairing in comparison.pairings:
        if not isinstance(pairing, Contested):
            continue
        entry = comparison.entries[pairing.entry]
        authority = comparison.authorities[pairing.authority]
        sites = [comparison.citations[k] for k in authority.sites]
        first = next((c for c in sites if _prints(c, pairing.body)), None)
        if pairing.site is not None:
            first = comparison.citations[pairing.site]
        first = first or next((c for c in sites if c.form is Form.FULL), sites[0])
        name = authority.name or entry.name or "the same authority"
        yield finding(
            _ID,
            f"{name}: the brief has {pairing.body}, the table {pairing.table} "
            f"({pairing.difference} differs)",
            where(comparison, first),
            subject=f"{pairing.table}|{pairing.body}",
            confidence=Confidence.MEDIUM
            if pairing.difference in (Difference.REPORTER, Difference.SECTION)
            else Confidence.HIGH,
            related=(Related("the table's entry", entry_place(comparison, entry), plain=True),),
            authority=pairing.authority,
            entry=pairing.entry,
        )


def _prints(citation: Citation, words: str) -> bool:
    """Whether the citation itself, which may be a repeat in a shorter form, has these words."""
    if citation.printed_key is not None:
        return citation.printed_key.in_print == words
    printed = (key.in_print if isinstance(key, CaseKey) else str(key) for key in citation.keys)
    return citation.form is Form.FULL and words in printed


RULE = Rule(
    *_ID,
    "same authority, different volume, reporter, page, section, docket or database number",
    __doc__ or "",
    check,
)
