#!/usr/bin/env bash
# Guess: "(2d Cir.1999)" and "(Cal.1999)", without a space before the year, are read as with one: it is how West
# printed citations for decades, and how they are copied from there.
#
# What happens: eyecite 2.7.8 has neither court nor year of them; the reporter without spaces ("12 F.Supp.2d 34") it
# reads. November 2026.
#
# Why it matters: in briefs the two ways stand side by side, by where a citation was copied from. A table that says
# "(2d Cir. 1999)" then has another court and another year than the text, which has none.
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
    found = get_citations(f"The rule stands. Orrin v. Tapley, {citation}.")[0]
    return found.corrected_citation(), found.metadata.court, found.metadata.year


seen("12 F.Supp.2d 34 (D. Me. 1999)", read("12 F.Supp.2d 34 (D. Me. 1999)"), ("12 F. Supp. 2d 34", "med", "1999"))
for spaced, court in [("12 F.3d 34 (2d Cir. 1999)", "ca2"), ("12 P.2d 34 (Cal. 1999)", "cal")]:
    full = spaced.split(" (")[0]
    seen(spaced, read(spaced), (full, court, "1999"))
    close = spaced.replace(". 1999", ".1999")
    seen(close, read(close), (full, None, None))
PY
