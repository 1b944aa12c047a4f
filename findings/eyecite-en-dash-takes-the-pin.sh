#!/usr/bin/env bash
# Guess: a pin of several pages is read with an en dash ("36–38") as with a hyphen; the Bluebook (rule 3.2) takes
# either, and word processors put the dash in.
#
# What happens: eyecite 2.7.8 has no pin at all of "34, 36–38", "Id. at 36–38", "Orrin, 12 F.3d at 36–38", "supra, at
# 36–38", "at *3–4" and "¶¶ 3–4": the first page is gone with the dash. With a hyphen all six are read. November 2026.
#
# Why it matters: nearly every printed brief and opinion has en dashes. Pins of one page are checked, those of two
# pages are taken for citations without one, and in the data the longest passages are cited without a page.
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


def read(dash):
    text = f"""The rule stands. Orrin v. Tapley, 12 F.3d 34, 36{dash}38 (2d Cir. 1999). Id. at 36{dash}38.
    Orrin, 12 F.3d at 36{dash}38. Tapley, supra, at 36{dash}38. Marsh v. Dunn, 1999 WL 12345, at *3{dash}4 (D. Me. 1999).
    Lowe v. Penn, 2015 IL 117242, ¶¶ 3{dash}4."""
    return [found.metadata.pin_cite for found in get_citations(text)]


seen("hyphen", read("-"), ["36-38", "at 36-38", "36-38", "at 36-38", "at *3-4", "¶¶ 3-4"])
seen("en dash", read("–"), [None] * 6)
PY
