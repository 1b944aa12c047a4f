"""Short forms other than *id.*: each function gives one its antecedent or says why not."""

from __future__ import annotations

import re
from dataclasses import replace

from citecheck.citations.back_references import NamePin, Supra
from citecheck.citations.decisions.cases import CaseMention
from citecheck.model.citations import Ambiguous, Internal, Resolution, Resolved, Site, Unresolved
from citecheck.model.keys import CaseKey, ProvisionKey, SerialKey
from citecheck.model.kinds import Kind
from citecheck.resolution.groups import Groups

_LONGEST_DECISION = 400  # pages: a short form's pin lies within so many of the first page


def _prefer_earlier(candidates: list[int], mark: int, groups: Groups) -> list[int]:
    """The candidates cited in full before the mark, or all if none was."""
    earlier = [c for c in candidates if groups[c].first_mark < mark]
    return earlier or candidates


def _choose(
    candidates: list[int], mark: int, groups: Groups, reason: str, nothing: str
) -> Resolution:
    candidates = _prefer_earlier(candidates, mark, groups)
    if not candidates:
        return Unresolved(nothing)
    if len(candidates) > 1:
        names = "; ".join(str(groups[c].name or groups[c].keys[0]) for c in candidates[:4])
        return Ambiguous(tuple(candidates), f"fits more than one authority: {names}")
    chosen = groups[candidates[0]]
    if chosen.listed:
        reason += "; only the table gives it in full"
    elif chosen.first_mark > mark:
        reason += ", cited in full only later"
    return Resolved(candidates[0], reason)


def resolve_short_case(what: CaseMention, mark: int, groups: Groups) -> Resolution:
    """``Smith, 500 U.S. at 15``: by volume and reporter, and by the name where one stands
    before it. The pin tells apart decisions of one volume."""
    key = what.keys[0]
    if not isinstance(key, CaseKey):
        return Unresolved("a docket number without its case")
    name = what.name.text if what.name else None
    by_name = groups.by_name(name) if name else []
    if not what.short and (exact := groups.with_key(key)) is not None:
        return Resolved(exact, "same citation as before")
    page = int(key.page) if key.page.isdigit() else None
    around = () if page is None else (page - _LONGEST_DECISION, page)
    in_volume = [group for _, group in groups.in_volume(key.volume, key.reporter, *around)]
    if name:
        fitting = groups.by_name(name, with_listed=True)
        named = [g for g in dict.fromkeys(in_volume) if g in fitting]
        if named:
            return _choose(named, mark, groups, "name, volume and reporter fit", "")
        nameless = [g for g in in_volume if not groups[g].names and not groups[g].apart]
        if nameless:
            return _nearest(nameless, mark, groups)
        volume = groups.in_volume(key.volume, key.reporter)
        beyond = [g for g in dict.fromkeys(g for _, g in volume) if g in fitting]
        if len(beyond) == 1:
            return _choose(
                beyond, mark, groups, "name, volume and reporter fit, though the pin does not", ""
            )
        unspaced = [g for g in dict.fromkeys(in_volume) if groups.fits_unspaced(name, g)]
        if len(unspaced) == 1 and not by_name:
            return _choose(unspaced, mark, groups, "name, volume and reporter fit", "")
        if by_name:
            return _choose(
                by_name,
                mark,
                groups,
                f"the name fits; {key.volume} {key.reporter} is not cited in full",
                "",
            )
        return Unresolved(f"no decision named “{name}” is cited in full")
    if not in_volume:
        return Unresolved(f"no decision in {key.volume} {key.reporter} is cited in full")
    return _nearest(in_volume, mark, groups)


def _nearest(in_volume: list[int], mark: int, groups: Groups) -> Resolution:
    """Without a name, the decision of the volume that begins last before the pin."""
    return _choose(
        _prefer_earlier(in_volume, mark, groups)[-1:],
        mark,
        groups,
        "volume, reporter and page fit",
        "",
    )


