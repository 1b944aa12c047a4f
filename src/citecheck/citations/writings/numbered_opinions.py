"""Opinions that bodies other than courts number: ethics opinions of bars, advisory opinions.

Forms after The Bluebook (22d ed.) R. 12.9.6 (``ABA Comm. on Ethics & Prof'l Responsibility, Formal
Op. 06-439 (2006)``) and the shorter ones that briefs print (``ABA Formal Op. 06-439``). The body's
name has many spellings, so that the kind and number alone make the key.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.citations.parts import in_order, read_pages, standalone
from citecheck.model.citations import Site
from citecheck.model.keys import SerialKey
from citecheck.model.kinds import Kind
from citecheck.model.spans import Span
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern

_KINDS = {
    "Informal": "Informal Op.",
    "Formal": "Formal Op.",
    "Advisory": "Adv. Op.",
    "Adv.": "Adv. Op.",
    "Legal Ethics": "Ethics Op.",
    "Prof'l Ethics": "Ethics Op.",
    "Ethics": "Ethics Op.",
}
_KIND = "|".join(map(re.escape, _KINDS))
_OPINION = Pattern(
    rf"(?P<kind>{_KIND}),? (?:(?:Ethics|Advisory) )?(?:Opn?s?\.|Opinions?|Opn?) ?(?:Nos?\.? ?)?"
    r"(?P<number>\d{1,4}(?:-\d{1,4}[A-Z]?)?R?)(?![\w-]|,\d)"
)
# North Carolina counts its opinions by the year: `2011 Formal Ethics Op. 6`
_YEAR = re.compile(r"(?<![\w.,/-])(?P<year>(?:19|20)\d\d) $")
# `OAG 92-73` (Kentucky), `Fla. AGO 2005-11`: opinions of an attorney general. The number at the
# opinion's own head stands behind `No.` or another name of the series.
_OF_ATTORNEY_GENERAL = Pattern(
    r"(?P<series>OAG|AGO) (?:No\. )?(?P<number>\d{2,4}-\d{1,4})(?![\w-])"
)
# Michigan names the volume of two years: `OAG, 1979-1980, No 5562, p 415`
_OF_MICHIGAN = Pattern(
    r"OAG,? (?:19|20)\d\d-(?:(?:19|20)\d\d|\d\d),? Nos?\.? ?(?P<number>\d,?\d{3})"
    r"(?:,? pp? ?\.? ?\d{1,4})?(?![\w-]|,\d)"
)
# `2011 FEO 6`, `98 FEO 5`
_FORMAL_ETHICS = Pattern(r"(?P<year>(?:19|20)?\d\d) FEO (?P<number>\d{1,2})(?![\w-]|[.,]\d)")
# Washington's by the year: `AGO 2005 No. 17`
_OF_YEAR = Pattern(r"AGO (?P<year>(?:19|20)\d\d),? No\. ?(?P<number>\d{1,3})(?![\w-]|,\d)")
_STATE_BEFORE = re.compile(r"(?<![\w.])(?!No\.)[A-Z][a-z]{1,5}\. $")
_OWN_NUMBER = ("No. ", "AGO ")
# `ABA Formal Op.`, `Mass. Ethics Op.`; a longer name is no part of the citation's own words.
_BODY = re.compile(r"(?<![\w.'-])(?:[A-Z]\.){0,2}(?:[A-Z]{2,5}|[A-Z][a-z]{1,5}\.|(?<=\.)) $")
_LONGEST_BODY = 12


def _start(text: str, at: int) -> int:
    """Where the abbreviated body begins that stands before ``at``, if one does."""
    body = _BODY.search(text, max(0, at - _LONGEST_BODY), at)
    return body.start() if body else at


def find(text: str) -> Iterator[Site]:
    """Numbered opinions cited in ``text``, in order; spans are code points of ``text``."""
    sites = []
    for match in _OPINION.finditer(text):
        if not standalone(text, match.start()):
            continue
        year = _YEAR.search(text, max(0, match.start() - 6), match.start())
        if len(match["number"]) == 1 and not year:
            continue
        pin, end = read_pages(text, match.end())
        opinion = f"{_KINDS[match['kind']]} {match['number']}"
        key = SerialKey(Kind.OTHER, f"{year['year']} {opinion}" if year else opinion)
        start = year.start() if year else match.start()
        core = Span(start, match.end())
        sites.append(Site(Span(start if year else _start(text, start), end), core, key, pin))
    for match in _FORMAL_ETHICS.finditer(text):
        if standalone(text, match.start()):
            year_in_full = _in_full(match["year"])
            key = SerialKey(Kind.OTHER, f"{year_in_full} Formal Op. {match['number']}")
            pin, end = read_pages(text, match.end())
            core = Span(*match.span())
            sites.append(Site(Span(core.start, end), core, key, pin))
    sites.extend(_of_attorneys_general(text))
    return in_order(sites)


def _in_full(year: str) -> str:
    """A year with its century: the State Bar of North Carolina began its series in 1997."""
    return year if len(year) > 2 else f"{'19' if year > '90' else '20'}{year}"


def _of_attorneys_general(text: str) -> Iterator[Site]:
    for match in _OF_MICHIGAN.finditer(text):
        if standalone(text, match.start()):
            number = match["number"].replace(",", "")
            core = Span(*match.span())
            key = SerialKey(Kind.EXECUTIVE, f"Mich. Att'y Gen. Op. No. {number}")
            yield Site(core, core, key)
    for match in _OF_ATTORNEY_GENERAL.finditer(text):
        start = match.start()
        state = _STATE_BEFORE.search(text, max(0, start - 8), start)
        own = text.startswith(_OWN_NUMBER, max(0, start - 4))
        if own or not (state or match["series"] == "OAG"):
            continue
        start = state.start() if state else start
        if standalone(text, start):
            pin, end = read_pages(text, match.end())
            name = f"{text[start : match.end('series')]} {match['number']}"
            core = Span(start, match.end())
            yield Site(Span(start, end), core, SerialKey(Kind.EXECUTIVE, name), pin)
    for match in _OF_YEAR.finditer(text):
        if standalone(text, match.start()):
            pin, end = read_pages(text, match.end())
            key = SerialKey(Kind.EXECUTIVE, f"AGO {match['year']} No. {match['number']}")
            yield Site(Span(match.start(), end), Span(*match.span()), key, pin)
