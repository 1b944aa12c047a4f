"""Pairing of decisions beyond equal citations: by docket number, by history, by name; and the
slips by which table and brief differ."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import product

from citecheck.citations.decisions.courts.court_names import same_court
from citecheck.citations.decisions.dockets import docket_core
from citecheck.citations.decisions.mentions import is_blank
from citecheck.crosscheck.ledger import Ledger
from citecheck.crosscheck.pairings import Contested, Difference
from citecheck.model.citations import Authority
from citecheck.model.keys import AuthorityKey, CaseKey, DocketKey, case_keys
from citecheck.model.kinds import Identity
from citecheck.model.table import TableEntry
from citecheck.names.same_name import NameMatch, party_words, same_case_name
from citecheck.resolution.slips import nearly_equal, slip_apart


def by_docket(ledger: Ledger) -> None:
    """A docket number identifies a decision only where one side has nothing better."""
    by_core: dict[str, list[int]] = {}
    for k, authority in enumerate(ledger.authorities):
        for number in _docket_numbers(authority):
            by_core.setdefault(docket_core(number), []).append(k)
    for index, entry in enumerate(ledger.entries):
        if index in ledger.found or entry.docket is None:
            continue
        for k in by_core.get(docket_core(entry.docket), []):
            authority = ledger.authorities[k]
            bare = not case_keys(entry.keys) or not case_keys(authority.keys)
            if bare and _agree_on_court(entry, authority) and k not in ledger.covered:
                ledger.match(index, k)
                break


def _docket_numbers(authority: Authority) -> list[str]:
    numbers = [key.number for key in authority.keys if isinstance(key, DocketKey)]
    if authority.docket and authority.docket not in numbers:
        numbers.append(authority.docket)
    return numbers


def by_history(ledger: Ledger) -> None:
    """A decision listed as history inside its parent's entry is not missing."""
    listed = {key for entry in ledger.entries for key in entry.history_keys}
    for k, authority in enumerate(ledger.authorities):
        if any(key in listed for key in authority.keys):
            ledger.covered.add(k)


def by_name(ledger: Ledger) -> None:
    """A case that the table lists under the same name by another citation is contested, where
    the two are close enough to be one decision."""
    by_word = _by_word(
        (index, [entry.name])
        for index, entry in enumerate(ledger.entries)
        if entry.name and _is_case(entry)
    )
    for k, authority in enumerate(ledger.authorities):
        if k in ledger.covered or not authority.kind.row.is_decision or not authority.names:
            continue
        if authority.history_of is not None:
            continue
        for index in _sharing_word(authority.names, by_word):
            if _same_name(ledger, index, k) and (difference := _difference(ledger, index, k)):
                ledger.contest(difference)
                break


def by_bare_name(ledger: Ledger) -> None:
    """An entry that is a name without a citation stands for the decision of that name. Of several
    no one can say which it is: then none of them is missing, and nothing is proved by its pages."""
    bare = [
        (index, entry)
        for index, entry in enumerate(ledger.entries)
        if entry.is_bare_name and index not in ledger.found
    ]
    decisions = {
        k: authority
        for k, authority in enumerate(ledger.authorities)
        if k not in ledger.covered and authority.kind.row.is_decision
    }
    alike = None
    if len(bare) * len(decisions) > _MOST_COMPARED:
        alike = _by_word((k, authority.names) for k, authority in decisions.items())
    for index, entry in bare:
        named = [
            k
            for k in (decisions if alike is None else _sharing_word([entry.name or ""], alike))
            if k not in ledger.covered
            and _same_name(ledger, index, k)
            and _may_be_of_year(entry, decisions[k])
        ]
        if len(named) == 1:
            ledger.match(index, named[0])
        elif named:
            ledger.doubt(index, named[0])
            ledger.covered.update(named)


_MOST_COMPARED = 20_000
"""Pairs of names, more than any brief has: beyond, only those are compared that share a word."""


def _by_word(named: Iterable[tuple[int, Iterable[str]]]) -> dict[str, list[int]]:
    """The numbers of what has a word in one of its names."""
    found: dict[str, list[int]] = {}
    for number, names in named:
        for word in dict.fromkeys(word for name in names for word in party_words(name)):
            found.setdefault(word, []).append(number)
    return found


