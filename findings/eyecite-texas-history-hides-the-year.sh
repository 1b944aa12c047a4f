#!/usr/bin/env bash
# Guess: of "(Tex. App.—Dallas 1999, pet. denied)", as Texas writes its courts of appeals with what became of the
# petition, the year is found, and the court too, or at least where no city stands there.
#
# What happens: eyecite 2.7.8 finds neither year nor court as soon as a comma follows the year: "(Tex. App. 1999, no
# pet.)" is an empty parenthesis to it, and so is "(Tex. 1999, orig. proceeding)". Without the history the year is
# there; the city takes the court away. November 2026.
#
# Why it matters: the Greenbook, by which Texas cites, asks for the history in every citation of a court of appeals.
# Of a Texas brief nearly all intermediate decisions are without a year, so that no year in the table can be compared.
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


def read(parenthesis):
    found = get_citations(f"The rule stands. Orrin v. Tapley, 12 S.W.3d 34, 36 ({parenthesis}).")[0]
    return found.metadata.court, found.metadata.year


for parenthesis, before in [
    ("Tex. App. 1999", ("texapp", "1999")),
    ("Tex. App.—Dallas 1999", (None, "1999")),
    ("Tex. App. 1999, no pet.", (None, None)),
    ("Tex. App.—Dallas 1999, pet. denied", (None, None)),
    ("Tex. 1999", ("tex", "1999")),
    ("Tex. 1999, orig. proceeding", (None, None)),
]:
    seen(parenthesis, read(parenthesis), before)
PY
