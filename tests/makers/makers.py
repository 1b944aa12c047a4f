"""The makers of the matrix: quick ones that run whenever tests do, slow ones when asked for.

``CITECHECK_MAKERS=all`` asks for the slow ones: LibreOffice, pandoc, TeX, groff, Tesseract and what
alters a file that was made. A maker that is not installed is skipped, and says why.
"""

from __future__ import annotations

import importlib
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.makers import altered, cells, drawn, flat, printed, programs, word

Make = Callable[[Path], bytes]


@dataclass(frozen=True, slots=True)
class Maker:
    """``make`` gets a folder of its own; ``needs`` are programs and modules; ``differs`` says why
    the copy is read differently, where it is."""

    name: str
    ending: str
    make: Make
    needs: tuple[str, ...] = ()
    slow: bool = False
    recognised: bool = False
    differs: str = ""

    def missing(self) -> str | None:
        """Why the maker cannot be run here, if so."""
        if self.slow and os.environ.get("CITECHECK_MAKERS") != "all":
            return "a slow maker: set CITECHECK_MAKERS=all"
        for need in self.needs:
            if not _is_here(need):
                return f"{need} is not installed"
        return None


def _is_here(need: str) -> bool:
    if shutil.which(need):
        return True
    try:
        importlib.import_module(need)
    except (ImportError, OSError):  # WeasyPrint's Pango is a library of the system
        return False
    return True


def _alone(make: Callable[[], bytes]) -> Make:
    return lambda _: make()


_QUICK = (
    Maker("plain text", "txt", _alone(flat.text)),
    Maker("Markdown", "md", _alone(flat.markdown)),
    Maker("HTML", "html", _alone(flat.web_page)),
    Maker("HTML as Word saves it", "html", _alone(flat.word_page)),
    Maker("HTML as Google Docs saves it", "html", _alone(flat.google_page)),
    Maker("python-docx (DOCX)", "docx", _alone(word.docx)),
    Maker("ODT", "odt", _alone(word.odt)),
    Maker("RTF", "rtf", _alone(word.rtf)),
    Maker("fpdf2", "pdf", _alone(drawn.fpdf2), ("fpdf",)),
    Maker("ReportLab", "pdf", _alone(drawn.reportlab), ("reportlab",)),
    Maker("typst", "pdf", _alone(printed.typst), ("typst",)),
    Maker("WeasyPrint", "pdf", _alone(printed.weasyprint), ("weasyprint",)),
    Maker("Chromium", "pdf", printed.chromium, ("chromium",)),
)


def _slow(name: str, ending: str, make: Make, *needs: str, **more: Any) -> Maker:
    return Maker(name, ending, make, needs, slow=True, **more)


def _office(source: Callable[[], bytes], kind: str, target: str) -> Make:
    return lambda folder: programs.office(folder, source(), kind, target)


def _pandoc(source: Callable[[], bytes], kind: str, target: str) -> Make:
    return lambda folder: programs.pandoc(folder, source(), kind, target)


def _abiword(source: Callable[[], bytes], kind: str, target: str) -> Make:
    return lambda folder: programs.abiword(folder, source(), kind, target)


def _by_epub(folder: Path) -> bytes:
    book = programs.pandoc(folder, flat.markdown(), "markdown", "epub")
    return programs.pandoc(folder, book, "epub", "html")


