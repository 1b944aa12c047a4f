"""Many page lists are off by the same number of pages.

What it does

Reports once that the whole table, a category of it or a run of its entries is so many pages behind
or ahead of the brief, from one page on or up to one, where at least four page lists, and most of
the wrong ones there, would be right with the same number added. Text seldom moves by whole pages:
“up to one page behind” means that some citations stand on the page listed, others on the next. The
entries follow, each with its list as it should be. The findings for each entry (TOA106, TOA107)
stay in the formats for programs.

Why it matters

A page that was put in or taken out after the table was made shifts all that follows. That is one
fault, mended by building the table once more, and not as many as there are entries.

Example

    Bennett v. Spear, 520 U.S. 154 (1997) ........ 16, 21
    Camp v. Pitts, 411 U.S. 138 (1973) ........... 18

with *Bennett* on pages 17 and 22, *Camp* on page 19, and so on.

How to fix

Build the table anew, or correct the page lists as the report gives them.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.crosscheck import Comparison
from citecheck.evidence.page_shift import Shift, cited_pages, corrected, find_shifts
from citecheck.model.config import Config
from citecheck.model.findings import Confidence, Finding, Related, Severity
from citecheck.model.table import TableEntry
from citecheck.rules._say import entry_place, entry_words, finding
from citecheck.rules.base import Rule
from citecheck.rules.pages import page_extra, page_missing

_ID = ("TOA115", "pages-shifted", Severity.ERROR)
_IN_WORDS = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def check(comparison: Comparison, config: Config) -> Iterator[Finding]:
    """One finding a shift, with its entries."""

    def faulty() -> set[int]:
        found = (*page_missing.check(comparison, config), *page_extra.check(comparison, config))
        sure = (each.entry for each in found if each.confidence is not Confidence.LOW)
        return {entry for entry in sure if entry is not None}

    for shift in find_shifts(comparison, faulty):
        said = _scope(comparison, shift)
        related = tuple(_beneath(comparison, index) for index in shift.entries)
        yield finding(
            _ID,
            f"{said}: {len(shift.entries)} of {shift.of} entries",
            related[0].location,
            subject=said,
            related=related,
            entries=shift.entries,
        )


def _scope(comparison: Comparison, shift: Shift) -> str:
    first = comparison.entries[shift.entries[0]]
    if shift.is_run:
        last = comparison.entries[shift.entries[-1]]
        what = f"the entries from “{_short(first)}” to “{_short(last)}” are"
    elif shift.heading is not None:
        what = f"the table's part “{shift.heading}” is"
    else:
        what = "the table is"
    return f"{what} {_amount(shift)}{_bounds(shift)}"


def _amount(shift: Shift) -> str:
    """``one page behind``, ``up to one page ahead``, ``two to three pages behind``."""
    near, far = sorted((abs(shift.least), abs(shift.most)))
    number = _IN_WORDS[far] if near == far else f"{_IN_WORDS[near]} to {_IN_WORDS[far]}"
    if near == 0:
        number = f"up to {_IN_WORDS[far]}"
    way = "behind" if shift.least + shift.most > 0 else "ahead"
    return f"{number} page{'' if far == 1 else 's'} {way}"


def _bounds(shift: Shift) -> str:
    match shift.first, shift.last:
        case None, None:
            return ""
        case first, None:
            return f" from page {first} on"
        case None, last:
            return f" up to page {last}"
        case first, last:
            return f" from page {first} to page {last}"


def _short(entry: TableEntry) -> str:
    return entry.name or entry_words(entry, 40)


def _beneath(comparison: Comparison, index: int) -> Related:
    """An entry of the shift, with its list as it should be: the pages that cite it."""
    entry = comparison.entries[index]
    sites = cited_pages(comparison, index)
    pages = {page for site in sites if len(site) == 1 for page in site}
    for site in sites:
        if pages.isdisjoint(site):
            pages.add(min(site & entry.pages.labels or site))
    listed = entry.pages.labels
    remark = corrected(entry, frozenset(pages) - listed, listed - pages)
    return Related(remark, entry_place(comparison, entry))


RULE = Rule(
    *_ID,
    "many page lists are off by the same number of pages",
    __doc__ or "",
    check,
    needs_pages=True,
    needs_each_page=True,
    sums_up=("TOA106", "TOA107"),
)
