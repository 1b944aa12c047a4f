"""Short forms other than *id.*: each function gives one its antecedent or says why not."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.citations.back_references import NamePin, Supra
from citecheck.citations.decisions.mentions import CaseMention
from citecheck.citations.decisions.names.case_names import CaseName
from citecheck.citations.decisions.names.lead_words import PROCEDURAL, is_procedural
from citecheck.citations.scan import Mark
from citecheck.dataclass import replace
from citecheck.facts.record_words import words_of
from citecheck.model.citations import (
    Ambiguous,
    Internal,
    Record,
    Resolution,
    Resolved,
    Site,
    Unresolved,
)
from citecheck.model.keys import (
    BARE_CANON,
    AuthorityKey,
    CaseKey,
    ProvisionKey,
    SerialKey,
    case_keys,
)
from citecheck.model.kinds import Kind
from citecheck.model.reasons import (
    Because,
    CitedAs,
    FitsSeveral,
    FullCitation,
    NameAlone,
    NameAndNote,
    NoCodeWith,
    NoDecisionAround,
    NoDecisionIn,
    NoDecisionNamed,
    NothingIn,
    NothingNamed,
    OnlyConstitution,
    PlainReason,
    Qualified,
)
from citecheck.names.same_name import NameMatch, same_case_name
from citecheck.patterns import re
from citecheck.resolution.codes_in_use import SMALLEST_OF_TITLE, CodesInUse
from citecheck.resolution.first_pages import page_fits
from citecheck.resolution.group import Group
from citecheck.resolution.groups import Groups

_LONGEST_DECISION = 400  # pages: a short form's pin lies within so many of the first page
_LONGEST_OF_ALL = 800


def _prefer_earlier(candidates: list[int], mark: int, groups: Groups) -> list[int]:
    """The candidates cited in full before the mark, or all if none was."""
    earlier = [c for c in candidates if groups[c].cited_before(mark)]
    return earlier or candidates


_MOST_NAMED = 4  # authorities of which any may be meant


def _choose(candidates: list[int], mark: int, groups: Groups, reason: PlainReason) -> Resolution:
    """The one of the candidates that is meant, if that is plain; there is one at least."""
    candidates = _prefer_earlier(candidates, mark, groups)
    if len(candidates) > 1:
        names = (str(groups[c].name or groups[c].keys[0]) for c in candidates[:_MOST_NAMED])
        return Ambiguous(tuple(candidates), FitsSeveral(tuple(names)))
    chosen = groups[candidates[0]]
    if chosen.listed:
        return Resolved(candidates[0], Qualified(reason, FullCitation.TABLE_ONLY))
    if not chosen.cited_before(mark + 1):
        return Resolved(candidates[0], Qualified(reason, FullCitation.LATER))
    return Resolved(candidates[0], reason)


def resolve_short_case(what: CaseMention, mark: int, groups: Groups) -> Resolution:
    """``Smith, 500 U.S. at 15``: by volume and reporter, and by the name where one stands
    before it. The pin tells apart decisions of one volume."""
    key = what.keys[0]
    if not isinstance(key, CaseKey):
        return Unresolved(Because.DOCKET_WITHOUT_CASE)
    if not what.short and (exact := groups.with_key(key)) is not None:
        return Resolved(exact, Because.SAME_CITATION)
    page = int(key.page) if key.page.isdigit() else None
    around = () if page is None else (page - _LONGEST_DECISION, page)
    in_volume = [group for _, group in groups.in_volume(key.volume, key.reporter, *around)]
    if what.name is not None and what.name.text:
        return _named_in_volume(what.name.text, key, in_volume, mark, groups)
    if not in_volume and page is not None:
        # no other of the volume is cited: it may be longer than most
        in_longest = groups.in_volume(key.volume, key.reporter, page - _LONGEST_OF_ALL, page)
        in_volume = [group for _, group in in_longest]
    if not in_volume:
        return Unresolved(_none_in_volume(key, groups))
    return _nearest(in_volume, mark, groups)


def _named_in_volume(
    name: str, key: CaseKey, in_volume: list[int], mark: int, groups: Groups
) -> Resolution:
    """The decision of ``name`` in the volume of ``key``, where ``in_volume`` are those that begin
    near enough before the pin. What fits less well is tried after what fits better."""
    fitting = groups.by_name(name, with_listed=True)
    near = list(dict.fromkeys(in_volume))
    if named := [g for g in near if g in fitting]:
        return _choose(named, mark, groups, Because.NAME_VOLUME_AND_REPORTER)
    if nameless := [g for g in in_volume if not groups[g].names and not groups[g].apart]:
        return _nearest(nameless, mark, groups)
    whole_volume = dict.fromkeys(g for _, g in groups.in_volume(key.volume, key.reporter))
    beyond = [g for g in whole_volume if g in fitting]
    if len(beyond) == 1:
        return _choose(beyond, mark, groups, Because.NAME_VOLUME_AND_REPORTER_NOT_PIN)
    unspaced = [g for g in near if groups.fits_unspaced(name, g)]
    unread = [g for g in near if _stands_before(name, groups[g].before)]
    misread = [g for g in near if groups.fits_misread(name, g)]
    misspelt = [g for g in near if groups.fits_misspelt(name, g)]
    for only in (unspaced, misread, misspelt, unread):
        if len(only) == 1 and (only is unread or not groups.by_name(name)):
            return _choose(only, mark, groups, Because.NAME_VOLUME_AND_REPORTER)
    return _by_name_alone(name, key, mark, groups)


def _by_name_alone(name: str, key: CaseKey, mark: int, groups: Groups) -> Resolution:
    """The one decision of ``name``, none of which stands in the volume of ``key``."""
    by_name = _prefer_earlier(groups.by_name(name), mark, groups)
    # `Roe, 112 A.D. at 209` for `112 A.D.3d 204`
    by_name = [g for g in by_name if _in_volume_of_that_number(groups[g], key)] or by_name
    if len(by_name) == 1:
        return _choose(by_name, mark, groups, NameAlone(key.volume, key.reporter))
    return Unresolved(_none_in_volume(key, groups) if by_name else NoDecisionNamed(name))


def _none_in_volume(key: CaseKey, groups: Groups) -> PlainReason:
    """Why no decision is meant: none of the volume is cited in full, or none that has the page."""
    if any(True for _ in groups.in_volume(key.volume, key.reporter)):
        return NoDecisionAround(key.volume, key.reporter, key.page)
    return NoDecisionIn(key.volume, key.reporter)


def _in_volume_of_that_number(group: Group, key: CaseKey) -> bool:
    return any(known.volume == key.volume for known in case_keys(group.keys))


_WORD = re.compile(r"[\w'&.-]*\w")


def _stands_before(name: str, before: str) -> bool:
    """Whether a short name begins with a word of those before a citation: the citation's own name
    may have been read in part only, over the foot of a page or a slip of a scan."""
    first = _WORD.match(PROCEDURAL.sub("", name).strip())
    return first is not None and len(first[0]) >= _SHORTEST_WORD and first[0] in _words(before)


_SHORTEST_WORD = 4  # letters and digits of a name by which it is known


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text))


def _nearest(in_volume: list[int], mark: int, groups: Groups) -> Resolution:
    """Without a name, the decision of the volume that begins last before the pin."""
    nearest = _prefer_earlier(in_volume, mark, groups)[-1:]
    return _choose(nearest, mark, groups, Because.VOLUME_REPORTER_AND_PAGE)


def resolve_supra(what: Supra, mark: int, groups: Groups) -> Resolution:
    """``Smith, supra, at 130``: by name alone."""
    if what.name is None and what.titled_before:
        return Unresolved(Because.NOT_READ, doubtful=True)
    if what.internal or what.name is None:
        return Internal(Because.OTHER_PART)
    name = what.name.text
    fitting = groups.by_name(name, with_listed=what.note is not None)
    if not fitting and (joined := _BROKEN_WORD.sub("", name)) != name:
        fitting = groups.by_name(joined)
    reason: PlainReason = Because.NAME
    if what.note is not None and len(fitting) > 1:
        fitting = _of_note(what.note, fitting, groups)
        reason = NameAndNote(what.note)
    if fitting := fitting or groups.by_author(name):
        return _choose(_told_apart(fitting, what.name, what.pin, groups), mark, groups, reason)
    if what.titled_before:
        return Unresolved(Because.NOT_READ, doubtful=True)
    if _PAPER.fullmatch(name):
        return Record(Because.PAPER_OF_PARTY)
    return Unresolved(NothingNamed(name), doubtful=groups.has_name_alike(name))


def _of_note(note: str, fitting: list[int], groups: Groups) -> list[int]:
    """Those cited in that note; where none is cited there by title, it is the one that is cited
    nowhere else."""
    in_note = [g for g in fitting if note in groups[g].notes]
    return in_note or [g for g in fitting if groups[g].listed] or fitting


_PAPER = re.compile(words_of("paper"))  # `Answer, supra`


_BROKEN_WORD = re.compile(r"(?<=[a-z])-(?=[a-z])")  # `Dan-forth`: of the end of a line


def _told_apart(
    candidates: list[int], name: CaseName, pin: str | None, groups: Groups
) -> list[int]:
    """Those of the candidates that have the very name, where it is a whole one, and the page of
    the pin; all, if none has."""
    if name.defendant is not None or is_procedural(name.text):
        whole = [
            g
            for g in candidates
            if any(same_case_name(name.text, n) is NameMatch.SAME for n in groups[g].names)
        ]
        candidates = whole or candidates
    return [g for g in candidates if page_fits(groups[g].keys, pin)] or candidates


def resolve_name_pin(what: NamePin, mark: int, groups: Groups) -> Resolution:
    """``Smith, at *31``: a name with a pin."""
    fitting = groups.by_name(what.name.text)
    if not any(groups[group].cited_before(mark) for group in fitting):
        # `Roe, at 452`: the article cited before, not a decision that is cited further on
        by_author = groups.by_author(what.name.text)
        written = [group for group in by_author if groups[group].cited_before(mark)]
        if len(written) == 1:
            return Resolved(written[0], Because.NAME)
    if not fitting:
        return Unresolved(NothingNamed(what.name.text))
    told_apart = _told_apart(fitting, what.name, what.pin, groups)
    return _choose(told_apart, mark, groups, Because.NAME)


def resolve_provision(
    site: Site,
    mark: int,
    groups: Groups,
    last: ProvisionKey | None,
    constitution: str | None = None,
    meant: ProvisionKey | None = None,
    reason: PlainReason = Because.INCOMPLETE,
) -> Resolution:
    """``§ 552a(b)``, ``Rule 56(a)``: the code or rules in which the brief cites that section,
    if it cites it in one only. ``last`` is the provision cited last before it, ``constitution``
    the one that its paragraph names; ``meant`` is what it is for a ``reason`` of its own, where
    no citation in full tells."""
    key = site.key
    if isinstance(key, SerialKey):
        return _resolve_serial(key, site.pin, mark, groups)
    if not isinstance(key, ProvisionKey):
        return Unresolved(Because.INCOMPLETE)
    sources = _sources(key, groups, last)
    if len(sources) != 1 and meant and (not sources or _source(meant) in sources):
        if not key.source and not sources and (bound := groups.bound_to(key)):
            return _choose(bound, mark, groups, Because.CODIFIED_AS)
        return Resolved(groups.named(meant, mark), reason)
    if not sources:
        return _without_source(key, mark, groups, constitution)
    if len(sources) > 1:
        return Ambiguous(tuple(sources.values()), Because.SEVERAL_CODES)
    (kind, source, sign) = next(iter(sources))
    whole = key.in_code(kind, source, sign)
    return Resolved(groups.named(whole, mark), CitedAs(source))


def of_act_only(
    key: AuthorityKey, mark: Mark, resolution: Resolution, groups: Groups, codes: CodesInUse
) -> Resolution:
    """``resolution``, unless it gives a section of an act by name (``TRA § 201``) the section of
    the same number in a title of the U.S. Code that the text never cites with that act: acts
    number their own sections from 1. A bare ``§ 201`` after that is the act's too."""
    if not isinstance(resolution, Resolved) or not isinstance(key, ProvisionKey) or key.source:
        return resolution
    known = groups[resolution.authority].keys[0]
    of_title = isinstance(known, ProvisionKey) and known.source.endswith("U.S.C.")
    small = of_title and key.section.isdigit() and int(key.section) < SMALLEST_OF_TITLE
    if small and isinstance(known, ProvisionKey) and codes.of_other_act(key, mark, known):
        return Unresolved(NoCodeWith(key.section))
    return resolution


