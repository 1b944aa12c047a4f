#!/usr/bin/env bash
# Guess: a reader of Word documents turns a nonbreaking hyphen (w:noBreakHyphen, Ctrl+Shift+hyphen
# in Word) into a hyphen of some sort.
#
# What happens: docx2txt 0.9, docx2python 3.7.1 and kreuzberg 4.10.4 leave it out without a word, so
# that "§ 80a-1" is read as "§ 80a1"; python-docx 1.2.0 gives "-", mammoth 1.13.0 and pandoc
# (pypandoc_binary 1.17) give U+2011. November 2026.
#
# Why it matters: lawyers put this very hyphen into section and docket numbers so that they do not
# break over a line; read with the wrong library, the brief cites a section that does not exist, and
# no checker that works on the text can tell.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    python-docx==1.2.0 docx2txt==0.9 docx2python==3.7.1 kreuzberg==4.10.4 mammoth==1.13.0 \
    pypandoc_binary==1.17
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["python-docx", "docx2txt", "docx2python", "kreuzberg", "mammoth", "pypandoc_binary"]), sep=", ")
import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls


def run(xml):
    return parse_xml(f"<w:r {nsdecls('w')}>{xml}</w:r>")



brief = docx.Document()
paragraph = brief.add_paragraph()
paragraph._p.append(run("<w:t>15 U.S.C. § 80a</w:t><w:noBreakHyphen/><w:t>1</w:t>"))
brief.save("brief.docx")

import docx2txt
import kreuzberg
import mammoth
import pypandoc
from docx2python import docx2python

with docx2python("brief.docx") as opened:
    by_docx2python = opened.text
with open("brief.docx", "rb") as opened:
    by_mammoth = mammoth.extract_raw_text(opened).value
seen("docx2txt", docx2txt.process("brief.docx").strip(), "15 U.S.C. § 80a1")
seen("docx2python", by_docx2python.strip(), "15 U.S.C. § 80a1")
seen("kreuzberg", kreuzberg.extract_file_sync("brief.docx").content.strip(), "15 U.S.C. § 80a1")
seen("python-docx", docx.Document("brief.docx").paragraphs[0].text, "15 U.S.C. § 80a-1")
seen("mammoth", by_mammoth.strip(), "15 U.S.C. § 80a\u20111")
by_pandoc = pypandoc.convert_file("brief.docx", "plain", format="docx").strip()
seen("pandoc", by_pandoc, "15 U.S.C. § 80a\u20111")
PY
