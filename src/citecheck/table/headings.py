"""What a category of a table may hold, by the words of its heading."""

from __future__ import annotations

import re

_MAY_HOLD_CASES = re.compile(
    r"case|decision|opinion|ruling|order|agency|administrative|arbitration|other|misc|brief|filing|petition",
    re.IGNORECASE,
)
_HOLDS_PROVISIONS = re.compile(
    r"statut|constitution|regulation|\brules?\b|treatise|legislat", re.IGNORECASE
)
_NAMES_CASES = re.compile(r"\bcases\b", re.IGNORECASE)


def is_of_cases_alone(heading: str) -> bool:
    """Whether the heading names cases and nothing else that a provision could stand under."""
    return bool(_NAMES_CASES.search(heading)) and not _HOLDS_PROVISIONS.search(heading)


def excludes_cases(heading: str) -> bool:
    """Whether the heading names what is no case, and nothing that a case could stand under."""
    return not _MAY_HOLD_CASES.search(heading) and bool(_HOLDS_PROVISIONS.search(heading))
