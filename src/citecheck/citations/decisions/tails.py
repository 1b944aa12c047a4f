"""What follows the identifying part of a citation: pins, court and date, parentheticals.

All readers take the clean text and an offset and answer where what they read ends; they
look forward only, and never past a bounded window.
"""

from __future__ import annotations

from citecheck.citations.decisions.courts.courts import court_id
from citecheck.dataclass import dataclass
from citecheck.facts.history_phrases import history_phrases
from citecheck.model.spans import Span
from citecheck.patterns import re

# One place in a decision: 142, *7, * 7, 392-93, 30-1, 14a, ¶ 5, n.3, 423 n.8, 15:3-9, xii
_NUMBER = r"(?:\*{1,2} ?)?\d{1,6}(?!\d)[a-z]?(?::\d{1,3})?"
_NOTE = (
    r"(?:,? ?(?:& ?)?(?:nn?|fn)\.? ?\d{1,3}(?:[-,&] ?\d{1,3}(?![\d ]*[A-Z]))*"
    r"|,? note \d{1,3})"
)
# Arizona cites the paragraph with the page: `208 Ariz. 145, 150 ¶ 12, 91 P.3d 346`
_WITH_PARAGRAPH = r"(?: ¶¶? ?\d{1,3}(?:-\d{1,3})?)?"
_PAGE = rf"{_NUMBER}(?: ?-{{1,2}} ?{_NUMBER}|, et seq\.)?{_WITH_PARAGRAPH}{_NOTE}?"
# Kansas and Ohio cite the paragraphs of a decision's syllabus (`301 Kan. 161, Syl. ¶ 3`), the
# Federal Energy Regulatory Commission those of its orders (`at P 12`); a data base that lacks the
# sign writes so for all courts (`2004-Ohio-1384, P29`, `at PP 31 - 33`)
_PARAGRAPH = (
    r"(?:(?:¶¶|PP) ?\d+ - \d+"
    r"|(?:(?:[Ss]yl(?:labus|\.)? )?¶¶? ?|PP? ?|[Pp]ara?s?\. ?|[Pp]aragraphs? )\d+(?:-\d+)?)"
    rf"{_NOTE}?"
)
_NOTE_ALONE = r"nn?\. ?\d{1,3}(?:-\d+)?"
_ROMAN = r"[ivxlc]{1,7}(?![a-z])"
_PLACE = rf"(?:{_PAGE}|{_PARAGRAPH}|{_NOTE_ALONE}|{_ROMAN})"
_SEPARATOR = r"(?:,? & |,? and |, ?)"
# a number that begins the next citation is no further place: `13, 18 L. Ed. 2d 527`
_NEXT_CITATION = r"(?! [A-Z][A-Za-z.]* ?\d| [A-Z]\.)"
PLACES = rf"{_PLACE}(?:{_SEPARATOR}(?:at )?{_PLACE}{_NEXT_CITATION}){{0,8}}"

_AT = r"(?: at(?: p(?:p|age|ages)?\.?)?)"
_REPORTER_BEHIND = r" (?:U\. ?S\.|F\.|S\. ?Ct|WL|[A-Z][a-z]*\.(?: ?[A-Z0-9][a-z.]*){0,3},? ?\d)"
_PIN = re.compile(
    rf"(?:,? ?slip op\.?)?,?{_AT}? ({PLACES})(?![A-Za-z0-9/%]|\.\d|{_REPORTER_BEHIND})"
)
_PIN_AT = re.compile(rf",?{_AT} ({PLACES})(?![A-Za-z0-9/%])")
_TIGHT_PIN = re.compile(rf",({PLACES})(?![A-Za-z0-9/%])")

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
_STATUS = r"(?:,? ?(?:filed|decided|argued|slip op\.?|pet\. .{0,40}?filed|mandate issued),?)?"
_DATE = re.compile(
    rf"(?P<court>.*?){_STATUS}[ ,]*"
    rf"(?P<date>{_MONTH} ?\d{{1,2}}, ?|{_MONTH} )?"
    r"(?P<year>1[6-9]\d\d|20\d\d)(?:[-/]\d{2,4})?"
    r"(?:, .{0,60}| (?:no (?:pet|writ)|pet\.|writ) ?.{0,50})?",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:1[6-9]|20)\d\d")
