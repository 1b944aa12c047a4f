"""A brief read, resolved and compared with its table: all that the rules look at."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise
from typing import TypeVar, cast

from citecheck.crosscheck.pairings import Contested, Matched, Pairing
from citecheck.dataclass import dataclass, field
from citecheck.document.places import Places
from citecheck.model.kinds import Identity
from citecheck.model.reading import Extraction, Reading

T = TypeVar("T")

_LIST_GAP = 8  # code points between the members of one list of provisions


@dataclass(frozen=True, slots=True)
class Comparison(Reading):
    """All that a rule may look at."""

    pairings: tuple[Pairing, ...]
    places: Places
    acronyms: Mapping[str, str] = field(default_factory=dict)
    worked_out: dict[object, object] = field(default_factory=dict, compare=False)

    def once(self, make: Callable[[Comparison], T]) -> T:
        """What ``make`` makes of this comparison, made when it is first asked for: several rules
        look at it."""
        if make not in self.worked_out:
            self.worked_out[make] = make(self)
        return cast("T", self.worked_out[make])

    def entry_sites(self) -> tuple[tuple[int, ...], ...]:
        """For each entry the citations it stands for, in order."""
        return self.once(Comparison._entry_sites)

    def _entry_sites(self) -> tuple[tuple[int, ...], ...]:
        sites: list[set[int]] = [set() for _ in self.entries]
        for pairing in self.pairings:
            if isinstance(pairing, Matched) and pairing.sure:
                sites[pairing.entry].update(
                    k for a in pairing.authorities for k in self.authorities[a].sites
                )
            elif isinstance(pairing, Contested):
                sites[pairing.entry].update(self.authorities[pairing.authority].sites)
        runs: dict[int, set[int]] = {}
        for index, run in self._listed_runs():
            runs.setdefault(index, set()).update(run)
        for index, run_sites in runs.items():
            for other, found in enumerate(sites):
                if other != index:
                    found -= run_sites
        for index, entry in enumerate(self.entries):
            if len(entry.keys) > 1:
                # what is cited alone belongs to the entry for it alone, if there is one
                others = [
                    s for k, s in enumerate(sites) if k != index and len(self.entries[k].keys) == 1
                ]
                sites[index] -= set().union(*others) - runs.get(index, set())
        return tuple(tuple(sorted(found)) for found in sites)

    def _listed_runs(self) -> Iterator[tuple[int, tuple[int, ...]]]:
        """Citations of several provisions in one (``§§ 71.02-.03``) that an entry lists just so:
        they belong to that entry and not to entries for one of the provisions."""
        for index, entry in enumerate(self.entries):
            if len(entry.keys) < 2 or not all(k.identity is Identity.PROVISION for k in entry.keys):
                continue
            width = len(entry.keys)
            for start in range(len(self.citations) - width + 1):
                run = self.citations[start : start + width]
                if tuple(c.keys[0] if c.keys else None for c in run) == entry.keys and all(
                    b.core.start - a.core.end <= _LIST_GAP for a, b in pairwise(run)
                ):
                    yield index, tuple(range(start, start + width))

    def entry_authorities(self) -> tuple[int | None, ...]:
        """For each entry the authority it is linked to."""
        linked: dict[int, int] = {}
        for pairing in self.pairings:
            if isinstance(pairing, Matched) and pairing.authorities:
                linked[pairing.entry] = pairing.authorities[0]
            elif isinstance(pairing, Contested):
                linked.setdefault(pairing.entry, pairing.authority)
        return tuple(linked.get(index) for index in range(len(self.entries)))

    def extraction(self) -> Extraction:
        """What there is to say before any rule is run."""
        return Extraction(
            document=self.document,
            citations=self.citations,
            authorities=self.authorities,
            table=self.table,
            entry_authorities=self.entry_authorities(),
            entry_sites=self.entry_sites(),
        )
