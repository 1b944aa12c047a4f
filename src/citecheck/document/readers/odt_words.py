"""The words of one paragraph of an OpenDocument text, and what its styles say of them."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from citecheck.dataclass import dataclass
from citecheck.document.readers.docx.pages import NoteMark, Numbering, PageBreak, Piece
from citecheck.document.readers.pdf.page_layout import SUPERSCRIPT
from citecheck.patterns import re

_OASIS = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
OFFICE, TEXT, TABLE, STYLE, _DRAW = (
    _OASIS % name for name in ("office", "text", "table", "style", "drawing")
)
_FO = _OASIS % "xsl-fo-compatible"

_WHITE_SPACE = re.compile(r"[ \t\r\n]+")
_MOST_SPACES = 60
_MOST_STYLES = 20  # based on each other; a circle of styles has no end
_FORMATS = {"1": "decimal", "i": "lowerRoman", "I": "upperRoman"}
# Their words are none of the paragraph's: notes, comments, hidden text, and what is read over.
_SILENT = frozenset(
    {f"{OFFICE}annotation", f"{OFFICE}annotation-end", f"{TEXT}ruby-text", f"{TEXT}hidden-text"}
)
_COLUMN = 6.0  # points: an average letter of twelve-point type
_MOST_COLUMNS = 60
_LENGTH = re.compile(r"(-?[\d.]+)(in|cm|mm|pt|pc)")
_POINTS = {"in": 72.0, "cm": 28.35, "mm": 2.835, "pt": 1.0, "pc": 12.0}


@dataclass(frozen=True, slots=True)
class Shape:
    """How a paragraph is set: the columns its first line is indented by, whether it begins or
    ends a page, and how pages are numbered from it on, where they are numbered anew."""

    indent: int = 0
    breaks_before: bool = False
    breaks_behind: bool = False
    numbering: Numbering | None = None


@dataclass(frozen=True, slots=True)
class _Ink:
    """How words are printed."""

    raised: bool = False
    capitals: bool = False
    hidden: bool = False


class Styles:
    """The styles of a document by their names."""

    def __init__(self, content: etree._Element, styles: etree._Element | None) -> None:
        self._styles: dict[tuple[str, str], etree._Element] = {}
        self._layouts: dict[str, etree._Element] = {}
        self._masters: dict[str, str] = {}
        for root in (styles, content):
            for style in root.iter(f"{STYLE}style") if root is not None else ():
                key = style.get(f"{STYLE}family", ""), style.get(f"{STYLE}name", "")
                self._styles[key] = style
            for layout in root.iter(f"{STYLE}page-layout") if root is not None else ():
                self._layouts[layout.get(f"{STYLE}name", "")] = layout
            for master in root.iter(f"{STYLE}master-page") if root is not None else ():
                layout_name = master.get(f"{STYLE}page-layout-name", "")
                self._masters[master.get(f"{STYLE}name", "")] = layout_name

    def first_format(self) -> str:
        """How the first pages are numbered."""
        return self._format("Standard")

    def shape(self, name: str | None) -> Shape:
        """How a paragraph of the style is set."""
        chain = list(self._chain("paragraph", name))
        before = self._property(chain, f"{_FO}break-before")
        behind = self._property(chain, f"{_FO}break-after")
        left = _points(self._property(chain, f"{_FO}margin-left"))
        first = _points(self._property(chain, f"{_FO}text-indent"))
        columns = min(max(round((left + first) / _COLUMN), 0), _MOST_COLUMNS)
        master = next((m for s in chain if (m := s.get(f"{STYLE}master-page-name"))), None)
        number = self._property(chain[:1], f"{STYLE}page-number")
        numbering = None
        if master:
            start = int(number) if number and number.isdecimal() else None
            numbering = Numbering(start=start, style=self._format(master))
        return Shape(columns, before == "page", behind == "page", numbering)

    def ink(self, family: str, name: str | None, under: _Ink) -> _Ink:
        """How words of the style are printed, within words that are printed as ``under``."""
        raised, capitals, hidden = under.raised, under.capitals, under.hidden
        chain = list(self._chain(family, name))
        if position := self._property(chain, f"{STYLE}text-position", "text"):
            raised = position.startswith("super") or position[:1] in "123456789"
        if transform := self._property(chain, f"{_FO}text-transform", "text"):
            capitals = transform == "uppercase"
        if display := self._property(chain, f"{TEXT}display", "text"):
            hidden = display == "none"
        return _Ink(raised, capitals, hidden)

    def _chain(self, family: str, name: str | None) -> Iterator[etree._Element]:
        for _ in range(_MOST_STYLES):
            style = self._styles.get((family, name or ""))
            if style is None:
                return
            yield style
            name = style.get(f"{STYLE}parent-style-name")

    def _property(
        self, chain: list[etree._Element], name: str, kind: str = "paragraph"
    ) -> str | None:
        for style in chain:
            properties = style.find(f"{STYLE}{kind}-properties")
            if properties is not None and (value := properties.get(name)) is not None:
                return str(value)
        return None

    def _format(self, master: str) -> str:
        layout = self._layouts.get(self._masters.get(master, ""))
        properties = None if layout is None else layout.find(f"{STYLE}page-layout-properties")
        printed = "1" if properties is None else properties.get(f"{STYLE}num-format", "1")
        return _FORMATS.get(printed, printed)


def _points(length: str | None) -> float:
    match = _LENGTH.fullmatch(length or "")
    return float(match[1]) * _POINTS[match[2]] if match else 0.0


class ParagraphReader:
    """Reads the words of paragraphs, and of the notes that they call."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._notes: list[etree._Element] = []
        self._boxes: list[etree._Element] = []
        self.has_endnotes = False

    def pieces(self, paragraph: etree._Element) -> list[Piece]:
        """The words, note marks and page breaks of a ``text:p`` or ``text:h`` element."""
        ink = self._styles.ink("paragraph", paragraph.get(f"{TEXT}style-name"), _Ink())
        return _joined(self._read(paragraph, ink))

    def take_boxes(self) -> list[etree._Element]:
        """The text boxes anchored in the paragraphs read since the last call."""
        boxes, self._boxes = self._boxes, []
        return boxes

    def note_text(self, mark: NoteMark) -> list[str]:
        """A note's words, in parts where a page ends inside it."""
        note = self._notes[int(mark.id)]
        self.has_endnotes |= mark.part == "endnote"
        parts = [""]
        for paragraph in note.iter(f"{TEXT}p", f"{TEXT}h"):
            for piece in self.pieces(paragraph):
                if isinstance(piece, PageBreak):
                    parts.append("")
                elif isinstance(piece, str):
                    parts[-1] += piece
            parts[-1] = parts[-1].rstrip() + "\n"  # a blank line would end the note
        first, *rest = (part.strip() for part in parts)
        return [first, *filter(None, rest)]

    def _read(self, holder: etree._Element, ink: _Ink) -> Iterator[Piece]:
        yield from _inked(holder.text, ink)
        for element in holder:
            if isinstance(element.tag, str):
                yield from self._element(element, ink)
            yield from _inked(element.tail, ink)

    def _element(self, element: etree._Element, ink: _Ink) -> Iterator[Piece]:
        tag = element.tag
        if tag in _TEXTS:
            yield _TEXTS[tag]
        elif tag == f"{TEXT}s":
            yield "\u00a0" * min(int(element.get(f"{TEXT}c", "1")), _MOST_SPACES)
        elif tag == f"{TEXT}soft-page-break":
            yield PageBreak.HERE
        elif tag == f"{TEXT}note":
            yield from self._note(element)
        elif tag == f"{TEXT}span":
            yield from self._read(
                element, self._styles.ink("text", element.get(f"{TEXT}style-name"), ink)
            )
        elif tag.startswith(_DRAW):
            self._boxes += element.iter(f"{_DRAW}text-box")
        elif tag not in _SILENT:
            yield from self._read(element, ink)

    def _note(self, element: etree._Element) -> Iterator[Piece]:
        citation = element.find(f"{TEXT}note-citation")
        body = element.find(f"{TEXT}note-body")
        if body is None:
            return
        self._notes.append(body)
        label = None if citation is None else citation.get(f"{TEXT}label")
        part = element.get(f"{TEXT}note-class", "footnote")
        if label:
            yield label
        yield NoteMark(part, str(len(self._notes) - 1), numbered=label is None)


_TEXTS = {f"{TEXT}tab": "\t", f"{TEXT}line-break": "\n"}


def _inked(words: str | None, ink: _Ink) -> Iterator[str]:
    if not words or ink.hidden:
        return
    words = _WHITE_SPACE.sub(" ", words)
    if ink.raised and words.strip().isdecimal():
        words = words.translate(SUPERSCRIPT)
    yield words.upper() if ink.capitals else words


def _joined(pieces: Iterator[Piece]) -> list[Piece]:
    """The pieces, white space over their borders folded."""
    out: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, str) and out and isinstance(out[-1], str):
            before = out[-1]
            out[-1] = before + (piece.lstrip(" ") if before.endswith(" ") else piece)
        else:
            out.append(piece)
    if out and isinstance(out[0], str):
        out[0] = out[0].lstrip(" ")
    return out
