"""What each citation refers to.

Full citations are gathered into groups first, one for each authority. Then the marks are
read in order and every short form is given its antecedent, or the reason why it has none.
Nothing is guessed: where two authorities fit, both are named and none is chosen.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from citecheck.citations.back_references import Id, NamePin, Supra
from citecheck.citations.decisions.mentions import CaseMention, is_blank
from citecheck.citations.decisions.tails import read_court_and_date
from citecheck.citations.provisions.codified_acts import in_code
from citecheck.citations.provisions.court_of_filing import Home
from citecheck.citations.scan import Mark, RecordMark, UnreadMark
from citecheck.dataclass import replace
from citecheck.model.citations import Citation, Form, Record, Resolution, Resolved, Site, Unresolved
from citecheck.model.keys import AuthorityKey, CaseKey, ProvisionKey
from citecheck.model.kinds import Kind
from citecheck.model.reasons import Because, HomeCode, NoCodeWith, OnlyCode, PlainReason, StatedCode
from citecheck.patterns import re
from citecheck.patterns.pattern import Rare
from citecheck.resolution.acts import act_before
from citecheck.resolution.codes_in_use import CodesInUse
from citecheck.resolution.codified import IN_WORDS, bind_laws, bind_sections_of_acts
from citecheck.resolution.group import ListedWork
from citecheck.resolution.groups import Groups
from citecheck.resolution.of_id import Antecedents
from citecheck.resolution.parallel_pins import same_place
from citecheck.resolution.short_forms import (
    of_act_only,
    resolve_name_pin,
    resolve_provision,
    resolve_short_case,
    resolve_supra,
)
from citecheck.resolution.used_up import let_go


def resolve(
    text: str,
    marks: list[Mark],
    listed: Sequence[ListedWork] = (),
    opinions: Sequence[int] = (),
    *,
    recognised: bool = False,
    home: Home | None = None,
) -> tuple[list[Citation], Groups]:
    """One ``Citation`` for each mark except those of the record, and the groups they fall into.

    ``text`` is the clean text; ``listed`` are the authorities that the table gives in full,
    ``opinions`` the source offsets at which separate opinions begin; ``recognised`` tells that
    recognition (OCR) made some of the text; ``home`` is the state in whose court it is filed.

    ``marks`` is used up: of a text full of *id.* they are not held beside all of its citations.

    ``Resolved.authority`` and the candidates of ``Ambiguous`` are indices of groups.
    """
    groups = Groups(recognised=recognised)
    full = _gather(text, marks, groups)
    groups.join_misprints(listed)
    full = {index: groups.root(group) for index, group in full.items()}
    for work in listed:
        groups.list_work(work)
    citations: list[Citation] = []
    antecedents = Antecedents(text, marks, groups)
    codes = CodesInUse(text, marks, full, has_table=bool(listed), home=home)
    by_mark: dict[int, int] = {}
    begun = 0
    for index, mark in enumerate(marks):
        if begun < len(opinions) and mark.position >= opinions[begun]:
            begun = bisect_right(opinions, mark.position)
            antecedents.begin_opinion()
        let_go(marks, index, antecedents)
        resolution, form = _resolve_one(text, index, mark, full, groups, antecedents, codes)
        antecedents.saw(index, resolution)
        if isinstance(mark.what, RecordMark | UnreadMark):
            continue
        if isinstance(mark.what, CaseMention):
            by_mark[index] = len(citations)
        citations.append(_citation(text, mark, form, resolution, groups))
        group = citations[-1].authority
        if group is None:
            continue
        if isinstance(mark.what, Site) and (year := citations[-1].year):
            groups.add_year(group, year)
        groups.add_site(group, len(citations) - 1)
    _link_history(marks, by_mark, citations, groups)
    return citations, groups


def _gather(text: str, marks: Sequence[Mark], groups: Groups) -> dict[int, int]:
    """Group all full citations; answers mark index → group."""
    full: dict[int, int] = {}
    waiting: list[tuple[int, CaseMention]] = []
    for index, mark in enumerate(marks):
        what = mark.what
        if isinstance(what, Site) and what.form is not Form.SHORT:
            full[index] = groups.of_site(what, index)
            if what.key.kind.row.known_by_author:
                groups.add_authors(_words_before(text, what), full[index])
            groups.note(full[index], mark.note)
        elif isinstance(what, CaseMention) and not what.short:
            if _looks_short(what):
                if groups.known(what) is not None or not same_place(text, marks, index):
                    waiting.append((index, what))
            else:
                full[index] = groups.of_case(what, index)
                groups.note(full[index], mark.note)
                if groups[full[index]].first_mark == index:
                    groups[full[index]].before = _words_before(text, what)
    bind_sections_of_acts(text, marks, full, groups)
    bind_laws(text, marks, full, groups)
    _add_hereinafters(text, marks, full, groups)
    for index, short in waiting:
        if groups.known(short) is None and (near := groups.near(short)) is not None:
            full[index] = groups.misprint(short, near)
        elif (other := groups.in_other_database(short)) is not None:
            full[index] = groups.add_key(short.keys[0], other)
        else:
            full[index] = groups.of_case(short, index)
    return full


_LONGEST_NAME = 160  # code points before a citation that its name may stand in


def _words_before(text: str, what: CaseMention | Site) -> str:
    """The words right before a full citation: among them is its name, read or not."""
    return text[max(0, what.core.start - _LONGEST_NAME) : what.core.start]


_HEREINAFTER = Rare(
    ("(hereinafter", "[hereinafter"),
    r"[(\[]hereinafter,? (?:referred to as )?[“\"']?(?P<alias>[A-Z\d][^“”\"\[\]()\n]{2,60}?)[,.]?"
    r"[”\"']?[)\]]",
)
_DEFINED_WITHIN = 700  # code points behind where the citation begins


def _add_hereinafters(
    text: str, marks: Sequence[Mark], full: dict[int, int], groups: Groups
) -> None:
    """``[hereinafter 1998 FTC Report]``: a short name for what is cited before it."""
    starts = sorted((marks[index].span.start, index) for index in full)
    for match in _HEREINAFTER.finditer(text):
        before = bisect_left(starts, (match.start(), 0)) - 1
        if before < 0:
            continue
        start, index = starts[before]
        near = match.start() - start < _DEFINED_WITHIN
        if near and "\n" not in text[start : match.start()]:
            groups.add_alias(match["alias"].rstrip("' "), groups.root(full[index]))


def _looks_short(what: CaseMention) -> bool:
    """A full citation's numbers without a full citation's name and date: perhaps a repeat."""
    return (
        what.year is None
        and what.court is None
        and (what.name is None or what.name.defendant is None)
    )


def _resolve_one(
    text: str,
    index: int,
    mark: Mark,
    full: dict[int, int],
    groups: Groups,
    antecedents: Antecedents,
    codes: CodesInUse,
) -> tuple[Resolution, Form]:
    what = mark.what
    if index in full:
        group = full[index]
        if isinstance(what, CaseMention):
            named_short = what.name is None or what.name.defendant is None
            if named_short and groups[group].first_mark != index:
                return Resolved(group, Because.SAME_CITATION), Form.SHORT
        if isinstance(what, Site) and what.form is Form.NAME:
            return Resolved(group, Because.NAMED_IN_WORDS), Form.NAME
        return Resolved(group, Because.CITED_IN_FULL_HERE), Form.FULL
    match what:
        case CaseMention():
            parallel = antecedents.of_parallel(index)
            return parallel or resolve_short_case(what, index, groups), Form.SHORT
        case Site():
            place = _place_in_code(text, what, index, mark, groups)
            named = place is not None or IN_WORDS.match(text, mark.span.start)
            resolution = place or _of_bare(what, index, mark, groups, antecedents, codes)
            return resolution, Form.NAME if named else Form.SHORT
        case Id():
            return antecedents.of_id(what, index), Form.ID
        case Supra():
            return resolve_supra(what, index, groups), Form.SUPRA
        case NamePin():
            return resolve_name_pin(what, index, groups), Form.NAME
        case RecordMark():
            return Record(Because.RECORD_CITED), Form.FULL
        case UnreadMark():
            return Unresolved(Because.NOT_READ, doubtful=True), Form.FULL


def _place_in_code(
    text: str, what: Site, index: int, mark: Mark, groups: Groups
) -> Resolution | None:
    """The provision that ``ERISA § 404(a)`` is, where the brief says where it is codified, or
    where it, or its table, cites the section of the code that this is known to be."""
    key = what.key
    if not isinstance(key, ProvisionKey) or key.source:
        return None
    act = act_before(text, mark.span.start, mark.span.end)
    if act is not None:
        if len(bound := groups.bound_to(key, act)) == 1:
            return Resolved(bound[0], Because.CODIFIED_AS)
        if codified := groups.codified(key, act):
            return Resolved(groups.named(codified, index), Because.CODIFIED_AS)
    known = in_code(text, mark.span.start, mark.span.end, key)
    if known is not None and groups.cites_section_of(known):
        return Resolved(groups.named(known, index, prose_only=True), Because.CODIFIED_AS)
    # of another act alone it is said where that section stands
    return Unresolved(NoCodeWith(key.section)) if act and groups.bound_to(key) else None


def _of_bare(
    what: Site, index: int, mark: Mark, groups: Groups, antecedents: Antecedents, codes: CodesInUse
) -> Resolution:
    """What a section or rule without its code refers to."""
    if isinstance(what.key, ProvisionKey) and (guideline := codes.guideline(what.key)):
        return Resolved(groups.named(guideline, index), OnlyCode("the Sentencing Guidelines"))
    bare = isinstance(what.key, ProvisionKey) and what.key.kind is Kind.CONSTITUTION
    constitution = antecedents.constitution_of_paragraph(index) if bare else None
    last = antecedents.last_provision(mark.thread)
    meant, reason = _meant(what, mark, codes)
    if meant is None and (codified := _codified(what, mark, codes, groups)):
        return Resolved(groups.named(codified, index), Because.CODIFIED_AS)
    resolution = resolve_provision(what, index, groups, last, constitution, meant, reason)
    return of_act_only(what.key, mark, resolution, groups, codes)


def _codified(site: Site, mark: Mark, codes: CodesInUse, groups: Groups) -> ProvisionKey | None:
    """Where a section of an act stands in a code, if another subdivision's place tells."""
    key = site.key
    if not isinstance(key, ProvisionKey) or key.source or not codes.of_act(mark):
        return None
    known = groups.bound_to(key) or groups.with_section(key.section)
    return None if known else groups.codified(key)


