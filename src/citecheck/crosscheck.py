"""Which entry of the table stands for which authority of the brief: worked out once, for
all rules."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from citecheck.citations.courts import same_court
from citecheck.citations.dockets import docket_core
from citecheck.config import Config, StatuteMatching
from citecheck.document.places import Places
from citecheck.likeness import nearly_equal, slip_apart
from citecheck.model import (
    Authority,
    CaseKey,
    Citation,
    DocketKey,
    Document,
    Kind,
    ProvisionKey,
    SerialKey,
    Table,
    TableEntry,
    TitleKey,
)
from citecheck.names import NameMatch, party_words, same_case_name

_LIST_GAP = 8  # code points between the members of one list of provisions


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
    """No entry stands for the authority."""

    authority: int


@dataclass(frozen=True, slots=True)
class Contested:
    """The same authority by name, but the two cite it differently. ``difference`` is the
    part that differs (``volume``, ``page`` …), ``table`` and ``body`` what each says; ``site``
    is the citation that differs where it is not the authority's first."""

    entry: int
    authority: int
    difference: str
    table: str
    body: str
    site: int | None = None


Pairing = Matched | OnlyInTable | OnlyInBody | Contested


@dataclass(frozen=True, slots=True)
class Case:
    """All that a rule may look at."""

    document: Document
    citations: Sequence[Citation]
    authorities: Sequence[Authority]
    table: Table | None
    pairings: tuple[Pairing, ...]
    places: Places
    acronyms: Mapping[str, str] = field(default_factory=dict)

    @property
    def entries(self) -> tuple[TableEntry, ...]:
        """The entries of the table, none without a table."""
        return self.table.entries if self.table else ()

    def entry_sites(self) -> tuple[tuple[int, ...], ...]:
        """For each entry the citations it stands for, in order."""
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
            if len(entry.keys) < 2 or not all(isinstance(k, ProvisionKey) for k in entry.keys):
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


def pair(
    entries: Sequence[TableEntry],
    authorities: Sequence[Authority],
    citations: Sequence[Citation],
    acronyms: Mapping[str, str],
    config: Config,
) -> tuple[Pairing, ...]:
    """Pair entries with authorities: by citation, then by name, then by title."""
    return _Pairer(entries, authorities, citations, acronyms, config).pair()


