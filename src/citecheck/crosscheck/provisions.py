"""Pairing of provisions beyond equal citations: what a section listed covers, rules named
without their set of rules, sequels, and slips of the hand."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from citecheck.citations.provisions import bare_sections
from citecheck.citations.provisions.codified_acts import in_code
from citecheck.crosscheck.covering import Provisions, covers, holds_rules, is_within, may_follow
from citecheck.crosscheck.ledger import Ledger
from citecheck.crosscheck.pairings import Contested, Difference
from citecheck.dataclass import replace
from citecheck.facts.divisions import is_chapter
from citecheck.model.keys import BARE_CANON, ProvisionKey
from citecheck.model.kinds import Kind
from citecheck.model.table import TableEntry
from citecheck.resolution.slips import nearly_equal, shortened


def by_cover(ledger: Ledger) -> None:
    """A section listed covers its subsections; a subsection does not cover the section.
    Each subsection goes to the entry that names it most closely."""
    listed = Provisions(_listed(ledger))
    by_source: dict[str, list[tuple[int, ProvisionKey]]] = {}
    for index, key in _listed(ledger):
        by_source.setdefault(key.source, []).append((index, key))
    for k, own in _cited(ledger):
        if k in ledger.covered:
            continue
        covering = listed.covering(own)
        if covering and not ledger.exact:
            closest = max(len(key.section) + 100 * len(key.subdivisions) for _, key in covering)
            for index, key in covering:
                if len(key.section) + 100 * len(key.subdivisions) == closest:
                    ledger.match(index, k)
    _by_rule_number(ledger)
    _by_range(ledger)
    _by_wider(ledger, listed)
    _by_sequel(ledger, by_source)
    _by_chapter(ledger)
    _by_beginning_of_range(ledger, by_source)
    _by_place_in_a_constitution(ledger)


def by_act(ledger: Ledger) -> None:
    """An entry by the number of its act (``INA § 240A(b)``) stands for the section of the code
    that it is; where the table lists that one by its code too, it is not surely uncited."""
    for index, entry in enumerate(ledger.entries):
        place = _place_of_act(entry) if index not in ledger.found else None
        if place is None:
            continue
        fitting = [
            k
            for k, own in _cited(ledger)
            if covers(place, own) and (not ledger.exact or place == own)
        ]
        free = [k for k in fitting if k not in ledger.covered]
        for k in free:
            ledger.match(index, k)
        if fitting and not free:
            ledger.doubt(index, fitting[0])


def _place_of_act(entry: TableEntry) -> ProvisionKey | None:
    """Where the section stands in the code that an entry has by the number of its act alone."""
    key = entry.keys[0] if len(entry.keys) == 1 else None
    if not isinstance(key, ProvisionKey) or key.source:
        return None
    spans = (site.span for site in bare_sections.find(entry.text) if site.key == key)
    places = (in_code(entry.text, span.start, span.end, key) for span in spans)
    return next((place for place in places if place is not None), None)


def _listed(ledger: Ledger) -> Iterator[tuple[int, ProvisionKey]]:
    """All provisions of the table, with their entries."""
    for index, entry in enumerate(ledger.entries):
        for key in entry.keys:
            if isinstance(key, ProvisionKey):
                yield index, key


def _cited(ledger: Ledger) -> Iterator[tuple[int, ProvisionKey]]:
    """The authorities that are provisions."""
    for k, authority in enumerate(ledger.authorities):
        key = next(iter(authority.keys), None)
        if isinstance(key, ProvisionKey):
            yield k, key


def _by_rule_number(ledger: Ledger) -> None:
    """An entry ``Rule 23(a)`` without its rules stands for the one set of rules of which the
    brief cites that rule; local rules are the same whatever court's name they carry."""
    entries = [(index, key) for index, key in _listed(ledger) if key.kind is Kind.COURT_RULE]
    for k, own in _cited(ledger):
        if k in ledger.covered or own.kind is not Kind.COURT_RULE:
            continue
        fitting = [
            (index, key)
            for index, key in entries
            if _same_rules(key.source, own.source) and covers(replace(key, source=own.source), own)
        ]
        if fitting and (
            not ledger.exact or any(key.subdivisions == own.subdivisions for _, key in fitting)
        ):
            closest = max(len(key.subdivisions) for _, key in fitting)
            for index, key in fitting:
                if len(key.subdivisions) == closest:
                    ledger.match(index, k)


def _same_rules(entry: str, cited: str) -> bool:
    if entry == cited:
        return False  # paired already
    if entry == "Rule":
        return True
    if entry in _CANONS or cited in _CANONS:
        # "Canon 3(C)(1)", "Code of Judicial Conduct, Canon 3(C)(1)": whatever state's it is
        return entry.endswith(BARE_CANON) and cited.endswith(BARE_CANON)
    if entry.endswith("Cir. R.") or cited.endswith("Cir. R."):
        # "Circuit Rule 28-1", "Local Rule 28.2": the circuit's own
        return bool({entry, cited} & {"Cir. R.", "L.R."})
    return _is_local(entry) and _is_local(cited) and ("Civ" in entry) >= ("Civ" in cited)