def _meant(site: Site, mark: Mark, codes: CodesInUse) -> tuple[ProvisionKey | None, PlainReason]:
    """What a bare section is by the text's own words, or by the codes that it cites, and why."""
    if isinstance(site.key, ProvisionKey):
        if named := codes.by_name(site.key, mark):
            return named, StatedCode(named.source)
        if stated := codes.stated(site.key, mark):
            return stated, StatedCode(stated.source)
        if own := codes.at_home(site.key, mark):
            return own, HomeCode(own.source)
        if only := codes.only_code(site.key, mark):
            return only, OnlyCode(only.source)
    return None, Because.INCOMPLETE


_YEAR_ALONE = re.compile(r"\((?:1[6-9]|20)\d\d\)")


def _year_behind(text: str, mark: Mark) -> int | None:
    """The year in the parenthesis right behind a citation of anything but a decision."""
    inside = mark.span.of(text)
    if mark.parentheses:
        date = read_court_and_date(mark.parentheses[0].of(text)[1:-1])
        if date is not None and date.court is None:
            return date.year
    return int(inside[-5:-1]) if _YEAR_ALONE.search(inside[-6:]) else None


def _citation(
    text: str, mark: Mark, form: Form, resolution: Resolution, groups: Groups
) -> Citation:
    what = mark.what
    keys: tuple[AuthorityKey, ...] = ()
    name = court = docket = pin = None
    year = None
    prose = False
    printed: CaseKey | None = None
    if isinstance(what, CaseMention):
        keys, pin, court, year, docket = what.keys, what.pin, what.court, what.year, what.docket
        name = what.name.text if what.name else None
        if form is Form.SHORT and isinstance(what.keys[0], CaseKey):
            printed = what.keys[0]
        if what.short and isinstance(resolution, Resolved):
            keys = groups[resolution.authority].keys_like(what.keys[0])
    elif isinstance(what, Site):
        keys, pin, prose = (what.key,), what.pin, what.form is Form.NAME
        year = _year_behind(text, mark)
        if what.form is Form.SHORT and isinstance(resolution, Resolved):
            keys = tuple(groups[resolution.authority].keys[:1])
    elif isinstance(what, Id):
        pin = what.pin
    elif isinstance(what, Supra):
        pin = what.pin
        name = what.name.text if what.name else None
    elif isinstance(what, NamePin):
        pin, name = what.pin, what.name.text
    kind = (
        groups[resolution.authority].kind
        if isinstance(resolution, Resolved)
        else (keys[0].kind if keys else Kind.OTHER)
    )
    return Citation(
        form=form,
        kind=kind,
        span=mark.span,
        core=mark.core,
        keys=keys,
        pin=pin,
        context=mark.context,
        name=name,
        court=court,
        year=year,
        docket=docket,
        low_confidence=prose
        or (isinstance(what, CaseMention) and all(is_blank(k) for k in what.keys)),
        printed_key=printed,
        thread=mark.thread,
        resolution=resolution,
    )


def _link_history(
    marks: Sequence[Mark], by_mark: dict[int, int], citations: list[Citation], groups: Groups
) -> None:
    """Tie each decision cited as history to the one whose history it is."""
    mentions = [
        (k, mark.what) for k, mark in enumerate(marks) if isinstance(mark.what, CaseMention)
    ]
    # ``parent`` counts the mentions in the order of the clean text
    by_text = sorted(mentions, key=lambda mention: mention[1].core.start)
    for k, what in mentions:
        if what.parent is None:
            continue
        parent, _ = by_text[what.parent]
        child = by_mark[k]
        citations[child] = replace(
            citations[child], history_of=by_mark[parent], history=what.history
        )
        here, there = citations[child].authority, citations[by_mark[parent]].authority
        if here is not None and there is not None and here != there:
            groups.add_history(here, there)
