"""Treaties and other international agreements (Bluebook R. 21.4).

A treaty is known by its name or, without one, by its number in a treaty series. Where
both stand together they are one authority, and the name is its key.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.citations.parts import in_order, number_before, standalone
from citecheck.model.citations import Form, Site
from citecheck.model.keys import SerialKey
from citecheck.model.kinds import Kind
from citecheck.model.spans import Span
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern

_NUMBERED = r"(?:T\. ?I\. ?A\. ?S\.|T\. ?S\.|E\. ?A\. ?S\.) No\. ?\d{1,3},?\d{0,3}(?:-\d{1,4})?"
_BY_PAGE = r"(?:U\. ?N\. ?T\. ?S\.|U\. ?S\. ?T\.|L\. ?N\. ?T\. ?S\.)"
_SERIES_NUMBER = Pattern(
    r"(?P<series>T\. ?I\. ?A\. ?S\.|E\. ?A\. ?S\.) No\. ?(?P<number>\d{1,6}(?:-\d{1,4})?)(?!\w)"
)
_SERIES_PAGE = Pattern(rf"(?P<series>{_BY_PAGE}) (?P<page>\d{{1,5}})(?![\w-])")
_TITLE_WORD = r"(?:(?:the|of|and|on|for|to|in|or|by|with|other|from|against)\b|[A-Z][\w'-]*)"
_NAME = Pattern(
    r"(?:Convention|Treaty|Covenant|Protocol) "
    r"(?:on|for|[Aa]gainst|[Rr]elati(?:ng|ve) to|[Cc]oncerning|of|[Bb]etween)\b"
    rf"(?: {_TITLE_WORD}){{1,24}}"
)
_CHARTER = Pattern(r"U\. ?N\. Charter|Charter of the United Nations")
_SHORT = Pattern(r"(?:Convention|Treaty|Covenant|Protocol)(?=,? (?:arts?\. |[Aa]rticles? [\dIVX]))")
_PLACE_NAME = re.compile(r"(?<![\w.])([A-Z][a-z]+) $")
_PLACE_WINDOW = 24
_ARTICLE = re.compile(
    r",? ((?:arts?\.|[Aa]rticles?) ?(?:\d{1,3}|[IVXLC]{1,7})\b(?:\(\w{1,3}\)){0,3}"
    r"(?:(?:, | & | and |-)\d{1,3}(?:\(\w{1,3}\)){0,3}(?!\w| [A-Z])){0,4}"
    r"(?:, (?:para\.|¶) ?\d{1,2})?)"
)
_SIGNED = re.compile(
    r", (?:opened for signature |done |adopted )?[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}"
)
_PARALLEL = re.compile(
    rf", (?:{_NUMBERED}|\d{{1,4}} {_BY_PAGE} \d{{1,5}}(?:, \d{{1,5}}(?![\w-]| [A-Z]))?"
    r"|S\. Treaty Doc\. No\. \d{1,3}-\d{1,3}|\d{1,2} I\. ?L\. ?M\. \d{1,4}|\d{1,3} Stat\. \d{1,5})"
)
_NOT_A_NAME = frozenset(
    {"The", "See", "Under", "Both", "This", "That", "In", "And", "Also", "But", "Each", "Which"}
)


def _begin(text: str, at: int) -> int:
    """Where a treaty's name begins whose noun stands at ``at``: with its place, if any."""
    floor = max(0, at - _PLACE_WINDOW)
    place = _PLACE_NAME.search(text[floor:at])
    return floor + place.start() if place and place[1] not in _NOT_A_NAME else at


def _named(text: str) -> Iterator[Site]:
    for pattern in (_NAME, _CHARTER):
        for match in pattern.finditer(text):
            start, end = _begin(text, match.start()), match.end()
            if not standalone(text, start):
                continue
            core = Span(start, end)
            article = _ARTICLE.match(text, end)
            if article:
                end = article.end()
            signed = _SIGNED.match(text, end)
            parallel = _PARALLEL.match(text, signed.end() if signed else end)
            # A treaty that is only talked about is no citation.
            if article is None and parallel is None:
                continue
            while parallel:
                end = parallel.end()
                parallel = _PARALLEL.match(text, end)
            key = SerialKey(Kind.OTHER, core.of(text))
            yield Site(Span(start, end), core, key, article[1] if article else None)


def _shortened(text: str) -> Iterator[Site]:
    for match in _SHORT.finditer(text):
        start = _begin(text, match.start())
        article = _ARTICLE.match(text, match.end())
        if article and start < match.start() and standalone(text, start):
            core = Span(start, match.end())
            key = SerialKey(Kind.OTHER, core.of(text))
            yield Site(Span(start, article.end()), core, key, article[1], form=Form.SHORT)


def _numbered(text: str) -> Iterator[Site]:
    for match in _SERIES_NUMBER.finditer(text):
        if standalone(text, match.start()):
            series = match["series"].replace(" ", "")
            key = SerialKey(Kind.OTHER, f"{series} No. {match['number']}")
            core = Span(*match.span())
            yield Site(core, core, key)
    for match in _SERIES_PAGE.finditer(text):
        if volume := number_before(text, match.start()):
            series = match["series"].replace(" ", "")
            key = SerialKey(Kind.OTHER, f"{volume.of(text)} {series} {match['page']}")
            core = Span(volume.start, match.end())
            yield Site(core, core, key)


def find(text: str) -> Iterator[Site]:
    """Treaties cited in ``text``, in order; spans are code points of ``text``."""
    named = [*_named(text), *_shortened(text)]
    by_name = {site.span.start for site in named}
    last = -2
    for site in in_order([*named, *_numbered(text)]):
        # Series numbers in a row print one treaty: the first is its key.
        in_a_row = text[last : site.span.start] == ", "
        last = site.span.end
        if site.span.start in by_name or not in_a_row:
            yield site