_CANONS = frozenset({BARE_CANON, f"Code Jud. Conduct, {BARE_CANON}"})


def _is_local(source: str) -> bool:
    return "L.R." in source or "Local" in source


def _by_wider(ledger: Ledger, listed: Provisions) -> None:
    """An entry for a subsection of which the brief cites only the section is neither
    cited nor surely not."""
    for k, own in _cited(ledger):
        for index, _ in listed.parts_of(own):
            if index not in ledger.found:
                ledger.doubt(index, k)


def _by_range(ledger: Ledger) -> None:
    """A range listed (``42 U.S.C. §§ 12101-12213``) stands for each section in it that has no entry
    of its own."""
    ranges = [
        (index, first, last)
        for index, entry in enumerate(ledger.entries if not ledger.exact else ())
        for first, last in pairwise(entry.keys)
        if isinstance(first, ProvisionKey)
        and isinstance(last, ProvisionKey)
        and first.source == last.source
        and _begins_range(entry.text, first, last)
    ]
    for k, own in _cited(ledger) if ranges else ():
        for index, first, last in ranges if k not in ledger.covered else ():
            inside = int(first.section) < _number(own.section) < int(last.section)
            if inside and (own.kind, own.source) == (first.kind, first.source):
                ledger.match(index, k)


def _begins_range(text: str, first: ProvisionKey, last: ProvisionKey) -> bool:
    """Whether ``text`` joins two whole sections, the second the greater, as the ends of a range."""
    if not (first.section.isdigit() and last.section.isdigit()) or first.subdivisions:
        return False
    joined = re.search(rf"(?<![\w.-]){first.section} ?(?:[-–—]|to |through ) ?§?\d", text)
    return joined is not None and int(first.section) < int(last.section)


def _by_sequel(ledger: Ledger, by_source: Mapping[str, Sequence[tuple[int, ProvisionKey]]]) -> None:
    """An entry ``§ 101 et seq.`` may stand for any later section: not surely uncited. The
    sections soon behind it are not surely missing, unless the table lists others of them."""
    for index, key in _listed(ledger):
        if not _ET_SEQ.search(ledger.entries[index].text):
            continue
        others = [other for _, other in by_source[key.source] if not covers(key, other)]
        alone = not any(may_follow(key, other) for other in others)
        for k, own in _cited(ledger):
            if alone and may_follow(key, own):
                ledger.suggest(index, k)
            elif (
                index not in ledger.found
                and own.source == key.source
                and _number(own.section) >= _number(key.section)
            ):
                ledger.doubt(index, k)


_ET_SEQ = re.compile(r"\bet\.? seq")


def _by_chapter(ledger: Ledger) -> None:
    """An entry for a chapter (``RCW ch. 7.72``) may stand for the sections that the brief cites of
    it: it is not surely uncited, nor are they surely missing, unless the table lists others of its
    sections."""
    for index, key in _listed(ledger):
        if not (is_chapter(key) or holds_rules(key)):
            continue
        alone = not any(is_within(other, key) for _, other in _listed(ledger))
        for k in (k for k, own in _cited(ledger) if is_within(own, key)):
            if alone:
                ledger.suggest(index, k)
            elif index not in ledger.found:
                ledger.doubt(index, k)


_RANGE = re.compile(r"(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)")


def _by_beginning_of_range(
    ledger: Ledger, by_source: Mapping[str, Sequence[tuple[int, ProvisionKey]]]
) -> None:
    """An entry for a section stands for the range that begins with it (``§ 100`` for ``§§
    100-165.5``), where nothing else lists the range."""
    for k, own in _cited(ledger):
        ends = _RANGE.fullmatch(own.section) if k not in ledger.covered else None
        if ends is None or float(ends[1]) >= float(ends[2]):
            continue
        for index, key in by_source.get(own.source, ()):
            if key.section == ends[1] and not key.subdivisions:
                ledger.match(index, k)


def _by_place_in_a_constitution(ledger: Ledger) -> None:
    """An entry ``Article I, § 7`` that names no constitution stands for the one whose article and
    section the brief cites; where that is more than one, for none surely."""
    unnamed = [
        (index, key)
        for index, key in _listed(ledger)
        if key.kind is Kind.CONSTITUTION and not key.source and index not in ledger.found
    ]
    cited = dict(_cited(ledger)) if unnamed else {}
    for index, key in unnamed:
        fitting = [
            k
            for k, own in cited.items()
            if k not in ledger.covered and covers(replace(key, source=own.source), own)
        ]
        if len({cited[k].source for k in fitting}) == 1:
            for k in fitting:
                ledger.match(index, k)
        elif fitting:
            ledger.doubt(index, fitting[0])
            ledger.covered.update(fitting)


def _number(section: str) -> int:
    match = re.match(r"\d+", section)
    return int(match[0]) if match else 0


