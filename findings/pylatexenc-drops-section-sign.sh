#!/usr/bin/env bash
# Guess: a converter of LaTeX to text knows the section and paragraph signs.
#
# What happens: pylatexenc 2.11 drops both without a word: "42 U.S.C. \S~1983" has no sign left.
# pandoc (pypandoc_binary 1.17) writes them. November 2026.
#
# Why it matters: lawyers who set their briefs in LaTeX write every statute so; a statute without
# its sign is not found, or is found as another thing.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    pylatexenc==2.11 pypandoc_binary==1.17
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["pylatexenc", "pypandoc_binary"]), sep=", ")
import pypandoc
from pylatexenc.latex2text import LatexNodes2Text

brief = r"42 U.S.C. \S~1983; Compl. \P~12"
by_pylatexenc = LatexNodes2Text().latex_to_text(brief)
seen("pylatexenc", by_pylatexenc, "42 U.S.C. \u00a01983; Compl. \u00a012")
by_pandoc = pypandoc.convert_text(brief, "plain", format="latex").strip()
seen("pandoc", by_pandoc, "42 U.S.C. §\u00a01983; Compl. ¶\u00a012")
PY
