"""Citations of decisions: name, docket number, parallel reporters, pins, court, date, history.

The identifying parts come from ``reporters`` and ``dockets``; everything around them is
read here, forward and backward from them, each within its sentence.
"""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.citations.decisions import agency_reports, dockets
from citecheck.citations.decisions import unlisted_reporters as unlisted
from citecheck.citations.decisions.courts.court_before import court_before, court_before_reporter
from citecheck.citations.decisions.courts.courts import court_id
from citecheck.citations.decisions.docket_alone import docket_only
from citecheck.citations.decisions.dockets import DocketSite
from citecheck.citations.decisions.histories import continue_history
from citecheck.citations.decisions.mentions import CaseMention, is_blank
from citecheck.citations.decisions.names.case_names import (
    CaseName,
    is_of_parties,
    read_backward,
    read_short_name,
)
from citecheck.citations.decisions.names.names_apart import name_before
from citecheck.citations.decisions.parallels import read_parallels
from citecheck.citations.decisions.pins_without_at import mark_pins_without_at
from citecheck.citations.decisions.reporters import ReporterSite
from citecheck.citations.decisions.tails import (
    PLACES,
    CourtAndDate,
    read_behind,
    read_court_and_date,
    read_pin,
    read_place_and_year,
)
from citecheck.dataclass import replace
from citecheck.model.keys import AuthorityKey
from citecheck.model.spans import Span
from citecheck.patterns import re

_PLACES = re.compile(PLACES)
# `Roe v. Doe (1999) 20 Cal.4th 1`; older opinions of Montana set a comma: `(1982), 199 Mont. 1`
_YEAR_BEFORE = re.compile(
    r"(?P<named>[A-Za-z][.,'’]{0,2} ?)?\((?:(?P<court>[^()]{2,30}?),? )?"
    r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}, )?(?P<year>1[89]\d\d|20\d\d)"
    r"(?:, (?:No\. )?(?P<docket>[A-Z\d][\w:-]{4,24}))?\)(?P<comma>,)? ?$"
)
_CANNOT_BE_BEFORE = re.compile(
    r"(?P<named>[A-Za-z][.,'’]{0,2} ?)?\((?P<court>[A-Z\d][^()]{2,30}?),? (?P<year>\d{4})\)"
    r"(?P<comma>,)? ?$"
)


def read(
    text: str, reporters: Sequence[ReporterSite], docket_sites: Sequence[DocketSite]
) -> list[CaseMention]:
    """All citations of decisions in the clean text, in order."""
    sites = _merged(text, reporters)
    by_end = {site.span.end: site for site in docket_sites}
    mentions: list[CaseMention] = []
    floor = 0
    k = 0
    pending = _pending(docket_sites)
    numbers: set[str | None] = set()
    while k < len(sites) or pending:
        before = sites[k].span.start if k < len(sites) else len(text) + 1
        if pending and pending[-1].span.start < before:
            docket = pending.pop()
            mention = None
            if docket.span.start >= floor and not _has_reporter(docket, sites, k):
                again = docket.key.number in numbers
                mention = docket_only(text, docket, floor, again=again)
            count = 0 if mention is None else _add_parallels_behind(text, mention, sites, k)
        else:
            mention, count = _reporter_citation(text, sites, k, by_end, floor)
            if mention is not None:
                count += _add_parallels_behind(text, mention, sites, k + count)
        k += count
        if mention is None:
            continue
        continue_history(text, mentions, mention)
        if mention.name is None and not mention.short and mention.parent is None:
            before = max(mentions[-1].span.end, mentions[-1].core.end) if mentions else 0
            mention.apart = name_before(text, mention.core.start, before)
        mentions.append(mention)
        numbers.add(mention.docket)
        floor = mention.core.end
    mark_pins_without_at(text, mentions)
    return mentions


def _add_parallels_behind(
    text: str, mention: CaseMention, sites: Sequence[ReporterSite], k: int
) -> int:
    """Add what stands right behind the court and date of ``mention`` without a name, a date or
    words of history of its own (``(M.D.N.C. 2017), 2015 WL 2764118``): it is the same decision.
    Answers how many of ``sites`` from ``k`` on that are."""
    if mention.short or (mention.court is None and mention.year is None) or not mention.parentheses:
        return 0
    count = 0
    while k + count < len(sites):
        site = sites[k + count]
        end = mention.span.end
        between = text[end : site.span.start] if site.span.start - end == 2 else ""
        if site.short or between not in (", ", " ("):
            break
        _, after = read_pin(text, site.span.end)
        if between == " (":
            # Connecticut: `Docket No. CV-15-6057897-S (March 3, 2016) (61 Conn. L. Rptr. 123)`
            if mention.docket is None or text[after : after + 1] != ")":
                break
            after += 1
        behind = read_behind(text, after)
        if behind.court is not None:
            break
        mention.keys = (*mention.keys, site.key)
        mention.span = Span(mention.span.start, after)
        mention.core = Span(mention.core.start, site.span.end)
        mention.parentheses = (*mention.parentheses, *behind.spans)
        count += 1
    return count


