"""Constitutions, federal and state, in citations and in prose.

Forms after The Bluebook (22d ed.) R. 11. A constitution that is no longer in force carries
its year in its name (``Del. Const. of 1792``). Clauses with a name of their own are in
``constitutional_clauses.py``.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.citations.parts import in_order
from citecheck.citations.provisions.constitutional_clauses import find_clauses
from citecheck.citations.provisions.lists import end_of_citation, word_start
from citecheck.citations.provisions.subdivisions import read_subdivisions
from citecheck.dataclass import dataclass
from citecheck.facts.jurisdictions import by_spelling, fold, jurisdiction_before, name_after
from citecheck.model.citations import Form, Site
from citecheck.model.keys import ProvisionKey
from citecheck.model.kinds import Kind
from citecheck.model.numerals import ORDINAL_ENDING, ordinal_value, roman, roman_value
from citecheck.model.spans import Span
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern

_CARDINALS = {
    word: str(number)
    for number, word in enumerate(
        "One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen "
        "Sixteen Seventeen Eighteen Nineteen Twenty".split(),
        1,
    )
}
_CARDINAL = rf"(?:{'|'.join(sorted(_CARDINALS, key=len, reverse=True))})(?![A-Za-z])"
_NUMERAL = r"(?:[IVXLCivxlc]{1,8}(?:-?[A-Z]| [A-F](?=,))?|\d{1,3}(?:-?[A-Z])?)(?![A-Za-z\d])"
_ARTICLE = re.compile(
    r"(?:(?P<article>[Aa]rt(?:s?\.|icles?|s?(?= [IVXL\d]))|ART(?:S?\.|ICLES?|(?= [IVXL\d])))"
    r"|(?P<amendment>[Aa]mend(?:s?\.|ments?|ts?\.|s?(?= [IVX\d]))|[Aa]mdts?\."
    r"|AMEND(?:S?\.|MENTS?|(?= [IVX\d]))|AMDTS?\.))"
    rf" ?(?P<number>{_NUMERAL}|{_CARDINAL})"
)
_PLURAL = re.compile(r"[a-z]s(?:\.|$| )|[A-Z]S(?:\.|$| )")
_MORE_NUMERALS = re.compile(
    r"(?:, and |, & |, | and | & )(?P<number>[IVXLC]{1,7}|\d{1,2})(?![\w-])"
)
# `U.S. Const., 5th Amend.`, in New York `US Const, 14th Amend`
_ORDINAL = rf"(?:\d{{1,2}}{ORDINAL_ENDING}|[A-Z][a-z]+(?:-[A-Za-z]+)?) [Aa]m(?:end|dt)"
_ORDINAL_AMENDMENT = re.compile(
    rf"(?P<ordinal>\d{{1,2}}{ORDINAL_ENDING}|[A-Z][a-z]+(?:-[A-Za-z]+)?) "
    r"[Aa]m(?:endment|end(?:\.|(?![A-Za-z]))|dt\.)"
)
# The constitutions of Massachusetts and New Hampshire are divided into parts.
_PART = re.compile(r"(?:pt\.|[Pp]art) (?P<number>\d|[IVX]{1,3}|[Ff]irst|[Ss]econd), ")
_PREAMBLE = re.compile(r"(?:pmbl\.|[Pp]reamble|PMBL\.)")
_SECTION = re.compile(
    r",? ?(?:(?P<many>§ ?§|[Ss]ections|[Ss]ecs\.|SECTIONS)|§|[Ss]ec(?:tion|\.)|SEC(?:TION|\.)) ?"
    rf"(?P<number>\d{{1,3}}(?:\.\d{{1,2}})?[A-Za-z]?(?:-?[a-z])?(?![A-Za-z\d])|{_CARDINAL}"
    r"|[IVXL]{1,5}(?![A-Za-z\d]))"
)
_LOST_MARK = re.compile(r", (?P<number>\d{1,2}[A-Z]?)(?=[(,])")
_MORE = re.compile(
    r"(?: ?- ?|, and |, & |, | and | & | or | to | through )"
    r"(?P<number>\d{1,3}(?:\.\d{1,2})?[A-Za-z]?)(?![\w%]|,\d| [A-Z])"
)
_CLAUSE = re.compile(
    r",? ?(?:cls?\.|[Cc]lauses?|CL\.) ?(?P<number>\d{1,2})(?!\w)"
    r"|,? ?(?:[Pp]ara?\.|[Pp]aragraph|¶) ?(?P<paragraph>\d{1,2}|[IVXL]{1,6})(?!\w)"
)
_CONSTITUTION = Pattern(
    rf"Const(?:\.|itution|(?=,? (?:\d{{4}},? )?(?:[Aa]rts? |[Aa]mends? |{_ORDINAL})))"
    r"|CONST(?:\.|ITUTION)"
)
_OF_YEAR = re.compile(
    r",? of (?P<year>1[6-9]\d\d|20\d\d)|,? \((?P<alone>1[6-9]\d\d)\)(?=,? (?:art|amend))"
    r"|,? (?P<bare>1[6-9]\d\d)(?=,? [Aa](?:rt|mend))"
)
# The years of constitutions in force that are cited with theirs; others of the state are not.
_IN_FORCE = {
    "Fla.": "1968", "Ga.": "1983", "Ill.": "1970", "La.": "1974", "Mich.": "1963", "Mo.": "1945",
    "Mont.": "1972", "N.C.": "1971", "N.J.": "1947", "Pa.": "1968", "Va.": "1971", "Tex.": "1876",
    "Ark.": "1874", "Ala.": "2022", "Ky.": "1891", "Miss.": "1890", "Neb.": "1875", "P.R.": "1952",
}  # fmt: skip
_OF_MICHIGAN = re.compile(r",? 1963(?=,? art)")
# `Section 2, Article I of the Pennsylvania Constitution`, `section 10 of Article I`
_SECTION_FIRST = re.compile(
    rf"(?:§ ?|[Ss]ec(?:tion|\.) )(?P<number>\d{{1,3}}[A-Za-z]?|{_CARDINAL})(?:, (?:of )?| of )$"
)
_DECLARATION = Pattern(r"Decl(?:aration|\.) of R(?:ights|ts\.)")
_STATE = r"(?P<state>(?:[A-Z][a-z]+\.? ){0,2})"
_OF_DECLARATION = re.compile(
    r"(?:[Pp]art (?:[Ff]irst|1|I|the [Ff]irst), )?[Aa]rt(?:icle|\.) (?P<number>\d{1,2}|[IVXL]{1,7})"
    rf"(?: of the| of|,)? {_STATE}(?:Constitution's )?$"
)
_STATE_BEFORE = re.compile(rf"{_STATE}$")
_ARTICLE_BEHIND = re.compile(r",? [Aa]rt(?:icle|\.) (?P<number>\d{1,2}|[IVXL]{1,7})(?![\w-])")
_JOINT = re.compile(r",? (?:Ann\. )?(?:at )?")
_BEHIND = re.compile(r",? (?:of |to )?(?:the )?(?:(?P<own>Constitution)(?! of [A-Z])|(?=[A-Z]))")
_ITS_NAME = re.compile(r",? ?(?:Constitution|Const\.)")
_BARE = Pattern(
    r"(?:[Aa]rt(?:\.|icle)|ART(?:\.|ICLE)|[Aa]mend\.|AMEND\.) ?(?:[IVX]{1,5}|\d{1,2}"
    r"|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve)(?=,? [Ss]))"
    r"(?![A-Za-z\d-]|\.\d)"
)
_NAMED_BEFORE = re.compile(r"(?:Const(?:\.|itution)?|CONST(?:\.|ITUTION))(?:,?(?: of)? \d{4})?,? $")
_OTHER_PAPER = re.compile(
    r",? (?:of|to) (?:the|this|that|its|their|our|said|an?) "
    r"(?!U\.?S\.?|United States|Constitution|[Ff]ederal)"
    r"|,? of [A-Z]|\.[A-Z\d]|,? supra|,? infra"
)
_ID_BEFORE = re.compile(r"\b[Ii]d\.,? (?:at )?$")
_ARTICLES_IN_USE = 7


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a constitution: its normal form, its subdivisions, and its own words."""

    start: int
    end: int
    section: str
    subdivisions: tuple[str, ...] = ()


