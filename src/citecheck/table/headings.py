"""What a category of a table may hold, by the words of its heading."""

from __future__ import annotations

from functools import lru_cache

from citecheck.model.kinds import KINDS, Kind
from citecheck.patterns import re

_MAY_HOLD_CASES = re.compile(
    r"case|decision|opinion|ruling|order|agency|administrative|arbitration|other|misc|brief|filing|petition",
    re.IGNORECASE,
)
_HOLDS_OTHERS = re.compile(
    "|".join(word.pattern for row in KINDS for word in row.heading_words if word.bars_decisions),
    re.IGNORECASE,
)
_WORDS = tuple(
    (re.compile(word.pattern, re.IGNORECASE), word.turn, row.kind)
    for row in KINDS
    for word in row.heading_words
)
_NAMES_CASES = re.compile(r"\bcases\b", re.IGNORECASE)


def is_of_cases_alone(heading: str) -> bool:
    """Whether the heading names cases and nothing else that could stand under it."""
    return bool(_NAMES_CASES.search(heading)) and not _HOLDS_OTHERS.search(heading)


def excludes_cases(heading: str) -> bool:
    """Whether the heading names what is no case, and nothing that a case could stand under."""
    return not _MAY_HOLD_CASES.search(heading) and bool(_HOLDS_OTHERS.search(heading))


@lru_cache(maxsize=64)  # each entry below a heading asks for it
def kind_named(heading: str) -> Kind:
    """The kind that the heading names; of several the one whose turn comes first."""
    named = ((turn, kind) for pattern, turn, kind in _WORDS if pattern.search(heading))
    return min(named, default=(0, Kind.OTHER))[1]
