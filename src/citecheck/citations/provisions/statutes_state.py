"""State statutes, in the forms of The Bluebook and in those that each state's courts use.

The names of the codes are rows of :mod:`citecheck.facts.codes`.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.citations.parts import in_order
from citecheck.citations.provisions import chapters
from citecheck.citations.provisions.named_codes import find_coded
from citecheck.model.citations import Site
from citecheck.model.kinds import Kind


def find(text: str) -> Iterator[Site]:
    """Sections of state codes cited in ``text``, in order; spans are code points."""
    return in_order([*find_coded(text, Kind.STATUTE), *chapters.find(text)])
