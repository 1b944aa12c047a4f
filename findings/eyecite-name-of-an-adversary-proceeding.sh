#!/usr/bin/env bash
# Guess: "Tapley v. Quill (In re Orrin Mfg. Co.), 555 B.R. 12 (Bankr. D. Me. 2016)", as the Bluebook (rule
# 10.2.1) has adversary proceedings in bankruptcy, is Tapley v. Quill.
#
# What happens: eyecite 2.7.8 has no plaintiff, and for a defendant "In Orrin Mfg. Co.)". November 2026.
#
# Why it matters: nearly every decision of a bankruptcy court on a claim is named so; names of parties and the
# short forms that go by them are lost with it.
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


print(*(f"{name} {version(name)}" for name in ['eyecite']), sep=", ")
from eyecite import get_citations


def about(text, *what):
    first = get_citations(text)[0].metadata
    return [getattr(first, each) for each in what]



for between, parties in {
    "": ["Tapley", "Quill"],
    " (In re Orrin)": [None, "In Orrin)"],
    " (In re Orrin Mfg. Co.)": [None, "In Orrin Mfg. Co.)"],
}.items():
    text = f"Tapley v. Quill{between}, 555 B.R. 12, 15 (Bankr. D. Me. 2016)."
    seen(f"Tapley v. Quill{between}", about(text, "plaintiff", "defendant"), parties)
PY
