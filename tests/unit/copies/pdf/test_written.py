"""Objects of a PDF as PDFium writes them, and updates at its end."""

from __future__ import annotations

import pytest
from tests.unit.copies.pdf.test_arrays import file_of

from citecheck.copies.pdf.written import Written, dictionary, elements, entries, reference, text


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (b"<</A 1/B/C/D[/E<</F 2>>]>>", {b"/A": b"1", b"/B": b"/C", b"/D": b"[/E<</F 2>>]"}),
        (b"<< /A (b \\) >> (c) d) /E 5 0 R >>", {b"/A": b"(b \\) >> (c) d)", b"/E": b"5 0 R"}),
        (b"<</A<41>/B<</C(])>>/D null>>", {b"/A": b"<41>", b"/B": b"<</C(])>>", b"/D": b"null"}),
        (b"<</A true>>stream\n/B 2\nendstream", {b"/A": b"true"}),
        (b"<<>>", {}),
        (b"null", {}),
        (b"[/A 1]", {}),
    ],
)
def test_the_entries_of_a_dictionary(words: bytes, found: dict[bytes, bytes]) -> None:
    assert entries(words) == found
    assert entries(dictionary(found)) == found


def test_the_elements_of_an_array() -> None:
    assert elements(b"[ 9 0 R<</A[1 0 R]>> 12 0 R null]") == [b"9 0 R", b"<</A[1 0 R]>>", b"12 0 R"]


def test_what_is_no_reference() -> None:
    with pytest.raises(LookupError):
        reference(b"<<>>")


def test_words_of_all_scripts_are_text_strings() -> None:
    assert text("§ é(") == b"<FEFF00A7002000E90028>"


def test_an_update_stands_at_the_end_and_names_what_it_changes() -> None:
    data = file_of(b"<</Pages 2 0 R>>", b"<</Kids[3 0 R 9 0 R]>>", b"<</Rotate 90>>")
    file = Written(data)
    assert file.updated() is data
    assert file.pages() == [3, 9]
    file.change(3, {b"/Rotate": b"0"})
    assert file.information == 4
    made = file.updated()
    assert made.startswith(data)
    again = Written(made)
    assert again.object(3) == b"<</Rotate 0>>"
    assert again.object(again.information) == b"<<>>"


@pytest.mark.parametrize("said", [b"90 0 R", b"<</Title(A)>>", b"null", b"(a string)"])
def test_a_damaged_file_has_no_dictionary_where_its_trailer_says(said: bytes) -> None:
    data = file_of(b"<</Pages 2 0 R>>", b"<</Kids[]>>").replace(b"/Root", b"/Info %b/Root" % said)
    file = Written(data)
    file.change(file.information, {b"/Author": b"(B)"})
    again = Written(file.updated())
    title = {b"/Title": b"(A)"} if b"Title" in said else {}
    assert again.entries(again.information) == {**title, b"/Author": b"(B)"}
