"""A heading of a table is found where page lists stand below it, and not in lists of contents."""

from __future__ import annotations

import pytest

from citecheck.table.unread_heading import unread_heading

_BELOW = "\n\nThe Old Book of the Harbor ............ 1\n"


@pytest.mark.parametrize(
    ("before", "heading", "below"),
    [
        ("", "TABLE OF AUTHORITIES", _BELOW),
        ("BRIEF OF APPELLANT\n\n   ", "INDEX OF AUTHORITIES", "\n\nThe Old Book\t3, 4\n"),
        ("TABLE OF AUTHORITIES ......... ii\n", "TABLE OF AUTHORITIES", _BELOW),
    ],
)
def test_the_heading_is_found(before: str, heading: str, below: str) -> None:
    span = unread_heading(f"{before}{heading}{below}")
    assert span is not None
    assert (span.start, span.end) == (len(before), len(before) + len(heading))


@pytest.mark.parametrize(
    "text",
    [
        "TABLE OF AUTHORITIES ............ ii\nARGUMENT ............ 1\n",
        "TABLE OF AUTHORITIES\n\nThe Old Book of the Harbor\n",
        f"The authorities differ.{_BELOW}",
        "",
    ],
)
def test_other_lines_are_no_heading(text: str) -> None:
    assert unread_heading(text) is None
