"""How many columns of a terminal words take, and where a line of them may be broken.

Measured by Unicode's East Asian Width (UAX #11) as the standard library has it: loading a
terminal library for that would take longer than checking a short brief.
"""

from __future__ import annotations

import unicodedata

from citecheck.patterns import re

# A line is not broken at a space that says so.
_WORD = re.compile(r"[^ \n]+[ \n]*")
_EMOJI_VARIANT = "\ufe0f"
# Monograms, trigrams, hexagrams and counting rods, wide since Unicode 16.
_WIDE_SINCE_16 = re.compile(
    "[\u2630-\u2637\u268a-\u268f\u4dc0-\u4dff\U0001d300-\U0001d356\U0001d360-\U0001d376]"
)


def cell_len(words: str) -> int:
    """The columns that ``words`` take at most. Signs that this Python's Unicode does not know
    count as wide, so that no line is longer than measured."""
    return len(words) if words.isascii() else sum(map(_cells, words))


def breaks(words: str, room: int) -> list[tuple[int, int]]:
    """The beginnings and ends of the lines of ``words`` in ``room`` columns. Lines are broken
    between words; a word longer than a line is broken within."""
    starts = [0]
    used = 0
    for word in _WORD.finditer(words):
        solid = word[0].rstrip(" \n")
        width = cell_len(solid)
        if used + width > room and used:
            starts.append(word.start())
            used = 0
        if width > room:
            for offset, sign in enumerate(solid, word.start()):
                if used + _cells(sign) > room and used:
                    starts.append(offset)
                    used = 0
                used += _cells(sign)
            used += len(word[0]) - len(solid)
        else:
            used += width + len(word[0]) - len(solid)
    return list(zip(starts, [*starts[1:], len(words)], strict=True))


def _cells(sign: str) -> int:
    category = unicodedata.category(sign)
    if category in ("Mn", "Me"):
        # It makes an emoji of the sign before it, which then is wide.
        return 1 if sign == _EMOJI_VARIANT else 0
    wide = unicodedata.east_asian_width(sign) in "WF" or _WIDE_SINCE_16.match(sign)
    return 2 if wide or category == "Cn" else 1
