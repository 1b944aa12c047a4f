"""Where the words stand that patterns begin with or hold: one pass over a text for all of them.

``data/beginnings.json`` has a row a pattern: a digest of its source (no two have the same), the
literals of which every match holds one, and how far behind its beginning that stands at most (0
where a match begins with it). The test of this module derives them from the
patterns (:mod:`citecheck.patterns.literals`), writes the file anew and names the patterns without.
One that has no row is tried at each place of the text, as ever.
"""

from __future__ import annotations

import json
import re
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Any
from zlib import crc32


def digest(pattern: str, flags: re.RegexFlag) -> str:
    """The name of a pattern's row."""
    return f"{crc32(pattern.encode()):08x}-{len(pattern)}-{int(flags)}"


@cache
def beginnings() -> Mapping[str, tuple[int, list[str]]]:
    """For patterns, by digest, how far behind the beginning their literals stand, and these."""
    rows: dict[str, tuple[int, list[str]]] = json.loads(
        Path(__file__).with_name("data").joinpath("beginnings.json").read_text("utf-8")
    )
    return rows


def key_of(pattern: str, flags: re.RegexFlag) -> str | None:
    """The digest of a pattern if it has a row."""
    name = digest(pattern, flags)
    return name if name in beginnings() else None


@cache
def _automaton() -> tuple[Any, list[tuple[int, list[tuple[str, int]]]]]:
    """The automaton of all literals, and for the number that it gives for each how long it is and
    the patterns that hold it, each with how far behind its beginning."""
    import ahocorasick

    patterns: dict[str, list[tuple[str, int]]] = {}
    for name, (reach, literals) in beginnings().items():
        for literal in literals:
            patterns.setdefault(literal, []).append((name, reach))
    automaton = ahocorasick.Automaton()
    for number, literal in enumerate(patterns):
        automaton.add_word(literal, number)
    automaton.make_automaton()
    return automaton, [(len(literal), names) for literal, names in patterns.items()]


def places(text: str) -> Mapping[str, array[int]]:
    """For each pattern some literal of which stands in ``text``, by digest: the code points at
    which a match may begin, ascending."""
    return _of_brief(text) if len(text) > _SHORT else _of_words(text)


_SHORT = 1000  # code points: an entry of a table, or words around a citation


# all grammars read one text before the next; looking at some words leaves that of the brief
@lru_cache(maxsize=1)
def _of_words(text: str) -> Mapping[str, array[int]]:
    return _find(text)


@lru_cache(maxsize=2)
def _of_brief(text: str) -> Mapping[str, array[int]]:
    return _find(text)


def _find(text: str) -> Mapping[str, array[int]]:
    automaton, literals = _automaton()
    ends: defaultdict[int, list[int]] = defaultdict(list)
    for last, number in automaton.iter(text):
        ends[number].append(last)
    found: dict[str, list[int]] = {}
    several: set[str] = set()
    for number, places_of_one in ends.items():
        length, names = literals[number]
        starts = [last - length + 1 for last in places_of_one]
        for name, reach in names:
            if reach:
                several.add(name)
                found.setdefault(name, []).extend(_before(starts, reach))
            elif name in found:
                found[name] += starts
                several.add(name)
            else:
                found[name] = starts.copy()
    for name in several:
        found[name] = sorted(set(found[name]))
    return {name: array("i", starts) for name, starts in found.items()}


def _before(starts: Iterable[int], reach: int) -> Iterator[int]:
    """All places up to ``reach`` code points before one of ``starts``, and these."""
    return (place for start in starts for place in range(max(0, start - reach), start + 1))
