"""Page lists as a table prints them. Shifts are tested with their rule."""

from __future__ import annotations

import pytest

from citecheck.evidence.page_shift import page_list
from citecheck.model.page_labels import PageLabel


@pytest.mark.parametrize(
    ("pages", "with_ranges", "text"),
    [
        ("3 1 2", False, "1, 2, 3"),
        ("3 1 2", True, "1-3"),
        ("1 2", True, "1, 2"),
        ("iv 1 2 3 7", True, "iv, 1-3, 7"),
        ("", True, ""),
    ],
)
def test_pages_as_a_table_lists_them(pages: str, with_ranges: bool, text: str) -> None:
    labels = [PageLabel.parse(page) for page in pages.split()]
    assert page_list(labels, with_ranges=with_ranges) == text
