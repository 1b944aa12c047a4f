"""Rules of court: federal, state, local, and of self-regulating bodies.

Forms after The Bluebook (22d ed.) R. 12.9.3 and as the courts themselves print them. A bare
``Rule 56(a)`` is a short form whose source is ``Rule``, and ``California Rule 1.9`` ``Cal. Rule``.
How the bodies are named is in ``rule_bodies.py``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from citecheck.citations.parts import in_order
from citecheck.citations.provisions.bodies_behind import (
    Behind,
    body_behind_at_home,
    own_body_at,
    supreme_body_behind,
)
from citecheck.citations.provisions.county_rules import COUNTY, county_body
from citecheck.citations.provisions.lists import (
    BEFORE_A_NAME,
    Item,
    Style,
    provision,
    read_list,
    sites,
    word_start,
)
from citecheck.citations.provisions.numbers import Hyphen
from citecheck.citations.provisions.rule_bodies import (
    CIRCUIT,
    LOCAL,
    NAMED,
    OWN_NAMES,
    SUPREME,
    THIS_COURT,
    Body,
    body_at_home,
    circuit_body,
    court_before,
    enacted_body,
    local_body,
    named_body,
    names_at_home,
    own_body,
    supreme_body,
    words_before_rule,
)
from citecheck.citations.provisions.rules_not_cited import is_commented, is_page_of_book, is_status
from citecheck.citations.provisions.subdivisions import read_subdivisions
from citecheck.dataclass import replace
from citecheck.facts.jurisdictions import jurisdiction_before
from citecheck.model.citations import Form, Site
from citecheck.model.keys import IN_RULES, ProvisionKey, subdivided
from citecheck.model.kinds import Kind
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern

_SHORT_NAME = r"\([\"“'](?:[A-Z]{2,6}|Rules?|Fed\. ?R\. ?[A-Za-z. ]{1,14})[\"”']\) ?"
_RULE_WORD = r"(?:[Rr]ules?(?: |(?=\d))|RULES? |R\. ?|§§? ?|Nos?\. )"
_GAP = re.compile(rf",? ?(?:{_SHORT_NAME})?(?:at )?(?:{_RULE_WORD})?")
_PLURAL = re.compile(r"[Rr]ules|RULES|Rs\.|§§")
_BARE = Pattern(r"(?:R(?:ule|ULE)|rule)(?P<many>s|S)? (?=\d)")
_WITH_LETTERS = re.compile(r"(?:CV|CR|AT|TX|GEN|CIV|CRIM)-\d{1,3}(?![\w-])")
_GLUED = re.compile(r"(?<=[a-zA-Z]\.)(?=\d)|(?<=Admin\. R)(?=\d)")
_ROMAN = re.compile(r"[IVX]{1,5}(?=\()")
# Supreme courts that number in roman figures: `La. S. Ct. Rule XIX, § 9`, `Wis. S. Ct. IOP III.B`
_ROMAN_NUMBERS = {
    "La. Sup. Ct. R.": re.compile(r"[IVXL]{1,7}(?![\w(]|\.\w)(?:, ?§ ?\d{1,2}(?![\w-]|\.\d))?"),
    "Ohio Gov. Bar R.": re.compile(r"[IVX]{1,5}(?![\w(])"),
    "Pa. Sup. Ct. I.O.P.": re.compile(r"[IVX]{1,5}(?![\w(])(?:\.[A-Z](?!\w))?"),
    "Wis. Sup. Ct. IOP": re.compile(r"[IVX]{1,5}(?![\w(])(?:[.-][A-Z](?!\w)(?:\.\d{1,2})?)?"),
}
# rules of a supreme court that have a name of their own: Part Two of Virginia's is its evidence
_PARTS = {"Va. Sup. Ct. R.": (re.compile(r"2:\d{3,4}"), "Va. R. Evid.")}
_OF = re.compile(r",? of (?:the )?|, (?=[A-Z])| (?=NMRA)")
_YEAR_BEFORE = re.compile(r"(?:19|20)\d\d $")
_CALIFORNIA_BEHIND = re.compile(r"California Rules of Court")
# Words that make "Rule" the end of a longer name, which its own pattern reads.
_PREFIXED = re.compile(
    r"(?:Local|LOCAL|Circuit|CIRCUIT|Cir\.|Ct\.|Court,?|Court's|P\.|Proc(?:\.|edure)"
    r"|Evid(?:\.|ence)"
    r"|(?:Loc(?:\.|al)|L\.) ?(?:Civ(?:\.|il)|Crim(?:\.|inal)|Patent|App(?:\.|ellate))"
    rf"|{'|'.join(map(re.escape, sorted(words_before_rule())))}) $"
)
_STYLE = Style(Hyphen.EITHER, joined=True)
_LOCAL_STYLE = Style(Hyphen.PART, joined=True)


def _lowered(items: list[Item]) -> list[Item]:
    """``items`` whose first subdivisions were small capitals, in the case the rules print."""
    return [
        replace(item, subdivisions=(item.subdivisions[0].lower(), *item.subdivisions[1:]))
        if item.subdivisions
        else item
        for item in items
    ]


_REPORTER_BEHIND = re.compile(r" (?:U\.|F\.|S\. ?Ct|F[. ]|O\. ?S\.)")


def _plausible(text: str, items: list[Item]) -> bool:
    """Whether the number can be a rule's: not a volume, a year or an amount."""
    if not items:
        return False
    first = items[0]
    if not first.subdivisions and len(items) == 1 and BEFORE_A_NAME.match(text, first.end):
        # "Rule 56 Motion" is still Rule 56; "Rule 12 U.S.C." never stands in a brief.
        return not _REPORTER_BEHIND.match(text, first.end)
    return True


