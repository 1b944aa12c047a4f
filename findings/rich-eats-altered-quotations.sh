#!/usr/bin/env bash
# Guess: a console that knows "[bold]" prints "[t]he" as it stands, since "t" is no style.
#
# What happens: rich 15.0.0 takes every bracket with a small letter for markup and drops what it
# does not know: "[t]he" is printed "he", "[sic]" is gone, and "[/s/ A. Author]" raises MarkupError.
# "[T]he" and "[1]" are printed whole. November 2026.
#
# Why it matters: altered quotations and "[sic]" are in every brief; a report that prints a brief's
# words through rich without escape() misquotes it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    rich==15.0.0
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["rich"]), sep=", ")
import io

from rich.console import Console
from rich.errors import MarkupError


def printed(text):
    out = io.StringIO()
    try:
        Console(file=out, width=100).print(text)
    except MarkupError:
        return "MarkupError"
    return out.getvalue().strip()


seen("small letter", printed('"[t]he court held"'), '"he court held"')
seen("capital", printed('"[T]he court held"'), '"[T]he court held"')
seen("sic", printed("The partys [sic] claim [1] failed."), "The partys  claim [1] failed.")
seen("signature", printed("[/s/ A. Author]"), "MarkupError")
PY
