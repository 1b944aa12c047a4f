#!/usr/bin/env bash
# Guess: a section number is the same with an en dash as with a hyphen: the United States Code itself prints "§
# 2000e–5", and so does the Supreme Court.
#
# What happens: citeurl 12.0.4 ends the section at the en dash, 42 U.S.C. § 2000e, and drops the subdivision; eyecite
# 2.7.8 reads "Tenn. Code Ann. § 39–13–202" as § 39, and neutral citations ("2012–NMSC–011") not at all. With hyphens
# citeurl reads the first and eyecite the other two whole. In Virginia citeurl takes either. November 2026.
#
# Why it matters: what comes out is another provision, as well formed as the right one, with an address that works.
# Whether a statute is found depends on whose typography the author copied.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    eyecite==2.7.8 courts-db==0.10.27 reporters-db==3.2.67 \
    citeurl==12.0.4 markdown==3.11.3
venv/bin/python - <<'PY'
import logging
import sys
from importlib.metadata import version

from citeurl import list_cites
from eyecite import get_citations


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["eyecite", "courts-db", "reporters-db", "citeurl"]), sep=", ")
logging.disable(logging.CRITICAL)


def by_citeurl(text):
    return [(found.tokens["section"], found.tokens["subsection"]) for found in list_cites(text)]


def by_eyecite(text):
    return [found.matched_text() for found in get_citations(text)]


seen("citeurl, -", by_citeurl("42 U.S.C. § 2000e-5(f)."), [("2000e-5", "(f)")])
seen("citeurl, –", by_citeurl("42 U.S.C. § 2000e–5(f)."), [("2000e", None)])
seen("citeurl, Virginia, –", by_citeurl("Va. Code § 18.2–32."), [("32", None)])
seen("eyecite, -", by_eyecite("Tenn. Code Ann. § 39-13-202."), ["Tenn. Code Ann. § 39-13-202"])
seen("eyecite, –", by_eyecite("Tenn. Code Ann. § 39–13–202."), ["Tenn. Code Ann. § 39"])
seen("eyecite, neutral, -", by_eyecite("Orrin v. Tapley, 2012-NMSC-011."), ["2012-NMSC-011"])
seen("eyecite, neutral, –", by_eyecite("Orrin v. Tapley, 2012–NMSC–011."), [])
PY
