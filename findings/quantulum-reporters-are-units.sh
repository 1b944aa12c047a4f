#!/usr/bin/env bash
# Guess: quantulum3, which finds quantities in text, finds numbers in a citation, and units perhaps where a reporter
# is one letter ("12 F. 34").
#
# What happens: quantulum3 0.10.0, as it comes (without its classifier), finds 12 farads in "12 F.3d 34", 5 amperes in
# "5 A.2d 6", 12 poises in "12 P.2d 34", 550 atomic mass units in "550 U.S. 544", 12 kilocalories in "12 Cal. App. 4th
# 34", 12 pascals in "12 Pa. 34" and two days in the second series of Illinois. "10 Me. 3" and "5 Mass. 12" are
# numbers. November 2026.
#
# Why it matters: damages, doses and distances are looked for in opinions in just this way. Every citation of the
# federal and regional reporters adds a physical quantity to what is found.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    quantulum3==0.10.0
venv/bin/python - <<'PY'
import sys
import warnings
from importlib.metadata import version

from quantulum3 import parser


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["quantulum3"]), sep=", ")
warnings.simplefilter("ignore")


def read(text):
    return [(found.value, found.unit.name) for found in parser.parse(text) if found.unit.name != "dimensionless"]


for citation, before in [
    ("12 F.3d 34", [(12.0, "farad")]),
    ("5 A.2d 6", [(5.0, "ampere")]),
    ("12 P.2d 34", [(12.0, "poise")]),
    ("550 U.S. 544", [(550.0, "atomic mass unit")]),
    ("12 Cal. App. 4th 34", [(12.0, "kilocalorie")]),
    ("12 Pa. 34", [(12.0, "pascal")]),
    ("7 Ill. 2d 5", [(2.0, "day")]),
    ("10 Me. 3", []),
    ("5 Mass. 12", []),
]:
    seen(citation, read(citation), before)
PY
