"""A regular expression that is tried only where its words stand.

Most patterns of a grammar begin with words of their own (``Fed. Reg.``, ``§``). The places of all
such words in a text are found in one pass (:mod:`citecheck.patterns.places`); what a pattern finds
is the same as without them. Where a text is read for a few patterns only, the words of each are
looked for by themselves (:class:`Rare`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Generic, TypeVar

from citecheck.patterns.lazy import LazyPattern
from citecheck.patterns.places import key_of, places


class Pattern(LazyPattern):
    """A pattern for whole texts. It is not compiled before a word of it stands in one."""

    __slots__ = ("key",)

    def __init__(self, pattern: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        super().__init__(pattern, flags)
        self.key = key_of(pattern, flags)
        self.finditer = self._in_text

    def _in_text(
        self, text: str, pos: int | None = None, endpos: int | None = None
    ) -> Iterator[re.Match[str]]:
        """All matches in ``text``, or in its part from ``pos`` to ``endpos``, in order."""
        if pos is not None or self.key is None:
            end = len(text) if endpos is None else endpos
            return self.compiled.finditer(text, pos or 0, end)
        starts = places(text).get(self.key)
        return iter(()) if starts is None else _at(self.match, text, starts)


class Rare(LazyPattern):
    """A pattern of which each match begins with one of ``words``, a few that seldom stand in a text
    (a test derives them from the pattern). A search for a word takes a tenth of the time of one for
    a pattern that begins with one of several letters."""

    __slots__ = ("words",)

    def __init__(self, words: Sequence[str], pattern: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        super().__init__(pattern, flags)
        self.words = words
        self.finditer = self._in_text

    def _in_text(self, text: str) -> Iterator[re.Match[str]]:
        """All matches in ``text``, in order."""
        starts = sorted([start for word in self.words for start in _starts(word, text)])
        return _at(self.match, text, starts) if starts else iter(())


def _starts(word: str, text: str) -> Iterator[int]:
    start = text.find(word)
    while start >= 0:
        yield start
        start = text.find(word, start + 1)


def _at(
    match: Callable[..., re.Match[str] | None], text: str, starts: Iterable[int]
) -> Iterator[re.Match[str]]:
    """The matches that begin at ``starts`` (ascending), without those within the one before."""
    end = 0
    for start in starts:
        if start >= end and (found := match(text, start)):
            yield found
            end = found.end()


R = TypeVar("R")


class Table(Generic[R]):
    """Patterns, each with its row, of which a text holds the words of a few at most."""

    def __init__(self, forms: Sequence[tuple[Pattern, R]]) -> None:
        self._forms = forms
        self._by_key: dict[str | None, list[int]] = {}
        for number, (pattern, _) in enumerate(forms):
            self._by_key.setdefault(pattern.key, []).append(number)

    def standing_in(self, text: str) -> Iterator[tuple[Pattern, R]]:
        """The patterns of which words stand in ``text``, and those that have none, with their
        rows, in the table's order."""
        standing = self._by_key.keys() & places(text).keys()
        found = [*self._by_key.get(None, ())]
        for key in standing:
            found += self._by_key[key]
        return (self._forms[number] for number in sorted(found))
