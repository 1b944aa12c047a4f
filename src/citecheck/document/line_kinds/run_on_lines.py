"""Lines into which an export ran several lines of a table together.

Markdown and other texts without wrapped lines have a paragraph, or a page, as one line. A table is
then one too: ``TABLE OF AUTHORITIES Cases Doe v. Roe, 1 F.3d 2 ..... 3 Statutes 4 U.S.C. § 5 ...``.
Its entries end where a leader and a page list do; behind these, and at its head, stand headings.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.document.line_kinds.headings import category_heading, is_contents_heading
from citecheck.document.line_kinds.page_tail import may_hold_leader, page_lists_within
from citecheck.document.line_kinds.running_lines import is_running_line
from citecheck.document.line_kinds.table_headings import is_table_heading
from citecheck.model.page_labels import Numbering, PageLabel
from citecheck.patterns import re

_MOST_WORDS = 7  # of a heading
_HEADS = re.compile(r"\b(?:TABLE|INDEX|Table|Index) (?:OF|of) (?:AUTH|CITED|Auth|Cited)")
_NEAR = 30  # code points from the beginning of a line
_FEWEST_LETTERS = 3
_WORD = re.compile(r"\S+\s*")
_NO_HEADING = frozenset("Enabling Act Decision Decisions".split())
# behind a heading an entry begins
_BEGINS = re.compile(r"[A-Z\d§“\"*‘']")


def pieces(line: str) -> list[tuple[int, int]]:
    """Where the lines begin and end that ``line`` was made of: a heading each, and each that a page
    list behind a leader ends. One stretch, the whole, where it is no such line."""
    if not may_hold_leader(line):
        return [(0, len(line))]
    ends = [*(end for end in page_lists_within(line) if _has_words(line, end)), len(line)]
    if len(ends) == 1 and not _HEADS.search(line, 0, _NEAR):
        return [(0, len(line))]
    found: list[tuple[int, int]] = []
    start = 0
    for end in ends:
        found.extend(_parted(line, start, end))
        start = len(line) - len(line[end:].lstrip())
    return found


def _has_words(line: str, start: int) -> bool:
    """Whether words stand behind a page list, and not more pages: ``..... 20 21``."""
    return sum(c.isalpha() for c in line[start : start + _NEAR]) >= _FEWEST_LETTERS


def _parted(line: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The headings at the head of a stretch, and what stands behind them."""
    while line[start:end].strip():
        behind = _behind_heading(line, start, end)
        if behind is None:
            yield start, end
            return
        yield start, behind
        start = behind


def _behind_heading(line: str, start: int, end: int) -> int | None:
    """Where the heading ends that a stretch begins with, if an entry stands behind it."""
    words: list[int] = []
    at = start
    while len(words) < _MOST_WORDS and at < end and (match := _WORD.match(line, at, end)):
        words.append(match.end())
        at = match.end()
    for behind in reversed(words):
        if behind < end and _is_heading(line, start, behind):
            return behind
    return None


def _is_heading(line: str, start: int, end: int) -> bool:
    words = line[start:end].strip()
    if is_running_line(words):
        return True
    if not _BEGINS.match(line, end):
        return False
    if is_table_heading(words) or is_contents_heading(words):
        return True
    if PageLabel.parse(words).numbering is not Numbering.NONE:
        # the number of the table's own page, above its heading
        return bool(_HEADS.match(line, end))
    following = _WORD.match(line, end)
    if following is not None and following[0].strip(" ,") in _NO_HEADING:
        return False  # `Rules Enabling Act`
    return category_heading(words) is not None
