"""From offsets to what a person can find: page, line and column."""

from __future__ import annotations

from bisect import bisect_right

from citecheck.document.parts.contents import bracket_of
from citecheck.model.document import Document
from citecheck.model.findings import Location
from citecheck.model.page_labels import PageLabel
from citecheck.model.spans import Span


class Places:
    """Works out locations in one document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._page_starts = [page.span.start for page in document.pagination.pages]

    def page_index(self, offset: int) -> int | None:
        """The index of the page that holds a source offset, or None without page markers."""
        if not self._page_starts:
            return None
        return max(0, bisect_right(self._page_starts, offset) - 1)

    def label(self, offset: int) -> PageLabel | None:
        """The label printed on the page that holds a source offset."""
        index = self.page_index(offset)
        return None if index is None else self._document.pagination.pages[index].label

    def locate(self, span: Span) -> Location:
        """The location of a source span."""
        index = self.page_index(span.start)
        lines = self._document.lines
        return Location(
            span=span,
            line=lines.line(span.start),
            column=lines.column(span.start),
            page=self.label(span.start),
            page_range=bracket_of(self._document.brackets, span.start),
            physical_page=index + 1
            if index is not None and self._document.pagination.physical
            else None,
        )

    def locate_clean(self, span: Span) -> Location:
        """The location of a span of the clean text."""
        return self.locate(self._document.offsets.span(span))
