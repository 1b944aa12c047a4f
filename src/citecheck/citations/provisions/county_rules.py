"""Local rules of a county's courts: ``Cook Co. Cir. Ct. R. 13.1``, ``King County LCR 7(b)(5)``,
``Super. Ct. L.A. County, Local Rules, rule 3.25``.

Forms after The Bluebook (22d ed.) R. 12.9.3 and BT2, and as the courts print their own names.
"""

from __future__ import annotations

from citecheck.citations.decisions.names.lead_words import OPENERS, SIGNALS
from citecheck.citations.provisions.lists import word_start
from citecheck.citations.provisions.rule_bodies import Body
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern

_COURTS = {
    "cir": "Cir.",
    "sup": "Super.",
    "dis": "Dist.",
    "fam": "Fam.",
    "pro": "Prob.",
    "mun": "Mun.",
    "juv": "Juv.",
}
_COURT = (
    r"(?:Cir(?:\.|cuit)|Sup(?:\.|er\.|erior)|Dist(?:\.|rict)|Fam(?:\.|ily)|Prob(?:\.|ate)"
    r"|Mun(?:\.|icipal)|Juv(?:\.|enile)) C(?:t\.|ourt)"
)
_COUNTY = r"(?:Co\.|Cnty\.|Cty\.|County)"
_RULES = r"(?:(?:Loc(?:al|\.)|L\.) ?)?(?:R(?:\.|ules?)(?:, rules?)?|rules?)"
_WASHINGTONS = r"(?P<own>L(?:Cr?|FL?|P|MA|JuC)R)"
COUNTY = Pattern(
    rf"{_COUNTY},? (?:(?P<court>{_COURT}),? {_RULES}|{_WASHINGTONS})(?= \d)"
    rf"|(?P<before>{_COURT}),? (?:of )?(?P<name>(?:[A-Z][\w.'-]* ){{1,3}}){_COUNTY},? {_RULES}"
    r"(?= \d)"
)
_LEADS = OPENERS | SIGNALS | {"The"}
_NAME_BEFORE = re.compile(r"(?:[A-Z][\w.'-]* ){1,3}$")
_LONGEST_NAME = 40  # code points


def county_body(text: str, match: re.Match[str]) -> Body | None:
    """The rules that a match of :data:`COUNTY` names, with the county's name before it."""
    if match["name"]:
        start, name = match.start(), match["name"]
    else:
        before = _NAME_BEFORE.search(text, max(0, match.start() - _LONGEST_NAME), match.start())
        words = before[0].split() if before else []
        while words and words[0] in _LEADS:
            words = words[1:]
        name = "".join(f"{word} " for word in words)
        start = match.start() - len(name)
    if not name or not word_start(text, start):
        return None
    if match["own"]:
        return Body(start, f"{name}Cnty. {match['own']}")
    court = _COURTS[(match["court"] or match["before"])[:3].lower()]
    return Body(start, f"{name}Cnty. {court} Ct. R.")
