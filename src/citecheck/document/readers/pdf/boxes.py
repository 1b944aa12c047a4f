"""The boxes of the letters of one page of a PDF: what a reader of the page's text can be led
back to. Asked for pages that are marked only, so that a check pays nothing for it."""

from __future__ import annotations

import ctypes
from collections.abc import Iterable, Iterator

import pypdfium2.raw as pdfium
from pypdfium2 import PdfPage, PdfTextPage

from citecheck.dataclass import dataclass
from citecheck.document.readers.pdf.letters import Letters
from citecheck.document.readers.pdf.page_layout import in_order
from citecheck.document.readers.pdf.words import SIGNS, page_words

_SAME_ROW = 0.4  # of the lower of two boxes, that they have in common
_BACK = 1.0  # point that a letter may stand before the one before it
_LEAST_HEIGHT = 4.0  # points: of a row of dots


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in the page's own coordinates, in points."""

    left: float
    bottom: float
    right: float
    top: float

    def __or__(self, other: Box) -> Box:
        return Box(
            min(self.left, other.left),
            min(self.bottom, other.bottom),
            max(self.right, other.right),
            max(self.top, other.top),
        )

    def turned(self, quarters: int) -> Box:
        """The box on the page turned clockwise by so many right angles."""
        box = self
        for _ in range(quarters):
            box = Box(box.bottom, -box.right, box.top, -box.left)
        return box


class PageLetters:
    """The letters of one page in reading order, without white space: ``ink``, sign for sign with
    the text that ``readers.pdf`` makes of the page. Good for as long as the page is open."""

    def __init__(self, page: PdfPage, textpage: PdfTextPage) -> None:
        self._textpage = textpage
        text = textpage.get_text_range()
        signs: list[str] = []
        self._at: list[int] = []
        for word in in_order(page_words(page, textpage, text)):
            ink = "".join(word.text.split())
            signs.append(ink)
            # as nearly always: a page has hundreds of words
            if text.startswith(ink, word.at):
                self._at += range(word.at, word.at + len(ink))
            else:
                self._at += _places(text, word.at, len(ink))
        self.ink = "".join(signs)
        self._letters = Letters(textpage, text)

    def rows(self, indices: Iterable[int]) -> list[Box]:
        """Boxes around the letters of these ``indices`` into ``ink``, one for each line of those
        that stand one behind the other."""
        rows: list[Box] = []
        last: Box | None = None
        quarters, before = 0, -1
        for index in indices:
            at = self._at[index]
            quarters = self._letters.quarters(at, at) or 0
            box = self._box(at).turned(quarters)
            if last is not None and index == before + 1 and _goes_on(rows[-1], last, box):
                rows[-1] |= box
            else:
                rows.append(box)
            last, before = box, index
        return [_high_enough(row).turned(-quarters % 4) for row in rows]

    def _box(self, at: int) -> Box:
        left, right, bottom, top = (ctypes.c_double() for _ in range(4))
        number = self._letters.index[at] if self._letters.index else at
        pdfium.FPDFText_GetCharBox(self._textpage.raw, number, left, right, bottom, top)
        return Box(left.value, bottom.value, right.value, top.value)


def _places(text: str, at: int, count: int) -> Iterator[int]:
    """Where in the page's own ``text`` the ``count`` signs of the word at ``at`` are."""
    while count:
        sign = text[at].translate(SIGNS)
        if sign.strip():
            yield at
            count -= 1
        at += 1


def _goes_on(row: Box, last: Box, box: Box) -> bool:
    """Whether a letter stands on the same line as those of ``row``, behind the ``last`` one."""
    shared = min(row.top, box.top) - max(row.bottom, box.bottom)
    lower = min(row.top - row.bottom, box.top - box.bottom)
    near = shared >= _SAME_ROW * lower or abs(box.bottom - row.bottom) < _LEAST_HEIGHT
    return near and box.left >= last.left - _BACK


def _high_enough(row: Box) -> Box:
    lacking = max(0.0, _LEAST_HEIGHT - (row.top - row.bottom))
    return Box(row.left, row.bottom, row.right, row.top + lacking)
