"""Abbreviations in the names of cases: ``data/abbreviations.txt`` and ``data/agencies.txt``."""

from __future__ import annotations

from functools import lru_cache

from citecheck.dataclass import NamedTuple
from citecheck.facts.jurisdictions import states
from citecheck.facts.rows import read, several

# Words that are also plain English: a period behind them more often ends a sentence.
_PLAIN_WORDS = frozenset(
    ("All", "Child", "Imp", "Just", "Law", "Lib", "Mag", "Off", "Par", "Photo", "Plan", "Rest")
)


class AbbreviationRow(NamedTuple):
    """An abbreviation as printed, the words it stands for, and whether T6 lists it."""

    abbreviation: str
    words: str
    list: str


class AgencyRow(NamedTuple):
    """A federal body and its initials."""

    initials: str
    name: str


@lru_cache(maxsize=1)
def word_abbreviations() -> dict[str, tuple[str, ...]]:
    """Every abbreviation as printed (``Fed'n``, ``Bd.``) with the words it stands for."""
    table: dict[str, tuple[str, ...]] = {}
    for row in read("abbreviations.txt", AbbreviationRow):
        table[row.abbreviation] = (*table.get(row.abbreviation, ()), *several(row.words))
    return table


@lru_cache(maxsize=1)
def state_abbreviations() -> dict[str, str]:
    """The states, the District and the territories as abbreviated in T10 (``Cal.``, ``N.Y.``)
    with their names."""
    return {row.abbreviation: row.name for row in states().values()}


@lru_cache(maxsize=1)
def agencies() -> dict[str, str]:
    """Federal bodies by their initials, without periods and in lower case."""
    return {row.initials.lower(): row.name for row in read("agencies.txt", AgencyRow)}


@lru_cache(maxsize=1)
def _stems() -> frozenset[str]:
    shorts = [*word_abbreviations(), *state_abbreviations()]
    return frozenset(short.rstrip(".") for short in shorts) - _PLAIN_WORDS


@lru_cache(maxsize=4096)
def is_abbreviation(word: str) -> bool:
    """Whether a word of a name (with or without its period) is a known abbreviation.

    Plurals count (``Servs.``), and so do initials (``J.``, ``N.L.R.B.``). Words that are
    as likely the last of a sentence (``Law.``, ``Plan.``) do not.
    """
    stem = word.rstrip(".").rpartition("-")[2]  # `Hydro-Elec.`
    if stem in _stems() or (stem.endswith("s") and stem[:-1] in _stems()):
        return True
    parts = stem.split(".")
    return bool(stem) and all(len(part) == 1 and part.isalpha() for part in parts)
