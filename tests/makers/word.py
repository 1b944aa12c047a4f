"""Makers of documents for word processors: python-docx, and ODT and RTF written by hand."""

from __future__ import annotations

import html
import io
import zipfile

from tests.makers.brief import NOTES, PAGES, Block, Layout, Look, Page
from tests.makers.inline import Run, Sign, runs
from tests.unit.document.readers.docx_files import note, paragraph, run, word_file

_ROMAN, _PLAIN = "lowerRoman", "decimal"
_LETTERED = "A-"


def _escape(words: str) -> str:
    return html.escape(words, quote=False)


def _section(page: Page, last: bool = False) -> str:
    """The section of a page: one a page, so that each has its number and its layout."""
    size = 'w:w="12240" w:h="15840"'
    if page.layout is Layout.LANDSCAPE:
        size = 'w:w="15840" w:h="12240" w:orient="landscape"'
    numbers = _page_number(page.label)
    lines = (
        '<w:lnNumType w:countBy="1" w:restart="newPage"/>' if page.layout is Layout.PLEADING else ""
    )
    columns = '<w:cols w:num="2" w:space="400"/>' if page.layout is Layout.COLUMNS else ""
    inner = (
        f'<w:type w:val="nextPage"/><w:pgSz {size}/><w:pgMar w:top="1440" w:right="1440" '
        'w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/>'
        f"{lines}{numbers}{columns}"
    )
    return f"<w:sectPr>{inner}</w:sectPr>"


def _page_number(label: str) -> str:
    if label.isdigit():
        return f'<w:pgNumType w:start="{label}"/>'
    if label.startswith(_LETTERED):
        return '<w:pgNumType w:start="1"/>'
    if label:
        return f'<w:pgNumType w:fmt="lowerRoman" w:start="{len(label)}"/>'
    return ""


_FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)


def docx() -> bytes:
    """A Word document by python-docx: one section a page, notes, leaders by tabulators."""
    blocks: list[str] = []
    for page in PAGES:
        parts = [_docx_block(block) for block in page.blocks]
        if page is not PAGES[-1]:
            parts[-1] = parts[-1].replace("</w:pPr>", f"{_section(page)}</w:pPr>", 1)
        blocks += parts
    notes = [
        paragraph(*map(_docx_run, runs(f" {words.replace('<page>', '')}")))
        for words in NOTES.values()
    ]
    return _with_footers(word_file(*blocks, last_section=_section(PAGES[-1]), footnotes=notes))


def _with_footers(data: bytes) -> bytes:
    import docx as library
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    document = library.Document(io.BytesIO(data))
    sections = list(document.sections)
    sections[0].different_first_page_header_footer = True
    for section, before in ((sections[0], ""), (sections[-1], _LETTERED)):
        section.footer.is_linked_to_previous = False
        words = f"<w:r><w:t>{before}</w:t></w:r>{_FIELD}"
        centred = '<w:pPr><w:jc w:val="center"/></w:pPr>'
        body = section.footer._element
        for old in list(body):
            body.remove(old)
        body.append(parse_xml(f"<w:p {nsdecls('w')}>{centred}{words}</w:p>"))
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _docx_run(each: Run) -> str:
    match each.sign:
        case Sign.NOTE:
            return note(int(each.words)).replace(
                "<w:r>", '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
            )
        case Sign():
            return ""
        case None:
            looks = ("<w:i/>" if each.italic else "") + ("<w:smallCaps/>" if each.small else "")
            return run(_escape(each.words), properties=looks)


_LEADER = (
    '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9350"/></w:tabs>'
    '<w:ind w:left="360" w:right="1440" w:hanging="360"/>'
)


def _docx_block(block: Block) -> str:
    words = list(map(_docx_run, runs(block.words)))
    match block.look:
        case Look.HEADING | Look.CENTRED:
            return paragraph(*words, properties='<w:jc w:val="center"/>')
        case Look.PARAGRAPH:
            return paragraph(*words, properties='<w:ind w:firstLine="720"/>')
        case Look.QUOTATION:
            return paragraph(*words, properties='<w:ind w:left="1440" w:right="1440"/>')
        case Look.ENTRY:
            tab = f"<w:r><w:tab/><w:t>{block.pages}</w:t></w:r>"
            return paragraph(*words, tab, properties=_LEADER)


