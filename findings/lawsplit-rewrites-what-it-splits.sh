#!/usr/bin/env bash
# Guess: a splitter of sentences gives the sentences of the text: joined, they are the text, but for blanks. lawsplit
# calls itself smart for legal texts.
#
# What happens: lawsplit 1.0.3 writes abbreviations anew so that their stops do not end a sentence, and does not put
# them back: "No. 21-1271" is "Num 21-1271", "Orrin Mortg. Co." is "Orrin Mortgage Co", "D.C." is "DC", "ref'd" is
# "ref", "See, e.g.," is "See eg", and three dots are gone. And "Fed. R. Civ. P." is cut all the same. November 2026.
#
# Why it matters: names no longer match the table or any list of decisions, dockets have lost their "No.", an omission
# in a quotation is hidden, and positions in the text cannot be found from the sentences.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    lawsplit==1.0.3
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version

from lawsplit.lawsplit import split_data


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["lawsplit"]), sep=", ")
def read(text):
    return split_data().split_text(text)


for text, before in [
    ("The appeal in No. 21-1271 was dismissed.", ["The appeal in Num 21-1271 was dismissed."]),
    (
        "See, e.g., Orrin Mortg. Co. v. Tapley, 12 F.3d 34 (2d Cir. 1999).",
        ["See eg Orrin Mortgage Co v. Tapley, 12 F.3d 34 (2d Cir. 1999)."],
    ),
    ("The writ was ref'd in D.C. and he lost.", ["The writ was ref in DC and he lost."]),
    ("He said that it ... held so.", ["He said that it held so."]),
    ("It is in Fed. R. Civ. P. 12(b)(6).", ["It is in Fed.", "R. Civ P. 12(b)(6)."]),
]:
    seen(text, read(text), before)
PY