_Source = tuple[Kind, str, str]  # the kind, name and mark of a code or set of rules


def _source(key: ProvisionKey) -> _Source:
    return key.kind, key.source, key.mark


def _sources(key: ProvisionKey, groups: Groups, last: ProvisionKey | None) -> dict[_Source, int]:
    """The codes or rules in which the brief cites the section of ``key``, each with a group;
    narrowed down where its words or the provision cited ``last`` tell which is meant."""
    sources: dict[_Source, int] = {}
    same = groups.with_section(key.section)
    # what the brief itself cites in full goes before what only its table does
    for index in [g for g in same if not groups[g].listed] or same:
        known = groups[index].keys[0]
        if isinstance(known, ProvisionKey) and _same_family(key, known):
            sources.setdefault((known.kind, known.source, known.mark), index)
    if len(sources) > 1 and key.source == "Rule":
        # local rules are called so
        national = {held: index for held, index in sources.items() if "L.R." not in held[1]}
        sources = national or sources
    if len(sources) > 1 and last is not None and last.section == key.section:
        held = (last.kind, last.source, last.mark)
        return {held: sources[held]} if held in sources else sources
    return _with_subdivisions(key, same, sources, groups) if len(sources) > 1 else sources


def _with_subdivisions(
    key: ProvisionKey, same: Sequence[int], sources: dict[_Source, int], groups: Groups
) -> dict[_Source, int]:
    """Of ``sources`` the one in which the brief cites in full the section with the very
    subdivisions of ``key``: ``Rule 12(b)(6)`` is of the rules cited as ``Fed. R. Civ. P.
    12(b)(6)``, whatever others have a Rule 12 too."""
    exact = {
        _source(known)
        for index in same
        if isinstance(known := groups[index].keys[0], ProvisionKey)
        and key.subdivisions
        and known.subdivisions == key.subdivisions
    }
    return {s: index for s, index in sources.items() if s in exact} or sources


