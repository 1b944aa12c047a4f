"""The groups of a document and the indices that short forms are looked up in."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable

from citecheck.citations.decisions.dockets import docket_core
from citecheck.citations.writings.authors import last_names
from citecheck.dataclass import replace
from citecheck.facts.abbreviations import agencies
from citecheck.model.keys import (
    AuthorityKey,
    CaseKey,
    DocketKey,
    ProvisionKey,
    SerialKey,
    case_keys,
)
from citecheck.model.kinds import Kind
from citecheck.names.misread_names import one_letter_apart
from citecheck.names.same_name import initials_of, party_words, short_name_fits
from citecheck.patterns import re
from citecheck.resolution.group import Group
from citecheck.resolution.slips import nearly_equal, numbers_near

_FIRST_NUMBER = re.compile(r"\d+")
_MOST_OF_INITIALS = 400  # names with all letters of one acronym that are held against it
_FEW_IN_VOLUME = 100  # decisions cited in one volume, which are sooner looked through
_SHORTEST_UNSPACED = 5  # letters


_ANY_ACT = ""  # as a name: whatever the act


class GroupIndex:
    """Groups by their number, and the numbers by all that a short form may go by.

    A group that was joined into another keeps its number; ``root`` answers the other's. Looking
    up changes no answer: what ``fits`` has found out is kept until a group gets another name.
    ``recognised`` tells that recognition (OCR) made some of the text.
    """

    def __init__(self, *, recognised: bool = False) -> None:
        self._recognised = recognised
        self._groups: list[Group] = []
        self._by_key: dict[AuthorityKey, int] = {}
        self._by_docket: dict[str, list[int]] = {}
        self._by_volume: dict[tuple[str, str], list[tuple[int, int]]] = {}
        self._on_page: dict[tuple[str, str, int], list[int]] = {}
        self._printed: dict[tuple[int, str, int], list[int]] = {}
        self._without_figures: list[int] = []  # volume or page is none: `5a`
        self._by_word: dict[str, list[int]] = {}
        self._by_section: dict[str, list[int]] = {}
        self._serials: dict[tuple[Kind, str], list[tuple[int, int]]] = {}
        self._sections_of_acts: dict[tuple[str, tuple[str, ...]], dict[str, list[int]]] = {}
        self._codified: dict[tuple[str, str], set[ProvisionKey]] = {}
        self._blanks: set[int] = set()
        self._by_initial: dict[str, set[int]] = {}
        self._without_initials: list[tuple[str, int]] = []  # names that it does not have yet
        self._merged: dict[int, int] = {}
        self._named: dict[int, set[str]] = {}
        self._defined: dict[str, list[int]] = {}
        self._fits: dict[int, dict[str, bool]] = {}
        self._by_author: dict[str, list[int]] = {}
        self._words_but_a_letter: tuple[int, frozenset[str]] = (0, frozenset())

    def __getitem__(self, index: int) -> Group:
        return self._groups[index]

    def __len__(self) -> int:
        return len(self._groups)

    def root(self, index: int) -> int:
        """The group that ``index`` was joined into."""
        while index in self._merged:
            index = self._merged[index]
        return index

    # --- entering --------------------------------------------------------------------------------

    def _enter(self, key: AuthorityKey, index: int) -> None:
        if isinstance(key, DocketKey):
            self._by_docket.setdefault(docket_core(key.number), []).append(index)
            return
        self._by_key.setdefault(key, index)
        if isinstance(key, CaseKey):
            self._enter_printed(key, index)
        if isinstance(key, CaseKey) and key.page.isdigit():
            first = int(key.page)
            insort(self._by_volume.setdefault((key.volume, key.reporter), []), (first, index))
            self._on_page.setdefault((key.volume, key.reporter, first), []).append(index)
        if isinstance(key, ProvisionKey):
            self._by_section.setdefault(key.section, []).append(index)
        elif isinstance(key, SerialKey):
            series, _, page = key.text.rpartition(" ")
            digits = _FIRST_NUMBER.search(page.replace(",", ""))
            insort(
                self._serials.setdefault((key.kind, series), []),
                (int(digits[0]) if digits else 0, index),
            )

    def _enter_name(self, name: str, index: int) -> None:
        self._fits.pop(index, None)
        if name in self._named.setdefault(index, set()):
            return
        self._named[index].add(name)
        self._without_initials.append((name, index))
        for word in party_words(name):
            self._by_word.setdefault(word, []).append(index)

    def bind_section(self, site: ProvisionKey, index: int, acts: Iterable[str] = ()) -> None:
        """A section of an act is the provision that it is codified as; ``acts`` are the names that
        the act goes by."""
        of_section = self._sections_of_acts.setdefault((site.section, site.subdivisions), {})
        code = self._groups[index].keys[0]
        alike = isinstance(code, ProvisionKey) and code.subdivisions == site.subdivisions
        for act in (*acts, _ANY_ACT):
            bound = of_section.setdefault(act, [])
            if index not in bound:
                bound.append(index)
            if alike and isinstance(code, ProvisionKey):
                whole = replace(code, subdivisions=())
                self._codified.setdefault((act, site.section), set()).add(whole)

    def bound_to(self, site: ProvisionKey, act: str = _ANY_ACT) -> list[int]:
        """The provisions that a section of an act, or of any, is codified as in this brief."""
        return self._sections_of_acts.get((site.section, site.subdivisions), {}).get(act, [])

    def codified(self, site: ProvisionKey, act: str = _ANY_ACT) -> ProvisionKey | None:
        """Where a section of an act stands in a code, if the brief gives the place of another
        subdivision of it, and both have that subdivision alike."""
        sections = self._codified.get((act, site.section), set())
        if len(sections) != 1:
            return None
        return replace(next(iter(sections)), subdivisions=site.subdivisions)

    # --- looking up ------------------------------------------------------------------------------

    def in_volume(
        self, volume: str, reporter: str, first: int = 0, last: int | None = None
    ) -> list[tuple[int, int]]:
        """First pages and groups of the decisions cited in one volume, by page: those that
        begin on the pages from ``first`` to ``last``, or to the volume's end."""
        begun = self._by_volume.get((volume, reporter), [])
        stop = None if last is None else bisect_left(begun, (last + 1, 0))
        part = begun[bisect_left(begun, (first, 0)) : stop]
        return [(page, self.root(index)) for page, index in part]

    def near_page(self, volume: str, reporter: str, page: str) -> set[int]:
        """The groups of decisions cited in one volume whose first page differs from ``page`` by a
        slip. Of a long volume the pages are asked for that do, and not each that is cited."""
        begun = self._by_volume.get((volume, reporter), [])
        if len(begun) <= _FEW_IN_VOLUME:
            return {self.root(index) for first, index in begun if nearly_equal(str(first), page)}
        return {
            self.root(index)
            for first in set(numbers_near(page))
            if nearly_equal(str(first), page)
            for index in self._on_page.get((volume, reporter, first), ())
        }

    def _enter_printed(self, key: CaseKey, index: int) -> None:
        """That the group is printed there, though it may be by a slip."""
        if key.page.isdigit() and key.volume.isdigit():
            place = (int(key.volume), key.reporter, int(key.page))
            self._printed.setdefault(place, []).append(index)
        else:
            self._without_figures.append(index)

    def _a_slip_away(self, keys: Iterable[AuthorityKey]) -> set[int]:
        """Groups of decisions, among them all that differ from one of ``keys`` by a slip in volume
        or page."""
        found = set(self._without_figures)
        for key in case_keys(keys):
            if not (key.page.isdigit() and key.volume.isdigit()):
                return {self.root(index) for index in range(len(self))}
            volume, page = int(key.volume), int(key.page)
            places = {(volume, key.reporter, near) for near in numbers_near(key.page)}
            places |= {(near, key.reporter, page) for near in numbers_near(key.volume)}
            found.update(*(self._printed[place] for place in places & self._printed.keys()))
        return {self.root(index) for index in found}

    def with_section(self, section: str) -> list[int]:
        """The groups of provisions with this section number."""
        return self._by_section.get(section, [])

    def cites_section_of(self, key: ProvisionKey) -> bool:
        """Whether the brief or its table has the section of ``key``, or a part of it, by its
        code."""
        known = (self._groups[index].keys[0] for index in self.with_section(key.section))
        return any(isinstance(one, ProvisionKey) and one.source == key.source for one in known)

    def in_series(self, key: SerialKey, page: int | None) -> list[int]:
        """The groups cited in full in a series (``121 Cong. Rec.``): if ``page`` is given and
        any begin on it or before, the one that does so last."""
        known = self._serials.get((key.kind, key.text), [])
        if page is not None and (before := bisect_left(known, (page + 1, 0))):
            return [self.root(known[before - 1][1])]
        return list(dict.fromkeys(self.root(index) for _, index in known))

    def with_key(self, key: AuthorityKey) -> int | None:
        """The group that has ``key``."""
        index = self._by_key.get(key)
        return None if index is None else self.root(index)

    def by_name(self, short: str, *, with_listed: bool = False) -> list[int]:
        """The authorities that a short name can stand for, by the names in the brief: one that
        the brief defines, for those that it defines it for. What only the table gives in full
        counts where nothing else fits, or if asked for."""
        if defined := self._defined.get(short):
            return sorted({self.root(index) for index in defined})
        found: set[int] = set()
        words = party_words(short)
        for word in words:
            found.update(self._by_word.get(word, ()))
        hits = sorted(index for index in {self.root(i) for i in found} if self.fits(short, index))
        hits = hits or sorted(
            index for index in self._by_initials(short) if self.fits(short, index)
        )
        own = [index for index in hits if not self._groups[index].listed]
        return hits if with_listed or not own else own

    def _by_initials(self, short: str) -> set[int]:
        capitals = short.replace(".", "")
        if not (2 <= len(capitals) <= 10 and capitals.isupper()):
            return set()
        letters = capitals.lower()
        if letters in agencies():
            return self._named.keys() - self._merged.keys()
        for name, index in self._without_initials:
            for initial in initials_of(name):
                self._by_initial.setdefault(initial, set()).add(index)
        self._without_initials.clear()
        having = [self._by_initial.get(letter, set()) for letter in letters]
        found = set.intersection(*having) - self._merged.keys()
        return found if len(found) <= _MOST_OF_INITIALS else set()

    def by_author(self, short: str) -> list[int]:
        """The writings that a short name can stand for by their authors' surnames."""
        having = [
            {self.root(index) for index in self._by_author.get(name, ())}
            for name in last_names(short)
        ]
        return sorted(set.intersection(*having)) if having else []

    def fits_unspaced(self, short: str, index: int) -> bool:
        """Whether a name of the group begins with the short name, spaces left out: ``Solar City``
        for ``SolarCity Corp.``"""
        squeezed = _letters(short)
        return len(squeezed) >= _SHORTEST_UNSPACED and any(
            _letters(name).startswith(squeezed) for name in self._groups[index].names
        )

    def fits_misread(self, short: str, index: int) -> bool:
        """Whether recognition may have read a letter of the group's name or of the short one
        for another; what a lawyer spelt so is a fault that is not passed over."""
        names = self._groups[index].names if self._recognised else ()
        return any(one_letter_apart(short, name) for name in names)

    def fits_misspelt(self, short: str, index: int) -> bool:
        """Whether the short name is the first word of a name of the group but for a letter that
        was dropped, added or swapped with its neighbour (``Pelegrino`` for ``Pellegrino v.
        Dale``), which is a slip where volume, reporter and page agree. Another letter in the place
        of one makes another name (``Okonjo``, ``Oxonjo``)."""
        word = _first_word(short)
        return len(word) >= _SHORTEST_UNSPACED and any(
            nearly_equal(word, first)
            and word[0] == first[0]
            and (len(word) != len(first) or sorted(word) == sorted(first))
            for first in map(_first_word, self._groups[index].names)
        )

    def has_name_alike(self, short: str) -> bool:
        """Whether a word of the short name is a word of a cited decision's name but for one letter
        (``Taplay`` for ``Tapley v. Roe``): then it is as likely misread or a slip as it is a name
        without a decision."""
        if self._words_but_a_letter[0] != len(self._by_word):
            known = frozenset(part for word in self._by_word for part in _but_a_letter(word))
            self._words_but_a_letter = (len(self._by_word), known)
        known = self._words_but_a_letter[1]
        return any(part in known for word in party_words(short) for part in _but_a_letter(word))

    def fits(self, short: str, index: int) -> bool:
        """Whether a short name can stand for the group."""
        known = self._fits.setdefault(index, {})
        if short not in known:
            group = self._groups[index]
            named = any(alias == short or alias.endswith(f" {short}") for alias in group.aliases)
            known[short] = named or any(
                short_name_fits(short, name) for name in {*group.names, *group.apart}
            )
        return known[short]


def _but_a_letter(word: str) -> list[str]:
    """The word with each of its letters but the first left open; none of a short one."""
    if len(word) < _SHORTEST_UNSPACED or not word.isalpha():
        return []
    return [f"{word[:at]}?{word[at + 1 :]}" for at in range(1, len(word))]


def _letters(name: str) -> str:
    return "".join(c for c in name.lower() if c.isalnum())


def _first_word(name: str) -> str:
    return name.split(" ", 1)[0].strip(",.").lower()
