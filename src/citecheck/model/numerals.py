"""Numbers as the law writes them: roman numerals, and ordinals in figures and in words."""

from __future__ import annotations

from collections.abc import Iterable

from citecheck.patterns import re

LARGEST_ROMAN = 299
"""The largest number that is read and printed as a lower-case roman numeral, on a page."""

_LETTERS = (
    (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"),
    (1, "i"),
)  # fmt: skip
_VALUES = {letter: value for value, letter in _LETTERS if len(letter) == 1}
_ROMAN = re.compile(r"(?=[ivxlc])(?:c{0,2})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})")


def roman_value(numeral: str) -> int | None:
    """The value of a lower-case roman numeral up to 299, or None if it is not one."""
    if not numeral or not _ROMAN.fullmatch(numeral):
        return None
    total = 0
    for here, after in zip(numeral, [*numeral[1:], ""], strict=True):
        value = _VALUES[here]
        total += -value if after and _VALUES[after] > value else value
    return total


def to_roman(value: int) -> str:
    """The lower-case roman numeral of ``value`` (1 to 299)."""
    out = []
    for worth, letters in _LETTERS:
        while value >= worth:
            out.append(letters)
            value -= worth
    return "".join(out)


_LETTERED = re.compile(r"(\d+)(-?[A-Za-z]?)")


def roman(number: str) -> str:
    """``number`` in capitals, as articles and amendments are numbered: ``xiv`` and ``14`` give
    ``XIV``; a letter behind it stays.

    State constitutions number some articles with digits beyond what is usual in Roman
    numerals; from 100 on they are in digits: ``114`` for ``CXIV`` too.
    """
    value = roman_value(number.lower())
    if value is not None and value >= 100:
        return str(value)
    match = _LETTERED.fullmatch(number)
    if match is None or not 0 < int(match[1]) < 100:
        return number.upper()
    return (to_roman(int(match[1])) + match[2]).upper()


ORDINAL_ENDING = r"(?:st|nd|rd|th|d)"
"""What makes figures an ordinal, in any court's way: ``2d`` and ``2nd``."""

_IN_FIGURES = re.compile(rf"(\d{{1,3}}){ORDINAL_ENDING}")
_UP_TO_NINETEEN = (
    "First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth "
    "Thirteenth Fourteenth Fifteenth Sixteenth Seventeenth Eighteenth Nineteenth"
).split()
_TENS = "Twenty Thirty Forty Fifty Sixty Seventy Eighty Ninety".split()


def ordinal(number: int, *, in_prose: bool = False) -> str:
    """A number as an ordinal in figures: in the Bluebook's form (``1st``, ``102d``, ``113th``),
    or as plain prose has it (``102nd``)."""
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    second, third = ("nd", "rd") if in_prose else ("d", "d")
    return f"{number}" + {1: "st", 2: second, 3: third}.get(number % 10, "th")


def ordinal_word(number: int) -> str:
    """A number from 1 to 99 as an ordinal in words: ``First``, ``Twenty-seventh``."""
    if number < 20:
        return _UP_TO_NINETEEN[number - 1]
    tens, ones = _TENS[number // 10 - 2], number % 10
    return f"{tens}-{_UP_TO_NINETEEN[ones - 1].lower()}" if ones else f"{tens[:-1]}ieth"


_OF_WORDS = {ordinal_word(number).lower(): number for number in range(1, 100)}


def ordinal_value(words: str) -> int | None:
    """The number that an ordinal stands for, in figures or in words of any case, or None for
    other words: ``2d``, ``2nd`` and ``SECOND`` are 2."""
    if match := _IN_FIGURES.fullmatch(words):
        return int(match[1])
    return _OF_WORDS.get(words.lower())


def spellings(number: int) -> tuple[str, ...]:
    """The ways to write an ordinal from 1 to 99: ``2d``, ``2nd``, ``Second``."""
    return (*dict.fromkeys((ordinal(number), ordinal(number, in_prose=True))), ordinal_word(number))


def any_ordinal(numbers: Iterable[int]) -> str:
    """A pattern without groups for the ordinals of ``numbers``, in figures and in words."""
    return f"(?:{'|'.join(words for number in numbers for words in spellings(number))})"
