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
