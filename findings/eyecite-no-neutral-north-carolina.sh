#!/usr/bin/env bash
# Guess: eyecite knows the neutral citations of the states, North Carolina's of 2021 and 2022 ("2022-NCSC-12",
# "2021-NCCOA-123") like New Mexico's ("2012-NMSC-011"), which are built alike.
#
# What happens: eyecite 2.7.8 with reporters-db 3.2.67 finds nothing in North Carolina's, alone or beside the official
# report; of ten other states it reads them all. November 2026.
#
# Why it matters: both appellate courts gave their opinions such numbers for two years. Cited by them, those decisions
# are missing without any sign from what is found in a brief.
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


def read(citation):
    return [found.matched_text() for found in get_citations(f"The rule stands. Orrin v. Tapley, {citation}.")]


for citation in [
    "2012-NMSC-011",
    "2010-Ohio-1234",
    "2008 OK CIV APP 12",
    "2015 IL App (1st) 123456-U",
    "2023 COA 12",
    "2015 WI App 5",
    "2020 UT 12",
    "2020 ME 12",
    "2020 ND 12",
    "2020 MT 12",
]:
    seen(citation, read(citation), [citation])
seen("2022-NCSC-12", read("2022-NCSC-12"), [])
seen("2021-NCCOA-123", read("2021-NCCOA-123"), [])
seen("280 N.C. App. 34, 2021-NCCOA-123", read("280 N.C. App. 34, 2021-NCCOA-123"), ["280 N.C. App. 34"])
PY
