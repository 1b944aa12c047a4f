"""The source as pages of lines, with what belongs to the paper and not to the brief set apart."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from citecheck.dataclass import dataclass, field
from citecheck.document.counted_pages import page_spans
from citecheck.document.line_kinds.misread_leaders import with_leaders
from citecheck.document.line_kinds.page_tail import may_hold_leader
from citecheck.document.line_kinds.run_on_lines import pieces
from citecheck.model.document import Gap, LeftOut
from citecheck.model.page_labels import PageLabel
from citecheck.model.spans import Span
from citecheck.patterns import re

_TAB = 8


@dataclass(slots=True)
class RawLine:
    """One line of the source. ``start`` and ``end`` are source offsets of what remains
    after a margin number was cut off; ``indent`` counts columns from the page's edge,
    ``number`` the lines of the page.

    ``furniture`` marks what is printed on the page but is not part of the text: page
    numbers, running heads, court stamps, margin numbers without text.
    """

    text: str
    start: int
    end: int
    indent: int
    number: int
    furniture: bool = False

    @property
    def folded(self) -> str:
        """The words with long leaders and wide gaps shortened: layout can set hundreds of
        columns between them."""
        return fold(self.text)

    @property
    def blank(self) -> bool:
        """Whether nothing of the brief stands on the line."""
        return self.furniture or not self.text


@dataclass(slots=True)
class RawPage:
    """One page: the offsets of the source it covers, its lines, its printed label and the line
    that carries it. ``last_number`` is the number of the line that had the last margin number, 0
    where there are none; ``gap`` is why the page is not wholly readable, if whoever read the file
    saw that it is not; ``doubled`` whether it stands twice in the file and is read before."""

    start: int
    end: int
    lines: list[RawLine] = field(default_factory=list)
    label: PageLabel | None = None
    number_line: RawLine | None = None
    last_number: int = 0
    gap: Gap | None = None
    doubled: bool = False


# programs that set type write these for the hyphen of a page number, `A−1`
_HYPHENS = "\u2010\u2011\u2212"
HYPHENS = {ord(sign): "-" for sign in _HYPHENS}

_WIDE = re.compile(r"([.…_-])\1{5,}|[ \u00a0]{4,}")


_RUNS = ("    ", "\u00a0", "......", "……", "____", "----")  # one stands in whatever is wide


@lru_cache(maxsize=4096)  # each question about a line asks for it
def fold(text: str) -> str:
    """``text`` with runs of leader signs and of spaces cut to a few."""
    for run in _RUNS:
        if run in text:
            break
    else:
        return text
    return _WIDE.sub(lambda run: run[0][:4], text)


def indent_of(text: str) -> int:
    """The number of columns of white space in front of the first word."""
    lead = text[: len(text) - len(text.lstrip())]
    if "\t" not in lead:
        return len(lead)
    columns = 0
    for char in lead:
        columns += _TAB - columns % _TAB if char == "\t" else 1
    return columns


def split_pages(text: str, least: int = 1) -> list[RawPage]:
    """The physical pages of ``text``, parted at form feeds, each with its lines.

    A text without a form feed is one page, unless its pages are counted by lines such as
    ``--- Page 3 ---`` or by a court's stamps. A form feed that ends the text opens no page, unless
    there are to be ``least`` pages: one that cannot be read is left blank.
    """
    text = with_leaders(text)
    pages = [_page(text, start, end) for start, end in page_spans(text)]
    if len(pages) > max(least, 1) and not any(line.text for line in pages[-1].lines):
        pages.pop()
    return pages


def _page(text: str, start: int, end: int) -> RawPage:
    page = RawPage(start, end)
    at = start
    printed = text[start:end]
    if any(sign in printed for sign in _HYPHENS):  # to ask at each line takes as long as all else
        printed = printed.translate(HYPHENS)
    parted = may_hold_leader(printed)  # asked once a page: few hold any
    lines = page.lines
    for raw in printed.split("\n"):
        if not parted:
            lines.append(_line(raw, at, len(lines)))
        for first, end in pieces(raw) if parted else ():
            lines.append(_line(raw[first:end], at + first, len(lines)))
        at += len(raw) + 1
    return page


def _line(raw: str, at: int, number: int) -> RawLine:
    words = raw.strip()
    if len(words) == len(raw):  # as mostly
        return RawLine(words, at, at + len(words), 0, number)
    lead = len(raw) - len(raw.lstrip())
    indent = indent_of(raw) if lead and "\t" in raw else lead
    begin = at + lead if words else at
    return RawLine(words, begin, begin + len(words), indent, number)


_LONGEST_HEADING = 60  # code points that are shown of one


def left_out(words: Sequence[RawLine], *, doubled: bool = False) -> LeftOut:
    """The stretch of the lines ``words``, of which there is one at least, as one that is not
    read."""
    heading = " ".join(words[0].text.split())[:_LONGEST_HEADING]
    return LeftOut(Span(words[0].start, words[-1].end), heading, len(words), doubled)
