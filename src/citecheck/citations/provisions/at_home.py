"""Codes and rules by words that only the courts of one state understand as their own.

``Code § 8.01-229`` in a brief to a court of Virginia, ``CR 56(c)`` in one to a court of Washington
or Kentucky, ``Supreme Court Rule 23`` in Illinois. The state is that of
:func:`citecheck.citations.provisions.court_of_filing.state_of_filing`; without it these words are
what they are elsewhere: sections whose code is not known, or nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from citecheck.citations.parts import in_order
from citecheck.citations.provisions import rules_of_court, state_regulations
from citecheck.citations.provisions.constitutions import constitutions
from citecheck.citations.provisions.home_sections import act_behind
from citecheck.citations.provisions.lists import (
    MARK,
    Item,
    Style,
    end_of_citation,
    provision,
    read_list,
    sites,
    word_start,
)
from citecheck.citations.provisions.numbers import Hyphen
from citecheck.citations.writings import state_session_laws
from citecheck.dataclass import replace
from citecheck.facts.home_acts import HomeActRow, acts_of
from citecheck.facts.home_codes import HomeCodeRow, home_codes
from citecheck.model.citations import Site
from citecheck.model.keys import ProvisionKey
from citecheck.model.kinds import Kind
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern

_MARK = r",? ?(?P<many>§ ?§ ?|[Ss]ections |arts\. )?(?:§ ?|[Ss]ection |[Aa]rt(?:icle|\.) )?(?=\d)"
_LONGER_NAME = re.compile(r"[A-Za-z&][.,]? $")
# what may stand before a name that begins a citation
_BEGINS = re.compile(r"(?:\b(?:[a-z]+|See|Under|In|The|And|Cf\.|Accord|Former|e\.g\.),? |[.;:(] )$")


# rules whose mark is elsewhere that of the record: `R. 2:1-4` in a brief to a court of Wisconsin
_OF_THE_RECORD = {"N.J. Ct. R.": "N.J."}
_INITIAL = "R. "


def without_record(text: str, state: str, found: Sequence[Site]) -> list[Site]:
    """``found`` without what the courts of ``state`` (of the brief) cite the record by."""
    return [
        site
        for site in found
        if not isinstance(site.key, ProvisionKey)
        or _OF_THE_RECORD.get(site.key.source, state) == state
        or not text.startswith(_INITIAL, site.span.start)
    ]


_BEHIND = "#"  # in a spelling: the number, behind which the name stands


@cache
def _codes(state: str) -> tuple[tuple[re.Pattern, HomeCodeRow], ...]:
    """The codes of ``state`` whose name stands before a number, each with its pattern."""
    rows = [row for row in home_codes() if row.jurisdiction == state]
    return tuple((_pattern(names), row) for row in rows if (names := _names(row, behind=False)))


@cache
def _codes_behind(state: str) -> tuple[tuple[re.Pattern, HomeCodeRow], ...]:
    """Those whose name stands behind it."""
    rows = [row for row in home_codes() if row.jurisdiction == state]
    named = ((_names(row, behind=True), row) for row in rows)
    # (as behind the names of other codes, a stop behind the last word is read with it)
    return tuple(
        (re.compile(rf"(?:{'|'.join(names)})(?!\w)\.?"), row) for names, row in named if names
    )


def _names(row: HomeCodeRow, *, behind: bool) -> list[str]:
    printed = (name for name in row.printed() if name.startswith(_BEHIND) is behind)
    return sorted((_spelling(n.removeprefix(_BEHIND)) for n in printed), key=len, reverse=True)


def _pattern(names: list[str]) -> re.Pattern:
    return re.compile(rf"(?:{'|'.join(names)}){_MARK}")


def _spelling(printed: str) -> str:
    return re.escape(printed).replace(r"\.\ ", r"\. ?")


def find(text: str, state: str) -> Iterator[Site]:
    """Provisions that ``text`` cites by words of the courts of ``state`` (an abbreviation of
    ``data/jurisdictions.txt``), in order; spans are code points of ``text``."""
    found = [*_of_codes(text, state), *_of_codes_behind(text, state), *_of_titles(text, state)]
    found += _of_chapters(text, state)
    found += _of_acts(text, state)
    found += rules_of_court.at_home(text, state)
    found += state_session_laws.at_home(text, state)
    found += state_regulations.at_home(text, state)
    return in_order([*found, *constitutions.at_home(text, state)])


def _of_codes(text: str, state: str) -> Iterator[Site]:
    for pattern, row in _codes(state):
        for match in pattern.finditer(text):
            start = match.start()
            if not word_start(text, start) or _is_end_of_name(text, start):
                continue
            plural = match["many"] is not None
            items = read_list(text, match.end(), Style(Hyphen(row.hyphen)), plural)
            if items and all(re.fullmatch(row.numbers, item.section) for item in items):
                key = provision(Kind.STATUTE, row.normal_form, row.mark)
                yield from sites(text, start, items, key)


# `s. 346.63(1)`, `ss. 48.415`: Wisconsin's marks, which elsewhere are initials
_MARK_ALONE = Pattern(
    r"(?<![\w.])(?:§ ?(?P<signs>§ ?)?|[Ss]ec(?:tion|\.)? ?"
    r"|(?P<many>[Ss]ections |[Ss]ecs\. |ss\. )|s\. )(?=\d)"
)


def _of_codes_behind(text: str, state: str) -> Iterator[Site]:
    codes = _codes_behind(state)
    for mark in _MARK_ALONE.finditer(text) if codes else ():
        plural = bool(mark["many"] or mark["signs"])
        for pattern, row in codes:
            items = read_list(text, mark.end(), Style(Hyphen(row.hyphen)), plural)
            name = pattern.match(text, items[-1].end) if items else None
            if name and all(re.fullmatch(row.numbers, item.section) for item in items):
                key = provision(Kind.STATUTE, row.normal_form, row.mark)
                yield from sites(text, mark.start(), items, key, end=name.end())


# `c. 93A, § 9`, `section 2 of chapter 93A`: Massachusetts has no other chapters of such numbers
_CHAPTERED = {"Mass.": "Mass. Gen. Laws"}
_CHAPTER = Pattern(r"(?<![\w.])[Cc](?:h?\.|hapter) ?(?P<chapter>\d{1,3}[A-Z]?), (?=§|[Ss]ection )")
_SECTION = re.compile(r"(?P<many>§§ ?|[Ss]ections )|§ ?|[Ss]ection ")
_OF_CHAPTER = re.compile(
    r",? of [Cc](?:h?\.|hapter) ?(?P<chapter>\d{1,3}[A-Z]?)(?![\w-])(?!,? of the [Aa]cts)"
)
# another body names the chapter: `G.L. c. 93A`, `St. 1993, c. 495, § 2`, `the Acts of 1993, ch. 5`
_OF_BODY = re.compile(r"(?:[A-Z][\w.]*|\d{4})[,.]? $")


def _of_chapters(text: str, state: str) -> Iterator[Site]:
    code = _CHAPTERED.get(state)
    for match in _CHAPTER.finditer(text) if code else ():
        mark = _SECTION.match(text, match.end())
        if mark is None or _OF_BODY.search(text, max(0, match.start() - 24), match.start()):
            continue
        items = read_list(text, mark.end(), Style(), mark["many"] is not None)
        key = provision(Kind.STATUTE, f"{code} ch. {match['chapter']},", "§")
        yield from sites(text, match.start(), items, key) if items else ()
    for mark in MARK.finditer(text) if code else ():
        items = read_list(text, mark.end(), Style(), mark["many"] is not None)
        behind = _OF_CHAPTER.match(text, items[-1].end) if items else None
        if behind and word_start(text, mark.start()):
            key = provision(Kind.STATUTE, f"{code} ch. {behind['chapter']},", "§")
            yield from sites(text, mark.start(), items, key, end=behind.end())


def _of_acts(text: str, state: str) -> Iterator[Site]:
    """``section 155 of the Insurance Code``."""
    for mark in MARK.finditer(text) if acts_of(state) else ():
        if not word_start(text, mark.start()):
            continue
        items = read_list(text, mark.end(), Style(Hyphen.PART), mark["many"] is not None)
        act = act_behind(text, end_of_citation(text, items[-1].end), state) if items else None
        if act:
            key = provision(Kind.STATUTE, act.row.source, act.row.mark)
            found = sites(text, mark.start(), items, key, end=act.end)
            yield from (_in_act(site, act.row) for site in found)


def _in_act(site: Site, row: HomeActRow) -> Site:
    """The site with the number that its code gives the section (``5/155`` in Illinois)."""
    if not isinstance(site.key, ProvisionKey):
        return site
    section = row.sections.replace(_BEHIND, site.key.section)
    return replace(site, key=replace(site.key, section=section))


# `Title 23, Chapter 63`: the courts of these states speak so of the titles of one code
_TITLED = {"Pa.": "Pa.C.S."}
_TITLE = Pattern(
    r"\bTitle (?P<title>\d{1,2}), ?[Cc]h(?:apter|\.) (?P<chapter>\d{1,3}[A-Z]?)(?![\w-]|\.\d)"
)


def _of_titles(text: str, state: str) -> Iterator[Site]:
    code = _TITLED.get(state)
    for match in _TITLE.finditer(text) if code else ():
        item = Item(match.start(), match.end(), match["chapter"])
        key = provision(Kind.STATUTE, f"{match['title']} {code}", "ch.")
        yield from sites(text, match.start(), [item], key)


def _is_end_of_name(text: str, start: int) -> bool:
    """Whether the words before ``start`` belong to the name (``Tax Code §``)."""
    before = text[max(0, start - 24) : start]
    return bool(_LONGER_NAME.search(before)) and not _BEGINS.search(before)
