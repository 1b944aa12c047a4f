"""The annotations of a PDF, read back."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium
from pypdfium2 import PdfDocument


@dataclass(frozen=True)
class Note:
    """One annotation: the index of its page, its kind, its note, the words below it."""

    page: int
    kind: int
    words: str
    below: str


def notes(data: bytes, skip: int = 0) -> list[Note]:
    """All annotations of the PDF in ``data``, but those of so many pages at its beginning."""
    document = PdfDocument(data)
    try:
        pages = range(skip, len(document))
        return [note for index in pages for note in _on_page(document, index)]
    finally:
        document.close()


def highlights(data: bytes) -> list[tuple[str, str]]:
    """The words below each highlight, and the first line of its note."""
    kind = pdfium.FPDF_ANNOT_HIGHLIGHT
    return [(n.below, n.words.split("\n")[0]) for n in notes(data) if n.kind == kind]


def _on_page(document: PdfDocument, index: int) -> Iterator[Note]:
    page = document[index]
    textpage = page.get_textpage()
    for number in range(pdfium.FPDFPage_GetAnnotCount(page.raw)):
        annotation = pdfium.FPDFPage_GetAnnot(page.raw, number)
        below = []
        for quad in range(pdfium.FPDFAnnot_CountAttachmentPoints(annotation)):
            points = pdfium.FS_QUADPOINTSF()
            pdfium.FPDFAnnot_GetAttachmentPoints(annotation, quad, points)
            below.append(textpage.get_text_bounded(points.x1, points.y3, points.x2, points.y1))
        kind = pdfium.FPDFAnnot_GetSubtype(annotation)
        yield Note(index, kind, _text(annotation, b"Contents"), " ".join(" ".join(below).split()))
        pdfium.FPDFPage_CloseAnnot(annotation)
    textpage.close()
    page.close()


def _text(annotation: Any, key: bytes) -> str:
    size = pdfium.FPDFAnnot_GetStringValue(annotation, key, None, 0)
    buffer = ctypes.create_string_buffer(size)
    pdfium.FPDFAnnot_GetStringValue(
        annotation, key, ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR)), size
    )
    return buffer.raw[:-2].decode("utf-16-le")
