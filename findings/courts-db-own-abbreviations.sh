#!/usr/bin/env bash
# Guess: a court is found by the abbreviation that courts-db itself records for it, as find_court finds
# it by its name.
#
# What happens: courts-db 0.10.27 has 1,959 courts with a citation_string ("2d Cir.", "S.D.N.Y.", "Cal. Ct.
# App."). find_court finds 10 of them by it, none of the circuits among them; 7 more lead to another
# court, "D. Idaho" to the bankruptcy court; for all others the answer is an empty list. (The script, to be
# quick, asks for some of them.) November 2026.
#
# Why it matters: a citation names its court by the abbreviation and nothing else; code that hands the
# parenthetical to find_court sees no courts, and a wrong one now and then.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    courts-db==0.10.27
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["courts-db"]), sep=", ")
from courts_db import courts, find_court

seen("by name", find_court("Supreme Court of the United States"), ["scotus"])
circuits = [*(f"ca{number}" for number in range(1, 12)), "cadc", "cafc"]
recorded = {court["id"]: court["citation_string"] for court in courts if court.get("citation_string")}
seen("the circuits are", [recorded[court] for court in circuits][:3], ["1st Cir.", "2d Cir.", "3rd Cir."])
seen("circuits that are found", [court for court in circuits if find_court(recorded[court])], [])
for court in ("nysd", "calctapp"):
    seen(f"{recorded[court]} of {court}", find_court(recorded[court]), [])
seen(f"{recorded['idd']} of idd", find_court(recorded["idd"]), ["idb"])
PY