def _sharing_word(names: Iterable[str], by_word: Mapping[str, Sequence[int]]) -> list[int]:
    """The numbers of what shares a word with one of these names, each once."""
    words = (word for name in names for word in party_words(name))
    return list(dict.fromkeys(number for word in words for number in by_word.get(word, ())))


def _may_be_of_year(entry: TableEntry, authority: Authority) -> bool:
    return entry.year is None or not authority.years or entry.year in authority.years


def by_blank(ledger: Ledger) -> None:
    """A decision that its report has not printed yet has a blank on one side and its docket number
    on the other, or blanks and no number at all: its name and year are all that identifies it."""
    unreported = [
        (k, authority)
        for k, authority in enumerate(ledger.authorities)
        if k not in ledger.covered and authority.keys and _report_unknown(authority.keys)
    ]
    for index, entry in enumerate(ledger.entries):
        if index in ledger.found or not _is_case(entry) or not _report_unknown(entry.keys):
            continue
        named = [
            k
            for k, authority in unreported
            if k not in ledger.covered
            and any(is_blank(key) for key in (*entry.keys, *authority.keys))
            and not _two_dockets(entry, authority)
            and entry.year in authority.years
            and _same_name(ledger, index, k)
        ]
        if len(named) == 1:
            ledger.match(index, named[0])


def _report_unknown(keys: Sequence[AuthorityKey]) -> bool:
    return all(is_blank(key) or isinstance(key, DocketKey) for key in keys)


def _two_dockets(entry: TableEntry, authority: Authority) -> bool:
    """Whether table and brief give docket numbers, and not the same."""
    if entry.docket is None:
        return False
    cited = {docket_core(number) for number in _docket_numbers(authority)}
    return bool(cited) and docket_core(entry.docket) not in cited


def _is_case(entry: TableEntry) -> bool:
    return bool(entry.keys) and entry.keys[0].identity is Identity.DECISION


def _same_name(ledger: Ledger, index: int, k: int) -> bool:
    name = ledger.entries[index].name
    return name is not None and any(
        same_case_name(name, other, ledger.acronyms) is not NameMatch.DIFFERENT
        for other in ledger.authorities[k].names
    )


def _difference(ledger: Ledger, index: int, k: int) -> Contested | None:
    """How a table's and a brief's citation of a case of one name differ, if they are
    close enough to be the same decision."""
    entry, authority = ledger.entries[index], ledger.authorities[k]
    listed, cited = case_keys(entry.keys), case_keys(authority.keys)
    for mine, theirs in product(listed, cited):
        if part := _differing_part(mine, theirs):
            return Contested(index, k, part, mine.in_print, theirs.in_print)
    if index in ledger.found or not _agree_on_date(entry, authority):
        return None
    if listed and cited and {m.reporter for m in listed}.isdisjoint(t.reporter for t in cited):
        return Contested(index, k, Difference.REPORTER, listed[0].in_print, cited[0].in_print)
    return None if listed or cited else _differing_dockets(ledger, index, k)


def _differing_dockets(ledger: Ledger, index: int, k: int) -> Contested | None:
    """How the docket numbers of an unreported decision differ, where it is by a slip."""
    mine = [key for key in ledger.entries[index].keys if isinstance(key, DocketKey)]
    theirs = [key for key in ledger.authorities[k].keys if isinstance(key, DocketKey)]
    for listed, cited in product(mine, theirs):
        if nearly_equal(docket_core(listed.number), docket_core(cited.number)):
            return Contested(index, k, Difference.NUMBER, str(listed), str(cited))
    return None


def _agree_on_date(entry: TableEntry, authority: Authority) -> bool:
    """Whether table and brief give one year, and no two courts."""
    return entry.year in authority.years and _agree_on_court(entry, authority)


def _agree_on_court(entry: TableEntry, authority: Authority) -> bool:
    """Whether the courts that table and brief name, if both do, can be one."""
    if not entry.court or not authority.courts:
        return True
    return any(same_court(entry.court, court) for court in authority.courts)


