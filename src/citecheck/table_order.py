"""The order of a table's entries: which habit the table follows, and what breaks it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import groupby, product
from typing import Protocol

from citecheck.court_profiles import Category
from citecheck.model import AuthorityKey, CaseKey, DocketKey, Kind, ProvisionKey, TableEntry

_LETTERS = re.compile(r"[^a-z0-9]+")
_ARTICLE = re.compile(r"^(?:the|a|an) ", re.IGNORECASE)
_PROCEDURAL = re.compile(
    r"^(?:in (?:the )?(?:re:?|matter of)|ex parte|matter of|(?:in the )?(?:estate|interest) of|"
    r"(?:state|commonwealth|people)(?: of \w+)? ex rel\.?|"
    r"(?:people|state|commonwealth)(?: of \w+)? v\.?) ",
    re.IGNORECASE,
)
_SOVEREIGN = re.compile(r"^(?:united states|u\. ?s\.) v\.? ", re.IGNORECASE)
_PIECE = re.compile(r"\d+|[a-z]+")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d\d\d)")
_MOST_MISPLACED = 0.25  # of a category; more than that and it follows another order

Key = tuple[object, ...] | str


class Listed(Protocol):
    """What stands in a table: its authority, its name if it is a case, its words."""

    @property
    def keys(self) -> tuple[AuthorityKey, ...]: ...

    @property
    def name(self) -> str | None: ...

    @property
    def text(self) -> str: ...


def usual_order(entry: Listed) -> tuple[int, str, Key]:
    """The key of the order that most tables follow: provisions by code and number, each kind by
    itself, everything else letter by letter as printed."""
    if entry.keys and isinstance(entry.keys[0], ProvisionKey):
        return (0, _sort(entry), _by_number(entry))
    return (1, "", _alphabetical(*(False,) * 4)(entry))


def misplaced(entries: Sequence[TableEntry]) -> list[tuple[int, int]]:
    """The entries that break the order of their category, each with the neighbour that it
    stands on the wrong side of. Categories that follow no known order give none."""
    found: list[tuple[int, int]] = []
    for _, category in groupby(range(len(entries)), key=lambda index: entries[index].heading):
        sorts: dict[str, list[int]] = {}
        for index in category:
            sorts.setdefault(_sort(entries[index]), []).append(index)
        for members in sorts.values():
            if len(members) >= 3:
                found += _of_category(members, entries)
    return found


# What the other kinds are is not always told by their words.
_PLAIN_KINDS = frozenset({Kind.CASE, Kind.CONSTITUTION, Kind.STATUTE})


def misplaced_categories(
    entries: Sequence[TableEntry], wanted: Sequence[Category]
) -> list[tuple[int, int]]:
    """Categories that stand behind one they should precede: the first entry of each, with the
    first entry of that one. A heading over entries of several categories is passed over."""
    rank = {
        kind: k
        for k, category in enumerate(wanted)
        for kind in category.kinds
        if kind in _PLAIN_KINDS
    }
    found: list[tuple[int, int]] = []
    highest: tuple[int, int] | None = None
    for heading, group in groupby(enumerate(entries), key=lambda pair: pair[1].heading):
        members = list(group)
        ranks = {rank.get(_kind(entry), len(wanted)) for _, entry in members}
        if not heading or len(ranks) != 1:
            continue
        here = (ranks.pop(), members[0][0])
        if highest is not None and here[0] < highest[0]:
            found.append((here[1], highest[1]))
        else:
            highest = here
    return found


def _kind(entry: Listed) -> Kind:
    key = entry.keys[0] if entry.keys else None
    if isinstance(key, CaseKey | DocketKey):
        return Kind.CASE
    return key.kind if key is not None else Kind.OTHER


def _sort(entry: Listed) -> str:
    """Constitutions, statutes and rules under one heading are each in an order of their own."""
    key = entry.keys[0] if entry.keys else None
    return key.kind.value if isinstance(key, ProvisionKey) else ""


def _of_category(indices: list[int], entries: Sequence[TableEntry]) -> list[tuple[int, int]]:
    chosen = [entries[index] for index in indices]
    best: list[int] | None = None
    best_keys: Sequence[Key] = ()
    for key in _habits(chosen):
        keys = [key(entry) for entry in chosen]
        wrong = _out_of_longest_run(keys)
        if best is None or len(wrong) < len(best):
            best, best_keys = wrong, keys
    if not best or len(best) > max(1, int(len(indices) * _MOST_MISPLACED)):
        return []
    return [
        (indices[k], indices[_neighbour(best_keys, k)])
        for k in best
        # numbers stand first or as words: no place is surely wrong for `22 Franklin LLC v. Doe`
        if _sort(chosen[k]) or not _sorted_text(chosen[k])[:1].isdigit()
    ]


def _neighbour(keys: Sequence[Key], k: int) -> int:
    """The entry beside ``k`` that it stands on the wrong side of."""
    following = k + 1 < len(keys) and bisect_right([keys[k + 1]], keys[k]) == 1
    return k + 1 if following or k == 0 else k - 1


def _habits(entries: Sequence[TableEntry]) -> list[Callable[[Listed], Key]]:
    """The ways in which a category may be ordered."""
    provisions = sum(bool(e.keys) and isinstance(e.keys[0], ProvisionKey) for e in entries)
    ways: list[Callable[[Listed], Key]] = []
    if provisions * 3 >= len(entries) * 2:
        ways.append(_by_number)
    ways.append(_by_number_as_printed)
    ways += [_alphabetical(*drops) for drops in product((False, True), repeat=4)]
    if any(_author(entry) for entry in entries):
        ways += [_by_surname(key) for key in ways[-16:]]
    return ways


_AUTHOR = re.compile(
    r"(?P<given>(?:[A-Z][\w.'’-]*\.? ){1,3}?(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]el|[Ll]a) )*)"
    r"(?P<surname>[A-Z][\w'’-]+)(?=,| & | and | et al)"
)


def _author(entry: Listed) -> re.Match[str] | None:
    """The first author of a writing that names him: ``Ann B. Roe & Carl Doe, Title``."""
    key = entry.keys[0] if entry.keys else None
    if isinstance(key, CaseKey | DocketKey | ProvisionKey):
        return None
    return _AUTHOR.match(_sorted_text(entry))


def _by_surname(order: Callable[[Listed], Key]) -> Callable[[Listed], Key]:
    """``order``, but writings go by the surname of their first author."""

    def key(entry: Listed) -> Key:
        author = _author(entry)
        if author is None:
            return order(entry)
        rest = _sorted_text(entry)[author.end() :]
        words = f"{author['surname']} {author['given']} {rest}".lower()
        return _LETTERS.sub("", words)

    return key


def _alphabetical(
    by_words: bool, procedural: bool, article: bool, sovereign: bool
) -> Callable[[Listed], Key]:
    def key(entry: Listed) -> Key:
        text = _sorted_text(entry)
        if procedural:
            text = _PROCEDURAL.sub("", text)
        if article:
            text = _ARTICLE.sub("", text)
        if sovereign:
            text = _SOVEREIGN.sub("", text)
        folded = text.lower().replace("&", "and").replace("'", "")
        return _LETTERS.sub(" " if by_words else "", folded).strip()

    return key


def _sorted_text(entry: Listed) -> str:
    case = bool(entry.keys) and isinstance(entry.keys[0], CaseKey | DocketKey)
    return entry.name if case and entry.name else entry.text.lstrip("“\"'* ")


def _by_number(entry: Listed) -> Key:
    """A code's name, then title, section and subdivisions, numbers as numbers."""
    key = entry.keys[0] if entry.keys else None
    if not isinstance(key, ProvisionKey):
        return (1, _pieces(entry.text))
    return (
        0,
        _pieces(_plain(key.source)),
        _pieces(key.section),
        _pieces(" ".join(key.subdivisions)),
    )


def _by_number_as_printed(entry: Listed) -> Key:
    """As printed, numbers as numbers: an act's name counts."""
    return (_pieces(entry.text),)


def _plain(source: str) -> str:
    return source.replace(".", "")


def _pieces(text: str) -> tuple[tuple[int, int, str], ...]:
    return tuple(
        (0, int(part), "") if part.isdigit() else (1, 0, part)
        for part in _PIECE.findall(_THOUSANDS.sub("", text.lower()))
    )


def _out_of_longest_run(keys: Sequence[Key]) -> list[int]:
    """The positions outside a longest run that does not descend."""
    tails: list[Key] = []
    at: list[int] = []
    before: list[int] = []
    for position, key in enumerate(keys):
        slot = bisect_right(tails, key)
        before.append(at[slot - 1] if slot else -1)
        if slot == len(tails):
            tails.append(key)
            at.append(position)
        else:
            tails[slot] = key
            at[slot] = position
    kept: set[int] = set()
    position = at[-1] if at else -1
    while position >= 0:
        kept.add(position)
        position = before[position]
    return [k for k in range(len(keys)) if k not in kept]
