"""An entry is out of order within its category.

What it does

Learns the table's own habit (*In re X* under In or under X, *The* kept or dropped, *United States*
under U or under the other party, letter by letter or word by word) and reports the entries that
break it. An entry that stands right by another spelling (a hyphen as a space or as nothing, *Bd.*
as Board, *&* as and, *The* in front, *8-K* before *10-Q*) is not reported. Statutes are compared by
title, then section, as numbers; acts may stand by their names before or behind them, a state's
provisions before the nation's or behind them, and rules of one body before those of another. Three
writings show no order. A category
that follows no order that citecheck knows (by court, by importance) is left alone. With `--court`
naming a court whose rule lists the categories (`scotus`, `cal`), a category that stands before one
which the rule names first is mentioned too, for information.

Why it matters

Fed. R. App. P. 28(a)(3) wants cases "alphabetically arranged".

Example

    Smith v. Microsoft Corp. …
    Soc. Servs. Union v. County of Santa Clara …
    Smith v. Jones …

How to fix

Move the entry to its place.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.crosscheck import Comparison
from citecheck.facts.court_profiles import CUSTOM, profile
from citecheck.model.config import Config
from citecheck.model.findings import Confidence, Finding, Related, Severity
from citecheck.rules._say import entry_place, entry_words, finding
from citecheck.rules.base import Rule
from citecheck.table.order import misplaced, misplaced_categories

_ID = ("TOA110", "out-of-order", Severity.WARNING)


def check(comparison: Comparison, config: Config) -> Iterator[Finding]:
    """One finding for each entry that stands before one it should follow, or the other way, and
    one for each category that the court wants elsewhere."""
    for index, neighbour in misplaced(comparison.entries):
        entry = comparison.entries[index]
        side = "before" if index < neighbour else "after"
        other = entry_words(comparison.entries[neighbour], 60)
        yield finding(
            _ID,
            f"out of order: {entry_words(entry, 90)} stands {side} “{other}”",
            entry_place(comparison, entry),
            subject=entry.text,
            confidence=Confidence.MEDIUM,
            related=(
                Related("its neighbour", entry_place(comparison, comparison.entries[neighbour])),
            ),
            entry=index,
        )
    yield from _categories(comparison, config)


def _categories(comparison: Comparison, config: Config) -> Iterator[Finding]:
    wanted = profile(config.court).categories
    if wanted.source == CUSTOM:
        return
    for index, before in misplaced_categories(comparison.entries, wanted.value):
        entry, first = comparison.entries[index], comparison.entries[before]
        yield finding(
            _ID,
            f"“{first.heading}” stands before “{entry.heading}”, which {wanted.source} names first",
            entry_place(comparison, entry),
            subject=entry.heading,
            severity=Severity.INFO,
            confidence=Confidence.MEDIUM,
            entry=index,
        )


RULE = Rule(*_ID, "not in order within its category", __doc__ or "", check)
