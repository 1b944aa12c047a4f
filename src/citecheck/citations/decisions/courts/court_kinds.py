"""Whose court a court is: of which state, or of which rank of the federal courts.

The words are those in which ``facts/data/reporter_lives.txt`` says whose decisions a reporter
prints.
"""

from __future__ import annotations

from functools import lru_cache

from citecheck.citations.decisions.courts.courts import court_id
from citecheck.facts.jurisdictions import states
from citecheck.patterns import re

SUPREME, CIRCUITS, TRIAL = "supreme", "circuits", "trial"

IN_WORDS = {
    SUPREME: "the Supreme Court of the United States",
    CIRCUITS: "the federal courts of appeals",
    TRIAL: "the federal trial courts",
}

_CIRCUIT_ID = re.compile(r"ca(?:\d{1,2}|dc|fc)")
_DISTRICT_ID = re.compile(r"[a-z]{2}[nsewmc]?d")
# courts of a rank of their own, and words that stand for more than one court
_UNSURE = re.compile(
    r"B\.?A\.?P|Bankr|Panel|\bT\.|Terr|Jud\.|Council|D\. ?C\.|\b[NSEWMC]\. ?D\.|\bD\.|Cir\.|Tribal|"
    r"Nation|C\.C\.|J\.P\.M\.L|Int'l|Tax Ct|Fed\.|U\.S\."
)

# no reporter is theirs alone, and those of the states have printed some of their decisions
_ISLANDS = ("Am. Sam.", "Guam", "N. Mar. I.")


@lru_cache(maxsize=512)
def court_kind(words: str) -> str | None:
    """The abbreviation of the state (``Tex.``) whose court ``words`` name, or the rank of the
    federal court, one of the three above; None where it is none of these for certain."""
    name = court_id(words)
    if name is None:
        return None
    if name == "scotus":
        return SUPREME
    if _CIRCUIT_ID.fullmatch(name):
        return CIRCUITS
    if name.endswith("-high"):
        state = _by_postal().get(name[:2])
        return None if state in _ISLANDS else state
    if _DISTRICT_ID.fullmatch(name) and name[:2] in _by_postal():
        return TRIAL
    return _of_state(words)


def _of_state(words: str) -> str | None:
    """The state whose abbreviation ``words`` begin with, behind which its court is named."""
    fitting = [name for name in states() if words.startswith(name)]
    if not fitting or max(fitting, key=len) in _ISLANDS:
        return None
    state = max(fitting, key=len)
    rest = words[len(state) :]
    return state if not rest[:1].isalpha() and not _UNSURE.search(rest) else None


@lru_cache(maxsize=1)
def _by_postal() -> dict[str, str]:
    return {row.postal.lower(): row.abbreviation for row in states().values()}
