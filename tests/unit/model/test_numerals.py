"""Roman numerals and ordinals."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.model.numerals import (
    any_ordinal,
    ordinal,
    ordinal_value,
    ordinal_word,
    roman,
    roman_value,
    spellings,
    to_roman,
)


@given(st.integers(1, 299))
def test_roman_numerals_there_and_back(value: int) -> None:
    assert roman_value(to_roman(value)) == value


@pytest.mark.parametrize("word", ["", "iiii", "vx", "mild", "a", "ic", "12", "I"])
def test_what_is_no_roman_numeral(word: str) -> None:
    assert roman_value(word) is None


@pytest.mark.parametrize(
    ("number", "form"),
    [
        ("XIV", "XIV"), ("xiv", "XIV"), ("14", "XIV"), ("14a", "XIVA"), ("14-A", "XIV-A"),
        ("99", "XCIX"), ("100", "100"), ("CXIV", "114"), ("0", "0"),
    ],
)  # fmt: skip
def test_numbers_of_articles_have_one_form(number: str, form: str) -> None:
    assert roman(number) == form


@pytest.mark.parametrize(
    ("number", "bluebook", "prose"),
    [
        (1, "1st", "1st"), (2, "2d", "2nd"), (3, "3d", "3rd"), (4, "4th", "4th"),
        (11, "11th", "11th"), (12, "12th", "12th"), (22, "22d", "22nd"), (101, "101st", "101st"),
        (112, "112th", "112th"), (113, "113th", "113th"),
    ],
)  # fmt: skip
def test_ordinals_in_figures(number: int, bluebook: str, prose: str) -> None:
    assert (ordinal(number), ordinal(number, in_prose=True)) == (bluebook, prose)


@pytest.mark.parametrize(
    ("number", "word"),
    [
        (1, "First"), (9, "Ninth"), (12, "Twelfth"), (19, "Nineteenth"), (20, "Twentieth"),
        (27, "Twenty-seventh"), (40, "Fortieth"), (99, "Ninety-ninth"),
    ],
)  # fmt: skip
def test_ordinals_in_words(number: int, word: str) -> None:
    assert ordinal_word(number) == word
    assert ordinal_value(word.upper()) == number


@given(st.integers(1, 99))
def test_each_spelling_of_an_ordinal_is_read(number: int) -> None:
    assert {ordinal_value(words) for words in spellings(number)} == {number}
    pattern = re.compile(any_ordinal([number]))
    assert all(pattern.fullmatch(words) for words in spellings(number))


@pytest.mark.parametrize("words", ["", "2", "second-best", "1234th", "th"])
def test_what_is_no_ordinal(words: str) -> None:
    assert ordinal_value(words) is None
