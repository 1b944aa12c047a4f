#!/usr/bin/env bash
# Guess: a no-break space is a space to a parser of citations, or at least to its own cleaning of spaces
# ("inline_whitespace"): books on legal typography ask for one behind "§" and "¶".
#
# What happens: eyecite 2.7.8 does not find "12 F.3d 34" with one behind the volume or the reporter; before the year it
# takes court and year away, before a pin the pin, also of "Id. at 37". A statute it reads with one in any place.
# citeurl 12.0.4 finds neither, "42 U.S.C. §" with a hard space and 1983 is nothing to it. eyecite's step
# "inline_whitespace" leaves it, "all_whitespace" does not. November 2026.
#
# Why it matters: word processors put it in, and "&nbsp;" stands between the parts of a citation on web pages, so that
# no line ends there. Where the author took most care the fewest citations are found.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    eyecite==2.7.8 citeurl==12.0.4 markdown==3.11.3
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version

from citeurl import Citator
from eyecite import clean_text, get_citations


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["eyecite", "citeurl"]), sep=", ")
HARD = "\u00a0"
CITED = "See Orrin v. Tapley, 12 F.3d 34, 36 (2d Cir. 1993). Id. at 37."


def read(text):
    found = []
    for citation in get_citations(text):
        data = citation.metadata
        known = (getattr(data, "pin_cite", None), getattr(data, "court", None), getattr(data, "year", None))
        found.append((citation.matched_text(), *known))
    return found


case, again = ("12 F.3d 34", "36", "ca2", "1993"), ("Id.", "at 37", None, None)
seen("eyecite, spaces", read(CITED), [case, again])
for place in ["12 F", "d 34"]:
    alone = read(CITED.replace(place, place.replace(" ", HARD)))
    seen(f"hard in {place!r}", alone, [again])
seen("hard before the year", read(CITED.replace(". 1993", f".{HARD}1993"))[0], ("12 F.3d 34", "36", None, None))
seen("hard before the pin", read(CITED.replace(", 36", f",{HARD}36"))[0], ("12 F.3d 34", None, "ca2", "1993"))
seen("hard in the id.", read(CITED.replace("at 37", f"at{HARD}37"))[1], ("Id.", None, None, None))
statute = f"42{HARD}U.S.C.{HARD}§{HARD}1983"
seen("hard in a statute", [found[0] for found in read(statute)], [statute])
everywhere = CITED.replace("12 F.3d 34", f"12{HARD}F.3d{HARD}34")
seen("after inline_whitespace", read(clean_text(everywhere, ["inline_whitespace"])), [again])
seen("after all_whitespace", read(clean_text(everywhere, ["all_whitespace"])), [case, again])
citator = Citator()
asked = ["12 F.3d 34", everywhere, "42 U.S.C. § 1983", f"42 U.S.C. §{HARD}1983"]
found = [[str(citation) for citation in citator.list_cites(text)] for text in asked]
seen("citeurl", found, [["12 F.3d 34"], [], ["42 U.S.C. § 1983"], []])
PY
