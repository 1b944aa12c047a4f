"""What the comparison of a table with its brief has to say: one value for each entry and for
each authority that no entry stands for."""

from __future__ import annotations

from enum import StrEnum

from citecheck.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Matched:
    """Entry and authorities are the same thing. ``authorities`` are indices, the closest
    first: an entry for a section stands for each of its subsections the brief cites."""

    entry: int
    authorities: tuple[int, ...]
    sure: bool = True


@dataclass(frozen=True, slots=True)
class OnlyInTable:
    """Nothing in the brief cites the entry."""

    entry: int
    sure: bool = True


@dataclass(frozen=True, slots=True)
class OnlyInBody:
    """No entry stands for the authority; ``perhaps`` is one that may, without naming it: for its
    chapter, or for a section before it *et seq.*"""

    authority: int
    perhaps: int | None = None


class Difference(StrEnum):
    """The part in which table and brief differ; ``NUMBER`` is one in a database or series."""

    VOLUME = "volume"
    REPORTER = "reporter"
    PAGE = "page"
    NUMBER = "number"
    SECTION = "section"


@dataclass(frozen=True, slots=True)
class Contested:
    """The same authority by name, but the two cite it differently. ``difference`` is the
    part that differs, ``table`` and ``body`` what each says; ``site``
    is the citation that differs where it is not the authority's first."""

    entry: int
    authority: int
    difference: Difference
    table: str
    body: str
    site: int | None = None


Pairing = Matched | OnlyInTable | OnlyInBody | Contested
