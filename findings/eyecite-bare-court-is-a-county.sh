#!/usr/bin/env bash
# Guess: a court that a state's own opinions leave without the state, "(App. 2007)" or "(Super. 2007)"
# behind a regional reporter, gives no court, because many states have one.
#
# What happens: eyecite 2.7.8 takes a court whose name begins with these letters: "App." is the Circuit
# Court of Appomattox County, Virginia, "Ch." that of Chesterfield, "Super." a superior court of Knox
# County, Maine, "Ct. App." the court of the Indian Territory (abolished in 1907), "Bankr." the
# bankruptcy court of Wyoming. "App. Div." and "Fam. Ct." give none. November 2026.
#
# Why it matters: Hawaii, Arizona, Oregon, New Jersey and others print courts without the state. A check
# of the court against a table of authorities, or a graph of courts, gets an answer that looks certain.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    eyecite==2.7.8 courts-db==0.10.27
venv/bin/python - <<'PY'
import logging
import sys
from importlib.metadata import version

from courts_db import courts
from eyecite import get_citations

logging.disable(logging.CRITICAL)
NAMES = {court["id"]: court["name"] for court in courts}


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(f"eyecite {version('eyecite')}, courts-db {version('courts-db')}")


def court(words):
    found = get_citations(f"Orrin v. Tapley, 165 P.3d 1 ({words} 2007).")[0].metadata.court
    return found and NAMES.get(found, found)


for words, before in {
    "App.": "Appomattox County Circuit Court",
    "Ch.": "Chesterfield County Circuit Court",
    "Super.": "Superior Court of Maine, Knox County",
    "Ct. App.": "Court of Appeals of Indian Territory",
    "Bankr.": "United States Bankruptcy Court, D. Wyoming",
    "App. Div.": None,
    "Fam. Ct.": None,
}.items():
    seen(f"({words} 2007)", court(words), before)
PY
