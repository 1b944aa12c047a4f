"""PDF to text, page by page.

PDFium reads the file. What it holds of a page is freed before the next
page is read, so a long filing costs little more memory than its text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from citecheck.dataclass import dataclass, field
from citecheck.document.readers.garbled import list_pages
from citecheck.document.readers.helpers import ALONE, Helpers
from citecheck.document.readers.pdf.damage import damaged_pages
from citecheck.document.readers.pdf.in_turns import read_pages
from citecheck.document.readers.pdf.pages import PageReader, PageText
from citecheck.document.readers.pdf.pdfium import Document, PdfError
from citecheck.model.document import Gap, Source
from citecheck.model.errors import InputError
from citecheck.model.media import RECOGNISE, MediaType
from citecheck.model.page_labels import PageLabel
from citecheck.patterns import re

_FEWEST_CHARACTERS = 10  # on a page that is not empty

# What fonts without character codes give.
_NO_LETTER = re.compile("[\ufffd\ue000-\uf8ff]")
_MOST_NO_LETTERS = 0.3


@dataclass(slots=True)
class _Pages:
    """What the pages gave: their texts, the numbers (from 1) of those that gave nothing or no
    words, and the indices of those that have numbered lines without words, words that recognition
    made of an image, or are set from damaged parts of the file."""

    texts: list[str] = field(default_factory=list)
    images: list[int] = field(default_factory=list)
    damaged: list[int] = field(default_factory=list)
    garbled: list[int] = field(default_factory=list)
    blank_lines: list[int] = field(default_factory=list)
    recognised: list[int] = field(default_factory=list)
    broken: frozenset[int] = frozenset()
    empty: int = 0
    attached: int = 0

    @property
    def read(self) -> int:
        return len(self.texts) - len(self.images) - len(self.damaged) - self.empty

    def gaps(self) -> dict[int, Gap]:
        """The pages, counted from 0, that are not wholly readable, and why."""
        return {
            **dict.fromkeys(self.blank_lines, Gap.BLANK_LINES),
            **dict.fromkeys(self.broken, Gap.DAMAGED),
            **{number - 1: Gap.GARBLED for number in self.garbled},
            **{number - 1: Gap.EMPTY for number in (*self.images, *self.damaged)},
        }


def read_pdf(data: bytes, path: str, name: str, helpers: Helpers = ALONE) -> Source:
    """The text of a PDF: every page laid out as it is printed and ended by a form feed.

    ``data`` is the file, ``path`` what the source is called, ``name`` what messages call it.
    Marks of notes come out as superscript digits; the page labels of the file, where it has
    any, as ``page_labels``. Raises ``InputError`` for what has no readable text layer.
    """
    try:
        document = Document(data)
    except PdfError as error:
        if error.locked:
            raise InputError(
                f"{name}: an encrypted PDF; open it with its password and print it to a new PDF"
            ) from None
        raise InputError(f"{name}: a damaged PDF; open it in a viewer and print it anew") from None
    try:
        count = len(document)
        broken = cache(lambda: frozenset() if document.encrypted else damaged_pages(data, count))
        pages = _pages(read_pages(PageReader(document), count, helpers.also(broken)))
        labels = _labels(document)
        pages.broken = broken()
        pages.attached = document.attached
    finally:
        document.close()
    _refuse_unreadable(pages, name)
    return Source(
        text="".join(f"{page}\f" for page in pages.texts),
        path=path,
        media_type=MediaType.PDF,
        notices=tuple(_notices(pages)),
        page_labels=labels,
        gaps=pages.gaps(),
        recognised=frozenset(pages.recognised),
    )


def _pages(read: Sequence[PageText]) -> _Pages:
    pages = _Pages()
    for index, page in enumerate(read):
        pages.texts.append(page.text)
        if page.recognised:
            pages.recognised.append(index)
        if page.blank_lines:
            pages.blank_lines.append(index)
        if page.garbled:
            pages.garbled.append(index + 1)
        if page.damaged:
            pages.damaged.append(index + 1)
        elif page.image:
            pages.images.append(index + 1)
        elif len(page.text) - page.text.count("\n") < _FEWEST_CHARACTERS:
            pages.empty += 1
    return pages


def _labels(document: Document) -> tuple[PageLabel | None, ...] | None:
    """The page labels that the file gives, if they say more than the order of the pages."""
    labels = [document.label(index) for index in range(len(document))]
    numbered = [str(index + 1) for index in range(len(document))]
    if labels == numbered or not any(labels):
        return None
    return tuple(PageLabel.parse(label) if label.strip() else None for label in labels)


def _refuse_unreadable(pages: _Pages, name: str) -> None:
    if not pages.read:
        if pages.images:
            raise InputError(
                f"{name}: a scan without a text layer; run text recognition (OCR) on it first"
            )
        if pages.damaged:
            raise InputError(f"{name}: a damaged PDF; open it in a viewer and print it anew")
        if pages.attached:
            raise InputError(
                f"{name}: there is no text in this PDF but in the files attached to it; save the "
                "brief out of it"
            )
        raise InputError(f"{name}: there is no text in this PDF; print it anew with its fonts")
    letters = sum(len(page) - page.count(" ") for page in pages.texts)
    strange = sum(len(_NO_LETTER.findall(page)) for page in pages.texts)
    if strange > _MOST_NO_LETTERS * letters:
        raise InputError(
            f"{name}: the text layer gives no letters (fonts without character codes); "
            "run text recognition (OCR) on it first"
        )
    if 2 * len(pages.garbled) >= pages.read:
        raise InputError(
            f"{name}: garbled text on {list_pages(pages.garbled)}: control characters for letters "
            f"(a font without a Unicode map); {RECOGNISE}"
        )


def _notices(pages: _Pages) -> Iterator[str]:
    if pages.attached:
        files = "the file" if pages.attached == 1 else f"the {pages.attached} files"
        yield f"{files} attached to the PDF {'is' if pages.attached == 1 else 'are'} not read"
    read_in_part = sorted({index + 1 for index in pages.broken} - {*pages.images, *pages.damaged})
    for numbers, fault in (
        (pages.images, "not read, because scanned without a text layer"),
        (pages.damaged, "not read, because damaged"),
        (read_in_part, "perhaps read in part only, because the file is damaged"),
        (pages.garbled, "garbled, because set in a font without a Unicode map"),
    ):
        if numbers:
            yield f"{fault}: {list_pages(numbers)} of the file"
