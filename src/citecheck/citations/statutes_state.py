"""State statutes, in the forms of The Bluebook and in those that each state's courts use.

The names of the codes are in :mod:`state_codes` and :mod:`subject_codes`.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.citations.coded import find_coded
from citecheck.model import Kind, Site


def find(text: str) -> Iterator[Site]:
    """Sections of state codes cited in ``text``, in order; spans are code points."""
    return find_coded(text, Kind.STATUTE)
