#!/usr/bin/env bash
# Guess: "300 S.C. 12 (1990)", South Carolina Reports, has no court, as "300 Ga. 12 (1990)" has none, or it has South
# Carolina's.
#
# What happens: eyecite 2.7.8 knows that it is South Carolina Reports and says that the court is the Supreme Court of
# the United States: "S.C." is also a variant of that court's reporter (S. Ct.), and one such reading is enough. The
# same with Pennsylvania's decisions in 1 Dallas. Only a parenthesis that names the court mends it. November 2026.
#
# Why it matters: South Carolina cites its own reports without naming the court. Every such decision counts as one of
# the highest court of the country, in a graph of authorities as in a check of what binds.
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
    return found.edition_guess.reporter.name, found.metadata.court


seen("300 Ga. 12 (1990)", read("300 Ga. 12 (1990)"), ("Georgia Reports", None))
seen("300 S.C. 12 (1990)", read("300 S.C. 12 (1990)"), ("South Carolina Reports", "scotus"))
seen("300 S.C. 12 (S.C. 1990)", read("300 S.C. 12 (S.C. 1990)"), ("South Carolina Reports", "sc"))
seen("1 Dall. 34 (Pa. 1784)", read("1 Dall. 34 (Pa. 1784)"), ("Pennsylvania State Reports, Dallas", "pa"))
seen("1 Dall. 34 (1784)", read("1 Dall. 34 (1784)"), ("Pennsylvania State Reports, Dallas", "scotus"))
PY
