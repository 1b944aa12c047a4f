"""Courts as they stand in a date parenthetical: ``(D. Md. Apr. 3, 2025)``.

Which words name a court is decided by their shape, not by a walk over a list of all
courts: a Bluebook T1/T7/T10 court name is made of a small vocabulary. Identifiers follow
courts-db (Free Law Project) where there is one.
"""

from __future__ import annotations

from functools import lru_cache

from citecheck.facts.jurisdictions import states
from citecheck.model.numerals import ORDINAL_ENDING, ordinal_value
from citecheck.patterns import re

_CIRCUIT = re.compile(
    rf"(?:(\d{{1,2}}{ORDINAL_ENDING})|(D\.? ?C\.?)|(Fed\.)) Ci[rt]\.?(?: Unit [AB])?", re.IGNORECASE
)
_DISTRICT = re.compile(r"((?:[NSEWMC]\. ?)?D\.) ?(.{2,10})")
FEDERAL = re.compile(
    rf"^\d{{1,2}}(?:{ORDINAL_ENDING}|ST|ND|RD|TH|D) (?:Cir|CIR)"
    r"|^(?:(?:[NSEWMC]\. ?)?D\. ?[A-Z]|B(?:ankr|ANKR)\b|(?:Fed|FED)\.|U\.S|[NSEWMC]?D[A-Z ])"
    r"|\bB\.?A\.?P\b"
)
"""What only courts of the United States have in their name."""

_COURT_WORDS = re.compile(
    r"\b(?:Cir|Ci[rt]|Ct|Cts|App|Sup|Super|Dist|Div|Cl|Bankr|B\.?A\.?P|Ch|Crim|Civ|Fam|Juv|"
    r"Prob|Mun|Cnty|Comm|Trade|Tax|Vet|Mil|C\.?C\.?P\.?A|Panel|Term|Dep'?t|Court|Jud|"
    r"J\.?P\.?M\.?L|C\.?M\.?A|A\.?F|N\.?M|Int'l|Mag|Arb|NLRB|BIA|FCC|SEC|FERC|F\.T\.C|O\.?G)\b"
)


_NO_SPACE = re.compile(r"(?<=[A-Z])\.(?=[A-Z][a-z])")


@lru_cache(maxsize=4096)
def court_id(words: str) -> str | None:
    """The identifier of the court that ``words`` name, ``"unknown"``-free: the words
    themselves where they name a court without an identifier here, None where they name none.
    """
    text = " ".join(_NO_SPACE.sub(". ", words.strip(" ,.")).split())
    if not text:
        return None
    if unspaced := _unspaced_id(text):
        return unspaced
    dotted = text + "."
    if match := _CIRCUIT.fullmatch(dotted) or _CIRCUIT.fullmatch(text):
        if match[2]:
            return "cadc"
        return "cafc" if match[3] else f"ca{ordinal_value(match[1].lower())}"
    for state in (text, dotted):
        if state in states():
            postal = states()[state].postal.lower()
            return postal if state == "D.C." else f"{postal}-high"
    if district := _district_id(dotted) or _district_id(text):
        return district
    if text in ("U.S", "U.S."):
        return "scotus"
    if _COURT_WORDS.search(text) or any(text.startswith(state) for state in states()):
        return text
    return None


# courts as those print them that set no points: `CA5`, `CADC`, `WDPa`, `D Kan`, `DelSuperCt`
_NUMBERED_CIRCUIT = re.compile(r"CA ?(?:(?P<number>\d{1,2})|(?P<name>DC|Fed))")
_UNDOTTED_DISTRICT = re.compile(r"(?P<part>[NSEWMC]?D) ?(?P<state>[A-Z][A-Za-z]{1,5})")
_GLUED_COURT = re.compile(
    r"(?P<state>[A-Z][a-z]+|[A-Z]{2}) ?"
    r"(?:Super|Sup|App|Ch|Ct|Cir|Dist|Crim|Civ|Comm)[A-Za-z]{0,16}"
)


def _unspaced_id(words: str) -> str | None:
    """The identifier of a court printed without points, or its words where it has none."""
    if circuit := _NUMBERED_CIRCUIT.fullmatch(words):
        named = {"DC": "cadc", "Fed": "cafc"}.get(circuit["name"] or "", "")
        return named or f"ca{circuit['number']}"
    if district := _UNDOTTED_DISTRICT.fullmatch(words):
        state = states().get(f"{district['state']}.") or states().get(
            _by_postal().get(district["state"], "")
        )
        return f"{state.postal.lower()}{district['part'].lower()}" if state else None
    if glued := _GLUED_COURT.fullmatch(words):
        known = f"{glued['state']}." in states() or glued["state"] in _by_postal()
        return words if known else None
    return None


def _district_id(words: str) -> str | None:
    """The identifier of a federal district court: ``N.D. Cal.`` is ``cand``."""
    match = _DISTRICT.fullmatch(words)
    if match is None:
        return None
    names = (match[2], match[2].rstrip("."), f"{match[2]}.")
    state = next((states()[name] for name in names if name in states()), None)
    letters = match[1].replace(".", "").replace(" ", "").lower()
    return f"{state.postal.lower()}{letters}" if state else None


@lru_cache(maxsize=1)
def _by_postal() -> dict[str, str]:
    return {row.postal: row.abbreviation for row in states().values()}
