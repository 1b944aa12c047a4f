#!/usr/bin/env bash
# Guess: the signals of the Bluebook (rule 1.2) are no part of a case's name: "Accord Orrin v. Tapley" is Orrin v.
# Tapley, as "See" and "But cf." are left out.
#
# What happens: eyecite 2.7.8 leaves out "See", "Cf.", "But cf." and "See generally", and makes the plaintiffs "Accord
# Orrin", "Contra Orrin", "Compare Orrin" and (in "Compare ..., with ...") "With Dunn". November 2026.
#
# Why it matters: the name is what a table is put into order by and what short forms are compared with: Accord Orrin
# stands under A, beside a second entry for the same decision under O.
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


def read(signal):
    return get_citations(f"The rule stands. {signal} Orrin v. Tapley, 12 F.3d 34 (2d Cir. 1999).")[0].metadata.plaintiff


for signal in ["See", "See also", "See, e.g.,", "But see", "Cf.", "But cf.", "See generally"]:
    seen(signal, read(signal), "Orrin")
for signal in ["Accord", "Contra", "Compare", "With"]:
    seen(signal, read(signal), f"{signal} Orrin")
PY
