"""Which number is printed on which page."""

from __future__ import annotations

import pytest
from tests.unit.whole import labels_of

from citecheck.document.build import build
from citecheck.model.document import PaginationSource, Source

_TEXT = "The record of this case is long, and all of it was read.\n" * 6


def _labels(*pages: str) -> list[str | None]:
    document = build(Source("\f".join(pages), "x.txt"))
    assert document.pagination.source is PaginationSource.FORM_FEED
    return labels_of(document.pagination.pages)


def _page(number: str) -> str:
    return f"{_TEXT}\n\n{number}\n"


@pytest.mark.parametrize(
    "numbers",
    [
        ["1", "2", "3"],
        ["i", "ii", "iii", "1", "2", "3"],
        ["4", "5", "6"],
        ["1a", "2a", "3a"],
        ["App. 1", "App. 2", "App. 3"],
        ["A-1", "A-2", "A-3"],
        ["S1", "S2", "S3"],
        ["1", "2", "3", "4", "App. 1", "App. 2", "App. 3"],
    ],
)
def test_numbers_at_the_foot(numbers: list[str]) -> None:
    assert _labels(*map(_page, numbers)) == numbers


@pytest.mark.parametrize("form", ["App-{}", "App.{}", "Pet. App. {}a", "- App. {} -"])
def test_forms_of_an_appendix(form: str) -> None:
    printed = [form.format(k) for k in (1, 2, 3)]
    assert _labels(*map(_page, printed)) == [label.strip("- ") for label in printed]


@pytest.mark.parametrize("form", ["Appx {}", "Apple {}", "Apps. {}"])
def test_what_is_no_form_of_an_appendix(form: str) -> None:
    assert _labels(*(_page(form.format(k)) for k in (1, 2, 3))) == [None, None, None]


@pytest.mark.parametrize(
    "form",
    [
        "- {} -",
        "Page {}",
        "({})",
        "{} of 9",
        "[{}]",
        "– {} –",
        "~ {} ~",
        "Page: {}",
        "-- {} --",
        "Pg. {}",
        "p. {}",
    ],
)
def test_forms(form: str) -> None:
    pages = [_page(form.format(k)) for k in (1, 2, 3, 4)]
    if form.startswith("–"):
        pages = [page.replace("–", "-") for page in pages]
    assert _labels(*pages) == ["1", "2", "3", "4"]


def test_numbers_at_the_head() -> None:
    assert _labels(*(f"{k}\n\n{_TEXT}" for k in (1, 2, 3))) == ["1", "2", "3"]


def test_cover_has_none_and_an_unnumbered_first_page_gets_its_number() -> None:
    pages = ["BRIEF OF APPELLANT\n", _page("i"), _page("ii"), _TEXT, _page("2"), _page("3")]
    assert _labels(*pages) == [None, "i", "ii", "1", "2", "3"]


def test_numbers_of_the_filing_system_are_not_the_printed_ones() -> None:
    stamp = "Case 3:21-cv-00123 Document 45 Filed 01/02/22 Page {} of 30"
    pages = [f"{stamp.format(k + 7)}\n\n{_page(str(k))}" for k in (1, 2, 3, 4)]
    assert _labels(*pages) == ["1", "2", "3", "4"]


def test_stray_numbers_do_not_break_a_run() -> None:
    pages = [_page(str(k)) for k in range(1, 7)]
    pages[2] = f"2019\n\n{_TEXT}"
    pages[3] = f"17\n\n{_page('4')}"
    assert _labels(*pages) == ["1", "2", "3", "4", "5", "6"]


def test_running_title_with_its_number() -> None:
    pages = [f"{_TEXT}\n\nBRIEF OF APPELLANT     {k}\n" for k in (1, 2, 3, 4)]
    assert _labels(*pages) == ["1", "2", "3", "4"]


@pytest.mark.parametrize(
    "form",
    [
        "OPENING BRIEF OF THE MILLER        - {}",
        "QUAY & MARSH LLP | 7 Ferry Road, Suite 40 | (541) 555-0100       {}",
        "{} | P a g e",
    ],
)
def test_two_pages_with_one_running_title_bear_each_other_out(form: str) -> None:
    pages = ["The mill stood by the river.\n" * 4, "Nobody asked for the deed.\n" * 4]
    numbered = [f"{text}\n{form.format(k)}\n" for k, text in enumerate(pages, 1)]
    assert _labels("A cover of its own.\n", *numbered) == [None, "1", "2"]


def test_two_numbers_beside_other_words_each_are_no_pages() -> None:
    pages = ["The mill stood by the river\nof Ames       1\n", "Nobody asked\nfor deeds       2\n"]
    assert _labels("A cover of its own.\n", *pages) == [None, None, None]


