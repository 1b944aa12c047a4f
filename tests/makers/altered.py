"""What is done to a finished PDF: stamps, labels, pages added and taken, printed once more."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.makers import printed
from tests.makers.brief import PAGES
from tests.makers.programs import call


def _changed(change: Callable[[Any], None]) -> bytes:
    import pikepdf

    with pikepdf.open(io.BytesIO(printed.typst())) as pdf:
        change(pdf)
        out = io.BytesIO()
        pdf.save(out)
    return out.getvalue()


def stamped() -> bytes:
    """The stamp of an e-filing system on the head of each page."""
    return _changed(_stamp)


def _stamp(pdf: Any) -> None:
    import pikepdf

    font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1,
                              BaseFont=pikepdf.Name.Helvetica)  # fmt: skip
    for number, page in enumerate(pdf.pages, 1):
        words = (
            f"Case: 24-3117, 11/04/2024, ID: 12903355, DktEntry: 21.1, "
            f"Page {number} of {len(pdf.pages)}"
        )
        name = page.add_resource(font, pikepdf.Name.Font)
        height = float(page.mediabox[3])
        drawn_words = f"q BT {name} 9 Tf 130 {height - 20} Td ({words}) Tj ET Q"
        page.contents_add(drawn_words.encode())


def labelled() -> bytes:
    """The labels of the pages in the file too."""
    return _changed(_label)


def _label(pdf: Any) -> None:
    import pikepdf

    numbers: list[Any] = []
    for index, page in enumerate(PAGES):
        style = (
            pikepdf.Dictionary(P=pikepdf.String(page.label)) if page.label else pikepdf.Dictionary()
        )
        numbers += [index, style]
    pdf.Root.PageLabels = pikepdf.Dictionary(Nums=pikepdf.Array(numbers))


def page_added() -> bytes:
    """A cover sheet of somebody else in front of the brief."""
    return _changed(_add)


def _add(pdf: Any) -> None:
    import pikepdf
    from reportlab.pdfgen.canvas import Canvas

    file = io.BytesIO()
    canvas = Canvas(file)
    canvas.drawString(100, 700, "FILED UNDER THE SEAL OF THE CLERK")
    canvas.save()
    with pikepdf.open(io.BytesIO(file.getvalue())) as sheet:
        pdf.pages.insert(0, sheet.pages[0])


def cover_taken() -> bytes:
    """The brief without its cover."""
    return _changed(lambda pdf: pdf.pages.remove(p=1))


def turned() -> bytes:
    """Every page turned, as a scanner leaves them."""
    return _changed(_turn)


def _turn(pdf: Any) -> None:
    for page in pdf.pages:
        page.rotate(90, relative=True)


def rewritten(folder: Path) -> bytes:
    """By qpdf: other objects, other streams, made for the web."""
    return _again(folder, "qpdf", "--linearize", "--object-streams=generate", "in.pdf", "out.pdf")


def printed_by_cairo(folder: Path) -> bytes:
    """Printed to PDF again by cairo, which writes the fonts anew."""
    return _again(folder, "pdftocairo", "-pdf", "in.pdf", "out.pdf")


def printed_by_ghostscript(folder: Path) -> bytes:
    """Printed to PDF again by Ghostscript."""
    write = ("-q", "-dBATCH", "-dNOPAUSE", "-sDEVICE=pdfwrite", "-sOutputFile=out.pdf", "in.pdf")
    return _again(folder, "gs", *write)


def cleaned_by_mupdf(folder: Path) -> bytes:
    """Rewritten by MuPDF's ``mutool clean``, without what is not used."""
    return _again(folder, "mutool", "clean", "-gggg", "-z", "in.pdf", "out.pdf")


def _again(folder: Path, *words: str) -> bytes:
    (folder / "in.pdf").write_bytes(printed.typst())
    call(folder, *words)
    return (folder / "out.pdf").read_bytes()
