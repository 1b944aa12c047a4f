"""What one entry of the table cites: the words without leader and pages, read by the same
grammars as the body."""

from __future__ import annotations

from citecheck.citations.decisions import cases, dockets, reporters
from citecheck.citations.decisions.mentions import CaseMention
from citecheck.citations.decisions.tails import read_court_and_date
from citecheck.citations.grammars import PROVISIONS, SERIALS
from citecheck.citations.provisions import at_home
from citecheck.citations.provisions.home_sections import in_only_code, is_of_another
from citecheck.citations.writings.by_title import split_author
from citecheck.dataclass import dataclass, replace
from citecheck.model.citations import Form, Site
from citecheck.model.keys import AuthorityKey, ProvisionKey, TitleKey
from citecheck.model.kinds import Kind
from citecheck.patterns import re
from citecheck.table.constitutions import amendments_in_words, places_without_constitution
from citecheck.table.headings import kind_named
from citecheck.table.parents import Parent


@dataclass(frozen=True, slots=True)
class EntryText:
    """An entry as read: ``keys`` identify its authority, ``history_keys`` the decisions in
    its subsequent history, ``pin`` a pin cite left in it,
    ``lost_parenthesis`` which parenthesis around court and date is missing."""

    text: str
    keys: tuple[AuthorityKey, ...]
    history_keys: tuple[AuthorityKey, ...] = ()
    name: str | None = None
    court: str | None = None
    year: int | None = None
    docket: str | None = None
    pin: str | None = None
    lost_parenthesis: str | None = None


# extraction sets a space into a section number: `§ 104. 31`; an entry has no sentence to end there
_TORN_SECTION = re.compile(r"(§§? ?[\w-]{0,12}\d\.) (?=\d)")
# `42 u.s.c. 1983`: a table is typed by hand
_IN_SMALL_LETTERS = re.compile(r"(?<=\d )(?:u\. ?s\. ?c\.(?: ?a\.)?|c\. ?f\. ?r\.)(?= ?[§\d])")
# `494 P.2d 485 (490-91 (1972)`: a pin behind a parenthesis that nothing closes
_STRAY_OPENING = re.compile(r" \((?=\d{1,4}(?:-\d{1,4})? \([^()]{0,40}\d{4}\)$)")
_YEAR = re.compile(r"\((?:[^()]{0,60}[ ,])?((?:1[6-9]|20)\d\d)\)")
_UNCLOSED = re.compile(r"(?<=[\w)])\((?:\d{1,2}|[A-Za-z]|[ivx]{1,4})$")
_TITLE_BEFORE = re.compile(r" (?:to|on|under|of|about|in|for|with) $")
_PART_OF_RULE = re.compile(
    r"\badvisory committee|\b(?:notes?|comm(?:ents?|entary)|cmts?|subdivisions?|subsections?|"
    r"sections?|paragraphs?|parts?|forms?|appendix|pursuant) (?:to|on|under|of|for) $",
    re.IGNORECASE,
)
_TITLE_BEHIND = re.compile(
    r"(?:'s|’s|:| and| in| as| at| under| after| or) (?!Rules?\b|Fed\.|\d|§)"
    r"(?:the |its |An? )?[A-Z][a-z]"
)
_FEWEST_TITLE_WORDS = 3
_TAG = re.compile(r" ?\([A-Z][\w.' ]{0,40}\)$")
_PARTIES = re.compile(r"(?:[^§]{1,200} v\.? |In re |Ex parte |Matter of )[^§]*$")
_CASE_HEADING = re.compile(r"case|decision|opinion|docket", re.IGNORECASE)


