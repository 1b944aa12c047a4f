"""Full citations gathered by authority: one group for each, however often it is cited."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, product

from citecheck.citations.decisions.courts.court_names import same_court
from citecheck.citations.decisions.dockets import docket_core
from citecheck.citations.decisions.mentions import CaseMention, is_blank
from citecheck.citations.writings.authors import may_have_written
from citecheck.model.citations import Form, Site
from citecheck.model.keys import (
    AuthorityKey,
    CaseKey,
    DocketKey,
    ProvisionKey,
    SerialKey,
    case_keys,
)
from citecheck.model.kinds import Kind
from citecheck.names.same_name import NameMatch, party_words, same_case_name, sort_key
from citecheck.resolution.group import Group, Keys, ListedWork
from citecheck.resolution.group_index import GroupIndex
from citecheck.resolution.slips import slip_apart

_MOST_NAMESAKES = 40  # decisions of one name in one volume
_WITHIN = 100  # pages: `Fober, 886 F.3d 792` for a decision that begins on page 789
_MOST_ON_DOCKET = 50  # decisions on one docket that a citation by its number is held against
_MOST_ALIKE = 40  # decisions with a word in common that a name is held against


class Groups(GroupIndex):
    """All groups of one document, and what full citations add to them."""

    def of_site(self, site: Site, mark: int) -> int:
        """The group of a full citation of anything but a decision."""
        index = self.with_key(site.key)
        if index is None:
            index = self._new(Group(site.key.kind, Keys([site.key]), mark))
        group = self._groups[index]
        group.prose_only = group.prose_only and site.form is Form.NAME
        if site.title is not None:
            group.titles.append(site.title)
        if site.printed_in is not None:
            group.places.append(site.printed_in)
            self._enter_place(site.printed_in, index)
        return self.root(index)

    def _enter_place(self, place: AuthorityKey, index: int) -> None:
        """Where an authority is printed besides: a citation of that place alone is its too."""
        known = self._by_key.get(place)
        if known is None:
            self._enter(place, index)
        elif (other := self.root(known)) != self.root(index):
            self._join(self.root(index), other)

    def near(self, what: CaseMention) -> int | None:
        """The one group whose citation differs from the mention's by a slip, where the mention
        has nothing else to go by than its numbers and perhaps a short name."""
        found: set[int] = set()
        for key in case_keys(what.keys):
            found.update(self.near_page(key.volume, key.reporter, key.page))
            if what.name is not None and key.page.isdigit():
                page = int(key.page)
                before = self.in_volume(key.volume, key.reporter, page - _WITHIN, page - 1)
                found.update(index for _, index in before)
        if what.name is not None:
            found = {index for index in found if self.fits(what.name.text, index)}
        return found.pop() if len(found) == 1 else None

    def in_other_database(self, what: CaseMention) -> int | None:
        """The one decision of the mention's name and year that the brief cites in another database
        alone: ``Roe v. Doe, 2015 U.S. Dist. LEXIS 162564`` for ``Roe, 2015 WL 7776794``."""
        own = what.keys[0]
        if what.name is None or not isinstance(own, CaseKey) or not own.in_database:
            return None
        fitting = []
        for index in self.by_name(what.name.text):
            known = [k for k in case_keys(self._groups[index].keys) if k.in_database]
            reporters = {k.reporter == "WL" for k in known}
            if reporters == {own.reporter != "WL"} and {k.volume for k in known} == {own.volume}:
                fitting.append(index)
        return fitting[0] if len(fitting) == 1 else None

    def add_authors(self, before: str, index: int) -> None:
        """Record who may have written the group's work, by the words before its citation."""
        for name in may_have_written(before):
            self._by_author.setdefault(name, []).append(index)

    def add_alias(self, alias: str, index: int) -> None:
        """A short name that the brief gives the group's authority."""
        if alias not in self._groups[index].aliases:
            self._groups[index].aliases.append(alias)
            self._defined.setdefault(alias, []).append(index)
            self._enter_name(alias, index)

    def add_key(self, key: AuthorityKey, index: int) -> int:
        """Another citation of the group's authority."""
        group = self._groups[index]
        if key not in group.keys:
            group.keys.add(key)
            self._enter(key, index)
        return index

    def misprint(self, what: CaseMention, index: int) -> int:
        """Take the mention as the group's, its numbers being a slip: its keys join the group."""
        group = self._groups[index]
        for key in case_keys(what.keys):
            if any(_lies_within(known, key) for known in case_keys(group.keys)):
                continue  # a pin whose "at" is missing
            slips = any(slip_apart(known, key) for known in case_keys(group.keys))
            if slips and key not in group.keys:
                group.keys.add(key)
                self._by_key.setdefault(key, index)
                self._enter_printed(key, index)
        return index

    def join_misprints(self, listed: Sequence[ListedWork] = ()) -> None:
        """Join decisions of one name whose citations differ by a slip: `530 U.S. 412` and
        `430 U.S. 412` under one name are one decision, cited in two ways; but not what the
        table lists as two."""
        work_of = {key: number for number, work in enumerate(listed) for key in work.keys}
        by_name: dict[str, list[int]] = {}
        for index, group in enumerate(self._groups):
            if (
                index not in self._merged
                and group.name
                and group.kind is Kind.CASE
                and not group.listed
            ):
                by_name.setdefault(sort_key(group.name or ""), []).append(index)
        for indices in by_name.values():
            for first, second in self._alike_in_part(indices):
                if self.root(first) == self.root(second):
                    continue
                if self._slip(first, second) and not self._two(first, second, work_of):
                    self._join(self.root(first), self.root(second))
            for first, second in combinations(indices[:_MOST_NAMESAKES], 2):
                if self.root(first) == self.root(second) or self._two(first, second, work_of):
                    continue
                if self._in_two_reports(self._groups[first], self._groups[second]):
                    self._join(self.root(first), self.root(second))

    def _alike_in_part(self, indices: list[int]) -> Iterator[tuple[int, int]]:
        """Pairs of groups that have a volume or a page of one reporter in common."""
        if len(indices) < 2:
            return
        shared: dict[tuple[str, str, bool], list[int]] = {}
        for index in indices:
            for key in case_keys(self._groups[index].keys):
                shared.setdefault((key.reporter, key.volume, True), []).append(index)
                shared.setdefault((key.reporter, key.page, False), []).append(index)
        for alike in shared.values():
            yield from combinations(alike[:_MOST_NAMESAKES], 2)

    def _two(self, first: int, second: int, work_of: Mapping[AuthorityKey, int]) -> bool:
        """Whether each of two groups is a work of the table, and not the same."""
        ours, theirs = (
            {work_of[key] for key in self._groups[index].keys if key in work_of}
            for index in (first, second)
        )
        return bool(ours) and bool(theirs) and ours.isdisjoint(theirs)

    def _in_two_reports(self, first: Group, second: Group) -> bool:
        """``2005 VT 110`` and ``179 Vt. 167 (2005)`` under one name: a state's neutral citation
        and that of its reports, of one year."""
        return any(
            _is_neutral_alone(a.keys)
            and not any(key.is_neutral or key.in_database for key in case_keys(b.keys))
            and set(b.years) == {int(case_keys(a.keys)[0].volume)}
            and _of_one_state(case_keys(a.keys)[0], case_keys(b.keys))
            for a, b in ((first, second), (second, first))
        )

    def _slip(self, first: int, second: int) -> bool:
        a, b = self._groups[first], self._groups[second]
        if a.years and b.years and not set(a.years) & set(b.years):
            return False
        return _slips_apart(a.keys, b.keys)

    def note(self, index: int, note: str | None) -> None:
        """Record that the group is cited in full in a footnote."""
        if note is not None:
            self._groups[index].notes.add(note)

    def known(self, what: CaseMention) -> int | None:
        """The group that already has one of the mention's reporter citations."""
        for key in case_keys(what.keys):
            if key in self._by_key:
                return self._by_key[key]
        return None

    def of_case(self, what: CaseMention, mark: int) -> int:
        """The group of a full citation of a decision, joined by any parallel citation."""
        index = self._known_case(what)
        if index is None:
            index = self._new_case(what, mark)
        group = self._groups[index]
        group.prose_only = False
        for key in what.keys:
            if key not in group.keys:
                group.keys.add(key)
                self._enter(key, index)
        if what.name:
            group.names.append(what.name.text)
            self._enter_name(what.name.text, index)
        elif what.apart and not group.names:
            group.apart.append(what.apart.text)
            self._enter_name(what.apart.text, index)
        for alias in what.aliases:
            self.add_alias(alias, index)
        if what.court:
            group.courts.append(what.court)
        if what.year:
            group.years.append(what.year)
        group.docket = group.docket or what.docket
        return index

    def _known_case(self, what: CaseMention) -> int | None:
        """The group that a full citation belongs to already; groups that its parallel citations
        bring together are joined."""
        reporters = _printed_in(what)
        hits = {self.root(self._by_key[k]) for k in reporters if k in self._by_key}
        if not hits and not reporters:
            return self._same_docket(what.docket, what) if what.docket else self._same_blank(what)
        if not hits:
            return None
        index = min(hits)
        for other in hits - {index}:
            self._join(index, other)
        return index

    def _new_case(self, what: CaseMention, mark: int) -> int:
        reporters = _printed_in(what)
        kind = Kind.CASE if reporters or not what.docket else Kind.DOCKET
        index = self._new(Group(kind, Keys(), mark, prose_only=False))
        if not reporters and not what.docket:
            self._blanks.add(index)
        return index

    def _new(self, group: Group) -> int:
        self._groups.append(group)
        index = len(self._groups) - 1
        for key in group.keys:
            self._enter(key, index)
        return index

    def _same_docket(self, docket: str, what: CaseMention) -> int | None:
        """A docket number joins decisions only where no reporter tells them apart: one case
        has many decisions."""
        for index in self._by_docket.get(docket_core(docket), [])[:_MOST_ON_DOCKET]:
            index = self.root(index)
            group = self._groups[index]
            if (
                what.court
                and group.courts
                and not any(same_court(what.court, c) for c in group.courts)
            ):
                continue
            if what.year and group.years and what.year not in group.years:
                continue
            return index
        return None

    def _same_blank(self, what: CaseMention) -> int | None:
        """A citation all of blanks is the same authority only under the same name."""
        if what.name is None:
            return None
        by_words = [self._by_word.get(word, []) for word in party_words(what.name.text)]
        # the rarest words first: a party of hundreds of decisions tells little
        alike = dict.fromkeys(k for some in sorted(by_words, key=len) for k in some[:_MOST_ALIKE])
        for index in sorted(list(alike)[:_MOST_ALIKE]):
            group = self._groups[index]
            if (
                index in self._blanks
                and index not in self._merged
                and all(is_blank(k) for k in group.keys)
                and group.name
                and same_case_name(group.name, what.name.text) is NameMatch.SAME
            ):
                return index
        return None

    def _join(self, index: int, other: int) -> None:
        target, source = self._groups[index], self._groups[other]
        for key in source.keys:
            if not isinstance(key, DocketKey):
                self._by_key[key] = index
        target.join(source)
        for name in (*source.names, *source.aliases):
            self._enter_name(name, index)
        self._merged[other] = index

    def list_work(self, work: ListedWork) -> None:
        """Add an authority that the table gives in full, unless the brief does itself."""
        known = [self._by_key[key] for key in work.keys if key in self._by_key]
        if known:
            group = self._groups[self.root(known[0])]
            if not group.names and not group.apart:
                # the brief cites it without a name: the table's will do
                for name in work.names:
                    group.apart.append(name)
                    self._enter_name(name, self.root(known[0]))
            return
        near = [index for index in self._a_slip_away(work.keys) if self._misprinted(work, index)]
        for name in work.names if near else ():  # few are: only then the names are gone through
            for index in self.by_name(name):
                if index in near:
                    for key in case_keys(work.keys):
                        self._groups[index].keys.add(key)
                        self._enter_printed(key, index)
                    return
        group = Group(work.kind, Keys(work.keys), None, list(work.names), prose_only=False)
        index = self._new(group)
        for name in work.names:
            self._enter_name(name, index)

    def _misprinted(self, work: ListedWork, index: int) -> bool:
        """Whether the table cites the group's decision by other numbers: one name, one slip."""
        group = self._groups[index]
        return _slips_apart(work.keys, group.keys) and any(
            same_case_name(mine, theirs) is not NameMatch.DIFFERENT
            for mine in work.names
            for theirs in (*group.names, *group.apart)
        )

    def named(self, key: ProvisionKey | SerialKey, mark: int, *, prose_only: bool = False) -> int:
        """The group of a provision, or of a numbered thing, that a short form names; made if
        it is new. ``prose_only``: words that only speak of it."""
        index = self._by_key.get(key)
        if index is None:
            index = self._new(Group(key.kind, Keys([key]), mark, prose_only=prose_only))
        return self.root(index)

    def add_year(self, index: int, year: int) -> None:
        """Record a year that the brief gives the group."""
        self._groups[self.root(index)].years.append(year)

    def add_site(self, index: int, citation: int) -> None:
        """Record that citation ``citation`` cites the group."""
        self._groups[self.root(index)].sites.append(citation)

    def add_history(self, later: int, earlier: int) -> None:
        """Record that one group is cited as history of another."""
        later, earlier = self.root(later), self.root(earlier)
        if (
            later != earlier
            and self._groups[later].history_of is None
            and self._groups[earlier].history_of != later
        ):
            self._groups[later].history_of = earlier


