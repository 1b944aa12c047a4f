"""Damage inside a PDF is named by the pages that it may have cost words."""

from __future__ import annotations

import io
import zlib

import pytest
from tests.unit.document.readers.pdf_files import Put, damage, down, pdf

from citecheck.document.readers.pdf.damage import damaged_pages
from citecheck.document.readers.read import read
from citecheck.model.config import Config
from citecheck.model.document import Gap, Source
from citecheck.pipeline import check_source

WORDS = ("The record was read in full.", "No one has appealed.", "It is so ordered by the court.")


def page(number: int) -> list[Put]:
    lines = [
        f"{words} This is line {line} of page {number}." for line, words in enumerate(WORDS * 8)
    ]
    return [*down(lines), Put(300, 40, str(number))]


WHOLE = pdf([page(number) for number in (1, 2, 3)], packed=True)


def given(data: bytes) -> Source:
    return read("-", io.BytesIO(data))


def test_a_whole_file_says_nothing() -> None:
    assert given(WHOLE).gaps == {}
    assert given(WHOLE).notices == ()


def test_the_page_whose_content_is_damaged_is_named() -> None:
    source = given(damage(WHOLE, 1))
    assert "line 23 of page 1" in source.text
    assert "line 23 of page 2" not in source.text
    assert source.gaps == {1: Gap.DAMAGED}
    assert source.notices == (
        "perhaps read in part only, because the file is damaged: page 2 of the file",
    )


def test_the_report_names_the_page_among_what_was_not_checked() -> None:
    table = ["TABLE OF AUTHORITIES", "Cases", "Camp v. Pitts, 411 U.S. 138 (1973) ........ 1, 2"]
    cited = Put(72, 150, "See Camp v. Pitts, 411 U.S. 138, 140 (1973).")
    pages = [[*down(table), Put(300, 40, "i")], *([*page(n), cited] for n in (1, 2, 3))]
    report = check_source(given(damage(pdf(pages, packed=True), 2)), Config())
    reasons = [skipped.reason for skipped in report.skipped]
    assert any("page 2 is damaged in the file" in reason for reason in reasons)


def test_a_byte_changed_without_a_trace_in_the_text_is_damage_too() -> None:
    at = WHOLE.index(b"\nendstream", WHOLE.index(b"FlateDecode")) - 1  # in the sum of the stream
    assert damaged_pages(WHOLE[:at] + bytes([WHOLE[at] ^ 1]) + WHOLE[at + 1 :], 3) == {0}


def test_a_stream_that_breaks_off_is_damage() -> None:
    begin = WHOLE.index(b"stream\n", WHOLE.index(b"FlateDecode")) + 7
    end = WHOLE.index(b"\nendstream", begin)
    assert damaged_pages(WHOLE[: (begin + end) // 2] + WHOLE[end:], 3) == {0}


def objects(*bodies: bytes) -> bytes:
    return b"".join(b"%d 0 obj\n%s\nendobj\n" % (n, body) for n, body in enumerate(bodies, 1))


def stream(content: bytes, broken: bool = False, kind: bytes = b"") -> bytes:
    data = bytearray(zlib.compress(content))
    if broken:
        data[len(data) // 2] ^= 0xFF
    return b"<< /Filter /FlateDecode %s >>\nstream\n%s\nendstream" % (kind, bytes(data))


ROOT = b"<< /Type /Catalog /Pages 2 0 R >>"
TRAILER = b"trailer << /Root 1 0 R >>"


def test_pages_that_share_a_damaged_font_are_all_named() -> None:
    font = b"<< /Type /Font /ToUnicode 6 0 R >>"
    tree = b"<< /Kids [3 0 R 4 0 R 7 0 R] /Count 3 >>"
    with_font = b"<< /Parent 2 0 R /Resources << /Font << /F1 5 0 R >> >> >>"
    without = b"<< /Parent 2 0 R /Annots [3 0 R] >>"
    words = stream(b"1 beginbfchar <20> <0020> endbfchar", broken=True)
    file = objects(ROOT, tree, with_font, with_font, font, words, without) + TRAILER
    assert damaged_pages(file, 3) == {0, 1}


def test_resources_that_stand_above_the_pages_are_theirs() -> None:
    tree = b"<< /Kids [3 0 R 5 0 R] /Count 2 >>"
    node = b"<< /Parent 2 0 R /Kids [4 0 R] /Resources << /Font << /F1 6 0 R >> >> >>"
    leaf = b"<< /Parent 3 0 R >>"
    other = b"<< /Parent 2 0 R >>"
    file = objects(ROOT, tree, node, leaf, other, stream(WORDS[0].encode() * 9, broken=True))
    assert damaged_pages(file + TRAILER, 2) == {0}


@pytest.mark.parametrize("broken", [False, True])
def test_pages_may_be_packed_with_other_objects(broken: bool) -> None:
    inner = [b"<< /Kids [3 0 R 4 0 R] >>", b"<< /Contents 6 0 R >>", b"<< /Contents 7 0 R >>"]
    offsets = [sum(map(len, inner[:k])) for k in range(3)]
    table = b" ".join(b"%d %d" % (n, at) for n, at in zip((2, 3, 4), offsets, strict=True)) + b" "
    packed = stream(
        table + b"".join(inner), broken=broken, kind=b"/Type /ObjStm /N 3 /First %d" % len(table)
    )
    content = WORDS[0].encode() * 9
    numbered = {1: ROOT, 5: packed, 6: stream(content), 7: stream(content, broken=True)}
    file = b"".join(b"%d 0 obj\n%s\nendobj\n" % item for item in numbered.items()) + TRAILER
    # where the pages themselves are lost, any of them may be damaged
    assert damaged_pages(file, 2) == ({0, 1} if broken else {1})


def test_a_tree_of_pages_that_leads_to_itself_is_left_alone() -> None:
    tree = b"<< /Kids [2 0 R 2 0 R] >>"
    file = objects(ROOT, tree, stream(WORDS[0].encode() * 9, broken=True)) + TRAILER
    assert damaged_pages(file, 5) == set(range(5))


def test_damaged_images_cost_no_words() -> None:
    tree = b"<< /Kids [3 0 R] >>"
    leaf = b"<< /Resources << /XObject << /I 4 0 R >> >> >>"
    image = stream(bytes(2000), broken=True, kind=b"/Subtype /Image")
    assert damaged_pages(objects(ROOT, tree, leaf, image) + TRAILER, 1) == set()


def test_a_line_end_behind_a_long_stream_is_read_over() -> None:
    """It was for ever: zlib's ``unconsumed_tail`` kept it when the end of the data had been met."""
    tree, leaf = b"<< /Kids [3 0 R] >>", b"<< /Contents 4 0 R >>"
    packed = stream(b" " * 262_147).replace(b"\nendstream", b"\r\nendstream")
    assert damaged_pages(objects(ROOT, tree, leaf, packed) + TRAILER, 1) == set()


def test_a_file_whose_words_are_encrypted_but_open_is_not_damaged() -> None:
    fpdf = pytest.importorskip("fpdf", reason="fpdf2 is not installed")
    file = fpdf.FPDF()
    file.add_page()
    file.set_font("Times", size=12)
    file.write(8, "The record was read in full, and no one has appealed.")
    file.set_encryption(owner_password="of-the-owner")  # noqa: S106
    source = given(bytes(file.output()))
    assert "no one has appealed" in source.text
    assert source.gaps == {}