def read_entry(
    words: str,
    heading: str,
    parent: Parent | None,
    last_name: str | None,
    home: str | None = None,
) -> EntryText:
    """Read the words of one entry. ``parent`` is the code or act under which an indented entry
    stands; ``last_name`` the case named above, for citations that stand alone under it; ``home``
    the state in whose court the brief is filed."""
    words = _mended(words)
    named = parent.words if parent is not None and not parent.is_act else None
    if keys := amendments_in_words(words, named):
        return EntryText(words if named is None else f"{named} {words}", keys)
    if named is None and (keys := places_without_constitution(words)):
        return EntryText(words, keys)
    if parent is not None and (below := _entry_below(parent, words, heading)) is not None:
        return below
    words, mentions = _decisions(words)
    if mentions and _PARTIES.match(words, 0, mentions[0].core.start):
        return _case_entry(words, mentions, last_name)
    sites = _other_sites(words, mentions, home)
    sites = [_in_home_code(words, site, heading, home) for site in sites]
    if _is_bill(words, sites):
        return EntryText(words, (TitleKey(kind_named(heading), words),), year=_year(words))
    if mentions and (not sites or _is_case_first(words, heading, mentions[0], sites)):
        return _case_entry(words, mentions, last_name)
    if sites:
        main = [site for site in sites if site.form is not Form.SHORT] or sites
        return EntryText(words, _distinct(main), year=_year(words), name=_act_name(words, main[0]))
    return _entry_by_words(words, heading)


def _other_sites(words: str, mentions: list[CaseMention], home: str | None) -> list[Site]:
    """What an entry cites that is no decision, outside the title of a writing."""
    sites = _sites(_with_closed_bracket(words), mentions, home)
    return [site for site in sites if not _in_title(words, site)]


# categories of what other bodies than a state's legislature make
_OF_OTHERS = re.compile(r"ordinance|municipal|city|count[yi]|rule|regulation", re.IGNORECASE)


def is_home_section(words: str, heading: str, home: str | None) -> bool:
    """Whether the words of an entry are a section of a code that the courts of ``home`` cite by
    its number alone."""
    sites = _other_sites(words, [], home) if home and words.startswith("§") else []
    return any(_in_home_code(words, site, heading, home) is not site for site in sites)


def _in_home_code(words: str, site: Site, heading: str, home: str | None) -> Site:
    """The section of an entry that gives no code (``§ 28-1201``) in the one that the courts of
    its state cite so."""
    if not isinstance(site.key, ProvisionKey) or site.form is not Form.SHORT:
        return site
    if _OF_OTHERS.search(heading) or is_of_another(words, site.span.start, site.span.end):
        return site
    key = in_only_code(site.key, home)
    return replace(site, key=key, form=Form.FULL) if key else site


def _mended(words: str) -> str:
    """The words without what is torn, in small letters or opened by mistake."""
    words = _IN_SMALL_LETTERS.sub(lambda match: match[0].upper(), _TORN_SECTION.sub(r"\1", words))
    return _STRAY_OPENING.sub(", ", words) if words.count("(") > words.count(")") else words


def _entry_by_words(words: str, heading: str) -> EntryText:
    """An entry without a citation that a grammar reads: the name of a decision, or a writing by
    its author and title."""
    if name := _bare_case_name(words):
        return EntryText(words, (TitleKey(Kind.CASE, name),), name=name, year=_year(words))
    author, title = split_author(words)
    return EntryText(
        words,
        (TitleKey(kind_named(heading), title or words),),
        name=author or None,
        year=_year(words),
    )


# `163, S.W.3d 734`: a misprint that is one whatever the reporter
_COMMA_WITHIN = re.compile(r"(?<=[ ,])(\d{1,4}), ([A-Z][\w.' ]{0,18}\d{1,5}(?= ?\())")


def _decisions(words: str) -> tuple[str, list[CaseMention]]:
    """The words of an entry, without a stray comma in a citation, and the decisions in them."""
    mentions = _cited(words)
    if not mentions and (mended := _COMMA_WITHIN.sub(r"\1 \2", words)) != words:
        mentions = _cited(mended)
        words = mended if mentions else words
    return words, mentions


def _cited(words: str) -> list[CaseMention]:
    mentions = cases.read(words, reporters.find(words), list(dockets.find(words)))
    return [m for m in mentions if not m.short]


