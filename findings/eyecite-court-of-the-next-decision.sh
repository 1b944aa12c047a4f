#!/usr/bin/env bash
# Guess: a citation without a parenthesis, as neutral citations are written ("2015 IL 117242, ¶ 14."), has no other
# court than its own and no year, or that of its number; the sentence ends behind it.
#
# What happens: eyecite 2.7.8 goes on to the next parenthesis with a year, over the end of the sentence and over the
# name and the number of the next decision, and gives both decisions its court and its date: Illinois's decision of
# 2015 is one of the District of Maine of March 5, 2019. A semicolon stops it, a full stop does not. November 2026.
#
# Why it matters: a neutral citation needs no parenthesis, as court and year are in its number. Of every such citation
# that another follows the court is wrong, and the year is that of another decision.
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

from eyecite import get_citations


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["eyecite"]), sep=", ")
def read(text):
    found = get_citations(text)
    return [(one.matched_text(), one.metadata.court, one.metadata.year, one.metadata.day) for one in found]


next_one = "Orrin v. Tapley, 2019 WL 123456, at *3 (D. Me. Mar. 5, 2019)."
after = ("2019 WL 123456", "med", "2019", "5")
seen("alone", read("Poe v. Roe, 2015 IL 117242, ¶ 14."), [("2015 IL 117242", None, None, None)])
stop = read(f"Poe v. Roe, 2015 IL 117242, ¶ 14. {next_one}")
seen("another sentence", stop, [("2015 IL 117242", "med", "2019", "5"), after])
semicolon = read(f"Poe v. Roe, 2015 IL 117242, ¶ 14; {next_one}")
seen("behind a semicolon", semicolon, [("2015 IL 117242", None, None, None), after])
reporter = read("Poe v. Roe, 12 F.3d 34, 36. But see Orrin v. Tapley, 15 F.3d 34 (1st Cir. 1994).")
seen("a reporter", reporter, [("12 F.3d 34", "ca1", "1994", None), ("15 F.3d 34", "ca1", "1994", None)])
PY
