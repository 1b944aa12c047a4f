#!/usr/bin/env bash
# Guess: in Markdown, "*Orrin v. Tapley*, 12 F.3d 34", the parties are Orrin and Tapley, perhaps with a star left on
# either; "*Id.*" is an id.
#
# What happens: eyecite 2.7.8 gives an empty first party and "Tapley*", as with underscores and with tags of HTML that
# were not taken out; "*Id.* at 37" is not found at all. In plain text all is read. It has cleaning steps for HTML,
# and none for the stars. November 2026.
#
# Why it matters: case names and id. are in italics by rule, so that in Markdown, which converters for language models
# write, they are just what stands between marks: citations come without a first party, and no id. comes at all.
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


def read(mark):
    text = f"The rule stands. {mark}Orrin v. Tapley{mark}, 12 F.3d 34 (2d Cir. 1999). {mark}Id.{mark} at 37."
    found = get_citations(text)
    return [type(one).__name__ for one in found], found[0].metadata.plaintiff, found[0].metadata.defendant


seen("plain", read(""), (["FullCaseCitation", "IdCitation"], "Orrin", "Tapley"))
seen("stars", read("*"), (["FullCaseCitation"], "", "Tapley*"))
seen("underscores", read("_"), (["FullCaseCitation"], "", "Tapley_"))
PY
