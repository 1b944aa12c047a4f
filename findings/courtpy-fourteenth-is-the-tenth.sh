#!/usr/bin/env bash
# Guess: a package for research on opinions that lists the constitutional provisions they cite gives "U.S. Const.
# amend. XIV" and "U.S. Const. art. III" as they stand.
#
# What happens: courtpy 0.3.0, with its rules for federal opinions, ends each numeral as early as it can: amend. XIV
# and amend. XV are both amend. X, the Fourth is the First, the Eighth the Fifth, and art. III is art. I. In the same
# way "29 C.F.R. § 1604.11(a)" is § 1604 and "42 U.S.C. § 2000e-5" § 2000. Rules of procedure are whole. November 2026.
#
# Why it matters: the Fourteenth, among the most cited of all, is counted as the Tenth, which exists and is about
# something else. Nothing in the table shows that a numeral was cut; its own column on the Fourteenth says True.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    courtpy==0.3.0
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version

from courtpy.cases import Case
from courtpy.parsers import Parser
from courtpy.rules import Rulebook


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["courtpy"]), sep=", ")
def parsed(opinion):
    case = Case(id="1", source="court_listener", sections={"opinion": opinion, "header": ""})
    return Parser(rulebook=Rulebook.load("federal")).parse(case)


def listed(column, cited):
    return parsed(f"The claim rests on {cited}, and it fails.")[column]


for cited, found in [
    ("amend. XIV", "amend. X"),
    ("amend. XV", "amend. X"),
    ("amend. IV", "amend. I"),
    ("amend. VIII", "amend. V"),
    ("art. III", "art. I"),
]:
    seen(cited, listed("references_other", f"U.S. Const. {cited}, § 1"), [f"U.S. Const. {found}"])
seen("a regulation", listed("references_admin", "29 C.F.R. § 1604.11(a)"), ["29 C.F.R. § 1604"])
seen("a statute", listed("references_statute", "42 U.S.C. § 2000e-5(f)"), ["42 U.S.C. § 2000"])
seen("a rule", listed("references_statute", "Fed. R. Civ. P. 12(b)(6)"), ["Fed. R. Civ. P. 12(b)(6)"])
seen("the Fourteenth", bool(parsed("See U.S. Const. amend. XIV, § 1.")["general_amend14"]), True)
PY
