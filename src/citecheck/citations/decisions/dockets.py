"""Docket numbers: ``No. 24-1733``, ``Civil Action No. 24-617 (TKW)``, ``No. 17 CVS 012306``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from citecheck.citations.decisions import newspaper_decisions
from citecheck.dataclass import dataclass
from citecheck.facts.docket_numbers import docket_rows, names_its_court
from citecheck.model.keys import DocketKey
from citecheck.model.spans import Span
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern

_LEAD = (
    r"(?:(?:Civil Action|(?:(?:S|Super|D\.C)\. (?:Ct\. )?)?Civ(?:il)?\.?(?: A(?:pp|ction)?\.?)?|"
    r"Crim(?:inal)?\.?|Case|Cause|Docket|MDL|Record|(?:EEOC )?Appeal|Mem\. Op\. & J\.|"
    r"[Ii]ndex|Adv\.(?: Proc\.)?|C\.?A\.?|App\.|Misc\.|CIV\.? ?A\.?|CIVIL ACTION) )?"
)
_NUMBER = (
    r"(?:[A-Z][A-Za-z]{0,4}\.? ?[A-Za-z]?[-. ]?){0,3}"
    r"\d[\w:–-]*(?:[.:/-]\w+)*"
    r"(?:,? ?(?:& |and )?\d\d-\d[\w-]*){0,2}"
    r"(?: (?:[A-Z]{2,5}|[A-Z][a-z]?\.?)(?![a-z.])(?:[- ]?\d[\w-]*)?"
    r"| [A-Z]+\d[\w-]*| \d{2,}[A-Z]{0,3}){0,3}"
    r"(?: ?\([A-Z][A-Za-z]{0,4}(?:[/)( -]{1,3}[A-Z][A-Za-z]{0,4}){0,2}\)){0,2}"
)
_WITH_NO = re.compile(rf"{_LEAD}Nos?\.?[: ] ?(?P<number>{_NUMBER})")
_DOCKET_WORD = re.compile(rf"Docket (?P<number>\d:?{_NUMBER}(?:, No\. \d+)?)")
_BARE = re.compile(
    r"(?P<number>(?:[A-Z]{1,5}[-. ])?(?:\d:)?(?:[A-Z]-)?\d\d-[A-Za-z]{2,4}-?\d{2,6}[\w-]*"
    r"(?: ?\([A-Z][A-Za-z]{1,4}\))?|CIV-[\w-]+(?: [A-Z]{2,4}){0,3})(?=, \d)"
)
_CIVIL_SHAPE = re.compile(r"\d\d-(?:[A-Za-z]{2,4}-)?\d{2,6}|\d\d (?:[A-Z]{2,4} )\d{3,6}")

# The forms of the courts' own, which the general ones above would cut or miss
_OWN = "|".join(row.pattern for row in docket_rows())
_OWN_UNMARKED = "|".join(row.pattern for row in docket_rows() if not row.needs_no)
_OWN_WITH_NO = re.compile(rf"{_LEAD}Nos?\.? (?P<number>{_OWN})(?=,? ?\(|, |[;.]|$)")
# South Carolina numbers its opinions, with and without a year
_OWN_OPINION = Pattern(
    r"\bOp(?:inion|\.) No\. (?P<number>(?:19|20)\d\d-(?:UP|MO)-\d{1,3}|\d{5}(?= \(S\. ?C\.))"
)
_BEHIND_NUMBER = r"(?=,? ?\(|, |[;.)]|$| ?\[)"
_OWN_BARE = re.compile(rf", (?P<number>{_OWN_UNMARKED}){_BEHIND_NUMBER}")
# those that begin with letters may also stand where no comma is
_LETTERED = "|".join(row.pattern for row in docket_rows() if row.alone and row.pattern[0] == "(")
_OWN_LETTERED = Pattern(rf"(?P<number>{_LETTERED}){_BEHIND_NUMBER}")

# What "No." numbers besides cases.
_NOT_A_CASE = re.compile(
    r"(?:ECF|Dkt\.?|Doc\.?|Docket Entry|Order|L\.|Rep\.?|Patent|Pat\.?|Application|"
    r"Interrogator(?:y|ies)|Request|RFP|RFA|Exhibit|Ex\.|Bar|Local|District|Dist\.?|"
    r"Union|Claim|Count|Question|Instruction|Federalist|Release|Notice|Bulletin|Circular|"
    r"Series|Opinion|Op\.|Doc|Document|Policy|Form|Lodge|Fund|"
    r"Act|Sch\.|Part|Vol\.|Issue|Item|Tab|Page|Proposition|Prop\.|Measure|Account|Title|"
    r"Resolution|Res\.|Ordinance|Ord\.|Proclamation|Treaty|T\.I\.A\.S\.|Post) $"
)


@dataclass(frozen=True, slots=True)
class DocketSite:
    """A docket number in the text. ``number`` is as printed, white space folded; ``dated`` are the
    words of court and date that share its parenthesis, which is then its span."""

    span: Span
    key: DocketKey
    shaped: bool
    dated: str | None = None

    @property
    def is_louisianas(self) -> bool:
        """Whether it is in the form of Louisiana, with court and date in figures behind."""
        return self.dated is not None and self.dated.startswith("La.")


def find(text: str) -> Iterator[DocketSite]:
    """Docket numbers, those with "No." first. Whether one stands for a decision is for the reader
    of the citation to say: it needs a case's name, and a court or the shape of a court's number."""
    for match in _NO_OR_DOCKET.finditer(text):
        at = match.start()
        if _NOT_A_CASE.search(text, max(0, at - 16), at):
            continue
        if own := _OWN_WITH_NO.match(text, at):
            yield _site(own, "No.")
            continue
        found = _WITH_NO.match(text, at) or _DOCKET_WORD.match(text, at)
        if found and sum(c.isdigit() for c in found["number"]) >= 2:
            number = _trim(found["number"])
            end = found.start("number") + len(number)
            lead = (
                "MDL No."
                if text.startswith("MDL", at)
                else "Docket"
                if found.re is _DOCKET_WORD.compiled
                else "No."
            )
            yield DocketSite(
                Span(at, end), DocketKey(number, lead), bool(_CIVIL_SHAPE.search(number))
            )

    for match in _UNMARKED.finditer(text):
        yield DocketSite(Span(*match.span("number")), DocketKey(match["number"]), shaped=True)

    yield from _unmarked(text)

    for match in _OWN_OPINION.finditer(text):
        yield _site(match, "Op. No.")

    yield from _louisiana(text)

    for match in _DATED.finditer(text):
        key = DocketKey(match["number"], match["lead"] or "")
        yield DocketSite(Span(*match.span()), key, shaped=True, dated=match["dated"])

    for match in _MANUSCRIPT.finditer(text):
        key = DocketKey(match["number"])
        yield DocketSite(Span(*match.span()), key, shaped=True, dated=match["dated"])

    for match in _COURT_NUMBER_DATE.finditer(text):
        dated = f"{match['court']} {match['date']}"
        key = DocketKey(match["number"], "No.")
        yield DocketSite(Span(*match.span()), key, shaped=True, dated=dated)

    for paper in newspaper_decisions.find(text):
        yield DocketSite(paper.span, DocketKey(paper.number, ""), shaped=True, dated=paper.dated)

    for match in _UNPUBLISHED.finditer(text):
        dated = _ISSUED.sub("", match["dated"])
        key = DocketKey(match["number"])
        yield DocketSite(Span(*match.span()), key, shaped=True, dated=dated)


def _unmarked(text: str) -> Iterator[DocketSite]:
    """Numbers in a form of their courts' own without "No."."""
    seen = set()
    for match in _OWN_BARE.finditer(text):
        seen.add(match.start("number"))
        yield _site(match, "")
    for match in _OWN_LETTERED.finditer(text):
        start = match.start()
        glued = text[start - 1 : start].isalnum() or text.endswith("No. ", 0, start)
        if start not in seen and not glued:
            yield _site(match, "")


