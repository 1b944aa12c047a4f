"""The words of one page of a PDF and where they stand.

PDFium tells words and lines apart, and rightly; what it does not tell in its text are
places and sizes. Asking for them costs a good part of a microsecond a question, so only the
first and the last letter of a word are asked about, and a digit that may be the mark of a note.
"""

from __future__ import annotations

import ctypes
import math
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

import pypdfium2.raw as pdfium
from pypdfium2 import PdfPage, PdfTextPage

from citecheck.document.readers.page_layout import MARK_SIZE, SUPERSCRIPT, Word
from citecheck.patterns import re

# PDFium writes a hyphen at the end of a line as one of these and leaves the line end out.
_HYPHENS = "\x02\ufffe"
_LINE = re.compile(r"\S[^\r\n]*")
# A leader of spaced periods is one word, because each word costs time.
_WORD = re.compile(rf"\.(?: ?\.)++|[^\s{_HYPHENS}]++[{_HYPHENS}]?|[{_HYPHENS}]")
_SIGN = re.compile(rf"[\x00-\x1f\x7f{_HYPHENS}]")
_SIGNS = {**dict.fromkeys([*range(0x20), 0x7F]), **dict.fromkeys(map(ord, _HYPHENS), "-")}

# Where the mark of a note may be glued to a word: `law.11`, `law”3`, `7See`.
_BEHIND_WORD = r"(?:(?<=[^\W\d_])|(?<=[.,;:?!”\"’')\]—]))\d{1,3}(?![\d/⁄])"
_BEFORE_WORD = r"\A\d{1,3}(?=[^\W\d_]|[“\"‘'(\[§¶])"
_GLUED_MARK = re.compile(f"{_BEHIND_WORD}|{_BEFORE_WORD}")
_LEAST_RAISE = 0.1  # of the size of the letters beside the mark

_DIGIT = re.compile(r"\d")

_SLANT = 5  # degrees that a line of a skewed scan may be off
_FAR = 100_000.0  # points, further than any page reaches
_NO_SIZE = 1.0  # points, for a font that tells none

# A font's size as a share of the height of its box.
_LEAST_SHARE, _USUAL_SHARE, _MOST_SHARE = 0.5, 0.9, 1.5

# A NamedTuple's own constructor takes twice as long.
_word: Callable[[tuple[float, float, float, float, str, bool]], Word]
_word = partial(tuple.__new__, Word)


@dataclass(frozen=True, slots=True)
class _Box:
    """A letter's origin on the baseline and its font's box around it, in points."""

    x: float
    y: float
    left: float
    bottom: float
    right: float
    top: float

    def turned(self, quarters: int) -> _Box:
        """The box on the page turned clockwise by so many right angles."""
        box = self
        for _ in range(quarters):
            box = _Box(box.y, -box.x, box.bottom, -box.right, box.top, -box.left)
        return box


class _Measured(ctypes.Structure):
    """Where PDFium writes the origin of one letter and the box of another."""

    _fields_ = (("x", ctypes.c_double), ("y", ctypes.c_double), ("box", pdfium.FS_RECTF))


# x, y, left, top, right, bottom: reading the fields one by one takes as long as a question
_unpack = struct.Struct("2d4f").unpack_from


def _unchecked(function: Any, answer: Any = ctypes.c_int) -> Any:
    """A function of PDFium whose arguments ctypes does not check: to check them takes longer
    than the work, and this module asks a thousand times a page."""
    unchecked = type(function)(ctypes.cast(function, ctypes.c_void_p).value)
    unchecked.restype = answer
    return unchecked


_ORIGIN = _unchecked(pdfium.FPDFText_GetCharOrigin)
_BOX = _unchecked(pdfium.FPDFText_GetLooseCharBox)
_ANGLE = _unchecked(pdfium.FPDFText_GetCharAngle, ctypes.c_float)


