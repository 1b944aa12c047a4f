#!/usr/bin/env bash
# Guess: nupunkt, made by a firm of legal technology for legal texts, parts no citation: its list has the
# abbreviations of the Bluebook.
#
# What happens: nupunkt 0.8.0 keeps together nearly all ("Fed. R. Civ. P. 12", "Cal. App. 4th", "Dkt. No. 12", "Compl.
# ¶ 12"), where others cut, and ends a sentence after "amend.", so that "U.S. Const. amend." and "XIV, § 1" are two,
# and after "Decl." ("Tapley Decl." and "¶ 12"). "art. III" stays. November 2026.
#
# Why it matters: amendments are the most cited part of the Constitution, and declarations the record of every motion.
# What is taken from sentences, citations above all, loses which amendment it was; and since all the rest is right,
# nobody looks.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    nupunkt==0.8.0
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version

import nupunkt


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["nupunkt"]), sep=", ")
def read(citation):
    text = f"The lease ended. He relies on {citation} and on nothing else. The tenant stayed."
    return [sentence.strip() for sentence in nupunkt.sent_tokenize(text)][1:-1]


for citation in [
    "Fed. R. Civ. P. 12(b)(6)",
    "Orrin v. Tapley, 12 Cal. App. 4th 34",
    "Dkt. No. 12 at 3",
    "Compl. ¶ 12",
    "U.S. Const. art. III",
    "Orrin v. Tapley, 12 F. Supp. 2d 34 (D. Me. 1999)",
]:
    seen(citation, read(citation), [f"He relies on {citation} and on nothing else."])
for first, rest in [("U.S. Const. amend.", "XIV, § 1"), ("Tapley Decl.", "¶ 12")]:
    seen(f"{first} {rest}", read(f"{first} {rest}"), [f"He relies on {first}", f"{rest} and on nothing else."])
PY
