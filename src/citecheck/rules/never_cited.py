"""An entry of the table is never cited in the brief.

What it does

Reports entries for which neither the body nor a footnote has a citation in any form: full,
short, *supra* or *id.*, or for writings known by title, the title. Where the brief cites the
section but not the subsection that is listed, or where the number that tells the entry from others
stands somewhere in its text without being read as a citation, or where parts of it are marked as
redacted, the finding is of low confidence.

Why it matters

A stale entry sends the court to pages where nothing is, and often marks an argument that was cut.

Example

    Roe v. Doe, 10 F.4th 20 (2d Cir. 2021) ........ 12

with no citation of *Roe v. Doe* anywhere.

How to fix

Take the entry out of the table, or cite the authority.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.config import Config
from citecheck.crosscheck import Case, OnlyInTable
from citecheck.findings import Confidence, Finding, Severity
from citecheck.mentions import number_stands_in
from citecheck.model import TitleKey
from citecheck.rules._say import entry_place, entry_words, finding
from citecheck.rules.base import Rule

_ID = ("TOA102", "never-cited", Severity.ERROR)


def check(case: Case, config: Config) -> Iterator[Finding]:
    """One finding an entry."""
    redacted = "REDACTED" in case.document.view  # what is blacked out may cite the entry
    for pairing in case.pairings:
        if not isinstance(pairing, OnlyInTable):
            continue
        entry = case.entries[pairing.entry]
        titled = bool(entry.keys) and isinstance(entry.keys[0], TitleKey)
        confidence = Confidence.MEDIUM if titled or not pairing.sure else Confidence.HIGH
        if redacted or number_stands_in(case.document.view, entry):
            confidence = Confidence.LOW
        yield finding(
            _ID,
            f"in the table but never cited: {entry_words(entry)}",
            entry_place(case, entry),
            subject=entry.text,
            confidence=confidence,
            entry=pairing.entry,
        )


RULE = Rule(*_ID, "in the table, never cited in the brief", __doc__ or "", check)
