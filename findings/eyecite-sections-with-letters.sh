#!/usr/bin/env bash
# Guess: eyecite reads "42 U.S.C. § 2000e-5(f)" as it reads "42 U.S.C. § 1983".
#
# What happens: eyecite 2.7.8 reads sections of the U.S. Code made of digits only: of § 2000e-5(f)
# (Title VII), 15 U.S.C. § 78j(b) (securities) and § 1681s-2(b) it gives an "unknown citation" whose
# text is the bare sign. November 2026.
#
# Why it matters: three of the most litigated statutes drop out of a table made from eyecite's law
# citations, and id. after them refers to whatever came before.
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
import logging

from eyecite import get_citations, resolve_citations

logging.disable(logging.CRITICAL)


def read(text):
    return [(type(found).__name__, found.matched_text()) for found in get_citations(text)]


for text in ("42 U.S.C. § 2000e-5(f)", "15 U.S.C. § 78j(b)", "15 U.S.C. § 1681s-2(b)"):
    seen(text, read(text), [("UnknownCitation", "§")])
for text, matched in (
    ("42 U.S.C. § 1983", "42 U.S.C. § 1983"),
    ("28 U.S.C. § 1292(b)", "28 U.S.C. § 1292"),
):
    seen(text, read(text), [("FullLawCitation", matched)])
PY
