#!/usr/bin/env bash
# Guess: the dates of reporters-db are the dates of the reporters, so that they tell which years a
# volume may have.
#
# What happens: in reporters-db 3.2.67 the Federal Appendix, which ended in 2021, and F.3d, which
# F.4th followed in 2021, have no end; N.Y.S.3d begins in 1938, as N.Y.S.2d does; and about half of
# all editions begin in 1750, a date that stands for "not known". November 2026.
#
# Why it matters: a check "could this reporter be of that year?" made from these dates passes nearly
# everything, and one made from its earliest dates is about nothing.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    reporters-db==3.2.67
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["reporters-db"]), sep=", ")
from reporters_db import EDITIONS, REPORTERS

editions = {}
for versions in REPORTERS.values():
    for reporter in versions:
        editions.update(reporter["editions"])


def years(edition):
    return tuple(when and when.year for when in (editions[edition][side] for side in ("start", "end")))


seen("F. App'x", years("F. App'x"), (2001, None))
seen("F.3d", years("F.3d"), (1993, None))
seen("F.4th", years("F.4th"), (2021, None))
seen("N.Y.S.2d", years("N.Y.S.2d"), (1938, None))
seen("N.Y.S.3d", years("N.Y.S.3d"), (1938, None))
all_starts = [
    edition["start"] and edition["start"].year
    for versions in REPORTERS.values()
    for reporter in versions
    for edition in reporter["editions"].values()
]
seen("begin in 1750", f"{all_starts.count(1750)} of {len(all_starts)}", "675 of 1368")
PY
