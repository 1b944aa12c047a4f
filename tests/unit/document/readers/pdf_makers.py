"""Real makers of PDF, each with its own way to raise the mark of a note. A maker that is not
installed, or lacks a library of the system, skips what asks for it."""

from __future__ import annotations

import html
import io
import json
from collections.abc import Callable, Sequence

import pytest

Raised = tuple[str, str, str]
"""Words, what is raised behind them, and the words behind that."""


def _fpdf2(lines: Sequence[Raised]) -> bytes:
    fpdf = pytest.importorskip("fpdf", reason="fpdf2 is not installed")
    page = fpdf.FPDF()
    page.add_page()
    page.set_font("Times", size=12)
    for before, raised, behind in lines:
        page.write(8, before)
        page.char_vpos = "SUP"
        page.write(8, raised)
        page.char_vpos = "LINE"
        page.write(8, behind)
        page.ln(8)
    return bytes(page.output())


def _reportlab(lines: Sequence[Raised]) -> bytes:
    platypus = pytest.importorskip("reportlab.platypus", reason="reportlab is not installed")
    from reportlab.lib.styles import ParagraphStyle

    style = ParagraphStyle("brief", fontName="Times-Roman", fontSize=12, leading=18)
    story = [
        platypus.Paragraph(f"{before}<super>{raised}</super>{behind}", style)
        for before, raised, behind in lines
    ]
    file = io.BytesIO()
    platypus.SimpleDocTemplate(file).build(story)
    return file.getvalue()


def _typst(lines: Sequence[Raised]) -> bytes:
    typst = pytest.importorskip("typst", reason="typst is not installed")
    # as strings, in which no letter has a meaning
    text = "\n\n".join(f"#{_string(a)}#super({_string(mark)})#{_string(b)}" for a, mark, b in lines)
    return bytes(typst.compile(text.encode()))


def _string(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)


def _weasyprint(lines: Sequence[Raised]) -> bytes:
    try:
        import weasyprint
    except (ImportError, OSError) as error:  # Pango is a library of the system
        pytest.skip(f"weasyprint cannot be loaded: {error}")
    escape = html.escape
    text = "".join(f"<p>{escape(a)}<sup>{mark}</sup>{escape(b)}</p>" for a, mark, b in lines)
    page = f"<meta charset=utf-8><style>body {{ font: 12pt serif }}</style>{text}"
    return bytes(weasyprint.HTML(string=page).write_pdf())


MAKERS: dict[str, Callable[[Sequence[Raised]], bytes]] = {
    "fpdf2": _fpdf2,
    "reportlab": _reportlab,
    "typst": _typst,
    "weasyprint": _weasyprint,
}
