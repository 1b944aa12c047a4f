"""A line of the table could not be read as an entry.

What it does

Reports lines inside the table of authorities that are neither an entry nor a heading, such as
page numbers that belong to no entry.

Why it matters

What was not read was not checked. The line may also be a slip: a page list that lost its entry.

Example

    Smith v. Jones, 500 U.S. 1 (1991) ........ 4
    7, 9

How to fix

Put the page numbers behind their entry, or take the line out.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.crosscheck import Comparison
from citecheck.model.config import Config
from citecheck.model.findings import Finding, Severity
from citecheck.model.table import Unreadable
from citecheck.rules._say import finding
from citecheck.rules.base import Rule

_ID = ("TOA002", "unread-entry", Severity.WARNING)


_WORDS = {
    Unreadable.PAGES_ALONE: "page numbers without an entry",
    Unreadable.NO_WORDS: "no words of an authority",
}


def check(comparison: Comparison, config: Config) -> Iterator[Finding]:
    """One finding a line."""
    for line in comparison.table.unread if comparison.table else ():
        yield finding(
            _ID,
            f"not read as an entry of the table ({_WORDS[line.reason]}): “{line.text[:80]}”",
            comparison.places.locate(line.span),
            subject=line.text,
        )


RULE = Rule(*_ID, "a line of the table could not be read as an entry", __doc__ or "", check)
