#!/usr/bin/env bash
# Guess: both parties are found also where versus is written "vs.", or in capitals in a heading ("ORRIN V. TAPLEY"),
# because "v." and "v" are both known.
#
# What happens: eyecite 2.7.8 knows "v." and "v" only. With "vs.", "vs" or "V." the first party is gone, and the
# second stands alone, as in a case that has one party ("In re Tapley"). November 2026.
#
# Why it matters: headings and tables of many briefs are in capitals, and "vs." is usual in the trial courts of the
# states. A first party is what a name is found by; nothing says that it was there.
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

from eyecite import get_citations


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["eyecite", "courts-db", "reporters-db"]), sep=", ")
logging.disable(logging.CRITICAL)


def read(name):
    found = get_citations(f"The rule stands. {name}, 12 F.3d 34 (2d Cir. 1999).")[0]
    return found.metadata.plaintiff, found.metadata.defendant


for name, before in [
    ("Orrin v. Tapley", ("Orrin", "Tapley")),
    ("Orrin v Tapley", ("Orrin", "Tapley")),
    ("ORRIN v. TAPLEY", ("ORRIN", "TAPLEY")),
    ("ORRIN V. TAPLEY", (None, "TAPLEY")),
    ("Orrin vs. Tapley", (None, "Tapley")),
    ("Orrin vs Tapley", (None, "Tapley")),
]:
    seen(name, read(name), before)
PY
