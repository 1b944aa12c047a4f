#!/usr/bin/env bash
# Guess: of "12 F.3d 34, 36 (2d Cir.), cert. denied, 513 U.S. 1 (1994)" the court is the Second Circuit. The
# Bluebook (rule 10.5) has the year once, behind the last, where both decisions are of one year.
#
# What happens: eyecite 2.7.8 knows no court of it. With a year of its own, "(2d Cir. 1994)", it does.
# November 2026.
#
# Why it matters: decisions that were taken further are cited so, and just these have no court in the data.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    eyecite==2.7.8
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ['eyecite']), sep=", ")
from eyecite import get_citations


def about(text, *what):
    first = get_citations(text)[0].metadata
    return [getattr(first, each) for each in what]



own = "Marsh v. Orrin, 12 F.3d 34, 36 (2d Cir. 1994), cert. denied, 513 U.S. 1 (1995)."
seen("with a year of its own", about(own, "court", "pin_cite"), ["ca2", "36"])
for words in ("cert. denied", "aff'd", "rev'd on other grounds"):
    text = f"Marsh v. Orrin, 12 F.3d 34, 36 (2d Cir.), {words}, 513 U.S. 1 (1994)."
    seen(f"before {words}", about(text, "court", "pin_cite"), [None, "36"])
PY
