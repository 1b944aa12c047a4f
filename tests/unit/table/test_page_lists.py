"""Page lists as tables print them."""

from __future__ import annotations

import pytest

from citecheck.model.table import PageList
from citecheck.table.page_lists import read_page_list


@pytest.mark.parametrize(
    "text",
    ["5, 7", "p. 5, p. 7", "p.5 and p.7", "Pg. 5, Pg. 7", "page 5, page 7", "at 5, at 7", "p5, p7"],
)
def test_a_word_before_each_page_says_no_more_than_the_page(text: str) -> None:
    listed = read_page_list(text)
    assert isinstance(listed, PageList)
    assert [pages.first.printed for pages in listed.ranges] == ["5", "7"]


def test_a_lettered_page_keeps_its_letter() -> None:
    listed = read_page_list("P-1, P-3")
    assert isinstance(listed, PageList)
    assert [pages.first.printed for pages in listed.ranges] == ["P-1", "P-3"]


@pytest.mark.parametrize(
    ("text", "pages"),
    [("v1, 3", ["vi", "3"]), ("1v", ["iv"]), ("x11", ["xii"]), ("V-1, 11", ["V-1", "11"])],
)
def test_a_roman_number_whose_i_recognition_took_for_a_figure(text: str, pages: list[str]) -> None:
    listed = read_page_list(text)
    assert isinstance(listed, PageList)
    assert [found.first.printed for found in listed.ranges] == pages
