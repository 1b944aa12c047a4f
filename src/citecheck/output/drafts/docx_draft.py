"""A drafted table as a document of Word, laid out as its own tables of authorities are: hanging
indents, a right tab stop with a dot leader, names of cases in italics."""

from __future__ import annotations

from io import BytesIO

import docx
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.shared import Inches, Pt
from docx.styles.style import ParagraphStyle

from citecheck.drafting.draft import Draft, DraftEntry
from citecheck.patterns import re

# Word's own names, so that its templates and its command for the table know them.
_ENTRY_STYLE = "table of authorities"
_HEADING_STYLE = "toa heading"

_TEXT_WIDTH = Inches(6.5)
_HANG = Inches(0.5)
_ROOM_FOR_PAGES = Inches(1.0)
# XML 1.0 has no place for these signs.
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def render(table: Draft) -> bytes:
    """The bytes of a .docx file."""
    document = docx.Document()
    section = document.sections[0]
    section.left_margin = section.right_margin = Inches(1)
    _add_styles(document)
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


def _add_styles(document: Document) -> None:
    normal = _style(document, "Normal")
    normal.font.name, normal.font.size = "Times New Roman", Pt(12)
    entry = _new_style(document, _ENTRY_STYLE)
    layout = entry.paragraph_format
    layout.left_indent, layout.first_line_indent = _HANG, -_HANG
    layout.right_indent = _ROOM_FOR_PAGES
    layout.space_after = Pt(6)
    # the tab stop lies beyond the right indent: the words wrap before it and the pages stand at it
    layout.tab_stops.add_tab_stop(_TEXT_WIDTH, WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
    heading = _new_style(document, _HEADING_STYLE)
    heading.font.bold = True
    heading.paragraph_format.space_before = heading.paragraph_format.space_after = Pt(12)
    heading.paragraph_format.keep_with_next = True
    heading.paragraph_format.tab_stops.add_tab_stop(_TEXT_WIDTH, WD_TAB_ALIGNMENT.RIGHT)


def _new_style(document: Document, name: str) -> ParagraphStyle:
    made = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=True)
    made.base_style = document.styles["Normal"]
    return _style(document, name)


def _style(document: Document, name: str) -> ParagraphStyle:
    style = document.styles[name]
    if not isinstance(style, ParagraphStyle):
        raise TypeError(f"{name} is no style of paragraphs")
    return style


def _centred(document: Document, words: str) -> None:
    paragraph = document.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph.add_run(words).bold = True


def _heading(document: Document, words: str, *, paged: bool) -> None:
    document.add_paragraph(f"{words}\tPage(s)" if paged else words, style=_HEADING_STYLE)


def _entry(document: Document, entry: DraftEntry) -> None:
    paragraph = document.add_paragraph(style=_ENTRY_STYLE)
    if entry.principal:
        paragraph.add_run("* ")
    for run in entry.runs:
        paragraph.add_run(_fit(run.text)).italic = run.italic or None
    if entry.pages_text:
        paragraph.add_run("\t")
        paragraph.add_run(entry.pages_text).italic = entry.passim or None


def _fit(words: str) -> str:
    return _NOT_IN_XML.sub("\ufffd", words)
