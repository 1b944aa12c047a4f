#!/usr/bin/env bash
# Guess: "typographer" options make quotes and dashes nicer and leave "(c)" in a section number
# alone.
#
# What happens: markdown-it-py 4.3.0 (typographer with replacements) and pymdown-extensions 13.1.2
# (smartsymbols) write "26 U.S.C. § 501(c)(3)" with a copyright sign, and "Rule 12(r)" style
# subdivisions with a registered sign. What eyecite 2.7.8 then reads is § 501 with no subdivision,
# without any doubt raised. November 2026.
#
# Why it matters: the most cited subdivisions of all become another, broader section: a silent
# misread, not an error.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    markdown-it-py==4.3.0 markdown==3.11.3 pymdown-extensions==13.1.2 eyecite==2.7.8
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["markdown-it-py", "markdown", "pymdown-extensions", "eyecite"]), sep=", ")
import html

import markdown
from eyecite import get_citations
from markdown_it import MarkdownIt

brief = "26 U.S.C. § 501(c)(3); id. § 401(r)."
typographer = MarkdownIt("commonmark", {"typographer": True}).enable("replacements")
by_markdown_it = html.unescape(typographer.render(brief)).strip()
by_pymdownx = html.unescape(markdown.markdown(brief, extensions=["pymdownx.smartsymbols"]))
seen("markdown-it-py", by_markdown_it, "<p>26 U.S.C. § 501©(3); id. § 401®.</p>")
seen("pymdown-extensions", by_pymdownx, "<p>26 U.S.C. § 501©(3); id. § 401®.</p>")


def first(text):
    citation = get_citations(text)[0]
    return citation.matched_text(), citation.metadata.pin_cite


seen("eyecite, written", first(brief), ("26 U.S.C. § 501", "(c)(3)"))
seen("eyecite, rendered", first(by_markdown_it), ("26 U.S.C. § 501", None))
PY