def _without_source(
    key: ProvisionKey, mark: int, groups: Groups, constitution: str | None
) -> Resolution:
    """A section that the brief cites in full in no code: it may be an act's, whose place in a
    code the brief gives, or of the constitution that the paragraph names."""
    if not key.source and (bound := groups.bound_to(key)):
        return _choose(bound, mark, groups, Because.CODIFIED_AS)
    if not key.source and key.kind is Kind.CONSTITUTION and constitution:
        whole = replace(key, source=constitution)
        return Resolved(groups.named(whole, mark), OnlyConstitution(constitution))
    return Unresolved(NoCodeWith(key.section))


def _resolve_serial(key: SerialKey, pin: str | None, mark: int, groups: Groups) -> Resolution:
    """``121 Cong. Rec. at 19,486``: by the series, and by the page where it begins one."""
    page = _FIRST_NUMBER.match(pin.replace(",", "")) if pin else None
    fitting = groups.in_series(key, int(page[0]) if page else None)
    if not fitting:
        return Unresolved(NothingIn(key.text))
    return _choose(fitting, mark, groups, Because.SERIES)


_FIRST_NUMBER = re.compile(r"\d+")


def _same_family(short: ProvisionKey, known: ProvisionKey) -> bool:
    state, rule, rest = short.source.rpartition(" Rule")
    if state and rule and not rest:
        return known.kind is Kind.COURT_RULE and known.source.startswith(f"{state} ")
    if short.source == BARE_CANON:
        return known.kind is Kind.COURT_RULE and known.source.endswith(short.source)
    if short.source and short.source != "Rule":
        return known.source == short.source
    return known.kind.row.bare is short.kind.row.bare
