"""Joining lines: which line ends are ends of paragraphs, and which are the paper's.

A citation runs on over line ends, blank lines of double spacing, page breaks and footnotes.
So a break is taken for a paragraph's end only where both sides look like it.
"""

from __future__ import annotations

import functools
from collections import Counter
from itertools import pairwise

from citecheck.dataclass import dataclass
from citecheck.document.lines import RawLine
from citecheck.document.parts.paragraph_numbers import heads_paragraph
from citecheck.patterns import re

_TERMINAL = re.compile(r"[.?!:;][”\"'’)\]*_]*(?:\d{1,3}|[¹²³⁰⁴-⁹]+)?$|[”\"]$")
_ABBREVIATION_END = re.compile(
    r"(?:^|[\s(“\"*_])(?:[A-Z][a-z]{0,5}|[a-z]{1,3}|[A-Z]+|(?:\w+[.'’])+\w*)\.$"
)
# words that no paragraph ends with: the citation goes on
_UNFINISHED = re.compile(
    r"(?:\bvs?\.|\bNos?\.|§§?|\bat|\bU\. ?S\.(?: ?C\.)?|&|,|"
    r"\b(?:and|or|of|the|in|to|ex rel\.|In re))$"
)
_LONGEST_END = 40  # code points
_LONGEST_UNFINISHED = 10  # code points
_SHORT = 45  # code points of a line that the next is set apart from, though no sentence ends
_ENDS = frozenset(".?!:;”\"’')]*_")  # besides a digit, what ends the last word of a sentence
_RUNS_ON = re.compile(
    r"[a-z¶§&)\],;]|\*\d|\d{1,4}(?:[-–]\d+)?[\s,.;)]|at \*?\d|No\. |\(\d{4}\)|[-–—]{2}"
)
_ENUMERATOR = re.compile(
    r"(?:[IVXLC]{1,6}|[A-Z]|\d{1,2}|[a-z])[.)]\s+[A-Z“\"]|\((?:[a-z]|\d{1,2}|[ivx]+)\)\s+[A-Z“\"]|[•●▪]"
)


@dataclass(frozen=True, slots=True)
class PageShape:
    """How a page is set: its usual indentation and whether its lines are spaced apart."""

    indent: int
    spaced: bool


def page_shape(lines: list[RawLine]) -> PageShape:
    """The shape of one page, from its lines with text."""
    texts = [line for line in lines if line.text and not line.furniture]
    if not texts:
        return PageShape(0, spaced=False)
    indents = Counter(line.indent for line in texts)
    usual = max(indents, key=indents.__getitem__)
    apart = sum(b.number - a.number > 1 for a, b in pairwise(texts))
    return PageShape(usual, spaced=len(texts) > 4 and apart * 5 > len(texts) * 2)


_NOT_SMALL = bytes(code for code in range(128) if not chr(code).islower())


@functools.lru_cache(maxsize=16)  # a line is looked at beside the one before and the one after
def is_heading_line(text: str) -> bool:
    """Whether a line by itself looks like a heading: capitals, or an enumerator and a title."""
    small = len(text.encode("ascii", "ignore").translate(None, _NOT_SMALL))
    if len(text) > 120 or small * 5 > len(text):  # most lines are prose
        return False
    letters = list(filter(str.isalpha, text))
    if (
        len(letters) >= 4
        and sum(map(str.isupper, letters)) > 0.9 * len(letters)
        and " v. " not in text
    ):
        return not any(c.isdigit() for c in text) or bool(_ENUMERATOR.match(text))
    return False


def ends_paragraph(before: RawLine, after: RawLine, shape: PageShape, *, same_page: bool) -> bool:
    """Whether a paragraph ends between two neighbouring lines of one thread."""
    text, following = before.text, after.text
    if heads_paragraph(following):
        return True
    if _runs_on(following):
        return False
    return (
        _are_set_apart(before, after, shape, same_page=same_page)
        and _UNFINISHED.search(text, max(0, len(text) - _LONGEST_UNFINISHED)) is None
    )


def _runs_on(line: str) -> bool:
    """Whether a line begins as what goes on from the line before does."""
    first, second = line[:1], line[1:2]
    if "a" <= first <= "z" and second not in ".)":  # as mostly, and no enumerator
        return True
    if "A" <= first <= "Z" and first != "N":
        return False
    return _RUNS_ON.match(line) is not None and not _ENUMERATOR.match(line)


def _are_set_apart(before: RawLine, after: RawLine, shape: PageShape, *, same_page: bool) -> bool:
    """Whether two lines stand as the end and the beginning of paragraphs do, or one heads the
    other."""
    text, following = before.text, after.text
    if is_heading_line(text):
        apart = not same_page or after.number != before.number + 1
        return apart or not is_heading_line(following)
    if is_heading_line(following) and _is_finished(text):
        return True
    if not same_page:
        begins = _is_indented(after, shape) or _ENUMERATOR.match(following) is not None
        return begins and _is_finished(text)
    return _are_spaced_apart(before, after, shape)


def _is_finished(text: str) -> bool:
    """Whether a line ends a sentence."""
    return (
        (text[-1:] in _ENDS or text[-1:].isdigit())
        and _TERMINAL.search(text, max(0, len(text) - _LONGEST_END)) is not None
        and _ABBREVIATION_END.search(text, max(0, text.rfind(" "))) is None
    )


def _is_indented(line: RawLine, shape: PageShape) -> bool:
    return line.indent >= shape.indent + 3


def _are_spaced_apart(before: RawLine, after: RawLine, shape: PageShape) -> bool:
    """Whether two lines of one page stand as the end and the beginning of paragraphs do."""
    blanks = after.number - before.number - 1
    if blanks and not shape.spaced:
        return len(before.text) < _SHORT or _is_finished(before.text)
    return (_is_indented(after, shape) or blanks > 1) and _is_finished(before.text)
