"""What is put on a page of a PDF beside its words: annotations, through PDFium."""

from __future__ import annotations

import ctypes
from collections import Counter
from collections.abc import Sequence
from types import MappingProxyType
from typing import Any

import pypdfium2.raw as pdfium
from pypdfium2 import PdfDocument, PdfPage

from citecheck.copies.marks import NOT_FOR_FILING
from citecheck.document.readers.pdf.boxes import Box
from citecheck.model.severity import Severity
from citecheck.patterns import re

AUTHOR = "citecheck"

_COLOURS = MappingProxyType(
    {
        Severity.ERROR: (255, 150, 150),
        Severity.WARNING: (255, 214, 102),
        Severity.INFO: (160, 205, 255),
    }
)
_INK = MappingProxyType(
    {Severity.ERROR: (190, 0, 0), Severity.WARNING: (150, 90, 0), Severity.INFO: (0, 70, 160)}
)
_RED = (190, 0, 0)
_OPAQUE = 255
_PRINTED = pdfium.FPDF_ANNOT_FLAG_PRINT
_AS_IT_IS = pdfium.FPDF_ANNOT_FLAG_NOZOOM | pdfium.FPDF_ANNOT_FLAG_NOROTATE
_FONT = b"Helvetica-Bold"
_STAMP_SIZE, _NUMBER_SIZE = 8.0, 7.0  # points
_LETTER = 0.62  # of the size: the width of an average letter or digit of the font
_EDGE, _GAP = 8.0, 4.0  # points
_NOTE = 18.0  # points: the side of the sign of a note
_ROW = 6.0  # points: numbers nearer to each other than this stand side by side
# What no note can show; PDF text strings know line ends only.
_CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f]")


class Sheet:
    """One open page and the annotations that it is given."""

    def __init__(self, document: PdfDocument, page: PdfPage, index: int) -> None:
        self._document = document
        self._page = page
        self._index = index
        self._made = 0
        self._quarters = page.get_rotation() // 90
        self._shown = Box(*page.get_bbox()).turned(self._quarters)
        self._numbers: Counter[int] = Counter()

    def highlight(self, rows: Sequence[Box], severity: Severity, note: str, label: str) -> None:
        """Highlights words that stand in ``rows``, with a note."""
        annotation = self._create(pdfium.FPDF_ANNOT_HIGHLIGHT)
        for row in rows:
            quad = pdfium.FS_QUADPOINTSF(
                row.left, row.top, row.right, row.top,
                row.left, row.bottom, row.right, row.bottom,
            )  # fmt: skip
            pdfium.FPDFAnnot_AppendAttachmentPoints(annotation, quad)
        whole = rows[0]
        for row in rows[1:]:
            whole |= row
        _colour(annotation, _COLOURS[severity])
        self._finish(annotation, whole, {b"Contents": note, b"T": AUTHOR, b"Subj": label}, _PRINTED)

    def number(self, row: Box, number: int, severity: Severity) -> None:
        """Prints the number of a mark in the right margin, at the height of its first line."""
        line = row.turned(self._quarters)
        key = round(line.bottom / _ROW)
        words = str(number)
        width = _LETTER * _NUMBER_SIZE * len(words)
        right = self._shown.right - _EDGE - self._numbers[key]
        self._numbers[key] += round(width + _GAP)
        self._print(words, right - width, line.bottom, _NUMBER_SIZE, _INK[severity])

    def stamp(self) -> None:
        """Says in a corner of the page that it is of a marked copy: not at the head, where courts
        stamp, nor in the middle of the foot, where pages have their numbers."""
        words = NOT_FOR_FILING.upper()
        left, bottom = self._shown.left + _EDGE, self._shown.bottom + _EDGE
        self._print(words, left, bottom, _STAMP_SIZE, _RED)

    def tally(self, words: str) -> None:
        """Puts a note into the corner of the page."""
        corner = self._shown
        box = Box(
            corner.left + _GAP, corner.top - _GAP - _NOTE, corner.left + _GAP + _NOTE,
            corner.top - _GAP,
        ).turned(-self._quarters % 4)  # fmt: skip
        annotation = self._create(pdfium.FPDF_ANNOT_TEXT)
        _colour(annotation, _COLOURS[Severity.WARNING])
        texts = {b"Contents": words, b"T": AUTHOR, b"Subj": NOT_FOR_FILING}
        self._finish(annotation, box, texts, _PRINTED | _AS_IT_IS)

    def _print(
        self, words: str, left: float, bottom: float, size: float, ink: tuple[int, int, int]
    ) -> None:
        """Words of our own, upright as the page is shown."""
        width = _LETTER * size * len(words) + _GAP
        box = Box(left, bottom - size / 3, left + width, bottom + size)
        annotation = self._create(pdfium.FPDF_ANNOT_STAMP)
        place = box.turned(-self._quarters % 4)
        pdfium.FPDFAnnot_SetRect(annotation, _rectangle(place))
        text = pdfium.FPDFPageObj_NewTextObj(self._document.raw, _FONT, size)
        pdfium.FPDFText_SetText(text, _wide(words))
        pdfium.FPDFPageObj_SetFillColor(text, *ink, _OPAQUE)
        cos, sin = ((1, 0), (0, 1), (-1, 0), (0, -1))[self._quarters]
        origin = Box(left, bottom, left, bottom).turned(-self._quarters % 4)
        pdfium.FPDFPageObj_Transform(text, cos, sin, -sin, cos, origin.left, origin.bottom)
        pdfium.FPDFAnnot_AppendObject(annotation, text)
        self._finish(annotation, place, {b"T": AUTHOR}, _PRINTED | pdfium.FPDF_ANNOT_FLAG_READONLY)

    def _create(self, kind: int) -> Any:
        return pdfium.FPDFPage_CreateAnnot(self._page.raw, kind)

    def _finish(self, annotation: Any, box: Box, texts: dict[bytes, str], flags: int) -> None:
        self._made += 1
        pdfium.FPDFAnnot_SetRect(annotation, _rectangle(box))
        for key, words in {**texts, b"NM": name_of(self._index, self._made)}.items():
            pdfium.FPDFAnnot_SetStringValue(annotation, key, _wide(words))
        pdfium.FPDFAnnot_SetFlags(annotation, flags)
        pdfium.FPDFPage_CloseAnnot(annotation)


def name_of(page: int, number: int) -> str:
    """The name of an annotation of ours, the ``number``-th on the page with an index."""
    return f"{AUTHOR}-{page}-{number}"


def _rectangle(box: Box) -> Any:
    return pdfium.FS_RECTF(box.left, box.top, box.right, box.bottom)


def _colour(annotation: Any, colour: tuple[int, int, int]) -> None:
    kind = pdfium.FPDFANNOT_COLORTYPE_Color
    pdfium.FPDFAnnot_SetColor(annotation, kind, *colour, _OPAQUE)


def _wide(words: str) -> Any:
    """A text as PDFium takes it: UTF-16, little end first, with a zero behind."""
    data = (_CONTROL.sub(" ", words) + "\0").encode("utf-16-le", "replace")
    return ctypes.cast(ctypes.create_string_buffer(data, len(data)), pdfium.FPDF_WIDESTRING)
