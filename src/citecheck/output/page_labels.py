"""Page labels of a table's entry, each page on its own."""

from __future__ import annotations

import re

from citecheck.model.numerals import roman_value, to_roman

_RANGE = re.compile(r"(?P<prefix>\D*?)(?P<first>\d{1,6})-(?P<stated>\D*?)(?P<last>\d{1,6})")
_ROMAN_RANGE = re.compile(r"(?P<first>[ivxlc]{1,9})-(?P<last>[ivxlc]{1,9})", re.IGNORECASE)
_NOTE = re.compile(r"\s{0,3}(?:&\s?)?nn?\.\s?\d.{0,40}$")

# Longer ranges are misread page lists, not ranges of one entry.
_LONGEST_RANGE = 400


def expand(label: str) -> list[str]:
    """The pages that ``label`` stands for: ``4-6`` is 4, 5 and 6; ``112-15`` is 112 to 115;
    ``ii-iv`` is ii, iii and iv; ``A-2-A-4`` is A-2 to A-4; ``5 n.3`` is 5. A label that is no
    range is given back as it is."""
    plain = _NOTE.sub("", label.strip().replace("–", "-"))
    if match := _RANGE.fullmatch(plain):
        prefix, stated = match["prefix"], match["stated"]
        first, last = match["first"], match["last"]
        if len(last) < len(first):
            last = first[: len(first) - len(last)] + last
        if stated in ("", prefix) and 0 < int(last) - int(first) <= _LONGEST_RANGE:
            return [f"{prefix}{number}" for number in range(int(first), int(last) + 1)]
    elif match := _ROMAN_RANGE.fullmatch(plain):
        low, high = roman_value(match["first"].lower()), roman_value(match["last"].lower())
        if low is not None and high is not None and low < high:
            return [to_roman(number) for number in range(low, high + 1)]
    return [plain]
