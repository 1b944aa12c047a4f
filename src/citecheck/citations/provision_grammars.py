"""All grammars of numbered provisions, and the reading of table entries under a parent.

In a table the name of a code may stand in a line of its own, with its sections below it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from citecheck.citations import (
    constitutions,
    regulations,
    rules_of_court,
    sections,
    statutes_federal,
    statutes_state,
)
from citecheck.citations.serial_parts import in_order
from citecheck.model import Site

Grammar = Callable[[str], Iterator[Site]]

GRAMMARS: tuple[Grammar, ...] = (
    statutes_federal.find,
    statutes_state.find,
    regulations.find,
    rules_of_court.find,
    constitutions.find,
    sections.find,
)

_LONGEST_NAME = 120
_TRIAL_CHILDREN = ("§ 1-1.1", "1.1", "rule 1.1", "art. I", "art. 1")


def under_parent(parent: str, child: str) -> list[Site]:
    """The provisions of the entry ``child`` that stands indented below ``parent``.

    ``under_parent("N.C. Const.", "art. I, § 10")``. Spans count in the joined words
    ``parent + " " + child``; what is not read as a provision of a named body is left out.
    """
    joined = f"{parent.strip()} {child.strip()}"
    found = (site for grammar in GRAMMARS for site in grammar(joined))
    return [site for site in in_order(found) if not site.short and not site.prose]


def parent_only(text: str) -> bool:
    """Whether an entry is only the name of a code, rules or a constitution: ``35 U.S.C.``."""
    name = text.strip(" \t.,:;…").strip()
    if not name or len(name) > _LONGEST_NAME or under_parent(text, ""):
        return False
    # The name's own full stop was stripped with the leaders of the table.
    for spelling in (name, f"{name}."):
        for child in _TRIAL_CHILDREN:
            joined = f"{spelling} {child}"
            for site in under_parent(spelling, child):
                if site.core.start == 0 and len(spelling) < site.core.end <= len(joined):
                    return True
    return False
