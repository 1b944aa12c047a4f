#!/usr/bin/env bash
# Guess: spaCy's English tokenizer keeps a section number with its letter together: "1681b" and "1681m" are one word
# each.
#
# What happens: spaCy 3.8.18 parts the number from the letter where the letter is a unit: "1681m" is 1681 and m
# (metres), "1681g" 1681 and g, "78m." 78 and "m.". "1681b", "1681s-2" and "78j" are one word. Before a bracket it is
# one word again, and the bracket is cut in two: "1681m(a" and ")". November 2026.
#
# Why it matters: patterns that look for one word of figures and a letter find the disclosures of the Fair Credit
# Reporting Act in some sections and not in others, and 15 U.S.C. § 78m, on which every public company reports, is
# section 78.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    spacy==3.8.18
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version

import spacy


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["spacy"]), sep=", ")
tokenizer = spacy.blank("en")


def read(text):
    return [word.text for word in tokenizer(text)]


for section in ["1681b", "1681s-2", "1396a", "2000e-5"]:
    seen(section, read(f"42 U.S.C. § {section}"), ["42", "U.S.C.", "§", section])
seen("1681m", read("15 U.S.C. § 1681m"), ["15", "U.S.C.", "§", "1681", "m"])
seen("1681g", read("15 U.S.C. § 1681g"), ["15", "U.S.C.", "§", "1681", "g"])
seen("78m.", read("15 U.S.C. § 78m."), ["15", "U.S.C.", "§", "78", "m."])
seen("1681m(a)", read("15 U.S.C. § 1681m(a)"), ["15", "U.S.C.", "§", "1681m(a", ")"])
PY
