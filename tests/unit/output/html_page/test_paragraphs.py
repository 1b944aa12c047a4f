"""Lines of a page become the paragraphs that its writer meant."""

from __future__ import annotations

from citecheck.model.spans import Span
from citecheck.output.html_page.paragraphs import Shape, paragraphs


def _of(text: str, rows: tuple[str, ...] = ()) -> list[tuple[str, Shape]]:
    spans = [Span(text.index(row), text.index(row) + len(row)) for row in rows]
    found = paragraphs(text, Span(0, len(text)), spans)
    return [(" ".join(p.span.of(text).split()), p.shape) for p in found]


def test_double_spacing_parts_no_paragraph() -> None:
    text = (
        "    The rent is due\n\nand was not paid\n\nin March.\n\n    The lease ended\n\nin May.\n"
    )
    assert _of(text) == [
        ("The rent is due and was not paid in March.", Shape.PLAIN),
        ("The lease ended in May.", Shape.PLAIN),
    ]


def test_a_wider_gap_parts_paragraphs() -> None:
    assert [words for words, _ in _of("Rent is\ndue.\n\nIt was\npaid.\n")] == [
        "Rent is due.",
        "It was paid.",
    ]


def test_a_block_that_is_set_in_stands_alone() -> None:
    text = "The lease says:\n   Rent is due on\n   the first day.\nIt was paid.\n"
    assert _of(text) == [
        ("The lease says:", Shape.PLAIN),
        ("Rent is due on the first day.", Shape.SET_IN),
        ("It was paid.", Shape.PLAIN),
    ]


def test_headings_in_the_middle_stay_apart() -> None:
    text = "                 ARGUMENT\n              I. Rent is due.\nThe tenant knew.\n"
    assert _of(text) == [
        ("ARGUMENT", Shape.CENTRED),
        ("I. Rent is due.", Shape.CENTRED),
        ("The tenant knew.", Shape.PLAIN),
    ]


def test_a_note_begins_its_own_paragraph() -> None:
    assert [words for words, _ in _of("Rent is due.¹\n¹ So the lease.\n² And the law.\n")] == [
        "Rent is due.¹",
        "¹ So the lease.",
        "² And the law.",
    ]


def test_lines_of_tables_and_of_columns_stay_lines() -> None:
    text = "Ames v. Coe, 5 U.S. 1\n  (1801) .... 2\nFor the tenant     For the owner\nRent.\n"
    found = _of(text, ("Ames v. Coe, 5 U.S. 1\n  (1801) .... 2",))
    assert [shape for _, shape in found] == [Shape.ROW, Shape.ROW, Shape.ROW, Shape.PLAIN]


def test_a_page_without_words_has_none() -> None:
    assert _of("\n \n\f") == []
