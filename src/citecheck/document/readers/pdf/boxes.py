"""The boxes of the letters of one page of a PDF: what a reader of the page's text can be led
back to. Asked for pages that are marked only, so that a check pays nothing for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from citecheck.dataclass import dataclass
from citecheck.document.readers.pdf.letters import Letters
from citecheck.document.readers.pdf.page_layout import SUPERSCRIPT, in_order
from citecheck.document.readers.pdf.pdfium import Page, TextPage
from citecheck.document.readers.pdf.words import HYPHENS, SIGNS, page_words, spelled
from citecheck.model.spans import Span
from citecheck.patterns import re

_SAME_ROW = 0.4  # of the lower of two boxes, that they have in common
_BACK = 1.0  # point that a letter may stand before the one before it
_LEAST_HEIGHT = 4.0  # points: of a row of dots
_AROUND = 1.0  # point that a row is higher than its letters

# A hyphen of this kind ends a line too; see ``words``.
_LINE = re.compile(rf"[^\r\n{HYPHENS}]++[{HYPHENS}]?|[{HYPHENS}]")
_PRINTED_LINE = re.compile(r"[^\n]+")
_PLAIN = {raised: digit for digit, raised in SUPERSCRIPT.items()}


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
    """The letters of one page, by their offsets in ``text``, which is what ``readers.pdf`` made of
    the page. Good for as long as the page is open.

    Most lines say what a line of PDFium's own says, and no other one: their letters are found by
    that. A page of which others are asked is laid out once more.
    """

    def __init__(self, page: Page, text_page: TextPage, text: str) -> None:
        self._page = page
        self._text_page = text_page
        self._text = text
        self._raw = spelled(text_page.text())
        self._lines = dict(_by_ink(self._raw))
        self._letters = Letters(text_page, self._raw)
        self._laid_out: list[int] | None = None

    def rows(self, spans: Iterable[Span]) -> list[Box]:
        """Boxes around the letters in ``spans`` of the text, one for each line of those that stand
        one behind the other. Raises ``LookupError`` where the text is not that of the page."""
        rows: list[Box] = []
        for span in spans:
            for line in _PRINTED_LINE.finditer(self._text, span.start, span.end):
                indices = self._indices(*line.span())
                quarters = self._direction(indices[0]) if indices else 0
                rows += [row.turned(-quarters % 4) for row in self._rows(indices, quarters)]
        return rows

    def _indices(self, start: int, end: int) -> Sequence[int]:
        """The indices into PDFium's text of the letters of a part of a line."""
        if self._laid_out is None:
            begin = self._text.rfind("\n", 0, start) + 1
            behind = self._text.find("\n", end)
            line = self._text[begin : behind if behind >= 0 else None]
            found = self._lines.get(_ink(line))
            if found is not None:
                before = len("".join(self._text[begin:start].split()))
                count = len("".join(self._text[start:end].split()))
                return _places(self._raw, found, before + count)[before:]
            self._laid_out = self._lay_out()
        before = len("".join(self._text[:start].split()))
        return self._laid_out[before : before + len("".join(self._text[start:end].split()))]

    def _lay_out(self) -> list[int]:
        """The indices of all letters in reading order."""
        signs: list[str] = []
        indices: list[int] = []
        for word in in_order(page_words(self._page, self._text_page, self._raw)):
            ink = "".join(word.text.split())
            signs.append(ink)
            # as nearly always: a page has hundreds of words
            if self._raw.startswith(ink, word.at):
                indices += range(word.at, word.at + len(ink))
            else:
                indices += _places(self._raw, word.at, len(ink))
        if "".join(signs) != "".join(self._text.split()):
            raise LookupError("the text is not that of the page")
        return indices

    def _direction(self, at: int) -> int:
        """How often the line of the letter ``at`` has to be turned to be upright."""
        start = max(self._raw.rfind("\n", 0, at) + 1, 0)
        end = self._raw.find("\r", at)
        return self._letters.quarters(start, (end if end > at else len(self._raw)) - 1) or 0

    def _rows(self, indices: Iterable[int], quarters: int) -> Iterator[Box]:
        row: Box | None = None
        last = 0.0
        for index in indices:
            box = Box(*self._letters.printed(index))
            if quarters:
                box = box.turned(quarters)
            if row is not None and box.left >= last - _BACK and _is_level(row, box):
                row |= box
            else:
                if row is not None:
                    yield _high_enough(row)
                row = box
            last = box.left
        if row is not None:
            yield _high_enough(row)


def _by_ink(raw: str) -> Iterator[tuple[str, int | None]]:
    """What each line says, without white space, and where in PDFium's text it begins: None where
    another one says the same."""
    seen: set[str] = set()
    for match in _LINE.finditer(raw):
        ink = _ink(match[0].translate(SIGNS))
        yield ink, None if ink in seen else match.start()
        seen.add(ink)


def _ink(line: str) -> str:
    """A line without white space, and without what tells the marks of notes from other digits."""
    return "".join(line.split()).translate(_PLAIN)


def _places(raw: str, at: int, count: int) -> list[int]:
    """Where in PDFium's text the ``count`` signs from ``at`` on are that are no white space."""
    places: list[int] = []
    while len(places) < count:
        sign = raw[at].translate(SIGNS)
        if sign.strip():
            places.append(at)
        at += 1
    return places


def _is_level(row: Box, box: Box) -> bool:
    """Whether a letter stands at the height of those of ``row``."""
    shared = min(row.top, box.top) - max(row.bottom, box.bottom)
    lower = min(row.top - row.bottom, box.top - box.bottom)
    return shared >= _SAME_ROW * lower or abs(box.bottom - row.bottom) < _LEAST_HEIGHT


def _high_enough(row: Box) -> Box:
    """A row of letters a little higher than they are, and one of dots as high as others."""
    lacking = max(0.0, _LEAST_HEIGHT - (row.top - row.bottom))
    return Box(row.left, row.bottom - _AROUND, row.right, row.top + lacking + _AROUND)
