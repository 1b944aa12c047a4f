"""The heads and feet of the pages in front of the body.

A brief's running heads and feet are known by recurring (``furniture.mark_running_heads``). The
few pages in front of the body, numbered in roman, often have their own, which recur too seldom:
what stands below such a page's number, and words that stand at the edge of two such pages.
"""

from __future__ import annotations

from collections import Counter

from citecheck.document.line_kinds.headings import category_heading, is_contents_heading
from citecheck.document.line_kinds.page_tail import page_tail
from citecheck.document.line_kinds.table_headings import is_table_heading
from citecheck.document.line_kinds.torn_lines import is_name_of_entry
from citecheck.document.lines import RawLine, RawPage
from citecheck.patterns import re

_HEAD = 2  # lines of text at the top of a page that may be its head
_FOOT = 5  # lines of text at the end of a page that may be its foot
_LAST = 3  # of them, those that may carry the page's number behind a title
_LETTERS = 12  # a shorter line may recur by chance
_DATE = re.compile(r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}|\d{1,2}/\d{1,2}/\d{2,4})")
_DOTS = re.compile(r"(?:[.…·_•]\s?){3}")


def carries_roman_number(line: RawLine, page: RawPage) -> bool:
    """Whether a title that ends with the roman number of its own page, at the page's end, is a
    foot: an entry has leaders, and its pages are the body's."""
    return line in _texts(page)[-_LAST:] and _DOTS.search(line.text) is None


def mark_front_edges(pages: list[RawPage]) -> None:
    """Mark the heads and feet of the pages with roman numbers, once the numbers are known."""
    front = [
        page
        for k, page in enumerate(pages)
        if _is_front(page) and any(map(_is_front, pages[max(0, k - 1) : k] + pages[k + 1 : k + 2]))
    ]
    for page in front:
        for line in [*_below_number(page), *_date_at_foot(page)]:
            line.furniture = True
    _mark_recurring([_texts(page)[:_HEAD] for page in front])
    _mark_recurring([_texts(page)[_HEAD:][-_FOOT:] for page in front])


def _mark_recurring(edges: list[list[RawLine]]) -> None:
    """Mark the titles that stand at the same edge of two pages or more."""
    seen = Counter(words for edge in edges for words in {line.text for line in edge})
    for edge in edges:
        for line in edge:
            if seen[line.text] > 1 and _is_title(line):
                line.furniture = True


def _is_front(page: RawPage) -> bool:
    # one alone is no sure number: the `v` of a caption
    return page.label is not None and str(page.label).isalpha()


def _texts(page: RawPage) -> list[RawLine]:
    return [line for line in page.lines if not line.blank]


def _below_number(page: RawPage) -> list[RawLine]:
    """The lines below a number at the foot of a page; none where the number stands elsewhere."""
    number = page.number_line
    if number is None:
        return []
    below = [line for line in _texts(page) if line.number > number.number]
    above = [line for line in _texts(page) if line.number < number.number]
    if len(below) > min(_FOOT, len(above)) or any(_DOTS.search(line.text) for line in below):
        return []
    return below


def _date_at_foot(page: RawPage) -> list[RawLine]:
    """A date with nothing beside it at the very end of a page."""
    last = _texts(page)[-1:]
    return [line for line in last if _DATE.fullmatch(line.text)]


def _is_title(line: RawLine) -> bool:
    """Whether a line has words enough not to recur by chance, heads nothing and has no pages."""
    text = line.folded
    return (
        sum(map(str.isalpha, text)) >= _LETTERS
        and page_tail(text) is None
        and not is_name_of_entry(text)
        and not is_table_heading(text)
        and not is_contents_heading(text)
        and category_heading(" ".join(text.split())) is None
    )
