"""Legislative materials: reports, documents, bills, debates and hearings of Congress.

Forms after The Bluebook (22d ed.) R. 13. A reprint behind a report (``as reprinted in
1975 U.S.C.C.A.N. 1425``) belongs to the report and is no authority of its own.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.citations.parts import (
    NUMBER,
    SECTION,
    grouped,
    in_order,
    number_before,
    plain,
    read_pages,
    read_range,
    standalone,
)
from citecheck.model.citations import Form, Site
from citecheck.model.keys import CaseKey, SerialKey
from citecheck.model.kinds import Kind
from citecheck.model.numerals import ORDINAL_ENDING, any_ordinal, ordinal
from citecheck.model.spans import Span
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern

_CONGRESS = rf"(?P<congress>\d{{1,3}}){ORDINAL_ENDING} Cong(?:ress|\.)"
_SESSION = rf"(?:,? \(?(?:{any_ordinal(range(1, 4))}|Spec\.) Sess(?:ion|\.))?"

# Some filings set committee papers in small capitals: `S. REP. NO. 102-178`.
_PAPER = Pattern(
    r"(?P<house>H\. ?R\. |H\. |S\. |House |HOUSE |Senate |SENATE "
    r"|H\. ?R\.(?=R[Ee][Pp])|S\.(?=R[Ee][Pp]))"
    r"(?:(?:Conf\.|CONF\.|Conference) )?(?P<series>Exec\. |Misc\. |Treaty |Print )?"
    r"(?P<what>Rep(?:t|ort)?\b\.?|REP(?:T|ORT)?\b\.?|Doc(?:ument)?\b\.?|DOC(?:UMENT)?\b\.?) ?"
    r"(?P<no>N[Oo]s?\.? ?)?(?P<number>\d{1,3} ?- ?\d{1,4}|\d{1,4})(?![\w-])"
)
_OLD_CONGRESS = re.compile(rf", {_CONGRESS}{_SESSION}")
_PART = re.compile(r",? (?:pt\.|vol\.) ?[\dIVX]{1,3}(?!\w)")
_PAGE_AFTER_SESSION = re.compile(rf" ({NUMBER}(?:-{NUMBER})?)(?![\w-])")
_REPRINT = re.compile(
    r"(?: ?\( ?\d{4} ?\))?(?: ?\(Conf\. Rep\.\))?,? ?\(?(?:as )?reprinted (?:in|at) "
    r"\d{4} U\. ?S\. ?C\. ?C\. ?A\. ?N\. ?(?:at )?(?P<page>\d{1,3}(?:,\d{3})+|\d{1,5})(?!\w)"
)
_ON_SCREEN = re.compile(
    r"(?: \(\d{4}\))?, (?P<year>\d{4}) WL (?P<number>\d{1,9})(?:,? at (?P<pin>\*\d+(?:-\*?\d+)?))?"
)
_PAPER_SHORT = Pattern(
    r"(?P<house>H\. ?R\.|S\.) (?:Conf\. )?(?P<what>Rep\.|REP\.|Doc\.)"
    r" at (?P<page>\d{1,4}(?:-\d{1,4})?)"
)

_NEWS = Pattern(rf"U\. ?S\. ?C\. ?C\. ?A\. ?N\. ?(?P<at>at )?(?P<page>{NUMBER})(?!\w)")
_REPRINTED = re.compile(r"reprinted (?:in|at) $")

_BILL = Pattern(
    r"(?P<series>S\. ?(?:J\. ?|Con\. ?)?Res\.|H\. ?(?:R\. ?)?(?:J\. ?|Con\. ?)?Res\.|H\. ?R\.|S\.)"
    rf" ?(?:No\. ?)?(?P<number>\d{{1,5}}),? \(?{_CONGRESS}"
)
_BILL_PIN = re.compile(rf"{_SESSION},? ({SECTION})")

_DEBATE_PAGE = r"[HSED]? ?(?:\d{1,2}, ?\d{3}|\d{1,6})(?!\d)(?:-0\d(?!\d))?"
_RECORD = Pattern(
    rf"(?P<series>Cong\. ?Rec\.|CONG\. ?REC\.|Congressional Record),? "
    rf"(?P<at>at )?(?P<page>{_DEBATE_PAGE})"
)
_RECORD_VOLUMES = 250
_ANNALS = Pattern(rf"Annals of (?:Cong\.|Congress) (?P<page>{NUMBER})(?!\w)")
_GLOBE = Pattern(
    rf"Cong(?:ressional|\.) Globe,? {_CONGRESS}"
    rf"(?:,? \(?(?P<session>1st|2d|3d|Spec\.) Sess(?:ion|\.)\)?)?,? "
    rf"(?:at |app\. )?(?P<page>{NUMBER})(?!\w)"
)

_HEARING = Pattern(r"(?P<what>Hearings?) (?:[Oo]n|[Rr]egarding|[Bb]efore) ")
_JOINT = re.compile(r"J ?o ?i ?n ?t $")
_BEFORE = re.compile(r",? [Bb]efore (?:the|a) ")
# Nevada: `Hearing on A.B. 250 Before the Assembly Comm. on Judiciary, 64th Leg. (Nev. 1987)`
_LEGISLATURE = rf"(?P<legislature>\d{{1,3}}){ORDINAL_ENDING} Leg(?:islature|\.)"
_HEARING_END = re.compile(rf",? (?:{_CONGRESS}|{_LEGISLATURE}){_SESSION}")
_HEARING_WINDOW = 400
_HEARING_TITLE = 160


def _house(words: str) -> str:
    return "S." if words.startswith("S") else "H.R."


def _papers(text: str) -> Iterator[Site]:
    for match in _PAPER.finditer(text):
        number = plain(match["number"])
        if not standalone(text, match.start()) or not (match["no"] or "-" in number):
            continue
        # Conference reports are numbered in the series of all reports of the House.
        what = "Rep." if match["what"][0] == "R" else "Doc."
        series = f"{_house(match['house'])} {match['series'] or ''}{what} No."
        start, end = match.span()
        pin: str | None = None
        if "-" not in number and (old := _OLD_CONGRESS.match(text, end)):
            number, end = f"{old['congress']}-{number}", old.end()
            if page := _PAGE_AFTER_SESSION.match(text, end):
                pin, end = page[1], page.end()
        core = Span(start, end if pin is None else match.end())
        part = _PART.match(text, end)
        if part:
            end = part.end()
        if pin is None:
            pin, end = read_pages(text, end)
        if part:
            pin = part[0].lstrip(", ") + (f", at {pin}" if pin else "")
        if reprint := _REPRINT.match(text, end):
            end = read_range(text, reprint.start("page"), reprint.end())[1]
        printed_in = None
        if screen := _ON_SCREEN.match(text, end):
            printed_in, end = CaseKey(screen["year"], "WL", screen["number"]), screen.end()
            pin = screen["pin"] or pin
        key = SerialKey(Kind.LEGISLATIVE, f"{series} {number}")
        yield Site(Span(start, end), core, key, pin, printed_in=printed_in)
    for match in _PAPER_SHORT.finditer(text):
        if standalone(text, match.start()):
            key = SerialKey(Kind.LEGISLATIVE, f"{_house(match['house'])} {match['what'].title()}")
            core = Span(match.start(), match.end("what"))
            yield Site(Span(*match.span()), core, key, match["page"], form=Form.SHORT)


def _news(text: str) -> Iterator[Site]:
    for match in _NEWS.finditer(text):
        year = number_before(text, match.start())
        if year is None or _REPRINTED.search(text, max(0, year.start - 14), year.start):
            continue
        series = f"{year.of(text)} U.S.C.C.A.N."
        if match["at"]:
            key = SerialKey(Kind.LEGISLATIVE, series)
            core = Span(year.start, match.start("at") - 1)
            yield Site(Span(year.start, match.end()), core, key, match["page"], form=Form.SHORT)
            continue
        pin, end = read_range(text, match.start("page"), match.end())
        key = SerialKey(Kind.LEGISLATIVE, f"{series} {grouped(match['page'])}")
        yield Site(Span(year.start, end), Span(year.start, match.end()), key, pin)


def _bills(text: str) -> Iterator[Site]:
    for match in _BILL.finditer(text):
        if not standalone(text, match.start()):
            continue
        series = plain(match["series"]).replace("Con.", " Con.").replace("Res.", " Res.")
        if series.endswith("Res."):
            series = series.replace("H.R.", "H.")
        pin = _BILL_PIN.match(text, match.end())
        congress = int(match["congress"])
        words = f"{series} {match['number']}, {ordinal(congress)} Cong."
        span = Span(match.start(), pin.end() if pin else match.end())
        key = SerialKey(Kind.LEGISLATIVE, words)
        yield Site(span, Span(*match.span()), key, pin[1] if pin else None)


def _debate_page(words: str) -> str:
    page, dash, suffix = words.replace(" ", "").partition("-")
    return grouped(page) + dash + suffix


def _debates(text: str) -> Iterator[Site]:
    for match in _RECORD.finditer(text):
        volume = number_before(text, match.start(), most=3)
        if volume is None or int(volume.of(text)) > _RECORD_VOLUMES:
            continue
        series = f"{volume.of(text)} Cong. Rec."
        if match["at"]:
            pin, end = read_pages(text, match.start("at") - 1)
            core = Span(volume.start, match.end("series"))
            key = SerialKey(Kind.LEGISLATIVE, series)
            yield Site(Span(volume.start, max(end, match.end())), core, key, pin, form=Form.SHORT)
            continue
        pin, end = read_range(text, match.start("page"), match.end())
        key = SerialKey(Kind.LEGISLATIVE, f"{series} {_debate_page(match['page'])}")
        yield Site(Span(volume.start, end), Span(volume.start, match.end()), key, pin)
    for match in _ANNALS.finditer(text):
        if volume := number_before(text, match.start(), most=2):
            pin, end = read_range(text, match.start("page"), match.end())
            words = f"{volume.of(text)} Annals of Cong. {grouped(match['page'])}"
            key = SerialKey(Kind.LEGISLATIVE, words)
            yield Site(Span(volume.start, end), Span(volume.start, match.end()), key, pin)
    for match in _GLOBE.finditer(text):
        if standalone(text, match.start()):
            pin, end = read_range(text, match.start("page"), match.end())
            congress = f"{ordinal(int(match['congress']))} Cong."
            session = f", {match['session']} Sess." if match["session"] else ""
            words = f"Cong. Globe, {congress}{session} {grouped(match['page'])}"
            yield Site(
                Span(match.start(), end),
                Span(*match.span()),
                SerialKey(Kind.LEGISLATIVE, words),
                pin,
            )


def _hearings(text: str) -> Iterator[Site]:
    for match in _HEARING.finditer(text):
        start, at = match.start(), match.end() - len("before ") - 1
        limit = min(len(text), match.end() + _HEARING_WINDOW)
        before = _BEFORE.search(text, at, min(limit, match.end() + _HEARING_TITLE))
        if before is None or not standalone(text, start):
            continue
        end = _HEARING_END.search(text, before.end(), limit)
        if end is None or "\n" in text[start : end.end()] or ";" in text[start : end.end()]:
            continue
        title = text[start : before.start()]
        if joint := _JOINT.search(text, max(0, start - 9), start):
            title, start = f"Joint {title}", joint.start()
        if title.endswith(("Hearing", "Hearings")):
            # Without a subject in its title the committee is what tells hearings apart.
            title = text[match.start() : end.start()].rstrip(",")
        number = ordinal(int(end["congress"] or end["legislature"]))
        words = f"{title}, {number} {'Cong.' if end['congress'] else 'Leg.'}"
        page = _PAGE_AFTER_SESSION.match(text, end.end())
        pin, stop = (page[1], page.end()) if page else read_pages(text, end.end())
        key = SerialKey(Kind.LEGISLATIVE, words)
        yield Site(Span(start, stop), Span(start, end.end()), key, pin)


def find(text: str) -> Iterator[Site]:
    """Legislative materials cited in ``text``, in order; spans are code points of ``text``."""
    sites = [*_papers(text), *_news(text), *_bills(text), *_debates(text), *_hearings(text)]
    return in_order(sites)
