"""The typed table of a Word document replaced by fields from which Word makes it anew, one for each
category, with the drafted table as their result."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import deepcopy

from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.section import Section
from docx.shared import Inches, Length
from docx.text.paragraph import Paragraph
from lxml import etree

from citecheck.copies.docx.field_codes import table_code
from citecheck.copies.docx.styles import (
    ENTRY_STYLE,
    HEADING_STYLE,
    add_table_styles,
    paragraph_style,
)
from citecheck.copies.docx.ta_fields import field_char, field_runs
from citecheck.document.readers.docx.places import Letter
from citecheck.drafting.draft import Draft, DraftEntry, Run
from citecheck.model.errors import InputError
from citecheck.patterns import re

_W_P, _W_TBL, _W_PPR = qn("w:p"), qn("w:tbl"), qn("w:pPr")
_SECTION, _RENDERED, _BR, _TYPE = (
    qn("w:sectPr"), qn("w:lastRenderedPageBreak"), qn("w:br"), qn("w:type"),
)  # fmt: skip
_NOTES = (qn("w:footnoteReference"), qn("w:endnoteReference"))
_NOTES_THEMSELVES = (qn("w:footnote"), qn("w:endnote"))
_NOTE_LOST = "{}: a note is called in its table and would be lost"
_CHAR, _CHAR_TYPE, _ID = qn("w:fldChar"), qn("w:fldCharType"), qn("w:id")
_RANGES = {
    qn("w:bookmarkStart"): qn("w:bookmarkEnd"),
    qn("w:commentRangeStart"): qn("w:commentRangeEnd"),
}
_CONTROL, _CONTENT = qn("w:sdt"), qn("w:sdtContent")
_USUAL_WIDTH = Inches(6.5)
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def blocks_of(letters: Sequence[Letter], name: str) -> list[etree._Element]:
    """The paragraphs and tables that hold letters of a table of authorities, with what stands
    between them. Raises ``InputError`` where they cannot be replaced as one."""
    if any(e.tag in _NOTES_THEMSELVES for letter in letters for e in letter.text.iterancestors()):
        raise InputError(_NOTE_LOST.format(name))
    found = list(dict.fromkeys(map(_block, letters)))
    parent = _free_of_controls(found)
    if parent is None or any(block.getparent() is not parent for block in found):
        raise InputError(f"{name}: its table is laid out in parts that cannot be replaced as one")
    children = list(parent)
    first, last = children.index(found[0]), children.index(found[-1])
    blocks = children[first : last + 1]
    _refuse_what_would_be_lost(blocks, name)
    return blocks


def _block(letter: Letter) -> etree._Element:
    tables = list(letter.text.iterancestors(_W_TBL))
    return tables[-1] if tables else next(letter.text.iterancestors(_W_P))


def _free_of_controls(blocks: Sequence[etree._Element]) -> etree._Element | None:
    """The innermost element that holds all blocks. Content controls around some of them are taken
    off, so that they are its children; None where there are no blocks."""
    above = [list(block.iterancestors()) for block in blocks]
    common = (e for e in above[0] if all(e in those for those in above)) if above else iter(())
    parent = next(common, None)
    controls = [e for those in above for e in those[: those.index(parent)] if e.tag == _CONTROL]
    for control in dict.fromkeys(controls):
        for content in control.findall(_CONTENT):
            for child in list(content):
                control.addprevious(child)
        control.getparent().remove(control)
    return parent


def _refuse_what_would_be_lost(blocks: Sequence[etree._Element], name: str) -> None:
    depth = 0
    for block in blocks:
        if next(block.iter(*_NOTES), None) is not None:
            raise InputError(_NOTE_LOST.format(name))
        for char in block.iter(_CHAR):
            depth += {"begin": 1, "end": -1}.get(char.get(_CHAR_TYPE, ""), 0)
            if depth < 0:
                break
    if depth != 0:
        raise InputError(f"{name}: a field holds its table and other text together")


def replace_table(
    document: Document,
    blocks: Sequence[etree._Element],
    drafted: Draft,
    numbers: Sequence[int],
    *,
    passim: bool,
) -> None:
    """Puts fields with the drafted table into the place of ``blocks``. Page breaks that Word
    recorded in them, ends of sections and of bookmarks stay."""
    add_table_styles(document, _width(document.sections[0]))
    made = list(_paragraphs(document, drafted, numbers, passim=passim))
    _keep_breaks(blocks, made)
    _keep_ranges(blocks, made[0])
    sections = [section for block in blocks for section in block.iter(_SECTION)]
    for section in sections:
        holder = _new_paragraph()
        properties = OxmlElement("w:pPr")
        properties.append(section)
        holder.append(properties)
        made.append(holder)
    for paragraph in made:
        blocks[0].addprevious(paragraph)
    for block in blocks:
        block.getparent().remove(block)


def _width(section: Section) -> Length:
    try:
        page, left, right = section.page_width, section.left_margin, section.right_margin
    except ValueError:  # a length that is none
        return _USUAL_WIDTH
    if page is None or left is None or right is None or page - left - right <= 0:
        return _USUAL_WIDTH
    return Length(page - left - right)


def _paragraphs(
    document: Document, drafted: Draft, numbers: Sequence[int], *, passim: bool
) -> Iterator[etree._Element]:
    heading_style = paragraph_style(document, HEADING_STYLE)
    entry_style = paragraph_style(document, ENTRY_STYLE)
    paged = any(entry.pages for entry in drafted.entries)
    for category, number in zip(drafted.categories, numbers, strict=True):
        heading = Paragraph(_new_paragraph(), document)
        heading.style = heading_style
        heading.add_run(f"{category.heading}\tPage(s)" if paged else category.heading)
        yield heading._p
        entries = []
        for entry in category.entries:
            paragraph = Paragraph(_new_paragraph(), document)
            paragraph.style = entry_style
            _fill(paragraph, entry)
            entries.append(paragraph._p)
        begin = [*field_runs([Run(table_code(number, passim=passim))])][:-1]
        for run in reversed([*begin, field_char("separate")]):
            _behind_properties(entries[0], run)
        entries[-1].append(field_char("end"))
        yield from entries


def _fill(paragraph: Paragraph, entry: DraftEntry) -> None:
    if entry.principal:
        paragraph.add_run("* ")
    for run in entry.runs:
        paragraph.add_run(_NOT_IN_XML.sub("\ufffd", run.text)).italic = run.italic or None
    if entry.pages_text:
        paragraph.add_run("\t")
        paragraph.add_run(entry.pages_text).italic = entry.passim or None


def _new_paragraph() -> etree._Element:
    return OxmlElement("w:p")


def _behind_properties(paragraph: etree._Element, run: etree._Element) -> None:
    properties = paragraph.find(_W_PPR)
    if properties is None:
        paragraph.insert(0, run)
    else:
        properties.addnext(run)


def _keep_breaks(blocks: Sequence[etree._Element], made: Sequence[etree._Element]) -> None:
    """The page breaks of what is replaced, at even distances in what is put there: the pages behind
    the table keep their numbers."""
    breaks = [
        deepcopy(element)
        for block in blocks
        for element in block.iter(_RENDERED, _BR)
        if element.tag == _RENDERED or element.get(_TYPE) == "page"
    ]
    for number, element in enumerate(breaks, 1):
        at = min(number * len(made) // (len(breaks) + 1), len(made) - 1)
        run = OxmlElement("w:r")
        element.tail = None
        run.append(element)
        _behind_properties(made[at], run)


def _keep_ranges(blocks: Sequence[etree._Element], paragraph: etree._Element) -> None:
    """Beginnings of bookmarks and comments that end elsewhere, and ends of those begun there."""
    for start, end in _RANGES.items():
        begun = {e.get(_ID): e for block in blocks for e in block.iter(start)}
        ended = {e.get(_ID): e for block in blocks for e in block.iter(end)}
        for number in begun.keys() ^ ended.keys():
            element = begun.get(number, ended.get(number))
            if element is not None:
                element.tail = None
                _behind_properties(paragraph, element)
