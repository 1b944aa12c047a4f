"""Tables whose entries stand in one block and their page lists in another below it, as exports
without layout leave them: each entry gets the list of its place in the block.

Nothing is guessed: where entries and lists are not equally many, the lists belong to no entry.
"""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.dataclass import NamedTuple, replace
from citecheck.document.line_kinds.headings import category_heading
from citecheck.document.line_kinds.page_tail import page_tail
from citecheck.document.line_kinds.running_lines import is_running_line
from citecheck.document.line_kinds.table_headings import is_table_heading
from citecheck.document.lines import fold
from citecheck.model.document import Line
from citecheck.model.table import Unreadable, UnreadLine
from citecheck.patterns import re

_FEWEST = 3  # page lists of a block
_BREAKS_OFF = re.compile(r"(?:[,&(-]|\b(?:v\.?|of|and|the|for|in)|§)$")
_WHOLE = re.compile(r"(?:\d|[)\]]|et seq\.?)[.;*]?$")
_LEADER = re.compile(r"(?:[.…·_] ?){3,}$")


class Columns(NamedTuple):
    """The lines of a table, each entry with its pages, and those page lists that could be given
    to no entry."""

    lines: tuple[Line, ...]
    alone: list[UnreadLine]


def with_pages_beside(lines: tuple[Line, ...]) -> Columns:
    """The lines of a table whose page lists stand in blocks of their own; any other as it is."""
    blocks = _blocks(lines)
    if not blocks:
        return Columns(lines, [])
    out: list[Line] = []
    alone: list[UnreadLine] = []
    for words, pages in blocks:
        entries = _ends_of_entries(words, len(pages))
        if entries is None:
            alone += (UnreadLine(p.text, p.span, Unreadable.PAGES_ALONE) for p in pages)
            out += words
            continue
        beside = dict(zip(entries, pages, strict=True))
        out += (_beside(line, beside.get(k)) for k, line in enumerate(words))
    return Columns(tuple(out), alone)


def _blocks(lines: Sequence[Line]) -> list[tuple[list[Line], list[Line]]]:
    """Lines of words, and the page lists below them; none where a line has both, or where most
    lists stand alone or by twos: below its own entry, over two lines."""
    blocks: list[tuple[list[Line], list[Line]]] = []
    for line in lines:
        tail = page_tail(fold(line.text.strip()))
        if tail is not None and tail.words_end:
            return []
        if tail is None and (not blocks or blocks[-1][1]):
            blocks.append(([], []))
        if tail is None:
            blocks[-1][0].append(line)
        elif not blocks:
            return []
        elif blocks[-1][1] and blocks[-1][1][-1].text.rstrip().endswith(","):
            before = blocks[-1][1].pop()
            blocks[-1][1].append(replace(line, text=f"{before.text.rstrip()} {line.text.strip()}"))
        else:
            blocks[-1][1].append(line)
    numbers = [len(pages) for _, pages in blocks]
    in_columns = sum(number for number in numbers if number >= _FEWEST)
    return blocks if in_columns * 2 > sum(numbers) else []


def _ends_of_entries(words: Sequence[Line], number: int) -> list[int] | None:
    """The last lines of the entries among ``words``, if they are ``number``: each line is one
    that does not break off, or else an entry goes on until it is whole."""
    entries = [k for k, line in enumerate(words) if not _heads(line)]
    texts = {k: _LEADER.sub("", fold(words[k].text.strip())).rstrip() for k in entries}
    if len(entries) == number and not any(map(_BREAKS_OFF.search, texts.values())):
        return entries
    whole = [k for k in entries if _WHOLE.search(texts[k]) and not _BREAKS_OFF.search(texts[k])]
    return whole if len(whole) == number and whole[-1] == entries[-1] else None


def _heads(line: Line) -> bool:
    text = " ".join(fold(line.text.strip()).split())
    return (
        category_heading(text) is not None
        or is_table_heading(text)
        or is_running_line(text)
        or not any(map(str.isalnum, text))
    )


def _beside(line: Line, pages: Line | None) -> Line:
    if pages is None:
        return line
    words = _LEADER.sub("", line.text.rstrip()).rstrip()
    return replace(line, text=f"{words} ........ {pages.text.strip()}")
