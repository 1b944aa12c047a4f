"""A regular expression that is compiled when it is first needed, and tried only where it can begin.

Most patterns of a grammar begin with words of their own (``Fed. Reg.``, ``§``). The places of all
such words in a text are found in one pass (:mod:`citecheck.patterns.places`); what a pattern finds
is the same as without them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any

from citecheck.patterns.places import key_of, places

_METHODS = ("match", "search", "fullmatch", "sub", "split", "findall")


class Pattern:
    """What ``re.compile`` gives for the same source and flags, as far as it is used here."""

    __slots__ = ("_key", "compiled", "flags", "pattern", *_METHODS)

    if TYPE_CHECKING:
        compiled: re.Pattern[str]
        match: Callable[..., re.Match[str] | None]
        search: Callable[..., re.Match[str] | None]
        fullmatch: Callable[..., re.Match[str] | None]
        sub: Callable[..., str]
        split: Callable[..., list[str | Any]]
        findall: Callable[..., list[Any]]

    def __init__(self, pattern: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        self.pattern = pattern
        self.flags = flags
        self._key = key_of(pattern, flags)

    def __getattr__(self, name: str) -> Any:
        """Called for what is not set yet: compiles the pattern and sets all of it."""
        if name != "compiled" and name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self.flags)
        self.compiled = compiled
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(self, name)

    def finditer(
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
