#!/usr/bin/env bash
# Guess: a star page in the middle of a citation ("12 *35 F.3d 34", where page 35 of the report begins between volume
# and reporter) hides the citation, or is passed over.
#
# What happens: eyecite 2.7.8 takes the star page for the volume: 35 F.3d 34, a full citation with year and court, and
# the volume goes to the second party ("Tapley, 12"). Between reporter and page it hides the citation; in the pin it
# takes the pin away. None of its cleaning steps takes star pages out. November 2026.
#
# Why it matters: texts of opinions from research services have a star page every few hundred words, and citations are
# a good part of those words. What comes out is another decision, well formed, that nobody cites.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    eyecite==2.7.8 courts-db==0.10.27 reporters-db==3.2.67
venv/bin/python - <<'PY'
import logging
import sys
from importlib.metadata import version

from eyecite import clean_text, get_citations


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["eyecite", "courts-db", "reporters-db"]), sep=", ")
logging.disable(logging.CRITICAL)


def read(citation):
    text = clean_text(f"The rule stands. Orrin v. Tapley, {citation} (2d Cir. 1999).", ["html", "all_whitespace"])
    return [
        (one.corrected_citation(), one.metadata.defendant, one.metadata.pin_cite, one.metadata.year)
        for one in get_citations(text)
    ]


seen("without", read("12 F.3d 34, 36"), [("12 F.3d 34", "Tapley", "36", "1999")])
seen("behind the volume", read("12 *35 F.3d 34, 36"), [("35 F.3d 34", "Tapley, 12", "36", "1999")])
seen("behind the reporter", read("12 F.3d *35 34, 36"), [])
seen("before the pin", read("12 F.3d 34, *35 36"), [("12 F.3d 34", "Tapley", None, "1999")])
PY
