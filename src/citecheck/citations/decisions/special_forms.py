"""Editions that are cited in a form of their own: ``81 U.S. (14 Wall.) 511``, ``2004-Ohio-123``,
``35 NY2d 100, 104 [1974]``.

Their patterns are eyecite's, kept in ``data/special_forms.json`` (made from its extractors by
``eyecite_tokens.special_data``): reading one place needs a pattern or two of some hundreds, and
loading eyecite takes longer than reading a brief.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path

from citecheck.citations.decisions.reporter_index import Special
from citecheck.dataclass import dataclass
from citecheck.patterns import re


@dataclass(frozen=True, slots=True)
class SpecialForm:
    """How editions are cited: the pattern, whose first group is the citation; whether it is a
    short form; the edition, the court system it belongs to, and whether several editions are
    cited so."""

    pattern: str
    flags: int
    short: bool
    edition: str
    cite_type: str
    ambiguous: bool


@dataclass(frozen=True, slots=True)
class _Forms:
    """All forms, and by the reporter's name which are tried: where a number stands first (the
    name squeezed), and where the name does (as printed)."""

    rows: tuple[SpecialForm, ...]
    numbered: Mapping[str, list[int]]
    bare: Mapping[str, list[int]]


@cache
def _forms() -> _Forms:
    raw = json.loads(
        Path(__file__).with_name("data").joinpath("special_forms.json").read_text("utf-8")
    )
    return _Forms(tuple(SpecialForm(*row) for row in raw["rows"]), raw["numbered"], raw["bare"])


def patterns() -> Iterator[tuple[str, int]]:
    """The patterns of all forms, with their flags."""
    return ((form.pattern, form.flags) for form in _forms().rows)


@lru_cache(maxsize=256)
def _compiled(pattern: str, flags: int) -> re.Pattern:
    return re.compile(pattern, re.RegexFlag(flags))


def special_matches(place: Special, text: str) -> Iterator[tuple[re.Match[str], int, SpecialForm]]:
    """The forms that one place is cited in; a citation must begin there. Yields the match, what
    to add to its offsets, and the form."""
    forms = _forms()
    begin = max(0, place.start - 1)
    window = text[begin : place.end]
    seen: set[int] = set()
    for name in place.names:
        for k in (forms.numbered if place.numbered else forms.bare).get(name, ()):
            if k in seen:
                continue
            seen.add(k)
            form = forms.rows[k]
            match = _compiled(form.pattern, form.flags).match(window)
            if match and begin + match.start(1) == place.start:
                yield match, begin, form