def _read(text: str, at: int, plural: bool, style: Style) -> list[Item]:
    if letters := _WITH_LETTERS.match(text, at):
        return [Item(at, letters.end(), letters[0])]
    if roman := _ROMAN.match(text, at):  # `Gov.Bar R. V(12)`
        subdivisions, end = read_subdivisions(text, roman.end())
        return [Item(at, end, roman[0], subdivisions)]
    return read_list(text, at, style, plural)


def _after(text: str, match: re.Match[str], body: Body | None, style: Style) -> Iterator[Site]:
    if body is None:
        return
    gap = _GAP.match(text, match.end())
    at = gap.end() if gap else match.end()
    plural = bool(_PLURAL.search(text, match.start(), at))
    if body.hyphen:
        style = replace(style, hyphen=body.hyphen)
    items = _read(text, at, plural, style)
    roman = _ROMAN_NUMBERS.get(body.source)
    if roman and (number := roman.match(text, at)):
        items = [Item(at, number.end(), number[0])]
    if gap and "at " in gap[0] and _YEAR_BEFORE.search(text, max(0, body.start - 5), body.start):
        return  # `2023 Kan. S. Ct. R. at 36`: a page of the book of rules
    # A number glued to a word or followed by the name of a reporter begins something else.
    if (at == match.end() and not _GLUED.match(text, at)) or not _plausible(text, items):
        return
    if body.numbers and not all(body.numbers.fullmatch(_whole(item)) for item in items):
        return
    named_as_status = text[body.start - 1 : body.start] != "("
    if (named_as_status and is_status(text, body.start, items[-1].end)) or is_page_of_book(
        text, body.start, items[-1].end
    ):
        return
    if body.source == _LETTERED:
        items = _with_letter(text, items)
    elif body.source == _SECTIONED:
        items = _with_section(text, items)
    if body.folded:
        items = _lowered(items)
    source = body.source
    part = _PARTS.get(source)
    if part and all(part[0].fullmatch(item.section) for item in items):
        source = part[1]
    key = provision(Kind.COURT_RULE, source, "")
    yield from sites(text, body.start, items, key, form=Form.FULL)


# Oregon's sections have letters of their own: `ORCP 21 A(8)`, `ORCP 47 C`
_LETTERED = "Or. R. Civ. P."
_LETTER = re.compile(
    r" (?P<letter>[A-H])(?=[(.,;:)\]]|$| (?:and|or|is|was|does|requires|allows|bars)\b)"
)


def _with_letter(text: str, items: list[Item]) -> list[Item]:
    last = items[-1]
    match = None if last.subdivisions else _LETTER.match(text, last.end)
    if match is None:
        return items
    subdivisions, end = read_subdivisions(text, match.end())
    whole = (match["letter"], *subdivisions)
    return [*items[:-1], replace(last, end=max(end, match.end()), subdivisions=whole)]


