"""Leaders of a table that recognition (OCR) took for letters: ``(1994) w.csesssesseseeees 3, 5``.

Dots in a row are read as small letters without ascenders, above all ``c``, ``e`` and ``s``. No word
has so many of them in a row, so what stands around them need not be asked.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.patterns import re

# `excessiveness` has four in a row, `successes` seven: it is shorter as a whole
_MANY = re.compile(r"[ces]{6}")
_PART = re.compile(r"[a-z0.…]+")
_BEFORE = re.compile(r"(?<!\S)[a-z0.…]{0,80}\Z")
# what recognition left of the leader's beginning: `1983 0 ......ceeeses`, `oc cccecc`
_STUB = re.compile(r"(?<=[\s)])[ocew0.…]{1,6}[ \u00a0]{1,4}\Z")
_SHARE = 0.6
_SHORTEST = 10
_REACH = 100  # code points looked back
# behind a date, the same letter a few times, then pages: `2021) oo.   4`
_SHORT = re.compile(
    r"\)[ \u00a0]{1,4}(?P<w>(?:o{2,4}|c{3,4}|e{3,4})\.{0,3})"
    r"(?=[ \u00a0]{1,200}\d[^\n]{0,30}(?:\n|\Z))"
)


def misread_leaders(text: str) -> Iterator[tuple[int, int]]:
    """The offsets at which misread leaders begin and end in ``text``."""
    end = 0
    for many in _MANY.finditer(text):
        if many.start() < end:
            continue
        near = text[max(0, many.start() - _REACH) : many.start()]
        before = _BEFORE.search(near)
        behind = _PART.match(text, many.start())
        if before is None or behind is None:
            continue
        start, end = many.start() - len(before[0]), behind.end()
        if _is_leader(text[start:end]) and text[end : end + 1] in "\n \u00a0\t":
            stub = _STUB.search(near[: len(near) - len(before[0])])
            yield (start - len(stub[0]) if stub else start), end
    for match in _SHORT.finditer(text):
        yield match.span("w")


def _is_leader(token: str) -> bool:
    letters = token.replace(".", "").replace("…", "")
    many = sum(map(letters.count, "ces"))
    return len(token) >= _SHORTEST and many >= _SHARE * len(letters)


def with_leaders(text: str) -> str:
    """``text`` with dots for the letters of misread leaders: of the same length."""
    parts = []
    done = 0
    for start, end in sorted(misread_leaders(text)):
        parts += [text[done:start], "." * (end - start)]
        done = end
    return "".join([*parts, text[done:]])
