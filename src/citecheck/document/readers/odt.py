"""OpenDocument text to text: paragraphs, tables, notes and the pages that LibreOffice recorded.

The archive's XML is read itself, with lxml: the libraries for OpenDocument give the words of a note
inside its sentence and what was deleted as if it stood there. Nothing outside the file is looked
at.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator

from lxml import etree

from citecheck.document.readers.archives import refuse_traps
from citecheck.document.readers.docx.pages import Numbering, Pages, rows
from citecheck.document.readers.odt_words import (
    OFFICE,
    TABLE,
    TEXT,
    ParagraphReader,
    Styles,
)
from citecheck.model.document import Source
from citecheck.model.errors import InputError
from citecheck.model.media import MediaType
from citecheck.model.page_labels import PageLabel

_MANIFEST = "META-INF/manifest.xml"
_FAULTS = (
    AttributeError, KeyError, IndexError, NotImplementedError, OSError, RecursionError,
    RuntimeError, TypeError, ValueError, zipfile.BadZipFile, zlib.error, EOFError, etree.LxmlError,
)  # fmt: skip

_PARAGRAPHS = frozenset({f"{TEXT}p", f"{TEXT}h"})
# Their words are no part of the text: deleted text, declarations, forms.
_SILENT = frozenset(
    {
        *(f"{TEXT}{name}" for name in ("tracked-changes", "sequence-decls", "variable-decls")),
        *(f"{TEXT}{name}" for name in ("user-field-decls", "index-title-template")),
        *(f"{TEXT}{name}" for name in ("table-of-content-source", "alphabetical-index-source")),
        f"{OFFICE}forms",
        f"{OFFICE}annotation",
    }
)


def read_odt(data: bytes, path: str, name: str) -> Source:
    """The text of an OpenDocument text, with a form feed behind each page that it records.

    ``data`` is the file, ``path`` what the source is called, ``name`` what messages call it. Marks
    of notes are superscript digits and notes stand at the foot of the page of their mark, or behind
    their paragraph where no pages are recorded; deleted text is left out. Raises ``InputError`` for
    what is no sound document.
    """
    try:
        refuse_traps(data, name, "LibreOffice")
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.namelist()
            if _MANIFEST in members and b"encryption-data" in archive.read(_MANIFEST):
                raise InputError(
                    f"{name}: an OpenDocument text with a password; save it without one first"
                )
            content = _parse(archive.read("content.xml"))
            styles = _parse(archive.read("styles.xml")) if "styles.xml" in members else None
        reader = _BodyReader(content, styles)
        text, labels = reader.read()
    except _FAULTS:
        raise InputError(
            f"{name}: a damaged OpenDocument text; open it in LibreOffice and save it anew"
        ) from None
    if not text.strip():
        raise InputError(f"{name}: there is no text in this OpenDocument text; check the file")
    return Source(
        text=text,
        path=path,
        media_type=MediaType.ODT,
        notices=tuple(reader.notices()),
        page_labels=labels,
    )


def _parse(xml: bytes) -> etree._Element:
    return etree.fromstring(xml, etree.XMLParser(resolve_entities=False, no_network=True))


class _BodyReader:
    """Walks the body of one document."""

    def __init__(self, content: etree._Element, styles: etree._Element | None) -> None:
        body = content.find(f"{OFFICE}body/{OFFICE}text")
        if body is None:
            raise ValueError
        self._body = body
        self._styles = Styles(content, styles)
        self._words = ParagraphReader(self._styles)
        self._paged = next(body.iter(f"{TEXT}soft-page-break"), None) is not None
        self._pages = Pages(self._words.note_text, paged=self._paged)

    def read(self) -> tuple[str, tuple[PageLabel | None, ...] | None]:
        """The text and the labels of its pages."""
        self._pages.begin_section(Numbering(style=self._styles.first_format()), new_page=False)
        self._blocks(self._body)
        return self._pages.finish()

    def notices(self) -> Iterator[str]:
        """What a reader of the report should know about the pages."""
        if self._paged:
            yield "pages are those of the last time LibreOffice laid the file out"
        else:
            yield "the file records no pages; its PDF would have them"
        if self._words.has_endnotes:
            yield "endnotes are taken to stand on the page of their mark"

    def _blocks(self, parent: etree._Element) -> None:
        for element in parent:
            if element.tag in _PARAGRAPHS:
                self._paragraph(element)
            elif element.tag == f"{TABLE}table":
                self._table(element)
            elif element.tag == f"{TEXT}soft-page-break":
                self._pages.break_page()
            elif isinstance(element.tag, str) and element.tag not in _SILENT:
                self._blocks(element)

    def _paragraph(self, element: etree._Element) -> None:
        shape = self._styles.shape(element.get(f"{TEXT}style-name"))
        if shape.numbering is not None:
            self._pages.begin_section(shape.numbering, new_page=True)
        elif shape.breaks_before:
            self._pages.break_page()
        self._pages.paragraph(self._words.pieces(element), shape.indent)
        for box in self._words.take_boxes():
            self._blocks(box)
        if shape.breaks_behind:
            self._pages.break_page()

    def _table(self, table: etree._Element) -> None:
        for row in table.iter(f"{TABLE}table-row", f"{TEXT}soft-page-break"):
            if next(row.iterancestors(f"{TABLE}table"), None) is not table:
                continue  # a row of a table within this one, read with its cell
            if row.tag == f"{TEXT}soft-page-break":
                if next(row.iterancestors(f"{TABLE}table-row"), None) is None:
                    self._pages.break_page()
                continue
            cells = [
                [self._words.pieces(paragraph) for paragraph in cell.iter(*_PARAGRAPHS)]
                for cell in row
                if cell.tag == f"{TABLE}table-cell"
            ]
            for line in rows(cells):
                self._pages.paragraph(line, 0)
