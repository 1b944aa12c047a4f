"""Pages of the body whose printed numbers are not known, and what follows for the page lists.

A page list is held against printed numbers. Where a page shows none, what is cited there is
checked against no list; where no page does, no list is checked at all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck.crosscheck import Comparison
from citecheck.model.citations import Form

_MOST_SHOWN = 12  # runs of pages that are named one by one


def no_page_is_numbered(comparison: Comparison) -> bool:
    """Whether the text is in pages and none on which anything is cited has a number."""
    pages = comparison.document.pagination.pages
    cited_on = _pages_with_citations(comparison)
    return bool(cited_on) and all(pages[index].label is None for index in cited_on)


def unnumbered(comparison: Comparison) -> Iterator[str]:
    """One line that names the pages without a number on which something is cited, if there are
    any, as counted from the first of the file."""
    pages = comparison.document.pagination.pages
    found = [index + 1 for index in _pages_with_citations(comparison) if pages[index].label is None]
    if found:
        noun, show = ("page", "shows") if len(found) == 1 else ("pages", "show")
        yield (
            f"{noun} {page_runs(found)} of the file {show} no page number: what is cited there is "
            "not held against the page lists"
        )


def _pages_with_citations(comparison: Comparison) -> list[int]:
    """The indices of the pages on which something is cited, in order."""
    return comparison.once(_find_pages_with_citations)


def _find_pages_with_citations(comparison: Comparison) -> list[int]:
    document, places = comparison.document, comparison.places
    found = {
        places.page_index(document.offsets.offset(citation.core.start))
        for citation in comparison.citations
        if citation.form is not Form.NAME
    }
    return sorted(index for index in found if index is not None)


def page_runs(numbers: Sequence[int]) -> str:
    """Numbers in order as a reader would say them, at most twelve runs: ``3, 7-9``."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1][1:] = [number]
        else:
            runs.append([number])
    shown = ["-".join(map(str, run)) for run in runs[:_MOST_SHOWN]]
    more = len(runs) - len(shown)
    return ", ".join(shown) + (f" and {more} more" if more else "")
