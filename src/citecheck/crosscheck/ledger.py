"""What has been paired so far, and what is still free: the ways of pairing write in it in turn,
the surest first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from citecheck.crosscheck.pairings import Contested, Matched, OnlyInBody, OnlyInTable, Pairing
from citecheck.dataclass import dataclass, field
from citecheck.model.citations import Authority, Citation
from citecheck.model.table import TableEntry


@dataclass(slots=True)
class Ledger:
    """Entries and authorities are known by their indices.

    ``found`` are the authorities of each entry paired; ``covered`` the authorities that need no
    entry any more; ``unsure`` the entries whose pairing proves nothing; ``perhaps`` the entry that
    may stand for an authority without naming it. With ``exact`` an entry
    for a section does not stand for its subsections.
    """

    entries: Sequence[TableEntry]
    authorities: Sequence[Authority]
    citations: Sequence[Citation]
    acronyms: Mapping[str, str]
    exact: bool
    found: dict[int, list[int]] = field(default_factory=dict)
    covered: set[int] = field(default_factory=set)
    contested: list[Contested] = field(default_factory=list)
    unsure: set[int] = field(default_factory=set)
    perhaps: dict[int, int] = field(default_factory=dict)

    def match(self, entry: int, authority: int) -> None:
        """Record that the entry stands for the authority."""
        self.found.setdefault(entry, [])
        if authority not in self.found[entry]:
            self.found[entry].append(authority)
        self.covered.add(authority)

    def doubt(self, entry: int, authority: int) -> None:
        """Record that the entry may stand for the authority: it is not surely uncited."""
        self.found[entry] = [authority]
        self.unsure.add(entry)

    def suggest(self, entry: int, authority: int) -> None:
        """Record that the entry may stand for the authority without naming it: neither is it surely
        uncited, nor is the authority surely missing, unless each must be listed for itself."""
        if entry not in self.found:
            self.doubt(entry, authority)
        if not self.exact:
            self.perhaps[authority] = entry

    def contest(self, difference: Contested) -> None:
        """Record that an entry stands for an authority but cites it differently."""
        self.contested.append(difference)
        self.covered.add(difference.authority)

    def pairings(self) -> tuple[Pairing, ...]:
        """The outcome: entries in order, then what is contested, then what has no entry."""
        contested = {c.entry for c in self.contested}
        pairings: list[Pairing] = []
        for index in range(len(self.entries)):
            if index in self.found:
                pairings.append(Matched(index, tuple(self.found[index]), index not in self.unsure))
            elif index not in contested:
                pairings.append(OnlyInTable(index))
        pairings += self.contested
        pairings += [
            OnlyInBody(k, self.perhaps.get(k))
            for k in range(len(self.authorities))
            if k not in self.covered
        ]
        return tuple(pairings)
