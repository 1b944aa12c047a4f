#!/usr/bin/env bash
# Guess: two reports of one decision that Michigan's courts join with a semicolon ("12 Mich App 34, 36; 345 NW2d 67
# (1984)") have the same parties and the same year, as they have with a comma.
#
# What happens: eyecite 2.7.8 gives the first report the parties and no year, the second the year and no parties,
# since a semicolon ends a citation to it. With a comma both have all. November 2026.
#
# Why it matters: the Michigan Appellate Opinion Manual asks for the semicolon. Each decision of that state looks like
# two, one that was never dated and one that nobody was a party to.
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


def read(mark):
    text = f"The rule stands. Orrin v Tapley, 12 Mich App 34, 36{mark} 345 NW2d 67 (1984)."
    return [
        (one.matched_text(), one.metadata.plaintiff, one.metadata.defendant, one.metadata.year)
        for one in get_citations(text)
    ]


seen("comma", read(","), [("12 Mich App 34", "Orrin", "Tapley", "1984"), ("345 NW2d 67", "Orrin", "Tapley", "1984")])
seen("semicolon", read(";"), [("12 Mich App 34", "Orrin", "Tapley", None), ("345 NW2d 67", None, None, "1984")])
PY
