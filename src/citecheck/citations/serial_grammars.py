"""The grammars of everything numbered in a series or known by its title, as one list."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from citecheck.citations import (
    executive,
    journals,
    jury_instructions,
    legislative,
    numbered_opinions,
    register,
    secondary,
    session_laws,
    treaties,
)
from citecheck.model import Site

GRAMMARS: tuple[Callable[[str], Iterator[Site]], ...] = (
    executive.find,
    treaties.find,
    session_laws.find,
    register.find,
    legislative.find,
    numbered_opinions.find,
    jury_instructions.find,
    journals.find,
    secondary.find,
)
