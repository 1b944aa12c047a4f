"""The jurisdictions whose codes, rules and constitutions briefs cite, by name and abbreviation.

The one table of them is ``data/jurisdictions.txt``: states, courts, names, postal codes.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import TypeVar

from citecheck.dataclass import NamedTuple
from citecheck.facts.rows import read, several
from citecheck.patterns import re

T = TypeVar("T")


class Jurisdiction(NamedTuple):
    """A row of ``data/jurisdictions.txt``: ``courts`` are abbreviated as in a parenthetical."""

    abbreviation: str
    postal: str
    kind: str
    name: str
    other_names: str
    courts: str
    examples: str

    @property
    def names(self) -> tuple[str, ...]:
        """The name in full and the other names that filings print."""
        return (self.name, *several(self.other_names))


@lru_cache(maxsize=1)
def jurisdictions() -> tuple[Jurisdiction, ...]:
    """The United States, the states, the District of Columbia and the territories."""
    return read("jurisdictions.txt", Jurisdiction)


@lru_cache(maxsize=1)
def states() -> dict[str, Jurisdiction]:
    """The states, the District and the territories by their abbreviation (``N.Y.``)."""
    return {row.abbreviation: row for row in jurisdictions() if row.kind != "federal"}


_WORD = re.compile(r"[A-Za-z&0-9]+")
# of ASCII, as bytes: to translate a string takes five times as long
_FOLDED = bytes(ord(chr(code).lower()) if chr(code).isalnum() else 32 for code in range(256))
# Words that come and go between the spellings of one name.
_DROPPED = frozenset({"ann", "annotated", "of", "the", "official"})
_JOINING = ("of", "the")  # no name ends with these
_HARD_STOP = re.compile(r"[;:()\[\]\"“”\n§¶—]")


def fold(name: str) -> str:
    """The name without case, points, spaces and the words that spellings drop."""
    if name.isascii():
        folded = name.replace("&", "and").encode("ascii").translate(_FOLDED, b"'")
        words = folded.decode("ascii").split()
    else:
        found = _WORD.findall(name.replace("'", ""))
        words = " ".join(found).lower().replace("&", "and").split()
    return "".join([word for word in words if word not in _DROPPED])


@lru_cache(maxsize=1)
def by_spelling() -> dict[str, str]:
    """The normal abbreviation of a jurisdiction by each folded spelling."""
    return {
        fold(spelling): row.abbreviation
        for row in jurisdictions()
        for spelling in (row.abbreviation, *row.names)
    }


def name_before(
    text: str, at: int, names: Mapping[str, T], most: int = 100
) -> tuple[int, T] | None:
    """The longest of ``names`` (by folded spelling) whose words end at ``at``.

    Returns where the name begins and what it stands for. At most ``most`` code points are
    looked at, and nothing in front of a semicolon, bracket or quotation mark.
    """
    best: tuple[int, T] | None = None
    for start, folded in _runs_before(text, at, most):
        found = names.get(folded)
        if found is not None:
            best = start, found
    return best


@lru_cache(maxsize=2)  # names of several kinds are looked for at one place
def _runs_before(text: str, at: int, most: int) -> list[tuple[int, str]]:
    """The runs of words that end at ``at`` and could be a name, folded, each with where it begins;
    the longest is the last."""
    floor = max(0, at - most)
    for stop in _HARD_STOP.finditer(text, floor, at):
        floor = stop.end()
    runs: list[tuple[int, str]] = []
    folded = ""
    for word in reversed([*_WORD.finditer(text, floor, at)][-14:]):
        start, raw = word.start(), word[0]
        lower = raw.lower().replace("&", "and")
        if start and text[start - 1] in "'’":
            folded = lower + folded
            continue
        if lower in _DROPPED:
            continue
        folded = lower + folded
        if raw[0].isupper() or raw[0].isdigit():
            runs.append((start, folded))
    return runs


@lru_cache(maxsize=1)
def _longest_name() -> int:
    return max(len(name) for row in jurisdictions() for name in (row.abbreviation, *row.names))


def jurisdiction_before(text: str, at: int) -> tuple[int, str] | None:
    """The jurisdiction whose name ends at ``at``: where it begins, and its abbreviation."""
    return name_before(text, at, by_spelling(), most=_longest_name() + 2)


@lru_cache(maxsize=1)
def postal_codes() -> dict[str, str]:
    """The abbreviation of each state, district and territory by its postal code."""
    return {row.postal: row.abbreviation for row in states().values()}


_POSTAL_BEFORE = re.compile(r"(?<![\w.'-])(?P<postal>[A-Z]{2}) $")
_POSTAL = re.compile(r"(?P<postal>[A-Z]{2})(?= )")
_POSTAL_LENGTH = 2
WORDS_IN_CAPITALS = ("AS", "IN")
"""Postal codes that are words of headings, which are in capitals."""


def jurisdiction_named_before(text: str, at: int) -> tuple[int, str] | None:
    """As :func:`jurisdiction_before`, also by a postal code (``FL Const.``)."""
    return jurisdiction_before(text, at) or _by_postal(_POSTAL_BEFORE.search(text, at - 6, at))


def jurisdiction_named_after(text: str, at: int) -> tuple[int, str] | None:
    """The jurisdiction whose name or postal code begins at ``at``: where it ends, and its
    abbreviation."""
    if named := name_after(text, at, by_spelling(), most=40):
        return named
    found = _by_postal(_POSTAL.match(text, at))
    return (found[0] + _POSTAL_LENGTH, found[1]) if found else None


def _by_postal(match: re.Match[str] | None) -> tuple[int, str] | None:
    """Where the postal code of ``match`` begins, and whose it is."""
    code = match["postal"] if match else ""
    state = None if code in WORDS_IN_CAPITALS else postal_codes().get(code)
    return (match.start("postal"), state) if match and state else None


def name_after(text: str, at: int, names: Mapping[str, T], most: int = 80) -> tuple[int, T] | None:
    """The longest of ``names`` whose words begin at ``at``: where it ends and what it means."""
    stop = _HARD_STOP.search(text, at, at + most)
    ceiling = stop.start() if stop else min(len(text), at + most)
    best: tuple[int, T] | None = None
    folded = ""
    for count, word in enumerate(_WORD.finditer(text, at, ceiling)):
        if count >= 12 or (count == 0 and not word[0][0].isupper()):
            break
        lower = word[0].lower().replace("&", "and")
        if lower not in _DROPPED:
            folded += lower
        found = names.get(folded)
        if found is not None and lower not in _JOINING:
            end = word.end()
            best = end + text.startswith(".", end), found
    return best
