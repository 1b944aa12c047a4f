"""Makers that are told each line: fpdf2, and ReportLab with its paragraphs."""

from __future__ import annotations

import io
from typing import Any

from tests.makers.brief import Block, Layout, Look, Page
from tests.makers.flat import note_halves, printed_pages
from tests.makers.inline import Run, Sign, plain, runs

# The standard fonts have the signs of Western Europe.
_FOOT = 40


def fpdf2() -> bytes:
    """By fpdf2: words written one after the other, marks raised by ``char_vpos``."""
    import fpdf

    page_maker = fpdf.FPDF(format="letter", unit="pt")
    page_maker.set_auto_page_break(False)
    for page in printed_pages():
        _fpdf_page(page_maker, page)
    return bytes(page_maker.output())


def _fpdf_page(pdf: Any, page: Page) -> None:
    wide = page.layout is Layout.LANDSCAPE
    pdf.add_page(orientation="landscape" if wide else "portrait")
    pdf.set_margins(72, 72, 72)
    pdf.set_y(72)
    if page.layout is Layout.PLEADING:
        pdf.set_font("Times", size=12)
        for line in range(28):
            pdf.text(45, 84 + 18 * line, str(line + 1))
    for block in page.blocks:
        if page.layout is Layout.COLUMNS:
            second = block is page.blocks[-1]
            pdf.set_left_margin(320 if second else 72)
            pdf.set_right_margin(72 if second else 320)
            pdf.set_xy(pdf.l_margin, 72 if second else pdf.y)
        _fpdf_block(pdf, block)
    pdf.set_margins(72, 72, 72)
    feet = [note_halves(page.note_carried)[1].strip()] if page.note_carried else []
    feet += [f"<n {number}> {note_halves(number)[0]}" for number in page.notes]
    if feet:
        pdf.line(72, pdf.h - 192, 200, pdf.h - 192)
        pdf.set_xy(72, pdf.h - 186)
        for foot in feet:
            _fpdf_words(pdf, foot, 10, 13)
            pdf.ln(14)
    pdf.set_font("Times", size=12)
    pdf.set_xy(72, pdf.h - _FOOT)
    pdf.cell(pdf.epw, 12, page.label, align="C")


def _fpdf_block(pdf: Any, block: Block) -> None:
    match block.look:
        case Look.HEADING | Look.CENTRED:
            style = "B" if block.look is Look.HEADING else ""
            pdf.set_font("Times", style=style, size=12)
            words = _western(plain(block.words))
            pdf.multi_cell(0, 18, words, align="C", new_x="LMARGIN", new_y="NEXT")
        case Look.PARAGRAPH | Look.QUOTATION:
            indent = 40 if block.look is Look.QUOTATION else 0
            left, right = pdf.l_margin, pdf.r_margin
            pdf.set_left_margin(left + indent)
            pdf.set_right_margin(right + indent)
            pdf.set_x(left + indent)
            _fpdf_words(pdf, block.words, 12, 18)
            pdf.ln(22)
            pdf.set_left_margin(left)
            pdf.set_right_margin(right)
        case Look.ENTRY:
            _fpdf_entry(pdf, block)


