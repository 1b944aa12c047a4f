#!/usr/bin/env bash
# Guess: subsections of a statute that a Markdown brief quotes, "(d)" and "(f)" with (e) left out, have these letters
# when pandoc has written the brief, in plain text at least.
#
# What happens: pandoc (pypandoc_binary 1.17) takes them for items of a list, keeps the first letter and counts on:
# "(d) Costs" and "(f) Relief" come out as (d) and (e) in plain text, HTML and DOCX alike; "(1)" and "(3)" are 1 and 2.
# With a paragraph of three stars between them, or without fancy lists (-f markdown-fancy_lists), the letters stay.
# November 2026.
#
# Why it matters: leaving subsections out is the usual way of quoting a statute. The quotation then gives one provision
# the letter of another, which the statute has too, and the citation behind it ("§ 12(f)") does not fit any more.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    pypandoc_binary==1.17
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version

import pypandoc


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["pypandoc_binary"]), sep=", ")
def plain(text, reader="markdown"):
    return pypandoc.convert_text(text, "plain", format=reader).split("\n\n")


QUOTED = "(d) Costs are paid.\n\n(f) Relief may be had."
COUNTED = ["(d) Costs are paid.", "(e) Relief may be had.\n"]
seen("letters", plain(QUOTED), COUNTED)
html = pypandoc.convert_text(QUOTED, "html", format="markdown")
seen("in HTML", html.split("\n")[0], '<ol start="4" type="a">')
pypandoc.convert_text(QUOTED, "docx", format="markdown", outputfile="brief.docx")
seen("read back from DOCX", pypandoc.convert_file("brief.docx", "plain").split("\n\n"), COUNTED)
seen("figures", plain("(1) Notice.\n\n(3) Service."), ["(1) Notice.", "(2) Service.\n"])
seen("stars between", plain("(d) Costs.\n\n\\* \\* \\*\n\n(f) Relief."), ["(d) Costs.", "* * *", "(f) Relief.\n"])
kept = ["(d) Costs are paid.", "(f) Relief may be had.\n"]
seen("without fancy lists", plain(QUOTED, "markdown-fancy_lists"), kept)
PY
