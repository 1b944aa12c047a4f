"""A drafted table as a document of Word, laid out as its own tables of authorities are: hanging
indents, a right tab stop with a dot leader, names of cases in italics."""

from __future__ import annotations

from io import BytesIO

import docx
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Inches, Pt

from citecheck.copies.docx.styles import (
    ENTRY_STYLE,
    HEADING_STYLE,
    add_table_styles,
    paragraph_style,
)
from citecheck.drafting.draft import Draft, DraftEntry
from citecheck.patterns import re

_TEXT_WIDTH = Inches(6.5)
# XML 1.0 has no place for these signs.
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def render(table: Draft) -> bytes:
    """The bytes of a .docx file."""
    document = docx.Document()
    section = document.sections[0]
    section.left_margin = section.right_margin = Inches(1)
    normal = paragraph_style(document, "Normal")
    normal.font.name, normal.font.size = "Times New Roman", Pt(12)
    add_table_styles(document, _TEXT_WIDTH)
    _centred(document, table.heading)
    paged = any(entry.pages for entry in table.entries)
    for category in table.categories:
        _heading(document, category.heading, paged=paged)
        for entry in category.entries:
            _entry(document, entry)
    if table.legend:
        document.add_paragraph(f"* {_fit(table.legend)}")
    properties = document.core_properties
    properties.title, properties.author, properties.comments = table.heading, "", ""
    target = BytesIO()
    document.save(target)
    return target.getvalue()


def _centred(document: Document, words: str) -> None:
    paragraph = document.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph.add_run(words).bold = True


def _heading(document: Document, words: str, *, paged: bool) -> None:
    document.add_paragraph(f"{words}\tPage(s)" if paged else words, style=HEADING_STYLE)


def _entry(document: Document, entry: DraftEntry) -> None:
    paragraph = document.add_paragraph(style=ENTRY_STYLE)
    if entry.principal:
        paragraph.add_run("* ")
    for run in entry.runs:
        paragraph.add_run(_fit(run.text)).italic = run.italic or None
    if entry.pages_text:
        paragraph.add_run("\t")
        paragraph.add_run(entry.pages_text).italic = entry.passim or None


def _fit(words: str) -> str:
    return _NOT_IN_XML.sub("\ufffd", words)
