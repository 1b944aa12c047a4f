#!/usr/bin/env bash
# Guess: redlines, written by a lawyer to compare legal texts, keeps all signs of the two texts and marks what
# differs; a paragraph sign is a sign.
#
# What happens: redlines 0.6.2 uses the pilcrow itself, for the ends of paragraphs, and so "¶ 12" comes out
# without it: in its place stands an empty line, and what is one sentence is two paragraphs. Of "¶¶ 3-4" one
# is left. "§" stays. November 2026.
#
# Why it matters: Illinois, Ohio, Wisconsin and others pin to paragraphs. In a comparison of two drafts
# "Orrin, ¶ 12" reads "Orrin, 12", which is a page.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    redlines==0.6.2 typing_extensions==4.16.0
venv/bin/python - <<'PY'
import re
import sys
from importlib.metadata import version

from redlines import Redlines


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(f"redlines {version('redlines')}")


def compared(old, new):
    return re.sub("<[^>]*>", "", Redlines(old, new).output_markdown)


seen("one paragraph", compared("Orrin, ¶ 12, held so.", "Orrin, ¶ 12, held that."), "Orrin, \n\n12, held so.that.")
seen("two paragraphs", compared("Orrin, 2010 IL 1, ¶¶ 3-4, so.", "Orrin, 2010 IL 1, ¶¶ 3-4, thus."), "Orrin, 2010 IL 1, ¶\n\n3-4, so.thus.")
seen("a section", compared("42 U.S.C. § 1983 says so.", "42 U.S.C. § 1983 says that."), "42 U.S.C. § 1983 says so.that.")
PY