_BARE_CASE = re.compile(
    r"((?:[A-Z][^\d§“”\":;()]{0,150} vs?\. [A-Z(]|In re [A-Z]|Ex parte [A-Z]|"
    r"(?:In the )?Matter of [A-Z])"
    r"[^\d§“”\":;]{1,150}?)(?:,? ?\((?:\d{4}|[^()]{1,40} \d{4})\))?[.,]?"
)
# a volume and reporter whose page is lost: `Coe v. Roe, 56 F.3d (2d Cir. 1995)`
_WITHOUT_PAGE = re.compile(
    r",? \d{1,4} [A-Z][A-Za-z]{0,5}\.?(?: ?[A-Z][a-z]{0,5}\.?){0,2}(?: ?[2-5](?:d|th))?"
    r"(?= \([^()]*\)$)"
)
_OF_A_CASE = re.compile(
    r"\b(?:Br(?:ief|\.)|Oral|Tr(?:anscript|\.)|Compl(?:aint|\.)|Order|Opinion|Petition|Motion|Decl|"
    r"Hearing|Arg(?:ument|\.)|Amic|Letter|Opp|Mem|Docket)\b"
)


def _bare_case_name(words: str) -> str | None:
    """The name of a decision that an entry gives without a citation (``Coe v. Roe (2009)``)."""
    match = _BARE_CASE.fullmatch(_WITHOUT_PAGE.sub("", words))
    if match is None or _OF_A_CASE.search(words):
        return None
    return match[1].strip(" ,")


def _entry_below(parent: Parent, words: str, heading: str) -> EntryText | None:
    """The entry of ``words`` that are indented below the name of a code or act; None where they
    are no provision of it."""
    sites = parent.provisions(words)
    whole = f"{parent.words} {words}"
    if sites:
        return EntryText(whole, tuple(site.key for site in sites), year=_year(words))
    if parent.is_act:
        return EntryText(whole, (TitleKey(kind_named(heading), whole),), year=_year(whole))
    return None


def _is_case_first(words: str, heading: str, mention: CaseMention, sites: list[Site]) -> bool:
    """Whether an entry that cites a decision and provisions is the decision's: it stands first,
    or has parties below a heading of cases."""
    if mention.core.start < min(site.core.start for site in sites):
        return True
    return " v. " in words and _CASE_HEADING.search(heading) is not None


_LEGISLATURE = re.compile(r"\b(?:Leg|Gen\. Assemb|Gen\. Ct|Sess)\.,? ?(?:\([^()]*\))?,? ?$")


def _is_bill(words: str, sites: list[Site]) -> bool:
    """Whether the section that an entry ends in is a bill's: ``H.F. 712, 90th Gen. Assemb., § 2
    (Iowa 2023)``. States write their bills in too many ways for a grammar."""
    return (
        bool(sites)
        and all(site.form is Form.SHORT for site in sites)
        and bool(_LEGISLATURE.search(words[: sites[0].core.start]))
    )


def _with_closed_bracket(words: str) -> str:
    """``Rule 23(e)(1`` with the bracket that the table forgot: it belongs to the section."""
    return f"{words})" if _UNCLOSED.search(words) else words


def _in_title(words: str, site: Site) -> bool:
    """Whether a rule of court is only named in the title of a writing (``Implementing the
    Amendments to Rule 23``, ``Roe, Rule 23 and Its Critics``)."""
    if not isinstance(site.key, ProvisionKey) or site.key.kind is not Kind.COURT_RULE:
        return False
    before, after = words[: site.core.start], words[site.core.end :]
    if _TITLE_BEFORE.search(before) and not _PART_OF_RULE.search(before):
        return len(before.split()) >= _FEWEST_TITLE_WORDS
    return before.endswith(", ") and _TITLE_BEHIND.match(after) is not None


def _sites(words: str, mentions: list[CaseMention], home: str | None) -> list[Site]:
    found = list(at_home.find(words, home)) if home else []
    found += [
        site
        for grammar in (*PROVISIONS, *SERIALS)
        for site in grammar.find(words)
        if site.form is not Form.NAME
    ]
    found.sort(key=lambda site: (site.span.start, -len(site.core)))
    kept: list[Site] = []
    for site in found:
        if kept and site.core.start < kept[-1].core.end:
            continue
        if any(site.core.overlaps(m.core) for m in mentions):
            continue
        kept.append(site)
    return kept


