"""Pages of a text without form feeds, from the lines that count them."""

from __future__ import annotations

import pytest

from citecheck.document.counted_pages import page_spans

_WORDS = ("The ferry was late.", "Nobody kept the log.", "The pilot slept.", "Fog came at noon.")
_FILED = "Case 3:21-cv-00042-RQ   Document 75   Filed 04/12/21   Page {} of 4"


def _pages(text: str) -> list[str]:
    return [text[start:end].strip("\n") for start, end in page_spans(text)]


@pytest.mark.parametrize(
    "stamp",
    [
        _FILED,
        "{} of 4",
        "USCA Case #21-0042      Document #2040404            Filed: 03/06/2022      Page {} of 4",
        "Case: 21-42, 12/13/2022, ID: 12837402, DktEntry: 12.1, Page {} of 4",
        "Case: 21-00042      Document: 00515243033     Page: {}     Date Filed: 12/20/2021",
    ],
)
def test_a_stamp_begins_or_ends_its_page(stamp: str) -> None:
    stamps = [stamp.format(k) for k in range(1, 5)]
    above = [f"{stamp}\n{words}" for stamp, words in zip(stamps, _WORDS, strict=True)]
    below = [f"{words}\n{stamp}" for stamp, words in zip(stamps, _WORDS, strict=True)]
    assert _pages("\n".join(above)) == above
    assert _pages("\n".join(below)) == below


def test_a_first_page_without_a_stamp_stands_before_the_second() -> None:
    above = [_WORDS[0], *(f"{_FILED.format(k + 1)}\n{_WORDS[k % 4]}" for k in range(1, 6))]
    assert _pages("\n".join(above)) == above


@pytest.mark.parametrize("numbers", [(1, 2, 3), (1, 2, 4, 5), (3, 4, 5, 6), (2, 2, 2, 2)])
def test_stamps_that_are_few_or_do_not_count_by_one_part_nothing(numbers: tuple[int, ...]) -> None:
    text = "\n".join(
        f"{_FILED.format(k)}\n{words}" for k, words in zip(numbers, _WORDS, strict=False)
    )
    assert _pages(text) == [text]


def test_stamps_in_the_middle_of_their_pages_part_nothing() -> None:
    text = "\n".join(f"{words}\n{_FILED.format(k)}\n{words}" for k, words in enumerate(_WORDS, 1))
    assert _pages(text) == [text]


def test_a_count_in_sentences_parts_nothing() -> None:
    text = "\n".join(f"On page {k} of 4 the log says so. {w}" for k, w in enumerate(_WORDS, 1))
    assert _pages(text) == [text]


def test_form_feeds_part_pages_whatever_is_stamped() -> None:
    pages = [f"{_WORDS[k % 4]}\n{_FILED.format(k)}\nMore was said." for k in range(1, 5)]
    assert _pages("\f".join(pages)) == pages
    assert _pages("\n\f".join(pages)) == pages
