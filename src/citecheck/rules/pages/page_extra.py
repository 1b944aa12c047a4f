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
from citecheck.evidence.cited_pages import CitedOn, DoubtfulPages, cited_on, named_on
from citecheck.evidence.mentions import PageTexts
from citecheck.evidence.unread.pages import UnreadPages, unseen
from citecheck.model.config import Config
from citecheck.model.document import PaginationSource
from citecheck.model.findings import Confidence, Finding, PageChange, Severity
from citecheck.model.keys import TitleKey
from citecheck.model.page_labels import PageLabel, join_pages
from citecheck.model.table import Passim, TableEntry
from citecheck.rules._say import entry_place, entry_words, finding
from citecheck.rules.base import Rule

_TWO_PAGES = 2
_ID = ("TOA107", "page-extra", Severity.ERROR)


def check(comparison: Comparison, config: Config) -> Iterator[Finding]:
    """One finding an entry, with every page that does not cite it."""
    pages = _Pages(comparison)
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
        extra = pages.without(entry, placed, sites)
        sure: set[PageLabel] = set()
        # a writing known by title can be spoken of without its title
        if extra and index not in misprinted and not isinstance(entry.keys[0], TitleKey):
            authority = linked[index]
            cited_as = () if authority is None else comparison.authorities[authority].names
            hinted = _begun_in_range(comparison, entry, placed) | named_on(
                comparison, comparison.places, sites
            )
            sure = {page for page in extra - hinted if pages.is_silent(page, entry, cited_as)}
        for wrong, confidence in ((sure, Confidence.HIGH), (extra - sure, Confidence.LOW)):
            if wrong:
                yield _finding(comparison, index, entry, wrong, confidence)


class _Pages:
    """What can be told of the pages of a brief, by their labels."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._bracketed = comparison.document.pagination.source is PaginationSource.TOC
        self._texts = PageTexts(comparison.document)
        self._doubtful = DoubtfulPages(comparison)
        self._unread = UnreadPages(comparison.document)

    def without(
        self, entry: TableEntry, placed: Sequence[CitedOn], sites: Sequence[int]
    ) -> set[PageLabel]:
        """The pages that the entry lists and that do not cite it."""
        cited = {page for site in placed for page in site.pages}
        # the table of contents tells nothing of pages that are numbered in another way
        counted = {page.series for page in cited}
        return {
            page
            for page in entry.pages.labels
            if page not in cited
            and (page.series in counted if self._bracketed else self._texts.has(page))
            and not (self._bracketed and self._may_lie_beyond(page, sites))
        }

    def _may_lie_beyond(self, page: PageLabel, sites: Sequence[int]) -> bool:
        """Whether one of the citations stands before the first heading that was found again or
        behind the last, where ``page`` may be."""
        document = self._comparison.document
        first, last = document.brackets[0], document.brackets[-1]
        offsets = [
            document.offsets.offset(self._comparison.citations[site].span.start) for site in sites
        ]
        return (page.number <= first.page.number and any(at < first.offset for at in offsets)) or (
            page.number >= last.page.number and any(at >= last.offset for at in offsets)
        )

    def is_silent(self, page: PageLabel, entry: TableEntry, cited_as: Sequence[str]) -> bool:
        """Whether a page that does not cite the entry holds nothing that might: a name, a
        citation that could not be resolved, words that cannot be read."""
        if page in self._unread:
            return False
        return self._bracketed or not (
            self._doubtful.may_cite(page, entry) or self._texts.names(page, entry, cited_as)
        )


def _begun_in_range(
    comparison: Comparison, entry: TableEntry, placed: Sequence[CitedOn]
) -> frozenset[PageLabel]:
    """The pages on which paragraphs begin at whose end, on the other page of a range that the
    entry lists (``25-26``), the authority is cited: it may be quoted from there on."""
    ranges = [set(pages) for r in entry.pages.ranges if len(pages := r.pages) == _TWO_PAGES]
    view = comparison.document.view
    begun: set[PageLabel] = set()
    for site in placed:
        near = frozenset[PageLabel]().union(*(pages for pages in ranges if pages & site.pages))
        if near:
            paragraph = view.rfind("\n", 0, comparison.citations[site.citation].span.start) + 1
            first = comparison.places.label(comparison.document.offsets.offset(paragraph))
            if first is not None:  # a plain export may part no paragraphs
                begun |= {
                    page
                    for page in near
                    if page.series == first.series
                    and first.number <= page.number <= site.first.number
                }
    return frozenset(begun)


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
        pages=PageChange(extra=frozenset(pages)),
    )


RULE = Rule(
    *_ID,
    "the entry lists a page on which it is not cited",
    __doc__ or "",
    check,
    needs_pages=True,
    unchecked=unseen,
)
