"""From words with places to a page of text that keeps the page's shape.

What comes after reads a page as a person does: by indentation, gaps, blank lines and what
stands at the edge. So lines come out in reading order, each with one space for each column
of white space in front of it, wide gaps kept, and blank lines where the lines are far apart.
Lengths are in points (1/72 inch), with y growing upwards.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from operator import attrgetter, eq

from citecheck.dataclass import NamedTuple, dataclass, field
from citecheck.document.pages.gaps import FEWEST_BLANK_LINES
from citecheck.document.readers.pdf.columns import in_columns
from citecheck.patterns import re

SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")

# The mark of a note is set at 55 to 70 % of its line's size by word processors, at up to 90 % by
# browsers, raised by a quarter to a half of it.
_SMALL_SIZE, _MARK_SIZE = 0.8, 0.95
_LEAST_RAISE, _LEAST_RAISE_OF_LARGE, _MOST_RAISE = 0.1, 0.25, 0.75
_MARK = re.compile(r"\d{1,3}(?:[,–-]\d{1,3}){0,3}")
_ORDINAL = re.compile(r"st|nd|rd|th|d")
_LONGEST_SMALL_WORD = 4

_SAME_BASELINE = 0.1  # of the font's size
_SAME_LINE = 0.35  # of the font's size, between baselines
_TORN_WORD = 0.08  # of the font's size: a narrower gap is inside a word
_OVERPRINT = -0.5  # of the font's size: letters over letters are not one word
_SAME_PLACE = 0.25  # of a word's width: so near it is printed twice
_WIDE_GAP = 2.5  # columns; the gaps of a justified line are narrower
_NEXT_LINE = 1.8  # of the font's size: a longer step down leaves a blank line
_MOST_BLANKS = 3
_MOST_COLUMNS = 400
_LEAST_COLUMN, _MOST_COLUMN, _USUAL_COLUMN = 1.0, 40.0, 5.5  # points
_COLUMN_DRIFT = 0.15
_SAMPLE = 3  # one word of so many is measured for the width of a column

_BASELINE = attrgetter("baseline")

_FEWEST_LINE_NUMBERS = 15
_LINE_NUMBERS_WIDTH = 14.0
_LOST_NUMBERS = 2
_FEWEST_NUMBERED = 2
_NUMBER_GAP = 8.0  # points between the numbers and the words
_LEVEL = 6.0  # points: the mark of a note is raised by less
_BESIDE = 0.6  # of the distance of two numbers: text may stand between them


class Word(NamedTuple):
    """Letters without white space between them: their left and right edge, their baseline
    and the size of their font. ``spaced`` says that the file itself has white space in
    front of them on their line; ``at`` is the index of the first in the text that the file
    gives for the page."""

    left: float
    right: float
    baseline: float
    size: float
    text: str
    spaced: bool = True
    at: int = 0


@dataclass(slots=True)
class _Line:
    baseline: float
    size: float
    left: float
    right: float
    words: list[Word] = field(default_factory=list)

    def add(self, word: Word) -> None:
        # compared, not max(): a page has hundreds of words
        self.words.append(word)
        if word.size > self.size:
            self.size = word.size
        if word.left < self.left:
            self.left = word.left
        if word.right > self.right:
            self.right = word.right


@dataclass(frozen=True, slots=True)
class Arranged:
    """The words of a page in lines, before the width of a column is known: the parts of the page
    that are read one after the other, each with its left edge, and what the page tells of that
    width: how wide its letters are together, and how many they are (None: it has no words).
    ``blank_lines`` says whether numbered lines in its midst hold no words."""

    parts: Sequence[tuple[float, Sequence[_Line]]] = ()
    letters: tuple[float, int] | None = None
    blank_lines: bool = False

    @property
    def height(self) -> int:
        """How many lines there are, blank ones left out."""
        return sum(len(lines) for _, lines in self.parts)


def arranged(words: Sequence[Word]) -> Arranged:
    """The words of one page in lines; the numbers of its lines are left out."""
    numbers = _line_numbers(words)
    words = _without(words, numbers)
    blank_lines = bool(numbers) and _leave_lines_blank(numbers, words)
    if not words:
        return Arranged(blank_lines=blank_lines)
    parts = [
        (min([word.left for word in part]), _lines(part)) for part in in_columns(words) or (words,)
    ]
    return Arranged(parts, _letters(words), blank_lines)


class Columns:
    """The width of a column, page after page. It is taken over from page to page while it hardly
    changes, so that the same indentation is the same number of spaces on all pages of a table."""

    def __init__(self) -> None:
        self._column = 0.0

    def next(self, letters: tuple[float, int] | None) -> float:
        """The width of a column, in points, on the page after the last one, which tells so much
        (``Arranged.letters``)."""
        if letters is not None:
            width, count = letters
            column = width / count if count else self._column or _USUAL_COLUMN
            column = min(max(column, _LEAST_COLUMN), _MOST_COLUMN)
            if abs(column - self._column) > _COLUMN_DRIFT * self._column:
                self._column = column
        return self._column


def lines_of(page: Arranged, column: float) -> list[str]:
    """The lines of a page as text, blank lines included, with columns so many points wide."""
    out: list[str] = []
    for left, lines in page.parts:
        above: _Line | None = None
        for line in lines:
            if above is not None:
                out.extend([""] * _blanks_between(above, line))
            out.append(_set(line, left, column))
            above = line
    return out


def _letters(words: Sequence[Word]) -> tuple[float, int]:
    width, letters = 0.0, 0
    for left, right, _, _, text, *_ in words[::_SAMPLE]:
        if text[0].isalpha():
            width += right - left
            letters += len(text)
    return width, letters


def _set(line: _Line, left: float, column: float) -> str:
    words = _in_row(line)
    wide = _WIDE_GAP * column
    first = words[0]
    parts = [" " * _columns(first.left - left, column), first.text]
    at = max(first.left, first.right)
    for word_left, right, _, _, text, spaced, _ in islice(words, 1, None):
        gap = word_left - at
        if gap >= wide:
            parts.append(" " * max(2, _columns(gap, column)))
        elif spaced or not _is_one_word(gap / line.size):
            parts.append(" ")
        parts.append(text)
        # compared, not max(): a page has hundreds of words
        if right > at:
            at = right
    return "".join(parts)


def _columns(width: float, column: float) -> int:
    return min(round(width / column), _MOST_COLUMNS)


def in_order(words: Sequence[Word]) -> Iterator[Word]:
    """The words of a page one after another, as ``lines_of`` sets them."""
    words = _without(words, _line_numbers(words))
    for part in (in_columns(words) or (words,)) if words else ():
        for line in _lines(part):
            yield from _in_row(line)


def _in_row(line: _Line) -> list[Word]:
    """The words of a line from left to right, each once: a file may have its words twice in one
    place, as where recognised text lies below the printed one."""
    line.words.sort()
    texts = [word[4] for word in line.words]
    if not any(map(eq, texts, islice(texts, 1, None))):  # as mostly
        return line.words
    words: list[Word] = []
    for word in line.words:
        if not words or not _is_again(word, words[-1]):
            words.append(word)
    return words


def _is_again(word: Word, before: Word) -> bool:
    near = word.left - before.left < _SAME_PLACE * (before.right - before.left)
    return near and word.text == before.text


def _is_one_word(gap: float) -> bool:
    return _OVERPRINT <= gap <= _TORN_WORD


def _line_numbers(words: Sequence[Word]) -> list[Word]:
    """The numbers of pleading paper: 1, 2, 3 … down the left edge. None is there mostly."""
    decimals = [word for word in words if word.text.isdecimal()]
    numbers = [word for word in decimals if len(word.text) <= 2]
    if len(numbers) < _FEWEST_LINE_NUMBERS:
        return _numbers_of_all_lines(words, decimals)
    edge = min(word.left for word in numbers) + _LINE_NUMBERS_WIDTH
    run: list[Word] = []
    last = 0
    for word in sorted(numbers, key=_BASELINE, reverse=True):
        if word.left <= edge and 0 < int(word.text) - last <= (1 + _LOST_NUMBERS if last else 1):
            run.append(word)
            last = int(word.text)
    if len(run) >= _FEWEST_LINE_NUMBERS:
        return run
    return _numbers_of_all_lines(words, decimals)


def _numbers_of_all_lines(words: Sequence[Word], decimals: Sequence[Word]) -> list[Word]:
    """The numbers that a word processor sets beside the lines of a page that is not full: in a
    column of their own, one a line, in notes and feet from 1 again. They may go on from the page
    before; then every line has one. ``decimals`` are those of the ``words`` that are figures."""
    if len(decimals) < _FEWEST_NUMBERED:
        return []  # as mostly
    edge = min([word.left for word in words]) + 2 * _LINE_NUMBERS_WIDTH
    column = [word for word in decimals if word.right <= edge and len(word.text) <= 3]
    if len(column) < _FEWEST_NUMBERED:
        return []
    column.sort(key=_BASELINE, reverse=True)  # from the top down
    taken = set(column)
    others = [word for word in words if word not in taken]
    if not others:
        return []
    numbers = [int(word.text) for word in column]
    gap = min(word.left for word in others) - max(word.right for word in column)
    if gap < _NUMBER_GAP or not _number_lines(numbers):
        return []
    baselines = [word.baseline for word in reversed(column)]
    # below them may stand a foot without a number
    lowest = baselines[0] - _LEVEL if numbers[0] == 1 else -math.inf
    beside = {_line_near(word, baselines) for word in others if word.baseline >= lowest}
    return column if -1 not in beside and 2 * len(beside) >= len(column) else []


def _number_lines(numbers: Sequence[int]) -> bool:
    """Whether each number follows the one above it, or begins anew."""
    return all(then in (number + 1, 1) for number, then in pairwise(numbers))


def _line_near(word: Word, baselines: Sequence[float]) -> int:
    """On which of the lines at these heights a word, or the mark of a note, stands: -1 for none."""
    at = bisect_left(baselines, word.baseline - _LEVEL)
    return at if at < len(baselines) and baselines[at] <= word.baseline + _LEVEL else -1


def _without(words: Sequence[Word], numbers: Sequence[Word]) -> Sequence[Word]:
    if not numbers:
        return words
    edge = max(number.left for number in numbers)
    taken = set(numbers)
    return [word for word in words if word.left > edge or word not in taken]


def _leave_lines_blank(numbers: Sequence[Word], words: Sequence[Word]) -> bool:
    """Whether several ``numbers`` of lines in a row, from the top down, have no words beside
    them, and a number below them has: an image, or what was blacked out."""
    step = (numbers[0].baseline - numbers[-1].baseline) / (len(numbers) - 1)
    baselines = sorted({word.baseline for word in words})
    blank = 0
    for number in numbers[:-1]:  # beside the last one a foot of the page may stand
        low = bisect_left(baselines, number.baseline - _BESIDE * step)
        high = bisect_right(baselines, number.baseline + _BESIDE * step)
        if low == high:
            blank += 1
        elif blank >= FEWEST_BLANK_LINES:
            return True
        else:
            blank = 0
    return False


def _lines(words: Sequence[Word]) -> list[_Line]:
    """``words`` in lines, from the top of the page to its foot."""
    usual = _usual_size(words)
    ordered = sorted(words, key=_BASELINE, reverse=True)
    least = _MARK_SIZE * usual
    small = [word for word in ordered if word.size < least and _may_be_raised(word, usual)]
    if small:
        raised = set(map(id, small))
        ordered = [word for word in ordered if id(word) not in raised]
    lines = _rows(ordered)
    baselines = [-line.baseline for line in lines]
    waiting: list[tuple[Word, list[_Line]]] = []
    for word in small:
        at = bisect_left(baselines, -word.baseline)
        around = lines[max(0, at - 1) : at + 2]
        if not _added(word, (line for line in around if _is_on(word, line))):
            waiting.append((word, around))
    apart: list[Word] = []
    for word, around in waiting:
        mark = word
        if _MARK.fullmatch(word.text):
            mark = word._replace(text=word.text.translate(SUPERSCRIPT))
        if not _added(mark, (line for line in around if _is_raised(word, line))) and not _added(
            word, (line for line in around if _is_level(word, line))
        ):
            apart.append(word)
    return sorted([*lines, *_rows(apart)], key=_BASELINE, reverse=True)


def _added(word: Word, lines: Iterator[_Line]) -> bool:
    """Whether there was any line to add ``word`` to."""
    line = next(lines, None)
    if line is not None:
        line.add(word)
    return line is not None


def _may_be_raised(word: Word, usual: float) -> bool:
    """Whether ``word``, which is of less than ``usual`` size, is to be set when the lines of that
    size are there: because it is small and short, or may be marks of notes or the end of an
    ordinal."""
    if word.size < _SMALL_SIZE * usual and len(word.text) <= _LONGEST_SMALL_WORD:
        return True
    return bool(_MARK.fullmatch(word.text) or _ORDINAL.fullmatch(word.text))


def _usual_size(words: Sequence[Word]) -> float:
    return sorted([word.size for word in words])[len(words) // 2]


def _rows(words: Sequence[Word]) -> list[_Line]:
    """Words, given from the top down, in rows of one baseline each."""
    rows: list[_Line] = []
    row: _Line | None = None
    for word in words:
        if row is None or (word.baseline != row.baseline and not _is_level(word, row)):
            row = _Line(word.baseline, word.size, word.left, word.right)
            rows.append(row)
        row.add(word)
    return rows


def _is_on(word: Word, line: _Line) -> bool:
    return abs(line.baseline - word.baseline) <= _SAME_BASELINE * word.size


def _is_level(word: Word, line: _Line) -> bool:
    return abs(line.baseline - word.baseline) <= _SAME_LINE * min(line.size, word.size)


def _is_raised(word: Word, line: _Line) -> bool:
    """Whether ``word`` is set like a mark in ``line``: smaller, higher, next to its words."""
    near = line.left - line.size <= word.right and word.left <= line.right + line.size
    return near and is_mark(word.size / line.size, (word.baseline - line.baseline) / line.size)


def is_mark(size: float, raised: float) -> bool:
    """Whether what is so large and set so much higher, both as shares of the size of the text
    beside it, is set like the mark of a note."""
    least = _LEAST_RAISE if size < _SMALL_SIZE else _LEAST_RAISE_OF_LARGE
    return size < _MARK_SIZE and least <= raised <= _MOST_RAISE


def _blanks_between(above: _Line, below: _Line) -> int:
    steps = (above.baseline - below.baseline) / min(above.size, below.size)
    return min(max(math.floor(steps - _NEXT_LINE) + 1, 0), _MOST_BLANKS)
