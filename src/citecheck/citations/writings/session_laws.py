"""Session laws: public laws, the Statutes at Large, dated acts, state session laws.

Forms after The Bluebook (22d ed.) R. 12.4. ``Pub. L. No. 93-579, § 3, 88 Stat. 1896`` is
one authority: the page in the Statutes at Large only says where the law is printed.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.citations.parts import (
    NOT_A_VOLUME,
    NUMBER,
    SECTION,
    grouped,
    in_order,
    number_before,
    plain,
    read_range,
    standalone,
)
from citecheck.citations.writings import state_session_laws
from citecheck.citations.writings.act_names import act_name_before
from citecheck.model.citations import Form, Site
from citecheck.model.keys import SerialKey
from citecheck.model.kinds import Kind
from citecheck.model.numerals import any_ordinal
from citecheck.model.spans import Span
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern

_PUBLIC_LAW = Pattern(
    r"(?:(?P<private>P(?:riv(?:ate|\.)|vt\.) ?L(?:aw|\.)|PRIV\. L\.)"
    r"|Pub(?:lic|\.) ?L(?:aw|\.)s?|P\. ?L\.|PL(?= )|PUB\. ?L\.|PUBLIC LAW)"
    r" ?(?:Nos?\.? ?|NO\. ?|Numbers? )?(?P<number>\d{1,3} ?- ?\d{1,4})(?![\w-])"
)
_MORE_LAWS = re.compile(r"(?:, and |, | and | & )(?P<number>\d{1,3}-\d{1,4})(?![\w-]| [A-Z])")
_DIVISION = (
    r"(?:div\. [A-Z]{1,2}|(?:sub)?tit\. [IVXLC]{1,7}|[Tt]itle [IVXLC]{1,7}|subtit\. [A-Z]"
    r"|pt\. [A-Z\d]{1,3}|ch\. \d{1,4}|pmbl\.)(?!\w)"
)
_PLACE = rf"(?:{_DIVISION}|(?:at )?{SECTION}{NOT_A_VOLUME})"
_PIN = re.compile(rf",? ({_PLACE}(?:, {_PLACE}){{0,4}})")
_LARGE = Pattern(r"(?:Stat|STAT)(?:\.,? ?| (?=\d))(?P<at>at )?")
# Poor extraction splits a page (``100 Stat. 7 96``): no two numbers stand there otherwise.
_BROKEN_PAGE = r"\d \d{2,3}(?=[,;.)]|$)"
_LARGE_PAGE = re.compile(rf"{_BROKEN_PAGE}|{NUMBER}(?!\w)")
_PRINTED_IN = re.compile(
    rf",? (?P<volume>\d{{1,3}}) Stat\. (?P<at>at )?(?P<page>{_BROKEN_PAGE}|{NUMBER}(?!\w))"
)
_LATEST_VOLUME = 200

_ACT = re.compile(
    r"Act of [A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}(?:, ch\. \d{1,4})?"
    rf"(?:, (?P<place>{_PLACE}(?:, {_PLACE}){{0,4}}))?, $"
)
_ACT_WINDOW = 120

_FIRST_YEAR, _LAST_YEAR = 1700, 2100
_STATE = Pattern(
    r"(?P<state>(?:[A-Z][a-z]{1,6}\.?|[A-Z]\. ?[A-Z]\.|W\.)(?: [A-Z][a-z]{1,8}\.?)?)"
    r" (?:Sess\. ?|Gen\. ?)?"
    r"(?P<series>Sess\. ?L(?:aws?|\.)|Gen\. ?Laws?|Laws|Acts(?: & Resolves)?|Stat\.)"
    rf"(?:,? \(?(?P<session>{any_ordinal(range(1, 8))}) (?:Spec|Sp|Extra|Ex)\. Sess\.\)?)?"
    r",? (?P<number>(?:(?:ch\.|Ch\.|Chap\.|No\.|Act|L\.B\.) ?)?\d{1,5})(?![\w-]|\.\d)"
)


def _with_stat(text: str, at: int) -> tuple[str | None, int, SerialKey | None]:
    """The pin, the end and the first page of a ``, 88 Stat. 1896, 1897`` at ``at``."""
    match = _PRINTED_IN.match(text, at)
    if match is None:
        return None, at, None
    if match["at"]:
        return match["page"], match.end(), None
    pin, end = read_range(text, match.start("page"), match.end())
    return pin, end, _page_at_large(match["volume"], match["page"])


def _page_at_large(volume: str, page: str) -> SerialKey:
    return SerialKey(Kind.SESSION_LAW, f"{volume} Stat. {grouped(page)}")


def _public_laws(text: str) -> Iterator[Site]:
    for match in _PUBLIC_LAW.finditer(text):
        if not standalone(text, match.start()):
            continue
        series = "Priv. L. No." if match["private"] else "Pub. L. No."
        start, number, end = match.start(), match["number"], match.end()
        title = act_name_before(text, start)
        while True:
            core, place = Span(start, end), _PIN.match(text, end)
            if place:
                end = place.end()
            page, end, printed_in = _with_stat(text, end)
            key = SerialKey(Kind.SESSION_LAW, f"{series} {plain(number)}")
            pin = _section(place[1]) if place else page
            yield Site(Span(start, end), core, key, pin, printed_in=printed_in, title=title)
            title = None
            more = _MORE_LAWS.match(text, end)
            if more is None:
                break
            start, number, end = more.start("number"), more["number"], more.end()


def _section(place: str) -> str:
    return place.removeprefix("at ").replace(", at ", ", ")


def _statutes_at_large(text: str) -> Iterator[Site]:
    for mark in _LARGE.finditer(text):
        volume = number_before(text, mark.start(), most=3)
        page = _LARGE_PAGE.match(text, mark.end())
        if volume is None or page is None or int(volume.of(text)) > _LATEST_VOLUME:
            continue
        if mark["at"]:
            core = Span(volume.start, mark.start() + 5)
            key = SerialKey(Kind.SESSION_LAW, f"{volume.of(text)} Stat.")
            yield Site(Span(volume.start, page.end()), core, key, page[0], form=Form.SHORT)
            continue
        pin, end = read_range(text, page.start(), page.end())
        core, start = Span(volume.start, page.end()), volume.start
        floor = max(0, start - _ACT_WINDOW)
        opening = text.rfind("Act of ", floor, start)
        if opening >= 0 and (act := _ACT.match(text[opening:start])):
            start = opening
            pin = _section(act["place"]) if act["place"] else pin
        yield Site(Span(start, end), core, _page_at_large(volume.of(text), page[0]), pin)


_SERIES = Pattern(
    r" (?:(?:Sess|Gen)\. ?){0,2}(?:Laws?|L\.|Acts(?: & Resolves)?|Stat\.),? "
    r"(?:(?:[Cc]h\.|Chap\.|No\.|Act|L\.B\.) ?)?\d"
)


_SERIES_IN_FULL = {"Sess. L.": "Sess. Laws", "Sess. Law": "Sess. Laws"}


def _state_laws(text: str) -> Iterator[Site]:
    if next(_SERIES.finditer(text), None) is None:
        return
    for match in _STATE.finditer(text):
        year = number_before(text, match.start())
        # Only a year in front tells a volume of session laws from prose about laws.
        if year is None or not _FIRST_YEAR <= int(year.of(text)) <= _LAST_YEAR:
            continue
        core = Span(year.start, match.end())
        pin, end = read_range(text, match.start("number"), match.end())
        series = re.sub(r"\.(?=\w)", ". ", match["series"])
        number = re.sub(r"^(?:Ch|Chap)\. ?", "ch. ", match["number"])
        series = _SERIES_IN_FULL.get(series, series)
        if match["session"]:
            series = f"{series} {match['session']} Spec. Sess."
        words = f"{year.of(text)} {match['state']} {series} {number}"
        if of_act := _ACT_OF_COLORADO.search(text, max(0, core.start - 80), core.start):
            core = Span(of_act.start(), core.end)
        if pin is None:
            yield from state_session_laws.of_law(text, core, words)
        else:
            yield Site(Span(core.start, end), core, SerialKey(Kind.SESSION_LAW, words), pin)


# Colorado names chapter, section and what it enacts: `Ch. 4, sec. 1, § 18-4-203, 2019 Colo. Sess.`
_ACT_OF_COLORADO = re.compile(
    r"\b[Cc]h\. \d{1,4}, (?:[Ss]ecs?\.|§§?) ?\d{1,3}(?:-\d{1,3})?, "
    r"(?:§§? ?[\d.-]{3,16}(?:\(\w{1,4}\)){0,5}, )?$"
)


# `2019 Cal. Legis. Serv. 89`, `1999-7 Ala. Adv. Legis. Serv. 12`: services that print the laws of a
# session before the official volume; Bluebook T1.3
_SERVICE = Pattern(
    r" (?P<series>(?:Adv\. )?(?:Legis|Leg|Sess\. Law|Sess\. L)\. Serv\.(?: Ann\.)?) "
    rf"(?P<page>(?:(?:ch|No)\. ?)?{NUMBER})(?![\w-])"
)
_SERVICE_BEFORE = re.compile(
    r"(?<![\w.,-])(?P<volume>(?:19|20)\d\d(?:-\d{1,3})?) "
    r"(?P<state>(?:[A-Z]\. ?)?[A-Z][A-Za-z]*\.?(?: (?:&|[A-Z][A-Za-z]*\.?)){0,5})$"
)
_LONGEST_SERVICE = 60


def _of_services(text: str) -> Iterator[Site]:
    for match in _SERVICE.finditer(text):
        start = match.start()
        before = _SERVICE_BEFORE.search(text, max(0, start - _LONGEST_SERVICE), start)
        if before is None:
            continue
        words = f"{before['volume']} {before['state']} {match['series']} {match['page']}"
        core = Span(before.start(), match.end())
        if match["page"][0].isalpha():
            yield from state_session_laws.of_law(text, core, words)
            continue
        pin, end = read_range(text, match.start("page"), match.end())
        yield Site(Span(core.start, end), core, SerialKey(Kind.SESSION_LAW, words), pin)


# `Stats. 2014, ch. 249, § 2, p. 2506`: California Style Manual § 2:19
_CALIFORNIA = Pattern(
    r"Stats\. (?P<year>(?:18|19|20)\d\d),? (?:\w+ Ex\. Sess\.,? )?ch\. (?P<chapter>\d{1,4})"
    r"(?!\w|-\d)(?:[,;] § ?(?P<section>\d{1,3}(?:\.\d{1,2})?)(?![\w(]))?(?:, p\. \d{1,5})?"
)


def _of_california(text: str) -> Iterator[Site]:
    for match in _CALIFORNIA.finditer(text):
        section = f", § {match['section']}" if match["section"] else ""
        words = f"{match['year']} Cal. Stat. ch. {match['chapter']}{section}"
        span = Span(*match.span())
        yield Site(span, span, SerialKey(Kind.SESSION_LAW, words))


# `Act No. 241-1996`: Puerto Rico numbers its acts by the year, which stands behind
_PUERTO_RICO = Pattern(r"(?:Act|Law) No\. (?P<number>\d{1,3}-(?:19|20)\d\d)(?![\w-])")


def _of_puerto_rico(text: str) -> Iterator[Site]:
    for match in _PUERTO_RICO.finditer(text):
        key = SerialKey(Kind.SESSION_LAW, f"P.R. Act No. {match['number']}")
        yield Site(Span(*match.span()), Span(*match.span()), key)


# `Ga. L. 1992, p. 1883, § 1`: the page at which the act begins
_GEORGIA = Pattern(
    r"Ga\. ?L(?:aws|\.) (?P<year>(?:17|18|19|20)\d\d), pp?\. (?P<page>\d{1,4})(?![\w])"
    r"(?:, (?:p\. )?(?P<pin>\d{1,4})(?![\w]))?(?:, § ?(?P<section>\d{1,3})(?![\w(]))?"
)


def _of_georgia(text: str) -> Iterator[Site]:
    for match in _GEORGIA.finditer(text):
        key = SerialKey(Kind.SESSION_LAW, f"Ga. L. {match['year']}, p. {match['page']}")
        pin = match["pin"] or (f"§ {match['section']}" if match["section"] else None)
        yield Site(Span(*match.span()), Span(*match.span()), key, pin)


def find(text: str) -> Iterator[Site]:
    """Session laws cited in ``text``, in order; spans are code points of ``text``."""
    of_states = (
        *_state_laws(text),
        *_of_california(text),
        *_of_services(text),
        *_of_puerto_rico(text),
        *_of_georgia(text),
        *state_session_laws.find(text),
    )
    return in_order([*_public_laws(text), *_statutes_at_large(text), *of_states])
