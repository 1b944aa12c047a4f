"""Notes that all stand at the end of a text: of Markdown and of plain exports."""

from __future__ import annotations

import pytest

from citecheck.document.build import build
from citecheck.document.pages import endnotes
from citecheck.model.document import Document, Section, SectionKind, Source
from citecheck.model.media import MediaType

_BODY = (
    "TABLE OF AUTHORITIES\n\nDoe v. Roe, 5 F.4th 1 (9th Cir. 2021) .... 1\n\n"
    "Coe v. Poe, 6 F.4th 2 (9th Cir. 2021) .... 1 n.2\n\nARGUMENT\n\n"
    "The rule is old.{0} Nobody doubts it, not even the board.{1} It holds.\n\n"
    "CONCLUSION\n\nThe judgment should be reversed.\n\nRespectfully submitted, Ada Orme\n\n"
    "ADDENDUM\n\nThe charter of the board, in its third reading.\n\n"
)


def _read(text: str, media_type: MediaType) -> tuple[Document, list[Section]]:
    document = build(Source(text, "x", media_type))
    return document, [s for s in document.sections if s.kind is SectionKind.FOOTNOTE]


@pytest.mark.parametrize(
    ("marks", "notes"),
    [
        (("[^1]", "[^2]"), "[^1]: See Doe.\n\n[^2]: See Coe,\n    and Poe.\n\n    Again.\n"),
        (("[^1]", "[^2]"), "[^2]: See Coe,\nand Poe.\n\n  Again.\n[^1]: See Doe.\n"),
        (("[^doe]", "[^c-2]"), "[^doe]: See Doe.\n\n[^c-2]:\n    See Coe,\n    and Poe. Again.\n"),
    ],
)
def test_notes_of_markdown_belong_where_their_marks_are(marks: tuple[str, str], notes: str) -> None:
    """Though they stand behind an addendum, which is not read."""
    document, found = _read(_BODY.format(*marks) + notes, MediaType.MARKDOWN)
    assert "The rule is old. Nobody doubts it, not even the board. It holds." in document.view
    words = [" ".join(note.span.of(document.view).split()) for note in found]
    assert words == ["See Doe.", "See Coe, and Poe. Again."]
    assert [note.label for note in found] == ["1", "2"]
    assert "third reading" not in document.view
    assert document.left_out[-1].heading == "ADDENDUM"


def test_notes_listed_at_the_end_of_a_plain_text() -> None:
    notes = "[1] See Doe.\n\n[2] See Coe,\nand Poe.\n"
    document, found = _read(_BODY.format("[1]", "[2]") + notes, MediaType.PLAIN)
    assert "The rule is old. Nobody doubts it, not even the board. It holds." in document.view
    assert [n.span.of(document.view) for n in found] == ["See Doe.", "See Coe, and Poe."]


@pytest.mark.parametrize(
    ("marks", "notes"),
    [
        (("", ""), "[1] Declaration of Orme\n\n[2] Declaration of Tapley\n"),
        (("[1]", ""), "[1] Declaration of Orme\n\n[2] Declaration of Tapley\n"),
        (("[^1]", ""), "Nothing is defined here.\n"),
    ],
)
def test_a_list_without_marks_is_no_notes(marks: tuple[str, str], notes: str) -> None:
    document, found = _read(_BODY.format(*marks) + notes, MediaType.PLAIN)
    assert [n for n in found if "Tapley" in n.span.of(document.view)] == []


def test_a_note_whose_mark_is_not_in_the_body_is_not_read() -> None:
    text = _BODY.format("", "").replace("third reading.", "third reading.[^1]")
    document, found = _read(f"{text}[^1]: See Doe.\n", MediaType.MARKDOWN)
    assert found == []
    assert "See Doe." not in document.view


def test_a_number_in_brackets_within_a_line_lists_no_note() -> None:
    document, found = _read("The lessor wrote [6] “Proof is wanting” and left.\n", MediaType.PLAIN)
    assert found == []
    assert "Proof is wanting" in document.view


@pytest.mark.parametrize("number", ["{0}. ", "{0} ", "[{0}] "])
def test_notes_listed_on_the_last_page_are_called_by_raised_numbers(number: str) -> None:
    """A browser prints the notes of a page of the web so."""
    pages = _BODY.format("¹", "²").replace("CONCLUSION", "\fCONCLUSION").replace("ADD", "\fADD")
    notes = f"{number.format(1)}See Doe.\n{number.format(2)}See Coe,\nand Poe.\n"
    document, found = _read(pages + notes, MediaType.PDF)
    assert [n.span.of(document.view) for n in found] == ["See Doe.", "See Coe, and Poe."]
    assert "third reading" not in document.view


@pytest.mark.parametrize("between", ["\n\nThe text goes on.\n", "\f\nThe text goes on.\n"])
def test_notes_behind_their_paragraph_do_not_take_what_follows(between: str) -> None:
    text = f"The rule is old.¹ It holds.² So far.\n\n¹ See Doe.\n\n² See Coe.{between}It ends.\n"
    document, found = _read(text, MediaType.DOCX)
    assert "See Coe." in [note.span.of(document.view) for note in found]
    assert "The text goes on." in document.view[: document.sections[0].span.end]


def test_notes_under_a_heading_at_the_end_are_read_where_they_are_called() -> None:
    body = (
        "The rule is old, as the court said in Orrin v. Tapley.1 Nobody doubts it.2 It holds under "
        "section 51-2-53 of the code. Orrin, supra at 812. " + "The mill was let again. " * 400
    )
    notes = """\
--------  Notes:  1. Orrin v. Tapley, 501 U.S. 808 (1991).
2. Vane v. Harrow, 10 F.4th 3 (2d Cir. 2021).
3. It was amended of late.
"""
    document, found = _read(f"{body}It is so.\n\n{notes}--------\nThe end.\n", MediaType.PLAIN)
    words = [note.span.of(document.view) for note in found]
    assert words[0] == "Orrin v. Tapley, 501 U.S. 808 (1991)."
    assert words[2] == "It was amended of late."
    assert "The end." in document.view


@pytest.mark.parametrize("notes", ["Notes:\n1. One.\n2. Two.\n", "Notes:\n1. A.\n2. B.\n3. C.\n"])
def test_a_list_under_a_heading_that_is_not_called_is_no_notes(notes: str) -> None:
    _, found = _read(f"The rule is old. Nobody doubts it.\n\n{notes}", MediaType.PLAIN)
    assert found == []


@pytest.mark.parametrize(
    "text",
    ["law.[1] Rule,² so ¹² held.[³] [4] no", "a¹²³⁴ b[5](x) .[6]¹ [¹] x[²", "", "no mark at all"],
)
def test_marks_of_listed_notes_are_looked_for_by_their_first_sign(text: str) -> None:
    """The short way finds what the pattern finds by itself."""
    found = [mark.span() for mark in endnotes._listed_marks(text, len(text))]
    assert found == [mark.span() for mark in endnotes._LISTED_MARK.finditer(text)]