# misprints: `(10th Cir. 2990)`, `(2d 1996)`
_YEAR_THAT_CANNOT_BE = re.compile(r"(?P<court>[A-Z\d][^()\d]{0,4}[^()]{2,50}?),? (?P<year>\d{4})")
_HALF_A_COURT = re.compile(r"\d{1,2}(?:st|d|nd|rd|th)\.? (?P<year>(?:1[6-9]|20)\d\d)")
# Louisiana dates in figures: `(La. App. 3d Cir. 10/3/07)`; its form began in 1994
_DATE_IN_FIGURES = re.compile(
    r"(?P<court>[A-Z].*?),? (?P<date>\d{1,2}/\d{1,2}/(?P<year>(?:19|20)?\d\d))"
)
_MONTH_LEFT = re.compile(rf",? {_MONTH}(?: ?\d{{1,2}}(?:-\d{{1,2}})?)?,?\s*$")
# Tennessee's courts say where they sat: `(Tenn. Crim. App., at Jackson, Oct. 12, 1994)`
_SITTING = re.compile(r", at [A-Z][a-z]+(?: [A-Z][a-z]+)?$")
# Texas: `(Tex. App.—Austin, no pet.)`; The Greenbook, appendix D
_PETITION = re.compile(r", (?:no|pet\.|writ) ?(?:pet\.|writ|[a-z][a-z' .]{2,30})?$")
_BROKEN_YEAR = re.compile(r"\d{1,2}[-/]\d{1,3}|\d{2,3}|\d{5}")
LONGEST_PARENTHETICAL = 3000


@dataclass(frozen=True, slots=True)
class CourtAndDate:
    """A date parenthetical as read: court and date as printed, and the year."""

    court: str | None
    year: int | None
    date: str | None = None


def read_pin(text: str, at: int, *, needs_at: bool = False) -> tuple[str | None, int]:
    """The pin that begins at ``at``, without "at", and where it ends."""
    match = (_PIN_AT if needs_at else _PIN).match(text, at)
    if match is None and not needs_at:
        match = _TIGHT_PIN.match(text, at)
    if match is None:
        return None, at
    return match[1].rstrip(","), match.end(1)


def closing(text: str, at: int) -> int | None:
    """Where the parenthesis or bracket that opens at ``at`` closes, or None when it does
    not close within the paragraph. Round and square brackets nest."""
    depth = 0
    end = min(len(text), at + LONGEST_PARENTHETICAL)
    for match in _BRACKETS.finditer(text, at, end):
        sign = match[0]
        if sign in "([":
            depth += 1
        elif sign in ")]":
            depth -= 1
            if depth <= 0:
                return match.end()
        else:
            return None
    return None


_BRACKETS = re.compile(r"[()\[\]\n]")


# `63 NY2d 582 [1984]`, `146 AD2d 439 [1st Dept 1989]`: New York Law Reports Style Manual § 2.2(a);
# a bracket with other figures is a parallel citation of California
_DATED = r"(?:(?:[A-Za-z.,'’& ]|\d{1,2},|\d(?:st|d|nd|rd|th)\b){1,60}[ ,])?(?:1[6-9]|20)\d\d"
_DATED_BRACKET = re.compile(rf"\[{_DATED}\]")
# misprints: a date that opens with one sign and closes with another, `[1st Cir. 2007)`, or opens
# twice, `((1st Cir. 2007)`
_UNLIKE_SIGNS = re.compile(
    rf"\[{_DATED}[)}}]|\({_DATED}[\]}}]|\{{{_DATED}[)\]}}]|\(\({_DATED}\)(?!\))"
)


_OPENS = ("(", "[", "{")


def read_parentheses(text: str, at: int) -> tuple[list[Span], int]:
    """The parentheses attached at ``at``, one behind the other, and where they end; a bracket
    that holds a date is one of them."""
    spans: list[Span] = []
    while True:
        opening = at + (text[at : at + 1] == " ")
        if not spans and text[at : at + 3] == ", (":
            opening = at + 2  # `2014 WL 10273641, (N.D. Ga. 2016)`
        if not text.startswith(_OPENS, opening):
            return spans, at
        unlike = _UNLIKE_SIGNS.match(text, opening)
        if (
            text[opening : opening + 1] != "("
            and not unlike
            and not _DATED_BRACKET.match(text, opening)
        ):
            return spans, at
        end = unlike.end() if unlike else closing(text, opening)
        if end is None:
            return spans, at
        spans.append(Span(opening, end))
        at = end


