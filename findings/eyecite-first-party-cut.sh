#!/usr/bin/env bash
# Guess: the name of a case before its citation is found whole.
#
# What happens: eyecite 2.7.8 finds the second party whole and cuts the first at an ampersand, a small
# "de la" and an "of": "Orrin & Sons, Inc. v. Tapley" has the plaintiff "Sons, Inc.", "de la Cruz" is
# "Cruz", and of "Estate of Orrin" the "of" is taken out, with two blanks in its place. November 2026.
#
# Why it matters: cases are alphabetized, looked up and compared by their first party; the short form
# "Orrin, 12 F.3d at 36" then has no party to go by.
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


print(*(f"{name} {version(name)}" for name in ["eyecite"]), sep=", ")
from eyecite import get_citations


def parties(name):
    found = get_citations(f"The rule is old. See {name}, 12 F.3d 34 (2d Cir. 1999).")[0].metadata
    return found.plaintiff, found.defendant


seen("Orrin & Sons, Inc. v. Tapley", parties("Orrin & Sons, Inc. v. Tapley"), ("Sons, Inc.", "Tapley"))
seen("Tapley v. Orrin & Sons, Inc.", parties("Tapley v. Orrin & Sons, Inc."), ("Tapley", "Orrin & Sons, Inc."))
seen("de la Cruz v. Tapley", parties("de la Cruz v. Tapley"), ("Cruz", "Tapley"))
seen("Bd. of Educ. of Orrin Cnty. v. Tapley", parties("Bd. of Educ. of Orrin Cnty. v. Tapley"), ("Orrin Cnty.", "Tapley"))
seen("Estate of Orrin v. Tapley", parties("Estate of Orrin v. Tapley"), ("Estate  Orrin", "Tapley"))
PY
