"""Places in a constitution: ``art. III, § 2, cl. 1``, ``amend. XIV``, ``pt. 1, art. XII``.

Articles and amendments are numbered in figures, Roman numerals or words; the normal form has Roman
numerals. Offsets count code points of the clean text.
"""

from __future__ import annotations

from citecheck.citations.provisions.subdivisions import read_subdivisions
from citecheck.dataclass import dataclass, replace
from citecheck.model.numerals import ORDINAL_ENDING, ordinal_value, roman, roman_value
from citecheck.patterns import re

_CARDINALS = {
    word: str(number)
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen twenty".split(),
        1,
    )
}
CARDINAL = (
    "(?:"
    + "|".join(f"[{w[0].upper()}{w[0]}]{w[1:]}" for w in sorted(_CARDINALS, key=len, reverse=True))
    + ")(?![A-Za-z])"
)
# Connecticut's articles are in words: `article first, § 8`
ORDINAL = (
    r"(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff](?:our|if)th|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth"
    r"|[Tt]enth|[Ee]leventh|[Tt]welfth|[Tt]hirteenth|[Ff]ourteenth)(?![A-Za-z])"
)
_NUMERAL = r"(?:[IVXLCivxlc]{1,8}(?:-?[A-Z]| [A-F](?=,))?|\d{1,3}(?:-?[A-Z]|-[a-z])?)(?![A-Za-z\d])"
_ARTICLE = re.compile(
    r"(?:(?P<article>[Aa]rt(?:s?\.|icles?|s?(?= [IVXL\d]))|ART(?:S?\.|ICLES?|(?= [IVXL\d])))"
    r"|(?P<amendment>[Aa]mend(?:s?\.|ments?|ts?\.|s?(?= [IVX\d]))|[Aa]mdts?\."
    r"|[Aa]ms?\.?(?= [IVX\d])|AMEND(?:S?\.|MENTS?|(?= [IVX\d]))|AMDTS?\.))"
    rf" ?(?P<number>{_NUMERAL}|{CARDINAL}|{ORDINAL})"
)
# Massachusetts numbers its amendments as articles: `Mass. Const. amend. art. 48`
AMENDING = "amend. "
# Oregon has an article in two versions: `Or Const, Art VII (Amended), § 3`
_VERSION = re.compile(r" ?\((?P<word>Amended|Original)\)")
_AMENDING = re.compile(r"[Aa]mend(?:s?\.|ments?),? (?=[Aa]rt)")
_PLURAL = re.compile(r"[a-z]s(?:\.|$| )|[A-Z]S(?:\.|$| )")
_MORE_NUMERALS = re.compile(
    r"(?:, and |, & |, | and | & )(?P<number>[IVXLC]{1,7}|\d{1,2})(?![\w-])"
)
# `U.S. Const., 5th Amend.`, in New York `US Const, 14th Amend`
_ORDINAL_AMENDMENT = re.compile(
    rf"(?P<ordinal>\d{{1,2}}{ORDINAL_ENDING}|[A-Z][a-z]+(?:-[A-Za-z]+)?) "
    r"[Aa]m(?:endment|end(?:\.|(?![A-Za-z]))|dt\.)"
)
_DIVISION_WORD = r"(?P<word>[Pp]t\.|[Pp]art|PT\.|[Cc]h\.|[Cc]hapter|CH\.)"
_DIVISION_NUMBER = r"(?P<number>\d|[IVX]{1,3}|[Ff]irst|[Ss]econd|[Tt]he [FfSs][a-z]{3,5}|one|two)"
# The constitutions of Massachusetts, New Hampshire and Vermont are divided into parts and chapters.
_DIVISION = re.compile(rf"{_DIVISION_WORD} {_DIVISION_NUMBER}, ")
DIVISION_BEFORE = re.compile(rf"{_DIVISION_WORD} {_DIVISION_NUMBER}, $")
_PREAMBLE = re.compile(r"(?:(?:pmbl|PMBL)(?:\.|(?![A-Za-z]))|[Pp]reamble)")
_SECTION = re.compile(
    r",? ?(?:(?P<many>§ ?§|[Ss]ections|[Ss]ect?s\.|SECTIONS)|(?:[Ss]ection )?§|[Ss]ec(?:tion|t?\.)"
    r"|SEC(?:TION|T?\.)) ?"
    rf"(?P<number>\d{{1,3}}(?:\.\d{{1,2}})?[A-Za-z]?(?:-?[a-z]|-[A-Z])?(?![A-Za-z\d])|{CARDINAL}"
    r"|[IVXL]{1,5}(?![A-Za-z\d]))"
)
_LOST_MARK = re.compile(r", (?P<number>\d{1,2}[A-Z]?)(?=[(,])")
_MORE = re.compile(
    r"(?: ?- ?|, and |, & |, | and | & | or | to | through )"
    r"(?P<number>\d{1,3}(?:\.\d{1,2})?[A-Za-z]?)(?![\w%]|,\d| [A-Z])"
)
_CLAUSE = re.compile(
    r",? ?(?:[Cc]ls?\.|[Cc]lauses?|CL\.) ?(?P<number>\d{1,2})(?!\w)"
    r"|,? ?(?:[Pp]ara?\.|[Pp]aragraph|¶) ?(?P<paragraph>\d{1,2}|[IVXL]{1,6})(?!\w)"
)
_BILL_OF_RIGHTS = re.compile(r"Bill of (?:Rights|Rts\.)(?=,? ?(?:§|[Ss]ec))")
_DECLARATION = re.compile(r"Decl(?:aration|\.) (?:of )?R(?:ights|ts\.),? ?(?=[Aa]rt)")


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a constitution: its normal form, its subdivisions, and its own words."""

    start: int
    end: int
    section: str
    subdivisions: tuple[str, ...] = ()


def plain(number: str) -> str:
    """A number in figures that may be in words or, as in Georgia, a Roman numeral."""
    value = roman_value(number.lower()) if number.isalpha() else None
    return _in_figures(number) or (str(value) if value else number)


def _in_figures(number: str) -> str | None:
    value = ordinal_value(number)
    return _CARDINALS.get(number.lower()) or (str(value) if value else None)


def article_numeral(number: str) -> str:
    """The Roman numeral of an article that may be numbered in figures or in words."""
    return roman(_in_figures(number) or number)


def division(match: re.Match[str]) -> str:
    """The normal form of a division (of its pattern): ``pt. 1``, ``ch. I``."""
    number = plain(match["number"].removeprefix("the ").removeprefix("The "))
    word = match["word"].lower()
    return f"pt. {number}" if word.startswith("p") else f"ch. {roman(number)}"


def section_at(text: str, start: int, at: int, head: str = "") -> list[Place]:
    """The sections at ``at`` of ``head``, or of the whole constitution; the first begins at
    ``start``. None where no section mark stands there."""
    section = _SECTION.match(text, at)
    if section is None:
        return []
    joint = f"{head}, " if head else ""
    places = [_with_clause(text, f"{joint}§ {plain(section['number'])}", start, section.end())]
    while section["many"] and (more := _MORE.match(text, places[-1].end)):
        begin, stop = more.span("number")
        places.append(_with_clause(text, f"{joint}§ {more['number']}", begin, stop))
    return places


def section_without_mark(text: str, article: Place) -> Place | None:
    """``art. V, 3(b)(3)``: the section behind a whole ``article`` whose mark was lost."""
    number = _LOST_MARK.match(text, article.end)
    if number is None:
        return None
    section = f"{article.section}, § {number['number']}"
    return _with_clause(text, section, article.start, number.end())


def _within(text: str, head: str, start: int, end: int) -> list[Place]:
    """The places in article or amendment ``head``, whose own words end at ``end``."""
    return section_at(text, start, end, head) or [_with_clause(text, head, start, end)]


def _with_clause(text: str, section: str, start: int, end: int) -> Place:
    if clause := _CLAUSE.match(text, end):
        word = (
            f"cl. {clause['number']}" if clause["number"] else f"para. {plain(clause['paragraph'])}"
        )
        # Georgia's paragraphs have parts: `Art. I, Sec. II, Par. IX(e)`
        parts, end = read_subdivisions(text, clause.end()) if clause["paragraph"] else ((), 0)
        return Place(start, max(end, clause.end()), f"{section}, {word}", parts)
    subdivisions, end = read_subdivisions(text, end)
    return Place(start, end, section, subdivisions)


def read_places(text: str, start: int, at: int) -> list[Place]:
    """The places named at ``at``, a list of them in one citation; the first begins at ``start``."""
    if match := _PREAMBLE.match(text, at):
        return [Place(start, match.end(), "pmbl.")]
    if (ordinal := _ORDINAL_AMENDMENT.match(text, at)) and (
        value := ordinal_value(ordinal["ordinal"])
    ):
        return _within(text, f"amend. {roman(str(value))}", start, ordinal.end())
    if rights := _BILL_OF_RIGHTS.match(text, at):
        return _joined(section_at(text, start, rights.end()), "Bill of Rts. ")
    if declaration := _DECLARATION.match(text, at):
        return _joined(_articles(text, start, declaration.end()), "Decl. of Rts. ")
    if outer := _DIVISION.match(text, at):
        inner = read_places(text, start, outer.end())
        inner = inner or _articles_of_section(text, section_at(text, start, outer.end()))
        return _joined(inner, f"{division(outer)}, ")
    return _articles(text, start, at)


def _articles_of_section(text: str, places: list[Place]) -> list[Place]:
    """``§ 1, art. 4``: articles within a section, as in the second part of Massachusetts'."""
    if not places or not text.startswith(", art", places[-1].end):
        return places
    [*_, last] = places
    return _joined(_articles(text, last.start, last.end + 2), f"{last.section}, ") or places


def _joined(places: list[Place], head: str) -> list[Place]:
    return [replace(place, section=f"{head}{place.section}") for place in places]


def _articles(text: str, start: int, at: int) -> list[Place]:
    match = _ARTICLE.match(text, at)
    if match is None:
        amending = _AMENDING.match(text, at)
        return _joined(_articles(text, start, amending.end()), AMENDING) if amending else []
    word = "art." if match["article"] else "amend."
    head, end = f"{word} {article_numeral(match['number'])}", match.end()
    if version := _VERSION.match(text, end):
        head, end = f"{head} ({version['word']})", version.end()
    places = _within(text, head, start, end)
    if _PLURAL.search(match["article"] or match["amendment"]):
        while more := _MORE_NUMERALS.match(text, places[-1].end):
            head = f"{word} {roman(more['number'])}"
            places += _within(text, head, more.start("number"), more.end())
    return places
