"""What is asked of PDFium directly is what pypdfium2's own helpers answer."""

from __future__ import annotations

import pypdfium2
import pytest
from tests.unit.document.readers.pdf_files import IMAGE, LOCKED, Put, down, pdf

from citecheck.document.readers.pdf.pdfium import Document, PdfError

PAGES: list[list[Put | bytes]] = [
    [],
    [*down(["The first line of it,", "and the second one.  "]), Put(300, 40, "7")],
    [IMAGE, Put(72, 700, "filed")],
    [Put(72, 700, "\x00abc\x00")],
    [Put(72, 700, "\x00" * 3000 + "behind what has no place in the text" + "\x00")],
    [Put(72, 700, "\x00\x00")],
    [Put(72, 700, "§ 1983 – “quoted”\xad")],
]


@pytest.mark.parametrize("page", [page for index, page in enumerate(PAGES) if index != 4])
def test_a_page_is_what_the_helpers_say(page: list[Put | bytes]) -> None:
    data = pdf([page])
    theirs = pypdfium2.PdfDocument(data)
    document = Document(data)
    with document.page(0) as ours, ours.text_page() as text_page:
        helped = theirs[0]
        text = helped.get_textpage()
        assert text_page.letters == text.count_chars()
        assert text_page.text() == text.get_text_range()
        assert ours.edges == helped.get_bbox()
        assert ours.area == helped.get_width() * helped.get_height()
        bounds = [image.get_bounds() for image in helped.get_objects([3], max_depth=3)]
        areas = [abs((right - left) * (top - bottom)) for left, bottom, right, top in bounds]
        assert list(ours.images(3)) == areas
    theirs.close()
    document.close()


def test_any_number_of_letters_may_be_left_out_at_the_ends() -> None:
    document = Document(pdf([PAGES[4]]))
    with document.page(0) as page, page.text_page() as text_page:
        assert text_page.letters > 3000
        assert text_page.text() == "behind what has no place in the text"
    document.close()


def test_images_within_forms_are_found_as_deep_as_wanted() -> None:
    document = Document(pdf([[IMAGE]]))
    with document.page(0) as page:
        assert list(page.images(1)) == [612 * 792]
    document.close()


def test_labels() -> None:
    data = pdf([[], [], []], labels="0 << /S /r >> 2 << /S /D /St 1 >>")
    document = Document(data)
    assert [document.label(index) for index in range(len(document))] == ["i", "ii", "1"]
    assert not document.encrypted
    document.close()


def test_what_cannot_be_opened() -> None:
    for data, locked in (
        (pdf([[]], trailer=LOCKED), True),
        (b"%PDF-1.4 and no more", False),
        (b"", False),
    ):
        with pytest.raises(PdfError) as caught:
            Document(data)
        assert caught.value.locked is locked


def test_there_is_no_such_page() -> None:
    document = Document(pdf([[]]))
    with pytest.raises(PdfError), document.page(1):
        pass
    document.close()
