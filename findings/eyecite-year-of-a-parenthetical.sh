#!/usr/bin/env bash
# Guess: a citation without a year, behind which a parenthetical explains it, has no year:
# "12 F.3d 34, 36 (discussing the Act of 1934)", "12 F.3d 34, 36 (quoting Tapley v. Poe, 10 F.3d 3 (1st Cir. 1993))".
#
# What happens: eyecite 2.7.8 gives it the year that stands last in the parenthetical: 1934, 1993. November 2026.
#
# Why it matters: decisions come sixty years too early in data by year, and a table of authorities that is
# compared with the text has two years for one decision.
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



cited = "Marsh v. Orrin, 12 F.3d 34, 36"
seen("no parenthetical", about(f"{cited}.", "year"), [None])
seen("one without a year", about(f"{cited} (en banc).", "year"), [None])
seen("one that names an act", about(f"{cited} (discussing the Act of 1934).", "year"), ["1934"])
quoted = "quoting Tapley v. Poe, 10 F.3d 3 (1st Cir. 1993)"
seen("one that names a source", about(f"{cited} ({quoted}).", "year"), ["1993"])
PY
