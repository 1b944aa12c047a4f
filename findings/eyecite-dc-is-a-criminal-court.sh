#!/usr/bin/env bash
# Guess: "(D.C. 1999)" is the District of Columbia Court of Appeals, as the Bluebook (table T1) has it.
#
# What happens: eyecite 2.7.8 says that it is the District of Columbia Criminal Court: courts-db 0.10.27 records
# "D.C." for that one, and for the Court of Appeals "D.C. Ct. App.", which that court's own rules and the Bluebook do
# not use. November 2026.
#
# Why it matters: the highest court of the District is cited so in every citation of it. In the data its decisions are
# those of a criminal court, civil ones too, and its own identifier never occurs.
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

from courts_db import courts
from eyecite import get_citations


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["eyecite", "courts-db", "reporters-db"]), sep=", ")
logging.disable(logging.CRITICAL)

known = {court["id"]: (court["name"], court["citation_string"]) for court in courts}
found = get_citations("The rule stands. Orrin v. Tapley, 700 A.2d 34 (D.C. 1999).")[0].metadata.court
seen("(D.C. 1999)", found, "dccrimct")
seen("its record", known[found], ("District of Columbia Criminal Court", "D.C."))
seen("the Court of Appeals", known["dc"], ("District of Columbia Court of Appeals", "D.C. Ct. App."))
found = get_citations("The rule stands. Orrin v. Tapley, 12 F.3d 34 (D.C. Cir. 1999).")[0].metadata.court
seen("(D.C. Cir. 1999)", found, "cadc")
PY
