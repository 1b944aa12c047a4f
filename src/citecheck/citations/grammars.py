"""The grammars of provisions and of other writings, as two lists in the order they are tried."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from citecheck.citations.provisions import (
    bare_sections,
    constitutions,
    regulations,
    rules_of_court,
    statutes_federal,
    statutes_state,
)
from citecheck.citations.writings import (
    books,
    executive,
    journals,
    jury_instructions,
    legislative,
    numbered_opinions,
    register,
    session_laws,
    treaties,
)
from citecheck.model.citations import Site

Grammar = Callable[[str], Iterator[Site]]

PROVISIONS: tuple[Grammar, ...] = (
    statutes_federal.find,
    statutes_state.find,
    regulations.find,
    rules_of_court.find,
    constitutions.find,
    bare_sections.find,
)

SERIALS: tuple[Grammar, ...] = (
    executive.find,
    treaties.find,
    session_laws.find,
    register.find,
    legislative.find,
    numbered_opinions.find,
    jury_instructions.find,
    journals.find,
    books.find,
)
