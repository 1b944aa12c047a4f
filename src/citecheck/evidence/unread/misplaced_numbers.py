"""Page numbers on lines of their own by which most of the table would be one page off.

In a text without form feeds it is inferred whether such numbers stand above or below their pages.
Where most page lists would be right with each number on the other side of its page, that inference
is as likely wrong as the table, and neither is reported.
"""

from __future__ import annotations

from citecheck.crosscheck import Comparison
from citecheck.evidence.cited_pages import cited_on
from citecheck.model.document import PaginationSource
from citecheck.model.page_labels import Numbering
from citecheck.model.table import Passim

_FEWEST = 6  # listed pages
_MOST = 0.5  # of these, if the numbers are on the other side
_APART = 0.4  # of the entries, where the contents were misread
_MORE = 0.15  # of these, on that side than on this


def are_misplaced(comparison: Comparison) -> bool:
    """Whether pages are told by numbers on lines of their own that the table puts on the other
    side of their pages."""
    if comparison.document.pagination.source is not PaginationSource.PRINTED:
        return False
    listed, stands = _borne_out(comparison)
    beside = max(stands[1], stands[-1])
    return listed >= _FEWEST and beside >= max(_MOST * listed, stands[0] + _MORE * listed)


def contents_are_misread(comparison: Comparison) -> bool:
    """Whether pages are told by the table of contents alone, and most entries are cited on none of
    the pages they list."""
    if comparison.document.pagination.source is not PaginationSource.TOC:
        return False
    listed = apart = 0
    for entry, sites in zip(comparison.entries, comparison.entry_sites(), strict=True):
        if isinstance(entry.pages, Passim) or not sites or not entry.pages.ranges:
            continue
        placed = cited_on(comparison, comparison.places, sites)
        listed += bool(placed)
        apart += any(site.pages.isdisjoint(entry.pages.labels) for site in placed)
    return listed >= _FEWEST and apart > _APART * listed


def _borne_out(comparison: Comparison) -> tuple[int, dict[int, int]]:
    """How many pages the table lists for what is cited, and at how many of these it is cited if
    each citation stands on the page told, one page on, or one page before."""
    count, stands = 0, {0: 0, 1: 0, -1: 0}
    for entry, sites in zip(comparison.entries, comparison.entry_sites(), strict=True):
        if isinstance(entry.pages, Passim) or not sites:
            continue
        cited = {
            page.number
            for site in cited_on(comparison, comparison.places, sites)
            for page in site.pages
            if page.numbering is Numbering.ARABIC
        }
        if not cited:
            continue
        for page in entry.pages.labels:
            if page.numbering is Numbering.ARABIC:
                count += 1
                for by in stands:
                    stands[by] += page.number - by in cited
    return count, stands
