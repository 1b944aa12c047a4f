"""Roman numerals, as articles and amendments are numbered."""

from __future__ import annotations

import re

_TENS = ("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC")
_ONES = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")


def roman(number: str) -> str:
    """``number`` in capitals: ``xiv`` and ``14`` give ``XIV``; a letter behind it stays.

    State constitutions number some articles with digits beyond what is usual in Roman
    numerals; from 100 on the digits are kept.
    """
    match = re.fullmatch(r"(\d+)(-?[A-Za-z]?)", number)
    if match is None:
        return number.upper()
    value = int(match[1])
    if not 0 < value < 100:
        return number.upper()
    return _TENS[value // 10] + _ONES[value % 10] + match[2].upper()


_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}

_ROMAN = re.compile(r"(?=[ivxlc])(?:c{0,2})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})")


def roman_value(numeral: str) -> int | None:
    """The value of a lower-case roman numeral below 300, or None if it is not one."""
    if not numeral or not _ROMAN.fullmatch(numeral):
        return None
    total = 0
    for here, after in zip(numeral, [*numeral[1:], ""], strict=True):
        value = _ROMAN_VALUES[here]
        total += -value if after and _ROMAN_VALUES[after] > value else value
    return total


def to_roman(value: int) -> str:
    """The lower-case roman numeral of ``value`` (1 to 299)."""
    steps = (
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    )
    out = []
    for worth, letters in steps:
        while value >= worth:
            out.append(letters)
            value -= worth
    return "".join(out)


def ordinal(number: int) -> str:
    """A number as an ordinal in the Bluebook's form: ``1st``, ``102d``, ``113th``."""
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}" + {1: "st", 2: "d", 3: "d"}.get(number % 10, "th")
