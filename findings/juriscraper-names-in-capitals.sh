#!/usr/bin/env bash
# Guess: juriscraper, which sets the captions of hundreds of courts from capitals into title case, writes
# O'Brien and State ex rel., and finds a short name for every caption with a party's name in it.
#
# What happens: juriscraper 4.0.1 writes "O'brien, Inc." where a comma follows, though "O'Brien" alone and
# "McDonald, Inc." are right; "State Ex Rel." and "In Re"; its short names know no party in "State of Ohio
# v. Tapley, Jr." nor in "In re Marriage of Doe", and a city's initials are a name ("D.C."). November 2026.
#
# Why it matters: names from CourtListener are made this way. Whoever compares a brief's names with them
# has to leave capitals aside, and cannot count on the short name for a short form.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    juriscraper==4.0.1
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version

from juriscraper.lib.string_utils import CaseNameTweaker, harmonize, titlecase


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(f"juriscraper {version('juriscraper')}")
tweaker = CaseNameTweaker()


def read(caption):
    name = harmonize(titlecase(caption))
    return name, tweaker.make_case_name_short(name)


for caption, name, short in [
    ("TAPLEY V. O'BRIEN", "Tapley v. O'Brien", "Tapley"),
    ("TAPLEY V. O'BRIEN, INC.", "Tapley v. O'brien, Inc.", "Tapley"),
    ("TAPLEY V. MCDONALD, INC.", "Tapley v. McDonald, Inc.", "Tapley"),
    ("STATE EX REL. DOE V. ROE", "State Ex Rel. Doe v. Roe", "Roe"),
    ("STATE OF OHIO V. TAPLEY, JR.", "State of Ohio v. Tapley, Jr.", ""),
    ("PEOPLE V. TAPLEY", "People v. Tapley", "Tapley"),
    ("IN RE MARRIAGE OF DOE", "In Re Marriage of Doe", ""),
    ("D.C. V. HELLER", "D.C. v. Heller", "D.C."),
]:
    seen(caption, read(caption), (name, short))
PY
