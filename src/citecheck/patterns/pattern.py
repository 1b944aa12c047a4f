"""A regular expression that is tried only where its words stand.

Most patterns of a grammar begin with words of their own (``Fed. Reg.``, ``§``). The places of all
such words in a text are found in one pass (:mod:`citecheck.patterns.places`); what a pattern finds
is the same as without them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from citecheck.patterns.lazy import LazyPattern
from citecheck.patterns.places import key_of, places


class Pattern(LazyPattern):
    """A pattern for whole texts. It is not compiled before a word of it stands in one."""

    __slots__ = ("_key",)

    def __init__(self, pattern: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        super().__init__(pattern, flags)
        self._key = key_of(pattern, flags)
        self.finditer = self._in_text

    def _in_text(
        self, text: str, pos: int | None = None, endpos: int | None = None
    ) -> Iterator[re.Match[str]]:
        """All matches in ``text``, or in its part from ``pos`` to ``endpos``, in order."""
        if pos is not None or self._key is None:
            end = len(text) if endpos is None else endpos
            return self.compiled.finditer(text, pos or 0, end)
        starts = places(text).get(self._key)
        return iter(()) if starts is None else self._at(text, starts)

    def _at(self, text: str, starts: Iterable[int]) -> Iterator[re.Match[str]]:
        match, end = self.match, 0
        for start in starts:
            if start >= end and (found := match(text, start)):
                yield found
                end = found.end()
