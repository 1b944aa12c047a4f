"""The words of one paragraph of a Word document, as a reader of the page sees them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.parts.document import DocumentPart
from docx.shared import Length
from docx.styles.style import BaseStyle, CharacterStyle, ParagraphStyle
from docx.text.paragraph import Paragraph
from lxml import etree

from citecheck.dataclass import dataclass
from citecheck.document.readers.docx.pages import NoteMark, PageBreak, Piece
from citecheck.document.readers.pdf.page_layout import SUPERSCRIPT

_COLUMN = 6.0  # points: an average letter of twelve-point type
_MOST_COLUMNS = 60

_TEXTS = {
    qn("w:tab"): "\t",
    qn("w:ptab"): "\t",
    qn("w:cr"): "\n",
    qn("w:noBreakHyphen"): "\u2011",
    qn("w:softHyphen"): "\u00ad",
}
_NOTE_PARTS = {qn("w:footnoteReference"): "footnotes", qn("w:endnoteReference"): "endnotes"}
# What holds runs. Deleted and moved words are no longer in the text, so not w:del, w:moveFrom.
_HOLDERS = frozenset(
    map(
        qn,
        "w:hyperlink w:smartTag w:ins w:moveTo w:sdt w:sdtContent w:fldSimple w:customXml "
        "w:dir w:bdo".split(),
    )
)
# Fields whose words are for Word alone: marks of table entries, index entries, contents entries.
_SILENT_FIELDS = frozenset({"TA", "XE", "TC", "RD"})
_MC_ALTERNATE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
_W_R, _W_RPR, _W_RSTYLE = qn("w:r"), qn("w:rPr"), qn("w:rStyle")
_W_PPR, _W_PSTYLE = qn("w:pPr"), qn("w:pStyle")
_W_T, _W_BR, _W_RENDERED = qn("w:t"), qn("w:br"), qn("w:lastRenderedPageBreak")
_W_VANISH, _W_CAPS, _W_VERT_ALIGN = qn("w:vanish"), qn("w:caps"), qn("w:vertAlign")
_W_FLD_SIMPLE, _W_INSTR = qn("w:fldSimple"), qn("w:instr")
_W_FLD_CHAR, _W_FLD_CHAR_TYPE = qn("w:fldChar"), qn("w:fldCharType")
_W_INSTR_TEXT, _W_TXBX = qn("w:instrText"), qn("w:txbxContent")
_W_VAL, _W_TYPE, _W_ID, _W_OWN_MARK = map(qn, ("w:val", "w:type", "w:id", "w:customMarkFollows"))
_W_SYM, _W_CHAR, _W_FONT = map(qn, ("w:sym", "w:char", "w:font"))
_OFF = frozenset({"0", "false", "off"})
_MOST_STYLES = 20  # based on each other; a circle of styles has no end

_T = TypeVar("_T")

Ink = Callable[[etree._Element, str], str]


@dataclass(frozen=True, slots=True)
class Shape:
    """How a paragraph is set: the columns its first line is indented by, and whether it
    begins a page."""

    indent: int = 0
    page_break_before: bool = False


@dataclass(frozen=True, slots=True)
class _Style:
    capitals: bool | None = None
    hidden: bool | None = None
    left: float = 0.0
    first_line: float = 0.0
    page_break_before: bool = False


@dataclass(slots=True)
class _Field:
    """A field that has begun: its instruction, and whether its result has begun too."""

    instruction: str = ""
    in_result: bool = False

    @property
    def shown(self) -> bool:
        words = self.instruction.split(maxsplit=1)
        return self.in_result and not (words and words[0].upper() in _SILENT_FIELDS)


class ParagraphReader:
    """Reads paragraphs in the order of the text: a field may begin in one and end in another."""

    def __init__(self, part: DocumentPart, ink: Ink | None = None) -> None:
        """``ink`` is given each text with its words as they are shown, and says what is put in
        their place."""
        self._part = part
        self._ink = ink
        self._styles: dict[tuple[str | None, WD_STYLE_TYPE], _Style] = {}
        self._fields: list[_Field] = []
        self._boxes: list[etree._Element] = []
        self._pieces: list[Piece] = []
        self._paragraph_style = _Style()

    def pieces(self, paragraph: etree._Element) -> list[Piece]:
        """The words, note marks and page breaks of a ``w:p`` element."""
        outer = self._pieces, self._paragraph_style
        self._pieces, self._paragraph_style = [], self._style_of(paragraph)
        try:
            self._read(paragraph)
            # an instruction does not run on: where its field is broken, the text goes on
            while self._fields and not self._fields[-1].in_result:
                self._fields.pop()
            return self._pieces
        finally:
            self._pieces, self._paragraph_style = outer

    def take_boxes(self) -> list[etree._Element]:
        """The text boxes anchored in the paragraphs read since the last call."""
        boxes, self._boxes = self._boxes, []
        return boxes

    def shape(self, paragraph: etree._Element) -> Shape:
        """How a ``w:p`` element is set, by itself or by its style."""
        style = self._style_of(paragraph)
        try:
            own = Paragraph(paragraph, self._part).paragraph_format
            left = _points(own.left_indent, style.left)
            first_line = _points(own.first_line_indent, style.first_line)
            begins = own.page_break_before
        except ValueError:  # a length that is none
            return Shape()
        columns = min(max(round((left + first_line) / _COLUMN), 0), _MOST_COLUMNS)
        return Shape(columns, style.page_break_before if begins is None else begins)

    def _style_of(self, paragraph: etree._Element) -> _Style:
        return self._style(_style_id(paragraph, _W_PPR, _W_PSTYLE), WD_STYLE_TYPE.PARAGRAPH)

    def _style(self, style_id: str | None, kind: WD_STYLE_TYPE) -> _Style:
        key = style_id, kind
        if key not in self._styles:
            self._styles[key] = _inherited(self._part.get_style(style_id, kind))
        return self._styles[key]

    def _read(self, holder: etree._Element) -> None:
        for element in holder:
            if element.tag == _W_R:
                self._run(element)
            elif element.tag == _W_FLD_SIMPLE:
                self._fields.append(_Field(element.get(_W_INSTR, ""), in_result=True))
                self._read(element)
                self._fields.pop()
            elif element.tag in _HOLDERS:
                self._read(element)

    def _run(self, run: etree._Element) -> None:
        properties = run.find(_W_RPR)
        style = self._paragraph_style
        if properties is not None and properties.find(_W_RSTYLE) is not None:
            own = self._style(_style_id(run, _W_RPR, _W_RSTYLE), WD_STYLE_TYPE.CHARACTER)
        else:
            own = _Style()
        hidden = _first(_switch(properties, _W_VANISH), own.hidden, style.hidden)
        capitals = _first(_switch(properties, _W_CAPS), own.capitals, style.capitals)
        raised = properties is not None and _is_superscript(properties)
        for element in run:
            self._field_code(element)
            if element.tag == _W_RENDERED or (
                element.tag == _W_BR and element.get(_W_TYPE) == "page"
            ):
                self._pieces.append(PageBreak.HERE)
            elif hidden or not all(field.shown for field in self._fields):
                continue
            elif element.tag == _W_T:
                self._words(element, raised=raised, capitals=bool(capitals))
            else:
                self._sign(element)

    def _words(self, element: etree._Element, *, raised: bool, capitals: bool) -> None:
        words = (element.text or "").replace("\n", " ")
        if raised and words.strip().isdecimal():
            words = words.translate(SUPERSCRIPT)
        words = words.upper() if capitals else words
        self._pieces.append(words if self._ink is None else self._ink(element, words))

    def _sign(self, element: etree._Element) -> None:
        if element.tag == _W_SYM:
            self._pieces.append(_symbol(element))
        elif element.tag in _TEXTS:
            self._pieces.append(_TEXTS[element.tag])
        elif element.tag == _W_BR:
            self._pieces.append("\n")
        elif element.tag in _NOTE_PARTS:
            self._note(element)
        else:
            self._boxes += _text_boxes(element)

    def _field_code(self, element: etree._Element) -> None:
        if element.tag == _W_INSTR_TEXT and self._fields:
            self._fields[-1].instruction += element.text or ""
        elif element.tag == _W_FLD_CHAR:
            kind = element.get(_W_FLD_CHAR_TYPE)
            if kind == "begin":
                self._fields.append(_Field())
            elif kind == "separate" and self._fields:
                self._fields[-1].in_result = True
            elif kind == "end" and self._fields:
                self._fields.pop()

    def _note(self, element: etree._Element) -> None:
        numbered = element.get(_W_OWN_MARK, "false") in _OFF
        self._pieces.append(NoteMark(_NOTE_PARTS[element.tag], element.get(_W_ID, ""), numbered))


# Fonts of signs have their letters in the private area. WordPerfect's section signs and dashes
# come as letters of a font of its own.
_PRIVATE = range(0xF000, 0xF100)
_WORDPERFECT = {
    "&": "¶", "'": "§", "=": "’", ">": "‘", "@": "”", "A": "“", "B": "–", "C": "—",
}  # fmt: skip
_SYMBOL = {"\xa2": "′", "\xb2": "″", "\xb7": "•", "\xbe": "—", "-": "–"}
_FONTS = {"wp typographicsymbols": _WORDPERFECT, "symbol": _SYMBOL}


def _symbol(element: etree._Element) -> str:
    """The letter of a ``w:sym``: ``§`` set in a font of its own."""
    try:
        code = int(element.get(_W_CHAR, ""), 16)
    except ValueError:
        return ""
    letter = chr(code - _PRIVATE.start if code in _PRIVATE else code) if code < 0x110000 else ""
    font = element.get(_W_FONT, "").lower()
    if font in _FONTS:
        return _FONTS[font].get(letter, "")
    return "" if "dings" in font else letter


def _inherited(style: BaseStyle | None) -> _Style:
    """What a style says, by itself or by the styles it is based on."""
    chain: list[CharacterStyle] = []
    while isinstance(style, CharacterStyle) and len(chain) < _MOST_STYLES:
        chain.append(style)
        style = style.base_style
    formats = [link.paragraph_format for link in chain if isinstance(link, ParagraphStyle)]
    try:
        return _Style(
            capitals=_first(*(link.font.all_caps for link in chain)),
            hidden=_first(*(link.font.hidden for link in chain)),
            left=_points(_first(*(form.left_indent for form in formats)), 0.0),
            first_line=_points(_first(*(form.first_line_indent for form in formats)), 0.0),
            page_break_before=_first(*(form.page_break_before for form in formats)) or False,
        )
    except ValueError:  # a length that is none
        return _Style()


def _first(*values: _T | None) -> _T | None:
    return next((value for value in values if value is not None), None)


def _points(length: Length | None, otherwise: float) -> float:
    return otherwise if length is None else length.pt


def _style_id(element: etree._Element, properties: str, tag: str) -> str | None:
    found = element.find(f"{properties}/{tag}")
    return None if found is None else found.get(_W_VAL)


def _switch(properties: etree._Element | None, tag: str) -> bool | None:
    """Whether a property such as ``w:caps`` is on, or None where it is not given."""
    found = None if properties is None else properties.find(tag)
    return None if found is None else found.get(_W_VAL, "true") not in _OFF


def _is_superscript(properties: etree._Element) -> bool:
    found = properties.find(_W_VERT_ALIGN)
    return found is not None and found.get(_W_VAL) == "superscript"


def _text_boxes(element: etree._Element) -> list[etree._Element]:
    """The contents of the text boxes of a drawing; of two versions of it, the first."""
    if element.tag == _MC_ALTERNATE:
        element = next(iter(element), element)
    return list(element.iter(_W_TXBX))
