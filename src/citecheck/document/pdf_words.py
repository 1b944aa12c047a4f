"""The words of one page of a PDF and where they stand.

PDFium tells words and lines apart, and rightly; what it does not tell in its text are
places and sizes. Asking for them costs about a microsecond a question, so only the first
and the last letter of a word are asked about, and a digit that may be the mark of a note.
"""

from __future__ import annotations

import ctypes
import math
import re
from dataclasses import dataclass

import pypdfium2.raw as pdfium
from pypdfium2 import PdfPage, PdfTextPage

from citecheck.document.page_layout import MARK_SIZE, SUPERSCRIPT, Word

# PDFium writes a hyphen at the end of a line as one of these and leaves the line end out.
_HYPHENS = "\x02\ufffe"
_LINE = re.compile(r"[^\r\n]+")
# A leader of spaced periods is one word, because each word costs time.
_WORD = re.compile(rf"\.(?: ?\.)++|[^\s{_HYPHENS}]++[{_HYPHENS}]?|[{_HYPHENS}]")
_SIGN = re.compile(rf"[\x00-\x1f\x7f{_HYPHENS}]")
_SIGNS = {**dict.fromkeys([*range(0x20), 0x7F]), **dict.fromkeys(map(ord, _HYPHENS), "-")}

# Where the mark of a note may be glued to a word: `law.11`, `law”3`, `7See`.
_BEHIND_WORD = r"(?:(?<=[^\W\d_])|(?<=[.,;:?!”\"’')\]—]))\d{1,3}(?![\d/⁄])"
_BEFORE_WORD = r"\A\d{1,3}(?=[^\W\d_]|[“\"‘'(\[§¶])"
_GLUED_MARK = re.compile(f"{_BEHIND_WORD}|{_BEFORE_WORD}")
_LEAST_RAISE = 0.1  # of the height of the letters beside the mark

_DIGIT = re.compile(r"\d")

_SLANT = 5  # degrees that a line of a skewed scan may be off
_NO_HEIGHT = 1.0  # points, for a font that tells none


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


class _Letters:
    """Places of the letters of one page, by their index in the page's text."""

    def __init__(self, textpage: PdfTextPage, text: str) -> None:
        self._handle = textpage.raw
        self._direct = len(text) == textpage.count_chars()
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._rect = pdfium.FS_RECTF()
        self._refs = ctypes.byref(self._x), ctypes.byref(self._y), ctypes.byref(self._rect)

    def _index(self, at: int) -> int:
        # PDFium counts letters that it leaves out of the text
        return at if self._direct else pdfium.FPDFText_GetCharIndexFromTextIndex(self._handle, at)

    def origin(self, at: int) -> tuple[float, float]:
        """Where the letter begins: x, and the baseline."""
        x, y, _ = self._refs
        pdfium.FPDFText_GetCharOrigin(self._handle, self._index(at), x, y)
        return self._x.value, self._y.value

    def extent(self, at: int) -> tuple[float, float]:
        """Where the letter ends, and the height of its font there."""
        rect = self._rect
        pdfium.FPDFText_GetLooseCharBox(self._handle, self._index(at), self._refs[2])
        return rect.right, rect.top - rect.bottom

    def box(self, at: int) -> _Box:
        """All about the letter's place."""
        x, y = self.origin(at)
        self.extent(at)
        rect = self._rect
        return _Box(x, y, rect.left, rect.bottom, rect.right, rect.top)

    def quarters(self, at: int) -> int | None:
        """How many right angles the letter is turned by, or None where it stands aslant."""
        angle = math.degrees(pdfium.FPDFText_GetCharAngle(self._handle, self._index(at)))
        nearest = round(angle / 90)
        return nearest % 4 if abs(angle - nearest * 90) <= _SLANT else None


def page_words(page: PdfPage, textpage: PdfTextPage) -> list[Word]:
    """The words on ``page``, in no order, and in the direction in which most of it is set.

    Left out are words beside the page and words that run in another direction than most.
    """
    text = textpage.get_text_range()
    letters = _Letters(textpage, text)
    lines = _lines_by_direction(text, letters)
    if not lines:
        return []
    quarters = max(lines, key=lambda key: sum(end - start for start, end in lines[key]))
    corners = page.get_bbox()
    edges = _Box(corners[0], corners[1], *corners).turned(quarters)
    words = []
    for start, end in lines[quarters]:
        before = start
        for match in _WORD.finditer(text, start, end):
            spaced = before < match.start()
            before = match.end()
            if quarters == 0:
                word = _word(match, letters, spaced)
            else:
                word = _turned_word(match, letters, spaced, quarters)
            # not in this order of comparison, and a place that is no number would pass
            if edges.left <= word.left <= edges.right and edges.bottom <= word.baseline <= edges.top:
                words.append(word)
    return words


def _lines_by_direction(text: str, letters: _Letters) -> dict[int, list[tuple[int, int]]]:
    lines: dict[int, list[tuple[int, int]]] = {}
    for match in _LINE.finditer(text):
        quarters = letters.quarters(match.start())
        if quarters is not None:
            lines.setdefault(quarters, []).append(match.span())
    return lines


def _word(match: re.Match[str], letters: _Letters, spaced: bool) -> Word:
    text = match[0]
    start, end = match.span()
    left, baseline = letters.origin(start)
    right, height = letters.extent(end - 1)
    if _DIGIT.search(text) and _GLUED_MARK.search(text):
        for mark in _GLUED_MARK.finditer(text):
            beside = start + (mark.start() - 1 if mark.start() else mark.end())
            beside_baseline, beside_height = letters.origin(beside)[1], letters.extent(beside)[1]
            raised = letters.origin(start + mark.start())[1] - beside_baseline
            size = letters.extent(start + mark.start())[1]
            if size < MARK_SIZE * beside_height and raised >= _LEAST_RAISE * beside_height:
                at, to = mark.span()
                text = text[:at] + text[at:to].translate(SUPERSCRIPT) + text[to:]
                baseline, height = beside_baseline, beside_height
    if _SIGN.search(text):
        text = text.translate(_SIGNS) or " "
    return Word(left, right, baseline, height if height > 0 else _NO_HEIGHT, text, spaced)


def _turned_word(
    match: re.Match[str], letters: _Letters, spaced: bool, quarters: int
) -> Word:
    first = letters.box(match.start()).turned(quarters)
    last = letters.box(match.end() - 1).turned(quarters)
    height = last.top - last.bottom
    text = match[0].translate(_SIGNS) or " "
    return Word(first.x, last.right, first.y, height if height > 0 else _NO_HEIGHT, text, spaced)
