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
