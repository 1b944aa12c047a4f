#!/usr/bin/env bash
# Guess: unstructured's clean_ordered_bullets takes "1.1" and "a." from the head of a text and leaves a text
# without a bullet alone, as its documentation's name for it says.
#
# What happens: unstructured 0.27.35 takes any first word that has a stop behind one or two letters for a bullet:
# "Id. at 5." becomes "at 5.", "U.S. v. Orrin" becomes "v. Orrin", "No. 21-1271" loses its "No." and
# "Md. Code" its state. Longer ones ("See", "Cal. Penal Code") stay. November 2026.
#
# Why it matters: it is a step of ready-made cleaning before texts are indexed. What is left is a pin that belongs
# to nothing, a case without its first party, a code of no state.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    unstructured==0.27.35
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["unstructured"]), sep=", ")
from unstructured.cleaners.core import clean_ordered_bullets

seen("a bullet", clean_ordered_bullets("1.1 The tenant paid."), "The tenant paid.")
seen("id.", clean_ordered_bullets("Id. at 5."), "at 5.")
seen("a party", clean_ordered_bullets("U.S. v. Orrin, 12 F.3d 34."), "v. Orrin, 12 F.3d 34.")
seen("a docket", clean_ordered_bullets("No. 21-1271."), "21-1271.")
seen("a state", clean_ordered_bullets("Md. Code, Real Prop. § 8-211."), "Code, Real Prop. § 8-211.")
seen("another state", clean_ordered_bullets("Cal. Penal Code § 187."), "Cal. Penal Code § 187.")
PY
