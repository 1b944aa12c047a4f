"""Page lists corrected with as little changed as can be."""

from __future__ import annotations

import pytest

from citecheck.drafting.list_changes import applied, list_changes
from citecheck.model.page_labels import PageLabel


def _pages(words: str) -> frozenset[PageLabel]:
    return frozenset(map(PageLabel.parse, words.split()))


@pytest.mark.parametrize(
    ("text", "missing", "extra", "expected"),
    [
        ("1, 3", "", "3", "1"),
        ("1, 3", "", "1", "3"),
        ("1, 3", "2", "", "1, 2, 3"),
        ("1, 3", "2", "3", "1, 2"),
        ("17", "18", "17", "18"),
        ("5, 7", "6 8", "5 7", "6, 8"),
        ("2 n.1", "1", "", "1, 2 n.1"),
        ("2 n.1, 4 & n.3", "3", "", "2 n.1, 3, 4 & n.3"),
        ("4-6, 9", "7", "", "4-6, 7, 9"),
        ("4–8, 9", "", "6", "4–5, 7–8, 9"),
        ("iv, 3", "ii", "3", "ii, iv"),
        ("1; 2; 9", "5", "2", "1; 5; 9"),
        ("1, 2 and 5", "7", "", "1, 2 and 5, 7"),
        ("A-1, A-3", "A-2", "", "A-1, A-2, A-3"),
        ("1,2", "3", "", "1,2,3"),
        ("3, passim", "4", "", "3, 4, passim"),
    ],
)
def test_a_list_is_as_it_should_be(text: str, missing: str, extra: str, expected: str) -> None:
    assert applied(text, list_changes(text, _pages(missing), _pages(extra))) == expected


def test_no_list_is_emptied() -> None:
    assert list_changes("3, 4", _pages(""), _pages("3 4")) == ()
    assert list_changes("", _pages("3"), _pages("")) == ()


def test_what_stays_is_not_touched() -> None:
    (change,) = list_changes("1, 2 n.1, 5", _pages("4"), _pages(""))
    assert (change.span.start, change.span.end, change.words) == (8, 8, ", 4")