def _site(match: re.Match[str], lead: str) -> DocketSite:
    """The site of a number in a form of its court's own."""
    number = match["number"]
    key = DocketKey(number, lead)
    start = match.start("number") if not lead else match.start()
    # Mississippi sets the paragraph before the reporter: `2014-CA-00817-COA (¶ 15), 178 So. 3d 300`
    pin = _PARAGRAPH_BETWEEN.match(match.string, match.end("number"))
    end = pin.end() if pin else match.end("number")
    return DocketSite(Span(start, end), key, names_its_court(number))


_PARAGRAPH_BETWEEN = re.compile(r" \(¶¶? ?\d{1,3}(?:-\d{1,3})?\)(?=, \d{1,4} [A-Z])")


# `People v. Roe (Jan. 7, 2015, B243042) [nonpub. opn.]`: California Style Manual §§ 1:18, 1:19
_DATED = Pattern(
    r"\((?P<dated>(?:[A-Z][\w.' ]{0,40}?,? )?"
    r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}, "
    r"(?:19|20)\d\d), (?:(?P<lead>No\.) )?"
    r"(?P<number>(?:[A-Z]{1,2}\d{5,7}|(?:[A-Z]{1,4} ?|\d:)?\d{2}-[A-Za-z\d-]{3,16})"
    r"(?: [A-Z]{2,4})?)\)"
    r"(?: \[(?:nonpub|unpub)\. (?:opn|order|dec)\.\])?"
)

