#!/usr/bin/env bash
# Guess: a citation of one state's code that the tool does not know is skipped, or read as that
# state's.
#
# What happens: citeurl 12.0.4, once it has seen "Cal. Civ. Code § 1542", reads the number of "N.Y.
# C.P.L.R. 3211(a)(7)" as a short form of it: California Civil Code § 3211(a)(7). Without the first
# citation it finds nothing. In the same way "Id. at 3" after 42 U.S.C. § 1983 is 42 U.S.C. § 3.
# November 2026.
#
# Why it matters: a wrong state's statute with a working address is worse than a missing one, and
# the reading changes with what stands before.
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


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["citeurl", "markdown"]), sep=", ")
from citeurl import Citator

citator = Citator()


def read(text):
    return [found.name for found in citator.list_cites(text)]



seen(
    "after California",
    read("Cal. Civ. Code § 1542. He moved under N.Y. C.P.L.R. 3211(a)(7)."),
    ["California Civil Code § 1542", "California Civil Code § 3211, subd. (a)(7)"],
)
seen("alone", read("He moved under N.Y. C.P.L.R. 3211(a)(7)."), [])
seen(
    "Id. at a page",
    read("See 42 U.S.C. § 1983. Id. at 3."),
    ["42 U.S.C. § 1983", "42 U.S.C. § 3"],
)
PY
