"""The readings of several decisions in one text as one: each decision's short forms are resolved
within it, and what several cite is one authority.
"""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.dataclass import replace
from citecheck.document.joined import moved
from citecheck.model.citations import Ambiguous, Authority, Citation, Resolution, Resolved
from citecheck.model.document import Document
from citecheck.model.keys import AuthorityKey, CaseKey
from citecheck.model.reading import Reading


def joined_readings(
    document: Document, readings: Sequence[Reading], starts: Sequence[int]
) -> Reading:
    """``readings`` as one of ``document``; ``starts`` are the offsets of its clean text at which
    what each read begins."""
    citations: list[Citation] = []
    authorities = _Authorities()
    for reading, start in zip(readings, starts, strict=True):
        before = len(citations)
        number = [authorities.add(one, before) for one in reading.authorities]
        for one, index in zip(reading.authorities, number, strict=True):
            if one.history_of is not None:
                authorities.add_history(index, number[one.history_of])
        citations.extend(_placed(one, start, before, number) for one in reading.citations)
    return Reading(document, tuple(citations), tuple(authorities.all), None)


class _Authorities:
    """The authorities of all decisions, in the order in which they are first cited."""

    def __init__(self) -> None:
        self.all: list[Authority] = []
        self._known: dict[AuthorityKey, int] = {}

    def add(self, one: Authority, before: int) -> int:
        """The number of ``one`` among all, whose ``sites`` count from ``before``."""
        sites = tuple(site + before for site in one.sites)
        known = [self._known[key] for key in one.keys if key in self._known]
        index = next((k for k in known if _may_be_one(self.all[k].keys, one.keys)), None)
        if index is None:
            index = len(self.all)
            self.all.append(replace(one, sites=sites, history_of=None))
        else:
            self.all[index] = _both(self.all[index], one, sites)
        for key in one.keys:
            self._known.setdefault(key, index)
        return index

    def add_history(self, child: int, parent: int) -> None:
        """The one stands in the history of the other, if it is not known to stand in another's."""
        if child != parent and self.all[child].history_of is None:
            self.all[child] = replace(self.all[child], history_of=parent)


def _may_be_one(some: Sequence[AuthorityKey], others: Sequence[AuthorityKey]) -> bool:
    """Whether two authorities that share a key can be one: two decisions may begin on one page,
    or have one docket number, and stand apart in another report."""
    printed = {key.reporter: key for key in some if isinstance(key, CaseKey)}
    return all(printed.get(key.reporter, key) == key for key in others if isinstance(key, CaseKey))


def _both(first: Authority, then: Authority, sites: tuple[int, ...]) -> Authority:
    return replace(
        first,
        name=first.name or then.name,
        names=tuple(dict.fromkeys((*first.names, *then.names))),
        keys=tuple(dict.fromkeys((*first.keys, *then.keys))),
        court=first.court or then.court,
        year=first.year or then.year,
        docket=first.docket or then.docket,
        sites=(*first.sites, *sites),
        prose_only=first.prose_only and then.prose_only,
        courts=tuple(dict.fromkeys((*first.courts, *then.courts))),
        years=tuple(dict.fromkeys((*first.years, *then.years))),
    )


def _placed(one: Citation, start: int, before: int, number: Sequence[int]) -> Citation:
    return replace(
        one,
        span=moved(one.span, start),
        core=moved(one.core, start),
        history_of=None if one.history_of is None else one.history_of + before,
        resolution=_numbered(one.resolution, number),
    )


def _numbered(resolution: Resolution, number: Sequence[int]) -> Resolution:
    match resolution:
        case Resolved(authority, reason):
            return Resolved(number[authority], reason)
        case Ambiguous(candidates, reason):
            return Ambiguous(tuple(dict.fromkeys(number[c] for c in candidates)), reason)
        case _:
            return resolution
