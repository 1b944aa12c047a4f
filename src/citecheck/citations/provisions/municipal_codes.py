"""Codes of cities, counties and towns: ``Harbor City Mun. Code § 9.12``, ``section 90-21 of the
Municipal Code of the City of Harbor``. Named after The Bluebook (22d ed.) R. 12.9.2, their place
first; a code without its place is a bare section.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.citations.parts import in_order
from citecheck.citations.provisions.lists import (
    MARK,
    Style,
    end_of_citation,
    provision,
    read_list,
    sites,
    word_start,
)
from citecheck.citations.provisions.numbers import Hyphen
from citecheck.dataclass import NamedTuple
from citecheck.facts.jurisdictions import by_spelling, fold
from citecheck.model.citations import Site
from citecheck.model.kinds import Kind
from citecheck.patterns import re

# cities as a citation abbreviates them: The Bluebook (22d ed.) T10.1
_CITIES = {
    "Balt.": "Baltimore",
    "Bos.": "Boston",
    "Chi.": "Chicago",
    "Dall.": "Dallas",
    "Hous.": "Houston",
    "L.A.": "Los Angeles",
    "Phila.": "Philadelphia",
    "Phx.": "Phoenix",
    "S.F.": "San Francisco",
}
_CITY = "|".join(map(re.escape, _CITIES))
_NAMED_PLACE = r"[A-Z][a-z]+(?:(?: | of )[A-Z][a-z]+){0,3}"
_PLACE = rf"(?P<place>{_CITY}|{_NAMED_PLACE})"
_NAMES = (
    *("Municipal Code", "Mun. Code", "City Code", "County Code", "Town Code", "Village Code"),
    *("Code of Ordinances", "Codified Ordinances", "Rev. Mun. Code", "Revised Municipal Code"),
)
_CODE = rf"(?P<code>{'|'.join(map(re.escape, sorted(_NAMES, key=len, reverse=True)))})"
# which other names of codes are a city's is sure behind its abbreviation or its state only
_OF_CITY = ("Admin. Code", "Planning Code", "Plan. Code", "Police Code", "Health Code", "Code")
_CODE_OF_CITY = rf"(?P<code>{'|'.join(map(re.escape, (*_NAMES, *_OF_CITY)))})"
# before the section: `Harbor Mun. Code, § 9`, `Municipal Code of the City of Harbor § 9`
_BEFORE = re.compile(rf"(?:the )?{_PLACE} {_CODE},? $")
_OF_ABBREVIATED = re.compile(rf"(?<![\w.])(?P<place>{_CITY}) {_CODE_OF_CITY},? $")
# `Houston, Tex., Code of Ordinances § 20-3`, `New Orleans, La., Code § 26-1`
_IN_STATE = re.compile(
    rf"(?P<place>{_NAMED_PLACE}), (?P<state>[A-Z][A-Za-z]*\.(?: ?[A-Z][a-z]*\.)?), {_CODE_OF_CITY}"
    r"(?: ch\. [\w-]{1,6},)?,? $"
)
_NAMED_BEFORE = re.compile(
    rf"{_CODE} of (?:the )?(?:(?:City|Town|Village|County) of )?{_PLACE},? $"
)
_BEHIND = re.compile(
    rf",? of (?:the )?(?:{_CODE} of (?:the )?(?:(?:City|Town|Village|County) of )?{_PLACE})"
)
_NAMED_BEHIND = re.compile(rf",? of (?:the )?{_PLACE} {_CODE}")
_SHORT_NAMES = (*_CITIES, "., Code ")
_SHORTER = (("Revised Municipal", "Rev. Mun."), ("Plan. Code", "Planning Code"))
_WINDOW = 90
_NO_PLACE = frozenset("The This That See Under In State Section Article Uniform Model".split())
_STYLE = Style(Hyphen.PART)


class _Named(NamedTuple):
    """A code named before a section: where its words begin in them, and its normal form."""

    start: int
    source: str


def is_municipal(source: str) -> bool:
    """Whether ``source``, a code in its normal form, is that of a city, a county or a town."""
    return source.endswith(_NAMES) or source.startswith(tuple(_CITIES.values()))


def find(text: str) -> Iterator[Site]:
    """Sections of municipal codes cited in ``text``, in order; spans are code points."""
    found: list[Site] = []
    if not any(name in text for name in (*_NAMES, *_SHORT_NAMES)):  # as mostly
        return iter(())
    for mark in MARK.finditer(text):
        if not word_start(text, mark.start()):
            continue
        start = mark.start()
        items = read_list(text, mark.end(), _STYLE, mark["many"] is not None)
        if not items:
            continue
        floor = max(0, start - _WINDOW)
        if named := _before(text[floor:start]):
            key = provision(Kind.STATUTE, named.source, "§")
            found += sites(text, floor + named.start, items, key)
            continue
        end = end_of_citation(text, items[-1].end)
        behind = _BEHIND.match(text, end) or _NAMED_BEHIND.match(text, end)
        if behind and (place := _place(behind["place"])):
            source = _source(place, behind["code"])
            key = provision(Kind.STATUTE, source, "§")
            found += sites(text, start, items, key, end=behind.end())
    return in_order(found)


def _before(words: str) -> _Named | None:
    """The code whose name ends with ``words``, which a section follows."""
    for pattern in (_IN_STATE, _NAMED_BEFORE, _OF_ABBREVIATED, _BEFORE):
        match = pattern.search(words)
        if match is None or not (place := _place(match["place"])):
            continue
        if pattern is _IN_STATE and fold(match["state"]) not in by_spelling():
            continue
        named_first = match.start("code") < match.start("place")
        start = match.start("code") if named_first else match.end("place") - len(place)
        return _Named(start, _source(place, match["code"]))
    return None


def _place(words: str) -> str:
    """The place among the words before a code: those that open a sentence are no part of it."""
    first, _, rest = words.partition(" ")
    return rest if first in _NO_PLACE else words


def _source(place: str, code: str) -> str:
    kind = "Mun. Code" if code.startswith("Mun") else code
    for long, short in _SHORTER:
        kind = kind.replace(long, short)
    return f"{_CITIES.get(place, place.removeprefix('City of '))} {kind}"