def resolve_supra(what: Supra, mark: int, groups: Groups) -> Resolution:
    """``Smith, supra, at 130``: by name alone."""
    if what.internal or what.name is None:
        return Internal("points to another part of this brief")
    name = what.name.text
    fitting = groups.by_name(name, with_listed=what.note is not None)
    reason = "the name fits"
    if what.note is not None and len(fitting) > 1:
        in_note = [g for g in fitting if what.note in groups[g].notes]
        # none is cited in that note by title: then it is the one that is cited nowhere else
        fitting = in_note or [g for g in fitting if groups[g].listed] or fitting
        reason = f"the name and note {what.note} fit"
    return _choose(fitting, mark, groups, reason, f"nothing named “{name}” is cited in full")


def resolve_name_pin(what: NamePin, mark: int, groups: Groups) -> Resolution:
    """``Smith, at *31``: a name with a pin."""
    name = what.name.text
    return _choose(
        groups.by_name(name),
        mark,
        groups,
        "the name fits",
        f"nothing named “{name}” is cited in full",
    )


def resolve_provision(
    site: Site,
    mark: int,
    groups: Groups,
    last: ProvisionKey | None,
    constitution: str | None = None,
) -> Resolution:
    """``§ 552a(b)``, ``Rule 56(a)``: the code or rules in which the brief cites that section,
    if it cites it in one only. ``last`` is the provision cited last before it, ``constitution``
    the one that its paragraph names."""
    key = site.key
    if isinstance(key, SerialKey):
        return _resolve_serial(key, site.pin, mark, groups)
    if not isinstance(key, ProvisionKey):
        return Unresolved("an incomplete citation")
    sources: dict[tuple[Kind, str, str], int] = {}
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
    if len(sources) > 1 and last is not None:
        held = (last.kind, last.source, last.mark)
        if held in sources and last.section == key.section:
            sources = {held: sources[held]}
    if not sources and not key.source:
        bound = groups.bound_to(key)
        if bound:
            reason = "the brief says where that section of the act is codified"
            return _choose(bound, mark, groups, reason, "")
    if not sources and constitution and key.kind is Kind.CONSTITUTION and not key.source:
        whole = replace(key, source=constitution)
        return Resolved(groups.named(whole, mark), f"its paragraph names {constitution} alone")
    if not sources:
        return Unresolved(f"no code or set of rules with {key.section} is cited in full")
    if len(sources) > 1:
        return Ambiguous(tuple(sources.values()), "more than one code has this section")
    (kind, source, sign) = next(iter(sources))
    whole = replace(key, kind=kind, source=source, mark=sign)
    return Resolved(groups.named(whole, mark), f"the section is cited in full as {source}")


def _resolve_serial(key: SerialKey, pin: str | None, mark: int, groups: Groups) -> Resolution:
    """``121 Cong. Rec. at 19,486``: by the series, and by the page where it begins one."""
    page = _FIRST_NUMBER.match(pin.replace(",", "")) if pin else None
    fitting = groups.in_series(key, int(page[0]) if page else None)
    return _choose(fitting, mark, groups, "the series fits", f"nothing in {key} is cited in full")


_FIRST_NUMBER = re.compile(r"\d+")


def _same_family(short: ProvisionKey, known: ProvisionKey) -> bool:
    state, rule, rest = short.source.rpartition(" Rule")
    if state and rule and not rest:
        return known.kind is Kind.COURT_RULE and known.source.startswith(f"{state} ")
    if short.source and short.source != "Rule":
        return known.source == short.source
    rules = known.kind is Kind.COURT_RULE
    if short.kind is Kind.COURT_RULE:
        return rules
    if short.kind is Kind.CONSTITUTION:
        return known.kind is Kind.CONSTITUTION
    return known.kind in (Kind.STATUTE, Kind.REGULATION)
