#!/usr/bin/env bash
# Guess: the double sign in "42 U.S.C. §§ 1983, 1985, and 1988" tells a citation parser that three
# sections follow.
#
# What happens: eyecite 2.7.8 and citeurl 12.0.4 both know the sign and read the first section only;
# nothing in their answer says that more were there. November 2026.
#
# Why it matters: the table lists three statutes and the parser finds one: two false "never cited"
# for each such list.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    eyecite==2.7.8 citeurl==12.0.4 markdown==3.11.3
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["eyecite", "citeurl", "markdown"]), sep=", ")
from citeurl import Citator
from eyecite import get_citations

brief = "He sued under 42 U.S.C. §§ 1983, 1985, and 1988."
by_eyecite = [found.matched_text() for found in get_citations(brief)]
by_citeurl = [found.name for found in Citator().list_cites(brief)]
seen("eyecite", by_eyecite, ["42 U.S.C. §§ 1983"])
seen("citeurl", by_citeurl, ["42 U.S.C. § 1983"])
PY
