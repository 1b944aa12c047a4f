"""One authority has two entries in the table.

What it does

Reports an entry whose citation an earlier entry has already.

Why it matters

The page list of each is incomplete, and the reader finds only one of them.

Example

    N.C. Gen. Stat. § 120-2.3 ........ 15
    N.C. Gen. Stat. § 120-2.3 ........ 18

How to fix

Join the two entries and their page lists.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.crosscheck import Comparison
from citecheck.model.config import Config
from citecheck.model.findings import Finding, Related, Severity
from citecheck.model.keys import AuthorityKey, CaseKey, DocketKey, TitleKey
from citecheck.model.table import TableEntry
from citecheck.rules._say import entry_place, entry_words, finding
from citecheck.rules.base import Rule

_ID = ("TOA109", "duplicate-entry", Severity.WARNING)


def check(comparison: Comparison, config: Config) -> Iterator[Finding]:
    """One finding for each entry that repeats an earlier one."""
    seen: dict[frozenset[AuthorityKey], int] = {}
    for index, entry in enumerate(comparison.entries):
        # one docket number can stand for several decisions, a reporter's page for one
        reporters = [key for key in entry.keys if isinstance(key, CaseKey)]
        keys = frozenset(reporters or entry.keys)
        if not keys or (all(isinstance(key, DocketKey) for key in keys) and entry.year is None):
            continue
        if any(isinstance(key, TitleKey) for key in keys) and len(entry.text) < 12:
            continue
        first = seen.setdefault(keys, index)
        if first == index or (not reporters and not _same_words(comparison.entries[first], entry)):
            continue
        yield finding(
            _ID,
            f"listed twice: {entry_words(entry)}",
            entry_place(comparison, entry),
            subject=entry.text,
            related=(
                Related("the first entry", entry_place(comparison, comparison.entries[first])),
            ),
            entry=index,
        )


def _same_words(first: TableEntry, second: TableEntry) -> bool:
    """Several orders on one docket differ in their dates."""
    if any(isinstance(key, DocketKey) for key in second.keys):
        return first.text == second.text
    return first.name == second.name


RULE = Rule(*_ID, "one authority, two entries", __doc__ or "", check)
