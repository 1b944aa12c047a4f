"""Pages of the brief that are not wholly readable, and what follows for the rules.

What is cited on such a page is not seen: that an entry is not cited there, or not at all, is then
no sure fault, and the report says which pages these are.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from citecheck.crosscheck import Comparison
from citecheck.document.pages.gaps import is_redacted
from citecheck.model.config import Config
from citecheck.model.document import Document, Gap, Page
from citecheck.model.numerals import ordinal
from citecheck.model.page_labels import Numbering, PageLabel, join_pages
from citecheck.model.table import PageList, TableEntry

_SAID = {
    Gap.EMPTY: ("has no text", "have no text"),
    Gap.DAMAGED: ("is damaged in the file", "are damaged in the file"),
    Gap.GARBLED: ("has garbled text", "have garbled text"),
    Gap.BLANK_LINES: ("has numbered lines without words", "have numbered lines without words"),
    Gap.REDACTED: ("has words marked as redacted", "have words marked as redacted"),
}


class UnreadPages:
    """The pages of a brief's body that are not wholly readable, by their labels."""

    def __init__(self, document: Document) -> None:
        self._labels = {page.label for _, page in _unread(document) if page.label}
        self._labels.update(_missing(document))
        self._labels.update(_without_number(document))
        # without pages what is redacted or lost with a part of the file may be what any entry lists
        self._anywhere = not document.pagination.pages and (
            is_redacted(document.view) or bool(document.source.gaps)
        )

    def __contains__(self, label: PageLabel) -> bool:
        return label in self._labels

    def hide(self, entry: TableEntry) -> bool:
        """Whether the brief may cite the entry where it cannot be read: on all pages that the
        entry lists, or, where it lists none, on any."""
        if self._anywhere:
            return True
        if not entry.pages.ranges:
            return isinstance(entry.pages, PageList) and bool(self._labels)
        return entry.pages.labels <= self._labels


def unseen(comparison: Comparison, _config: Config) -> Iterator[str]:
    """One line that names the pages that are not wholly readable, if there are any."""
    return iter(comparison.once(_unseen))


def _unseen(comparison: Comparison) -> tuple[str, ...]:
    pages = comparison.document.pagination.pages
    said = []
    for gap, (one, more) in _SAID.items():
        found = [(index, page) for index, page in _unread(comparison.document) if page.gap is gap]
        labels = {page.label for _, page in found if page.label}
        if labels:
            noun = "page" if len(labels) == 1 else "pages"
            said.append(f"{noun} {join_pages(labels)} {one if len(labels) == 1 else more}")
        said.extend(
            f"the {ordinal(index + 1, in_prose=True)} page {one}"
            for index, page in found
            if not page.label
        )
    if not pages and comparison.document.source.gaps:
        said.append("a part of the document is lost with a part of the file")
    if missing := set(_missing(comparison.document)):
        alone = len(missing) == 1
        said.append(
            f"{'page' if alone else 'pages'} {join_pages(missing)} "
            f"{'is' if alone else 'are'} not in the file"
        )
    if listed := _listed_beyond(comparison):
        alone = len(listed) == 1
        said.append(
            f"{'page' if alone else 'pages'} {join_pages(listed)}, which the table lists, "
            f"{'is' if alone else 'are'} not in the file"
        )
    if not pages and is_redacted(comparison.document.view):
        said.append("the text has words marked as redacted")
    return (f"{'; '.join(said)}: what is cited there is not seen",) if said else ()


_MOST_MISSING = 4  # pages in a row; where more numbers are left out, numbering begins anew


def _missing(document: Document) -> Iterator[PageLabel]:
    """The labels between those of two pages of the body in a row that no page has."""
    shown = {page.label for page in document.pagination.pages}
    for (_, page), (_, following) in pairwise(_of_body(document)):
        first, last = page.label, following.label
        if not (first and last) or first.series != last.series:
            continue
        if first.number + 1 < last.number <= first.number + 1 + _MOST_MISSING:
            between = map(first.series.label, range(first.number + 1, last.number))
            yield from (label for label in between if label not in shown)


_FARTHEST_BEYOND = 9  # pages; what is further is misread or misprinted


def _listed_beyond(comparison: Comparison) -> set[PageLabel]:
    """The pages that the table lists behind the last one of the file."""
    labels = {page.label for page in comparison.document.pagination.pages if page.label}
    last = max((label for label in labels if label.numbering is Numbering.ARABIC), default=None)
    if last is None:
        return set()
    listed = {label for entry in comparison.entries for label in entry.pages.labels}
    return {
        label
        for label in listed
        if label.series == last.series
        and last.number < label.number <= last.number + _FARTHEST_BEYOND
    }


def _without_number(document: Document) -> Iterator[PageLabel]:
    """The labels between those of two pages of the body that only pages without a number part."""
    numbered = [(index, page) for index, page in _of_body(document) if page.label]
    for (index, page), (later, following) in pairwise(numbered):
        first, last = page.label, following.label
        if later == index + 1 or not (first and last) or first.series != last.series:
            continue
        if first.number < last.number <= first.number + 1 + _MOST_MISSING:
            yield from map(first.series.label, range(first.number + 1, last.number))


def _unread(document: Document) -> Iterator[tuple[int, Page]]:
    """The pages of the body that have a gap, with their indices."""
    return ((index, page) for index, page in _of_body(document) if page.gap)


def _of_body(document: Document) -> Iterator[tuple[int, Page]]:
    """The pages from the body's first to its last, with their indices."""
    if not document.view:
        return
    begin = document.offsets.offset(0)
    end = document.offsets.offset(document.body.end - 1)
    for index, page in enumerate(document.pagination.pages):
        if page.span.end > begin and page.span.start <= end:
            yield index, page
