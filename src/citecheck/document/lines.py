"""The source as pages of lines, with what belongs to the paper and not to the brief set apart."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from citecheck.dataclass import dataclass, field
from citecheck.model.document import Gap
from citecheck.model.page_labels import PageLabel
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
    saw that it is not."""

    start: int
    end: int
    lines: list[RawLine] = field(default_factory=list)
    label: PageLabel | None = None
    number_line: RawLine | None = None
    last_number: int = 0
    gap: Gap | None = None


_WIDE = re.compile(r"([.…_-])\1{5,}|[ \u00a0]{4,}")


_RUNS = ("    ", "\u00a0", "......", "……", "____", "----")  # one stands in whatever is wide


@lru_cache(maxsize=4096)  # each question about a line asks for it
def fold(text: str) -> str:
    """``text`` with runs of leader signs and of spaces cut to a few."""
    if not any(run in text for run in _RUNS):
        return text
    return _WIDE.sub(lambda run: run[0][:4], text)


def indent_of(text: str) -> int:
    """The number of columns of white space in front of the first word."""
    columns = 0
    for char in text:
        if char == "\t":
            columns += _TAB - columns % _TAB
        elif char.isspace():
            columns += 1
        else:
            break
    return columns


_LINE_END = re.compile(r"[\n\f]")
# how exports to text part pages that they count themselves: `--- Page 3 ---`
_EXPORTED = re.compile(
    r"^[^\S\n]{0,8}[-–—=*]{2,8} ?(?i:page) (\d{1,4})(?: of \d{1,4})? ?[-–—=*]{2,8}[^\S\n]{0,8}$\n?",
    re.MULTILINE,
)
_FEWEST_EXPORTED = 3


def _page_breaks(text: str) -> Iterator[re.Match[str]]:
    """The ends of lines and pages in ``text``. Lines of an export that count its pages from one
    to the next stand for form feeds where there are none but amid lines, as letters of a font."""
    if 2 * text.count("\n\f") >= text.count("\f") > 0:
        return _LINE_END.finditer(text)
    counted = [int(match[1]) for match in _EXPORTED.finditer(text)]
    if len(counted) < _FEWEST_EXPORTED or any(b - a != 1 for a, b in pairwise(counted)):
        return _LINE_END.finditer(text)
    return re.finditer(rf"{_EXPORTED.pattern}|\n", text, re.MULTILINE)


def split_pages(text: str) -> list[RawPage]:
    """The physical pages of ``text``, parted at form feeds, each with its lines.

    A text without a form feed is one page, unless its pages are counted by lines such as
    ``--- Page 3 ---``, which are no part of it. A form feed that ends the text opens no page.
    """
    pages: list[RawPage] = []
    page = RawPage(0, len(text))
    at = 0
    for match in _page_breaks(text):
        if match[0] not in "\n\f" and not pages and not text[: match.start()].strip():
            # the line above the first page parts it from nothing
            page, at = RawPage(match.end(), len(text)), match.end()
            continue
        _add_line(page, text, at, match.start())
        at = match.end()
        if match[0] != "\n":
            page.end = match.start()
            pages.append(page)
            page = RawPage(at, len(text))
    _add_line(page, text, at, len(text))
    if not pages or any(line.text for line in page.lines):
        pages.append(page)
    return pages


def _add_line(page: RawPage, text: str, start: int, end: int) -> None:
    raw = text[start:end]
    stripped = raw.strip()
    lead = len(raw) - len(raw.lstrip())
    begin = start + lead if stripped else start
    page.lines.append(
        RawLine(stripped, begin, begin + len(stripped), indent_of(raw), len(page.lines))
    )
