"""The jurisdictions whose codes, rules and constitutions briefs cite, by name and abbreviation.

Abbreviations after The Bluebook (22d ed.) T10.1; the older and traditional ones are those
that filings still print.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import TypeVar

T = TypeVar("T")

JURISDICTIONS = {
    "U.S.": ("United States", "U. S.", "Federal", "Fed."),
    "Ala.": ("Alabama",),
    "Alaska": ("Alaska",),
    "Ariz.": ("Arizona",),
    "Ark.": ("Arkansas",),
    "Cal.": ("California", "Calif."),
    "Colo.": ("Colorado",),
    "Conn.": ("Connecticut",),
    "D.C.": ("District of Columbia",),
    "Del.": ("Delaware",),
    "Fla.": ("Florida",),
    "Ga.": ("Georgia",),
    "Guam": ("Guam",),
    "Haw.": ("Hawaii", "Hawai'i"),
    "Idaho": ("Idaho",),
    "Ill.": ("Illinois",),
    "Ind.": ("Indiana",),
    "Iowa": ("Iowa",),
    "Kan.": ("Kansas",),
    "Ky.": ("Kentucky",),
    "La.": ("Louisiana",),
    "Mass.": ("Massachusetts",),
    "Md.": ("Maryland",),
    "Me.": ("Maine",),
    "Mich.": ("Michigan",),
    "Minn.": ("Minnesota",),
    "Miss.": ("Mississippi",),
    "Mo.": ("Missouri",),
    "Mont.": ("Montana",),
    "N.C.": ("North Carolina",),
    "N.D.": ("North Dakota",),
    "N.H.": ("New Hampshire",),
    "N.J.": ("New Jersey",),
    "N.M.": ("New Mexico",),
    "N.Y.": ("New York",),
    "Neb.": ("Nebraska",),
    "Nev.": ("Nevada",),
    "Ohio": ("Ohio",),
    "Okla.": ("Oklahoma",),
    "Or.": ("Oregon", "Ore."),
    "P.R.": ("Puerto Rico",),
    "Pa.": ("Pennsylvania", "Penn."),
    "R.I.": ("Rhode Island",),
    "S.C.": ("South Carolina",),
    "S.D.": ("South Dakota",),
    "Tenn.": ("Tennessee",),
    "Tex.": ("Texas",),
    "Utah": ("Utah",),
    "V.I.": ("Virgin Islands",),
    "Va.": ("Virginia",),
    "Vt.": ("Vermont",),
    "W. Va.": ("West Virginia",),
    "Wash.": ("Washington",),
    "Wis.": ("Wisconsin",),
    "Wyo.": ("Wyoming",),
}

_WORD = re.compile(r"[A-Za-z&0-9]+")
# Words that come and go between the spellings of one name.
_DROPPED = frozenset({"ann", "annotated", "of", "the", "official"})
_HARD_STOP = re.compile(r"[;:()\[\]\"“”\n§¶—]")


def fold(name: str) -> str:
    """The name without case, points, spaces and the words that spellings drop."""
    words = (word.lower().replace("&", "and") for word in _WORD.findall(name.replace("'", "")))
    return "".join(word for word in words if word not in _DROPPED)


@lru_cache(maxsize=1)
def by_spelling() -> dict[str, str]:
    """The normal abbreviation of a jurisdiction by each folded spelling."""
    return {
        fold(spelling): normal
        for normal, others in JURISDICTIONS.items()
        for spelling in (normal, *others)
    }


def name_before(
    text: str, at: int, names: Mapping[str, T], most: int = 100
) -> tuple[int, T] | None:
    """The longest of ``names`` (by folded spelling) whose words end at ``at``.

    Returns where the name begins and what it stands for. At most ``most`` code points are
    looked at, and nothing in front of a semicolon, bracket or quotation mark.
    """
    floor = max(0, at - most)
    for stop in _HARD_STOP.finditer(text, floor, at):
        floor = stop.end()
    best: tuple[int, T] | None = None
    folded = ""
    for word in reversed([*_WORD.finditer(text, floor, at)][-14:]):
        start = word.start()
        lower = word[0].lower().replace("&", "and")
        if start and text[start - 1] in "'’":
            folded = lower + folded
            continue
        if lower in _DROPPED:
            continue
        folded = lower + folded
        found = names.get(folded)
        if found is not None and (word[0][0].isupper() or word[0][0].isdigit()):
            best = start, found
    return best


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
        if found is not None:
            end = word.end()
            best = end + text.startswith(".", end), found
    return best
