"""Opinions of the attorneys general of the states: ``Tex. Att'y Gen. Op. No. KP-0231``, ``95 Md.
Op. Att'y Gen. 152``, ``Op. Att'y Gen. Fla. 2012-34``, ``2016 Ohio Atty.Gen.Ops. No. 2016-021``.

Forms after The Bluebook (22d ed.) T1.3 and the states' own manuals of style. An opinion is known by
its state and number, or by state, volume or year, and page; those of the Attorney General of the
United States by volume and page are read in :mod:`citecheck.citations.writings.executive`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from citecheck.citations.parts import read_pages, standalone
from citecheck.dataclass import NamedTuple
from citecheck.facts.jurisdictions import by_spelling, fold, states
from citecheck.model.citations import Site
from citecheck.model.keys import SerialKey
from citecheck.model.kinds import Kind
from citecheck.model.spans import Span
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern

WHO = r"(?:Att'y\.? ?Gen(?:\.|eral)|Atty\.? ?Gen\.|Attorney General(?:'s)?|ATT'Y GEN\.)"
_WHO = Pattern(WHO)
_OP = r"(?:Ops?\.|Opinions?|OPS?\.)"
_NUMBER = r"[A-Z]{0,3}-?\d{1,5}(?:-\d{1,5}[A-Z]?)?"
_OF_YEAR = r"(?:19|20)\d\d,? No\. ?\d{1,3}"  # Washington's `2002 No. 3`
_BEHIND = re.compile(
    rf"(?: (?P<state>(?!Ops?\.|Opinion|Nos?\.)[A-Z][A-Za-z. ]{{1,18}}?))?"
    rf"(?P<op>,? ?{_OP})?,?(?P<no> ?Nos?\.?)? ?"
    rf"(?P<number>{_OF_YEAR}|{_NUMBER})(?![\w-])"
)
_VOLUME = r"(?:(?<![\w.,$§/-])(?P<volume>(?:19|20)\d\d(?:-(?:19|20)?\d\d)?|\d{1,3}) )?"
_LONGEST_BEFORE = 48
_LARGEST_PAGE = 4  # figures


class _Opinion(NamedTuple):
    start: int
    end: int
    core_end: int
    key: str
    pin: str | None


@cache
def _before() -> re.Pattern:
    """What may stand before the words: volume or year, state, ``Op.``."""
    names = sorted({n for r in states().values() for n in (r.abbreviation, *r.names)})
    longest_first = sorted(names, key=len, reverse=True)
    state = "|".join(re.escape(name).replace(r"\ ", " ?") for name in longest_first)
    return re.compile(
        rf"{_VOLUME}(?:(?<![\w.])(?P<first>{state}) )?(?P<op>{_OP} ?(?:of the |of )?)?"
        rf"(?:(?P<second>{state}) )?$"
    )


def find(text: str) -> Iterator[Site]:
    """Such opinions cited in ``text``, in order; spans are code points of ``text``."""
    for who in _WHO.finditer(text):
        opinion = _read(text, who)
        if opinion is not None and standalone(text, opinion.start):
            core = Span(opinion.start, opinion.core_end)
            key = SerialKey(Kind.EXECUTIVE, opinion.key)
            yield Site(Span(opinion.start, opinion.end), core, key, opinion.pin)


def _read(text: str, who: re.Match[str]) -> _Opinion | None:
    floor = max(0, who.start() - _LONGEST_BEFORE)
    before = _before().search(text[floor : who.start()])
    behind = _BEHIND.match(text, who.end())
    if before is None or behind is None or not (before["op"] or behind["op"]):
        return None
    if who[0].startswith("Attorney") and not (behind["no"] or "-" in behind["number"]):
        return None  # prose: `an opinion of the Attorney General 12 years later`
    state = before["first"] or before["second"]
    if behind["state"]:  # `Op. Att'y Gen. Fla. 2012-34`
        if state or fold(behind["state"]) not in by_spelling():
            return None
        state = behind["state"]
    state = by_spelling()[fold(state)] if state else ""
    number, volume = behind["number"], before["volume"]
    paged = volume and not behind["no"] and number.isdigit() and len(number) <= _LARGEST_PAGE
    if paged and not state:
        return None  # by volume and page: the nation's, or a state's that is not told
    start = floor + (before.start("volume") if volume and state else _begin(before))
    pin, end = read_pages(text, behind.end()) if paged else (None, behind.end())
    if paged or (volume and "-" not in number and not number[:1].isalpha()):
        key = f"{volume} {state} Op. Att'y Gen. {'' if paged else 'No. '}{number}"
    else:
        key = f"{state} Att'y Gen. Op. No. {number}".strip()
    return _Opinion(start, end, behind.end(), " ".join(key.split()), pin)


def _begin(before: re.Match[str]) -> int:
    starts = [before.start(name) for name in ("first", "op", "second") if before[name]]
    return min(starts, default=before.end())
