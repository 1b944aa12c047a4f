"""The order of a table's entries: which habit the table follows, and what breaks it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import groupby, pairwise, product

from citecheck.facts.court_profiles import Category
from citecheck.model.kinds import Identity, Kind
from citecheck.model.table import TableEntry
from citecheck.patterns import re
from citecheck.table.listed import Key, Listed
from citecheck.table.sort_habits import (
    SPELLINGS,
    Drops,
    Habit,
    both_ways_with_articles,
    habits,
    letters,
    sorted_text,
    sorted_words,
    without,
)
from citecheck.table.sort_provisions import by_number

_UNSORTED = re.compile(
    r"\d [A-Z][\w.' ]{0,24}? at \*?\d"
    r"|^(?:Assemb\.|[HSA]\.(?: ?[BFPRD]\.)?|[HSA][BF])(?: [BJ]\.| Bill| Res\.)?(?: No\.)? \d+\b"
    r"|^Rule \d[\w.]*$|Stat\. ?§[^;()]{1,12}, Rule \d"
)
_NUMBER_FIRST = re.compile(
    r"(?:(?:United States|U\.S\.|State|People|Commonwealth|City|Matter|In re|Ex parte)"
    r"(?: of(?: [A-Z][a-z]{2,20}){1,2})?(?: vs?\.)? )?\$?\d"
)
_FEWEST = 3  # entries that show a habit; any three writings are in order but for one
_MOST_MISPLACED = 0.25  # of a category; more than that and it follows another order


def usual_order(entry: Listed) -> tuple[int, str, Key]:
    """The key of the order that most tables follow: provisions by code and number, each kind by
    itself, everything else letter by letter as printed."""
    if entry.keys and entry.keys[0].identity is Identity.PROVISION:
        return (0, _sort(entry), by_number(entry))
    return (1, "", letters(sorted_text(entry)))


def misplaced(entries: Sequence[TableEntry]) -> list[tuple[int, int]]:
    """The entries that break the order of their category, each with the neighbour that it
    stands on the wrong side of. Categories that follow no known order give none."""
    found: list[tuple[int, int]] = []
    for _, category in groupby(range(len(entries)), key=lambda index: entries[index].heading):
        sorts: dict[str, list[int]] = {}
        for index in category:
            sorts.setdefault(_sort(entries[index]), []).append(index)
        for members in sorts.values():
            if len(members) >= (_FEWEST if _is_of_law(entries[members[0]]) else _FEWEST + 1):
                found += _of_category(members, entries)
    return found


def misplaced_categories(
    entries: Sequence[TableEntry], wanted: Sequence[Category]
) -> list[tuple[int, int]]:
    """Categories that stand behind one they should precede: the first entry of each, with the
    first entry of that one. A heading over entries of several categories is passed over."""
    rank = {
        kind: k
        for k, category in enumerate(wanted)
        for kind in category.kinds
        if kind.row.tells_category
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
    return entry.keys[0].kind if entry.keys else Kind.OTHER


def _is_of_law(entry: Listed) -> bool:
    """Whether it is a decision or a provision, which tables always put in order."""
    return bool(entry.keys) and entry.keys[0].identity is not Identity.WRITING


def _sort(entry: Listed) -> str:
    """Constitutions, statutes and rules under one heading are each in an order of their own."""
    provision = entry.keys and entry.keys[0].identity is Identity.PROVISION
    return entry.keys[0].kind.value if provision else ""


def _of_category(indices: list[int], entries: Sequence[TableEntry]) -> list[tuple[int, int]]:
    # a short form among the entries is sorted by no habit, a bill by its number or its state, a
    # rule without its body by what stands above it, one that a code enacts among its sections;
    # and a number stands first, or where its words would
    indices = [
        index
        for index in indices
        if not _UNSORTED.search(entries[index].text)
        and (_sort(entries[index]) or not _NUMBER_FIRST.match(sorted_text(entries[index])))
    ]
    chosen = [entries[index] for index in indices]
    best: list[int] | None = None
    best_keys: Sequence[Key] = ()
    best_habit: Habit | None = None
    for habit in habits(chosen):
        keys = [habit.key(entry) for entry in chosen]
        wrong = _out_of_longest_run(keys)
        if not wrong:
            return []
        if best is None or len(wrong) < len(best):
            best, best_keys, best_habit = wrong, keys, habit
    if not best or best_habit is None or len(best) > max(1, int(len(indices) * _MOST_MISPLACED)):
        return []
    return [
        (indices[k], indices[_neighbour(best_keys, k)])
        for k in best
        if _sort(chosen[k]) or not _may_stand(k, chosen, frozenset(best), best_habit)
    ]


def _may_stand(
    k: int, entries: Sequence[TableEntry], misplaced: frozenset[int], habit: Habit
) -> bool:
    """Whether an entry that is no provision is right where it stands by another spelling than
    the category's: nobody would call ``Beil``, ``Bd. of Trustees`` wrong, nor the reverse, nor
    ``The Verge`` under V where other names keep the article."""
    above = next(([j] for j in range(k - 1, -1, -1) if j not in misplaced), [])
    below = next(([j] for j in range(k + 1, len(entries)) if j not in misplaced), [])

    def words(at: Sequence[int], drops: Drops) -> list[str]:
        return [
            sorted_words(entries[j], habit) or without(sorted_text(entries[j]), drops) for j in at
        ]

    for drops in both_ways_with_articles(habit.drops):
        own = words([k], drops)
        if drops == habit.drops:  # the first words of a title may look like an author's name
            own.append(without(sorted_text(entries[k]), drops))
        for spelling, mine in product(SPELLINGS, dict.fromkeys(own)):
            run = map(spelling, (*words(above, drops), mine, *words(below, drops)))
            if all(one <= other for one, other in pairwise(run)):
                return True
    return False


def _neighbour(keys: Sequence[Key], k: int) -> int:
    """The entry beside ``k`` that it stands on the wrong side of."""
    following = k + 1 < len(keys) and bisect_right([keys[k + 1]], keys[k]) == 1
    return k + 1 if following or k == 0 else k - 1


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
