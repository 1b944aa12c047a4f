"""Arrays of annotations that pages share, in what PDFium writes."""

from __future__ import annotations

import pytest

from citecheck.copies.pdf.arrays import part_arrays
from citecheck.copies.pdf.written import Written
from citecheck.model.errors import InputError

_OBJECTS = (
    b"<</Pages 2 0 R /Type/Catalog>>",
    b"<</Count 2/Kids[ 3 0 R  4 0 R ]/Type/Pages>>",
    b"<</Annots 5 0 R /Parent 2 0 R /Type/Page>>",
    b"<</Annots 5 0 R /Parent 2 0 R /Type/Page>>",
    b"[ 9 0 R <</Contents(a \\) >> b)/K<</L[ 1]>>>><</NM(citecheck-0-1)>><</NM(citecheck-1-1)>>]",
)


def file_of(*objects: bytes) -> bytes:
    data, table = b"%PDF-1.7\r\n", b""
    for number, words in enumerate(objects, 1):
        table += b"%010d 00000 n\r\n" % len(data)
        data += b"%d 0 obj\r\n%s\r\nendobj\r\n" % (number, words)
    count = len(objects) + 1
    start = len(data)
    data += b"xref\r\n0 %d\r\n0000000000 65535 f\r\n%strailer\r\n" % (count, table)
    return data + b"<</Root 1 0 R /Size %d>>\r\nstartxref\r\n%d\r\n%%%%EOF\r\n" % (count, start)


def _parted(data: bytes, *, encrypted: bool = False) -> bytes:
    file = Written(data)
    part_arrays(file, "brief.pdf", encrypted=encrypted)
    return file.updated()


def test_each_page_keeps_what_was_there_and_has_its_own() -> None:
    data = file_of(*_OBJECTS)
    made = _parted(data)
    assert made.startswith(data)
    update = made[len(data) :]
    old = b"9 0 R <</Contents(a \\) >> b)/K<</L[ 1]>>>>"
    assert b"6 0 obj\n[%s <</NM(citecheck-0-1)>>]\n" % old in update
    assert b"7 0 obj\n[%s <</NM(citecheck-1-1)>>]\n" % old in update
    assert b"3 0 obj\n<</Annots 6 0 R /Parent" in update
    assert b"4 0 obj\n<</Annots 7 0 R /Parent" in update
    assert b"/Size 8" in update


def test_a_file_without_shared_arrays_is_left_as_it_is() -> None:
    data = file_of(*_OBJECTS[:3], b"<</Annots[ 8 0 R ]/Parent 2 0 R /Type/Page>>", _OBJECTS[4])
    assert _parted(data) is data


def test_encrypted_strings_cannot_be_moved() -> None:
    with pytest.raises(InputError, match="pages share their notes"):
        _parted(file_of(*_OBJECTS), encrypted=True)
