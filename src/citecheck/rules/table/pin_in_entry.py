"""An entry of a decision still has a pin cite.

What it does

Reports pages, paragraphs or notes left behind the first page in an entry of a decision.

Why it matters

An entry stands for the decision; a pin belongs to a place in the brief. It is most often left over
from copying.

Example

    Imbler v. Pachtman, 424 U.S. 409, 423-24 (1976) ........ 56

How to fix

Take the pin out.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.crosscheck import Comparison
from citecheck.model.config import Config
from citecheck.model.findings import Finding, Severity
from citecheck.model.keys import CaseKey
from citecheck.rules._say import entry_place, entry_words, finding
from citecheck.rules.base import Rule

_ID = ("TOA114", "pin-in-entry", Severity.INFO)


def check(comparison: Comparison, config: Config) -> Iterator[Finding]:
    """One finding an entry."""
    for index, entry in enumerate(comparison.entries):
        if entry.pin and entry.keys and isinstance(entry.keys[0], CaseKey):
            yield finding(
                _ID,
                f"the pin {entry.pin} is left in the entry: {entry_words(entry)}",
                entry_place(comparison, entry),
                subject=entry.text,
                entry=index,
            )


RULE = Rule(*_ID, "a pinpoint left in a case entry", __doc__ or "", check)
