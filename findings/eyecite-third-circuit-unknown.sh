#!/usr/bin/env bash
# Guess: of the federal courts of appeals each is known in the form that the Bluebook has ("2d Cir.", "3d Cir.", "9th
# Cir."), and "2nd Cir." and "3rd Cir.", as many write, are the same courts.
#
# What happens: eyecite 2.7.8 has no court for "(3d Cir. 1999)", since courts-db 0.10.27 records "3rd Cir." for it and
# "2d Cir." for the Second; and "(2nd Cir. 1999)" is the Bankruptcy Appellate Panel of the Second Circuit, which is
# recorded as "2nd Cir. BAP". November 2026.
#
# Why it matters: a whole circuit is missing from the data, in the only form that its own opinions use, and another
# one's decisions are those of a panel that sat for four years. A test with the Second or the Ninth shows nothing.
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

from courts_db import courts
from eyecite import get_citations


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["eyecite", "courts-db", "reporters-db"]), sep=", ")
logging.disable(logging.CRITICAL)

recorded = {court["id"]: court["citation_string"] for court in courts}
seen("recorded", [recorded[key] for key in ["ca2", "ca3", "bap2"]], ["2d Cir.", "3rd Cir.", "2nd Cir. BAP"])
for court, before in [
    ("1st Cir.", "ca1"),
    ("2d Cir.", "ca2"),
    ("2nd Cir.", "bap2"),
    ("3d Cir.", None),
    ("3rd Cir.", "ca3"),
    ("9th Cir.", "ca9"),
]:
    found = get_citations(f"The rule stands. Orrin v. Tapley, 12 F.3d 34 ({court} 1999).")[0]
    seen(f"({court} 1999)", found.metadata.court, before)
PY
