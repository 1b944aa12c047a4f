"""Labels of pages: read, ordered, expanded and joined."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from citecheck.model.numerals import to_roman
from citecheck.model.page_labels import Numbering, PageLabel, PageRange, join_pages

_PLAIN = st.one_of(
    st.integers(1, 298).map(to_roman),
    st.integers(0, 9900).map(str),
    st.tuples(
        st.sampled_from(["A-", "B-", "S", "SA", "App. ", "Pet. App. "]), st.integers(1, 999)
    ).map(lambda parts: f"{parts[0]}{parts[1]}"),
    st.integers(1, 999).map(lambda number: f"{number}a"),
    st.integers(1, 999).map(lambda number: f"Pet. App. {number}a"),
)


@pytest.mark.parametrize(
    ("label", "numbering", "number"),
    [
        ("iv", Numbering.ROMAN, 4),
        ("IV", Numbering.ROMAN, 4),
        ("12", Numbering.ARABIC, 12),
        ("A-1", Numbering.MARKED, 1),
        ("S1", Numbering.MARKED, 1),
        ("3a", Numbering.MARKED, 3),
        ("App. 3", Numbering.MARKED, 3),
        ("Pet. App. 12a", Numbering.MARKED, 12),
        ("Page 7", Numbering.ARABIC, 7),
        ("Cover", Numbering.NONE, 0),
        ("1234567", Numbering.NONE, 0),
    ],
)
def test_kinds_of_label(label: str, numbering: Numbering, number: int) -> None:
    read = PageLabel.parse(label)
    assert (read.numbering, read.number, str(read)) == (numbering, number, label)


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("A-1", "A1", True),
        ("a-1", "A-1", True),
        ("IV", "iv", True),
        ("3A", "3a", True),
        ("App. 3", "App-3", True),
        ("Page 7", "7", True),
        ("01", "1", True),
        ("A-1", "B-1", False),
        ("A-1", "1", False),
        ("3a", "3", False),
        ("i", "1", False),
        ("1-12", "11-2", False),
        ("App. 3", "App. 3a", False),
    ],
)
def test_labels_are_the_same_page_however_they_are_spelt(
    first: str, second: str, *, same: bool
) -> None:
    assert (PageLabel.parse(first) == PageLabel.parse(second)) is same
    assert (len({PageLabel.parse(first), PageLabel.parse(second)}) == 1) is same


@pytest.mark.parametrize(
    ("printed", "pages"),
    [
        ("4", ["4"]),
        ("4-6", ["4", "5", "6"]),
        ("4–6", ["4", "5", "6"]),
        ("4 - 6", ["4", "5", "6"]),
        ("112-15", ["112", "113", "114", "115"]),
        ("ii-iv", ["ii", "iii", "iv"]),
        ("iv-vi", ["iv", "v", "vi"]),
        ("iv", ["iv"]),
        ("A-2-A-4", ["A-2", "A-3", "A-4"]),
        ("A-1–A-3", ["A-1", "A-2", "A-3"]),
        ("A-1-3", ["A-1", "A-2", "A-3"]),
        ("C-1-C-3", ["C-1", "C-2", "C-3"]),
        ("A-2", ["A-2"]),
        ("1a-3a", ["1a", "2a", "3a"]),
        ("1a-3", ["1a", "2a", "3a"]),
        ("112a-14a", ["112a", "113a", "114a"]),
        ("S1–S3", ["S1", "S2", "S3"]),
        ("App. 3-App. 5", ["App. 3", "App. 4", "App. 5"]),
        ("Pet. App. 12a-13a", ["Pet. App. 12a", "13a"]),
        ("9-4", ["9", "4"]),
        ("A-1-B-3", ["A-1", "B-3"]),
        ("iv-2", ["iv", "2"]),
        ("1-9999", ["1", "9999"]),
        ("", [""]),
    ],
)
def test_a_range_is_each_of_its_pages(printed: str, pages: list[str]) -> None:
    assert [str(page) for page in PageRange.parse(printed).pages] == pages


def test_pages_are_joined_in_the_order_of_a_brief() -> None:
    labels = ["App. 12", "3a", "12", "ii", "A-10", "4", "A-2", "App. 3", "ix", "Cover"]
    joined = join_pages(map(PageLabel.parse, labels))
    assert joined == "ii, ix, 4, 12, 3a, A-2, A-10, App. 3, App. 12 and Cover"
    assert join_pages({PageLabel.parse("7")}) == "7"
    assert join_pages(set[PageLabel]()) == ""


def test_no_page_follows_one_without_a_number() -> None:
    with pytest.raises(ValueError, match="Cover"):
        PageLabel.parse("Cover").successor()


@given(st.one_of(_PLAIN, st.text(max_size=40)))
def test_a_label_survives_parse_and_print(printed: str) -> None:
    label = PageLabel.parse(printed)
    assert str(label) == " ".join(printed.split())
    assert PageLabel.parse(str(label)) == label


@given(_PLAIN)
def test_the_successor_is_the_next_label_in_print_and_in_order(printed: str) -> None:
    label = PageLabel.parse(printed)
    after = label.successor()
    assert label < after
    assert PageLabel.parse(str(after)) == after
    assert PageRange(label, after).pages == (label, after)


@given(st.one_of(_PLAIN, st.text(max_size=8)), st.one_of(_PLAIN, st.text(max_size=8)))
def test_the_order_is_total_and_nothing_lies_between_neighbours(left: str, right: str) -> None:
    first, second = PageLabel.parse(left), PageLabel.parse(right)
    assert (first < second) + (first == second) + (first > second) == 1
    if first.numbering is not Numbering.NONE:
        assert not first < second < first.successor()


@given(_PLAIN, st.integers(0, 60))
def test_a_range_begins_and_ends_with_its_ends(printed: str, more: int) -> None:
    first = PageLabel.parse(printed)
    assume(first.numbering is not Numbering.ROMAN or first.number + more < 300)
    last = first.series.label(first.number + more)
    pages = PageRange(first, last).pages
    assert (pages[0], pages[-1], len(pages)) == (first, last, more + 1)
    assert list(pages) == sorted(set(pages))
    assert PageRange.parse(f"{first}–{last}").pages == pages


@given(st.text(max_size=60))
def test_no_label_is_lost_or_explodes(printed: str) -> None:
    assert 1 <= len(PageRange.parse(printed).pages) <= 401


def test_the_longest_roman_numbers_end_a_range() -> None:
    pages = PageRange.parse("cxxviii–clxxxviii").pages
    assert (len(pages), str(pages[-1])) == (61, "clxxxviii")
