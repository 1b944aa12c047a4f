"""The part of PDFium that reading needs, through pypdfium2's raw bindings.

Its helpers, which the copies use, take as long to load as seven pages to read.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

import pypdfium2_raw as pdfium

_LOCKED = (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY)
_NOT_ENCRYPTED = -1
_LEFT_OUT = -1
_VERSION = 2  # of the record with which the library is begun


class PdfError(Exception):
    """PDFium cannot read a file, or a page of it; ``locked`` says that a password is wanted."""

    def __init__(self, locked: bool = False) -> None:
        super().__init__("a password is wanted" if locked else "it cannot be read")
        self.locked = locked


class TextPage:
    """The text of a page, by PDFium's handle ``raw``, good for as long as that is."""

    __slots__ = ("raw",)

    def __init__(self, raw: Any) -> None:
        self.raw = raw

    @property
    def letters(self) -> int:
        """How many letters PDFium counts, also those that it leaves out of the text. Raises
        ``PdfError``."""
        count = int(pdfium.FPDFText_CountChars(self.raw))
        if count < 0:
            raise PdfError
        return count

    def text(self) -> str:
        """The text, its lines ended by ``\\r\\n``. Raises ``PdfError``."""
        in_text = pdfium.FPDFText_GetTextIndexFromCharIndex
        first, behind = 0, self.letters
        # asked for letters of which the outermost are left out, PDFium reads beyond the others
        while first < behind and in_text(self.raw, first) == _LEFT_OUT:
            first += 1
        while first < behind and in_text(self.raw, behind - 1) == _LEFT_OUT:
            behind -= 1
        if first == behind:
            return ""
        length = in_text(self.raw, behind - 1) - in_text(self.raw, first) + 1
        room = (ctypes.c_ushort * (length + 1))()  # and a zero behind it
        written = pdfium.FPDFText_GetText(self.raw, first, behind - first, room)
        return bytes(room)[: 2 * (written - 1)].decode("utf-16-le", "ignore")


class Page:
    """A page, by PDFium's handle ``raw``, good for as long as that is."""

    __slots__ = ("raw",)

    def __init__(self, raw: Any) -> None:
        self.raw = raw

    @property
    def edges(self) -> tuple[float, float, float, float]:
        """What is shown of it: its left, lower, right and upper edge, in points. Raises
        ``PdfError``."""
        edges = pdfium.FS_RECTF()
        if not pdfium.FPDF_GetPageBoundingBox(self.raw, edges):
            raise PdfError
        return edges.left, edges.bottom, edges.right, edges.top

    @property
    def area(self) -> float:
        """How large it is, in square points."""
        return float(pdfium.FPDF_GetPageWidthF(self.raw) * pdfium.FPDF_GetPageHeightF(self.raw))

    @contextmanager
    def text_page(self) -> Iterator[TextPage]:
        """Its text. Raises ``PdfError``."""
        raw = pdfium.FPDFText_LoadPage(self.raw)
        if not raw:
            raise PdfError
        try:
            yield TextPage(raw)
        finally:
            pdfium.FPDFText_ClosePage(raw)

    def images(self, depth: int) -> Iterator[float]:
        """How large its images are, in square points; those in forms within forms so many deep,
        the page itself counted. Raises ``PdfError``."""
        count, get = pdfium.FPDFPage_CountObjects, pdfium.FPDFPage_GetObject
        return _images(self.raw, count, get, depth)


def _images(holder: Any, count: Any, get: Any, depth: int) -> Iterator[float]:
    for index in range(count(holder)):
        thing = get(holder, index)
        kind = pdfium.FPDFPageObj_GetType(thing)
        if kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            left, bottom, right, top = (ctypes.c_float() for _ in range(4))
            if not pdfium.FPDFPageObj_GetBounds(thing, left, bottom, right, top):
                raise PdfError
            yield abs((right.value - left.value) * (top.value - bottom.value))
        elif kind == pdfium.FPDF_PAGEOBJ_FORM and depth > 1:
            within = pdfium.FPDFFormObj_CountObjects, pdfium.FPDFFormObj_GetObject
            yield from _images(thing, *within, depth - 1)


class Document:
    """A PDF that is open, by its bytes. Raises ``PdfError`` where PDFium cannot open it."""

    def __init__(self, data: bytes) -> None:
        _begin()
        self._data = data  # PDFium reads from it as long as the document is open
        self._raw = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
        if not len(self):
            raise PdfError(pdfium.FPDF_GetLastError() in _LOCKED)

    def __len__(self) -> int:
        return int(pdfium.FPDF_GetPageCount(self._raw))

    @property
    def encrypted(self) -> bool:
        """Whether its parts are encrypted, though no password is wanted for reading."""
        return bool(pdfium.FPDF_GetSecurityHandlerRevision(self._raw) != _NOT_ENCRYPTED)

    @property
    def attached(self) -> int:
        """How many files are attached to it."""
        return max(0, int(pdfium.FPDFDoc_GetAttachmentCount(self._raw)))

    @contextmanager
    def page(self, index: int) -> Iterator[Page]:
        """The page with this index, from 0. Raises ``PdfError``."""
        raw = pdfium.FPDF_LoadPage(self._raw, index)
        if not raw:
            raise PdfError
        try:
            yield Page(raw)
        finally:
            pdfium.FPDF_ClosePage(raw)

    def label(self, index: int) -> str:
        """The label of the page with this index; empty where the file gives none."""
        size = pdfium.FPDF_GetPageLabel(self._raw, index, None, 0)
        room = ctypes.create_string_buffer(size)
        pdfium.FPDF_GetPageLabel(self._raw, index, room, size)
        return room.raw[: size - 2].decode("utf-16-le")

    def close(self) -> None:
        """To be called once, when nothing of it is in use."""
        pdfium.FPDF_CloseDocument(self._raw)


@cache
def _begin() -> None:
    """Begins PDFium; where that is done, as by pypdfium2's helpers, it does nothing."""
    pdfium.FPDF_InitLibraryWithConfig(pdfium.FPDF_LIBRARY_CONFIG(version=_VERSION))
