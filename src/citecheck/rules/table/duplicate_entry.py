"""One authority has two entries in the table.

What it does

Reports an entry whose citation an earlier entry has already.

Why it matters

The page list of each is incomplete, and the reader finds only one of them.

Example

    Colo. Rev. Stat. § 13-20-602 ........ 15
    Colo. Rev. Stat. § 13-20-602 ........ 18

How to fix

Join the two entries and their page lists.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.crosscheck import Comparison
from citecheck.model.config import Config
from citecheck.model.findings import Finding, Related, Severity
from citecheck.model.keys import AuthorityKey, CaseKey, DocketKey, TitleKey
from citecheck.model.kinds import Identity
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
    return first.name == second.name and _parts(first) == _parts(second)


# `Restatement (Second) of Contracts § 90 cmt. f`, `CrR 3.1 Standard 14.1`
_NAMED = (
    r"\b(?:cmts?|illus|[Ss]tds?)\. ?\w{1,4}"
    r"|\b(?:[Cc]omments?|[Ii]llustrations?|[Ss]tandards?) [\w.]{1,5}"
)
_NAMED_PART = re.compile(_NAMED)
# and `CACI 2100(b)`
_PART = re.compile(
    r"(?<=[\w)])(?: ?\((?:\d{1,2}|[a-z]{1,3}|[A-Z])\))+"
    rf"|\b(?:nn?|app|fig|tbl)\. ?\w{{1,4}}|{_NAMED}"
)


def _parts(entry: TableEntry) -> list[str]:
    """The parts of a work that an entry names: two of them are two entries."""
    # the key of a provision has its subdivisions
    in_key = any(key.identity is Identity.PROVISION for key in entry.keys)
    pattern = _NAMED_PART if in_key else _PART
    return [part.replace(" ", "") for part in pattern.findall(entry.text)]


RULE = Rule(*_ID, "one authority, two entries", __doc__ or "", check)
