"""A PDF with its findings marked: highlights with notes, numbers in the margin, a tally.

The file is written anew as a whole; PDFium's incremental save writes a broken cross-reference
stream. No page is added: page labels stay by position. Encryption and permissions are kept.
"""

from __future__ import annotations

import io
from bisect import bisect_right
from collections.abc import Iterator, Sequence

import pypdfium2.raw as pdfium
from pypdfium2 import PdfDocument, PdfiumError

from citecheck.copies.copy import Copy, damaged, not_the_same
from citecheck.copies.marks import Mark, Place, notes_on, tally
from citecheck.copies.pdf.arrays import part_arrays
from citecheck.copies.pdf.bookmarks import Bookmarks, add_bookmarks, with_bookmarks
from citecheck.copies.pdf.sheet import Sheet
from citecheck.copies.pdf.written import Written
from citecheck.dataclass import dataclass
from citecheck.document.readers.pdf.boxes import Box, PageLetters
from citecheck.document.readers.pdf.pdfium import Page, TextPage
from citecheck.model.document import Source
from citecheck.model.errors import InputError
from citecheck.model.spans import Span

_ANNOTATE = 1 << 5
"""The bit of PDF's permissions that allows notes (ISO 32000-1, table 22, bit 6)."""

_NOT_ENCRYPTED = -1


@dataclass(frozen=True, slots=True)
class _Spot:
    """A place of a mark, or the part of it on one page: offsets in the text of the page."""

    mark: Mark
    place: Place
    spans: tuple[Span, ...]


def mark_pdf(
    data: bytes, name: str, source: Source, marks: Sequence[Mark], *, force: bool = False
) -> Copy:
    """The PDF in ``data``, which was read as ``source``, with ``marks`` in it.

    ``name`` is what messages call it. Raises ``InputError`` for a file that is not the one that
    was read, one whose permissions allow no notes, and, without ``force``, one that is signed.
    """
    try:
        document = PdfDocument(data)
    except PdfiumError:
        raise InputError(not_the_same(name)) from None
    try:
        signed = _refuse_protected(document, name, force=force)
        encrypted = pdfium.FPDF_GetSecurityHandlerRevision(document.raw) != _NOT_ENCRYPTED
        title = document.get_metadata_value("Title")
        unplaced = _put_marks(document, name, source, marks)
        target = io.BytesIO()
        document.save(target, flags=pdfium.FPDF_NO_INCREMENTAL)
    finally:
        document.close()
    made = _finished(target.getvalue(), name, _bookmarks(source, marks), title, encrypted=encrypted)
    return Copy(made, notes_on(unplaced, signed=signed))


def _finished(
    data: bytes, name: str, bookmarks: Bookmarks, title: str, *, encrypted: bool
) -> bytes:
    """What PDFium wrote, with what it cannot write. Raises ``InputError`` where what it copied is
    too damaged for that."""
    try:
        file = Written(data)
        part_arrays(file, name, encrypted=encrypted)
        if encrypted:
            return with_bookmarks(data, bookmarks)
        add_bookmarks(file, bookmarks, title)
    except (LookupError, ValueError):
        raise InputError(damaged(name)) from None
    return file.updated()


def _refuse_protected(document: PdfDocument, name: str, *, force: bool) -> bool:
    """Raises ``InputError`` for a file that must not be changed; gives whether it is signed."""
    if not pdfium.FPDF_GetDocPermissions(document.raw) & _ANNOTATE:
        raise InputError(
            f"{name}: its permissions allow no notes; mark the file from which it was made"
        )
    signed = bool(pdfium.FPDF_GetSignatureCount(document.raw) > 0)
    if signed and not force:
        raise InputError(
            f"{name}: a signed PDF; any change breaks its signature, in the copy only: "
            "--force marks it all the same"
        )
    return signed


def _put_marks(
    document: PdfDocument, name: str, source: Source, marks: Sequence[Mark]
) -> list[Mark]:
    """Puts marks on all pages; gives those of which no word was found."""
    texts = source.text.split("\f")[:-1]
    if len(texts) != len(document):
        raise InputError(not_the_same(name))
    by_page = _by_page(texts, marks)
    placed: set[int] = set()
    first = _first_page(document, name)
    # the tally comes last, on the first page
    for index in sorted({first, *by_page}, reverse=True):
        page = document[index]
        try:
            sheet = Sheet(document, page, index)
            sheet.stamp()
            if spots := by_page.get(index):
                textpage = page.get_textpage()
                try:
                    letters = PageLetters(Page(page.raw), TextPage(textpage.raw), texts[index])
                    placed |= set(_put(sheet, letters, spots))
                finally:
                    textpage.close()
            if index == first:
                unplaced = [m for m in marks if m.places and m.number not in placed]
                sheet.tally(tally(marks, unplaced))
        except (PdfiumError, RecursionError, LookupError):
            raise InputError(not_the_same(name)) from None
        finally:
            page.close()
    return unplaced


def _first_page(document: PdfDocument, name: str) -> int:
    """The index of the first page that is not damaged. Raises ``InputError`` where all are."""
    for index in range(len(document)):
        try:
            document[index].close()
        except PdfiumError:
            continue
        return index
    raise InputError(damaged(name))


def _put(sheet: Sheet, letters: PageLetters, spots: Sequence[_Spot]) -> Iterator[int]:
    """Puts the marks of one page; gives the numbers of those that have words there."""
    numbers: list[tuple[Mark, Box]] = []
    for spot in spots:
        rows = letters.rows(spot.spans)
        if rows:
            mark = spot.mark
            sheet.highlight(rows, mark.severity, mark.note(spot.place), mark.label)
            numbers.append((mark, rows[0]))
    # those of one line stand from the edge inwards: the last first
    for mark, row in sorted(numbers, key=lambda pair: -pair[0].number):
        sheet.number(row, mark.number, mark.severity)
        yield mark.number


def _by_page(texts: Sequence[str], marks: Sequence[Mark]) -> dict[int, list[_Spot]]:
    starts = _starts(texts)
    spots: dict[int, list[_Spot]] = {}
    for mark in marks:
        for place in mark.places:
            parts: dict[int, list[Span]] = {}
            for span in place.spans:
                for index, part in _parts(span, texts, starts):
                    parts.setdefault(index, []).append(part)
            for index, spans in parts.items():
                spots.setdefault(index, []).append(_Spot(mark, place, tuple(spans)))
    return spots


def _starts(texts: Sequence[str]) -> list[int]:
    starts = [0]
    for text in texts:
        starts.append(starts[-1] + len(text) + 1)
    return starts


def _parts(span: Span, texts: Sequence[str], starts: Sequence[int]) -> Iterator[tuple[int, Span]]:
    """A span of the source as spans of the texts of its pages, by their indices."""
    index = bisect_right(starts, span.start) - 1
    while index < len(texts) and starts[index] < span.end:
        start = max(span.start - starts[index], 0)
        end = min(span.end - starts[index], len(texts[index]))
        if start < end:
            yield index, Span(start, end)
        index += 1


def _bookmarks(source: Source, marks: Sequence[Mark]) -> Bookmarks:
    """What the bookmarks of the findings say, and the index of the page that each leads to."""
    starts = _starts(source.text.split("\f")[:-1])
    return [
        (
            f"{mark.number}. {mark.code} {mark.message}",
            bisect_right(starts, mark.places[0].spans[0].start) - 1 if mark.places else 0,
        )
        for mark in marks
    ]
