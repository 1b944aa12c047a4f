"""An entry lists a page on which the authority is not cited.

What it does

Reports pages of a page list on which no citation of the authority stands, in any form. A page is
left alone, or the finding is of low confidence, where the authority is named there without a
citation, or where something on the page could not be resolved. So it is where the page is not
wholly readable: it has no text or a garbled one, four or more numbered lines in its midst hold no
words, or words are marked as redacted. The report names such pages under what was not checked.

Why it matters

A page that does not cite the authority sends the court looking for nothing, and shows that the
table was not rebuilt after the last edit.

Example

    Bennett v. Spear, 520 U.S. 154 (1997) ........ 16, 21

with nothing of *Bennett* on page 21.

How to fix

Take the page out of the list, or rebuild the table.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck.crosscheck import Comparison, Contested, Difference
from citecheck.evidence.cited_pages import CitedOn, cited_on, doubtful_pages
from citecheck.evidence.mentions import PageTexts
from citecheck.evidence.unread_pages import UnreadPages, unseen
from citecheck.model.config import Config
from citecheck.model.document import PaginationSource
from citecheck.model.findings import Confidence, Finding, Severity
from citecheck.model.keys import TitleKey
from citecheck.model.page_labels import PageLabel, join_pages
from citecheck.model.table import Passim, TableEntry
from citecheck.rules._say import entry_place, entry_words, finding
from citecheck.rules.base import Rule

_TWO_PAGES = 2
_ID = ("TOA107", "page-extra", Severity.ERROR)


def check(comparison: Comparison, config: Config) -> Iterator[Finding]:
    """One finding an entry, with every page that does not cite it."""
    doubtful, unread = doubtful_pages(comparison), UnreadPages(comparison.document)
    texts = PageTexts(comparison.document)
    bracketed = comparison.document.pagination.source is PaginationSource.TOC
    # what a section that is misprinted was to cover is not known
    misprinted = {
        p.entry
        for p in comparison.pairings
        if isinstance(p, Contested) and p.difference is Difference.SECTION
    }
    linked = comparison.entry_authorities()
    for index, (entry, sites) in enumerate(
        zip(comparison.entries, comparison.entry_sites(), strict=True)
    ):
        if isinstance(entry.pages, Passim) or not entry.pages.ranges or not sites:
            continue
        placed = cited_on(comparison, comparison.places, sites)
        if not placed:
            continue
        # a writing known by title can be spoken of without its title
        titled = isinstance(entry.keys[0], TitleKey)
        authority = linked[index]
        cited_as = () if authority is None else comparison.authorities[authority].names
        extra = _extra(entry, placed, texts, bracketed=bracketed)
        begun = _begun_in_range(comparison, entry, placed) if extra else frozenset()
        sure = {
            page
            for page in extra
            if not titled
            and index not in misprinted
            and page not in begun
            and (bracketed or (page not in doubtful and not texts.names(page, entry, cited_as)))
            and page not in unread
        }
        for pages, confidence in ((sure, Confidence.HIGH), (extra - sure, Confidence.LOW)):
            if pages:
                yield _finding(comparison, index, entry, pages, confidence)


def _begun_in_range(
    comparison: Comparison, entry: TableEntry, placed: Sequence[CitedOn]
) -> frozenset[PageLabel]:
    """The pages on which paragraphs begin at whose end, on the other page of a range that the
    entry lists (``25-26``), the authority is cited: it may be quoted from there on."""
    ranges = [set(pages) for r in entry.pages.ranges if len(pages := r.pages) == _TWO_PAGES]
    view, offsets = comparison.document.view, comparison.document.offsets
    begun: set[PageLabel] = set()
    for site in placed:
        near = frozenset[PageLabel]().union(*(pages for pages in ranges if pages & site.pages))
        if near:
            paragraph = view.rfind("\n", 0, comparison.citations[site.citation].span.start) + 1
            page = comparison.places.label(offsets.offset(paragraph))
            begun |= near & {page}
    return frozenset(begun)


def _extra(
    entry: TableEntry, placed: list[CitedOn], texts: PageTexts, *, bracketed: bool
) -> set[PageLabel]:
    cited = {page for site in placed for page in site.pages}
    listed = entry.pages.labels
    if bracketed:
        return {page for page in listed if page not in cited}
    return {page for page in listed if page not in cited and texts.has(page)}


def _finding(
    comparison: Comparison,
    index: int,
    entry: TableEntry,
    pages: set[PageLabel],
    confidence: Confidence,
) -> Finding:
    listed = f"{'page' if len(pages) == 1 else 'pages'} {join_pages(pages)}"
    return finding(
        _ID,
        f"{entry_words(entry, 90)}: the table says {listed}, where it is not cited",
        entry_place(comparison, entry),
        subject=str(entry.keys[0]) if entry.keys else entry.text,
        confidence=confidence,
        entry=index,
    )


RULE = Rule(
    *_ID,
    "the entry lists a page on which it is not cited",
    __doc__ or "",
    check,
    needs_pages=True,
    unchecked=unseen,
)