_NAMES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"),
        ("text", "text"),
        ("style", "style"),
        ("fo", "xsl-fo-compatible"),
    )
)
_ODT_TYPE = "application/vnd.oasis.opendocument.text"


def odt() -> bytes:
    """OpenDocument text: a master page each, notes and tabulators with leaders."""
    body = "".join(
        _odt_block(block, number if first else None)
        for number, page in enumerate(PAGES)
        for first, block in ((block is page.blocks[0], block) for block in page.blocks)
    )
    automatic = "".join(map(_odt_first_style, range(len(PAGES)))) + _ODT_LOOKS
    content = (
        f'<office:document-content {_NAMES} office:version="1.2">'
        f"<office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    styles = (
        f'<office:document-styles {_NAMES} office:version="1.2"><office:styles/>'
        f"<office:automatic-styles>{''.join(map(_odt_layout, range(len(PAGES))))}"
        f"</office:automatic-styles><office:master-styles>"
        f"{''.join(map(_odt_master, range(len(PAGES))))}</office:master-styles>"
        "</office:document-styles>"
    )
    return _odt_archive(content, styles)


def _odt_archive(content: str, styles: str) -> bytes:
    manifest_names = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    rows = "".join(
        f'<manifest:file-entry manifest:full-path="{path}" manifest:media-type="{kind}"/>'
        for path, kind in (
            ("/", _ODT_TYPE),
            ("content.xml", "text/xml"),
            ("styles.xml", "text/xml"),
        )
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", _ODT_TYPE)
        archive.writestr("content.xml", content)
        archive.writestr("styles.xml", styles)
        archive.writestr(
            "META-INF/manifest.xml",
            f'<manifest:manifest xmlns:manifest="{manifest_names}" manifest:version="1.2">'
            f"{rows}</manifest:manifest>",
        )
    return out.getvalue()


_ODT_LOOKS = """
<style:style style:name="Centred" style:family="paragraph">
 <style:paragraph-properties fo:text-align="center"/></style:style>
<style:style style:name="Prose" style:family="paragraph">
 <style:paragraph-properties fo:text-indent="0.5in"/></style:style>
<style:style style:name="Quoted" style:family="paragraph">
 <style:paragraph-properties fo:margin-left="1in" fo:margin-right="1in"/></style:style>
<style:style style:name="Entry" style:family="paragraph">
 <style:paragraph-properties fo:margin-left="0.3in" fo:margin-right="1in" fo:text-indent="-0.3in">
 <style:tab-stops><style:tab-stop style:position="6.2in" style:type="right"
 style:leader-style="dotted" style:leader-text="."/></style:tab-stops>
 </style:paragraph-properties></style:style>
<style:style style:name="Italic" style:family="text">
 <style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="Small" style:family="text">
 <style:text-properties fo:font-variant="small-caps"/></style:style>"""


def _odt_first_style(number: int) -> str:
    label = PAGES[number].label
    start = label if label.isdigit() else str(len(label)) if label and label != "A-1" else "1"
    return (
        f'<style:style style:name="First{number}" style:family="paragraph" '
        f'style:master-page-name="Page{number}"><style:paragraph-properties '
        f'style:page-number="{start}" fo:text-align="{"left" if number in (4, 8) else "center"}"/>'
        "</style:style>"
    )


def _odt_layout(number: int) -> str:
    page = PAGES[number]
    width, height, turned = ("8.5in", "11in", "portrait")
    if page.layout is Layout.LANDSCAPE:
        width, height, turned = ("11in", "8.5in", "landscape")
    roman = bool(page.label) and not page.label.isdigit() and page.label != "A-1"
    columns = '<style:columns fo:column-count="2"/>' if page.layout is Layout.COLUMNS else ""
    return (
        f'<style:page-layout style:name="Layout{number}"><style:page-layout-properties '
        f'fo:page-width="{width}" fo:page-height="{height}" style:print-orientation="{turned}" '
        f'fo:margin-top="1in" fo:margin-bottom="1in" fo:margin-left="1in" fo:margin-right="1in" '
        f'style:num-format="{"i" if roman else "1"}">{columns}</style:page-layout-properties>'
        "<style:footer-style/></style:page-layout>"
    )


def _odt_master(number: int) -> str:
    page = PAGES[number]
    before = _LETTERED if page.label == "A-1" else ""
    printed = f"{before}<text:page-number/>" if page.label else ""
    return (
        f'<style:master-page style:name="Page{number}" style:page-layout-name="Layout{number}">'
        f"<style:footer><text:p>{printed}</text:p></style:footer></style:master-page>"
    )


def _odt_words(marked: str) -> str:
    return "".join(map(_odt_run, runs(marked)))


def _odt_run(each: Run) -> str:
    match each.sign:
        case Sign.NOTE:
            number = each.words
            return (
                f'<text:note text:id="n{number}" text:note-class="footnote"><text:note-citation>'
                f"{number}</text:note-citation><text:note-body><text:p>"
                f"{_odt_words(NOTES[int(number)])}</text:p></text:note-body></text:note>"
            )
        case Sign():
            return ""
        case None:
            words = _escape(each.words)
            style = "Italic" if each.italic else "Small" if each.small else ""
            return f'<text:span text:style-name="{style}">{words}</text:span>' if style else words


def _odt_block(block: Block, page: int | None) -> str:
    words = _odt_words(block.words)
    looks = {
        Look.HEADING: "Centred",
        Look.CENTRED: "Centred",
        Look.PARAGRAPH: "Prose",
        Look.QUOTATION: "Quoted",
        Look.ENTRY: "Entry",
    }
    style = looks[block.look] if page is None else f"First{page}"
    tab = f"<text:tab/>{block.pages}" if block.look is Look.ENTRY else ""
    return f'<text:p text:style-name="{style}">{words}{tab}</text:p>'


def rtf() -> bytes:
    """Rich Text: one section a page, notes, signs beyond ASCII by their number."""
    head = r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\froman Times;}}\fet0" + "\n"
    body = "\\sect\n".join(map(_rtf_page, PAGES))
    return (head + body + "}").encode("ascii")


