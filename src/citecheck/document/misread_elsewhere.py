"""What recognition (OCR) tore apart or ran together, where the same words stand whole elsewhere in
the brief: ``17 4 Wn.2d 835`` beside ``174 Wn.2d 835``, ``GR 3 7`` beside ``GR 37``, ``APR8`` beside
``APR 8``, ``Quillv. Dale`` beside ``Quill``.

By itself such a place could be read in two ways: a number before a volume may be the mark of a
note, ``16. 7`` the end of a sentence. That the brief writes it whole besides decides it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property, lru_cache

from citecheck.dataclass import NamedTuple
from citecheck.patterns import re
from citecheck.patterns.pattern import Rare


class Mend(NamedTuple):
    """A stretch of the source, by offsets, and the words that are read in its place; an empty
    stretch is where a space was lost."""

    start: int
    end: int
    words: str


Way = Callable[[str, int, int], Iterator[Mend]]
"""Finds what is misread in a text between two offsets."""


# a lookbehind stands behind the sign that a pattern begins with: before it, each place of the text
# would be tried
_ABBREVIATED = r"(?:[A-Z][A-Za-z]{0,5}\.? ?){1,3}"
_SERIES = rf"(?:U\. ?S\.|{_ABBREVIATED}(?:[23]d|[45]th)|(?:F\. ?Supp|S\. ?Ct)\.)(?! ?C\b)"
_TORN_VOLUME = re.compile(
    rf"(?P<w>\d(?<![\w.$§-].)\d? \d{{1,2}})(?P<behind> {_SERIES} \d{{1,5}})(?!\w)"
)
_TORN_PAGE = re.compile(
    rf"(?P<before>\d(?<![\w.].)\d{{0,2}} {_SERIES} )(?P<w>\d{{1,3}} \d{{1,3}})"
    r"(?=,\s{1,40}\d|,? ?\(|[.;])"
)
# a rule of court by initials: `GR 37`, `CrR 3.1`, `RCW 7.72.030`
_INITIALS = r"(?P<code>[A-Z](?<![\w.].)(?:[A-Z]{1,4}|[a-z]?R(?:LJ)?))"
_TORN_RULE = re.compile(rf"{_INITIALS} (?P<w>\d{{1,2}}(?: \d|\. \d{{1,2}}))(?![\w.]\w)")
_GLUED_RULE = re.compile(
    rf"{_INITIALS}(?P<w>)(?P<number>\d{{1,2}}(?:\.\d{{1,3}}){{0,2}})(?=[\s(,;]|\.?$|\.\s)",
    re.MULTILINE,
)
_GLUED_VERSUS = re.compile(r"(?P<name>[A-Z](?<!\w.)[a-z]{3,20})(?P<w>)v\. (?=[A-Z])")
_COMMA_AS_1 = re.compile(
    rf"(?P<core>\d(?<![\w.].)\d{{0,2}} {_SERIES} \d{{1,4}})(?P<w>1)(?= \d{{1,4}} ?\()"
)
_LAST_FIGURE = re.compile(
    r"(?P<section>\d(?<![\w.].)\d*[A-Z]?\.\d+\.\d{2})(?P<w> [lI])(?=[\s.,;)])"
)
_DIVISION = re.compile(r"Div\.\s{1,3}(?P<w>[1lI]{2,3})(?=[,\s)])")


def _torn_numbers(text: str, lo: int, hi: int) -> Iterator[Mend]:
    """Volumes and pages in two parts: ``17 4 Wn.2d 835``, ``174 Wn.2d 83 5``"""
    for pattern in (_TORN_VOLUME, _TORN_PAGE):
        for match in pattern.finditer(text, lo, hi):
            if _stands_whole(text, match[0]):
                yield Mend(*match.span("w"), match["w"].replace(" ", ""))


def _torn_rules(text: str, lo: int, hi: int) -> Iterator[Mend]:
    for match in _TORN_RULE.finditer(text, lo, hi):
        number = match["w"].replace(" ", "")
        if _stands(text, f"{match['code']} {number}"):
            yield Mend(*match.span("w"), number)


def _glued_rules(text: str, lo: int, hi: int) -> Iterator[Mend]:
    for match in _GLUED_RULE.finditer(text, lo, hi):
        if _stands(text, f"{match['code']} {match['number']}"):
            yield Mend(*match.span("w"), " ")


def _glued_versus(text: str, lo: int, hi: int) -> Iterator[Mend]:
    for match in _GLUED_VERSUS.finditer(text, lo, hi):
        if _stands(text, match["name"]):
            yield Mend(*match.span("w"), " ")


def _commas(text: str, lo: int, hi: int) -> Iterator[Mend]:
    """``152 Wn.2d 6471 672``, beside ``152 Wn.2d 647``"""
    for match in _COMMA_AS_1.finditer(text, lo, hi):
        if _stands(text, match["core"]):
            yield Mend(*match.span("w"), ",")


def _last_figures(text: str, lo: int, hi: int) -> Iterator[Mend]:
    """``RCW 9A.36.04 l``, beside ``RCW 9A.36.041``"""
    for match in _LAST_FIGURE.finditer(text, lo, hi):
        if _stands(text, f"{match['section']}1"):
            yield Mend(*match.span("w"), "1")


def _divisions(text: str, lo: int, hi: int) -> Iterator[Mend]:
    """``Div. 111``, ``Div. Ill``: a court has no division of that number."""
    for match in _DIVISION.finditer(text, lo, hi):
        words = match["w"]
        numeral = "I" * len(words)
        told = not words.isdigit() or len(numeral) > 2
        if words != numeral and (
            told or _stands(text, f"Div. {numeral}") or _stands(text, f"Division {numeral}")
        ):
            yield Mend(*match.span("w"), numeral)


WAYS: tuple[tuple[Way, tuple[str, ...]], ...] = (
    (_torn_numbers, ()),
    (_torn_rules, ()),
    (_glued_rules, ()),
    (_glued_versus, ()),
    (_commas, ()),
    (_last_figures, (" l", " I")),
    (_divisions, ("Div.",)),
)
"""Each with words of which one stands in whatever it finds or right beside; none, where that are
many."""
SUSPECTS = (
    re.compile(r"v\. [A-Z](?<=[a-z]{3}v\. .)"),
    Rare(("Div.",), r"Div\.\s{1,3}[1lI]{2}"),
)
"""Where one of ``WAYS`` may find something, besides at a figure."""


_MOST_ASKED = 500  # each is a look through the whole text; no brief has so many misread places


def _stands(text: str, words: str) -> bool:
    """Whether ``words`` stand in ``text``, no letter or figure beside them."""
    return _Asked.of(text).stands(words, _stands_alone)


def _stands_whole(text: str, torn: str) -> bool:
    """Whether ``torn`` stands in ``text`` with other spaces too, or none."""
    return _Asked.of(text).stands(torn, _stands_with_other_spaces)


class _Asked:
    """What was asked of a text: for the same words it is looked through once."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._answers: dict[tuple[object, str], bool] = {}

    @classmethod
    @lru_cache(maxsize=1)
    def of(cls, text: str) -> _Asked:
        """The one of ``text``, the last that was asked."""
        return cls(text)

    @cached_property
    def compact(self) -> str:
        """The text without spaces."""
        return "".join(self.text.split())

    def stands(self, words: str, looked_for: Callable[[_Asked, str], bool]) -> bool:
        """The answer for ``words``; no, where too many were asked."""
        asked = looked_for, words
        if asked not in self._answers:
            self._answers[asked] = len(self._answers) < _MOST_ASKED and looked_for(self, words)
        return self._answers[asked]


def _stands_alone(asked: _Asked, words: str) -> bool:
    text = asked.text
    at = text.find(words)
    while at >= 0:
        before, behind = text[at - 1 : at], text[at + len(words) : at + len(words) + 1]
        if not (before.isalnum() or behind.isalnum()):
            return True
        at = text.find(words, at + 1)
    return False


def _stands_with_other_spaces(asked: _Asked, torn: str) -> bool:
    return asked.compact.count("".join(torn.split())) > asked.text.count(torn)
