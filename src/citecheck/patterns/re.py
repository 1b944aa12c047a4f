"""``re``, but that a pattern is compiled when it is first used.

The program has some five hundred patterns, and one short file needs a third of them: compiling
all would take longer than reading it. Modules say ``from citecheck.patterns import re``.
"""

from __future__ import annotations

from re import (
    ASCII,
    IGNORECASE,
    MULTILINE,
    NOFLAG,
    VERBOSE,
    Match,
    RegexFlag,
    escape,
    findall,
    finditer,
    fullmatch,
    match,
    search,
    split,
    sub,
)

from citecheck.patterns.lazy import LazyPattern as Pattern

__all__ = [
    "ASCII",
    "IGNORECASE",
    "MULTILINE",
    "NOFLAG",
    "VERBOSE",
    "Match",
    "Pattern",
    "RegexFlag",
    "compile",
    "escape",
    "findall",
    "finditer",
    "fullmatch",
    "match",
    "search",
    "split",
    "sub",
]

compile = Pattern  # noqa: A001  (it stands for the one of ``re``)