_POINT_BEHIND_YEAR = re.compile(r"(?<=\d{4})\.$")
# the court that a quotation left out, supplied by who quotes: `([Pa.] 1971)`
_SUPPLIED = re.compile(r"^\[(?P<court>[A-Z][^\[\]]{1,30})\](?= )")
# the Occupational Safety and Health Review Commission: `20 BNA OSHC 1500 (No. 02-0123, 2003)`
_DOCKET_BEFORE_YEAR = re.compile(r"^Nos?\. [\d-]{4,12}, (?=(?:19|20)\d\d$)")
# Nevada: `(Order of Affirmance, Mar. 4, 2020)`
_WHAT_WAS_ORDERED = re.compile(
    r"^Order (?:of|[A-Z][a-z]{3,10}ing)(?: [A-Za-z]+){1,8}, (?=[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}$)"
)
_STAR_PAGE = re.compile(r"\*\d{1,4} ?")  # of an edition that breaks its page inside the date


def _without_strays(inside: str) -> str:
    """The words inside a parenthesis without what does not belong to court and date; most have
    nothing of the kind."""
    if "*" in inside:
        inside = _STAR_PAGE.sub("", inside)
    inside = inside.strip()
    if inside.endswith("."):
        inside = _POINT_BEHIND_YEAR.sub("", inside)
    if inside.startswith("No"):
        inside = _DOCKET_BEFORE_YEAR.sub("", inside)
    if inside.startswith("Order "):
        inside = _WHAT_WAS_ORDERED.sub("", inside)
    return _SUPPLIED.sub(r"\g<court>", inside) if inside.startswith("[") else inside


def read_court_and_date(inside: str) -> CourtAndDate | None:
    """Court and date from the words inside a parenthesis, or None if they are no such
    thing (``en banc``, ``quoting …``)."""
    inside = _without_strays(inside)
    if len(inside) > 120 or not inside:
        return None
    if match := _HALF_A_COURT.fullmatch(inside):
        return CourtAndDate(None, int(match["year"]))
    if _YEAR.search(inside) and (match := _DATE.fullmatch(inside)):
        court = _SITTING.sub("", _MONTH_LEFT.sub("", match["court"]).strip(" ,")) or None
        if court and court_id(court) is None and not _like_a_court(court):
            return None
        return CourtAndDate(
            court,
            int(match["year"]),
            inside[match.start("date") :].strip() if match["date"] else None,
        )
    match = _YEAR_THAT_CANNOT_BE.fullmatch(inside)
    if match and court_id(match["court"]) is not None:
        return CourtAndDate(match["court"], int(match["year"]))
    if "/" in inside and (match := _DATE_IN_FIGURES.fullmatch(inside)):
        return CourtAndDate(match["court"], _year_in_full(match["year"]), match["date"])
    court = _PETITION.sub("", inside)
    if court_id(court) is not None and not _WORDY.search(court):
        return CourtAndDate(court, None)
    if _BROKEN_YEAR.fullmatch(inside):
        return CourtAndDate(None, None)
    return None


def _year_in_full(figures: str) -> int:
    year = int(figures)
    return year if year >= 100 else year + (1900 if year >= 50 else 2000)


def _like_a_court(words: str) -> bool:
    """Abbreviations in capitals before a date (``C.C.W.D. Mo.``), whatever court they name."""
    return bool(_ABBREVIATED.fullmatch(words)) and not _WORDY.search(words)


# reporters of courts that sit in many places, which name the place alone: `90 Va. Cir. 123
# (Fairfax 2015)`
_NAMING_PLACES = ("Va. Cir.", "Pa. D. & C.", "Am. Tribal Law", "Indian L. Rep.")
_PLACE_AND_YEAR = re.compile(
    r"(?P<place>[A-Z][A-Za-z.'’-]+(?: [A-Z][A-Za-z.'’-]+){0,3}),? (?P<year>(?:1[89]|20)\d\d)"
)


def read_place_and_year(inside: str, reporter: str) -> CourtAndDate | None:
    """Court and date from the words inside a parenthesis behind a citation of ``reporter``, where
    its courts are known by the place they sit in."""
    match = _PLACE_AND_YEAR.fullmatch(inside) if reporter.startswith(_NAMING_PLACES) else None
    return CourtAndDate(match["place"], int(match["year"])) if match else None


_ABBREVIATED = re.compile(r"(?:[A-Z][\w']*\.[\w.']*|[A-Z]{2,6})(?:,? (?:[A-Z&][\w.']*|of|de))*")
_WORDY = re.compile(
    r"\b(?:quoting|citing|holding|finding|per curiam|en banc|same|emphasis|J\.,|dissent|concurr|"
    r"plurality|internal|cleaned|unpublished|order|the|that|of|and)\b",
    re.IGNORECASE,
)

