"""Laying out what a Word document says: paragraphs, notes at the foot of pages, page labels."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import Enum

from citecheck.dataclass import dataclass
from citecheck.document.readers.pdf.page_layout import SUPERSCRIPT
from citecheck.model.numerals import LARGEST_ROMAN, to_roman
from citecheck.model.page_labels import PageLabel

_PARAGRAPH_GAP = "\n\n\n"  # two blank lines: more than between lines spaced apart


class PageBreak(Enum):
    """A page that ends inside a paragraph."""

    HERE = "here"


@dataclass(frozen=True, slots=True)
class NoteMark:
    """The mark of a note: the part that holds it (``footnotes``, ``endnotes``), its id there,
    and whether Word numbers it; otherwise the writer's own mark is text in both places."""

    part: str
    id: str
    numbered: bool = True


Piece = str | NoteMark | PageBreak


class Parity(Enum):
    """On what pages a section may begin."""

    ANY = "any"
    ODD = "odd"
    EVEN = "even"


@dataclass(frozen=True, slots=True)
class Numbering:
    """How a section numbers its pages: the first number, if it does not go on from the
    section before, and Word's name of the format (``decimal``, ``lowerRoman`` …)."""

    start: int | None = None
    style: str = "decimal"
    begins_on: Parity = Parity.ANY

    def label(self, number: int) -> PageLabel | None:
        """The number as printed, or None where this format is not known."""
        if self.style == "decimal":
            return PageLabel.parse(str(number))
        if self.style in ("lowerRoman", "upperRoman") and 0 < number <= LARGEST_ROMAN:
            roman = to_roman(number)
            return PageLabel.parse(roman.upper() if self.style == "upperRoman" else roman)
        return None


class Pages:
    """Collects paragraphs into pages, each with its notes at its foot.

    Notes are numbered in the order of their marks, as Word does. Where the pages are not
    known (``paged`` is false) the text is one page and a note follows the paragraph that
    its mark stands in.
    """

    def __init__(self, note_text: Callable[[NoteMark], list[str]], *, paged: bool) -> None:
        """``note_text`` gives a note's words, in parts where pages end inside it."""
        self._note_text = note_text
        self._paged = paged
        self._done: list[str] = []
        self._labels: list[PageLabel | None] = []
        self._page: list[str] = []
        self._notes: list[str] = []
        self._carried_over: list[str] = []
        self._marks = 0
        self._section = Numbering()
        self._page_section: Numbering | None = None
        self._number = 0

    def begin_section(self, numbering: Numbering, *, new_page: bool) -> None:
        """What follows belongs to the next section."""
        if new_page:
            self.break_page()
        self._section = numbering

    def break_page(self) -> None:
        """End the page, unless nothing stands on it: Word records a break that the writer
        made a second time."""
        if self._paged and self._page:
            self._end_page()

    def paragraph(self, pieces: Iterable[Piece], indent: int) -> None:
        """Add a paragraph; ``indent`` counts columns."""
        words = " " * indent
        notes: list[str] = []
        for piece in pieces:
            match piece:
                case str():
                    words += piece
                case NoteMark():
                    mark = self._next_mark() if piece.numbered else ""
                    words += mark
                    note, *rest = self._note_text(piece)
                    notes.append(f"{mark} {note}".strip())
                    self._carried_over += rest
                case PageBreak():
                    if not self._paged:
                        continue
                    self._add(words)
                    self._notes += notes
                    self.break_page()
                    words, notes = "", []
        self._add(words)
        self._notes += notes
        if not self._paged:
            self._notes += self._carried_over
            self._carried_over = []
            self._add_notes()

    def finish(self) -> tuple[str, tuple[PageLabel | None, ...] | None]:
        """The text, with a form feed behind each page, and the label of each page."""
        self._notes += self._carried_over
        self._carried_over = []
        self._end_page()
        if not self._paged:
            return "".join(self._done), None
        return "".join(f"{page}\f" for page in self._done), tuple(self._labels)

    def _next_mark(self) -> str:
        self._marks += 1
        return str(self._marks).translate(SUPERSCRIPT)

    def _add(self, words: str) -> None:
        if not words.strip():
            return
        if not self._page:
            self._begin_page()
        self._page.append(words.rstrip())

    def _begin_page(self) -> None:
        section = self._section
        if section is not self._page_section and section.start is not None:
            self._number = section.start
        else:
            self._number += 1
        if section is not self._page_section:
            odd = self._number % 2 == 1
            if (section.begins_on is Parity.ODD and not odd) or (
                section.begins_on is Parity.EVEN and odd
            ):
                self._number += 1
        self._page_section = section
        self._labels.append(section.label(self._number))

    def _end_page(self) -> None:
        self._add_notes()
        if self._page:
            self._done.append(_PARAGRAPH_GAP.join(self._page) + "\n")
        self._page = []
        self._notes, self._carried_over = self._carried_over, []

    def _add_notes(self) -> None:
        self._page += self._notes
        self._notes = []


def rows(cells: Sequence[Sequence[list[Piece]]]) -> list[list[Piece]]:
    """The lines of one row of a table: the first paragraphs of all cells beside each other,
    then the second ones. Cells are parted by tabs.

    Word records a page break in every cell of a row that it divides; the first one counts.
    """
    lines: list[list[Piece]] = []
    broken = False
    for index in range(max(map(len, cells), default=0)):
        line: list[Piece] = []
        for column, paragraphs in enumerate(cells):
            if column:
                line.append("\t")
            for piece in paragraphs[index] if index < len(paragraphs) else ():
                if isinstance(piece, PageBreak):
                    if broken:
                        continue
                    broken = True
                line.append(piece)
        lines.append(line)
    return lines