class _Letters:
    """Places of the letters of one page, by their index in the page's text.

    ``questions`` are the arguments for asking PDFium without a call in between, ``share``
    what makes sizes of heights, ``index`` PDFium's own index of each letter where that is
    another one.
    """

    __slots__ = ("index", "questions", "share")

    def __init__(self, textpage: PdfTextPage, text: str) -> None:
        handle, measured = textpage.raw, _Measured()
        self.share = 1.0
        self.index: list[int] = []
        if len(text) != textpage.count_chars():
            # PDFium also counts letters that it leaves out of the text
            to_index = pdfium.FPDFText_GetCharIndexFromTextIndex
            self.index = [to_index(handle, at) for at in range(len(text))]
        self.questions = (
            handle,
            ctypes.byref(measured, _Measured.x.offset),
            ctypes.byref(measured, _Measured.y.offset),
            ctypes.byref(measured, _Measured.box.offset),
            measured,
        )

    def gauge(self, at: int) -> None:
        """Measure heights from now on in sizes of the font of the letter ``at``.

        Boxes of fonts are as high as their makers set them; asking for the size itself needs
        the matrix as well, which is too slow for each letter.
        """
        height = self.place(at, at)[3]
        matrix = pdfium.FS_MATRIX()
        handle, index = self.questions[0], self._char(at)
        pdfium.FPDFText_GetMatrix(handle, index, ctypes.byref(matrix))
        size = pdfium.FPDFText_GetFontSize(handle, index) * math.hypot(matrix.c, matrix.d)
        share = size / height
        self.share = share if _LEAST_SHARE <= share <= _MOST_SHARE else _USUAL_SHARE

    def _char(self, at: int) -> int:
        return self.index[at] if self.index else at

    def _ask(self, first: int, last: int) -> tuple[float, ...]:
        """The origin of one letter (x, y) and the box of another (left, top, right, bottom)."""
        handle, to_x, to_y, to_box, measured = self.questions
        _ORIGIN(handle, self._char(first), to_x, to_y)
        _BOX(handle, self._char(last), to_box)
        return _unpack(measured)

    def place(self, first: int, last: int) -> tuple[float, float, float, float, float]:
        """The left and right edge, the baseline and the size of the letters from ``first``
        to ``last``, and how far below the baseline the last one's box ends."""
        left, baseline, _, top, right, bottom = self._ask(first, last)
        size = self.share * abs(top - bottom) or _NO_SIZE
        return left, right, baseline, size, baseline - bottom

    def box(self, at: int) -> _Box:
        """All about the place of one letter."""
        x, y, left, top, right, bottom = self._ask(at, at)
        return _Box(x, y, left, bottom, right, top)

    def quarters(self, first: int, last: int) -> int | None:
        """By how many right angles the page has to be turned clockwise to set the line from the
        letter ``first`` to ``last`` upright, or None where it runs aslant."""
        radians = _ANGLE(self.questions[0], self._char(first))
        if not radians:  # as nearly always
            return 0
        quarters = _quarters(radians)
        if quarters is None and last > first:
            # italics that a maker feigns by shearing upright letters: the line itself is straight
            begin, end = self.box(first), self.box(last)
            quarters = _quarters(-math.atan2(end.y - begin.y, end.x - begin.x))
        return quarters


def _quarters(radians: float) -> int | None:
    angle = math.degrees(radians)
    nearest = round(angle / 90)
    return -nearest % 4 if abs(angle - nearest * 90) <= _SLANT else None


def page_words(page: PdfPage, textpage: PdfTextPage, text: str) -> list[Word]:
    """The words on ``page``, which has ``text``, in no order, and in the direction in which most
    of it is set.

    Left out are words beside the page and words that run in another direction than most.
    """
    letters = _Letters(textpage, text)
    lines = _lines_by_direction(text, letters)
    if not lines:
        return []
    quarters = max(lines, key=lambda key: sum(end - start for start, end in lines[key]))
    longest = max(lines[quarters], key=lambda line: line[1] - line[0])
    letters.gauge(longest[0])
    read = _upright_words if quarters == 0 else partial(_turned_words, quarters=quarters)
    left, bottom, right, top = page.get_bbox()
    edges = _Box(left, bottom, left, bottom, right, top).turned(quarters)
    left, bottom, right, top = edges.left, edges.bottom, edges.right, edges.top
    return [
        word
        for word in read(text, lines[quarters], letters)
        # in this form a place that is no number is outside
        if left <= word[0] <= right and bottom <= word[2] <= top
        if word[1] < _FAR and word[3] < _FAR
    ]


