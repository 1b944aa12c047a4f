"""What every match of a regular expression begins with, or has near its beginning.

Used to make ``data/beginnings.json`` and by tests; nothing here runs when a brief is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import product
from re import _constants as _sre  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

_MOST = 300  # literals of one pattern
_LONGEST = 14  # code points of one
_WIDEST = 6  # signs of a class that are still told apart
# besides its two cases, what `re.IGNORECASE` takes for the letter
_ASCII = 128  # cases of other letters are not told here
_ALSO = {"s": "ſ", "k": "\u212a", "i": "ıİ"}

_FARTHEST = 32  # code points from where a match begins to words that it holds: each is tried

Words = tuple[int, tuple[str, ...]]
"""Literals of which one stands in each match, and at most so many code points behind its beginning.
"""

# A beginning, and whether what follows it is known (so that it may be made longer).
_Open = tuple[str, bool]


def beginnings(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> tuple[str, ...] | None:
    """Literals of which every match of ``pattern`` begins with one, none the beginning of
    another; None if some match can begin with anything, or with what stands everywhere."""
    parsed = _parser.parse(pattern, flags)
    return _least(parsed, parsed.state.flags)


def words(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> Words | None:
    """What matches of ``pattern`` begin with; where that may be anything, the longest words that
    each of them holds within its first code points; None if there are no such words either."""
    begin = beginnings(pattern, flags)
    if begin is not None:
        return 0, begin
    parsed = _parser.parse(pattern, flags)
    held = list(_held(parsed, parsed.state.flags, 0))
    return max(held, key=lambda each: (min(map(len, each[1])), -each[0]), default=None)


def _held(items: Any, flags: int, before: int) -> Iterator[Words]:
    """The words of ``items``, which stand at most ``before`` code points behind the beginning."""
    for index, (operator, value) in enumerate(items):
        if before > _FARTHEST:
            break
        literals = _least(items[index:], flags)
        if literals is not None:
            yield before, literals
        if operator is _sre.SUBPATTERN:
            _, added, removed, inner = value
            yield from _held(inner, (flags | added) & ~removed, before)
        before += items[index : index + 1].getwidth()[1]


def _least(items: Iterable[Any], flags: int) -> tuple[str, ...] | None:
    """Literals of which all that ``items`` match begins with one."""
    found = {text for text, _ in _sequence(items, flags, {("", True)})}
    least = {text for text in found if not any(text[:k] in found for k in range(len(text)))}
    return None if any(map(_is_everywhere, least)) else tuple(sorted(least))


def _is_everywhere(literal: str) -> bool:
    """Whether a literal would stand in most lines: one letter, a digit, a space, `` a``."""
    return len(literal) < 2 and (literal.isalnum() or literal in " ,.'()\n-“”\"")


def _sequence(items: Iterable[Any], flags: int, heads: set[_Open]) -> set[_Open]:
    for operator, value in items:
        if not any(is_open for _, is_open in heads):
            break
        heads = _few(_joined(heads, _one(operator, value, flags)))
    return heads


def _few(heads: set[_Open]) -> set[_Open]:
    """``heads`` cut so short that they are not too many."""
    size = _LONGEST
    while len(heads) > _MOST:
        size -= 1
        heads = {(text[:size], is_open and len(text) < size) for text, is_open in heads}
    return heads


def _joined(heads: set[_Open], tails: set[_Open]) -> set[_Open]:
    done = {head for head in heads if not head[1]}
    for (text, _), (tail, is_open) in product(heads - done, tails):
        whole = text + tail
        done.add((whole[:_LONGEST], is_open and len(whole) < _LONGEST))
    return done


_CLOSED: set[_Open] = {("", False)}
_NOTHING: set[_Open] = {("", True)}


def _one(operator: Any, value: Any, flags: int) -> set[_Open]:
    """The beginnings of what one item of a parsed pattern matches."""
    if operator is _sre.LITERAL:
        return _class([(operator, value)], flags)
    if operator is _sre.IN:
        return _class(value, flags)
    if operator is _sre.BRANCH:
        return _union(_sequence(branch, flags, _NOTHING) for branch in value[1])
    if operator is _sre.SUBPATTERN:
        _, added, removed, inner = value
        return _sequence(inner, (flags | added) & ~removed, _NOTHING)
    if operator is _sre.ATOMIC_GROUP:
        return _sequence(value, flags, _NOTHING)
    if operator in (_sre.MAX_REPEAT, _sre.MIN_REPEAT, _sre.POSSESSIVE_REPEAT):
        least, most, inner = value
        return _repeat(least, most, inner, flags)
    if operator is _sre.GROUPREF_EXISTS:
        _, yes, no = value
        return _union(_sequence(branch or (), flags, _NOTHING) for branch in (yes, no))
    if operator in (_sre.AT, _sre.ASSERT, _sre.ASSERT_NOT):
        return _NOTHING  # takes no sign: a match begins with what follows
    return _CLOSED


def _union(parts: Iterable[set[_Open]]) -> set[_Open]:
    return {head for part in parts for head in part}


def _repeat(least: int, most: int, inner: Any, flags: int) -> set[_Open]:
    once = _sequence(inner, flags, _NOTHING)
    heads = once
    for _ in range(1, min(least, _LONGEST)):
        heads = _few(_joined(heads, once))
    if most > max(least, 1):
        heads = {(text, False) for text, _ in heads}
    return heads if least else heads | _NOTHING


def _class(members: Any, flags: int) -> set[_Open]:
    signs: set[str] = set()
    for operator, value in members:
        if operator is _sre.LITERAL and (value < _ASCII or not flags & re.IGNORECASE):
            signs |= _cases(chr(value), flags)
        elif operator is _sre.RANGE and value[1] - value[0] < _WIDEST and value[1] < _ASCII:
            for code in range(value[0], value[1] + 1):
                signs |= _cases(chr(code), flags)
        else:
            return _CLOSED
    return {(sign, True) for sign in signs} if len(signs) <= _WIDEST * 2 else _CLOSED


def _cases(sign: str, flags: int) -> set[str]:
    if not flags & re.IGNORECASE:
        return {sign}
    return {sign, *_ALSO.get(sign.lower(), ())} | {
        case for case in (sign.lower(), sign.upper()) if len(case) == 1
    }
