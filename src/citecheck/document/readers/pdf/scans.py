"""Pages of a PDF that are images: without text, or with the text that recognition (OCR) made.

Programs that recognise text put it invisibly over the image of the page, so that it can be
searched and copied.
"""

from __future__ import annotations

import pypdfium2.raw as pdfium
from pypdfium2 import PdfPage, PdfTextPage

_IMAGE_SHARE = 0.4  # of the page, for the image of a page
_IMAGE_DEPTH = 3  # forms within forms
_SAMPLE = 12  # letters of a page, of which most are invisible


def is_image(page: PdfPage) -> bool:
    """Whether images cover a good part of the page."""
    width, height = page.get_size()
    covered = 0.0
    for image in page.get_objects([pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=_IMAGE_DEPTH):
        left, bottom, right, top = image.get_bounds()
        covered += abs((right - left) * (top - bottom))
    return bool(covered >= _IMAGE_SHARE * width * height)


def is_recognised(page: PdfPage, textpage: PdfTextPage) -> bool:
    """Whether most of the text is invisible, over images that cover a good part of the page."""
    letters = textpage.count_chars()
    invisible = seen = 0
    # not in the first letters only, where the visible stamp of a court may stand
    for part in range(min(letters, _SAMPLE)):
        text = pdfium.FPDFText_GetTextObject(textpage.raw, letters * part // _SAMPLE)
        if text:
            seen += 1
            mode = pdfium.FPDFTextObj_GetTextRenderMode(text)
            invisible += mode == pdfium.FPDF_TEXTRENDERMODE_INVISIBLE
    return 2 * invisible > seen and is_image(page)