class _Pairer:
    def __init__(
        self,
        entries: Sequence[TableEntry],
        authorities: Sequence[Authority],
        citations: Sequence[Citation],
        acronyms: Mapping[str, str],
        config: Config,
    ) -> None:
        self.entries = entries
        self.citations = citations
        self.authorities = authorities
        self.acronyms = acronyms
        self.exact = config.statutes is StatuteMatching.EXACT
        self.found: dict[int, list[int]] = {}
        self.covered: set[int] = set()
        self.contested: list[Contested] = []
        self.unsure: set[int] = set()

    def pair(self) -> tuple[Pairing, ...]:
        self._by_citation()
        self._by_cover()
        self._by_docket()
        self._by_history()
        self._by_name()
        self._by_title()
        self._by_near_section()
        self._slips_in_the_brief()
        return tuple(self._pairings())

    def _match(self, entry: int, authority: int) -> None:
        self.found.setdefault(entry, [])
        if authority not in self.found[entry]:
            self.found[entry].append(authority)
        self.covered.add(authority)

    def _by_citation(self) -> None:
        by_key = {
            key: k
            for k, a in enumerate(self.authorities)
            for key in a.keys
            if not isinstance(key, DocketKey)
        }
        for index, entry in enumerate(self.entries):
            for key in entry.keys:
                if key in by_key:
                    self._match(index, by_key[key])

    def _by_cover(self) -> None:
        """A section listed covers its subsections; a subsection does not cover the section.
        Each subsection goes to the entry that names it most closely."""
        by_source: dict[str, list[tuple[int, ProvisionKey]]] = {}
        for index, entry in enumerate(self.entries):
            for key in entry.keys:
                if isinstance(key, ProvisionKey):
                    by_source.setdefault(key.source, []).append((index, key))
        for k, authority in enumerate(self.authorities):
            own = authority.keys[0] if authority.keys else None
            if not isinstance(own, ProvisionKey) or k in self.covered:
                continue
            covering = [
                (index, key) for index, key in by_source.get(own.source, ()) if key.covers(own)
            ]
            if covering and not self.exact:
                closest = max(len(key.section) + 100 * len(key.subdivisions) for _, key in covering)
                for index, key in covering:
                    if len(key.section) + 100 * len(key.subdivisions) == closest:
                        self._match(index, k)
        self._by_rule_number()
        self._by_wider(by_source)
        self._by_sequel(by_source)
        self._by_debate()
        serials = [
            (k, key)
            for k, a in enumerate(self.authorities)
            for key in a.keys
            if isinstance(key, SerialKey)
        ]
        for index, entry in enumerate(self.entries):
            for key in entry.keys:
                if isinstance(key, SerialKey) and key.kind is Kind.TREATISE:
                    # a work listed covers each of its sections
                    for k, other in serials:
                        if other.text.startswith(f"{key.text} "):
                            self._match(index, k)

    def _by_rule_number(self) -> None:
        """An entry ``Rule 23(a)`` without its rules stands for the one set of rules of which the
        brief cites that rule; local rules are the same whatever court's name they carry."""
        entries = [
            (index, key)
            for index, e in enumerate(self.entries)
            for key in e.keys
            if isinstance(key, ProvisionKey) and key.kind is Kind.COURT_RULE
        ]
        for k, authority in enumerate(self.authorities):
            own = authority.keys[0] if authority.keys else None
            if (
                k in self.covered
                or not isinstance(own, ProvisionKey)
                or own.kind is not Kind.COURT_RULE
            ):
                continue
            fitting = [
                (index, key)
                for index, key in entries
                if _same_rules(key.source, own.source)
                and replace(key, source=own.source).covers(own)
            ]
            if fitting and (
                not self.exact or any(key.subdivisions == own.subdivisions for _, key in fitting)
            ):
                closest = max(len(key.subdivisions) for _, key in fitting)
                for index, key in fitting:
                    if len(key.subdivisions) == closest:
                        self._match(index, k)

    def _by_sequel(self, by_source: Mapping[str, Sequence[tuple[int, ProvisionKey]]]) -> None:
        """An entry ``§ 101 et seq.`` may stand for any later section: not surely uncited."""
        for k, authority in enumerate(self.authorities):
            own = authority.keys[0] if authority.keys else None
            if not isinstance(own, ProvisionKey):
                continue
            for index, key in by_source.get(own.source, ()):
                if (
                    index not in self.found
                    and "et seq" in self.entries[index].text
                    and _number(own.section) >= _number(key.section)
                ):
                    self.found[index] = [k]
                    self.unsure.add(index)

    def _by_debate(self) -> None:
        """A debate runs over pages: an entry for one page of the Congressional Record stands
        for those right behind it, unless they have an entry of their own."""
        listed = [
            (index, page)
            for index, e in enumerate(self.entries)
            if e.keys and (page := _record_page(e.keys[0]))
        ]
        for k, authority in enumerate(self.authorities):
            page = (
                _record_page(authority.keys[0])
                if authority.keys and k not in self.covered
                else None
            )
            if page is None:
                continue
            near = [
                index
                for index, (volume, first) in listed
                if volume == page[0] and 0 <= page[1] - first <= _DEBATE
            ]
            if len(near) == 1:
                self._match(near[0], k)

    def _by_wider(self, by_source: Mapping[str, Sequence[tuple[int, ProvisionKey]]]) -> None:
        """An entry for a subsection of which the brief cites only the section is neither
        cited nor surely not."""
        for k, authority in enumerate(self.authorities):
            own = authority.keys[0] if authority.keys else None
            if isinstance(own, ProvisionKey):
                for index, key in by_source.get(own.source, ()):
                    if index not in self.found and own.covers(key):
                        self.found[index] = [k]
                        self.unsure.add(index)

    def _by_docket(self) -> None:
        """A docket number identifies a decision only where one side has nothing better."""
        by_core: dict[str, list[int]] = {}
        for k, authority in enumerate(self.authorities):
            for number in _docket_numbers(authority):
                by_core.setdefault(docket_core(number), []).append(k)
        for index, entry in enumerate(self.entries):
            if index in self.found or entry.docket is None:
                continue
            for k in by_core.get(docket_core(entry.docket), []):
                authority = self.authorities[k]
                bare = not any(isinstance(key, CaseKey) for key in entry.keys) or not any(
                    isinstance(key, CaseKey) for key in authority.keys
                )
                agree = (
                    not entry.court
                    or not authority.courts
                    or any(same_court(entry.court, c) for c in authority.courts)
                )
                if bare and agree and k not in self.covered:
                    self._match(index, k)
                    break

    def _by_history(self) -> None:
        """A decision listed as history inside its parent's entry is not missing."""
        listed = {key for entry in self.entries for key in entry.history_keys}
        for k, authority in enumerate(self.authorities):
            if any(key in listed for key in authority.keys):
                self.covered.add(k)

    # --- by name -------------------------------------------------------------------------------

    def _by_name(self) -> None:
        by_word: dict[str, list[int]] = {}
        for index, entry in enumerate(self.entries):
            if entry.name and _is_case(entry):
                for word in party_words(entry.name):
                    by_word.setdefault(word, []).append(index)
        for k, authority in enumerate(self.authorities):
            if (
                k in self.covered
                or authority.kind not in (Kind.CASE, Kind.DOCKET)
                or not authority.names
            ):
                continue
            if authority.history_of is not None:
                continue
            candidates = dict.fromkeys(
                i for name in authority.names for w in party_words(name) for i in by_word.get(w, ())
            )
            for index in candidates:
                if self._same_name(index, k) and (difference := self._difference(index, k)):
                    self.contested.append(difference)
                    self.covered.add(k)
                    break

    def _same_name(self, index: int, k: int) -> bool:
        name = self.entries[index].name
        return name is not None and any(
            same_case_name(name, other, self.acronyms) is not NameMatch.DIFFERENT
            for other in self.authorities[k].names
        )

    def _difference(self, index: int, k: int) -> Contested | None:
        """How a table's and a brief's citation of a case of one name differ, if they are
        close enough to be the same decision."""
        entry, authority = self.entries[index], self.authorities[k]
        free = index not in self.found
        for mine in entry.keys:
            for theirs in authority.keys:
                if isinstance(mine, CaseKey) and isinstance(theirs, CaseKey):
                    part = _differing_part(mine, theirs)
                    if part:
                        return Contested(index, k, part, str(mine), str(theirs))
        if not free or not entry.year or entry.year not in authority.years:
            return None
        if (
            entry.court
            and authority.courts
            and not any(same_court(entry.court, c) for c in authority.courts)
        ):
            return None
        mine_keys = [key for key in entry.keys if isinstance(key, CaseKey)]
        their_keys = [key for key in authority.keys if isinstance(key, CaseKey)]
        if (
            mine_keys
            and their_keys
            and not {m.reporter for m in mine_keys} & {t.reporter for t in their_keys}
        ):
            return Contested(index, k, "reporter", str(mine_keys[0]), str(their_keys[0]))
        return None

    # --- by title ------------------------------------------------------------------------------

    def _by_title(self) -> None:
        texts = [
            (k, _words(str(a.keys[0])))
            for k, a in enumerate(self.authorities)
            if a.keys
            and isinstance(a.keys[0], SerialKey)
            and a.kind in (Kind.TREATISE, Kind.JOURNAL, Kind.OTHER, Kind.LEGISLATIVE)
        ]
        for index, entry in enumerate(self.entries):
            if index in self.found or not entry.keys:
                continue
            key = entry.keys[0]
            if not isinstance(key, TitleKey | SerialKey) or key.kind is Kind.CASE:
                continue
            mine = _words(entry.text)
            for k, theirs in texts:
                if len(theirs) >= 2 and theirs <= mine and k not in self.covered:
                    self._match(index, k)

    def _by_near_section(self) -> None:
        """A provision only the table has and one only the brief has, alike but for a slip."""
        free = [
            k
            for k, a in enumerate(self.authorities)
            if k not in self.covered
            and not a.prose_only
            and a.keys
            and isinstance(a.keys[0], ProvisionKey)
        ]
        for index, entry in enumerate(self.entries):
            if (
                index in self.found
                or len(entry.keys) != 1
                or not isinstance(entry.keys[0], ProvisionKey)
            ):
                continue
            mine = entry.keys[0]
            near = [
                k
                for k in free
                if k not in self.covered and _near_provision(mine, self.authorities[k].keys[0])
            ]
            if len(near) == 1:
                theirs = self.authorities[near[0]].keys[0]
                self.contested.append(Contested(index, near[0], "section", str(mine), str(theirs)))
                self.covered.add(near[0])

    def _slips_in_the_brief(self) -> None:
        """Where the brief cites a matched authority in two ways, one of them is not the table's."""
        for index, matched in self.found.items():
            mine = [key for key in self.entries[index].keys if isinstance(key, CaseKey)]
            for k in matched:
                for key, site in self._ways(self.authorities[k]):
                    if key in mine:
                        continue
                    part = next(
                        (p for m in mine if (p := _slip(m, key, short=site is not None))), None
                    )
                    if part:
                        table = next(str(m) for m in mine if _slip(m, key, short=site is not None))
                        body = (
                            str(key)
                            if site is None
                            else f"{key.volume} {key.printed or key.reporter} at {key.page}"
                        )
                        self.contested.append(Contested(index, k, part, table, body, site))

    def _ways(self, authority: Authority) -> list[tuple[CaseKey, int | None]]:
        """All ways in which the brief prints an authority's citation; for short forms with
        the site."""
        ways: list[tuple[CaseKey, int | None]] = [
            (key, None) for key in authority.keys if isinstance(key, CaseKey)
        ]
        known = {(key.volume, key.reporter) for key, _ in ways}
        seen: set[CaseKey] = set()
        for site in authority.sites:
            key = self.citations[site].printed_key
            if key is not None and (key.volume, key.reporter) not in known and key not in seen:
                seen.add(key)
                ways.append((key, site))
        return ways

    def _pairings(self) -> list[Pairing]:
        contested = {c.entry for c in self.contested}
        pairings: list[Pairing] = []
        for index in range(len(self.entries)):
            if index in self.found:
                pairings.append(Matched(index, tuple(self.found[index]), index not in self.unsure))
            elif index not in contested:
                pairings.append(OnlyInTable(index))
        pairings += self.contested
        pairings += [OnlyInBody(k) for k in range(len(self.authorities)) if k not in self.covered]
        return pairings


