"""Federal and state regulations: the Code of Federal Regulations and its counterparts.

Forms after The Bluebook (22d ed.) R. 14.2 and T1. Treasury Regulations are printed in title
26 of the Code of Federal Regulations and share its keys. Titles run from 1 to 50.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.citations.parts import in_order
from citecheck.citations.provisions import state_regulations
from citecheck.citations.provisions.lists import (
    MARK,
    Item,
    Style,
    mark_at,
    provision,
    read_list,
    sites,
    word_start,
)
from citecheck.citations.provisions.named_codes import find_coded
from citecheck.citations.provisions.numbers import Hyphen
from citecheck.citations.provisions.title_numbers import titled
from citecheck.dataclass import replace
from citecheck.model.citations import Site
from citecheck.model.kinds import Kind
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern

LAST_TITLE = 99  # there are fewer: what a brief misprints is read too, to be reported
# Titles whose sections carry hyphens of their own: 26 (1.61-2), 41 (60-1.4), 43, 48 (52.212-4).
_HYPHENATED_TITLES = frozenset({26, 41, 43, 48})
_CODE = Pattern(r"C\. ?F\. ?R(?:\.|(?![A-Za-z]))|CFR(?![A-Za-z])|Code of Federal Regulations")
_TREASURY = Pattern(r"Treas(?:\.|ury) Reg(?:\.|ulations?),? (?=§|[Ss]ection|\d)")
# `sec. 1.61-2(a), Income Tax Regs.`: how the Tax Court names the parts of title 26
_TAX_REGULATIONS = re.compile(
    r",? (?:of the )?(?:Temp(?:orary|\.) )?(?:(?:Income|Estate|Gift|Employment|Excise) Tax|"
    r"Proced(?:ure|\.) (?:&|and) Admin(?:istration|\.)|Treas(?:ury|\.)) Reg(?:s\.|ulations)"
)
_GAP = re.compile(r",? ?(?:at )?")
_PART = re.compile(
    r"(?:(?P<many>[Pp](?:ar)?ts|PARTS)|[Pp]t|[Pp]art|PART|PT)\.? "
    r"(?P<number>\d{1,4}[a-z]{0,2})(?!\w)"
)
_PART_RANGE = re.compile(r" ?- ?(?P<number>\d{1,4})(?![\w-]|\.\d)")
_PART_NEXT = re.compile(r"(?:, and |, | and | & )(?P<number>\d{1,4})(?![\w-]|\.\d| ?[A-Z§])")
_WITHIN_PART = re.compile(
    r",? (?:(?P<subpart>[Ss]ub(?:part|pts?\.)) (?P<letter>[A-Z]{1,3})"
    r"|(?P<appendix>[Aa]pp(?:endix|x?\.)) (?P<name>[A-Z]|\d{1,2}))(?![\w-]|\.\d)"
)


# `23 CFR 650, Subpart A`: only parts have subparts
_BARE_PART = re.compile(
    r"(?P<many>§§ ?)?(?:§ ?)?(?P<number>\d{1,4}[a-z]{0,2})(?=,? [Ss]ub(?:part|pts?\.) [A-Z])"
)


def _parts(text: str, at: int) -> list[Item]:
    match = _PART.match(text, at) or _BARE_PART.match(text, at)
    if match is None:
        return []
    section, end = match["number"], match.end()
    if within := _WITHIN_PART.match(text, end):
        end = within.end()
        section += (
            f", subpt. {within['letter']}" if within["subpart"] else f", app. {within['name']}"
        )
    items = [Item(at, end, section)]
    if not match["many"]:
        return items
    while more := _PART_RANGE.match(text, end) or _PART_NEXT.match(text, end):
        end = more.end()
        items.append(Item(more.start("number"), end, more["number"]))
    return items


def _section_sites(text: str, start: int, at: int, title: int) -> Iterator[Site]:
    gap = _GAP.match(text, at)
    at = gap.end() if gap else at
    source = f"{title} C.F.R."
    if parts := _parts(text, at):
        yield from sites(text, start, parts, provision(Kind.REGULATION, source, "pt."))
        return
    at, plural = mark_at(text, at)
    style = Style(Hyphen.PART if title in _HYPHENATED_TITLES else Hyphen.EITHER)
    items = read_list(text, at, style, plural)
    yield from sites(text, start, items, provision(Kind.REGULATION, source, "§"))


def _federal(text: str) -> Iterator[Site]:
    for start, title, end in titled(text, _CODE, LAST_TITLE):
        yield from _section_sites(text, start, end, title)
    for match in _TREASURY.finditer(text):
        if word_start(text, match.start()):
            yield from _section_sites(text, match.start(), match.end(), 26)


def _of_the_treasury(text: str) -> Iterator[Site]:
    if " Reg" not in text:
        return
    for mark in MARK.finditer(text):
        style = Style(Hyphen.PART)
        items = read_list(text, mark.end(), style, mark["many"] is not None)
        named = _TAX_REGULATIONS.match(text, items[-1].end) if items else None
        if named and word_start(text, mark.start()):
            key = provision(Kind.REGULATION, "26 C.F.R.", "§")
            yield from sites(text, mark.start(), items, key, end=named.end())


_OF_TITLE = re.compile(
    rf",? of (?:[Tt]itle )?(?P<title>\d{{1,2}}),? (?:of (?:the )?)?(?:{_CODE.pattern})"
)
_PART_WORD = Pattern(r"[Pp]arts? (?=\d)")
_SUBPART_BEFORE = re.compile(r"[Ss]ubpart (?P<letter>[A-Z]{1,2}),? of $")


def _of_title(text: str) -> Iterator[Site]:
    """``section 240.10b-5 of title 17 of the Code of Federal Regulations``, ``parts 121 and 135 of
    Title 14, C.F.R.``."""
    if next(_CODE.finditer(text), None) is None:
        return
    for mark in MARK.finditer(text):
        items = read_list(text, mark.end(), Style(), mark["many"] is not None)
        named = _OF_TITLE.match(text, items[-1].end) if items else None
        if named and word_start(text, mark.start()):
            key = provision(Kind.REGULATION, f"{int(named['title'])} C.F.R.", "§")
            yield from sites(text, mark.start(), items, key, end=named.end())
    for match in _PART_WORD.finditer(text):
        items = _parts(text, match.start())
        named = _OF_TITLE.match(text, items[-1].end) if items else None
        if named is None or not word_start(text, match.start()):
            continue
        start = match.start()
        if subpart := _SUBPART_BEFORE.search(text, max(0, start - 16), start):
            section = f"{items[0].section}, subpt. {subpart['letter']}"
            items[0] = replace(items[0], section=section)
            start = subpart.start()
        key = provision(Kind.REGULATION, f"{int(named['title'])} C.F.R.", "pt.")
        yield from sites(text, start, items, key, end=named.end())


def find(text: str) -> Iterator[Site]:
    """Regulations cited in ``text``, in order; spans are code points of ``text``."""
    return in_order(
        [
            *_federal(text),
            *_of_the_treasury(text),
            *_of_title(text),
            *find_coded(text, Kind.REGULATION),
            *state_regulations.find(text),
        ]
    )
