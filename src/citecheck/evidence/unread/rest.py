"""What of a filing is neither body nor table and is not read: the cover, certificates, appendices.

A table may list what is cited there only: a rule at the page of the certificate of compliance.
Whether the entry is right is then not known.
"""

from __future__ import annotations

import functools
from bisect import bisect_right
from collections.abc import Sequence

from citecheck.evidence.mentions import TextMentions, plain
from citecheck.model.document import Document
from citecheck.model.kinds import Identity
from citecheck.model.table import Passim, TableEntry

_SHORTEST = 6  # letters and digits: less may stand anywhere


class UnreadRest:
    """The text before the tables and behind the body of a document, and its pages."""

    def __init__(self, document: Document) -> None:
        self._document = document
        body = document.body if document.view else None
        self._end = document.offsets.offset(body.end - 1) + 1 if body else 0
        read = {
            page.label
            for page in document.pagination.pages
            if page.label and page.span.start < self._end
        }
        self._behind = {
            page.label
            for page in document.pagination.pages
            if page.label and page.span.start >= self._end
        } - read

    def holds(self, entry: TableEntry) -> bool:
        """Whether the entry may be cited there only: all pages that it lists lie there, or its
        words or its number stand there."""
        if not self._end:
            return False
        pages = entry.pages.labels
        if pages and not isinstance(entry.pages, Passim) and pages <= self._behind:
            return True
        words = plain(entry.text)
        if len(words) >= _SHORTEST and self._mentions.words(words):
            return True
        if entry.keys and entry.keys[0].identity is Identity.DECISION:
            return any(self._mentions.words(plain(str(key))) for key in entry.keys)
        return self._mentions.full_number(entry)

    @functools.cached_property
    def _mentions(self) -> TextMentions:
        document = self._document
        spans = [line.span for line in (*document.contents_lines, *document.table_lines)]
        if document.table_heading:
            spans.append(document.table_heading)
        begin = min((span.start for span in spans), default=0)
        text = document.source.text
        return TextMentions(f"{text[:begin]}\n{text[self._end :]}")


def unlisted_words(document: Document, entries: Sequence[TableEntry]) -> str:
    """The words of the table's lines that belong to no entry, plain, a space at each end: such as
    the name of an act above its sections."""
    starts = [entry.span.start for entry in entries]
    outside = []
    for line in document.table_lines:
        k = bisect_right(starts, line.span.start) - 1
        if k < 0 or line.span.start >= entries[k].span.end:
            outside.append(line.text)
    return f" {plain(' '.join(outside))} "