_DEBATE = 5  # pages of the Congressional Record that one entry may stand for
_RECORD = re.compile(r"(\d+) Cong\. Rec\. ([\d,]+)")


def _same_rules(entry: str, cited: str) -> bool:
    if entry == cited:
        return False  # paired already
    if entry == "Rule":
        return True
    return _is_local(entry) and _is_local(cited) and ("Civ" in entry) >= ("Civ" in cited)


def _is_local(source: str) -> bool:
    return "L.R." in source or "Local" in source


def _number(section: str) -> int:
    match = re.match(r"\d+", section)
    return int(match[0]) if match else 0


def _record_page(key: object) -> tuple[int, int] | None:
    match = _RECORD.fullmatch(key.text) if isinstance(key, SerialKey) else None
    return (int(match[1]), int(match[2].replace(",", ""))) if match else None


def _docket_numbers(authority: Authority) -> list[str]:
    numbers = [key.number for key in authority.keys if isinstance(key, DocketKey)]
    if authority.docket and authority.docket not in numbers:
        numbers.append(authority.docket)
    return numbers


def _is_case(entry: TableEntry) -> bool:
    return bool(entry.keys) and isinstance(entry.keys[0], CaseKey | DocketKey)


def _words(text: str) -> frozenset[str]:
    cleaned = "".join(c if c.isalnum() else " " for c in text.lower())
    return frozenset(
        w for w in cleaned.split() if len(w) > 1 and w not in ("of", "the", "and", "on", "ed", "in")
    )


