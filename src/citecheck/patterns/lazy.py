"""A regular expression that is compiled when it is first used."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from citecheck.patterns.stored import compiled as stored

_METHODS = ("finditer", "match", "search", "fullmatch", "sub", "split", "findall")


class LazyPattern:
    """What ``re.compile`` gives for the same source and flags, as far as it is used here. A wrong
    source raises ``re.error`` at the first use."""

    __slots__ = ("compiled", "flags", "pattern", *_METHODS)

    if TYPE_CHECKING:
        compiled: re.Pattern[str]
        finditer: Callable[..., Iterator[re.Match[str]]]
        match: Callable[..., re.Match[str] | None]
        search: Callable[..., re.Match[str] | None]
        fullmatch: Callable[..., re.Match[str] | None]
        sub: Callable[..., str]
        split: Callable[..., list[str | Any]]
        findall: Callable[..., list[Any]]

    def __init__(self, pattern: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        """Called for what is not set yet: compiles the pattern, and sets what is asked for."""
        if name == "compiled":
            made: Any = stored(self.pattern, self.flags)
        elif name in _METHODS:
            made = getattr(self.compiled, name)
        else:
            raise AttributeError(name)
        setattr(self, name, made)
        return made
