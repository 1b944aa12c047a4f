#!/usr/bin/env bash
# Guess: "735 ILCS 5/2-615(a)", Illinois's Code of Civil Procedure, is section 2-615: citeurl has a template of its
# own for Illinois, and sections with dashes of many other states are read whole.
#
# What happens: citeurl 12.0.4 ends the section at the dash: it is section 2, and "615(a)" is a second citation, of a
# section 615 of the same act. "720 ILCS 5/9-1" is section 9. In Connecticut "§ 53a-54a" is section 53a in the same
# way. November 2026.
#
# Why it matters: in Illinois's codes of civil procedure and of crimes nearly every section has a dash. All sections
# of an article become one, with an address that is none, and nothing says that more stood there.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    citeurl==12.0.4 markdown==3.11.3
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version

from citeurl import list_cites


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["citeurl", "markdown"]), sep=", ")
def read(text):
    return [(found.text, found.tokens["section"]) for found in list_cites(text)]


seen("Virginia", read("Va. Code § 18.2-32."), [("Va. Code § 18.2-32", "32")])
seen("Indiana", read("Ind. Code § 35-42-1-1."), [("Ind. Code § 35-42-1-1", "1")])
seen("Illinois, no dash", read("820 ILCS 105/4a."), [("820 ILCS 105/4a", "4A")])
seen("Illinois", read("720 ILCS 5/9-1."), [("720 ILCS 5/9", "9")])
seen("Illinois, with (a)", read("735 ILCS 5/2-615(a)."), [("735 ILCS 5/2", "2"), ("615(a)", "615")])
seen("Connecticut", read("Conn. Gen. Stat. § 53a-54a."), [("Conn. Gen. Stat. § 53a", "53a")])
PY