@pytest.mark.parametrize(
    "foot", ["BRIEF OF APPELLANT     {}", "BRIEF OF APPELLANT - {}", "Appellant’s Brief –{}"]
)
def test_a_running_title_is_no_text_on_any_page(foot: str) -> None:
    texts = [f"{name} v. Roe was wrong.\n" * 6 for name in ("Adams", "Baker", "Clark", "Davis")]
    pages = [f"{text}\n\n{foot.format(k)}\n" for k, text in enumerate(texts, 1)]
    document = build(Source("\f".join(pages), "x.txt"))
    assert labels_of(document.pagination.pages) == ["1", "2", "3", "4"]
    assert "ppell" not in document.view.lower()


@pytest.mark.parametrize("line", ["as was said in pages 11-{}", "the years 1990-199{}", "Part-{}"])
def test_a_range_at_the_end_of_a_line_is_no_page(line: str) -> None:
    assert _labels(*(f"{_TEXT}\n\n{line.format(k)}\n" for k in (1, 2, 3))) == [None] * 3


def test_pages_without_numbers_have_none() -> None:
    assert _labels(_TEXT, _TEXT, _TEXT) == [None, None, None]


def test_text_without_form_feeds_and_with_printed_numbers() -> None:
    text = "\n".join(f"{_TEXT * 2}\n{k}\n" for k in range(1, 7))
    document = build(Source(text, "x.txt"))
    assert document.pagination.source is PaginationSource.PRINTED
    assert labels_of(document.pagination.pages)[:6] == list("123456")


def test_text_without_pages() -> None:
    assert build(Source(_TEXT, "x.txt")).pagination.source is PaginationSource.NONE


_OFFICE = "Lee Poe LLP | 12 Elm Street, Suite 400 | (555) 123-4567 |"


@pytest.mark.parametrize(
    "form",
    ["{}.", "Page {} | " + _OFFICE, _OFFICE + " Page {}", "24-cv-00012 Brief of Appellant    {}"],
)
def test_numbers_beside_other_numbers(form: str) -> None:
    assert _labels(*(_page(form.format(k)) for k in (3, 4, 5))) == ["3", "4", "5"]


def test_a_stamp_that_wraps_gives_no_number() -> None:
    stamp = "Case 3:24-cv-00012 Document 8 Filed 10/02/24 Page {} of 9 PageID #:\n{}\n"
    pages = (stamp.format(k, 1334 + k) + _page(str(k)) for k in (1, 2, 3))
    assert _labels(*pages) == ["1", "2", "3"]


def test_roman_numbers_that_recognition_read_as_figures() -> None:
    printed = ("i", "11", "111", "iv", "V", "1", "2", "3", "4")
    assert _labels(*map(_page, printed)) == ["i", "ii", "iii", "iv", "v", "1", "2", "3", "4"]


def test_the_v_between_the_parties_is_no_page() -> None:
    cover = "ORLA QUILL,\n\nv.\n\nHARROW BAY.\n\nBRIEF OF APPELLANT\n"
    assert _labels(cover, *map(_page, ("i", "ii", "iii"))) == [None, "i", "ii", "iii"]


def test_a_lone_roman_number_labels_a_page_of_a_file_and_none_of_a_scan() -> None:
    pages = [*map(_page, ("", "ii", "", "", ""))]
    text = "\f".join(pages)
    assert _labels(*pages) == [None, "ii", None, None, None]
    document = build(Source(text, "x.pdf", recognised=frozenset(range(5))))
    assert labels_of(document.pagination.pages) == [None] * 5
    assert "ii" not in document.view.split()


def test_two_pages_in_each_others_place_keep_the_numbers_that_they_show() -> None:
    shown = ("1", "2", "3", "5", "4", "6", "7", "8")
    assert _labels(*map(_page, shown)) == list(shown)


def test_a_page_whose_number_is_another_page_s_has_its_own() -> None:
    shown = ("1", "2", "3", "5", "5", "6", "7", "8")
    assert _labels(*map(_page, shown)) == ["1", "2", "3", "4", "5", "6", "7", "8"]


def test_a_number_behind_a_dash_without_a_space() -> None:
    feet = [f"Petition for Review—{number}" for number in (1, 2, 3)]
    assert _labels(*map(_page, feet)) == ["1", "2", "3"]
    assert _labels(*(_page(f"Exhibit-{number}") for number in (1, 2, 3))) == [None, None, None]


def test_the_numbers_of_notes_in_a_scan_are_no_pages() -> None:
    """Recognition sets a raised number apart from its words, or above them."""
    note = "The letter is undated; the envelope is not."
    pages = [_page(""), _page(f"4   {note}"), _page(""), _page(f"6\n{note}"), _page("")]
    document = build(Source("\f".join(pages), "x.pdf", recognised=frozenset(range(5))))
    assert labels_of(document.pagination.pages) == [None] * 5


def test_a_running_title_beside_the_number_in_a_scan_is_no_note() -> None:
    pages = [_page(f"{k}   Memorandum in support of the motion") for k in (1, 2, 3)]
    document = build(Source("\f".join(pages), "x.pdf", recognised=frozenset(range(3))))
    assert labels_of(document.pagination.pages) == ["1", "2", "3"]
