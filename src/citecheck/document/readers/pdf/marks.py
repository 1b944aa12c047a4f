"""The marks of notes that a PDF sets directly behind or before other letters: `law.¹¹`, `§ 1983²`.

Word processors set them at 55 to 70 % of the letters' size, browsers at 83 to 89 %; fonts that
have raised digits of their own are set at the full size on the baseline, and only what is
printed stands above it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from citecheck.document.readers.pdf.letters import Letter, Letters
from citecheck.document.readers.pdf.page_layout import SUPERSCRIPT, is_mark
from citecheck.patterns import re

_LAST_DIGIT = re.compile(r"[0-9](?![0-9])")
_FRACTION = ("/", "⁄")
_BREAK = 3  # letters: a line break that PDFium puts between two sizes, and one more
_LONGEST_MARK = 3

# As shares of the size of the letters.
_LOOKED_AT = 0.08  # digits printed so far above the baseline are looked at
_FULL_SIZE = 0.95  # a font at least so large is that of the text
_OWN_RAISE = 0.25  # a digit printed so far above its own baseline
_OWN_HEIGHT = 0.55  # and no higher by itself is a raised one of its font


def with_marks(
    word: str,
    start: int,
    levels: tuple[float, float],
    size: float,
    letters: Letters,
    *,
    begins_line: bool,
) -> tuple[str, float, float]:
    """``word``, which begins at ``start``, with the digits that are set as marks of notes made
    superscript ones, and the baseline and size of its other letters.

    ``levels`` are the baselines of its first and last letter, ``size`` that of the last one. In
    the midst of a line no mark stands before a number and on its baseline.
    """
    least = min(levels) + _LOOKED_AT * size
    # of each number in it the last digit tells
    for end in _LAST_DIGIT.finditer(word):
        if letters.ink(start + end.start())[0] >= least:
            return _marked(word, start, letters)
    if (
        (begins_line or levels[0] > least)
        and word[0].isdecimal()
        and letters.ink(start)[0] >= least
    ):
        return _marked(word, start, letters)
    return word, levels[0], size


def _marked(word: str, start: int, letters: Letters) -> tuple[str, float, float]:
    places = [letters.letter(start + index) for index in range(len(word))]
    behind = letters.text[start + len(word) : start + len(word) + _BREAK]
    return _raised(word, places, behind)


def _raised(word: str, places: Sequence[Letter], behind: str) -> tuple[str, float, float]:
    full = max(place.size for place in places)
    digits = [letter.isdecimal() for letter in word]
    own = [digit and _is_own(place) for digit, place in zip(digits, places, strict=True)]
    upright = [
        at for at, place in enumerate(places) if place.size >= _FULL_SIZE * full and not own[at]
    ]
    marks = [
        at
        for at, place in enumerate(places)
        if own[at] or (digits[at] and upright and _is_above(place, places[_beside(at, upright)]))
    ]
    letters = list(word)
    text = word + behind.lstrip()
    for run in _runs(marks):
        if len(run) <= _LONGEST_MARK and not text.startswith(_FRACTION, run.stop):
            for at in run:
                letters[at] = word[at].translate(SUPERSCRIPT)
    return "".join(letters), places[upright[0] if upright else 0].y, full


def _is_own(digit: Letter) -> bool:
    """Whether it is a raised digit of its font, not a digit of the font that is set higher."""
    raised, height = digit.bottom - digit.y, digit.top - digit.bottom
    return raised >= _OWN_RAISE * digit.size and height <= _OWN_HEIGHT * digit.size


def _is_above(digit: Letter, beside: Letter) -> bool:
    return is_mark(digit.size / beside.size, (digit.y - beside.y) / beside.size)


def _beside(at: int, upright: Sequence[int]) -> int:
    """The letter next to ``at`` among those that stand upright: the one before it, if any, since
    the lines of a skewed scan rise or fall."""
    return upright[max(0, bisect_left(upright, at) - 1)]


def _runs(marks: Sequence[int]) -> list[range]:
    """Numbers in a row, as ranges."""
    runs: list[range] = []
    for at in marks:
        if runs and runs[-1].stop == at:
            runs[-1] = range(runs[-1].start, at + 1)
        else:
            runs.append(range(at, at + 1))
    return runs
