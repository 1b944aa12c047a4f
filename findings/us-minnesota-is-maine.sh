#!/usr/bin/env bash
# Guess: the package us, asked for a state by an abbreviation that it records itself ("Minn."), gives that state,
# or None.
#
# What happens: us 4.0.0 does not look at its abbreviations of more than two letters; it compares what was asked
# with the names of the states by their sound. "Minn." sounds like Maine. The others ("Mass.", "Wis.") are None,
# but for the names that are written out. November 2026.
#
# Why it matters: "(D. Minn. 1999)" is how courts are cited. Of all abbreviated states only Minnesota is found,
# and its decisions are counted as Maine's; a test made with any other state says that such abbreviations are not
# known.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    us==4.0.0 jellyfish==1.3.0
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version

import us


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["us"]), sep=", ")
seen("its own abbreviation of Minnesota", us.states.MN.ap_abbr, "Minn.")
others = [state for state in us.states.STATES if len(state.ap_abbr) > 2 and state.ap_abbr != state.name]
asked = {state.ap_abbr: us.states.lookup(state.ap_abbr) for state in others}
seen("all abbreviations", len(asked), 42)
seen("found", {short: str(state) for short, state in asked.items() if state}, {"Minn.": "Maine"})
seen("by two letters", str(us.states.lookup("MN")), "Minnesota")
PY
