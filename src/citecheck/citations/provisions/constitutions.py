"""Constitutions, federal and state, in citations and in prose.

Forms after The Bluebook (22d ed.) R. 11. A constitution that is no longer in force carries
its year in its name (``Del. Const. of 1792``). Clauses with a name of their own are in
``constitutional_clauses.py``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from citecheck.citations.parts import in_order
from citecheck.citations.provisions.constitutional_clauses import find_clauses
from citecheck.citations.provisions.lists import end_of_citation, word_start
from citecheck.citations.provisions.subdivisions import read_subdivisions
from citecheck.facts.jurisdictions import by_spelling, jurisdiction_before, name_after
from citecheck.model.citations import Form, Site
from citecheck.model.keys import ProvisionKey
from citecheck.model.kinds import Kind
from citecheck.model.numerals import roman
from citecheck.model.spans import Span
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern

_NUMERAL = r"(?:[IVXLCivxlc]{1,8}(?:-?[A-Z]| [A-F](?=,))?|\d{1,3}(?:-?[A-Z])?)(?![A-Za-z\d])"
_ARTICLE = re.compile(
    r"(?:(?P<article>[Aa]rt(?:s?\.|icles?)|ART(?:S?\.|ICLES?))"
    r"|(?P<amendment>[Aa]mend(?:s?\.|ments?|ts?\.|(?= [IVX\d]))|AMEND(?:S?\.|MENTS?|(?= [IVX\d]))))"
    rf" ?(?P<number>{_NUMERAL})"
)
_PLURAL = re.compile(r"[a-z]s(?:\.|$| )|[A-Z]S(?:\.|$| )")
_MORE_NUMERALS = re.compile(r"(?:, and |, & |, | and | & )(?P<number>[IVXLC]{1,7})(?![\w-])")
# The constitutions of Massachusetts and New Hampshire are divided into parts.
_PART = re.compile(r"(?:pt\.|[Pp]art) (?P<number>\d|[IVX]{1,3}|[Ff]irst|[Ss]econd), ")
_PREAMBLE = re.compile(r"(?:pmbl\.|[Pp]reamble|PMBL\.)")
_SECTION = re.compile(
    r",? ?(?:(?P<many>§ ?§|[Ss]ections|[Ss]ecs\.|SECTIONS)|§|[Ss]ec(?:tion|\.)|SEC(?:TION|\.)) ?"
    r"(?P<number>\d{1,3}(?:\.\d{1,2})?[A-Za-z]?(?:-?[a-z])?)(?![A-Za-z\d])"
)
_MORE = re.compile(
    r"(?: ?- ?|, and |, & |, | and | & | or | to | through )"
    r"(?P<number>\d{1,3}(?:\.\d{1,2})?[A-Za-z]?)(?![\w%]|,\d| [A-Z])"
)
_CLAUSE = re.compile(
    r",? ?(?:cls?\.|[Cc]lauses?|CL\.) ?(?P<number>\d{1,2})(?!\w)"
    r"|,? ?(?:para?\.|[Pp]aragraph|¶) ?(?P<paragraph>\d{1,2})(?!\w)"
)
_CONSTITUTION = Pattern(r"Const(?:\.|itution)|CONST(?:\.|ITUTION)")
_OF_YEAR = re.compile(
    r",? of (?P<year>1[6-9]\d\d|20\d\d)|,? \((?P<alone>1[6-9]\d\d)\)(?=,? (?:art|amend))"
)
_JOINT = re.compile(r",? (?:Ann\. )?(?:at )?")
_BEHIND = re.compile(r",? (?:of |to )?(?:the )?(?:(?P<own>Constitution)(?! of [A-Z])|(?=[A-Z]))")
_ITS_NAME = re.compile(r",? ?(?:Constitution|Const\.)")
_BARE = Pattern(
    r"(?:[Aa]rt(?:\.|icle)|ART(?:\.|ICLE)|[Aa]mend\.|AMEND\.) ?[IVX]{1,5}(?![A-Za-z\d-])"
)
_NAMED_BEFORE = re.compile(r"(?:Const(?:\.|itution)|CONST(?:\.|ITUTION))(?:,? of \d{4})?,? $")
_OTHER_PAPER = re.compile(
    r",? (?:of|to) (?:the|this|that|its|their|our|said|an?) "
    r"(?!U\.?S\.?|United States|Constitution|[Ff]ederal)"
    r"|,? of [A-Z]|\.[A-Z\d]|,? supra|,? infra"
)
_ARTICLES_IN_USE = 7


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a constitution: its normal form, its subdivisions, and its own words."""

    start: int
    end: int
    section: str
    subdivisions: tuple[str, ...] = ()