_ALIAS = re.compile(
    r"(?:hereinafter(?: referred to as)?,? )?"
    r"[“\"']([A-Z][^”\"]{1,60}?)[”\"'](?: or [“\"']([^”\"]{1,40})[”\"'])?"
    r"|hereinafter,? ([A-Z][^()]{1,60})"
)
# `(2001) (Mill II)`: with its number, a name of a decision needs no quotation marks
_SEQUEL = re.compile(
    r"(?!(?:Part|Title|Article|Count|Phase|Book|Vol|Volume|Chapter|Section|Class|Type|Level|Rule)\b)"
    r"[A-Z][A-Za-z'.-]+(?: [A-Z][A-Za-z'.-]*){0,3} (?:I{1,3}|IV|V|VI{1,3})"
)


def read_aliases(inside: str) -> tuple[str, ...]:
    """The short names that the words inside a parenthesis define, if that is all they do."""
    inside = inside.strip()
    match = _ALIAS.fullmatch(inside)
    if match:
        return tuple(alias.strip(" ,.") for alias in match.groups() if alias)
    return (inside,) if _SEQUEL.fullmatch(inside) else ()


@dataclass(frozen=True, slots=True)
class Behind:
    """The parentheses behind a citation: ``court`` from the first, where it has a court or a
    date, and the short names that any of them gives."""

    spans: tuple[Span, ...]
    court: CourtAndDate | None
    aliases: tuple[str, ...]


def read_behind(text: str, end: int) -> Behind:
    """What the parentheses attached at ``end`` say."""
    spans, _ = read_parentheses(text, end)
    insides = [text[span.start + 1 : span.end - 1].removeprefix("(") for span in spans]
    dated = insides[0] if insides else ""
    if len(spans) > 1 and dated.startswith("¶"):
        # Mississippi sets the paragraph in parentheses: `94 So. 3d 1145 (¶ 12) (Miss. 2012)`
        dated, spans = insides[1], [Span(spans[0].start, spans[1].end), *spans[2:]]
    court = read_court_and_date(dated) if dated else None
    if len(insides) > 1 and (court is None or court.year is None):
        court = _in_two_parentheses(dated, insides[1]) or court
    return Behind(tuple(spans), court, tuple(a for words in insides for a in read_aliases(words)))


def _in_two_parentheses(court: str, date: str) -> CourtAndDate | None:
    """``(Cir. Ct. of Cook Cnty., Ill.) (Aug. 27, 2021)``: court and date one behind the other."""
    dated = read_court_and_date(date) if court[:1].isupper() else None
    if dated is None or dated.year is None or dated.court is not None:
        return None
    return dated if court_id(court) is None else CourtAndDate(court, dated.year, dated.date)


# spaces are literal in the table and escaped in a verbose pattern
_ACTION = "|".join(row.pattern.replace(" ", r"\ ") for row in history_phrases())
_IN_PART = r"(?:\ in\ part(?:\ and\ [a-z']{3,10}\ in\ part)?)?"
_AND_MORE = r"(?:,?\ (?:and|&)\ (?:remanded|aff'd|rev'd|vacated|remanding)(?:\ in\ part)?)?"
_GROUNDS = r"""
    (?:\ on\ (?:other|another|different|unrelated|alternative|reh'g|rehearing|denial\ of
              |reconsideration|remand|appeal|mandamus|the\ merits)
       (?:\ (?:other\ |)?(?:grounds?|reh'g|reconsideration|rehearing))?(?:\ en\ banc)?)?
"""
_MANNER = r"(?:,?\ (?:per\ curiam|mem\.|by\ an\ equally\ divided\ [Cc]ourt|without\ opinion))?"
_STATED = r"as\ (?:stated|recognized|noted)\ (?:in|by)"

# The words between a decision and the decision that is its history (The Bluebook, table T8)
HISTORY = re.compile(
    rf"""
    [,;.]?\ ?\(?(?:(?:and|as|but|other)[\ ,]+)?
    (?P<phrase>
        (?:partially\ |summarily\ |impliedly\ )?
        (?:{_ACTION}){_IN_PART}{_AND_MORE}{_GROUNDS}(?:\ en\ banc)?(?:\ in\ part)?{_MANNER}
        (?:,?\ sub\ nom\.?)?
        (?:,?\ (?:by|{_STATED}|in))?(?:\ statute(?:,?\ {_STATED})?)?
    )[,:]?\ ?
    """,
    re.VERBOSE,
)