def _has_reporter(docket: DocketSite, sites: Sequence[ReporterSite], k: int) -> bool:
    """Whether it is the docket number of the citation ``sites[k]``, which follows at once."""
    return k < len(sites) and sites[k].span.start - docket.span.end <= 2 and not sites[k].short


def _pending(docket_sites: Sequence[DocketSite]) -> list[DocketSite]:
    return sorted(docket_sites, key=lambda site: -site.span.start)


def _merged(text: str, reporters: Sequence[ReporterSite]) -> list[ReporterSite]:
    own = agency_reports.find(text)
    if own:
        spans = [site.span for site in own]
        clear = [r for r in reporters if not any(r.span.overlaps(span) for span in spans)]
        reporters = sorted([*clear, *own], key=lambda site: site.span.start)
    blanks = unlisted.find(text)
    if not blanks:
        return list(reporters)
    taken = {site.span.start for site in reporters}
    ends = sorted((site.span.start, site.span.end) for site in reporters)
    free = [
        b
        for b in blanks
        if b.span.start not in taken
        and not any(s < b.span.end and b.span.start < e for s, e in ends)
    ]
    return sorted([*reporters, *free], key=lambda site: site.span.start)


# --- citations with a reporter -------------------------------------------------------------------


def _reporter_citation(
    text: str,
    sites: Sequence[ReporterSite],
    k: int,
    by_end: dict[int, DocketSite],
    floor: int,
) -> tuple[CaseMention | None, int]:
    site = sites[k]
    if site.short:
        return _short(text, site, floor), 1
    group, pin, end, has_at = read_parallels(text, sites, k)
    core = Span(site.span.start, group[-1].span.end)
    docket, court, name_end = _docket_and_date(text, core.start, by_end, floor)
    name = _name_before(text, name_end, floor)
    if name is None and text[core.start - 1 : core.start] == "(":
        name = _before_parenthesis(text, core.start - 1, floor)
    if text[end : end + 1] == "]":
        end += 1
    behind = read_behind(text, end)
    if behind.court is None and behind.spans:
        inside = text[behind.spans[0].start + 1 : behind.spans[0].end - 1]
        behind = replace(behind, court=read_place_and_year(inside, site.key.reporter))
    if behind.court is not None:
        court = replace(behind.court, court=behind.court.court or court.court)
        end = behind.spans[0].end
    blanks = tuple(s.key for s in group if is_blank(s.key))
    if len(blanks) == len(group) and docket is None:
        docket = dockets.in_parentheses(text, behind.spans)
    start = name.span.start if name else core.start
    if name is None and docket is not None and docket.span.start < start:
        start = docket.span.start
    aliases = behind.aliases
    if name and name.alias:
        aliases = (name.alias, *aliases)
    mention = CaseMention(
        span=Span(start, end),
        core=core,
        keys=_identifying(group, docket) or blanks[:1],
        short=False,
        name=name,
        pin=pin,
        court=court.court,
        year=court.year,
        date=court.date,
        docket=docket.key.number if docket else None,
        aliases=aliases,
        parentheses=behind.spans,
        cite_type=site.cite_type,
        has_at=has_at,
        blanks=blanks,
    )
    return mention, len(group)


_DOCKET_JOINTS = (", ", "; ")  # some in Louisiana set a semicolon behind the court and date


def _docket_and_date(
    text: str, start: int, by_end: dict[int, DocketSite], floor: int
) -> tuple[DocketSite | None, CourtAndDate, int]:
    """The docket number before a citation that begins at ``start``, the court and date that
    stand before it too, and where the name before all that ends."""
    docket = by_end.get(start - 2) if text[start - 2 : start] in _DOCKET_JOINTS else None
    if docket and text[start - 2] == ";" and not docket.is_louisianas:
        docket = None
    if text.endswith("] ", 0, start):
        docket = by_end.get(start - 1)
    docket = docket or dockets.bare_before(text, start)
    if docket is None and (date := dockets.date_between(text, start)) and date[0] in by_end:
        docket = by_end[date[0]]
        return docket, CourtAndDate(None, date[1]), docket.span.start
    court, name_end = _year_before(text, start, docket, floor)
    if docket and docket.dated and docket.span.start >= floor:
        return docket, read_court_and_date(docket.dated) or court, docket.span.start
    if docket and docket.span.start >= floor:
        before = court_before(text, docket.span.start, floor)
        if before:
            return docket, before.court, before.start
    return docket, court, name_end


