#!/usr/bin/env bash
# Guess: a line end is a blank: "12 F.3d" at the end of a line and "34" on the next are a citation, as "12 F." and "3d
# 34" are.
#
# What happens: eyecite 2.7.8 reads a citation whose line ends inside the reporter or inside the name, and finds
# nothing where it ends behind the volume or before the page, the two places where lines end most. Its cleaning step
# "all_whitespace", which has to be asked for, mends it; "inline_whitespace" does not. November 2026.
#
# Why it matters: the text of a brief has lines. Some citations are gone, spread over the brief, and the short forms
# and id. behind each of them go to the decision before; what is found looks like all.
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


def read(citation, *steps):
    text = clean_text(f"The rule stands. Orrin v. Tapley, {citation}, 36 (2d Cir. 1999).", list(steps))
    return [found.corrected_citation() for found in get_citations(text)]


seen("one line", read("12 F.3d 34"), ["12 F.3d 34"])
seen("inside the reporter", read("12 F.\n3d 34"), ["12 F.3d 34"])
seen("behind the volume", read("12\nF.3d 34"), [])
seen("before the page", read("12 F.3d\n34"), [])
seen("before the page, inline_whitespace", read("12 F.3d\n34", "inline_whitespace"), [])
seen("before the page, all_whitespace", read("12 F.3d\n34", "all_whitespace"), ["12 F.3d 34"])
PY
