"""Where the items of an entry's page list stand in the source."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from citecheck.dataclass import dataclass
from citecheck.model.document import Document
from citecheck.model.page_labels import PageLabel, PageRange
from citecheck.model.spans import Span
from citecheck.model.table import TableEntry
from citecheck.table.page_lists import page_items

_DASHES = str.maketrans("–—‐‑−", "-----")


@dataclass(frozen=True, slots=True)
class ListedItem:
    """One item of a page list: the offsets of its signs in the source, notes included, and the
    pages it stands for; None for ``passim``."""

    offsets: tuple[int, ...]
    pages: PageRange | None

    @property
    def span(self) -> Span:
        """From its first sign to its last; of an item that a line end divides, over that too."""
        return Span(self.offsets[0], self.offsets[-1] + 1)


def entry_lines(document: Document, entry: TableEntry) -> Iterator[Span]:
    """The stretches of the source that hold an entry's lines: without the foot of a page and the
    head of the next where the entry runs over it."""
    lines = document.table_lines
    first = bisect_right(lines, entry.span.start, key=lambda line: line.span.end)
    behind = bisect_left(lines, entry.span.end, lo=first, key=lambda line: line.span.start)
    for line in lines[first:behind]:
        start, end = max(line.span.start, entry.span.start), min(line.span.end, entry.span.end)
        if start < end:
            yield Span(start, end)


def listed_items(document: Document, entry: TableEntry) -> tuple[ListedItem, ...]:
    """The items of an entry's page list, in order; none where the list as it was read is not found
    again in the source."""
    of_text = list_offsets(document, entry)
    items = []
    for item in page_items(entry.pages_text) if of_text else ():
        at = tuple(of_text[i] for i in range(item.span.start, item.span.end) if i in of_text)
        items.append(ListedItem(at, item.pages))
    return tuple(items)


def list_offsets(document: Document, entry: TableEntry) -> dict[int, int]:
    """For each sign of an entry's page list that is no white space, by its index in the list as it
    was read, its offset in the source; empty where the list is not found again there."""
    source = document.source.text
    offsets = [
        at
        for span in entry_lines(document, entry)
        for at in range(span.start, span.end)
        if not source[at].isspace()
    ]
    signs = "".join(source[at] for at in offsets).translate(_DASHES)
    wanted = "".join(entry.pages_text.split()).translate(_DASHES)
    begin = _found(signs, wanted) if wanted else None
    if begin is None:
        return {}
    places = [index for index, sign in enumerate(entry.pages_text) if not sign.isspace()]
    return dict(zip(places, offsets[begin : begin + len(wanted)], strict=True))


def _found(signs: str, wanted: str) -> int | None:
    """Where ``wanted`` stands: at the end, or where pages lead, in front or alone among letters."""
    end = len(signs.rstrip(",;.|*_)"))
    at = signs.rfind(wanted)
    if at >= 0 and at + len(wanted) >= min(end, len(signs)):
        return at
    while at >= 0:
        before = signs[at - 1 : at]
        behind = signs[at + len(wanted) : at + len(wanted) + 1]
        if not before.isalnum() and not behind.isdigit():
            return at
        at = signs.rfind(wanted, 0, at)
    return None


def lists(item: ListedItem, page: PageLabel) -> bool:
    """Whether an item stands for a page, alone or within a range."""
    return item.pages is not None and page in item.pages.pages