def _distinct(sites: list[Site]) -> tuple[AuthorityKey, ...]:
    # an entry is one authority or one list: what another grammar reads behind it (a public
    # law beside the section that codifies it) stands for the same thing
    return tuple(dict.fromkeys(site.key for site in sites))


def _case_entry(words: str, mentions: list[CaseMention], last_name: str | None) -> EntryText:
    main = mentions[0]
    begin = main.core.start
    if main.docket:
        at = words.find(main.docket)
        if 0 <= at < begin:
            begin = max(0, _docket_start(words, at))
    name = words[:begin].strip(" ,;:")
    if not any(c.isalpha() for c in name):
        name = last_name or ""
    name = _TAG.sub("", name).strip(" ,") if "v." in name else name
    later = tuple(key for m in mentions[1:] for key in m.keys)
    read = EntryText(
        words, main.keys, later, name or None, main.court, main.year, main.docket, main.pin
    )
    if main.year is not None:
        return read
    return _with_misprint_before_date(_with_half_parenthesis(read, main.core.end), main.core.end)


_DATE_AT_END = re.compile(r" [A-Z][\w.' ]{0,18} \d{1,4} \(([^()]{0,50}\d{4})\)[.,]?$")


def _with_misprint_before_date(read: EntryText, at: int) -> EntryText:
    """``31 Cal. 4th 864 P.3d 1 (2003)``: court and date of a decision whose citation ends at
    ``at``, where the volume of its parallel citation is lost."""
    match = _DATE_AT_END.match(read.text, at) if read.year is None else None
    dated = read_court_and_date(match[1]) if match else None
    return read if dated is None else replace(read, court=dated.court, year=dated.year)


_HALF_PARENTHESIS = re.compile(
    r",? ?(?P<opening>\()?(?P<inside>(?:[A-Z\d][^()]{1,50})?(?:1[6-9]|20)\d\d)"
    r"(?P<closing>\))?[.,]?$"
)
# `(N.D. Cal. (2016)`: the second opens what the first does
_OPENED_TWICE = re.compile(
    r",? ?\((?P<court>[A-Z\d][^()]{1,50}?) ?\((?P<date>[^()]{0,20}(?:1[6-9]|20)\d\d)\)[.,]?$"
)


def _with_half_parenthesis(read: EntryText, at: int) -> EntryText:
    """``151 F.3d 612 5th Cir. 1998)``: court and date of a decision whose citation ends at
    ``at``, with one of their parentheses missing."""
    if twice := _OPENED_TWICE.match(read.text, at):
        dated = read_court_and_date(f"{twice['court']} {twice['date']}")
        if dated is not None:
            return replace(read, court=dated.court, year=dated.year, lost_parenthesis="closing")
    match = _HALF_PARENTHESIS.match(read.text, at)
    if match is None or bool(match["opening"]) == bool(match["closing"]):
        return read
    dated = read_court_and_date(match["inside"])
    if dated is None:
        return read
    lost = "closing" if match["opening"] else "opening"
    # `70 F.2d 34 1969)`: the year was taken for a pin
    pin = None if read.pin == match["inside"] else read.pin
    return replace(read, court=dated.court, year=dated.year, lost_parenthesis=lost, pin=pin)


_DOCKET_LEAD = re.compile(
    r"(?:(?:Civil Action|Civ(?:il)?\.?(?: A(?:ction)?\.?)?|Crim\.?|Case|Cause|Docket|MDL|Index|"
    r"Appeal|C\.?A\.?|App\.|Misc\.) )?(?:Nos?\.?[: ] ?)?$"
)


def _docket_start(words: str, at: int) -> int:
    match = _DOCKET_LEAD.search(words, 0, at)
    return match.start() if match else at


def _act_name(words: str, site: Site) -> str | None:
    name = words[: site.core.start].strip(" ,(")
    return name if len(name) > 3 and name[:1].isalpha() else None


def _year(words: str) -> int | None:
    years = [int(match[1]) for match in _YEAR.finditer(words)]
    return years[-1] if years else None
