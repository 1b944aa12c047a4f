#!/usr/bin/env bash
# Guess: a court that find_court knows by its name is known with "In the" before it, as captions have it.
#
# What happens: courts-db 0.10.27 finds nothing as soon as "In the" stands before the name, in capitals or not: not
# the Supreme Court of the United States, no court of appeals, no state's highest court. Without the two words all are
# found. November 2026.
#
# Why it matters: "IN THE SUPREME COURT OF THE UNITED STATES" is the first line of a brief. A program that hands it
# over as it stands gets an empty list, for just the courts whose captions are written so.
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

from courts_db import find_court


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["courts-db"]), sep=", ")
for name, before in [
    ("Supreme Court of the United States", ["scotus"]),
    ("United States Court of Appeals for the Second Circuit", ["ca2"]),
    ("Supreme Court of Ohio", ["ohio"]),
    ("Court of Criminal Appeals of Texas", ["texcrimapp"]),
    ("Court of Chancery of the State of Delaware", ["delch"]),
]:
    seen(name, find_court(name), before)
    seen(f"In the {name}", find_court(f"In the {name}"), [])
    seen(f"IN THE {name.upper()}", find_court(f"IN THE {name.upper()}"), [])
PY
