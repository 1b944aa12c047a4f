"""Pages of a PDF that are images: without text, or with the text that recognition (OCR) made.

Programs that recognise text put it invisibly over the image of the page, so that it can be
searched and copied.
"""

from __future__ import annotations

import pypdfium2_raw as pdfium

from citecheck.document.readers.pdf.pdfium import Page, TextPage

_IMAGE_SHARE = 0.4  # of the page, for the image of a page
_IMAGE_DEPTH = 3  # forms within forms
_SAMPLE = 12  # letters of a page, of which most are invisible


def is_image(page: Page) -> bool:
    """Whether images cover a good part of the page."""
    return sum(page.images(_IMAGE_DEPTH)) >= _IMAGE_SHARE * page.area


def is_recognised(page: Page, text_page: TextPage) -> bool:
    """Whether most of the text is invisible, over images that cover a good part of the page."""
    letters = text_page.letters
    invisible = seen = 0
    # not in the first letters only, where the visible stamp of a court may stand
    for part in range(min(letters, _SAMPLE)):
        text = pdfium.FPDFText_GetTextObject(text_page.raw, letters * part // _SAMPLE)
        if text:
            seen += 1
            mode = pdfium.FPDFTextObj_GetTextRenderMode(text)
            invisible += mode == pdfium.FPDF_TEXTRENDERMODE_INVISIBLE
    return 2 * invisible > seen and is_image(page)
