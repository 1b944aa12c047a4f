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


def key_of(pattern: str, flags: re.RegexFlag) -> str | None:
    """The digest of a pattern if it has a row."""
    name = digest(pattern, flags)
    return name if name in _beginnings().patterns else None


class _Beginnings:
    """What the file says: the digests of the patterns that have a row; all literals, as an
    automaton that gives a number for each; for the number how long the literal is and which
    patterns hold it, each with how far behind its beginning.

    Literals that are alike in this have one number, and their words are kept by the automaton only:
    as a table they would take more room than that. It is made with the first text."""

    __slots__ = ("_automaton", "_rows", "literals", "patterns")

    def __init__(self, rows: Mapping[str, tuple[int, list[str]]]) -> None:
        self.patterns = frozenset(rows)
        self.literals: tuple[tuple[int, tuple[_Held, ...]], ...] = ()
        self._automaton: Any = None
        self._rows: Mapping[str, tuple[int, list[str]]] | None = rows

    def in_text(self, text: str) -> Iterator[tuple[int, int]]:
        """The last code point and the number of each literal in ``text``, by the last."""
        if self._automaton is None:
            self._make()
        return self._automaton.iter(text)  # type: ignore[no-any-return]

    def _make(self) -> None:
        import ahocorasick

        rows = self._rows
        if rows is None:  # another thread has made it meanwhile
            return
        held_by: dict[str, list[_Held]] = {}
        for name, (reach, literals) in rows.items():
            held = name, reach
            for literal in literals:
                held_by.setdefault(literal, []).append(held)
        numbers: dict[tuple[int, tuple[_Held, ...]], int] = {}
        automaton = ahocorasick.Automaton()
        for literal, patterns in held_by.items():
            alike = len(literal), tuple(patterns)
            automaton.add_word(literal, numbers.setdefault(alike, len(numbers)))
        automaton.make_automaton()
        self.literals = tuple(numbers)
        self._automaton = automaton
        self._rows = None


_Held = tuple[str, int]


@cache
def _beginnings() -> _Beginnings:
    data = Path(__file__).with_name("data").joinpath("beginnings.json")
    return _Beginnings(json.loads(data.read_text("utf-8")))


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
    known = _beginnings()
    ends: defaultdict[int, list[int]] = defaultdict(list)
    for last, number in known.in_text(text):
        ends[number].append(last)
    found: dict[str, list[int]] = {}
    several: set[str] = set()
    for number, places_of_one in ends.items():
        length, names = known.literals[number]
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
