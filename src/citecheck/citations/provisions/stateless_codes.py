"""Codes that the courts of one state name without the state: whether a text speaks of that state.

California's and New York's courts write ``Penal Code`` and ``Penal Law`` alone; so do those of
other states whose codes have the same names (``the Vehicle Code``: California, Illinois,
Pennsylvania). Which is meant the text must tell; where it does not, the section has no code.
"""

from __future__ import annotations

from functools import lru_cache

from citecheck.citations.provisions.state_codes import (
    Code,
    named_by_postal_code,
    numbered_before,
)
from citecheck.facts.jurisdictions import (
    WORDS_IN_CAPITALS,
    fold,
    jurisdiction_before,
    name_after,
    states,
)
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


def is_at_home(code: Code, words: str, start: int, text: str, foreign: frozenset[str]) -> bool:
    """Whether the ``code`` that ``words`` of ``text`` name is meant: its state is no one of
    ``foreign``, or they name it, and the text does not give another code that name, nor another
    state before ``start``, where the words begin."""
    if _is_no_postal_code(words):
        return False
    state = code.source.split(" ", 1)[0]
    if words[:3] == state[:3]:
        return True
    if _is_of_another_state(code, start, text):
        return False
    if state not in _STATELESS:
        return True
    return state not in foreign and " ".join(words.split()[-2:]) not in bound_elsewhere(text)


def _is_no_postal_code(words: str) -> bool:
    """Whether the name of a code begins with a word that only looks like a postal code:
    ``In Code § 4``, ``Id. Code § 4``."""
    if words[2:3] not in (" ", ".") or fold(words) not in named_by_postal_code():
        return False
    first, _, others = words.partition(" ")
    return not (first.isalpha() and first.isupper()) or (
        others.isupper() and first in WORDS_IN_CAPITALS
    )


_LAST_WORD = re.compile(r"(?<![\w.])(?:[A-Z]\. ?)*[A-Z][A-Za-z']*\.? $")
_STATE_OF_SOURCE = re.compile(r"(?:[NSWRD]\. ?)?[A-Z][a-z]*\.?(?= )")


def _is_of_another_state(code: Code, start: int, text: str) -> bool:
    """Whether a state that is not the code's stands directly before the words that name it
    (``Nevada General Statutes``, which are not Connecticut's)."""
    if not _LAST_WORD.search(text, max(0, start - 16), start):
        return False
    before = jurisdiction_before(text, start)
    own = _STATE_OF_SOURCE.match(code.source)
    return bool(before and own and own[0] in states() and before[1] not in (own[0], "U.S."))
