"""Places and sizes of the letters of one page of a PDF.

PDFium tells places one letter at a time, and a question costs a good part of a microsecond.
"""

from __future__ import annotations

import ctypes
import math
import struct
from collections import deque
from collections.abc import Sequence
from itertools import repeat
from typing import Any

import pypdfium2_raw as pdfium

from citecheck.dataclass import NamedTuple, dataclass
from citecheck.document.readers.pdf.pdfium import TextPage

_SLANT = 5  # degrees that a line of a skewed scan may be off
NO_SIZE = 1.0  # points, for a font that tells none

# A font's size as a share of the height of its box.
_LEAST_SHARE, _USUAL_SHARE, _MOST_SHARE = 0.5, 0.9, 1.5
# What is printed of a letter, as a share of its font's size.
_LEAST_INK, _MOST_INK = 0.1, 1.5

_AT_ONCE = 512  # words, of which a page has some hundreds

# Boxes of one font and size differ by less, in parts of a point.
STEPS = 64


@dataclass(frozen=True, slots=True)
class Box:
    """A letter's origin on the baseline and its font's box around it, in points."""

    x: float
    y: float
    left: float
    bottom: float
    right: float
    top: float

    @property
    def height(self) -> float:
        """From its lower edge to its upper one."""
        return abs(self.top - self.bottom)

    def turned(self, quarters: int) -> Box:
        """The box on the page turned clockwise by so many right angles."""
        box = self
        for _ in range(quarters):
            box = Box(box.y, -box.x, box.bottom, -box.right, box.top, -box.left)
        return box


class Letter(NamedTuple):
    """A letter by itself: its origin on the baseline, the size of its font, and from where to
    where what is printed of it reaches upwards, in points."""

    y: float
    size: float
    bottom: float
    top: float


class _Measured(ctypes.Structure):
    """Where PDFium writes the origin of one letter, the box of another, and what is printed of
    a third."""

    _fields_ = (
        ("x", ctypes.c_double),
        ("y", ctypes.c_double),
        ("box", pdfium.FS_RECTF),
        ("ink_left", ctypes.c_double),
        ("ink_right", ctypes.c_double),
        ("ink_bottom", ctypes.c_double),
        ("ink_top", ctypes.c_double),
    )


_INK = _Measured.ink_bottom.offset
_PRINTED = _Measured.ink_left.offset

# x, y, left, top, right, bottom: reading the fields one by one takes as long as a question
_PLACE = struct.Struct("2d4f")
_unpack_ink = struct.Struct("2d").unpack_from
_unpack_printed = struct.Struct("4d").unpack_from


def _unchecked(function: Any, answer: Any = ctypes.c_int) -> Any:
    """A function of PDFium whose arguments ctypes does not check: to check them takes longer
    than the work, and a thousand questions are asked of a page."""
    unchecked = type(function)(ctypes.cast(function, ctypes.c_void_p).value)
    unchecked.restype = answer
    return unchecked


_ask_origin = _unchecked(pdfium.FPDFText_GetCharOrigin)
_ask_box = _unchecked(pdfium.FPDFText_GetLooseCharBox)
_ask_ink = _unchecked(pdfium.FPDFText_GetCharBox)
_ask_angle = _unchecked(pdfium.FPDFText_GetCharAngle, ctypes.c_float)


class Places:
    """Room for the answers about many letters, one ``_PLACE`` behind the other. To make it takes
    longer than a page's questions, so all pages of a document use one."""

    __slots__ = ("room", "to_box", "to_x", "to_y")

    def __init__(self) -> None:
        self.room = ctypes.create_string_buffer(_AT_ONCE * _PLACE.size)
        self.to_x, self.to_y, self.to_box = (
            [ctypes.byref(self.room, at) for at in range(first, len(self.room), _PLACE.size)]
            for first in (_Measured.x.offset, _Measured.y.offset, _Measured.box.offset)
        )


