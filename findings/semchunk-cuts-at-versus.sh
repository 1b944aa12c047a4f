#!/usr/bin/env bash
# Guess: semchunk, written by a legal-technology firm for legal texts, ends its chunks between sentences
# and where it must cut a sentence does it at a semicolon or a comma.
#
# What happens: semchunk 4.1.1 takes every stop before a space for the end of a sentence: "See Orrin v." and
# "Tapley, 12 F.3d 34" land in two chunks, as do "No." and the docket number, "Fed. R. Civ. P." and
# "12(b)(6)", "Id." and "at 37", although the sentences would fit whole. November 2026.
#
# Why it matters: citations are taken from chunks (extraction, look-up, embeddings); the names and the pins
# are gone, and what is left still reads like a citation.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    semchunk==4.1.1
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version

import semchunk


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


def words(text):
    return len(text.split())


print(f"semchunk {version('semchunk')}")
chunks = semchunk.chunkerify(words, 12)
seen(
    "a name",
    chunks("The rule about rent is settled. See Orrin v. Tapley, 12 F.3d 34, 36 (2d Cir. 1999)."),
    ["The rule about rent is settled. See Orrin v.", "Tapley, 12 F.3d 34, 36 (2d Cir. 1999)."],
)
seen(
    "a rule",
    chunks("The claim must be a plausible one. Fed. R. Civ. P. 12(b)(6) says what follows."),
    ["The claim must be a plausible one. Fed. R. Civ. P.", "12(b)(6) says what follows."],
)
seen(
    "id.",
    chunks("The rent had been paid in the month of May. Id. at 37. That was late."),
    ["The rent had been paid in the month of May. Id.", "at 37. That was late."],
)
PY
