"""Groups of citations become authorities, in the order in which the brief first cites them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TypeVar

from citecheck.dataclass import replace
from citecheck.model.citations import Ambiguous, Authority, Citation, Resolved
from citecheck.resolution.group import Group
from citecheck.resolution.groups import Groups

_T = TypeVar("_T")


def build_authorities(
    citations: list[Citation], groups: Groups
) -> tuple[tuple[Authority, ...], tuple[Citation, ...]]:
    """The authorities, and the citations with their resolutions counted in them instead of
    in groups. ``citations`` is empty in the end, so that they are never held twice."""
    order = [
        index for index in range(len(groups)) if groups.root(index) == index and groups[index].sites
    ]
    order.sort(key=lambda index: (groups[index].sites[0], index))
    number = {group: k for k, group in enumerate(order)}
    authorities = tuple(_authority(groups[index], groups, number) for index in order)
    citations.reverse()
    taken = (citations.pop() for _ in range(len(citations)))
    return authorities, tuple(_renumber(citation, groups, number) for citation in taken)


def _authority(group: Group, groups: Groups, number: dict[int, int]) -> Authority:
    parent = None if group.history_of is None else number.get(groups.root(group.history_of))
    return Authority(
        kind=group.kind,
        name=group.name,
        names=tuple(dict.fromkeys(group.names)),
        keys=tuple(group.keys),
        court=_most(group.courts),
        year=_most(group.years),
        docket=group.docket,
        sites=tuple(group.sites),
        history_of=parent,
        prose_only=group.prose_only,
        courts=tuple(dict.fromkeys(group.courts)),
        years=tuple(dict.fromkeys(group.years)),
        places=tuple(dict.fromkeys(group.places)),
        beside=tuple(dict.fromkeys(group.beside)),
    )


def _most(values: Sequence[_T]) -> _T | None:
    return Counter(values).most_common(1)[0][0] if values else None


def _renumber(citation: Citation, groups: Groups, number: dict[int, int]) -> Citation:
    resolution = citation.resolution
    if isinstance(resolution, Resolved):
        authority = number[groups.root(resolution.authority)]
        if authority == resolution.authority:
            return citation
        return replace(citation, resolution=Resolved(authority, resolution.reason))
    if isinstance(resolution, Ambiguous):
        known = tuple(
            dict.fromkeys(
                number[g] for c in resolution.candidates if (g := groups.root(c)) in number
            )
        )
        return replace(citation, resolution=Ambiguous(known, resolution.reason))
    return citation