def _year_before(
    text: str, start: int, docket: DocketSite | None, floor: int
) -> tuple[CourtAndDate, int]:
    """The court and year in parentheses before a citation that begins at ``start`` (as in
    ``(1999) 20 Cal.4th 1``), and where the name before all that ends."""
    match = None
    if ")" in text[max(0, start - _BEHIND_YEAR) : start]:
        match = _YEAR_BEFORE.search(text, max(floor, start - _LONGEST_DATE), start)
    match = match or _year_that_cannot_be(text, start, floor)
    if match and (match["named"] or not match["comma"]):
        end = match.end("named") if match["named"] else match.start()
        return CourtAndDate(match["court"], int(match["year"])), end
    if docket is None and (before := court_before_reporter(text, start, floor)):
        return before.court, before.start
    name_end = docket.span.start if docket and docket.span.start >= floor else start
    if text.endswith(_SLIP, max(floor, name_end - len(_SLIP)), name_end):
        name_end -= len(_SLIP)  # Ohio: `State v. Roe, Slip Opinion No. 2012-Ohio-4321`
    if blanks := _LOST_BLANKS.search(text, max(floor, name_end - _LONGEST_BLANKS), name_end):
        name_end = blanks.start()
    return CourtAndDate(None, None), name_end


def _year_that_cannot_be(text: str, start: int, floor: int) -> re.Match[str] | None:
    """``Roe v. Doe (C.D. Cal. 1008) 5 F.Supp.2d 7``: a misprint behind a known court."""
    match = _CANNOT_BE_BEFORE.search(text, max(floor, start - _LONGEST_DATE), start)
    return match if match and court_id(match["court"]) is not None else None


_SLIP = "Slip Opinion No. "
# `Roe v. Doe,    U.S.   , 137 S. Ct. 612`: blanks for volume and page that are white space, or
# signs of many kinds: `- U.S.--`, `--- U.S. - ---`, `--Wn.2d --`
_SIGNS = r"[-_–—]{1,6}(?: [-_–—]{1,6})?"
_LOST_BLANKS = re.compile(
    rf",(?: {_SIGNS})? ?(?:U\. ?S\.|US|[A-Z][A-Za-z]*\.[2-4](?:d|th)) ?(?:{_SIGNS})?"
    r"(?: ,|(?<=[-_–—]),) $"
)
_LONGEST_BLANKS = 40  # code points
_LONGEST_DATE = 80  # code points of a court and date
_BEHIND_YEAR = 4  # code points from the parenthesis that closes behind a year


def _identifying(
    group: Sequence[ReporterSite], docket: DocketSite | None
) -> tuple[AuthorityKey, ...]:
    """The keys that say which decision it is."""
    keys = tuple(site.key for site in group if not is_blank(site.key))
    return (*keys, docket.key) if docket else keys


def _before_parenthesis(text: str, opening: int, floor: int) -> CaseName | None:
    """``Roe v Doe (424 US 319 [1976])``: in New York's sentences the citation stands in
    parentheses behind the name."""
    name = read_backward(text, opening, floor)
    return name if is_of_parties(name) and text[opening - 1 : opening] == " " else None


# `Coakley v. Bangor Hydro-Elec. Co., Opinion No. 531, 147 FERC ¶ 61,234`
_ORDER = re.compile(r"(?P<order>(?:Opinion|Order) No\. \d{1,4}(?:-[A-Z])?), $")
_LONGEST_ORDER = 24  # code points


def _name_before(text: str, end: int, floor: int) -> CaseName | None:
    """The name before a citation; where an agency's number of its opinion or order stands between,
    the case may be called by that too."""
    if order := _ORDER.search(text, max(floor, end - _LONGEST_ORDER), end):
        case = _whole_name(text, read_backward(text, order.start(), floor), floor)
        if case is not None and is_of_parties(case):
            span = Span(case.span.start, order.end("order"))
            return replace(case, span=span, alias=case.alias or order["order"])
    return _whole_name(text, read_backward(text, end, floor), floor)


def _whole_name(text: str, name: CaseName | None, floor: int) -> CaseName | None:
    """A name that was cut at an abbreviation that is also a word (``Staffing All. Emp. Plan``),
    put together again where the party before it stands right before the cut."""
    if name is None or name.defendant is not None or name.text.startswith(("In ", "Ex ")):
        return name
    head = name_before(text, name.span.start, max(floor, name.span.start - _LONGEST_HEAD))
    if head is None or text[head.span.end : name.span.start].strip(" .,"):
        return name
    span = Span(head.span.start, name.span.end)
    return replace(
        head,
        span=span,
        text=span.of(text),
        defendant=f"{head.defendant} {name.text}",
        alias=name.alias,
    )


_LONGEST_HEAD = 120  # code points


def _short(text: str, site: ReporterSite, floor: int) -> CaseMention:
    match = _PLACES.match(text, site.span.end - len(site.key.page))
    if match is None or match.end() < site.span.end:
        end, pin = site.span.end, site.key.page
    else:
        end, pin = match.end(), match[0].rstrip(",")
    name = read_short_name(text, site.span.start, floor)
    behind = read_behind(text, end)
    return CaseMention(
        span=Span(name.span.start if name else site.span.start, end),
        core=Span(site.span.start, site.span.end),
        keys=(site.key,),
        short=True,
        name=name,
        pin=pin,
        court=behind.court.court if behind.court else None,
        year=behind.court.year if behind.court else None,
        parentheses=behind.spans,
        cite_type=site.cite_type,
        aliases=behind.aliases,
    )