def _fpdf_entry(pdf: Any, block: Block) -> None:
    pdf.set_right_margin(190)
    _fpdf_words(pdf, block.words, 12, 16)
    pdf.set_right_margin(72)
    if block.pages:
        end = pdf.w - 72 - pdf.get_string_width(block.pages)
        dots = int((end - pdf.x - 8) // pdf.get_string_width("."))
        pdf.write(16, " " + "." * dots)
        pdf.set_xy(end - 2, pdf.y)
        pdf.cell(0, 16, block.pages)
    pdf.ln(20)


def _fpdf_words(pdf: Any, marked: str, size: int, height: int) -> None:
    for run in runs(marked):
        pdf.set_font("Times", style="I" if run.italic else "", size=size)
        match run.sign:
            case Sign.NOTE:
                pdf.char_vpos = "SUP"
                pdf.write(height, run.words)
                pdf.char_vpos = "LINE"
            case Sign.WRAP:
                pdf.ln(height)
            case Sign.HYPHEN:
                pdf.write(height, "-")
                pdf.ln(height)
            case Sign.PAGE:
                pass
            case None if run.small:
                _fpdf_small(pdf, run, size, height)
            case None:
                _fpdf_write(pdf, _western(run.words), height)


def _fpdf_write(pdf: Any, words: str, height: int) -> None:
    """Words in a row. ``write`` tears the first one where it does not fit the rest of the line."""
    first = words.split(" ", 1)[0]
    if first and pdf.x + pdf.get_string_width(first) > pdf.w - pdf.r_margin - 3 * pdf.c_margin:
        pdf.ln(height)
    pdf.write(height, words)


def _western(words: str) -> str:
    """Words in the signs of Latin-1: the standard fonts of fpdf2 have no others."""
    return words.replace("’", "'").replace("–", "-")


def _fpdf_small(pdf: Any, run: Run, size: int, height: int) -> None:
    """Small capitals as a layout program makes them: capitals of a smaller size."""
    for sign in run.words:
        pdf.set_font("Times", size=size if sign.isupper() or sign == " " else size * 0.8)
        pdf.write(height, sign.upper())
    pdf.set_font("Times", size=size)


def reportlab() -> bytes:
    """By ReportLab: paragraphs of its own markup in frames of ours."""
    from reportlab.lib.pagesizes import landscape, letter
    from reportlab.pdfgen.canvas import Canvas

    file = io.BytesIO()
    canvas = Canvas(file, pagesize=letter)
    for page in printed_pages():
        size = landscape(letter) if page.layout is Layout.LANDSCAPE else letter
        canvas.setPageSize(size)
        _reportlab_page(canvas, page, *size)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def _reportlab_page(canvas: Any, page: Page, width: float, height: float) -> None:
    from reportlab.platypus import Frame

    canvas.setFont("Times-Roman", 12)
    canvas.drawCentredString(width / 2, _FOOT, page.label)
    if page.layout is Layout.PLEADING:
        for line in range(28):
            canvas.drawRightString(60, height - 90 - 20 * line, str(line + 1))
    story = [flowable for block in page.blocks for flowable in _reportlab_block(block)]
    if page.layout is Layout.COLUMNS:
        half = (width - 144 - 24) / 2
        first, second = story[:1], story[1:]
        Frame(72, 72, half, height - 144).addFromList(first, canvas)
        Frame(72 + half + 24, 72, half, height - 144).addFromList(second, canvas)
        return
    Frame(72, 180, width - 144, height - 252).addFromList(story, canvas)
    feet = [note_halves(page.note_carried)[1].strip()] if page.note_carried else []
    feet += [f"<n {number}> {note_halves(number)[0]}" for number in page.notes]
    if feet:
        canvas.line(72, 176, 200, 176)
        notes = [_paragraph(foot, size=10) for foot in feet]
        Frame(72, 56, width - 144, 118).addFromList(notes, canvas)


def _paragraph(marked: str, size: int = 12, **style: Any) -> Any:
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph

    set_as = ParagraphStyle(
        "brief", fontName="Times-Roman", fontSize=size, leading=size * 1.4, spaceAfter=6, **style
    )
    return Paragraph("".join(map(_reportlab_run, runs(marked))), set_as)


def _reportlab_run(run: Run) -> str:
    match run.sign:
        case Sign.NOTE:
            return f"<super>{run.words}</super>"
        case Sign.WRAP:
            return "<br/>"
        case Sign.HYPHEN:
            return "-<br/>"
        case _:
            pass
    words = run.words.replace("&", "&amp;")
    if run.small:
        return "".join(
            s if s.isupper() or s == " " else f'<font size="9.6">{s.upper()}</font>' for s in words
        )
    return f"<i>{words}</i>" if run.italic else words


def _reportlab_block(block: Block) -> list[Any]:
    from reportlab.platypus import Table

    match block.look:
        case Look.HEADING:
            return [_paragraph(block.words, alignment=1)]
        case Look.CENTRED:
            return [_paragraph(block.words, alignment=1)]
        case Look.PARAGRAPH:
            return [_paragraph(block.words)]
        case Look.QUOTATION:
            return [_paragraph(block.words, leftIndent=36, rightIndent=36)]
        case Look.ENTRY:
            words = _paragraph(block.words, leftIndent=18, firstLineIndent=-18)
            pages = _paragraph(("." * 8 + " " if block.pages else "") + block.pages, alignment=2)
            return [
                Table(
                    [[words, pages]],
                    colWidths=[360, 108],
                    style=[("VALIGN", (0, 0), (-1, -1), "BOTTOM")],
                )
            ]
