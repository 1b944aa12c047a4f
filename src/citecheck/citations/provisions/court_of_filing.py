"""The court a brief is filed in, as its cover names it, for ``this Court's Rule 37.6``, and the
state whose court it is, for what that state's courts write without naming it (``Code § 8.01-229``).

Of ``this Court's`` rules only those of the Supreme Court of the United States are told: they have
one body. In a court of appeals ``this Court's Rule 35`` may be the circuit's own or one of the
Federal Rules, and a district court has local rules of several kinds.
"""

from __future__ import annotations

from functools import lru_cache

from citecheck.citations.provisions.rule_bodies import own_rows
from citecheck.dataclass import NamedTuple
from citecheck.facts.jurisdictions import jurisdictions, states
from citecheck.patterns import re

_COVER = 3000
"""Code points at the head of a brief in which its cover names the court."""

_GAP = r"[^\S\n]+"
_SUPREME_COURT = re.compile(
    rf"^[^\S\n]*(?:in{_GAP}the{_GAP})?"
    rf"supreme{_GAP}court{_GAP}of{_GAP}the{_GAP}united{_GAP}states[^\S\n]*$",
    re.IGNORECASE | re.MULTILINE,
)


def rules_of_this_court(text: str) -> str | None:
    """The normal form of the rules of the court that the cover of ``text`` (the source) names on
    a line of its own: ``Sup. Ct. R.``, or None where that is another court or none."""
    cover = text[:_COVER]
    if "supreme" not in cover.lower():
        return None
    return "Sup. Ct. R." if _SUPREME_COURT.search(cover) else None


_FEDERAL_RULES = re.compile(  # a pattern that began with \b would be tried everywhere
    r"F(?<!\w.)(?:ed\. ?R\.|ederal Rules? of|\.R\.[A-Z])|U(?<!\w.)\. ?S\. ?C\."
)
_FEDERAL = re.compile(
    r"united states (?:district|bankruptcy|court|tax)|court of appeals for the \w+ (?:\w+ )?circuit"
    r"|supreme court of the united states|u\.? ?s\. (?:district|bankruptcy) court"
    r"|court of federal claims|(?:board|office) of (?:immigration|patent)"
)
_COURT = (
    r"(?:supreme (?:judicial )?court|courts? of (?:criminal |civil |special |district )?appeals?"
    r"|court of (?:common pleas|chancery|claims)|appeals court|appellate (?:court|division)"
    r"|district court(?: of appeals?)?|superior court|circuit court|probate court|family court"
    r"|commonwealth court|chancery court|court of errors)"
)


@lru_cache(maxsize=1)
def _state_court() -> re.Pattern:
    """A court of a state, with the state's name before or behind it, or the state as a cover has
    it above the court (``STATE OF MICHIGAN``)."""
    names = (name.lower() for row in states().values() for name in row.names)
    state = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    return re.compile(
        rf"\b{_COURT}\b[^.;]{{0,60}}?\b(?:of|for)(?: the)?(?: (?:state|commonwealth|territory) of)?"
        rf" (?P<behind>{state})(?!\w| county)"
        rf"|\b(?P<before>{state}) {_COURT}\b"
        rf"|\b(?:state|commonwealth|people) of (?:the state of )?(?P<state>{state})(?!\w| county)"
    )


@lru_cache(maxsize=1)
def _abbreviations() -> dict[str, str]:
    """The abbreviation of a state by its names in small letters."""
    return {name.lower(): row.abbreviation for row in jurisdictions() for name in row.names}


def _either_bare(names: list[str], at_least: int) -> str:
    return "|".join(
        re.escape(name.replace(".", ""))
        for name in names
        if name[-1] == "." and len(name) >= at_least
    )


# Reports that do not bear the abbreviation of their state.
_OWN_REPORTS = {"Wn.": "Wash.", "Hawai'i": "Haw.", "Hawai‘i": "Haw."}