def _lines_by_direction(text: str, letters: _Letters) -> dict[int, list[tuple[int, int]]]:
    lines: dict[int, list[tuple[int, int]]] = {}
    for match in _LINE.finditer(text):
        quarters = letters.quarters(match.start(), match.end() - 1)
        if quarters is not None:
            lines.setdefault(quarters, []).append(match.span())
    return lines


def _upright_words(text: str, lines: list[tuple[int, int]], letters: _Letters) -> list[Word]:
    # A long filing has a hundred thousand words. So this loop does by itself what
    # ``letters.place`` does, and looks twice at no word that is letters alone.
    handle, to_x, to_y, to_box, measured = letters.questions
    share, index = letters.share, letters.index
    words: list[Word] = []
    add = words.append
    for line_start, line_end in lines:
        before = line_start
        sign = _SIGN.search(text, line_start, line_end)
        first_sign = sign.start() if sign else line_end
        for match in _WORD.finditer(text, line_start, line_end):
            start, end = match.span()
            word = match[0]
            first, last = (index[start], index[end - 1]) if index else (start, end - 1)
            _ORIGIN(handle, first, to_x, to_y)
            _BOX(handle, last, to_box)
            left, baseline, _, top, right, bottom = _unpack(measured)
            size = share * abs(top - bottom) or _NO_SIZE
            if not -size < baseline - bottom < size:
                # letters one below the other: the numbers of lines, for instance
                words.extend(_letters_apart(word, start, letters))
                before = end
                continue
            if not word.isalpha():
                if not word.isdecimal() and _DIGIT.search(word):
                    word, baseline, size = _with_marks(word, start, baseline, size, letters)
                if end > first_sign:
                    word = word.translate(_SIGNS) or " "
            add(_word((left, right, baseline, size, word, before < start)))
            before = end
    return words


def _letters_apart(word: str, start: int, letters: _Letters) -> Iterator[Word]:
    for at, letter in enumerate(word, start):
        left, right, baseline, size, _ = letters.place(at, at)
        yield Word(left, right, baseline, size, letter.translate(_SIGNS) or " ", spaced=False)


def _with_marks(
    word: str, start: int, baseline: float, size: float, letters: _Letters
) -> tuple[str, float, float]:
    """``word`` with the digits that are set as marks of notes made superscript ones, and the
    baseline and size of its other letters."""
    for mark in _GLUED_MARK.finditer(word):
        at, end = mark.span()
        beside = start + (at - 1 if at else end)
        _, _, level, full_size, _ = letters.place(beside, beside)
        _, _, mark_level, mark_size, _ = letters.place(start + at, start + at)
        raised = mark_level - level
        if mark_size < MARK_SIZE * full_size and raised >= _LEAST_RAISE * full_size:
            word = word[:at] + mark[0].translate(SUPERSCRIPT) + word[end:]
            baseline, size = level, full_size
    return word, baseline, size


def _turned_words(
    text: str, lines: list[tuple[int, int]], letters: _Letters, quarters: int
) -> Iterator[Word]:
    for line in lines:
        before = line[0]
        for match in _WORD.finditer(text, *line):
            start, end = match.span()
            spaced, before = before < start, end
            first = letters.box(start).turned(quarters)
            last = letters.box(end - 1).turned(quarters)
            size = abs(last.top - last.bottom) * _USUAL_SHARE or _NO_SIZE
            word = match[0].translate(_SIGNS) or " "
            yield Word(first.x, last.right, first.y, size, word, spaced)