# Michigan: `unpublished opinion of the Court of Appeals, issued July 2, 2019 (Docket No. …)`
_UNPUBLISHED = Pattern(
    r"unpublished (?:per curiam |memorandum )?(?:opinion|order)(?: per curiam)? of the "
    r"(?P<dated>(?:Michigan )?(?:Court of Appeals|Supreme Court),? (?:issued|entered|decided) "
    r"[A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d),? \(Docket Nos?\. "
    r"(?P<number>\d{5,6})(?:[, and&]{1,6}\d{5,6}){0,6}\)"
)
# Alabama: `Ex parte Doe, [Ms. 1190123, Jan. 3, 2020] ___ So. 3d ___ (Ala. 2020)`
_MANUSCRIPT = Pattern(
    r"\[Ms\. (?P<number>\d{6,7}|[A-Z]{2}-(?:20\d\d-\d{4}|\d\d-\d{4})), "
    r"(?P<dated>(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}, "
    r"(?:19|20)\d\d)\]"
)
# Colorado: `People v. Roe, (Colo. App. No. 18CA1205, Apr. 9, 2020)`
_COURT_NUMBER_DATE = Pattern(
    r"\((?P<court>[A-Z][a-z]{2,5}\.(?: Ct\.)?(?: App\.)?),? No\. "
    r"(?P<number>\d\d ?[A-Z]{2} ?\d{1,4}), "
    r"(?P<date>(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}, "
    r"(?:19|20)\d\d)\)"
)
_ISSUED = re.compile(r",? (?:issued|entered|decided)")

# `, CV 11-1657 JGB (JCGx)`, `, 2:16-cv-04170-NKL`: numbers that need no "No."
_UNMARKED = re.compile(
    r", (?P<number>(?:(?:SA|ED) ?)?(?:CV|CR|MC|CIV\.?|C) ?-?\d\d-\d{3,6}(?![\w-])"
    r"(?: [A-Z]{2,4}(?![A-Za-z.]))?(?: \([A-Z][A-Za-z]{1,4}\))?"
    r"|\d:\d\d-(?:cv|cr|mc|md|ml|mj|bk|ap)-\d{3,6}(?:-[A-Z]{2,4}){0,3}(?![\w-]))"
)
_NO_OR_DOCKET = Pattern(rf"\b(?:{_LEAD}Nos?\.?[: ] ?(?=[A-Z\d])|Docket (?=\d))")
_TRAILING_WORDS = re.compile(r"[ ,](?:[A-Z]|U\.?|S\.?|No|F|[A-Z][a-z]\.?)$")


def _trim(number: str) -> str:
    number = number.rstrip(" ,.-:")
    while match := _TRAILING_WORDS.search(number):
        if number[match.start() + 1 :].isupper() and len(number) - match.start() > 2:
            break
        number = number[: match.start()].rstrip(" ,")
    return number


def bare_before(text: str, end: int) -> DocketSite | None:
    """A docket number without "No." right before ``end`` (``CIV-S-03-2592 DFL PAN, ``)."""
    if text[end - 2 : end] != ", ":
        return None
    start = max(0, end - 60)
    if text.find("-", start, end) < 0:
        return None
    for match in _BARE.finditer(text, start, end):
        if text[match.end() : end] == ", ":
            return DocketSite(
                Span(match.start(), match.end()), DocketKey(match["number"]), shaped=True
            )
    return None


