"""Whether two courts as printed can be one: ``Mich. App.`` and ``Mich. Ct. App.``.

A court of a state is told by the state, by its level (what kind of court it is) and by its place
(district, department, city, county), of which a filing may leave out any but the level. What one
print leaves out contradicts nothing.
"""

from __future__ import annotations

from functools import lru_cache

from citecheck.citations.decisions.courts.courts import FEDERAL, court_id
from citecheck.dataclass import dataclass
from citecheck.facts.jurisdictions import by_spelling, jurisdictions, name_after
from citecheck.model.numerals import ordinal_value
from citecheck.patterns import re

_LEVELS = frozenset(
    """
    app crim civ super sup commw ch tax term bankr bap prob fam juv mun cl law div surr city
    """.split()
)
_SPELT = {
    "appellate": "app",
    "appeals": "app",
    "appeal": "app",
    "cr": "crim",
    "criminal": "crim",
    "civil": "civ",
    "superior": "super",
    "supreme": "sup",
    "cmwlth": "commw",
    "cmmw": "commw",
    "comm": "commw",
    "commonwealth": "commw",
    "pacmwlth": "commw",
    "chancery": "ch",
    "division": "div",
    "dept": "dep",
    "department": "dep",
    "dists": "dist",
    "district": "dist",
    "county": "cnty",
    "co": "cnty",
    "cty": "cnty",
    "counties": "cnty",
    "cntys": "cnty",
    "circuit": "cir",
    "ft": "fort",
    "st": "saint",
    "claims": "cl",
    "family": "fam",
    "probate": "prob",
    "surrogate": "surr",
    "sur": "surr",
    "judicial": "jud",
    "tc": "tax",
    "western": "wd",
    "eastern": "ed",
    "southern": "sd",
}
# words that say nothing of which court it is
_SILENT = frozenset(
    "ct cts court courts of the and for in banc bank en spec special supr interm".split()
)
_DISTRICT_COURT_OF_APPEAL = "dca"  # Florida's


@dataclass(frozen=True, slots=True)
class _CourtName:
    """A court's name taken apart; ``state`` is empty where none is named."""

    state: str
    levels: frozenset[str]
    place: frozenset[str]

    @property
    def highest(self) -> bool:
        return not self.levels and not self.place


def same_court(left: str, right: str) -> bool:
    """Whether two courts as printed can be the same: spacing, periods, postal codes of states
    (``W.D. WA``), other abbreviations of a word, and what one of them leaves out aside."""
    a, b = court_id(left), court_id(right)
    if a and b and a == b:
        return True
    first, second = _tokens(left), _tokens(right)
    if "".join(first) == "".join(second) or (
        len(first) == len(second)
        and all(x.startswith(y) or y.startswith(x) for x, y in zip(first, second, strict=True))
    ):
        return True
    if FEDERAL.search(left) or FEDERAL.search(right):
        return _without_panel(first) == _without_panel(second)
    return _agree(_taken_apart(left), _taken_apart(right))


def _without_panel(tokens: list[str]) -> list[str]:
    """The words of a federal court, on whichever side its appellate panel stands."""
    words = "|".join(tokens).replace("b|a|p", "bap").split("|")
    return sorted(str(ordinal_value(word) or word) for word in words)


def _agree(one: _CourtName, other: _CourtName) -> bool:
    if one.state and other.state and one.state != other.state:
        return False
    if one.highest or other.highest:
        return one.highest and other.highest
    if not (one.place <= other.place or other.place <= one.place):
        return False
    if one.levels == other.levels or not (one.levels and other.levels):
        return True
    # `App. Div.` of the Superior Court of New Jersey
    smaller, larger = sorted((one.levels, other.levels), key=len)
    return "div" in smaller and smaller < larger


@lru_cache(maxsize=1024)
def _taken_apart(court: str) -> _CourtName:
    court = _NEW_YORK_COUNTY.sub("New York", _WASHINGTON.sub("Wash.", court))
    named = name_after(court, 0, by_spelling(), most=30)
    state, rest = (named[1], court[named[0] :]) if named else ("", court)
    if _COUNTY.match(rest):
        state, rest = "", court
    words = [_spelt(word) for word in _WORD.findall(rest.replace("'", "").replace(".", ""))]
    if _DISTRICT_COURT_OF_APPEAL in words:
        words = ["app", "dist", *(word for word in words if word != _DISTRICT_COURT_OF_APPEAL)]
    levels = {word for word in words if word in _LEVELS}
    place = {word for word in words if word not in _LEVELS and word not in _SILENT}
    return _CourtName(state, _levels(state, levels, place), frozenset(place - {"dist", "cir"}))


_WASHINGTON = re.compile(r"^Wn\.")
# the county is abbreviated as the state is: `Sup Ct, NY County`, `Sup. Ct. N.Y. Cnty.`
_NEW_YORK_COUNTY = re.compile(r"\bN\.? ?Y\.?(?= (?:Cnty|County|Co|Cty)\b)")
_COUNTY = re.compile(r" (?:Cnty|County|Co|Cty)\b")
_WORD = re.compile(r"[A-Za-z]+|\d+(?:st|nd|rd|th|d)?", re.IGNORECASE)


def _spelt(word: str) -> str:
    lower = word.lower()
    value = ordinal_value(lower)
    return str(value) if value else _SPELT.get(lower, lower)


def _levels(state: str, levels: set[str], place: set[str]) -> frozenset[str]:
    if "dep" in place and not levels - {"sup"}:
        return frozenset({"app", "div"})  # of New York's Supreme Court
    if {"app", "div"} <= levels and state not in ("", "N.Y.", "N.J.", "Mass."):
        levels = levels - {"div"}  # a division of a court of appeals: `Wash. Ct. App. Div. 1`
    if "app" in levels or "civ" in levels:
        levels = levels - ({"civ", "city"} if "app" in levels else {"city"})
    elif "crim" in levels:
        levels = levels | {"app"}
    if state not in ("", "N.Y.") and "app" not in levels:
        levels = levels - {"sup"}
    return frozenset(levels)


# an ordinal whose first figure recognition took for a letter: `[lst Dist.]`, `[l st Dist.]`
_MISREAD_FIRST = re.compile(r"\b[lI|!]\ ?st\b")
_MISREAD_TEEN = re.compile(r"\b[lI|!](?=\dth\b)")


_NO_LETTER = re.compile(r"\W")


def _tokens(court: str) -> list[str]:
    court = _MISREAD_TEEN.sub("1", _MISREAD_FIRST.sub("1st", court))
    words = [_NO_LETTER.sub("", word) for word in court.replace(".", ". ").split()]
    spelt = [_by_postal().get(word, word).lower() for word in words if word]
    return ["".join(c for c in word if c.isalnum()) for word in spelt]


@lru_cache(maxsize=1)
def _by_postal() -> dict[str, str]:
    return {row.postal: row.abbreviation for row in jurisdictions() if row.kind != "federal"}
