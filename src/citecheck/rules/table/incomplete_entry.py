"""An entry lacks its year, its court or its page list.

What it does

Reports entries of decisions without a year, entries of lower-court decisions without a court,
and any entry without a page list, or a decision without a citation, where the others have one.

Why it matters

Rule 10 of The Bluebook wants court and year in a full citation, and an entry without pages
tells the court nothing.

Example

    Halloran v. Quill Inc., 14 F.4th 318 (2d Cir.) ........ 6

How to fix

Complete the entry.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.crosscheck import Comparison
from citecheck.evidence.entry_years import has_year_in_front
from citecheck.facts.docket_numbers import names_its_court
from citecheck.model.config import Config
from citecheck.model.findings import Finding, Severity
from citecheck.model.keys import CaseKey, DocketKey, case_keys
from citecheck.model.table import TableEntry
from citecheck.patterns import re
from citecheck.rules._say import entry_place, entry_words, finding
from citecheck.rules.base import Rule

_ID = ("TOA113", "incomplete-entry", Severity.WARNING)

# Reporters that print the decisions of more than one court, so that the court must be named.
_MANY_COURTS = frozenset(
    {
        "F.",
        "F.2d",
        "F.3d",
        "F.4th",
        "F. App'x",
        "F. Supp.",
        "F. Supp. 2d",
        "F. Supp. 3d",
        "F.R.D.",
        "B.R.",
        "WL",
    }
)


def check(comparison: Comparison, config: Config) -> Iterator[Finding]:
    """One finding an entry, with everything it lacks."""
    paged = sum(bool(entry.pages_text) for entry in comparison.entries) * 2 > len(
        comparison.entries
    )
    cited = sum(isinstance(entry.keys[0], CaseKey) for entry in comparison.entries if entry.keys)
    bare = sum(entry.is_bare_name for entry in comparison.entries)
    for index, entry in enumerate(comparison.entries):
        lacks = list(_lacks(entry))
        if entry.is_bare_name and cited > bare:
            lacks.append("a first page" if _VOLUME.search(entry.text) else "a citation")
        if paged and not entry.pages_text:
            lacks.append("a page list")
        if lacks:
            yield finding(
                _ID,
                f"the entry has no {_join(lacks)}: {entry_words(entry)}",
                entry_place(comparison, entry),
                subject=entry.text,
                entry=index,
            )


_VOLUME = re.compile(r", \d{1,4} [A-Z]")


def _lacks(entry: TableEntry) -> Iterator[str]:
    key = entry.keys[0] if entry.keys else None
    if entry.lost_parenthesis:
        yield f"{entry.lost_parenthesis} parenthesis"
    if isinstance(key, CaseKey):
        if entry.year is None and not _has_year_elsewhere(entry, key):
            yield "year"
        if entry.court is None and key.reporter in _MANY_COURTS:
            yield "court"
    elif isinstance(key, DocketKey) and entry.year is None and entry.court is None:
        yield from () if names_its_court(key.number) else ("court or date",)


def _has_year_elsewhere(entry: TableEntry, key: CaseKey) -> bool:
    """Whether the year stands in a neutral citation, or at the end of a history: of two decisions
    of one year the later alone says it (The Bluebook, rule 10.5(b))."""
    if any(has_year_in_front(key) or key.reporter in _OF_A_YEAR for key in case_keys(entry.keys)):
        return True
    if _YEAR_BEFORE_VOLUME.search(entry.text):
        return True
    later = entry.history_keys and key.reporter not in _MANY_COURTS
    return bool(later) and _YEAR_AT_END.search(entry.text) is not None


# volumes of boards that are named by their year: `19-1 BCA ¶ 37,123`, `2016 CPD ¶ 12`
_OF_A_YEAR = frozenset({"BCA", "CPD"})
# Britain, Canada, Australia: `[1986] 1 S.C.R. 103`
_YEAR_BEFORE_VOLUME = re.compile(r"\[(?:1[89]|20)\d\d\] (?:\d{1,3} )?[A-Z]")
_YEAR_AT_END = re.compile(
    r"[(\[][^()\[\]]{0,40}(?:1[6-9]|20)\d\d[)\]](?:\W?\([a-z][^()\d]{2,40}\))?\W*$"
)


def _join(parts: list[str]) -> str:
    return " and no ".join(part.removeprefix("a ") for part in parts)


RULE = Rule(*_ID, "no year, no court, no citation or no page list", __doc__ or "", check)
