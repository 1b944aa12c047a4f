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
from citecheck.model.citations import Site
from citecheck.model.kinds import Kind
from citecheck.patterns import re

_PLACE = r"(?P<place>[A-Z][a-z]+(?:(?: | of )[A-Z][a-z]+){0,3})"
_NAMES = (
    *("Municipal Code", "Mun. Code", "City Code", "County Code", "Town Code", "Village Code"),
    "Code of Ordinances",
)
_CODE = rf"(?P<code>{'|'.join(map(re.escape, _NAMES))})"
# before the section: `Harbor Mun. Code, § 9`, `Municipal Code of the City of Harbor § 9`
_BEFORE = re.compile(rf"(?:the )?{_PLACE} {_CODE},? $")
_NAMED_BEFORE = re.compile(rf"{_CODE} of (?:the )?(?:City|Town|Village|County) of {_PLACE},? $")
_BEHIND = re.compile(
    rf",? of (?:the )?(?:{_CODE} of (?:the )?(?:(?:City|Town|Village|County) of )?{_PLACE})"
)
_NAMED_BEHIND = re.compile(rf",? of (?:the )?{_PLACE} {_CODE}")
_WINDOW = 90
_NO_PLACE = frozenset("The This That See Under In State Section Article Uniform Model".split())
_STYLE = Style(Hyphen.PART)


def is_municipal(source: str) -> bool:
    """Whether ``source``, a code in its normal form, is that of a city, a county or a town."""
    return source.endswith(_NAMES)


def find(text: str) -> Iterator[Site]:
    """Sections of municipal codes cited in ``text``, in order; spans are code points."""
    found: list[Site] = []
    if not any(name in text for name in _NAMES):  # as mostly
        return iter(())
    for mark in MARK.finditer(text):
        if not word_start(text, mark.start()):
            continue
        start = mark.start()
        items = read_list(text, mark.end(), _STYLE, mark["many"] is not None)
        if not items:
            continue
        window = text[max(0, start - _WINDOW) : start]
        before = _NAMED_BEFORE.search(window) or _BEFORE.search(window)
        if before and (place := _place(before["place"])):
            source = _source(place, before["code"])
            first = before.end("place") - len(place)
            begin = (
                start
                - len(window)
                + (first if before.re is _BEFORE.compiled else before.start("code"))
            )
            found += sites(text, begin, items, provision(Kind.STATUTE, source, "§"))
            continue
        end = end_of_citation(text, items[-1].end)
        behind = _BEHIND.match(text, end) or _NAMED_BEHIND.match(text, end)
        if behind and (place := _place(behind["place"])):
            source = _source(place, behind["code"])
            key = provision(Kind.STATUTE, source, "§")
            found += sites(text, start, items, key, end=behind.end())
    return in_order(found)


def _place(words: str) -> str:
    """The place among the words before a code: those that open a sentence are no part of it."""
    first, _, rest = words.partition(" ")
    return rest if first in _NO_PLACE else words


def _source(place: str, code: str) -> str:
    kind = "Mun. Code" if code.startswith("Mun") else code
    return f"{place.removeprefix('City of ')} {kind}"