def _plain(number: str) -> str:
    """A number in figures that may be in words or, as in Georgia, a Roman numeral."""
    value = roman_value(number.lower()) if number.isalpha() else None
    return _CARDINALS.get(number) or (str(value) if value else number)


def _within(text: str, head: str, start: int, end: int) -> list[Place]:
    """The places in article or amendment ``head``, whose own words end at ``end``."""
    section = _SECTION.match(text, end)
    if section is None:
        return [_with_clause(text, head, start, end)]
    number = _plain(section["number"])
    place = _with_clause(text, f"{head}, § {number}", start, section.end())
    places = [place]
    while section["many"] and (more := _MORE.match(text, places[-1].end)):
        begin, stop = more.span("number")
        places.append(_with_clause(text, f"{head}, § {more['number']}", begin, stop))
    return places


def _with_clause(text: str, section: str, start: int, end: int) -> Place:
    if clause := _CLAUSE.match(text, end):
        word = (
            f"cl. {clause['number']}"
            if clause["number"]
            else f"para. {_plain(clause['paragraph'])}"
        )
        return Place(start, clause.end(), f"{section}, {word}")
    subdivisions, end = read_subdivisions(text, end)
    return Place(start, end, section, subdivisions)


def _places(text: str, start: int, at: int) -> list[Place]:
    """The places read at ``at``; the first begins at ``start``."""
    if match := _PREAMBLE.match(text, at):
        return [Place(start, match.end(), "pmbl.")]
    if (ordinal := _ORDINAL_AMENDMENT.match(text, at)) and (
        value := ordinal_value(ordinal["ordinal"])
    ):
        return _within(text, f"amend. {roman(str(value))}", start, ordinal.end())
    part = _PART.match(text, at)
    match = _ARTICLE.match(text, part.end() if part else at)
    if match is None:
        return []
    if part:
        head = f"pt. {part['number']}, art. {roman(match['number'])}"
        return _within(text, head, start, match.end())
    word = "art." if match["article"] else "amend."
    number = _CARDINALS.get(match["number"], match["number"])
    places = _within(text, f"{word} {roman(number)}", start, match.end())
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
        if not state and _OF_MICHIGAN.match(text, match.end()):
            state = "Mich."
        end, source = match.end(), f"{state} Const." if state else ""
        if year := _OF_YEAR.match(text, end):
            end = year.end()
            number = year["year"] or year["alone"] or year["bare"]
            source += f" of {number}" if source and _IN_FORCE.get(state) != number else ""
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
            places = _with_section_before(text, start, places)
            yield from _sites(text, behind[0], places, behind[1])
        elif unmarked := _unmarked_section(text, places):
            place, source, end = unmarked
            yield from _sites(text, source, [place], end)
        elif "," in places[0].section and _ID_BEFORE.search(text, max(0, start - 8), start):
            yield from _sites(text, "", places)
        elif not match[0][-1].isupper() or _OTHER_PAPER.match(text, end):
            continue
        elif "," in places[0].section:
            yield from _sites(text, "", places)
        elif _federal_article(places[0]) and match[0].startswith("Article"):
            key = ProvisionKey(Kind.CONSTITUTION, "U.S. Const.", places[0].section)
            span = Span(start, end)
            yield Site(span, span, key, form=Form.NAME)


