"""Constitutions, federal and state, in citations and in prose.

Forms after The Bluebook (22d ed.) R. 11. A constitution that is no longer in force carries
its year in its name (``Del. Const. of 1792``). Clauses with a name of their own are in
``clauses.py``, articles and sections in ``places.py``.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.citations.parts import in_order
from citecheck.citations.provisions.constitutions.clauses import find_clauses
from citecheck.citations.provisions.constitutions.places import (
    AMENDING,
    CARDINAL,
    DIVISION_BEFORE,
    ORDINAL,
    Place,
    article_numeral,
    division,
    plain,
    read_places,
    section_at,
    section_without_mark,
)
from citecheck.citations.provisions.lists import end_of_citation, word_start
from citecheck.dataclass import replace
from citecheck.facts.constitutions import in_force
from citecheck.facts.jurisdictions import (
    by_spelling,
    fold,
    jurisdiction_named_after,
    jurisdiction_named_before,
)
from citecheck.model.citations import Form, Site
from citecheck.model.keys import ProvisionKey
from citecheck.model.kinds import Kind
from citecheck.model.numerals import ORDINAL_ENDING, roman
from citecheck.model.spans import Span
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern

_ANNOTATED_BEFORE = re.compile(r"\bU\.? ?S\.? ?C\.? ?[AS]\.?,? $")
_ORDINAL_AMENDMENT = rf"(?:\d{{1,2}}{ORDINAL_ENDING}|[A-Z][a-z]+(?:-[A-Za-z]+)?) [Aa]m(?:end|dt)"
_CONSTITUTION = Pattern(
    r"Const(?:\.|itution"
    r"|(?=,? (?:\(?\d{4}\)?,? )?(?:[Aa]rt(?:s?\.?|icles?) |[Aa]mends?\.? |[Aa]ms?\.? [IVX]"
    rf"|{_ORDINAL_AMENDMENT})))"
    r"|CONST(?:\.|ITUTION|(?=,? (?:[Aa]mend|AMEND|[Aa]rt|ART)))"
)
_OF_YEAR = re.compile(
    r",? of (?P<year>1[6-9]\d\d|20\d\d)|,? \((?P<alone>1[6-9]\d\d)\)(?=,? (?:[Aa]rt|[Aa]mend|§))"
    r"|,? (?P<bare>1[6-9]\d\d|20\d\d)(?=,? (?:[Aa]rt|[Aa]mend|§))"
)
_YEAR_BEHIND = re.compile(r",?(?: of)? (?P<year>1[6-9]\d\d|20\d\d)(?![\w-]|\.\d)")
_OF_MICHIGAN = re.compile(r",? 1963(?=,? art)")
# `Section 2, Article I of the Pennsylvania Constitution`, `section 10 of Article I`
_SECTION_FIRST = re.compile(
    rf"(?:§ ?|[Ss]ec(?:tion|\.) )(?P<number>\d{{1,3}}[A-Za-z]?|{CARDINAL})(?:, (?:of )?| of )$"
)
_DECLARATION = Pattern(r"Decl(?:aration|\.) (?:of )?R(?:ights|ts\.)")
_STATE = r"(?P<state>(?:[A-Z][a-z]+\.? ){0,2})"
_OF_DECLARATION = re.compile(
    r"(?:[Pp]art (?:[Ff]irst|1|I|the [Ff]irst), )?[Aa]rt(?:icle|\.) "
    rf"(?P<number>\d{{1,2}}|[IVXL]{{1,7}}|{CARDINAL})(?: of the| of|,)? {_STATE}"
    r"(?:Constitution's )?$"
)
_ARTICLE_BEHIND = re.compile(r",? [Aa]rt(?:icle|\.) (?P<number>\d{1,2}|[IVXL]{1,7})(?![\w-])")
_JOINT = re.compile(r",? (?:Ann\. )?(?:at )?")
_BEHIND = re.compile(
    r",? (?:of |to )?(?:the )?(?:(?P<own>Constitution)(?! of [A-Z\d])|(?=[A-Z]|constitution of ))"
)
_ITS_NAME = re.compile(r",? ?(?:State )?(?:[Cc]onstitution|Const\.)")
# `of the Constitution of Virginia`, `, Constitution of the State of Alabama of 1901`
_OF_STATE = r" of (?:the )?(?:(?:State|Commonwealth|Territory) of (?:the )?)?(?=[A-Z])"
_CONSTITUTION_OF = re.compile(f"[Cc]onstitution{_OF_STATE}")
_NAMED_BEHIND = re.compile(_OF_STATE)
_REVISED_BEFORE = re.compile(r"Rev(?:\.|ised) $")
_SECTION_OF_WHOLE = re.compile(
    r"(?:§ ?|[Ss]ec(?:tion|\.) )(?P<number>\d{1,3}[A-Za-z]?)(?: of the|,) $"
)
_BILL_OF_RIGHTS_BEHIND = re.compile(r",? Bill of Rights")
_BARE = Pattern(
    r"(?:[Aa]rt(?:\.|icle|(?= [IVX\d]))|ART(?:\.|ICLE|(?= [IVX\d]))|[Aa]mend(?:\.|ment)|AMEND\.)"
    r" ?(?:(?:[IVX]{1,7}|\d{1,3})(?:-[A-Za-z](?!\w))?"
    rf"|(?:{CARDINAL}|{ORDINAL})(?=,? (?:§|[Ss]|of the )))"
    r"(?![A-Za-z\d-]|\.\d)"
)
_NAMED_BEFORE = re.compile(r"(?:Const(?:\.|itution)?|CONST(?:\.|ITUTION))(?:,?(?: of)? \d{4})?,? $")
_OTHER_PAPER = re.compile(
    r",? (?:of|to) (?:the|this|that|its|their|our|said|an?) "
    r"(?!U\.?S\.?|United States|Constitution|[Ff]ederal)"
    r"|,? of [A-Z]|\.[A-Z\d]|,? supra|,? infra|,? Rules? \d"
)
_ID_BEFORE = re.compile(r"\b[Ii]d\.,? (?:at )?$")
_ARTICLES_IN_USE = 7


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


def _source(state: str, year: str | None) -> str:
    """The normal form of the constitution of ``state``, with its year if it is an older one."""
    if not state:
        return ""
    return f"{state} Const." if not year or in_force(state, year) else f"{state} Const. of {year}"


def _cited(text: str, home: str = "") -> Iterator[Site]:
    """``U.S. Const. art. III, § 2``: the constitution is named first; without a name it is that of
    the state ``home``."""
    for match in _CONSTITUTION.finditer(text):
        found = _named(text, match)
        if found is None or (home and (found[2] or match[0][5:] == "itution")):
            continue
        start, end, state = found
        year = _OF_YEAR.match(text, end)
        end = year.end() if year else end
        number = (year["year"] or year["alone"] or year["bare"]) if year else None
        source = _source(state or home, number)
        joint = _JOINT.match(text, end)
        at = joint.end() if joint else end
        if home and not state and _NATIONS_AMENDMENT.match(text, at):
            source = "U.S. Const."
        places = read_places(text, start, at)
        # sections of Kentucky's constitution are numbered through
        places = places or (section_at(text, start, at) if state not in ("", "U.S.") else [])
        yield from _sites(text, source, places)


# states number the amendments of their own in figures (`Const. amend. 10`)
_NATIONS_AMENDMENT = re.compile(
    r"[Aa]mend(?:ment|\.)? (?:X{1,2}(?:IX|IV|V?I{0,3})|IX|IV|V?I{1,3}|V)(?!\w)"
)


def _named(text: str, match: re.Match[str]) -> tuple[int, int, str] | None:
    """Whose constitution a match of its word names: where its words begin and end, and the
    jurisdiction (empty where none is named); None where it is the end of another word."""
    start, end = match.span()
    if before := jurisdiction_named_before(text, start):
        return before[0], end, before[1]
    if code := _ANNOTATED_BEFORE.search(text, max(0, start - 12), start):
        return code.start(), end, "U.S."  # `U.S.C.A. Const. Amend. XIV`
    if not word_start(text, start):
        return None
    if of := _NAMED_BEHIND.match(text, end):
        behind = jurisdiction_named_after(text, of.end())
        revised = _REVISED_BEFORE.search(text, max(0, start - 8), start)
        return (revised.start() if revised else start, *behind) if behind else None
    return start, end, "Mich." if _OF_MICHIGAN.match(text, end) else ""


def at_home(text: str, state: str) -> Iterator[Site]:
    """``Const. art. I, § 22`` and ``article I, section 7 of our state constitution`` in a brief to
    a court of ``state``: of its own constitution."""
    yield from _cited(text, state)
    yield from _declarations(text, state)
    for match in _BARE.finditer(text):
        places = read_places(text, match.start(), match.start())
        own = _OF_OUR_STATE.match(text, places[-1].end) if places else None
        if own and word_start(text, match.start()):
            places = _with_words_before(text, match.start(), places)
            yield from _sites(text, _source(state, None), places, own.end())


_OF_OUR_STATE = re.compile(r",? (?:of|to|in) (?:the|our|this) [Ss]tate(?:'s)? [Cc]onstitution")


def _source_behind(text: str, at: int) -> tuple[str, int] | None:
    """The constitution named behind a place: ``of the California Constitution``."""
    joint = _BEHIND.match(text, at)
    if joint is None:
        return None
    if joint["own"]:
        return "U.S. Const.", joint.end()
    of = _CONSTITUTION_OF.match(text, joint.end())
    named = jurisdiction_named_after(text, of.end() if of else joint.end())
    name = _ITS_NAME.match(text, named[0]) if named and not of else None
    if named is None or (name is None and of is None):
        return None
    end = name.end() if name else named[0]
    year = _YEAR_BEHIND.match(text, end)
    return _source(named[1], year["year"] if year else None), year.end() if year else end


def _bare(text: str) -> Iterator[Site]:
    """``art. I, § 4``, ``Article III``: the constitution is named behind, before, or not at all."""
    for match in _BARE.finditer(text):
        start = match.start()
        if not word_start(text, start) or _NAMED_BEFORE.search(text[max(0, start - 26) : start]):
            continue
        places = read_places(text, start, start)
        if not places:
            continue
        end = places[-1].end
        amending = _OF_AMENDMENTS.match(text, end)
        if amending:
            places = [replace(place, section=f"{AMENDING}{place.section}") for place in places]
            end = amending.end()
        if behind := _source_behind(text, end):
            if amending and behind[0] == "U.S. Const.":
                continue  # `to the Constitution of the Commonwealth`
            places = _with_words_before(text, start, places)
            yield from _sites(text, behind[0], places, behind[1])
        elif unmarked := _unmarked_section(text, places):
            place, source, end = unmarked
            yield from _sites(text, source, [place], end)
        elif "," in places[0].section and _ID_BEFORE.search(text, max(0, start - 8), start):
            yield from _sites(text, "", places)
        elif not _may_be_alone(match[0]) or _OTHER_PAPER.match(text, end):
            continue
        elif "," in places[0].section:
            yield from _sites(text, "", places)
        elif _federal_article(places[0]) and match[0].startswith("Article"):
            key = ProvisionKey(Kind.CONSTITUTION, "U.S. Const.", places[0].section)
            span = Span(start, end)
            yield Site(span, span, key, form=Form.NAME)


def _may_be_alone(words: str) -> bool:
    """Whether an article or amendment is cited by ``words`` where no constitution is named."""
    return words[-1].isupper() and words[3:4] != " "


# `art. 48 of the Amendments to the Massachusetts Constitution`
_OF_AMENDMENTS = re.compile(r",? of the (?:Articles of )?Amendments?(?= (?:to|of) )")


def _unmarked_section(text: str, places: list[Place]) -> tuple[Place, str, int] | None:
    """``art. V, 3(b)(3), Fla. Const.``, whose section mark was lost: the place, its constitution,
    and where that ends."""
    head = places[0]
    if len(places) != 1 or "," in head.section or head.subdivisions:
        return None
    place = section_without_mark(text, head)
    behind = _source_behind(text, place.end) if place else None
    return (place, *behind) if place and behind else None


def _with_words_before(text: str, start: int, places: list[Place]) -> list[Place]:
    """``places`` where the section is named before its article, or the part that it is of."""
    low = max(0, start - 26)
    first, *others = places
    if part := DIVISION_BEFORE.search(text, low, start):
        section = f"{division(part)}, {first.section}"
        return [Place(part.start(), first.end, section, first.subdivisions), *others]
    before = _SECTION_FIRST.search(text, low, start)
    if before is None or others or "§" in first.section:
        return places
    section = f"{first.section}, § {plain(before['number'])}"
    return [Place(before.start(), first.end, section, first.subdivisions)]


def _of_whole(text: str) -> Iterator[Site]:
    """``Section 59 of the Kentucky Constitution``, whose sections are numbered through, and
    ``section 10 of the Kansas Constitution Bill of Rights``."""
    for match in _CONSTITUTION.finditer(text):
        named = jurisdiction_named_before(text, match.start())
        if named is None or named[1] == "U.S.":
            continue
        before = _SECTION_OF_WHOLE.search(text, max(0, named[0] - 26), named[0])
        if before is None or not word_start(text, before.start()):
            continue
        rights = _BILL_OF_RIGHTS_BEHIND.match(text, match.end())
        section = f"{'Bill of Rts. ' if rights else ''}§ {before['number']}"
        end = rights.end() if rights else match.end()
        yield from _sites(text, f"{named[1]} Const.", [Place(before.start(), end, section)])


def _declarations(text: str, home: str = "") -> Iterator[Site]:
    """``art. 14 of the Massachusetts Declaration of Rights``, which is the first part of the
    constitution of Massachusetts, and Maryland's, which is not numbered with its articles; without
    the name of a state that of ``home``."""
    for match in _DECLARATION.finditer(text):
        start, end = match.span()
        low = max(0, start - 70)
        article = before = _OF_DECLARATION.search(text, low, start)
        begin, named = (before.start(), before["state"]) if before else (start, "")
        state = by_spelling().get(fold(named)) if named else home
        if before is None:
            begin, state = jurisdiction_named_before(text, start) or (start, home)
            article = _ARTICLE_BEHIND.match(text, end)
        if article is None or state not in ("Mass.", "Md."):
            continue
        number = f"art. {article_numeral(article['number'])}"
        section = f"pt. 1, {number}" if state == "Mass." else f"Decl. of Rts. {number}"
        place = Place(begin, max(end, article.end()), section)
        yield from _sites(text, f"{state} Const.", [place])


def _federal_article(place: Place) -> bool:
    federal = {f"art. {roman(str(n))}" for n in range(1, _ARTICLES_IN_USE + 1)}
    return place.section in federal and not place.subdivisions


def find(text: str) -> Iterator[Site]:
    """Constitutional provisions cited or named in ``text``, in order; spans are code points."""
    found = [*_cited(text), *_declarations(text), *_bare(text), *_of_whole(text)]
    return in_order([*found, *find_clauses(text)])
