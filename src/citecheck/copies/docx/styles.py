"""Word's own styles for tables of authorities."""

from __future__ import annotations

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.shared import Inches, Length, Pt
from docx.styles.style import ParagraphStyle

# Word's own names, so that its templates and its command for the table know them.
ENTRY_STYLE = "table of authorities"
HEADING_STYLE = "toa heading"

_HANG = Inches(0.5)
_ROOM_FOR_PAGES = Inches(1.0)


def add_table_styles(document: Document, width: Length) -> None:
    """Puts the styles into a document whose text is so wide, unless it has them: entries hang and
    have a right tab stop with a dot leader. LibreOffice, which does not know the styles where they
    are not defined, would run a table into one paragraph."""
    names = {style.name for style in document.styles}
    if ENTRY_STYLE not in names:
        entry = _new_style(document, ENTRY_STYLE)
        layout = entry.paragraph_format
        layout.left_indent, layout.first_line_indent = _HANG, -_HANG
        layout.right_indent = _ROOM_FOR_PAGES
        layout.space_after = Pt(6)
        # the tab stop lies beyond the right indent: words wrap before it, pages stand at it
        layout.tab_stops.add_tab_stop(width, WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
    if HEADING_STYLE not in names:
        heading = _new_style(document, HEADING_STYLE)
        heading.font.bold = True
        heading.paragraph_format.space_before = heading.paragraph_format.space_after = Pt(12)
        heading.paragraph_format.keep_with_next = True
        heading.paragraph_format.tab_stops.add_tab_stop(width, WD_TAB_ALIGNMENT.RIGHT)


def paragraph_style(document: Document, name: str) -> ParagraphStyle:
    """The style of paragraphs with a name."""
    style = document.styles[name]
    if not isinstance(style, ParagraphStyle):
        raise TypeError(f"{name} is no style of paragraphs")
    return style


def _new_style(document: Document, name: str) -> ParagraphStyle:
    made = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=True)
    usual = document.styles.default(WD_STYLE_TYPE.PARAGRAPH)
    if usual is not None:
        made.base_style = usual
    return paragraph_style(document, name)
