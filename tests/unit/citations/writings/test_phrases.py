"""Phrases are found where a search for each would find them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from citecheck.citations.writings.phrases import Phrases
from citecheck.patterns import re

WORDS = st.lists(
    st.sampled_from(["the", "law", "laws", "of", "Ships", "K", "AI", "1984"]), min_size=1
)


def pattern(words: tuple[str, ...]) -> re.Pattern:
    between = r"[^\w]{1,6}".join(map(re.escape, words))
    return re.compile(rf"(?<!\w){between}(?!\w)", re.IGNORECASE)


def spans(text: str, words: tuple[str, ...], *others: tuple[str, ...]) -> list[tuple[int, int]]:
    found = Phrases(text, [words, *others]).matches(words, pattern(words))
    return [match.span() for match in found]


def test_a_title_across_lines_and_in_any_case() -> None:
    words = ("the", "Law", "of", "Ships")
    assert spans("THE LAW\nof “ships”; the law of shipping", words, ("the", "law")) == [(0, 17)]
    assert spans("the law, and the law of the sea", ("the", "law")) == [(0, 7), (13, 20)]


def test_an_apostrophe_is_judged_by_the_pattern() -> None:
    assert spans("A Drafter’s Guide. A drafter's guide.", ("Drafter’s", "Guide")) == [(2, 17)]


def test_one_place_is_in_one_match() -> None:
    assert spans("law of law of law", ("law", "of", "law")) == [(0, 10)]


@given(
    st.lists(WORDS.map(tuple), min_size=1, max_size=4),
    st.lists(
        st.sampled_from(
            ["the", "LAW", "laws", "outlaw", "of", "ſhips", "\u212a", "aı", "1984", "law’s"]
        )
    ),
    st.sampled_from([" ", ", ", "\n", "“ ", "-------", "_"]),
)
def test_any_text(phrases: list[tuple[str, ...]], words: list[str], gap: str) -> None:
    text = gap.join(words)
    found = Phrases(text, phrases)
    for phrase in phrases:
        known = pattern(phrase)
        mine = [match.span() for match in found.matches(phrase, known)]
        assert mine == [match.span() for match in known.finditer(text)]