class Letters:
    """Places of the letters of one page, by their index in the page's text.

    ``text`` is the letters, ``questions`` the arguments for asking PDFium about one of them,
    ``index`` PDFium's own index of each letter where that is another one. ``fonts`` has what was
    learnt of fonts: the height of their boxes, in steps, to their size and how far below the
    baseline a box begins.
    """

    __slots__ = ("_to_ink", "fonts", "index", "questions", "text")

    def __init__(self, text_page: TextPage, text: str) -> None:
        handle, measured = text_page.raw, _Measured()
        self.text = text
        self.fonts: dict[float, tuple[float, float]] = {}
        self.index: list[int] = []
        if len(text) != text_page.letters:
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
        self._to_ink = tuple(
            ctypes.byref(measured, place.offset)
            for place in (
                _Measured.ink_left,
                _Measured.ink_right,
                _Measured.ink_bottom,
                _Measured.ink_top,
            )
        )

    def learn(self, at: int, box: Box) -> tuple[float, float]:
        """The size of the font of the letter ``at``, which has this box on the upright page, and
        how far below the baseline the box begins.

        Boxes of fonts are as high as their makers set them, for some fonts five times as high
        as their letters. So the font is asked for its size, unless what it says is out of
        proportion to its letters, as fonts that are pictures of letters do. That needs the
        matrix as well, which is too slow for each letter.
        """
        height = box.height
        matrix = pdfium.FS_MATRIX()
        handle, index = self.questions[0], self._char(at)
        pdfium.FPDFText_GetMatrix(handle, index, ctypes.byref(matrix))
        size = pdfium.FPDFText_GetFontSize(handle, index) * math.hypot(matrix.c, matrix.d)
        in_proportion = _LEAST_SHARE * height <= size <= _MOST_SHARE * height
        if not in_proportion and not self._fits_letters(size, at):
            size = height * _USUAL_SHARE
        learnt = (size or NO_SIZE, box.y - box.bottom)
        self.fonts[height * STEPS // 1] = learnt
        return learnt

    def _fits_letters(self, size: float, at: int) -> bool:
        """Whether what is printed of the letters about ``at`` is as high as that of ``size``."""
        around = range(max(0, at - 4), min(len(self.text), at + 5))
        heights = [self.ink(near) for near in around if self.text[near].isalnum()]
        tallest = max((top - bottom for bottom, top in heights), default=0.0)
        return _LEAST_INK * size <= tallest <= _MOST_INK * size

    def _char(self, at: int) -> int:
        return self.index[at] if self.index else at

    def ends(
        self, firsts: Sequence[int], lasts: Sequence[int], places: Places
    ) -> list[tuple[float, ...]]:
        """For words, by their first and last letters, the origin of the first and the left, upper,
        right and lower edge of the box of the last one, asked in a row without a line of ours in
        between."""
        handle = repeat(self.questions[0])
        if self.index:
            firsts, lasts = ([self.index[at] for at in each] for each in (firsts, lasts))
        found: list[tuple[float, ...]] = []
        for begin in range(0, len(firsts), _AT_ONCE):
            some = firsts[begin : begin + _AT_ONCE]
            ctypes.memset(places.room, 0, len(places.room))
            deque(map(_ask_origin, handle, some, places.to_x, places.to_y), 0)
            deque(map(_ask_box, handle, lasts[begin : begin + _AT_ONCE], places.to_box), 0)
            found += _PLACE.iter_unpack(memoryview(places.room)[: len(some) * _PLACE.size])
        return found

    def box(self, at: int) -> Box:
        """All about the place of one letter."""
        handle, to_x, to_y, to_box, measured = self.questions
        _ask_origin(handle, self._char(at), to_x, to_y)
        _ask_box(handle, self._char(at), to_box)
        x, y, left, top, right, bottom = _PLACE.unpack_from(measured)
        return Box(x, y, left, bottom, right, top)

    def ink(self, at: int) -> tuple[float, float]:
        """From where to where, upwards, what is printed of the letter ``at`` reaches."""
        _ask_ink(self.questions[0], self.index[at] if self.index else at, *self._to_ink)
        return _unpack_ink(self.questions[4], _INK)

    def printed(self, at: int) -> tuple[float, float, float, float]:
        """The left, lower, right and upper edge of what is printed of the letter ``at``."""
        _ask_ink(self.questions[0], self.index[at] if self.index else at, *self._to_ink)
        left, right, bottom, top = _unpack_printed(self.questions[4], _PRINTED)
        return left, bottom, right, top

    def letter(self, at: int) -> Letter:
        """What tells whether a letter is raised above others."""
        handle, to_x, to_y, to_box, measured = self.questions
        index = self.index[at] if self.index else at
        _ask_origin(handle, index, to_x, to_y)
        _ask_box(handle, index, to_box)
        _, y, _, upper, _, lower = _PLACE.unpack_from(measured)
        font = self.fonts.get(abs(upper - lower) * STEPS // 1) or self.learn(at, self.box(at))
        bottom, top = self.ink(at)
        return Letter(y, font[0], bottom, top)

    def size(self, at: int, box: Box) -> float:
        """The size of the font of the letter ``at``, which has this box on the upright page."""
        return (self.fonts.get(box.height * STEPS // 1) or self.learn(at, box))[0]

    def are_upright(self, firsts: Sequence[int]) -> bool:
        """Whether no line runs askew or turned, by the first letter of each."""
        if self.index:
            firsts = [self.index[at] for at in firsts]
        return not any(map(_ask_angle, repeat(self.questions[0]), firsts))

    def quarters(self, first: int, last: int) -> int | None:
        """By how many right angles the page has to be turned clockwise to set the line from the
        letter ``first`` to ``last`` upright, or None where it runs aslant."""
        radians = _ask_angle(self.questions[0], self._char(first))
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
