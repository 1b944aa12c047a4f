#!/usr/bin/env bash
# Guess: the full name of a federal district court, as it stands on every caption, names one court.
#
# What happens: courts-db 0.10.27 answers with two, the district court and the bankruptcy court of
# that district, and in no fixed order, so that taking the first differs from run to run. A court of
# appeals or the Court of Federal Claims is found alone. November 2026.
#
# Why it matters: rules and abbreviations depend on the court; a program that takes the first answer
# takes the bankruptcy court's in about half of its runs.
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
import subprocess

from courts_db import find_court

for name, before in (
    ("United States District Court for the Northern District of California", ["canb", "cand"]),
    ("United States District Court for the Southern District of New York", ["nysb", "nysd"]),
    ("United States District Court for the District of Columbia", ["dcb", "dcd"]),
    ("United States Court of Appeals for the Second Circuit", ["ca2"]),
    ("United States Court of Federal Claims", ["uscfc"]),
):
    seen(name, sorted(find_court(name)), before)
asked = "United States District Court for the Northern District of California"
program = f"from courts_db import find_court; print(find_court({asked!r})[0])"
first = {
    subprocess.run(
        [sys.executable, "-c", program],
        env={"PYTHONHASHSEED": str(seed)},
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()
    for seed in range(8)
}
seen("first answer, over eight runs", sorted(first), ["canb", "cand"])
PY
