"""Treatises, encyclopedias and dictionaries that briefs cite: ``data/works.txt``."""

from __future__ import annotations

from functools import lru_cache

from citecheck.dataclass import NamedTuple
from citecheck.facts.rows import read


class WorkRow(NamedTuple):
    """A work: its kind, the name in its key, and the pattern of its printed title."""

    kind: str
    work: str
    pattern: str
    authors: str
    examples: str


@lru_cache(maxsize=1)
def works() -> tuple[WorkRow, ...]:
    """Every work, a narrower pattern behind a wider one."""
    return read("works.txt", WorkRow)


def works_of(kind: str) -> tuple[WorkRow, ...]:
    """The works of a kind: ``treatise``, ``by topic``, ``encyclopedia`` or ``dictionary``."""
    return tuple(row for row in works() if row.kind == kind)
