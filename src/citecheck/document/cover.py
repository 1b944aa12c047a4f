"""The court that a brief's cover names as its own, by which ``--court auto`` chooses a profile.

A cover names other courts too: the one appealed from, the one whose decision is to be reviewed.
Those stand behind *from the*, *to the* and the like; a court that stands so, or inside a line of
other words, is not the brief's own. Where the courts that are left are not one, none is chosen.
"""

from __future__ import annotations

from functools import lru_cache

from citecheck.dataclass import dataclass
from citecheck.facts.jurisdictions import states
from citecheck.patterns import re

_COVER = 3000
"""Code points at the head of a brief in which its cover names the court."""

_GAP = r"[\s,]+(?:\d{1,2}\s+)?"  # a line of pleading paper begins with its number
_CIRCUITS = {
    "first": "1", "second": "2", "third": "3", "fourth": "4", "fifth": "5", "sixth": "6",
    "seventh": "7", "eighth": "8", "ninth": "9", "tenth": "10", "eleventh": "11",
    "district of columbia": "dc", "federal": "f",
}  # fmt: skip
_SIDES = {"northern": "N", "southern": "S", "eastern": "E", "western": "W", "middle": "M",
          "central": "C"}  # fmt: skip
_LEVELS = (
    r"supreme judicial court|supreme court|courts? of (?:criminal |civil |special )?appeals?"
    r"|appellate (?:division|court)|appeals court|superior court|circuit court|district court"
    r"|court of common pleas|court of chancery|chancery court"
)
_LED = re.compile(
    r"\b(?:from|to|of|by|before|certiorari|review|appeal|judgment|order)(?: the| an?)?$"
)
_ENDS = re.compile(
    r"[^\S\n]*(?:$|[,.:;)\]|]|[^\S\n]{2,}|\S+ division\b)", re.IGNORECASE | re.MULTILINE
)
_BEFORE = re.compile(
    r"^[^\S\n]*(?:\d{1,2}[^\S\n]+)?(?:in(?:[^\S\n]+the)?[^\S\n]+)?$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class NamedCourt:
    """A court by its key and as the cover has it. Keys are ``scotus``, ``ca9``, ``cadc``; a
    district as a date parenthetical has it, ``N.D. Tex.``, with ``Bankr.`` before it for its
    bankruptcy court; a state's abbreviation and its court's level, ``Cal. superior court``."""

    key: str
    words: str


@lru_cache(maxsize=1)
def _courts() -> re.Pattern:
    names = sorted({name.lower() for row in states().values() for name in row.names})
    spaced = (re.escape(name).replace(r"\ ", _GAP) for name in sorted(names, key=len, reverse=True))
    state = "|".join(spaced)
    united = rf"(?:united{_GAP}states|u\.[^\S\n]?s\.)"
    circuits = "|".join(name.replace(" ", _GAP) for name in _CIRCUITS)
    level = _LEVELS.replace(" ", _GAP)
    return re.compile(
        rf"(?P<scotus>supreme{_GAP}court{_GAP}of{_GAP}the{_GAP}united{_GAP}states)"
        rf"|{united}{_GAP}court{_GAP}of{_GAP}appeals{_GAP}(?:for{_GAP}the{_GAP})?"
        rf"(?P<circuit>{circuits}|\d\d?(?:st|nd|rd|th|d)){_GAP}circuit"
        rf"|{united}{_GAP}(?P<federal>district|bankruptcy){_GAP}court{_GAP}(?:for{_GAP}|of{_GAP})?"
        rf"(?:the{_GAP})?(?:(?P<side>{'|'.join(_SIDES)}){_GAP})?district{_GAP}of{_GAP}"
        rf"(?P<district>{state})\b"
        rf"|(?P<level>{level})(?!{_GAP}of{_GAP}the{_GAP}united)[^.;:()]{{0,200}}?\b(?P<of>{state})\b"
        rf"|(?P<before>{state}){_GAP}(?P<after>{level})\b",
        re.IGNORECASE,
    )


@lru_cache(maxsize=1)
def _abbreviations() -> dict[str, str]:
    """The abbreviation of a state by its names in small letters."""
    return {name.lower(): row.abbreviation for row in states().values() for name in row.names}


def _words(found: str) -> str:
    """A name as one line, without the commas and line numbers that part it."""
    return " ".join(re.sub(r"\n\s*\d{1,2}\s+", " ", found).replace(",", " ").lower().split())


def _key(match: re.Match[str]) -> str:
    if match["scotus"]:
        return "scotus"
    if match["circuit"]:
        name = _words(match["circuit"])
        return f"ca{_CIRCUITS.get(name) or re.sub('[a-z]+', '', name)}"
    if match["federal"]:
        side = match["side"]
        court = f"{_SIDES[side.lower()]}.D." if side else "D."
        of = _abbreviations()[_words(match["district"])]
        return f"{'Bankr. ' if match['federal'].lower() == 'bankruptcy' else ''}{court} {of}"
    level = _words(match["level"] or match["after"]).replace("courts of", "court of")
    state = _abbreviations()[_words(match["of"] or match["before"])]
    return f"{state} {re.sub('appeal$', 'appeals', level)}"


@lru_cache(maxsize=2)
def courts_of_cover(text: str) -> tuple[NamedCourt, ...]:
    """The courts that the cover of ``text`` (the source) names as the brief's own, each once, in
    their order: one where it is plain, more where it is not, none where none could be read."""
    cover = text[:_COVER]
    named: dict[str, NamedCourt] = {}
    for match in _courts().finditer(cover):
        if _own(cover, *match.span()):
            key = _key(match)
            named.setdefault(key, NamedCourt(key, " ".join(match[0].split())))
    return tuple(named.values())


def _own(cover: str, start: int, end: int) -> bool:
    """Whether a court stands alone on its line, and no word before it makes it another's."""
    line = cover[cover.rfind("\n", 0, start) + 1 : start]
    if not cover[start].isupper() or not _BEFORE.match(line) or not _ENDS.match(cover, end):
        return False
    lead = " ".join(cover[max(0, start - 80) : start].lower().split())
    return not _LED.search(re.sub(r"\s*\bin(?: the)?$", "", lead)) or lead.endswith("in the")