_READERS: tuple[tuple[Pattern, Callable[[str, re.Match[str]], Body | None], Style], ...] = (
    (NAMED, named_body, _STYLE),
    (CIRCUIT, circuit_body, _LOCAL_STYLE),
    (SUPREME, supreme_body, _STYLE),
    (LOCAL, local_body, _LOCAL_STYLE),
    (COUNTY, county_body, _LOCAL_STYLE),
    (OWN_NAMES, own_body, _STYLE),
)


# Tennessee's supreme court divides its rules into sections: `Tenn. Sup. Ct. R. 13, § 1(a)(1)`
_SECTIONED = "Tenn. Sup. Ct. R."
_SECTION = re.compile(r", ?§ ?(?P<number>\d{1,2}(?:\.\d{1,2})?)(?![\w-]|\.\d)")


def _with_section(text: str, items: list[Item]) -> list[Item]:
    last = items[-1]
    match = None if last.subdivisions else _SECTION.match(text, last.end)
    if match is None:
        return items
    subdivisions, end = read_subdivisions(text, match.end())
    whole = (f"{IN_RULES}{match['number']}", *subdivisions)
    return [*items[:-1], replace(last, end=max(end, match.end()), subdivisions=whole)]


def _whole(item: Item) -> str:
    return item.section + subdivided(item.subdivisions)


def at_home(text: str, state: str) -> Iterator[Site]:
    """Rules by names that the courts of ``state`` alone understand as those of their own:
    ``CR 56``, ``Rule 5:17``, ``Supreme Court Rule 23``."""
    return (site for site in _at_home(text, state) if not is_commented(text, site.span.start))


def _at_home(text: str, state: str) -> Iterator[Site]:
    if names := names_at_home(state):
        for match in names.finditer(text):
            yield from _after(text, match, body_at_home(text, match, state), _STYLE)
    for match in SUPREME.finditer(text):
        body = supreme_body(text, match)
        if body and body.source == "Sup. Ct. R." and body.start == match.start():
            yield from _after(text, match, replace(body, source=f"{state} Sup. Ct. R."), _STYLE)
    for match in _BARE.finditer(text):
        if word_start(text, match.start()):
            items = read_list(text, match.end(), _STYLE, match["many"] is not None)
            yield from _with_body_behind(text, match, items, state) if items else ()


def _bodied(text: str) -> Iterator[Site]:
    for pattern, reader, style in _READERS:
        for match in pattern.finditer(text):
            yield from _after(text, match, reader(text, match), style)


def _named_at(text: str, at: int) -> Behind | None:
    """The rules named by jurisdiction and subject at ``at``."""
    named = NAMED.search(text, at, at + 70)
    body = named_body(text, named) if named else None
    if named is None or body is None or body.start != at:
        return None
    return Behind(body.source, named.end(), body.hyphen or Hyphen.EITHER)


_NUMBER_BEHIND = re.compile(r",? ?(?:(?P<rule>R(?:ules?|\.) ?))?(?=\d)")


def _leads_a_rule(text: str, at: int) -> bool:
    """Whether the rules whose name ends at ``at`` are those of the number behind it, and not of
    the one before: in ``Rule 56(c), Ala. R. Civ. P. Rule 28(a), Ala. R. App. P.`` the second
    number has a body of its own."""
    number = _NUMBER_BEHIND.match(text, at)
    if number is None or not number["rule"]:
        return number is not None
    items = _read(text, number.end(), plural=False, style=_STYLE)
    joint = _OF.match(text, items[-1].end) if items else None
    return not joint or not (_named_at(text, joint.end()) or own_body_at(text, joint.end()))


def _body_behind(text: str, at: int, state: str = "") -> Behind | None:
    """The body named behind a rule: `` of the Federal Rules of Civil Procedure``; where ``state``
    is given only what its courts alone understand as their own."""
    joint = _OF.match(text, at)
    if joint is None:
        return None
    if state:
        return body_behind_at_home(text, joint.end(), state)
    body = _named_at(text, joint.end()) or own_body_at(text, joint.end())
    if body and not _leads_a_rule(text, body.end):
        return body
    if match := _CALIFORNIA_BEHIND.match(text, joint.end()):
        return Behind("Cal. Rules of Court, rule", match.end())
    return supreme_body_behind(text, joint.end())


