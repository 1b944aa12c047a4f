#!/usr/bin/env bash
# Guess: "plain text" of a Word document has the letters that the document has.
#
# What happens: pandoc (pypandoc_binary 1.17) writes a raised "th", as Word's AutoFormat makes it in
# "5th Cir.", as "5^(th) Cir.", while raised digits become superscript digits, and it writes small
# capitals as capitals. November 2026.
#
# Why it matters: the court of almost every federal citation from a Word brief reads "(5^(th) Cir.
# 1999)"; names and books set in small capitals come in capitals, where case no longer tells names
# from headings.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    python-docx==1.2.0 pypandoc_binary==1.17
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["python-docx", "pypandoc_binary"]), sep=", ")
import docx
import pypandoc

print("pandoc", pypandoc.get_pandoc_version())
brief = docx.Document()
paragraph = brief.add_paragraph("12 F.3d 34 (5")
paragraph.add_run("th").font.superscript = True
paragraph.add_run(" Cir. 1999); ")
paragraph.add_run("Restatement").font.small_caps = True
paragraph.add_run(" § 5.")
paragraph.add_run("14").font.superscript = True
brief.save("brief.docx")
plain = pypandoc.convert_file("brief.docx", "plain", format="docx").strip()
seen("pandoc plain", plain, "12 F.3d 34 (5^(th) Cir. 1999); RESTATEMENT § 5.¹⁴")
PY
