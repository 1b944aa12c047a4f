"""Pages of a text without form feeds."""

from __future__ import annotations

import pytest
from tests.unit.whole import labels_of, read

_FRONT = [
    "OPENING BRIEF OF ORRIN TAPLEY",
    "TABLE OF CONTENTS\n\nARGUMENT 1",
    "TABLE OF AUTHORITIES",
]
_POINTS = ["rent", "notice", "repair", "entry", "waiver", "costs"]


def _brief(*, at_foot: bool) -> str:
    """A brief whose cover has no number, with numbers at the foot or the head of the others."""
    numbers = ["", "i", "ii", "1", "2", "3", "4", "5", "6"]
    pages = []
    bodies = [*_FRONT, *(f"Point of {point}\n\nThe {point} was due, and" for point in _POINTS)]
    for number, words in zip(numbers, bodies, strict=True):
        lines = "\n".join(f"{words} line {k} of {number or 'the cover'}" for k in range(14))
        body = f"{words}\n\n{lines}"
        pages.append(f"{body}\n\n{number}\n\n" if at_foot else f"{number}\n\n{body}\n\n")
    return "\n".join(pages).strip() + "\n"


@pytest.mark.parametrize("at_foot", [True, False])
def test_numbers_stand_at_the_foot_or_at_the_head(at_foot: bool) -> None:
    document = read(_brief(at_foot=at_foot)).document
    words = {
        str(page.label): page.span.of(document.source.text) for page in document.pagination.pages
    }
    for number, point in enumerate(_POINTS, 1):
        assert f"The {point} was due, and line 9 of {number}\n" in words[str(number)]
    assert labels_of(document.pagination.pages)[-1] == "6"


@pytest.mark.parametrize("at_foot", [True, False])
def test_the_table_of_contents_tells_where_numbers_stand(at_foot: bool) -> None:
    """Where words follow the last number and no heading is next to one, the pages that the
    contents give for headings decide."""
    contents = "\n".join(f"Of the {p} ........ {n}" for n, p in enumerate(_POINTS, 1))
    pages = []
    for number, point in enumerate(_POINTS, 1):
        lines = [f"The {point} was due, and line {k} says so" for k in range(14)]
        lines.insert(6, f"Of the {point}")
        body = "\n".join(lines)
        pages.append(f"{body}\n\n{number}\n" if at_foot else f"{number}\n\n{body}\n")
    text = f"Orrin Tapley\n\n{contents}\n\n" + "\n".join(pages) + "\nServed by mail\n"
    document = read(text).document
    words = {
        str(page.label): page.span.of(document.source.text) for page in document.pagination.pages
    }
    for number, point in enumerate(_POINTS, 1):
        assert f"\nOf the {point}\n" in words[str(number)]


def _numbered(before: str, behind: str, margin: str = "") -> str:
    """Pages between numbers on lines of their own, with whole pages of words at both ends."""
    text = ""
    for number, point in enumerate([*_POINTS, "fees"], 1):
        text += "\n".join(f"{margin}The {point} was due, as line {k} says" for k in range(14))
        text += f"{before}{margin}{number}{behind}" if number <= len(_POINTS) else "\n"
    return text


@pytest.mark.parametrize(("before", "behind", "first"), [("\n", "\n\n", 2), ("\n\n", "\n", 1)])
def test_a_gap_on_one_side_of_the_numbers_tells_where_they_stand(
    before: str, behind: str, first: int
) -> None:
    """Where margins are kept, a number is parted from the text of another page by nothing, from
    its own by a gap."""
    _page_one_is(_numbered(before, behind, margin="    "), first)


@pytest.mark.parametrize(("before", "behind", "first"), [("\n", "\n\n", 1), ("\n\n", "\n", 2)])
def test_where_margins_are_dropped_gaps_stand_between_pages(
    before: str, behind: str, first: int
) -> None:
    """An export that drops margins has gaps between blocks and pages: a number belongs to the
    text that it is joined to."""
    _page_one_is(_numbered(before, behind), first)


def _page_one_is(numbered: str, first: int) -> None:
    """Hold that page 1 of a text is the ``first`` of its stretches between numbers."""
    document = read(numbered).document
    text = document.source.text
    words = {str(page.label): page.span.of(text) for page in document.pagination.pages}
    assert f"The {_POINTS[first - 1]} was due" in words["1"]
    assert f"The {_POINTS[2 - first]} was due" not in words["1"]


_SENTENCE = "The clerk said that the rent was due on the first day of each month and"


def test_a_sentence_that_runs_across_the_first_number_puts_it_at_the_foot() -> None:
    """What runs from page 1 to page 2 is no front matter."""
    document = read(_flowing(["Whoever rents a house pays for it."], "that is\n")).document
    words = document.pagination.pages[0].span.of(document.source.text)
    assert str(document.pagination.pages[0].label) == "1"
    assert "pays for it" in words


def test_a_table_above_the_first_number_puts_it_at_the_head() -> None:
    table = [f"{k} U.S. Reports, of {point} ........ {k}" for k, point in enumerate(_POINTS, 2)]
    document = read(_flowing(table, "INTRODUCTION\n")).document
    words = {
        str(page.label): page.span.of(document.source.text) for page in document.pagination.pages
    }
    assert words["1"].startswith("1\n\nINTRODUCTION")


def _flowing(front: list[str], below: str) -> str:
    """A text of which only what stands beside number 1 tells where its numbers stand."""
    pages = ["\n".join(_SENTENCE for _ in range(12)) for _ in _POINTS]
    if below[0].islower():
        front = [*front, _SENTENCE]
    text = "\n".join(front)
    for number, page in enumerate(pages, 1):
        text += f"\n\n{number}\n\n{below if number == 1 else ''}{page}"
    return f"{text}\n"


@pytest.mark.parametrize(("before", "behind"), [("\n", "\n"), ("\n\n", "\n\n")])
def test_numbers_that_may_stand_above_or_below_part_no_pages(before: str, behind: str) -> None:
    """Each page would be one off, and with it each finding about pages."""
    document = read(_numbered(before, behind)).document
    assert {str(label) for label in labels_of(document.pagination.pages)}.isdisjoint("123456")


def test_two_pages_read_as_one_have_no_number() -> None:
    """Where a number was lost, what stands on its page and on the next cannot be told apart."""
    text = _flowing(["Whoever rents a house pays for it."], "that is\n").replace("\n3\n", "\n\n")
    labels = labels_of(read(text).document.pagination.pages)
    assert labels == ["1", "2", None, "5", "6", None]


def test_a_paper_bound_behind_a_brief_may_show_its_second_number_first() -> None:
    """A brief and an order, each with pages of its own; the order is no part of the brief."""
    table = "TABLE OF AUTHORITIES\n\nCases\n\nCoe v. Roe, 1 F.3d 2 (9th Cir. 2001) ........ 1\n"
    brief = _flowing([table, "ARGUMENT", "See Coe v. Roe, 1 F.3d 2."], "that is\n")
    order = "\n\n".join(f"ORDER\n\n{_page_of(k)}\n\n{k if k > 1 else ''}" for k in range(1, 8))
    document = read(f"{brief}\n\nRespectfully submitted\n\n{order}\n").document
    assert "See Coe" in document.view
    assert "So it is ordered" not in document.view


def _page_of(number: int) -> str:
    return "\n".join(f"So it is ordered, as line {k} of {number} says." for k in range(14))
