#!/usr/bin/env bash
# Guess: "Id. at *4" right after a Westlaw citation, and "Id. at ¶ 14" right after a neutral one,
# are resolved like "Id. at 37" after a reporter.
#
# What happens: eyecite 2.7.8 finds both, and resolve_citations gives them to no authority: they are
# simply missing from its answer. With a page of digits the same sentence resolves. November 2026.
#
# Why it matters: unreported and neutral citations, a large part of a modern brief, seem to be cited
# once only; the pages on which id. stands are missing from their entry in the table.
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


def resolved(text):
    answer = resolve_citations(get_citations(text))
    return [[found.matched_text() for found in group] for group in answer.values()]


seen(
    "reporter",
    resolved("Orrin v. Tapley, 12 F.3d 34, 36 (2d Cir. 1999). Id. at 37."),
    [["12 F.3d 34", "Id."]],
)
seen(
    "Westlaw",
    resolved("Orrin v. Tapley, 2026 WL 55, at *3 (D. Vt. Jan. 5, 2026). Id. at *4."),
    [["2026 WL 55"]],
)
seen(
    "neutral",
    resolved("Orrin v. Tapley, 2026 VT 5, ¶ 12. Id. at ¶ 14."),
    [["2026 VT 5"]],
)
PY
