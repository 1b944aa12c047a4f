"""Executive materials: orders, proclamations, guidelines, agency pronouncements, opinions.

Forms after The Bluebook (22d ed.) R. 14.2 and T1.2, and the forms that briefs print.
Treaties are in :mod:`citecheck.citations.writings.treaties`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from citecheck.citations.parts import (
    NUMBER,
    SECTION,
    SUBDIVISIONS,
    grouped,
    in_order,
    number_before,
    read_range,
    standalone,
)
from citecheck.citations.writings import attorneys_general
from citecheck.citations.writings.in_register import page_behind, register_page
from citecheck.model.citations import Form, Site
from citecheck.model.keys import SerialKey
from citecheck.model.kinds import Kind
from citecheck.model.spans import Span
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern

_SERIAL = r"(?:\d{1,2}, ?\d{3}|\d{3,5})(?![\w-]|[.,]\d)"
_ORDER = Pattern(
    r"(?:Exec(?:utive|\.) ?Orders?|EXEC(?:UTIVE|\.) ?ORDER|E\. ?O\.|EO)"
    rf",? ?(?:Nos?\.? ?|NO\. ?|[Nn]umber )?(?P<number>{_SERIAL})"
)
_ORDER_SHORT = Pattern(rf"(?P<what>Exec(?:utive|\.) ?Order|E\. ?O\.),? (?:at )?(?P<pin>{SECTION})")
_PROCLAMATION = Pattern(
    r"(?:(?:Presidential )?Proclamation|Pres\. Proc\.|Proc\.(?= No\.))"
    rf" (?:Nos?\. ?)?(?P<number>{_SERIAL})"
)
_MORE = re.compile(rf"(?:, and |, | and | & )(?:Nos?\. ?)?(?P<number>{_SERIAL})(?! [A-Z])")
_PIN = re.compile(rf",? (?:at )?({SECTION})")
# An order printed in the Register or compiled in title 3 stays one authority.
_PRINTED_IN = re.compile(
    rf",? (?:(?P<volume>\d{{1,3}}) Fed\. ?Reg\. (?P<page>{NUMBER})(?:, {NUMBER}(?![\w-]| [A-Z]))?"
    r"|(?:reprinted (?:as amended )?in )?3 C\. ?F\. ?R\. \d{1,4}(?!\w))"
)
_LOOK_BACK = 90
_SOURCE_WINDOW = 48

_DIRECTIVE = Pattern(
    r"(?:(?P<long>Presidential Determination|Presidential Decision Directive|"
    r"(?:National|Homeland) Security Presidential (?:Memorandum|Directive))(?: No\. ?|[ -])"
    r"|(?P<short>NSPM|NSPD|HSPD|NSM|PPD|PDD)[ -]/?)(?P<number>\d{1,4}(?:-\d{1,3})?)(?![\w-])"
)
_DIRECTIVE_NAMES = {
    "NSPM": "National Security Presidential Memorandum",
    "NSPD": "National Security Presidential Directive",
    "HSPD": "Homeland Security Presidential Directive",
    "PDD": "Presidential Decision Directive",
}

_GUIDELINE_SOURCE = re.compile(
    r"(?:U\. ?S\. ?S\. ?G\.|USSG|"
    r"(?:(?:U\. ?S\. |Federal )?Sentencing )?Guidelines(?: Manual)?),? ?$"
)
_GUIDELINE_NUMBER = r"\d[A-Z]\d{1,2}\.\d{1,2}"
_GUIDELINE_FIRST = Pattern(rf"§§? ?(?P<number>{_GUIDELINE_NUMBER})(?P<sub>{SUBDIVISIONS})")
_GUIDELINE_NEXT = re.compile(
    rf"(?:, and |, | and | & |-)(?:§ ?)?(?P<number>{_GUIDELINE_NUMBER})(?P<sub>{SUBDIVISIONS})"
)
_COMMENTARY = re.compile(
    r",? ((?:cmt\.|comment\.)(?: (?:background|nn?\. ?\d{1,2}(?:\([A-Z]\))?))?)"
)

_RULING = Pattern(
    r"Rev(?:\. ?|enue )(?P<what>Rul\.|Ruling|Proc\.|Procedure) "
    r"(?P<number>(?:19|20)?\d{2}-\d{1,3})(?![\w-])"
    r"(?:, (?:(?:19|20)\d\d-)?\d{1,3} (?:C\.B\.|I\.R\.B\.) \d{1,4}(?![\w-]))?"
)
_RELEASE = Pattern(r"Release No\. (?P<file>(?:33|34|IA|IC|AAER)-\d{2,6})(?![\w-])")
_ACT_BEFORE = re.compile(
    r"(?:Securities (?:Exchange )?|Exchange |Investment (?:Company|Advisers) )Act $"
)
_ON_A_SCREEN = re.compile(
    r", (?:19|20)\d\d WL \d{4,9}(?: \([A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d\))?"
)

_OPINION_PAGE = Pattern(
    rf"Ops?\. ?(?P<who>Att'y\.? ?Gen\.|O\. ?L\. ?C\.) (?P<at>at )?(?P<page>{NUMBER})"
)


def _numbered(text: str, pattern: Pattern, normal: Callable[[str], str]) -> Iterator[Site]:
    """Sites of a presidential series; a list after ``Nos.`` gives one site a number."""
    for match in pattern.finditer(text):
        if not standalone(text, match.start()):
            continue
        start, number, end = match.start(), match["number"], match.end()
        while True:
            core, pin = Span(start, end), _PIN.match(text, end)
            if pin:
                end = pin.end()
            place = None
            if printed := _PRINTED_IN.match(text, end):
                end, place = printed.end(), _register_page(printed)
            key = SerialKey(Kind.EXECUTIVE, normal(number))
            yield Site(Span(start, end), core, key, pin[1] if pin else None, printed_in=place)
            more = _MORE.match(text, end)
            if more is None or "os" not in match[0]:
                break
            start, number, end = more.start("number"), more["number"], more.end()


def _register_page(printed: re.Match[str]) -> SerialKey | None:
    """The first page of an order in the Federal Register."""
    if printed["volume"] is None:
        return None
    return register_page(printed["volume"], printed["page"])


def _unnumbered(text: str) -> Iterator[Site]:
    for match in _ORDER_SHORT.finditer(text):
        if standalone(text, match.start()):
            core = Span(match.start(), match.end("what"))
            key = SerialKey(Kind.EXECUTIVE, "Exec. Order No.")
            yield Site(Span(*match.span()), core, key, match["pin"], form=Form.SHORT)


def printed_with_order(text: str, at: int) -> bool:
    """Whether a citation at ``at`` only says where the order named just before is printed."""
    floor = max(0, at - _LOOK_BACK)
    window = text[floor : at + 40]
    for pattern in (_ORDER, _PROCLAMATION):
        for match in pattern.finditer(window):
            end = match.end()
            if pin := _PIN.match(window, end):
                end = pin.end()
            printed = _PRINTED_IN.match(window, end)
            if printed and printed.start() + floor <= at < printed.end() + floor:
                return True
    return False


def _directives(text: str) -> Iterator[Site]:
    for match in _DIRECTIVE.finditer(text):
        if standalone(text, match.start()):
            name = match["long"] or _DIRECTIVE_NAMES.get(match["short"], match["short"])
            span = Span(*match.span())
            yield Site(span, span, SerialKey(Kind.EXECUTIVE, f"{name} No. {match['number']}"))


def _guidelines(text: str) -> Iterator[Site]:
    for first in _GUIDELINE_FIRST.finditer(text):
        floor = max(0, first.start() - _SOURCE_WINDOW)
        source = _GUIDELINE_SOURCE.search(text[floor : first.start()])
        if source is None or not standalone(text, floor + source.start()):
            continue
        start, match = floor + source.start(), first
        while True:
            end, pin = match.end(), match["sub"]
            if note := _COMMENTARY.match(text, end):
                pin, end = f"{pin} {note[1]}".strip(), note.end()
            key = SerialKey(Kind.OTHER, f"U.S.S.G. § {match['number']}")
            yield Site(Span(start, end), Span(start, match.end("number")), key, pin or None)
            following = _GUIDELINE_NEXT.match(text, end)
            if following is None:
                break
            match, start = following, following.start("number")


def _pronouncements(text: str) -> Iterator[Site]:
    for match in _RULING.finditer(text):
        if standalone(text, match.start()):
            series = "Rev. Rul." if match["what"].startswith("Rul") else "Rev. Proc."
            span = Span(*match.span())
            yield Site(span, span, SerialKey(Kind.OTHER, f"{series} {match['number']}"))
    for match in _RELEASE.finditer(text):
        if standalone(text, match.start()):
            yield _release(text, Span(*match.span()), match["file"])


def _release(text: str, core: Span, number: str) -> Site:
    key = SerialKey(Kind.OTHER, f"Release No. {number}")
    act = _ACT_BEFORE.search(text, max(0, core.start - 32), core.start)
    start = act.start() if act else core.start
    if printed := page_behind(text, core.end):
        span = Span(start, printed.end)
        return Site(span, core, key, printed.pin, printed_in=printed.place)
    screen = _ON_A_SCREEN.match(text, core.end)
    return Site(Span(start, screen.end() if screen else core.end), core, key)


def _opinions(text: str) -> Iterator[Site]:
    for match in _OPINION_PAGE.finditer(text):
        volume = number_before(text, match.start(), most=3)
        if volume is None:
            continue
        who = "O.L.C." if match["who"].startswith("O") else "Att'y Gen."
        series = f"{volume.of(text)} Op. {who}"
        if match["at"]:
            span, core = Span(volume.start, match.end()), Span(volume.start, match.end("who"))
            key = SerialKey(Kind.EXECUTIVE, series)
            yield Site(span, core, key, match["page"], form=Form.SHORT)
            continue
        pin, end = read_range(text, match.start("page"), match.end())
        key = SerialKey(Kind.EXECUTIVE, f"{series} {grouped(match['page'])}")
        yield Site(Span(volume.start, end), Span(volume.start, match.end()), key, pin)


def find(text: str) -> Iterator[Site]:
    """Executive materials cited in ``text``, in order; spans are code points of ``text``."""
    sites = [
        *_numbered(text, _ORDER, lambda n: f"Exec. Order No. {grouped(n, always=True)}"),
        *_numbered(text, _PROCLAMATION, lambda n: f"Proclamation No. {grouped(n)}"),
        *_unnumbered(text),
        *_directives(text),
        *_guidelines(text),
        *_pronouncements(text),
        *_opinions(text),
        *attorneys_general.find(text),
    ]
    return in_order(sites)
