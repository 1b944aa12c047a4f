"""What is read of each page of a PDF, in two steps: its words in lines, while the page is open,
and its text, as soon as the width of a column is known, which the pages before it have a say in.
"""

from __future__ import annotations

from citecheck.dataclass import NamedTuple
from citecheck.document.readers.pdf.letters import Places
from citecheck.document.readers.pdf.page_layout import Arranged, arranged, lines_of
from citecheck.document.readers.pdf.pdfium import Document, Page, PdfError
from citecheck.document.readers.pdf.scans import is_image, is_recognised
from citecheck.document.readers.pdf.words import held, page_words

_STAMP_LINES = 3  # a court prints so many lines on the image of a page

# What fonts with codes of their own give, but no map from them to Unicode. PDFium's hyphens and
# line ends are controls too.
_CONTROLS = bytes([0x00, 0x01, *range(0x03, 0x09), 0x0B, 0x0C, *range(0x0E, 0x20), 0x7F])
_MOST_CONTROLS = 0.05

Letters = tuple[float, int] | None


class PageText(NamedTuple):
    """The text of a page, each line ended by a line feed, and what is known of it: whether it
    is an image (with a stamp at most), could not be read to its end, has control characters for
    letters, was made of an image by recognition, or has numbered lines without words."""

    text: str = ""
    image: bool = False
    damaged: bool = False
    garbled: bool = False
    recognised: bool = False
    blank_lines: bool = False


class PageReader:
    """Reads pages of one document. What a page holds is freed before the next one is read; its
    words are kept until its text is asked for."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._places = Places()
        self._read: dict[int, tuple[Arranged, PageText]] = {}

    def read(self, index: int) -> Letters:
        """Reads the page with this index; tells how wide its letters are (``Arranged.letters``)."""
        lines, known = Arranged(), PageText()
        try:
            with self._document.page(index) as page:
                lines, known = self._lines(page)
                if lines.height <= _STAMP_LINES and not known.recognised and is_image(page):
                    known = known._replace(image=True)
        except PdfError:
            known = known._replace(damaged=True)
        self._read[index] = lines, known
        return lines.letters

    def text(self, index: int, column: float) -> PageText:
        """The text of a page that was read, with columns so many points wide. To be asked once."""
        lines, known = self._read.pop(index)
        return known._replace(text="".join(f"{line}\n" for line in lines_of(lines, column)))

    def _lines(self, page: Page) -> tuple[Arranged, PageText]:
        with page.text_page() as text_page:
            text = text_page.text()
            lines = arranged(page_words(page, text_page, text, self._places))
            return lines, PageText(
                garbled=held(text, _CONTROLS) > _MOST_CONTROLS * len(text),
                recognised=is_recognised(page, text_page),
                blank_lines=lines.blank_lines,
            )
