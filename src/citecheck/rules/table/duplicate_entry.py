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
from citecheck.model.kinds import Kind
from citecheck.model.table import TableEntry
from citecheck.patterns import re
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
    """Several orders on one docket differ in their dates, sections of a treatise in their
    subdivisions (``Restatement (Second) of Contracts § 45(1)`` and ``§ 45(2)``)."""
    if any(isinstance(key, DocketKey) for key in second.keys):
        return first.text == second.text
    if any(key.kind is Kind.TREATISE for key in second.keys):
        return _subdivisions(first) == _subdivisions(second)
    return first.name == second.name


_SUBDIVISIONS = re.compile(r"§ ?[\w.:-]+(?P<inside>(?:\([0-9A-Za-z]{1,4}\))+)")


def _subdivisions(entry: TableEntry) -> str:
    found = _SUBDIVISIONS.search(entry.text)
    return found["inside"] if found else ""


RULE = Rule(*_ID, "one authority, two entries", __doc__ or "", check)