def _differing_part(mine: CaseKey, theirs: CaseKey) -> str | None:
    if mine.reporter == theirs.reporter:
        if mine.volume == theirs.volume and nearly_equal(mine.page, theirs.page):
            return "page" if "." in mine.reporter and "LEXIS" not in mine.reporter else "number"
        if mine.page == theirs.page and (
            nearly_equal(mine.volume, theirs.volume) or len(mine.page) >= 3
        ):
            return "volume"
        return None
    if mine.volume == theirs.volume and mine.page == theirs.page:
        return "reporter"
    return None


def _slip(mine: CaseKey, theirs: CaseKey, *, short: bool) -> str | None:
    """The part in which the brief's own two ways of citing differ by a slip."""
    if short:
        if mine.reporter == theirs.reporter and nearly_equal(mine.volume, theirs.volume):
            return "volume"
        series = mine.reporter.rstrip("234dth ").rstrip()
        same_family = (
            theirs.reporter != mine.reporter
            and theirs.reporter.rstrip("234dth ").rstrip() == series
        )
        return "reporter" if same_family and mine.volume == theirs.volume else None
    if mine.reporter == theirs.reporter and slip_apart(mine, theirs):
        return "page" if mine.volume == theirs.volume else "volume"
    return None


def _near_provision(mine: object, theirs: object) -> bool:
    if (
        not isinstance(mine, ProvisionKey)
        or not isinstance(theirs, ProvisionKey)
        or mine.kind is not theirs.kind
    ):
        return False
    if mine.subdivisions != theirs.subdivisions:
        return False
    if mine.source == theirs.source:
        return nearly_equal(mine.section, theirs.section) and len(mine.section) > 2
    return (
        mine.section == theirs.section
        and len(mine.section) > 2
        and nearly_equal(mine.source, theirs.source)
    )
