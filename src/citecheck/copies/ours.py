"""Whether a file is a marked copy that this program made."""

from __future__ import annotations

import ctypes
import io
import zipfile
from contextlib import suppress

import pypdfium2.raw as pdfium
from pypdfium2 import PdfDocument, PdfiumError

from citecheck.copies.pdf.sheet import AUTHOR

_COMMENTS = "word/comments.xml"
_PDF, _ZIP = b"%PDF", b"PK\x03\x04"
_LONGEST = 1000  # bytes of an author that is read: two a sign


def is_marked(data: bytes) -> bool:
    """True for a PDF with a note of ours on its first page, which every marked copy has, and for a
    Word document with a comment of ours; False for any other file and for a damaged one."""
    if data.startswith(_PDF):
        return _is_marked_pdf(data)
    return data.startswith(_ZIP) and _is_marked_docx(data)


def _is_marked_pdf(data: bytes) -> bool:
    with suppress(PdfiumError):
        document = PdfDocument(data)
        try:
            return len(document) > 0 and AUTHOR in _authors(document)
        finally:
            document.close()
    return False


def _authors(document: PdfDocument) -> set[str]:
    """Those of the annotations of the first page."""
    page = document[0]
    found = set()
    for index in range(pdfium.FPDFPage_GetAnnotCount(page.raw)):
        annotation = pdfium.FPDFPage_GetAnnot(page.raw, index)
        words = ctypes.create_string_buffer(_LONGEST)
        signs = ctypes.cast(words, ctypes.POINTER(pdfium.FPDF_WCHAR))
        size = pdfium.FPDFAnnot_GetStringValue(annotation, b"T", signs, _LONGEST)
        pdfium.FPDFPage_CloseAnnot(annotation)
        found.add(words.raw[: max(0, size - 2)].decode("utf-16-le", "replace"))
    page.close()
    return found


def _is_marked_docx(data: bytes) -> bool:
    with (
        suppress(OSError, ValueError, KeyError, zipfile.BadZipFile, NotImplementedError),
        zipfile.ZipFile(io.BytesIO(data)) as archive,
        archive.open(_COMMENTS) as comments,
    ):
        # all comments of one file, with a bound for one that unpacks to more than any has
        return f'w:author="{AUTHOR}"'.encode() in comments.read(1 << 24)
    return False
