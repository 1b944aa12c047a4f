#!/usr/bin/env bash
# Guess: a pinpoint "36 n.2" gives page 36, with or without the note.
#
# What happens: eyecite 2.7.8 gives no pinpoint at all for "34, 36 n.2" and "34, 36 & n.2": the note
# takes the page with it. The year in the parenthesis is still read. "34, 36" alone gives 36.
# November 2026.
#
# Why it matters: pinpoints to footnotes look like citations without a pinpoint, so that rules about
# missing or impossible pages go wrong on them.
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


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["eyecite"]), sep=", ")
import logging

from eyecite import get_citations, resolve_citations

logging.disable(logging.CRITICAL)


def read(pinpoint):
    found = get_citations(f"Orrin v. Tapley, 12 F.3d 34, {pinpoint} (2d Cir. 1999).")[0]
    return found.metadata.pin_cite, found.metadata.year


seen("36", read("36"), ("36", "1999"))
seen("36 n.2", read("36 n.2"), (None, "1999"))
seen("36 & n.2", read("36 & n.2"), (None, "1999"))
seen("36-38 & nn.2-3", read("36-38 & nn.2-3"), (None, "1999"))
PY
