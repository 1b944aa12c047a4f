#!/usr/bin/env bash
# Guess: a Markdown reader leaves "at *3" alone, since a star followed by a digit opens nothing that
# is closed; and one that writes Markdown leaves it alone too.
#
# What happens: pandoc's own Markdown (pypandoc_binary 1.17) pairs the stars of "at *3; id. at *4"
# and both are gone, while its commonmark reader and markdown-it-py 4.3.0 keep them. On the way out,
# markdownify 1.2.3 and pandoc write "\*3", html2text 2025.4.15 "*3". November 2026.
#
# Why it matters: star pages are the only pinpoints that unreported cases have. "2026 WL 55, at 3"
# is a page that nobody can find, and a checker of pinpoints has nothing to compare.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    pypandoc_binary==1.17 markdown-it-py==4.3.0 markdownify==1.2.3 html2text==2025.4.15
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["pypandoc_binary", "markdown-it-py", "markdownify", "html2text"]), sep=", ")
import html2text
import markdownify
import pypandoc
from markdown_it import MarkdownIt

brief = "2026 WL 55, at *3; id. at *4."
html = f"<p>{brief}</p>"


def pandoc(text, source, target):
    return pypandoc.convert_text(text, target, format=source, extra_args=["--wrap=none"]).strip()


seen("pandoc, markdown", pandoc(brief, "markdown", "plain"), "2026 WL 55, at 3; id. at 4.")
seen("pandoc, commonmark", pandoc(brief, "commonmark", "plain"), brief)
seen("markdown-it-py", MarkdownIt().render(brief).strip(), html)
seen("pandoc out", pandoc(html, "html", "markdown"), r"2026 WL 55, at \*3; id. at \*4.")
seen("markdownify out", markdownify.markdownify(html).strip(), r"2026 WL 55, at \*3; id. at \*4.")
seen("html2text out", html2text.html2text(html).strip(), brief)
PY