def _unmarked_section(text: str, places: list[Place]) -> tuple[Place, str, int] | None:
    """``art. V, 3(b)(3), Fla. Const.``, whose section mark was lost: the place, its constitution,
    and where that ends."""
    head = places[0]
    if len(places) != 1 or "," in head.section or head.subdivisions:
        return None
    number = _LOST_MARK.match(text, head.end)
    if number is None:
        return None
    section = f"{head.section}, § {number['number']}"
    place = _with_clause(text, section, head.start, number.end())
    behind = _source_behind(text, place.end)
    return (place, *behind) if behind else None


def _with_section_before(text: str, start: int, places: list[Place]) -> list[Place]:
    """``places`` where the section is named before its article."""
    before = _SECTION_FIRST.search(text, max(0, start - 26), start)
    if before is None or len(places) != 1 or "§" in places[0].section:
        return places
    number = _CARDINALS.get(before["number"], before["number"])
    head, end = places[0].section, places[0].end
    return [Place(before.start(), end, f"{head}, § {number}", places[0].subdivisions)]


def _declarations(text: str) -> Iterator[Site]:
    """``art. 14 of the Massachusetts Declaration of Rights``, which is the first part of the
    constitution of Massachusetts, and Maryland's, which is not numbered with its articles."""
    for match in _DECLARATION.finditer(text):
        start, end = match.span()
        low = max(0, start - 70)
        article = before = _OF_DECLARATION.search(text, low, start)
        if before is None:
            before = _STATE_BEFORE.search(text, low, start)
            article = _ARTICLE_BEHIND.match(text, end)
        state = by_spelling().get(fold(before["state"])) if before else None
        if before is None or article is None or state not in ("Mass.", "Md."):
            continue
        number = f"art. {roman(article['number'])}"
        section = f"pt. 1, {number}" if state == "Mass." else f"Decl. of Rts. {number}"
        place = Place(before.start(), max(end, article.end()), section)
        yield from _sites(text, f"{state} Const.", [place])


def _federal_article(place: Place) -> bool:
    federal = {f"art. {roman(str(n))}" for n in range(1, _ARTICLES_IN_USE + 1)}
    return place.section in federal and not place.subdivisions


def find(text: str) -> Iterator[Site]:
    """Constitutional provisions cited or named in ``text``, in order; spans are code points."""
    return in_order([*_cited(text), *_declarations(text), *_bare(text), *find_clauses(text)])
