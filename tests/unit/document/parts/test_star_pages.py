"""Star pages are no words: names and citations are read across them."""

from __future__ import annotations

import pytest
from tests.unit.whole import answers, read

from citecheck.document.parts.star_pages import star_pages


def _pages(text: str) -> list[tuple[str, int]]:
    return [(text[star.start : star.end], star.page) for star in star_pages(text)]


def test_star_pages_ascend_by_one() -> None:
    text = "The lessor *101 paid. *102 The mill [*103] stood."
    assert _pages(text) == [("*101", 101), ("*102", 102), ("[*103]", 103)]


def test_one_that_the_text_has_lost_ends_no_run() -> None:
    assert [page for _, page in _pages("a *1 b *2 c *4 d")] == [1, 2, 4]


def test_a_star_page_glued_to_a_volume_takes_its_own_digits_only() -> None:
    text = "See *213 above. *214251 F. Supp. 2d 176; it was *215 late."
    assert ("*214", 214) in _pages(text)


def test_a_second_report_is_marked_by_two_stars() -> None:
    text = "a *10 b **20 c *11 d **21 e *12 f **22 g"
    assert [page for _, page in _pages(text)] == [10, 20, 11, 21, 12, 22]


def test_two_papers_in_one_text_have_each_its_pages() -> None:
    text = "a *10 b *11 c *12 d. Next: a *500 b *501 c *502 d"
    assert [page for _, page in _pages(text)] == [10, 11, 12, 500, 501, 502]


@pytest.mark.parametrize(
    "text",
    [
        "2020 WL 100, at *3; 2020 WL 101, at *4; 2020 WL 102, at *5",
        "Id. at *3-*4, *5. Id. at *6.",
        "a *3 b *9 c *20",
        "no star",
        "*",
    ],
)
def test_pins_and_other_stars_are_no_star_pages(text: str) -> None:
    assert star_pages(text) == []


def test_a_name_with_a_star_page_in_a_word_is_whole() -> None:
    text = (
        "The rent *100 was due. Orrin v. Tenn*101essee, 501 U.S. 808 (1991), is plain. We *102 "
        "follow it. *103Orrin, supra, at 820. Payment came *104 late."
    )
    (first, second) = read(text).citations
    assert first.name == "Orrin v. Tennessee"
    assert answers(text)[1] == ("Orrin, supra, at 820", "501 U.S. 808")
    assert second.pin == "820"
