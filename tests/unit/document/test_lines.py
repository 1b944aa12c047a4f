"""The source as pages of lines."""

from __future__ import annotations

import pytest

from citecheck.document.lines import split_pages


@pytest.mark.parametrize(
    "marker", ["--- Page {} ---", "=== PAGE {} ===", "---Page {} of 3---", "  —— page {} ——"]
)
def test_pages_that_an_export_counts_are_pages(marker: str) -> None:
    """The lines that count them are no text of the brief, and offsets stay the user's."""
    text = "".join(f"{marker.format(n)}\nwords of page {n}\n" for n in (1, 2, 3))
    pages = split_pages(text)
    assert [[line.text for line in page.lines if line.text] for page in pages] == [
        ["words of page 1"],
        ["words of page 2"],
        ["words of page 3"],
    ]
    for page in pages:
        assert all(text[line.start : line.end] == line.text for line in page.lines)
        assert all(page.start <= line.start <= line.end <= page.end for line in page.lines)


def test_words_above_the_first_counted_page_are_a_page() -> None:
    text = "cover\n--- Page 2 ---\ntwo\n--- Page 3 ---\nthree\n--- Page 4 ---\nfour\n"
    assert [page.lines[0].text for page in split_pages(text)] == ["cover", "two", "three", "four"]


@pytest.mark.parametrize(
    "text",
    [
        "--- Page 1 ---\none\n--- Page 2 ---\ntwo\n",  # too few to be sure
        "--- Page 1 ---\n--- Page 7 ---\n--- Page 3 ---\n",  # counts nothing
        "see Page 1\nsee Page 2\nsee Page 3\n",
    ],
)
def test_other_lines_part_no_pages(text: str) -> None:
    assert len(split_pages(text)) == 1


def test_form_feeds_go_before_lines_that_count() -> None:
    text = "a\n--- Page 1 ---\n\fb\n--- Page 2 ---\n\fc\n--- Page 3 ---\n"
    assert len(split_pages(text)) == 3


@pytest.mark.parametrize("hyphen", ["\u2010", "\u2011", "\u2212"])
def test_hyphens_of_typesetting_are_hyphens(hyphen: str) -> None:
    """groff and a2ps set a page number with a minus sign."""
    (page,) = split_pages(f"42 U.S.C. § 1983 ..... 1, A{hyphen}1\n")
    assert page.lines[0].text == "42 U.S.C. § 1983 ..... 1, A-1"
