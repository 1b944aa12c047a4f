"""Codes that the courts of one state name without the state: whether a text speaks of that state.

California's and New York's courts write ``Penal Code`` and ``Penal Law`` alone; so do those of
other states whose codes have the same names (``the Vehicle Code``: California, Illinois,
Pennsylvania). Which is meant the text must tell; where it does not, the section has no code.
"""

from __future__ import annotations

from functools import lru_cache

from citecheck.citations.provisions.state_codes import Code, numbered_before
from citecheck.facts.jurisdictions import name_after, states
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern

_STATELESS = ("Cal.", "N.Y.")
_SHORT_TEXT = 500


def foreign_states(text: str) -> frozenset[str]:
    """The states that leave their name out of citations and that ``text`` does not speak of. A
    short text, such as an entry of a table, says nothing either way unless it names another."""
    absent = frozenset(
        state for state in _STATELESS if state not in text and states()[state].name not in text
    )
    return absent if len(text) >= _SHORT_TEXT or (absent and _another().search(text)) else _NONE


_NONE: frozenset[str] = frozenset()


@lru_cache(maxsize=1)
def _another() -> re.Pattern:
    names = sorted(row.name for state, row in states().items() if state not in _STATELESS)
    either = "|".join(map(re.escape, names))
    return re.compile(rf"\b(?:{either}|{either.upper()})\b")


# `the Vehicle Code, 75 Pa.C.S. § 3802`: the name is that of another state's code in this text
_BOUND = Pattern(r"Code,? \(?(?=\d{1,3} [A-Z])")
_LONGEST_NAME = 40


@lru_cache(maxsize=2)
def bound_elsewhere(text: str) -> frozenset[str]:
    """The last words of names of codes behind which ``text`` cites a code that is numbered by
    titles: ``Vehicle Code``."""
    bound = set()
    for match in _BOUND.finditer(text):
        number_end = text.index(" ", match.end()) + 1
        if name_after(text, number_end, numbered_before()) is not None:
            before = text[max(0, match.start() - _LONGEST_NAME) : match.start()].split()
            bound.add(f"{before[-1]} Code" if before else "Code")
    return frozenset(bound)


def is_at_home(code: Code, words: str, text: str, foreign: frozenset[str]) -> bool:
    """Whether the ``code`` that ``words`` of ``text`` name is meant: its state is no one of
    ``foreign``, or they name it, and the text does not give another code that name."""
    state = code.source.split(" ", 1)[0]
    if words[:3] == state[:3] or state not in _STATELESS:
        return True
    return state not in foreign and " ".join(words.split()[-2:]) not in bound_elsewhere(text)
