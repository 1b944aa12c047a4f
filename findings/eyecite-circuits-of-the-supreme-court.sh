#!/usr/bin/env bash
# Guess: "(CA2 1994)" and "(CADC 1999)", as the Supreme Court of the United States writes the courts of
# appeals in its own opinions, are those courts; "(SDNY 2001)", as it writes districts, is that district.
#
# What happens: eyecite 2.7.8 knows the district and none of the courts of appeals; the years it has.
# November 2026.
#
# Why it matters: who counts the courts that the Supreme Court cites finds districts alone.
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



for written, court in {
    "2d Cir.": "ca2", "CA2": None, "CA9": None, "CADC": None, "CA Fed.": None,
    "SDNY": "nysd", "ND Cal.": "cand",
}.items():
    text = f"Marsh v. Orrin, 12 F. 3d 34, 36 ({written} 1994)."
    seen(written, about(text, "court", "year"), [court, "1994"])
PY
