"""Which pages of a PDF are set from some of its streams: their content, their fonts, and what these
refer to.

For damaged files only, and so by a plain search for objects, not by the file's own tables.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from itertools import zip_longest

_OBJECT = re.compile(rb"(?<![0-9])([0-9]{1,10})\s+[0-9]{1,5}\s+obj\b")
_REFERENCE = re.compile(rb"(?<![0-9])([0-9]{1,10})\s+[0-9]{1,5}\s+R\b")
_KIDS = re.compile(rb"/Kids\s*\[([^\]]*)\]")
_ROOT = re.compile(rb"/Root\s+([0-9]{1,10})\s+[0-9]{1,5}\s+R\b")
_PAGES = re.compile(rb"/Pages\s+([0-9]{1,10})\s+[0-9]{1,5}\s+R\b")
_PACKED_OBJECTS = re.compile(rb"/Type\s*/ObjStm\b")
_FIRST = re.compile(rb"/First\s+([0-9]{1,10})")
_NUMBER = re.compile(rb"[0-9]{1,10}")
# What leads from a page to other pages.
_ELSEWHERE = re.compile(
    rb"/(?:Parent|Kids|Annots|B|Dest|StructTreeRoot|P)\s*(?:\[[^\]]*\]|[0-9]{1,10}\s+[0-9]{1,5}\s+R\b)"
)

_MOST_UNPACKED = 50_000_000  # bytes of objects that are packed together
_MOST_STEPS = 200_000  # from object to object
_DEEPEST = 50  # nodes above a page


def pages_with(data: bytes, streams: frozenset[int], count: int) -> frozenset[int] | None:
    """The pages, counted from 0, of a file of ``count`` pages that are set from the streams which
    begin at one of these offsets, or from objects that are lost with one; None where the file is
    too broken to tell."""
    walk = _Walk(*_objects(data, streams))
    pages = walk.pages(_root(data))
    found = frozenset(index for index, page in enumerate(pages) if walk.is_damaged(page))
    return found if len(pages) == count and walk.steps <= _MOST_STEPS else None


def _objects(data: bytes, damaged: frozenset[int]) -> tuple[dict[int, bytes], set[int], bool]:
    """What stands in the objects of a file, without their streams, by their numbers; the numbers of
    those whose stream begins at one of the offsets ``damaged``; and whether one of these streams
    holds objects, which are lost then."""
    bodies: dict[int, bytes] = {}
    broken: set[int] = set()
    packed: list[tuple[bytes, int]] = []
    loses = False
    heads = list(_OBJECT.finditer(data))
    for head, following in zip_longest(heads, heads[1:]):
        number, start = int(head[1]), head.end()
        end = following.start() if following else len(data)
        stream = data.find(b"stream", start, end)
        bodies[number] = body = data[start : end if stream < 0 else stream]
        broken.discard(number)
        if stream in damaged:
            broken.add(number)
        if _PACKED_OBJECTS.search(body):
            loses = loses or stream in damaged
            packed.append((body, stream))
    for body, stream in packed:
        for number, inner in _unpacked_objects(data, body, stream):
            bodies.setdefault(number, inner)
    return bodies, broken, loses


def _unpacked_objects(data: bytes, body: bytes, stream: int) -> Iterator[tuple[int, bytes]]:
    """The objects that are packed in a stream: pairs of numbers and offsets, then the objects."""
    begin = _FIRST.search(body)
    if begin is None or stream < 0:
        return
    packed = data[stream : data.find(b"endstream", stream)].removeprefix(b"stream").lstrip(b"\r\n")
    try:
        text = zlib.decompressobj().decompress(packed, _MOST_UNPACKED)
    except zlib.error:
        return
    first = int(begin[1])
    pairs = [int(number[0]) for number in _NUMBER.finditer(text[:first])]
    offsets = [*pairs[1::2], len(text)]
    for number, offset, end in zip(pairs[::2], offsets, offsets[1:], strict=False):
        yield number, text[first + offset : first + end]


def _root(data: bytes) -> int:
    """The number of the object at which a file begins, or 0."""
    roots = _ROOT.findall(data)
    return int(roots[-1]) if roots else 0


class _Walk:
    """Walks over the objects of a file. ``bodies`` is what stands in each, ``broken`` those whose
    streams are damaged; ``loses`` says that some are lost. ``steps`` are the objects passed."""

    __slots__ = ("bodies", "broken", "loses", "steps")

    def __init__(self, bodies: dict[int, bytes], broken: set[int], loses: bool) -> None:
        self.bodies, self.broken, self.loses = bodies, broken, loses
        self.steps = 0

    def pages(self, root: int) -> list[tuple[bytes, ...]]:
        """The pages in order, each with the nodes above it, from which it has what it lacks."""
        top = _PAGES.search(self.bodies.get(root, b""))
        pages: list[tuple[bytes, ...]] = []
        waiting: list[tuple[int, tuple[bytes, ...]]] = [(int(top[1]), ())] if top else []
        while waiting and self._goes_on():
            number, above = waiting.pop()
            body = self.bodies.get(number, b"")
            kids = _KIDS.search(body)
            if kids is None:
                pages.append((body, *above))
            elif len(above) < _DEEPEST:
                inner = [(int(kid), (body, *above)) for kid in _REFERENCE.findall(kids[1])]
                waiting.extend(reversed(inner))
        return pages

    def is_damaged(self, page: tuple[bytes, ...]) -> bool:
        """Whether anything that a page is set from is damaged or lost."""
        waiting = [number for body in page for number in _references(body)]
        seen: set[int] = set()
        while waiting and self._goes_on():
            number = waiting.pop()
            if number in seen:
                continue
            seen.add(number)
            if number in self.broken or (self.loses and number not in self.bodies):
                return True
            waiting.extend(_references(self.bodies.get(number, b"")))
        return not page[0]

    def _goes_on(self) -> bool:
        self.steps += 1
        return self.steps <= _MOST_STEPS


def _references(body: bytes) -> list[int]:
    return [int(number) for number in _REFERENCE.findall(_ELSEWHERE.sub(b"", body))]
