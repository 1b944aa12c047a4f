"""What cites something in a note and is not read: an *id.* behind it is of that."""

from __future__ import annotations

import pytest

from citecheck.citations.not_authorities.unread_citations import find
from citecheck.model.spans import Span


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Ann Doe, “On Counsel,” Bar Press, July 2012.", [", July 2012"]),
        ("Ann Doe, On Counsel, Daily Post, July 5, 2012, at A1.", ["July 5, 2012"]),
        ("Ann Doe, On Counsel (2012).", ["(2012)"]),
        ("It was filed in July 2012. Nobody answered.", []),
    ],
)
def test_a_date_in_a_note_cites_something(note: str, expected: list[str]) -> None:
    assert [span.of(note) for span in find(note, [Span(0, len(note))], [])] == expected


def test_a_date_in_prose_cites_nothing() -> None:
    assert not list(find("Ann Doe, On Counsel, Daily Post, July 5, 2012.", [], []))
