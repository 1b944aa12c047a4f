#!/usr/bin/env bash
# Guess: search_dates finds one date in "May v. Marsh, 12 F.3d 34 (2d Cir. 1999)", the year 1999; it might take
# the name May for a month.
#
# What happens: dateparser 1.5.0 finds four. "3d 34" and "2d" are three and two days before today, and the year
# is given today's day and month: 1999 becomes the 29th of May 1999, if that is today. In
# "556 U.S. 662, 678 (2009)" it finds the year alone, in "42 U.S.C. § 1983" the year 1983. November 2026.
#
# Why it matters: it is what people reach for to date the decisions of a list; the dates look exact, and every
# volume of a second or third series has one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    dateparser==1.5.0
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["dateparser"]), sep=", ")
from datetime import datetime

from dateparser.search import search_dates

settings = {"RELATIVE_BASE": datetime(2026, 5, 29)}


def dates(text):
    return [(words, day.date().isoformat()) for words, day in search_dates(text, ["en"], settings) or []]


seen(
    "third series",
    dates("May v. Marsh, 12 F.3d 34 (2d Cir. 1999)"),
    [("May", "2026-05-29"), ("3d 34", "2026-05-26"), ("2d", "2026-05-27"), ("1999", "1999-05-29")],
)
seen("a year", [words for words, _ in dates("Orrin v. Tapley, 556 U.S. 662, 678 (2009)")], ["2009"])
seen("a section", [words for words, _ in dates("42 U.S.C. § 1983")], ["1983"])
PY
