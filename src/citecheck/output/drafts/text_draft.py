"""A drafted table as text: leaders, pages on the right, wrapped lines hanging."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.document.line_kinds.page_tail import page_tail
from citecheck.drafting.draft import Draft, DraftEntry
from citecheck.output.cells import breaks, cell_len
from citecheck.output.visible import obeyed_by_none, visible

WIDTH = 80

_HANG = 2
_FEWEST_DOTS = 3
# The words leave this much of a line to leaders and pages, and a page list takes no more.
_PAGES = 24


def render(table: Draft) -> str:
    """The table as lines of ``WIDTH`` columns at most (a word longer than a line is broken)."""
    return "".join(f"{obeyed_by_none(line)}\n" for line in _lines(table))


def _lines(table: Draft) -> Iterator[str]:
    yield _centred(table.heading)
    paged = any(entry.pages for entry in table.entries)
    for category in table.categories:
        yield ""
        yield _centred(category.heading)
        if paged and category is table.categories[0]:
            yield "Page(s)".rjust(WIDTH)
        yield ""
        for entry in category.entries:
            yield from _entry(entry)
    if table.legend:
        yield ""
        yield f"* {visible(table.legend)}"


def _centred(words: str) -> str:
    return (" " * ((WIDTH - cell_len(words)) // 2) + words).rstrip()


def _entry(entry: DraftEntry) -> Iterator[str]:
    words = ("* " if entry.principal else "") + visible(entry.text)
    pages = _page_lines(entry.pages_text)
    *before, last = _wrapped(words, WIDTH - _PAGES if pages else WIDTH)
    yield from before
    if not pages:
        yield last
        return
    room = WIDTH - cell_len(last) - cell_len(pages[0]) - 2
    if room < _FEWEST_DOTS:
        yield last
        last, room = " " * _HANG, WIDTH - _HANG - cell_len(pages[0]) - 1
        yield f"{last}{'.' * room} {pages[0]}"
    else:
        yield f"{last} {'.' * room} {pages[0]}"
    for more in pages[1:]:
        yield more.rjust(WIDTH)


def _wrapped(words: str, room: int) -> list[str]:
    """Lines of ``room`` columns, all but the first indented. None but the last ends like a page
    list, as a reader (and this program) would take it for the end of the entry."""
    lines: list[str] = []
    while words:
        margin = " " * _HANG if lines else ""
        _, end = breaks(words, room - len(margin))[0]
        while end < len(words) and page_tail(words[:end].strip()) is not None:
            shorter = words[:end].rstrip().rfind(" ")
            if shorter <= 0:
                break
            end = shorter + 1
        lines.append(margin + words[:end].rstrip())
        words = words[end:].lstrip()
    return lines or [""]


def _page_lines(pages: str) -> list[str]:
    """A page list in lines that end with a comma, for lists that are longer than their room."""
    return [pages[start:end].strip() for start, end in breaks(pages, _PAGES)] if pages else []
