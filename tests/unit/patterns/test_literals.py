"""What a pattern begins with is derived from its source, or said to be anything."""

from __future__ import annotations

import re

import pytest

from citecheck.patterns.literals import beginnings, words


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"Fed\. ?Reg\.", ("Fed. Reg.", "Fed.Reg.")),
        (r"(?<!\w)(?:Ex|EX)hibit \d+", ("EXhibit ", "Exhibit ")),
        (
            r"(?P<many>[Ss]ections)? ?§",
            (" §", "Sections §", "Sections§", "sections §", "sections§", "§"),
        ),
        (r"Id(?:\.|(?= at))", ("Id",)),
        (r"(?:ab){2,}c", ("abab",)),
        (r"(?:ab){2}c", ("ababc",)),
        (r"-{2,}|_{3}", ("--", "___")),
        (r"ab*c", ("ab", "ac")),
        (r"a(?:bc)?d", ("abcd", "ad")),
        (r"(?>Ops?\.) ", ("Op. ", "Ops. ")),
        (r"(?i:ok)!", ("OK!", "Ok!", "oK!", "ok!", "O\u212a!", "o\u212a!")),
        (r"Pub\.(?!x)Law", ("Pub.Law",)),
        (r"[§¶]\d", ("§", "¶")),
    ],
)
def test_words(pattern: str, words: tuple[str, ...]) -> None:
    found = beginnings(pattern)
    assert found is not None
    assert set(found) == set(words)


@pytest.mark.parametrize(
    "pattern",
    [
        r"\d+ U\.S\.",
        r"[A-Z]\w+",
        r".",
        r"(?:Fed\.)?",
        r"x|Fed\.",
        r"[^§]",
        r"\b\d",
        r"(a\.)?(?(1)b|cd)",
    ],
)
def test_a_pattern_that_begins_with_anything_has_none(pattern: str) -> None:
    assert beginnings(pattern) is None


def test_letters_of_either_case() -> None:
    found = beginnings("no", re.IGNORECASE)
    assert found is not None
    assert set(found) == {"no", "No", "nO", "NO"}
    assert beginnings("é", re.IGNORECASE) is None


def test_a_long_word_is_cut() -> None:
    assert beginnings("Commissioner of Patents") == ("Commissioner o",)


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"Fed\. Reg\.", (0, ("Fed. Reg.",))),
        (r"(?:§ ?)?(?P<n>\d{1,2}\.\d{1,3}) NMAC", (8, (" NMAC",))),
        (r"(?P<t>\d{3})-RICR-(?P<n>\d{2,3})(?![\w-])", (3, ("-RICR-",))),
        (r"[A-Z][a-z]{1,6} (?:Acts|Laws) \d", (7, (" Acts ", " Laws "))),
    ],
)
def test_words_behind_a_beginning_that_may_be_anything(
    pattern: str, expected: tuple[int, tuple[str, ...]]
) -> None:
    assert words(pattern) == expected


@pytest.mark.parametrize("pattern", [r"\d{1,4} [A-Z]", r"\d+ Acts", r"[A-Z]{40} Acts"])
def test_words_that_stand_anywhere_or_far_behind_are_none(pattern: str) -> None:
    assert words(pattern) is None
