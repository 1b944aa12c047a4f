"""Pages set in two columns: the words of the left one are read before those of the right one.

Columns are told by what two columns of prose have and no table, caption or list of addresses has:
several lines that begin at one place in the middle of the page, with a strip of white in front of
it that no line crosses, and sentences on both sides that fill most of their width.
Lengths are in points, with y growing upwards.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Protocol, TypeVar

_FEWEST_LINES = 5
_MIDDLE = (0.35, 0.65)  # of the width that words take: there the right column begins
_STEP = 2.0  # points: beginnings of lines are one within them
_GUTTER = 0.6  # of the font's size: the least white between columns
_FILLED, _MOST_LINES = 0.6, 0.6  # so much of the width is filled by so many of the lines
_SENTENCES = 0.4  # of the words are in small letters
_FAR = 4.0  # of the font's size: what stands further down is no line of the column
_FEWEST_DOTS = 4  # of a leader


class Placed(Protocol):
    """A word with its place."""

    @property
    def left(self) -> float: ...
    @property
    def right(self) -> float: ...
    @property
    def baseline(self) -> float: ...
    @property
    def size(self) -> float: ...
    @property
    def text(self) -> str: ...


_P = TypeVar("_P", bound=Placed)


def in_columns(words: Sequence[_P]) -> list[list[_P]]:
    """The words of a page in parts that are read one after the other: what stands above the
    columns, the left column, the right one, what stands below. Empty where there is one column."""
    begins = _beginning(words)
    if begins is None:
        return []
    band = _band(words, begins)
    if band is None:
        return []
    low, high = band
    left = [w for w in words if low <= w.baseline <= high and w.left < begins]
    right = [w for w in words if low <= w.baseline <= high and w.left >= begins]
    if not (_is_prose(left) and _is_prose(right)):
        return []
    above = [word for word in words if word.baseline > high]
    below = [word for word in words if word.baseline < low]
    return [part for part in (above, left, right, below) if part]


def _beginning(words: Sequence[Placed]) -> float | None:
    """Where the lines of a right column begin, if several begin at one place."""
    if not words:
        return None
    lefts = [word.left for word in words]
    first = min(lefts)
    width = max([word.right for word in words]) - first
    low, high = (first + share * width for share in _MIDDLE)
    places = Counter([left // _STEP for left in lefts if low < left < high])
    if not places:
        return None
    begun = places.get
    place, _ = max(places.items(), key=lambda item: item[1] + begun(item[0] + 1, 0))
    if places[place] + places[place + 1] < _FEWEST_LINES:
        return None
    return place * _STEP


def _band(words: Sequence[Placed], begins: float) -> tuple[float, float] | None:
    """From which height to which no line crosses the white strip in front of ``begins``: of such
    stretches the one in which most lines begin there."""
    if not _may_be_band(words, begins):
        return None
    lines: dict[int, list[Placed]] = {}
    for word in words:
        lines.setdefault(round(word.baseline), []).append(word)
    best: tuple[int, int] | None = None
    lowest: int | None = None
    most = begun = 0
    below = 0
    for height in sorted(lines):
        line = lines[height]
        if _crosses(line, begins):
            lowest, begun = None, 0
            continue
        if lowest is None or height - below > _FAR * line[0].size:
            lowest, begun = height, 0
        below = height
        begun += any(begins <= word.left < begins + 2 * _STEP for word in line)
        if begun > most or (best is not None and best[0] == lowest):
            best, most = (lowest, height), begun
    if best is None or most < _FEWEST_LINES:
        return None
    return best[0] - 1.0, best[1] + 1.0


def _may_be_band(words: Sequence[Placed], begins: float) -> bool:
    """Whether enough lines begin there that do not cross the strip: on most pages none is to be
    looked at but the few that have a word there."""
    end = begins + 2 * _STEP
    there = {round(word.baseline) for word in words if begins <= word.left < end}
    strip = begins - _GUTTER * min([word.size for word in words])
    crossed = {round(word.baseline) for word in words if strip < word.right and word.left < begins}
    if len(there - crossed) < _FEWEST_LINES:  # as nearly always
        return False
    lines: dict[int, list[Placed]] = {height: [] for height in there}
    for word in words:
        height = round(word.baseline)
        if height in there:
            lines[height].append(word)
    return sum(not _crosses(line, begins) for line in lines.values()) >= _FEWEST_LINES


def _crosses(line: Sequence[Placed], begins: float) -> bool:
    """Whether the words of a line go on over the strip."""
    left = max((word.right for word in line if word.left < begins), default=None)
    return left is not None and left > begins - _GUTTER * line[0].size


def _is_prose(words: Sequence[Placed]) -> bool:
    """Whether one side is sentences that fill their lines."""
    if not words:
        return False
    first = min(word.left for word in words)
    width = max(word.right for word in words) - first
    ends: dict[int, float] = {}
    small = 0
    for word in words:
        height = round(word.baseline)
        ends[height] = max(ends.get(height, first), word.right)
        small += word.text.islower()
        if word.text.startswith("." * _FEWEST_DOTS):
            return False
    filled = sum(end - first >= _FILLED * width for end in ends.values())
    return (
        len(ends) >= _FEWEST_LINES
        and filled >= _MOST_LINES * len(ends)
        and small >= _SENTENCES * len(words)
    )