@lru_cache(maxsize=1)
def _reported() -> re.Pattern:
    """A decision in a state's own reports (``270 Va. 21``) or with its court (``(Va. 2005)``)."""
    names = sorted((*states(), *_OWN_REPORTS), key=len, reverse=True)
    state = "|".join(re.escape(name).replace(r"\ ", " ?") for name in names)
    # official styles without points: `123 Or App 456`, `63 NY2d 582`
    bare = _either_bare(names, at_least=4)
    short = _either_bare(names, at_least=1)  # "Me", "Or": words without the court
    return re.compile(
        # that all begin with a figure or a parenthesis makes this many times as fast
        rf"\d (?:(?P<reports>{state})(?: App\.| Ct\. App\.)?(?: ?\dd| ?[3-5]th)? (?=\d)"
        rf"|(?<=\d\d )(?P<bare>{bare})(?: App| Ct App)?(?: ?\dd)? (?=\d)"
        rf"|(?<=\d\d )(?P<short>{short}) App(?: ?\dd)? (?=\d))"
        # `2015 IL App (1st) 123456`, `2015-NMSC-012`: neutral citations
        r"|(?<!\d)(?:19|20)\d\d (?P<neutral>AR|CO|IL|ME|MT|ND|OK|SD|UT|VT|WI|WY)"
        r"(?: App\.?| CR| CIV APP)?(?: \(\w{3}\))? (?=\d)"
        r"|(?<!\d)(?:19|20)\d\d-(?P<of_mexico>NM)(?:SC|CA)-(?=\d)"
        rf"|\((?P<court>{state})(?: Ct\. App\.| App\.)? (?=\d{{4}}\))"
    )


@lru_cache(maxsize=2)
def state_of_filing(text: str) -> str | None:
    """The abbreviation of the state (``Va.``) in whose court the brief ``text`` (the source) is
    filed: as its cover names the court, or without one the only state whose decisions it cites,
    or else whose rules of court it cites by names that only they have (``CrRLJ 3.3``).
    None for a federal court, and where none of these tells."""
    on_cover = _on_cover(text)
    if on_cover is not None:
        return on_cover or None
    cited = {_of_reports(match) for match in _reported().finditer(text)}
    return cited.pop() if len(cited) == 1 else _by_own_rules(text)


class Home(NamedTuple):
    """The state in whose court a brief is filed, and whether its cover says so."""

    state: str
    on_cover: bool


def home_of(text: str) -> Home | None:
    """:func:`state_of_filing` of the brief ``text`` (the source), with how it is known."""
    state = state_of_filing(text)
    return Home(state, _on_cover(text) == state) if state else None


@lru_cache(maxsize=2)
def _on_cover(text: str) -> str | None:
    """The state whose court the cover of ``text`` names; nothing for a federal court, None where
    it names no court."""
    cover = " ".join(text[:_COVER].lower().split())
    federal, of_state = _FEDERAL.search(cover), _state_court().search(cover)
    if federal and (of_state is None or federal.start() <= of_state.start()):
        return ""
    if of_state is None:
        return None
    return _abbreviations()[of_state["behind"] or of_state["before"] or of_state["state"]]


def _of_reports(match: re.Match[str]) -> str:
    """The state by its postal code or the name of its reports, whose points and spaces may be
    missing."""
    if postal := match["neutral"] or match["of_mexico"]:
        return _by_postal_code()[postal]
    name = match["reports"] or match["court"] or match["bare"] or match["short"]
    plain = name.replace(".", "").replace(" ", "")
    own = next((s for r, s in _OWN_REPORTS.items() if r.replace(".", "") == plain), None)
    return own or _without_points().get(plain, name)


@lru_cache(maxsize=1)
def _by_postal_code() -> dict[str, str]:
    return {row.postal: abbreviation for abbreviation, row in states().items()}


@lru_cache(maxsize=1)
def _without_points() -> dict[str, str]:
    return {name.replace(".", "").replace(" ", ""): name for name in states()}


def _by_own_rules(text: str) -> str | None:
    if _FEDERAL_RULES.search(text):
        return None
    own = {row.jurisdiction for row in own_rows(text)}
    return own.pop() if len(own) == 1 and own <= states().keys() else None