def _differing_part(mine: CaseKey, theirs: CaseKey) -> Difference | None:
    if mine.reporter == theirs.reporter:
        if mine.volume == theirs.volume and nearly_equal(mine.page, theirs.page):
            return _last_part(mine)
        if mine.page == theirs.page and (
            nearly_equal(mine.volume, theirs.volume) or len(mine.page) >= 3
        ):
            return Difference.VOLUME
        return None
    if mine.volume == theirs.volume and mine.page == theirs.page:
        return Difference.REPORTER
    return None


def _last_part(key: CaseKey) -> Difference:
    """What the number behind the reporter is: a page, or a number in a database or series."""
    return Difference.PAGE if "." in key.reporter and not key.in_database else Difference.NUMBER


def slips_in_the_brief(ledger: Ledger) -> None:
    """Where the brief cites a matched authority in two ways, one of them is not the table's."""
    listed = {key for entry in ledger.entries for key in entry.keys}
    for index, matched in ledger.found.items():
        mine = case_keys(ledger.entries[index].keys)
        for k in matched:
            if mine and (docket := _docket_slip(ledger, index, k)):
                ledger.contested.append(docket)
            for key, site in _ways(ledger, ledger.authorities[k]):
                if key in listed:  # by this entry or another
                    continue
                part = next((p for m in mine if (p := _slip(m, key, short=site is not None))), None)
                if part:
                    table = next(m.in_print for m in mine if _slip(m, key, short=site is not None))
                    body = (
                        key.in_print
                        if site is None
                        else f"{key.volume} {key.printed or key.reporter} at {key.page}"
                    )
                    ledger.contested.append(Contested(index, k, part, table, body, site))


def _docket_slip(ledger: Ledger, index: int, k: int) -> Contested | None:
    """How the docket number of a decision that an equal citation matches differs by a slip. With
    several numbers on a side (of consolidated cases) nothing is said."""
    listed = [key for key in ledger.entries[index].keys if isinstance(key, DocketKey)]
    cited = [key for key in ledger.authorities[k].keys if isinstance(key, DocketKey)]
    if len(listed) != 1 or len(cited) != 1:
        return None
    if not nearly_equal(docket_core(listed[0].number), docket_core(cited[0].number)):
        return None
    return Contested(index, k, Difference.NUMBER, str(listed[0]), str(cited[0]))


def _ways(ledger: Ledger, authority: Authority) -> list[tuple[CaseKey, int | None]]:
    """All ways in which the brief prints an authority's citation; for short forms with
    the site."""
    ways: list[tuple[CaseKey, int | None]] = [(key, None) for key in case_keys(authority.keys)]
    known = {(key.volume, key.reporter) for key, _ in ways}
    seen: set[CaseKey] = set()
    for site in authority.sites:
        key = ledger.citations[site].printed_key
        if key is not None and (key.volume, key.reporter) not in known and key not in seen:
            seen.add(key)
            ways.append((key, site))
    return ways


def _slip(mine: CaseKey, theirs: CaseKey, *, short: bool) -> Difference | None:
    """The part in which the brief's own two ways of citing differ by a slip."""
    if short:
        # a pin on one of its first pages tells the decision, whatever else is misprinted
        fits = _is_pin_of(mine, theirs.page)
        if mine.reporter == theirs.reporter and (fits or nearly_equal(mine.volume, theirs.volume)):
            return Difference.VOLUME
        series = mine.reporter.rstrip("234dth ").rstrip()
        same_family = (
            theirs.reporter != mine.reporter
            and theirs.reporter.rstrip("234dth ").rstrip() == series
        )
        other = (same_family or fits) and mine.volume == theirs.volume
        return Difference.REPORTER if other else None
    if mine.reporter == theirs.reporter and slip_apart(mine, theirs):
        return _last_part(mine) if mine.volume == theirs.volume else Difference.VOLUME
    return None


_FIRST_PAGES = 60  # of a decision: a pin there by chance, in another volume, is seldom


def _is_pin_of(key: CaseKey, pin: str) -> bool:
    """Whether a pin lies on one of the first pages of a decision."""
    if not (key.page.isdigit() and pin.isdigit()):
        return False
    return int(key.page) <= int(pin) <= int(key.page) + _FIRST_PAGES