_IN_PARENTHESES = re.compile(
    rf"\((?:Docket )?Nos?\. (?P<number>{_NUMBER})(?: (?:&|and) [\d, ]+)?\)"
)


def in_parentheses(text: str, spans: Sequence[Span]) -> DocketSite | None:
    """The docket number that one of the parentheses behind a citation holds and nothing else:
    ``___ Mich ___ (2022) (Docket No. 161650)``."""
    for span in spans:
        if match := _IN_PARENTHESES.fullmatch(text, span.start, span.end):
            key = DocketKey(_trim(match["number"]))
            return DocketSite(Span(*match.span("number")), key, shaped=True)
    return None


# `07-393, p. 2 (La. App. 3d Cir. 10/3/07), 966 So. 2d 1127`: Louisiana Supreme Court General
# Administrative Rules, part G, section 8
_LOUISIANA = Pattern(
    r" \((?P<dated>La\.[^()]{0,40}?\d{1,2}/\d{1,2}/\d{2,4})\)",
)
_LOUISIANA_NUMBER = re.compile(
    r"(?P<lead>No\. )?(?P<number>(?:19|20)?\d\d-[A-Z]{0,3}-?\d{1,5}"
    r"|(?:19|20)\d\d [A-Z]{1,3} \d{4}|\d\d,\d{3}(?:-[A-Z]{2,3})?),? ?"
    r"(?:pp?\. ?[\d-]{1,9})?$"
)
_LONGEST_NUMBER = 36  # code points, with a pin


def _louisiana(text: str) -> Iterator[DocketSite]:
    """Louisiana's docket numbers with court and date in figures behind."""
    for match in _LOUISIANA.finditer(text):
        start = match.start()
        number = _LOUISIANA_NUMBER.search(text, max(0, start - _LONGEST_NUMBER), start)
        if number is None:
            continue
        key = DocketKey(number["number"], (number["lead"] or "").strip())
        span = Span(number.start(), match.end())
        yield DocketSite(span, key, shaped=True, dated=match["dated"])


_DATE_BETWEEN = re.compile(
    r", (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}, "
    r"(?P<year>(?:19|20)\d\d), $"
)
_LONGEST_DATE = 24  # code points


def date_between(text: str, end: int) -> tuple[int, int] | None:
    """Where the date between a docket number and a reporter at ``end`` begins, and its year:
    ``B-412345, Jan. 3, 2016, 2016 CPD ¶ 12``."""
    if not text[end - 3 : end - 2].isdigit() or text[end - 2 : end] != ", ":
        return None
    match = _DATE_BETWEEN.search(text, max(0, end - _LONGEST_DATE), end)
    return (match.start(), int(match["year"])) if match else None


# a year, something between, and a serial number; figures before or behind are another court's way
_CORE = re.compile(
    r"(?<!\d)(?<!\d\d-)((?:19|20)?\d\d)(?=[- A-Za-z])[- ]?(?:[A-Za-z]{1,5}[- ]?){0,2}[- ]?"
    r"0*([1-9]\d{0,5})(?!\d|-\d\d)"
)
# Texas begins with the number of the court of appeals (`14-20-00812-CR`), New Jersey has the year
# last (`A-3217-20T4`)
_TEXAS = re.compile(r"(?<![\w-])(?P<court>\d\d-\d\d)-(?P<number>\d{5,6})(?=-C[RV]\b|$)")
_NEW_JERSEY = re.compile(r"(?<![\w-])A-(?P<number>\d{1,4})-(?P<year>\d\d)(?:T\d[A-Z]?)?$")


_PARENTHESES = re.compile(r"\([^()]*\)")
_NO_LETTER = re.compile(r"[\W_]")


@lru_cache(maxsize=8192)
def docket_core(number: str) -> str:
    """What makes two spellings of a docket number the same: year and serial number
    (``No. CV 24-518 (RKM)`` and ``CV-24-518``), or all letters and digits."""
    bare = _PARENTHESES.sub("", number)
    if texas := _TEXAS.search(bare):
        return f"{texas['court']}-{texas['number'].lstrip('0')}"
    if jersey := _NEW_JERSEY.search(bare):
        return f"{jersey['year']}-A{jersey['number'].lstrip('0')}"
    match = _CORE.search(bare)
    if match:
        return f"{match[1][-2:]}-{match[2]}"
    return _NO_LETTER.sub("", bare).lower()