def _within(text: str, head: str, start: int, end: int) -> list[Place]:
    """The places in article or amendment ``head``, whose own words end at ``end``."""
    section = _SECTION.match(text, end)
    if section is None:
        return [_with_clause(text, head, start, end)]
    place = _with_clause(text, f"{head}, § {section['number']}", start, section.end())
    places = [place]
    while section["many"] and (more := _MORE.match(text, places[-1].end)):
        begin, stop = more.span("number")
        places.append(_with_clause(text, f"{head}, § {more['number']}", begin, stop))
    return places


def _with_clause(text: str, section: str, start: int, end: int) -> Place:
    if clause := _CLAUSE.match(text, end):
        word = f"cl. {clause['number']}" if clause["number"] else f"para. {clause['paragraph']}"
        return Place(start, clause.end(), f"{section}, {word}")
    subdivisions, end = read_subdivisions(text, end)
    return Place(start, end, section, subdivisions)


def _places(text: str, start: int, at: int) -> list[Place]:
    """The places read at ``at``; the first begins at ``start``."""
    if match := _PREAMBLE.match(text, at):
        return [Place(start, match.end(), "pmbl.")]
    part = _PART.match(text, at)
    match = _ARTICLE.match(text, part.end() if part else at)
    if match is None:
        return []
    if part:
        head = f"pt. {part['number']}, art. {roman(match['number'])}"
        return _within(text, head, start, match.end())
    word = "art." if match["article"] else "amend."
    places = _within(text, f"{word} {roman(match['number'])}", start, match.end())
    if _PLURAL.search(match["article"] or match["amendment"]):
        while more := _MORE_NUMERALS.match(text, places[-1].end):
            head = f"{word} {roman(more['number'])}"
            places += _within(text, head, more.start("number"), more.end())
    return places


def _sites(text: str, source: str, places: list[Place], end: int = 0) -> Iterator[Site]:
    for place in places:
        stop = max(place.end, end if place is places[-1] else 0)
        core = Span(place.start, stop)
        key = ProvisionKey(Kind.CONSTITUTION, source, place.section, place.subdivisions)
        yield Site(
            Span(core.start, end_of_citation(text, stop)),
            core,
            key,
            form=Form.FULL if source else Form.SHORT,
        )


def _cited(text: str) -> Iterator[Site]:
    """``U.S. Const. art. III, § 2``: the constitution is named first."""
    for match in _CONSTITUTION.finditer(text):
        named = jurisdiction_before(text, match.start())
        if named is None and not word_start(text, match.start()):
            continue
        start, state = named or (match.start(), "")
        end, source = match.end(), f"{state} Const." if state else ""
        if year := _OF_YEAR.match(text, end):
            end = year.end()
            source += f" of {year['year'] or year['alone']}" if source else ""
        joint = _JOINT.match(text, end)
        yield from _sites(text, source, _places(text, start, joint.end() if joint else end))


def _source_behind(text: str, at: int) -> tuple[str, int] | None:
    """The constitution named behind a place: ``of the California Constitution``."""
    joint = _BEHIND.match(text, at)
    if joint is None:
        return None
    if joint["own"]:
        return "U.S. Const.", joint.end()
    named = name_after(text, joint.end(), by_spelling(), most=30)
    name = _ITS_NAME.match(text, named[0]) if named else None
    if named is None or name is None:
        return None
    return f"{named[1]} Const.", name.end()


def _bare(text: str) -> Iterator[Site]:
    """``art. I, § 4``, ``Article III``: the constitution is named behind, before, or not at all."""
    for match in _BARE.finditer(text):
        start = match.start()
        if not word_start(text, start) or _NAMED_BEFORE.search(text[max(0, start - 26) : start]):
            continue
        places = _places(text, start, start)
        if not places:
            continue
        end = places[-1].end
        if behind := _source_behind(text, end):
            yield from _sites(text, behind[0], places, behind[1])
        elif _OTHER_PAPER.match(text, end):
            continue
        elif "," in places[0].section:
            yield from _sites(text, "", places)
        elif _federal_article(places[0]) and match[0].startswith("Article"):
            key = ProvisionKey(Kind.CONSTITUTION, "U.S. Const.", places[0].section)
            span = Span(start, end)
            yield Site(span, span, key, form=Form.NAME)


def _federal_article(place: Place) -> bool:
    federal = {f"art. {roman(str(n))}" for n in range(1, _ARTICLES_IN_USE + 1)}
    return place.section in federal and not place.subdivisions


def find(text: str) -> Iterator[Site]:
    """Constitutional provisions cited or named in ``text``, in order; spans are code points."""
    return in_order([*_cited(text), *_bare(text), *find_clauses(text)])
