#!/usr/bin/env bash
# Guess: probablepeople, which tells people from corporations in names, makes of "Orrin v. Tapley" a corporation,
# two people of one household, or an error: it raises one where a label comes twice.
#
# What happens: probablepeople 0.5.6 is sure of one person: given name Orrin, middle initial "v.", surname Tapley.
# "In re Tapley" is a person whose given name is In and whose middle name is re. Other cases of two people are one
# corporation ("Tapley v. Quill"). November 2026.
#
# Why it matters: it is used to split columns of parties of dockets. A column that has captions in it gives no
# error; a case of two people becomes one person who was never a party.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    probablepeople==0.5.6
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version

import probablepeople


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["probablepeople"]), sep=", ")
def tagged(name):
    parts, kind = probablepeople.tag(name)
    return kind, *parts.items()


seen(
    "Orrin v. Tapley",
    tagged("Orrin v. Tapley"),
    ("Person", ("GivenName", "Orrin"), ("MiddleInitial", "v."), ("Surname", "Tapley")),
)
seen(
    "In re Tapley",
    tagged("In re Tapley"),
    ("Person", ("GivenName", "In"), ("MiddleName", "re"), ("Surname", "Tapley")),
)
seen("Tapley v. Quill", tagged("Tapley v. Quill"), ("Corporation", ("CorporationName", "Tapley v. Quill")))
PY
