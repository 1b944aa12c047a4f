#!/usr/bin/env bash
# Guess: respacer, which mends text that a converter from PDF to Word glued together, leaves alone what has its
# spaces: its documentation says that it touches only what looks broken and rejects doubtful splits.
#
# What happens: respacer 0.1.1 tears long surnames that its list of words lacks: "Throckmorton" becomes "Th rock
# morton". So do words of procedure. Reporters and pages stay. November 2026.
#
# Why it matters: it is offered for just the documents that briefs come back as. The name in the body is then not
# the name in the table, or in any list of decisions, and with "v." between them the pieces still look like a
# case.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    respacer==0.1.1 wordninja==2.0.0
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version

from respacer import respace_text


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["respacer"]), sep=", ")
for given, before in [
    ("Netherington v. Throckmorton, 12 F.3d 34.", "Ne the ring ton v. Th rock morton, 12 F.3d 34."),
    ("See Breckenridge v. Winterbottom.", "See Bre cken ridge v. Winter bottom."),
    ("The administratrix filed an interpleader.", "The admin is tra trix filed an inter pleader."),
    ("Certiorari and the interrogatories stay.", "Certiorari and the interrogatories stay."),
]:
    seen(given, respace_text(given), before)
PY
