"""Makers that print plain HTML, the entries of the tables in cells and a page number in the text:
PyMuPDF, xhtml2pdf, wkhtmltopdf."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from tests.makers.brief import Block, Look, Page
from tests.makers.flat import html_run, note_halves, printed_pages
from tests.makers.inline import Run, Sign, runs
from tests.makers.programs import call

_STYLE = "body { font-family: Times, serif; font-size: 12pt } .note { font-size: 10pt }"
_SIGNS = {Sign.WRAP: "<br/>", Sign.HYPHEN: "-<br/>"}


def _run(run: Run) -> str:
    if run.sign is Sign.NOTE:
        return f"<sup>{run.words}</sup>"
    return _SIGNS.get(run.sign, "") if run.sign else html_run(run)


def _block(block: Block) -> str:
    words = "".join(map(_run, runs(block.words)))
    match block.look:
        case Look.HEADING:
            return f'<h3 style="text-align:center">{words}</h3>'
        case Look.CENTRED:
            return f'<p style="text-align:center">{words}</p>'
        case Look.PARAGRAPH:
            return f"<p>{words}</p>"
        case Look.QUOTATION:
            return f"<blockquote><p>{words}</p></blockquote>"
        case Look.ENTRY:
            pages = f"......... {block.pages}" if block.pages else ""
            return (
                f'<table width="100%"><tr><td width="75%">{words}</td>'
                f'<td align="right">{pages}</td></tr></table>'
            )


def _page(page: Page) -> str:
    feet = [note_halves(page.note_carried)[1].strip()] if page.note_carried else []
    feet += [f"<n {number}> {note_halves(number)[0]}" for number in page.notes]
    notes = [f'<p class="note">{"".join(map(_run, runs(foot)))}</p>' for foot in feet]
    foot = "<hr/>" + "".join(notes) if notes else ""
    number = f'<p style="text-align:center">{page.label}</p>'
    return f"<div>{''.join(map(_block, page.blocks))}{foot}{number}</div>"


def pymupdf() -> bytes:
    """By PyMuPDF: a box of HTML a page."""
    import pymupdf as maker

    document: Any = maker.open()
    for page in printed_pages():
        sheet = document.new_page(width=612, height=792)
        sheet.insert_htmlbox(maker.Rect(72, 72, 540, 740), _page(page), css=_STYLE)
    return bytes(document.tobytes())


def xhtml2pdf() -> bytes:
    """By xhtml2pdf, which sets cells against the middle of their rows."""
    from xhtml2pdf import pisa

    body = "<pdf:nextpage/>".join(map(_page, printed_pages()))
    style = f"@page {{ size: letter; margin: 1in }} {_STYLE}"
    file = io.BytesIO()
    pisa.CreatePDF(f"<html><head><style>{style}</style></head><body>{body}</body></html>", file)
    return file.getvalue()


def wkhtmltopdf(folder: Path) -> bytes:
    """By wkhtmltopdf."""
    style = f"{_STYLE} .next {{ page-break-before: always }}"
    body = '<div class="next"></div>'.join(map(_page, printed_pages()))
    head = f"<head><meta charset=utf-8><style>{style}</style></head>"
    (folder / "brief.html").write_text(f"<html>{head}<body>{body}</body></html>", encoding="utf-8")
    call(folder, "wkhtmltopdf", "-q", "-s", "Letter", "brief.html", "made.pdf")
    return (folder / "made.pdf").read_bytes()