def _with_body_behind(
    text: str, match: re.Match[str], items: list[Item], state: str = ""
) -> Iterator[Site]:
    """The sites of rules whose body is named behind their numbers ``items``, none where it is not.
    A hyphen in the numbers is what it is in that body: ``Rules 5-104 and 5-304 NMRA``."""
    whole = items
    if text.find("-", match.end(), items[-1].end + 1) >= 0:
        whole = read_list(text, match.end(), _LOCAL_STYLE, match["many"] is not None)
    for numbers in (whole, items):
        behind = _body_behind(text, numbers[-1].end, state) if numbers else None
        if behind and (numbers is items or behind.hyphen is Hyphen.PART):
            key = provision(Kind.COURT_RULE, behind.source, "")
            yield from sites(text, match.start(), numbers, key, end=behind.end)
            return


def _of_this_court(text: str) -> Iterator[Site]:
    """``this Court's Rule 37.6``: a bare rule until :func:`in_court` knows the court."""
    for match in THIS_COURT.finditer(text):
        items = read_list(text, match.end(), _STYLE, bool(_PLURAL.search(match[0])))
        if _plausible(text, items):
            key = provision(Kind.COURT_RULE, "Rule", "")
            yield from sites(text, match.start(), items, key, form=Form.SHORT)


def in_court(text: str, found: Sequence[Site], rules: str) -> list[Site]:
    """The sites ``found`` in ``text``, where those of ``this Court's Rule`` are of ``rules``."""
    of_this_court = {site.core for site in _of_this_court(text)}
    return [
        replace(site, key=replace(site.key, source=rules), form=Form.FULL)
        if site.core in of_this_court and isinstance(site.key, ProvisionKey)
        else site
        for site in found
    ]


def _bare(text: str) -> Iterator[Site]:
    behind_end = 0
    for match in _BARE.finditer(text):
        start = match.start()
        # what stands before may be the body of the rule before: `Rule 56(c), SCRCP. Rule 208`
        prefixed = _PREFIXED.search(text[max(0, start - 24) : start])
        if not word_start(text, start) or (prefixed and text[behind_end:start].strip(" .;,")):
            continue
        items = read_list(text, match.end(), _STYLE, match["many"] is not None)
        if not _plausible(text, items) or is_status(text, start, items[-1].end):
            continue
        if court := court_before(text, start):
            source = f"{court[1]} L.R."
            yield from sites(text, court[0], items, provision(Kind.COURT_RULE, source, ""))
        elif enacted := enacted_body(text, start):
            key = provision(Kind.COURT_RULE, enacted[1], "")
            yield from sites(text, enacted[0], items, key)
        elif behind := list(_with_body_behind(text, match, items)):
            behind_end = behind[-1].core.end
            yield from behind
        elif match[0][0] == "R" or "." in items[0].section:
            begin, source = _of_state(text, start)
            key = provision(Kind.COURT_RULE, source, "")
            yield from sites(text, begin, items, key, form=Form.SHORT)


_NO_MODIFIER = re.compile(r"(?:\b(?:[Ii]n|[Oo]f|from|with|and|to) $)")


def _of_state(text: str, start: int) -> tuple[int, str]:
    """Where ``California Rule 1.9`` begins whose ``Rule`` is at ``start``, and its source."""
    state = jurisdiction_before(text, start)
    if state is None or "," in text[state[0] : start]:
        return start, "Rule"
    if _NO_MODIFIER.search(text, max(0, state[0] - 6), state[0]):
        return start, "Rule"  # "In California Rule 1.9 applies"
    return state[0], f"{'Fed.' if state[1] == 'U.S.' else state[1]} Rule"


# New Mexico's rules stand by their number alone before the name of their book: `11-404(B) NMRA`
_BY_NUMBER = "NMRA"
_NUMBER_ALONE = re.compile(
    rf"(?<![\w.§-])\d{{1,2}}-\d{{3}}(?:\.\d)?[()A-Za-z\d]{{0,20}},? {_BY_NUMBER}(?! \d)"
)


def _by_number(text: str) -> Iterator[Site]:
    for match in _NUMBER_ALONE.finditer(text) if _BY_NUMBER in text else ():
        items = read_list(text, match.start(), _LOCAL_STYLE, plural=False)
        key = provision(Kind.COURT_RULE, _BY_NUMBER, "")
        yield from sites(text, match.start(), items, key, end=match.end())


def find(text: str) -> Iterator[Site]:
    """Court rules cited in ``text``, in order; spans are code points of ``text``."""
    found = [*_bodied(text), *_of_this_court(text), *_bare(text), *_by_number(text)]
    return in_order([site for site in found if not is_commented(text, site.span.start)])