def by_near_section(ledger: Ledger) -> None:
    """A provision only the table has and one only the brief has, alike but for a slip. The
    entry then stands for the subsections of that one too, as if it were right."""
    free = {
        k: key
        for k, key in _cited(ledger)
        if k not in ledger.covered and not ledger.authorities[k].prose_only
    }
    alike: dict[tuple[str, str], set[int]] = defaultdict(set)
    parts = Provisions(free.items())
    for k, key in free.items():
        for words in _alike_in(key):
            alike[words].add(k)
    for index, mine in _listed(ledger):
        if index in ledger.found or len(ledger.entries[index].keys) != 1:
            continue
        near = [
            k
            for k in sorted(set().union(*(alike.get(words, ()) for words in _alike_in(mine))))
            if k not in ledger.covered and _near_provision(mine, free[k])
        ]
        # subsections of one section are one misprint
        near = [k for k in near if free[k].subdivisions == mine.subdivisions] or near
        if near and len({free[k].section for k in near}) == 1:
            theirs = free[near[0]]
            ledger.contest(Contested(index, near[0], Difference.SECTION, str(mine), str(theirs)))
            if not ledger.exact:
                ledger.covered.update(k for k, _ in parts.parts_of(theirs))


def _alike_in(key: ProvisionKey) -> Iterator[tuple[str, str]]:
    """Source and section of a provision, with a character of one left out or none: two that are
    near each other (``_near_provision``) have one of these pairs in common."""
    yield from ((key.source, section) for section in shortened(key.section))
    yield from ((source, key.section) for source in shortened(key.source))


def by_alike_section(ledger: Ledger) -> None:
    """The only provision of its code that the table alone has, and the only one that the body alone
    has, whose numbers have the same figures in another order (``§ 504(g)`` for ``§ 405(g)``), or
    whose subdivisions are the same so far down that they are no chance (``Rule 21(b)(6)``)."""
    cited: dict[tuple[Kind, str], list[tuple[int, ProvisionKey]]] = defaultdict(list)
    for k, theirs in _cited(ledger):
        if k not in ledger.covered and not ledger.authorities[k].prose_only:
            cited[theirs.kind, theirs.source].append((k, theirs))
    listed: dict[tuple[Kind, str], list[tuple[int, ProvisionKey]]] = defaultdict(list)
    for index, mine in _listed(ledger):
        if index not in ledger.found:
            listed[mine.kind, mine.source].append((index, mine))
    for code, entries in listed.items():
        if len(entries) != 1 or len(cited[code]) != 1:
            continue
        (index, mine), (k, theirs) = entries[0], cited[code][0]
        if len(ledger.entries[index].keys) == 1 and _alike(mine, theirs):
            ledger.contest(Contested(index, k, Difference.SECTION, str(mine), str(theirs)))


def _alike(mine: ProvisionKey, theirs: ProvisionKey) -> bool:
    left, right = mine.section, theirs.section
    if mine.subdivisions != theirs.subdivisions or len(left) != len(right):
        return False
    deep = len(mine.subdivisions) >= _TELLING_SUBDIVISIONS
    differing = sum(a != b for a, b in zip(left, right, strict=True))
    if sorted(left) == sorted(right):
        return differing == _SLIPPED and (len(left) > _SLIPPED or deep)
    return deep and differing <= _SLIPPED < len(left) - 1


_SLIPPED = 2  # figures that a slip may change
_TELLING_SUBDIVISIONS = 2  # that are alike by no chance


def by_swapped_section(ledger: Ledger) -> None:
    """A subsection the table lacks is a listed one with two neighbouring digits swapped (``§
    1502(a)`` for ``§ 1052(a)``), though the brief cites that one rightly elsewhere."""
    listed: dict[tuple[str, ...], list[tuple[int, ProvisionKey]]] = defaultdict(list)
    for i, key in _listed(ledger):
        if len(ledger.entries[i].keys) == 1:
            listed[tuple(sorted(key.section))].append((i, key))
    for k, own in _cited(ledger):
        if k in ledger.covered or not own.subdivisions or ledger.authorities[k].prose_only:
            continue
        of_these_figures = listed.get(tuple(sorted(own.section)), ())
        swapped = [(i, key) for i, key in of_these_figures if _swapped(key, own)]
        if len(swapped) == 1:
            index, key = swapped[0]
            ledger.contest(Contested(index, k, Difference.SECTION, str(key), str(own)))


def _swapped(mine: ProvisionKey, theirs: ProvisionKey) -> bool:
    return (
        (mine.kind, mine.source, mine.subdivisions)
        == (theirs.kind, theirs.source, theirs.subdivisions)
        and len(mine.section) == len(theirs.section) >= 4
        and sorted(mine.section) == sorted(theirs.section)
        and nearly_equal(mine.section, theirs.section)
    )


def _near_provision(mine: ProvisionKey, theirs: ProvisionKey) -> bool:
    if mine.kind is not theirs.kind or mine.subdivisions not in ((), theirs.subdivisions):
        return False
    if mine.source == theirs.source:
        return nearly_equal(mine.section, theirs.section) and len(mine.section) > 2
    # `G.L. c. 39A, § 11` for `c. 93A, § 11`: swapped figures tell more than one that differs
    swapped = sorted(mine.source) == sorted(theirs.source)
    return (
        mine.section == theirs.section
        and (len(mine.section) > 2 or swapped)
        and nearly_equal(mine.source, theirs.source)
    )