def _rtf_page(page: Page) -> str:
    wide = page.layout is Layout.LANDSCAPE
    roman = bool(page.label) and not page.label.isdigit() and page.label != "A-1"
    start = page.label if page.label.isdigit() else str(len(page.label)) if roman else "1"
    before = _LETTERED if page.label == "A-1" else ""
    parts = [
        r"\sectd\sbkpage",
        r"\lndscpsxn\pgwsxn15840\pghsxn12240" if wide else r"\pgwsxn12240\pghsxn15840",
        r"\pgnrestart\pgnstarts" + start,
        r"\pgnlcrm" if roman else r"\pgndec",
        r"\linemod1\lineppage" if page.layout is Layout.PLEADING else "",
        r"\cols2" if page.layout is Layout.COLUMNS else "",
        r"{\footer\pard\qc " + before + r"\chpgn\par}" if page.label else r"{\footer\pard\par}",
    ]
    return "".join(parts) + "\n" + "".join(map(_rtf_block, page.blocks))


def _rtf_words(marked: str) -> str:
    return "".join(map(_rtf_run, runs(marked)))


def _rtf_run(each: Run) -> str:
    match each.sign:
        case Sign.NOTE:
            words = _rtf_words(NOTES[int(each.words)])
            return r"{\super\chftn{\footnote\pard\plain{\super\chftn} " + words + "}}"
        case Sign():
            return ""
        case None:
            words = "".join(s if s.isascii() else f"\\u{ord(s)}?" for s in each.words)
            style = r"\i" if each.italic else r"\scaps" if each.small else ""
            return f"{{{style} {words}}}" if style else words


def _rtf_block(block: Block) -> str:
    words = _rtf_words(block.words)
    match block.look:
        case Look.HEADING | Look.CENTRED:
            return f"\\pard\\qc {words}\\par\n"
        case Look.PARAGRAPH:
            return f"\\pard\\fi720 {words}\\par\n"
        case Look.QUOTATION:
            return f"\\pard\\li1440\\ri1440 {words}\\par\n"
        case Look.ENTRY:
            tab = f"\\tab {block.pages}"
            return f"\\pard\\li360\\fi-360\\tqr\\tldot\\tx9350 {words}{tab}\\par\n"