def _lies_within(known: CaseKey, key: CaseKey) -> bool:
    """Whether the page of ``key`` is one of the decision that begins at ``known``."""
    if (known.volume, known.reporter) != (key.volume, key.reporter) or known.in_database:
        return False
    pages = known.page, key.page
    return all(map(str.isdigit, pages)) and 0 < int(key.page) - int(known.page) <= _WITHIN


def _is_neutral_alone(keys: Iterable[AuthorityKey]) -> bool:
    cases = case_keys(keys)
    return len(cases) == 1 and cases[0].is_neutral


def _of_one_state(neutral: CaseKey, others: Iterable[CaseKey]) -> bool:
    """Whether reports have the letters of a neutral citation's state: ``VT`` and ``Vt.``"""
    state = neutral.reporter.split()[0].replace("-", "").upper()
    return any(state == key.reporter.split(".")[0].upper() for key in others)


def _slips_apart(some: Iterable[AuthorityKey], others: Iterable[AuthorityKey]) -> bool:
    """Whether any two citations in one reporter differ by a slip."""
    pairs = product(case_keys(some), case_keys(others))
    return any(a.reporter == b.reporter and slip_apart(a, b) for a, b in pairs)


def _printed_in(what: CaseMention) -> list[CaseKey]:
    """The mention's citations of reporters, without those that leave the page open."""
    return [key for key in case_keys(what.keys) if not is_blank(key)]
