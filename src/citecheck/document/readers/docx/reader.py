"""DOCX to text: paragraphs, tables, notes and the pages that Word recorded.

python-docx opens the package, knows its parts and styles, and parses XML without entities.
What it has no name for yet (notes, fields, recorded page breaks inside hyperlinks) is read
from its elements. Macros and everything outside the file are never looked at.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator

from docx.document import Document as WordDocument
from docx.enum.section import WD_SECTION
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.package import Package
from docx.parts.document import DocumentPart
from docx.section import Section
from lxml import etree

from citecheck.document.readers.archives import refuse_traps
from citecheck.document.readers.docx.pages import (
    NoteMark,
    Numbering,
    PageBreak,
    Pages,
    Parity,
    rows,
)
from citecheck.document.readers.docx.strict import transitional
from citecheck.document.readers.docx.words import Ink, ParagraphReader
from citecheck.model.document import Source
from citecheck.model.errors import InputError
from citecheck.model.media import MediaType
from citecheck.model.page_labels import PageLabel

_NOTE_PARTS = {
    "footnotes": RELATIONSHIP_TYPE.FOOTNOTES,
    "endnotes": RELATIONSHIP_TYPE.ENDNOTES,
}
_W_P, _W_TBL = qn("w:p"), qn("w:tbl")
_CONTAINERS = frozenset(map(qn, ("w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo")))
_PARITY = {WD_SECTION.ODD_PAGE: Parity.ODD, WD_SECTION.EVEN_PAGE: Parity.EVEN}

# python-docx lets the faults of every layer below it through.
FAULTS = (
    AttributeError, EOFError, IndexError, KeyError, NotImplementedError, OSError, RecursionError,
    RuntimeError, TypeError, ValueError, PackageNotFoundError, zipfile.BadZipFile, zlib.error,
    etree.LxmlError,
)  # fmt: skip


def read_docx(data: bytes, path: str, name: str) -> Source:
    """The text of a Word document, with a form feed behind each page that Word recorded.

    ``data`` is the file, ``path`` what the source is called, ``name`` what messages call it.
    Marks of notes are superscript digits and notes stand at the foot of the page of their
    mark; ``page_labels`` are the numbers that the sections give their pages. Raises
    ``InputError`` for what is no sound document.
    """
    try:
        refuse_traps(data, name, "Word")
        document = open_docx(data, name)
        reader = _BodyReader(document)
        text, labels = reader.read()
    except FAULTS:
        raise InputError(
            f"{name}: a damaged Word document; open it in Word and save it anew as DOCX"
        ) from None
    if not text.strip():
        raise InputError(f"{name}: there is no text in this Word document; check the file")
    return Source(
        text=text,
        path=path,
        media_type=MediaType.DOCX,
        notices=tuple(reader.notices()),
        page_labels=labels,
    )


def read_traced(document: WordDocument, ink: Ink) -> str:
    """The text of an open document, with what ``ink`` makes of each text in the place of its
    words."""
    return _BodyReader(document, ink).read()[0]


def open_docx(data: bytes, name: str) -> WordDocument:
    """The document in an archive, for reading or changing. Raises ``InputError`` where it is none,
    or has macros, and what python-docx lets through (``FAULTS``)."""
    part = Package.open(io.BytesIO(transitional(data))).main_document_part
    if part.content_type != CONTENT_TYPE.WML_DOCUMENT_MAIN or not isinstance(part, DocumentPart):
        if "macro" in part.content_type.lower():
            raise InputError(f"{name}: a Word document with macros; save it as DOCX first")
        raise InputError(f"{name}: not a Word document as such; save it as DOCX first")
    document: WordDocument = part.document
    return document


class _BodyReader:
    """Walks the body of one document."""

    def __init__(self, document: WordDocument, ink: Ink | None = None) -> None:
        self._body = document.element.body
        self._sections = [_section(section) for section in document.sections]
        self._words = ParagraphReader(document.part, ink)
        self._notes = {
            part: _notes(document.part, reltype) for part, reltype in _NOTE_PARTS.items()
        }
        self._paged = next(self._body.iter(qn("w:lastRenderedPageBreak")), None) is not None
        self._pages = Pages(self._note_text, paged=self._paged)
        self._ended_sections = 0
        self._has_endnotes = False

    def read(self) -> tuple[str, tuple[PageLabel | None, ...] | None]:
        """The text and the labels of its pages."""
        if self._sections:
            self._pages.begin_section(self._sections[0][0], new_page=False)
        self._blocks(self._body)
        return self._pages.finish()

    def notices(self) -> Iterator[str]:
        """What a reader of the report should know about the pages."""
        if self._paged:
            yield "pages are those of the last time Word laid the file out"
        else:
            yield "the file records no pages, as Word does on saving; its PDF would have them"
        if self._has_endnotes:
            yield "endnotes are taken to stand on the page of their mark"

    def _blocks(self, parent: etree._Element) -> None:
        for element in parent:
            if element.tag == _W_P:
                self._paragraph(element)
            elif element.tag == _W_TBL:
                self._table(element)
            elif element.tag in _CONTAINERS:
                self._blocks(element)

    def _paragraph(self, element: etree._Element) -> None:
        shape = self._words.shape(element)
        if shape.page_break_before:
            self._pages.break_page()
        self._pages.paragraph(self._words.pieces(element), shape.indent)
        for box in self._words.take_boxes():
            self._blocks(box)
        if element.find(f"{qn('w:pPr')}/{qn('w:sectPr')}") is not None:
            self._end_section()

    def _end_section(self) -> None:
        self._ended_sections += 1
        if self._ended_sections < len(self._sections):
            numbering, new_page = self._sections[self._ended_sections]
            self._pages.begin_section(numbering, new_page=new_page)

    def _table(self, table: etree._Element) -> None:
        for row in table.iter(qn("w:tr")):
            if next(row.iterancestors(_W_TBL)) is not table:
                continue  # a row of a table within this one, read with its cell
            cells = [
                [self._words.pieces(paragraph) for paragraph in cell.iter(_W_P)]
                for cell in row.iter(qn("w:tc"))
                if next(cell.iterancestors(qn("w:tr"))) is row
            ]
            for line in rows(cells):
                self._pages.paragraph(line, 0)

    def _note_text(self, mark: NoteMark) -> list[str]:
        """A note's words, in parts where a page ends inside it."""
        self._has_endnotes |= mark.part == "endnotes"
        note = self._notes[mark.part].get(mark.id)
        parts = [""]
        for paragraph in note.iter(_W_P) if note is not None else ():
            for piece in self._words.pieces(paragraph):
                if isinstance(piece, PageBreak):
                    parts.append("")
                elif isinstance(piece, str):
                    parts[-1] += piece
            # a blank line would end the note
            parts[-1] = parts[-1].rstrip() + "\n"
        first, *rest = (part.strip() for part in parts)
        return [first, *filter(None, rest)]


def _section(section: Section) -> tuple[Numbering, bool]:
    """How a section numbers its pages, and whether it begins a new one."""
    kind = section.start_type
    numbers = section._sectPr.find(qn("w:pgNumType"))
    start = None if numbers is None else numbers.get(qn("w:start"))
    style = None if numbers is None else numbers.get(qn("w:fmt"))
    numbering = Numbering(
        start=int(start) if start is not None else None,
        style=style or "decimal",
        begins_on=_PARITY.get(kind, Parity.ANY),
    )
    return numbering, kind not in (WD_SECTION.CONTINUOUS, WD_SECTION.NEW_COLUMN)


def _notes(part: DocumentPart, reltype: str) -> dict[str, etree._Element]:
    """The notes of one kind by their id."""
    for relationship in part.rels.values():
        if relationship.reltype == reltype and not relationship.is_external:
            root = parse_xml(relationship.target_part.blob)
            return {note.get(qn("w:id"), ""): note for note in root}
    return {}
