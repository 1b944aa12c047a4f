"""From words with places to a page of text that keeps the page's shape.

What comes after reads a page as a person does: by indentation, gaps, blank lines and what
stands at the edge. So lines come out in reading order, each with one space for each column
of white space in front of it, wide gaps kept, and blank lines where the lines are far apart.
Lengths are in points (1/72 inch), with y growing upwards.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")

# The mark of a note is set at 55 to 70 % of its line's size, raised by a quarter to a half of it.
MARK_SIZE = 0.8
_LEAST_RAISE, _MOST_RAISE = 0.1, 0.75
_MARK = re.compile(r"\d{1,3}")
_LONGEST_SMALL_WORD = 4

_SAME_LINE = 0.35  # of the letters' height, between baselines
_TORN_WORD = 0.08  # of the letters' height: a narrower gap is inside a word
_OVERPRINT = -0.5  # of the letters' height: letters over letters are not one word
_WIDE_GAP = 2.5  # columns; the gaps of a justified line are narrower
_NEXT_LINE = 1.6  # of the letters' height: a longer step down leaves a blank line
_MOST_BLANKS = 3
_MOST_COLUMNS = 400
_LEAST_COLUMN, _MOST_COLUMN, _USUAL_COLUMN = 1.0, 40.0, 5.5  # points
_COLUMN_DRIFT = 0.15

_LINE_NUMBER = re.compile(r"\d{1,2}")
_FEWEST_LINE_NUMBERS = 15
_LINE_NUMBERS_WIDTH = 14.0
_LOST_NUMBERS = 2


class Word(NamedTuple):
    """Letters without white space between them: their left and right edge, their baseline
    and the height of their font. ``spaced`` says that the file itself has white space in
    front of them on their line."""

    left: float
    right: float
    baseline: float
    height: float
    text: str
    spaced: bool = True


@dataclass(slots=True)
class _Line:
    baseline: float
    height: float
    left: float
    right: float
    words: list[Word] = field(default_factory=list)

    def add(self, word: Word) -> None:
        self.words.append(word)
        self.height = max(self.height, word.height)
        self.left = min(self.left, word.left)
        self.right = max(self.right, word.right)


class PageSetter:
    """Sets pages as text, one after another.

    The width of a column is taken over from page to page while it hardly changes, so that
    the same indentation is the same number of spaces on all pages of a table.
    """

    def __init__(self) -> None:
        self._column = 0.0

    def lines(self, words: Sequence[Word]) -> list[str]:
        """The lines of one page, blank lines included."""
        words = _without_line_numbers(words)
        if not words:
            return []
        self._choose_column(words)
        left = min(word.left for word in words)
        out: list[str] = []
        above: _Line | None = None
        for line in _lines(words):
            if above is not None:
                out.extend([""] * _blanks_between(above, line))
            out.append(self._set(line, left))
            above = line
        return out

    def _choose_column(self, words: Sequence[Word]) -> None:
        width, letters = 0.0, 0
        for word in words:
            if word.text[0].isalpha():
                width += word.right - word.left
                letters += len(word.text)
        column = width / letters if letters else self._column or _USUAL_COLUMN
        column = min(max(column, _LEAST_COLUMN), _MOST_COLUMN)
        if abs(column - self._column) > _COLUMN_DRIFT * self._column:
            self._column = column

    def _columns(self, width: float) -> int:
        return min(round(width / self._column), _MOST_COLUMNS)

    def _set(self, line: _Line, left: float) -> str:
        line.words.sort()
        parts = [" " * self._columns(line.left - left)]
        at = line.left
        for word in line.words:
            gap = word.left - at
            if gap >= _WIDE_GAP * self._column:
                parts.append(" " * max(2, self._columns(gap)))
            elif len(parts) > 1 and (word.spaced or not _is_one_word(gap / line.height)):
                parts.append(" ")
            parts.append(word.text)
            at = max(at, word.right)
        return "".join(parts)


def _is_one_word(gap: float) -> bool:
    return _OVERPRINT <= gap <= _TORN_WORD


def _without_line_numbers(words: Sequence[Word]) -> Sequence[Word]:
    """``words`` without the numbers of pleading paper: 1, 2, 3 … down the left edge."""
    numbers = [word for word in words if _LINE_NUMBER.fullmatch(word.text)]
    if len(numbers) < _FEWEST_LINE_NUMBERS:
        return words
    edge = min(word.left for word in numbers) + _LINE_NUMBERS_WIDTH
    run: set[Word] = set()
    last = 0
    for word in sorted(numbers, key=lambda word: -word.baseline):
        if word.left <= edge and 0 < int(word.text) - last <= (1 + _LOST_NUMBERS if last else 1):
            run.add(word)
            last = int(word.text)
    if len(run) < _FEWEST_LINE_NUMBERS:
        return words
    return [word for word in words if word not in run]


def _lines(words: Sequence[Word]) -> list[_Line]:
    """``words`` in lines, from the top of the page to its foot."""
    limit = MARK_SIZE * _usual_height(words)
    ordered = sorted(words, key=lambda word: -word.baseline)
    small = [w for w in ordered if w.height < limit and len(w.text) <= _LONGEST_SMALL_WORD]
    lines = _rows(w for w in ordered if w.height >= limit or len(w.text) > _LONGEST_SMALL_WORD)
    baselines = [-line.baseline for line in lines]
    apart: list[Word] = []
    for word in small:
        at = bisect_left(baselines, -word.baseline)
        around = lines[max(0, at - 1) : at + 2]
        if line := next((line for line in around if _is_raised(word, line)), None):
            is_mark = _MARK.fullmatch(word.text)
            line.add(word._replace(text=word.text.translate(SUPERSCRIPT)) if is_mark else word)
        elif line := next((line for line in around if _is_level(word, line)), None):
            line.add(word)
        else:
            apart.append(word)
    return sorted([*lines, *_rows(apart)], key=lambda line: -line.baseline)


def _usual_height(words: Iterable[Word]) -> float:
    letters: Counter[float] = Counter()
    for word in words:
        letters[round(word.height, 1)] += len(word.text)
    return letters.most_common(1)[0][0]


def _rows(words: Iterable[Word]) -> list[_Line]:
    """Words, given from the top down, in rows of one baseline each."""
    rows: list[_Line] = []
    for word in words:
        if not rows or not _is_level(word, rows[-1]):
            rows.append(_Line(word.baseline, word.height, word.left, word.right))
        rows[-1].add(word)
    return rows


def _is_level(word: Word, line: _Line) -> bool:
    return abs(line.baseline - word.baseline) <= _SAME_LINE * min(line.height, word.height)


def _is_raised(word: Word, line: _Line) -> bool:
    """Whether ``word`` is set like a mark in ``line``: smaller, higher, next to its words."""
    if word.height >= MARK_SIZE * line.height:
        return False
    raise_ = (word.baseline - line.baseline) / line.height
    near = line.left - line.height <= word.right and word.left <= line.right + line.height
    return near and _LEAST_RAISE <= raise_ <= _MOST_RAISE


def _blanks_between(above: _Line, below: _Line) -> int:
    steps = (above.baseline - below.baseline) / min(above.height, below.height)
    return min(max(math.floor(steps - _NEXT_LINE) + 1, 0), _MOST_BLANKS)
