"""Leaders of a table that recognition (OCR) took for letters: ``(1994) w.csesssesseseeees 3, 5``.

Dots in a row are read as small letters without ascenders, above all ``c``, ``e`` and ``s``. No word
has so many of them in a row but some plurals, so what stands around them need not be asked.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from citecheck.patterns import re
from citecheck.patterns.pattern import Rare

# `excessiveness` has four in a row, `successes` seven: it is shorter as a whole
_MANY = 6
_AS_C = bytes(ord("c") if chr(number) in "ces" else 0 for number in range(256))
_PART = re.compile(r"[a-z0.…]+")
_BEFORE = re.compile(r"(?<!\S)[a-z0.…]{0,80}\Z")
# what recognition left of the leader's beginning: `1983 0 ......ceeeses`, `oc cccecc`
_STUB = re.compile(r"(?<=[\s)])[ocew0.…]{1,6}[ \u00a0]{1,4}\Z")
# `processes.`, `successes...`: plurals have up to seven, at their end
_PLURAL = re.compile(r"[a-z]{1,8}?(?<![ces])[ces]{0,3}esses[.…]*|[ces]{0,3}esses[.…]*")
_SHARE = 0.6
_SHARE_OF_SCATTERED = 0.5
_SHORTEST = 10
_REACH = 100  # code points looked back
# behind a date, the same letter a few times, then pages: `2021) oo.   4`
_SHORT = re.compile(
    r"\)[ \u00a0]{1,4}(?P<w>(?:o{2,4}|c{3,4}|e{3,4})\.{0,3})"
    r"(?=[ \u00a0]{1,200}\d[^\n]{0,30}(?:\n|\Z))"
)
# behind the end of a citation, dots and scattered groups of such letters, then pages:
# `(9th Cir. 2022) 0.0.0... cece eee ee 2`
_SCATTERED = Rare(("eee", "ece", "cec", "ccc", "0.0", "oo"), r"e[ec]e|c[ec]c|0\.0|oo\b(?<!\S..)")
_TOKEN = re.compile(r"\S+")
_PAGES = re.compile(r"(?:[A-Z]-)?[\dl]{1,4}(?:,\d{1,4}){0,9},?|\d{0,4}n\.\d{1,3},?")
# without those of `the`, `with`, `which`, `in`
_LETTERS = re.compile(r"[abcdenorstuw0.…]+|[ceo]+,|\d\.")
_GLUED = re.compile(r"(?<=[)\d])(?:\.{2}|\.[c0])[a-z0.…]*\Z")
_LONGEST_LINE = 400


@lru_cache(maxsize=1)  # the lines of a text are made without them, and then its clean view
def misread_leaders(text: str) -> tuple[tuple[int, int], ...]:
    """The offsets at which misread leaders begin and end in ``text``, in order."""
    found: list[tuple[int, int]] = []
    done = 0
    for start, end in sorted({*_rows(text), *_scatters(text)}):
        if end > done:
            found.append((max(start, done), end))
            done = end
    return tuple(found)


def _rows(text: str) -> Iterator[tuple[int, int]]:
    end = 0
    for begin in _many_in_a_row(text):
        if begin < end:
            continue
        near = text[max(0, begin - _REACH) : begin]
        before = _BEFORE.search(near)
        behind = _PART.match(text, begin)
        if before is None or behind is None:
            continue
        start, end = begin - len(before[0]), behind.end()
        if _is_leader(text[start:end]) and text[end : end + 1] in "\n \u00a0\t":
            stub = _STUB.search(near[: len(near) - len(before[0])])
            yield (start - len(stub[0]) if stub else start), end
    for match in _SHORT.finditer(text):
        yield match.span("w")


def _scatters(text: str) -> Iterator[tuple[int, int]]:
    end = 0
    for sign in _SCATTERED.finditer(text):
        if sign.start() >= end:
            end = _line_end(text, sign.end())
            last = text[sign.start() : end].rsplit(maxsplit=1)[-1]
            if _PAGES.fullmatch(last):  # most lines that hold such letters are prose
                begin = text.rfind("\n", max(0, sign.start() - _LONGEST_LINE), sign.start()) + 1
                yield from _scattered(text, max(begin, sign.start() - _LONGEST_LINE), end)


def _line_end(text: str, at: int) -> int:
    """Where the line ends that ``at`` stands in, or its part that is looked at."""
    end = text.find("\n", at, at + _LONGEST_LINE)
    return end if end >= 0 else min(len(text), at + _LONGEST_LINE)


def _scattered(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """What was a leader between the end of a citation and the pages at the end of its line."""
    tokens = [match.span() for match in _TOKEN.finditer(text, begin, end)]
    last = len(tokens)
    while last and _PAGES.fullmatch(text, *tokens[last - 1]):
        last -= 1
    first = last
    while first and _LETTERS.fullmatch(text, *tokens[first - 1]):
        first -= 1
    if first == 0 or last == len(tokens):
        return
    before = text[slice(*tokens[first - 1])]
    glued = _GLUED.search(before)
    start = tokens[first - 1][1] - len(glued[0]) if glued else tokens[min(first, last)][0]
    words = "".join(text[start : tokens[last - 1][1]].split())
    if glued is None and not (before[-1] in ")]" or before[-1].isdigit()):
        return
    letters = words.replace(".", "").replace("…", "").replace(",", "")
    if (
        any(sign.isalpha() for sign in words)
        and _SCATTERED.search(words)
        and (last - first > 2 or words.count(".") > 1)
        and sum(map(letters.count, "ceo0")) >= _SHARE_OF_SCATTERED * len(letters)
    ):
        yield start, tokens[last - 1][1]


def _many_in_a_row(text: str) -> Iterator[int]:
    """Where so many of these letters begin, one run behind the other: a pattern would stop at each
    letter of the text."""
    letters = text.encode("latin-1", "replace").translate(_AS_C)
    run = b"c" * _MANY
    begin = letters.find(run)
    while begin >= 0:
        yield begin
        begin = letters.find(run, begin + _MANY)


def _is_leader(token: str) -> bool:
    letters = token.replace(".", "").replace("…", "")
    many = sum(map(letters.count, "ces"))
    enough = len(token) >= _SHORTEST and many >= _SHARE * len(letters)
    return enough and not _PLURAL.fullmatch(token)


def with_leaders(text: str) -> str:
    """``text`` with dots for the letters of misread leaders: of the same length."""
    parts = []
    done = 0
    for start, end in misread_leaders(text):
        parts += [text[done:start], "." * (end - start)]
        done = end
    return "".join([*parts, text[done:]])
