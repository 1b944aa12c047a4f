"""Whether a regular expression can be read in two ways over and over: what makes one exponential.

The expression becomes an automaton whose states are its single signs (Glushkov's). It costs
exponential time on some text exactly where two different paths lead from a state back to it over
the same signs; such a pair of paths is looked for in the product of each loop with itself. Two
things are taken more strictly than they are: a repetition of more than ``_UNROLLED`` times as one
without end, and a look ahead or behind as nothing. What is possessive or atomic is not read in a
second way: its inside is looked at by itself.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from re import (
    _compiler,  # type: ignore[attr-defined]
    _parser,  # type: ignore[attr-defined]
)
from re import _constants as _sre  # type: ignore[attr-defined]
from typing import Any

_UNROLLED = 3
_SAMPLES = "aQzé0_7 \t\n.,;:'\"()[]-–—§¶*&/|\\“”’•…\u0300\u4e00"
_CATEGORIES = {
    _sre.CATEGORY_DIGIT: r"\d",
    _sre.CATEGORY_NOT_DIGIT: r"\D",
    _sre.CATEGORY_SPACE: r"\s",
    _sre.CATEGORY_NOT_SPACE: r"\S",
    _sre.CATEGORY_WORD: r"\w",
    _sre.CATEGORY_NOT_WORD: r"\W",
}
_SINGLE = (_sre.LITERAL, _sre.NOT_LITERAL, _sre.IN, _sre.ANY)
_REPEATS = (_sre.MAX_REPEAT, _sre.MIN_REPEAT)

Items = Sequence[tuple[Any, Any]]


@dataclass(frozen=True)
class Part:
    """A stretch of an expression: whether it may be empty, the states that it can begin and end
    with."""

    empty: bool = True
    first: frozenset[int] = frozenset()
    last: frozenset[int] = frozenset()


@dataclass
class Automaton:
    """States with the samples that each takes (as bits), and how often each follows another."""

    samples: str
    signs: list[int] = field(default_factory=list)
    follow: list[dict[int, int]] = field(default_factory=list)
    inner: list[tuple[Items, int]] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)

    def words(self, states: Iterable[int]) -> str:
        """A text that leads through the states."""
        return "".join(_first_sign(self.samples, self.signs[state]) for state in states)

    def state(self, signs: int) -> Part:
        """A new state that takes ``signs``."""
        self.signs.append(signs)
        self.follow.append({})
        one = frozenset({len(self.signs) - 1})
        return Part(False, one, one)

    def link(self, last: Iterable[int], first: Iterable[int]) -> None:
        """Lets the states of ``first`` follow those of ``last``."""
        for state in last:
            for other in first:
                self.follow[state][other] = self.follow[state].get(other, 0) + 1


@dataclass(frozen=True)
class Attack:
    """A text that may cost a pattern much time: ``head``, then ``pump`` again and again. ``whole``
    is False where ``pattern`` is a part that is tried by itself, as what is looked ahead for."""

    pattern: re.Pattern[str]
    head: str
    pump: str
    whole: bool

    def text(self, length: int) -> str:
        """About so many code points, the last of which no pattern takes."""
        return self.head + self.pump * max(1, length // len(self.pump)) + "\x01"


def in_two_ways(pattern: str, flags: int = 0) -> Iterator[Attack]:
    """What the expression, or a part of it that is tried by itself, can read in two ways again and
    again."""
    for number, (automaton, compiled) in enumerate(_automata(pattern, flags)):
        if way := _in_two_ways(automaton):
            yield from _attacks(automaton, compiled, [way], whole=not number)


def loops(pattern: str, flags: int = 0) -> Iterator[Attack]:
    """A way through each loop of the expression."""
    for number, (automaton, compiled) in enumerate(_automata(pattern, flags)):
        found = _loops(range(len(automaton.signs)), automaton.follow.__getitem__)
        ways = [_around(automaton, set(loop), min(loop)) for loop in found]
        yield from _attacks(automaton, compiled, ways, whole=not number)


def _automata(pattern: str, flags: int) -> Iterator[tuple[Automaton, re.Pattern[str]]]:
    """That of the whole expression, then those of its parts."""
    parsed = _parser.parse(pattern, flags)
    waiting: list[tuple[Items, int]] = [(list(parsed), parsed.state.flags)]
    while waiting:
        items, known = waiting.pop(0)
        automaton = Automaton(_samples(items))
        automaton.starts = sorted(_sequence(automaton, items, known).first)
        yield automaton, _compiler.compile(_parser.SubPattern(parsed.state, list(items)), known)
        waiting += automaton.inner


def _attacks(
    automaton: Automaton, compiled: re.Pattern[str], ways: Iterable[list[int]], whole: bool
) -> Iterator[Attack]:
    heads = _paths(automaton.starts, automaton.follow.__getitem__)
    for way in ways:
        if way and way[0] in heads:
            head = automaton.words(_walked(heads, way[0]))
            yield Attack(compiled, head, automaton.words(way[1:] + way[:1]), whole)


def _around(automaton: Automaton, inside: set[int], state: int) -> list[int]:
    """The shortest way from a state of a loop back to it."""
    first = [other for other in automaton.follow[state] if other in inside]
    paths = _paths(first, lambda s: [o for o in automaton.follow[s] if o in inside])
    return [state, *_walked(paths, state)[:-1]]


def _paths(starts: Iterable[Any], after: Any) -> dict[Any, Any]:
    """For all that can be reached from ``starts``, what stands before it on a shortest way."""
    before: dict[Any, Any] = dict.fromkeys(starts)
    waiting = deque(before)
    while waiting:
        state = waiting.popleft()
        for other in after(state):
            if other not in before:
                before[other] = state
                waiting.append(other)
    return before


def _walked(before: Mapping[Any, Any], goal: Any) -> list[Any]:
    way = []
    while goal is not None:
        way.append(goal)
        goal = before[goal]
    return way[::-1]


def _samples(items: Any) -> str:
    """Signs that tell all classes of an expression apart."""
    found = set(_SAMPLES)
    waiting = [items]
    while waiting:
        item = waiting.pop()
        if isinstance(item, int) and not isinstance(item, bool) and 0 < item < 0x10FFFF:
            found |= {chr(max(1, item - 1)), chr(item), chr(item + 1)}
        elif isinstance(item, (list, tuple, _parser.SubPattern)):
            waiting += list(item)
    return "".join(sorted(found | {c.swapcase() for c in found if len(c.swapcase()) == 1}))


def _sequence(automaton: Automaton, items: Iterable[tuple[Any, Any]], flags: int) -> Part:
    whole = Part()
    for operator, value in items:
        whole = _then(automaton, whole, _one(automaton, operator, value, flags))
    return whole


def _then(automaton: Automaton, a: Part, b: Part) -> Part:
    automaton.link(a.last, b.first)
    return Part(
        a.empty and b.empty,
        a.first | b.first if a.empty else a.first,
        a.last | b.last if b.empty else b.last,
    )


def _one(automaton: Automaton, operator: Any, value: Any, flags: int) -> Part:
    if operator in _SINGLE:
        return automaton.state(_signs(automaton.samples, operator, value, flags))
    if operator is _sre.BRANCH:
        return _any([_sequence(automaton, branch, flags) for branch in value[1]])
    if operator is _sre.SUBPATTERN:
        _, added, removed, inner = value
        return _sequence(automaton, inner, (flags | added) & ~removed)
    if operator in _REPEATS:
        return _repeat(automaton, value, flags)
    if operator is _sre.POSSESSIVE_REPEAT:
        return _closed(automaton, value[2], flags, empty=value[0] == 0)
    if operator is _sre.ATOMIC_GROUP:
        return _closed(automaton, value, flags, empty=None)
    if operator in (_sre.ASSERT, _sre.ASSERT_NOT):
        automaton.inner.append((list(value[1]), flags))
        return Part()
    if operator is _sre.AT:
        return Part()
    if operator is _sre.GROUPREF:  # taken for any sign
        part = automaton.state((1 << len(automaton.samples)) - 1)
        return _or_nothing(part)
    if operator is _sre.GROUPREF_EXISTS:
        _, yes, no = value
        return _any([_sequence(automaton, branch or (), flags) for branch in (yes, no)])
    raise NotImplementedError(str(operator))


def _any(parts: Sequence[Part]) -> Part:
    return Part(
        any(part.empty for part in parts),
        frozenset().union(*(part.first for part in parts)),
        frozenset().union(*(part.last for part in parts)),
    )


def _repeat(automaton: Automaton, value: Any, flags: int) -> Part:
    least, most, inner = value
    if most <= _UNROLLED:
        whole = Part()
        for number in range(most):
            once = _sequence(automaton, inner, flags)
            whole = _then(automaton, whole, once if number < least else _or_nothing(once))
        return whole
    once = _sequence(automaton, inner, flags)
    automaton.link(once.last, once.first)
    return once if least else _or_nothing(once)


def _or_nothing(part: Part) -> Part:
    return Part(True, part.first, part.last)


def _closed(automaton: Automaton, inner: Any, flags: int, empty: bool | None) -> Part:
    """What is read in one way: as any number of its signs."""
    automaton.inner.append((list(inner), flags))
    apart = Automaton(automaton.samples)
    part = _sequence(apart, inner, flags)
    signs = 0
    for some in apart.signs:
        signs |= some
    one = automaton.state(signs)
    automaton.link(one.last, one.first)
    return _or_nothing(one) if (part.empty if empty is None else empty) else one


def _signs(samples: str, operator: Any, value: Any, flags: int) -> int:
    source = _class_source(operator, value)
    return _taken(samples, source, flags & (re.IGNORECASE | re.ASCII | re.DOTALL))


def _first_sign(samples: str, bits: int) -> str:
    """A sign that a state takes, one of ASCII that can be seen if there is any."""
    taken = [sample for k, sample in enumerate(samples) if bits >> k & 1]
    return min(taken, key=lambda sign: (not ("!" <= sign <= "~"), sign), default="")


@lru_cache(maxsize=4096)
def _taken(samples: str, source: str, flags: int) -> int:
    """The samples that a class takes, as bits."""
    bits = 0
    for match in re.finditer(source, samples, flags):
        bits |= 1 << match.start()
    return bits


def _class_source(operator: Any, value: Any) -> str:
    if operator is _sre.ANY:
        return "."
    if operator is _sre.LITERAL:
        return re.escape(chr(value))
    if operator is _sre.NOT_LITERAL:
        return f"[^{re.escape(chr(value))}]"
    members = "".join(map(_member, value))
    return f"[{members}]"


def _member(member: tuple[Any, Any]) -> str:
    operator, value = member
    if operator is _sre.NEGATE:
        return "^"
    if operator is _sre.LITERAL:
        return f"\\U{value:08x}"
    if operator is _sre.RANGE:
        return f"\\U{value[0]:08x}-\\U{value[1]:08x}"
    return _CATEGORIES[value]


def _in_two_ways(automaton: Automaton) -> list[int] | None:
    """A way from a state back to it that has a twin over the same signs."""
    for loop in _loops(range(len(automaton.signs)), automaton.follow.__getitem__):
        inside = set(loop)
        for state in loop:
            for other, times in automaton.follow[state].items():
                if other in inside and times > 1:
                    back = _paths([other], lambda s, i=inside: _within(automaton, s, i))
                    return [state, *_walked(back, state)[:-1]]
        if _overlap(automaton, loop) and (way := _twins(automaton, inside)):
            return way
    return None


def _within(automaton: Automaton, state: int, inside: set[int]) -> list[int]:
    return [other for other in automaton.follow[state] if other in inside]


def _overlap(automaton: Automaton, loop: Iterable[int]) -> bool:
    """Whether any two states of a loop take the same sign: else it is read in one way."""
    union = 0
    for state in loop:
        if union & automaton.signs[state]:
            return True
        union |= automaton.signs[state]
    return False


def _twins(automaton: Automaton, inside: set[int]) -> list[int] | None:
    signs = automaton.signs

    def after(pair: tuple[int, int]) -> list[tuple[int, int]]:
        return [
            (a, b)
            for a in _within(automaton, pair[0], inside)
            for b in _within(automaton, pair[1], inside)
            if signs[a] & signs[b]
        ]

    for group in _loops(((state, state) for state in inside), after):
        same = next((pair for pair in group if pair[0] == pair[1]), None)
        apart = next((pair for pair in group if pair[0] != pair[1]), None)
        if same and apart:
            there = _walked(_paths([same], after), apart)
            back = _walked(_paths(after(apart), after), same)
            return [pair[0] for pair in (there + back)[:-1]]
    return None


def _loops(starts: Iterable[Any], after: Any) -> Iterator[list[Any]]:
    """Strongly connected components with a way inside, by Tarjan's algorithm without recursion."""
    number: dict[Any, int] = {}
    low: dict[Any, int] = {}
    stack: list[Any] = []
    for start in starts:
        if start in number:
            continue
        walk = [(start, iter(after(start)))]
        number[start] = low[start] = len(number)
        stack.append(start)
        while walk:
            node, rest = walk[-1]
            new = next((other for other in rest if _is_new(other, node, number, low)), None)
            if new is not None:
                number[new] = low[new] = len(number)
                stack.append(new)
                walk.append((new, iter(after(new))))
                continue
            walk.pop()
            if walk:
                low[walk[-1][0]] = min(low[walk[-1][0]], low[node])
            if low[node] == number[node]:
                at = len(stack) - 1 - stack[::-1].index(node)
                group = stack[at:]
                del stack[at:]
                for member in group:
                    low[member] = _DONE
                if len(group) > 1 or node in after(node):
                    yield group


_DONE = 1 << 60  # as if it came last: nothing that leads there leads back


def _is_new(other: Any, node: Any, number: dict[Any, int], low: dict[Any, int]) -> bool:
    if other not in number:
        return True
    if low[other] != _DONE:
        low[node] = min(low[node], number[other])
    return False