_SLOW = (
    _slow("pdfTeX", "pdf", printed.latex, "pdflatex"),
    _slow("XeTeX", "pdf", lambda folder: printed.unicode_tex(folder, "xelatex"), "xelatex"),
    _slow("LuaTeX", "pdf", lambda folder: printed.unicode_tex(folder, "lualatex"), "lualatex"),
    _slow("PyMuPDF from HTML", "pdf", _alone(cells.pymupdf), "pymupdf"),
    _slow("xhtml2pdf", "pdf", _alone(cells.xhtml2pdf), "xhtml2pdf"),
    _slow("wkhtmltopdf", "pdf", cells.wkhtmltopdf, "wkhtmltopdf"),
    _slow("groff", "pdf", _alone(printed.groff), "groff"),
    _slow("LibreOffice: PDF from DOCX", "pdf", _office(word.docx, "docx", "pdf"), "soffice"),
    _slow("LibreOffice: PDF from ODT", "pdf", _office(word.odt, "odt", "pdf"), "soffice"),
    _slow("LibreOffice: DOCX from ODT", "docx", _office(word.odt, "odt", "docx"), "soffice"),
    _slow("LibreOffice: DOCX from DOCX", "docx", _office(word.docx, "docx", "docx"), "soffice"),
    _slow("LibreOffice: DOCX from RTF", "docx", _office(word.rtf, "rtf", "docx"), "soffice"),
    _slow("LibreOffice: ODT from DOCX", "odt", _office(word.docx, "docx", "odt"), "soffice"),
    _slow("LibreOffice: RTF from DOCX", "rtf", _office(word.docx, "docx", "rtf"), "soffice"),
    _slow("LibreOffice: HTML from DOCX", "html", _office(word.docx, "docx", "html"), "soffice"),
    _slow("pandoc: DOCX from Markdown", "docx", _pandoc(flat.markdown, "markdown", "docx"), "pandoc"),
    _slow("pandoc: ODT from Markdown", "odt", _pandoc(flat.markdown, "markdown", "odt"), "pandoc"),
    _slow("pandoc: RTF from Markdown", "rtf", _pandoc(flat.markdown, "markdown", "rtf"), "pandoc"),
    _slow("pandoc: HTML from Markdown", "html", _pandoc(flat.markdown, "markdown", "html"), "pandoc"),
    _slow("pandoc: Markdown from DOCX", "md", _pandoc(word.docx, "docx", "markdown"), "pandoc"),
    _slow("pandoc: text from DOCX", "txt", _pandoc(word.docx, "docx", "plain"), "pandoc"),
    _slow("pandoc: HTML from DOCX", "html", _pandoc(word.docx, "docx", "html"), "pandoc"),
    _slow("pandoc: DOCX from ODT", "docx", _pandoc(word.odt, "odt", "docx"), "pandoc"),
    _slow("pandoc: HTML from EPUB", "html", _by_epub, "pandoc"),
    _slow("AbiWord: DOCX from ODT", "docx", _abiword(word.odt, "odt", "docx"), "abiword"),
    _slow("AbiWord: ODT from DOCX", "odt", _abiword(word.docx, "docx", "odt"), "abiword"),
    _slow("AbiWord: RTF from DOCX", "rtf", _abiword(word.docx, "docx", "rtf"), "abiword"),
    _slow("stamped (pikepdf)", "pdf", _alone(altered.stamped), "typst", "pikepdf"),
    _slow("labelled (pikepdf)", "pdf", _alone(altered.labelled), "typst", "pikepdf"),
    _slow("a page added in front", "pdf", _alone(altered.page_added), "typst", "pikepdf"),
    _slow("the cover taken away", "pdf", _alone(altered.cover_taken), "typst", "pikepdf"),
    _slow("turned by a right angle", "pdf", _alone(altered.turned), "typst", "pikepdf"),
    _slow("rewritten by qpdf", "pdf", altered.rewritten, "typst", "qpdf"),
    _slow("rewritten by MuPDF", "pdf", altered.cleaned_by_mupdf, "typst", "mutool"),
    _slow("enscript", "pdf", programs.enscript, "enscript", "ps2pdf"),
    _slow("a2ps", "pdf", programs.a2ps, "a2ps", "ps2pdf"),
    _slow("printed again by cairo", "pdf", altered.printed_by_cairo, "typst", "pdftocairo"),
    _slow("printed again by Ghostscript", "pdf", altered.printed_by_ghostscript, "typst", "gs"),
)  # fmt: skip

_READ_BY_TESSERACT = (
    "fpdf2", "ReportLab", "typst", "WeasyPrint", "Chromium", "pdfTeX", "groff", "XeTeX",
    "LibreOffice: PDF from DOCX", "LibreOffice: PDF from ODT",
)  # fmt: skip


def _scan_of(maker: Maker) -> Maker:
    name = f"Tesseract at 300 dpi: {maker.name}"
    needs = ("pdftoppm", "tesseract", *maker.needs)
    return _slow(
        name,
        "pdf",
        lambda folder: programs.recognised(folder, maker.make(folder)),
        *needs,
        recognised=True,
    )


_SCANS = tuple(map(_scan_of, (m for m in (*_QUICK, *_SLOW) if m.name in _READ_BY_TESSERACT)))

MAKERS: tuple[Maker, ...] = (*_QUICK, *_SLOW, *_SCANS)
