#!/usr/bin/env bash
# Guess: a section sign put in by Word's Insert Symbol is a section sign for every reader.
#
# What happens: where Word stored it as w:sym with the font of the text, python-docx 1.2.0, docx2txt
# 0.9, mammoth 1.13.0, pandoc (pypandoc_binary 1.17) and kreuzberg 4.10.4 drop it and say nothing;
# docx2python 3.7.1 writes an HTML span into the plain text. November 2026.
#
# Why it matters: "42 U.S.C. § 1983" becomes "42 U.S.C. 1983", and "§§ 5, 6" bare numbers: a statute
# missed, or read as something else.
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
paragraph = brief.add_paragraph("42 U.S.C. ")
paragraph._p.append(run('<w:sym w:font="Times New Roman" w:char="00A7"/>'))
paragraph.add_run(" 1983")
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
seen("python-docx", docx.Document("brief.docx").paragraphs[0].text, "42 U.S.C.  1983")
seen("docx2txt", docx2txt.process("brief.docx").strip(), "42 U.S.C.  1983")
seen("mammoth", by_mammoth.strip(), "42 U.S.C.  1983")
seen("kreuzberg", kreuzberg.extract_file_sync("brief.docx").content.strip(), "42 U.S.C.  1983")
by_pandoc = pypandoc.convert_file("brief.docx", "plain", format="docx").strip()
seen("pandoc", by_pandoc, "42 U.S.C. 1983")
span = "42 U.S.C. <span style=font-family:Times New Roman>&#x00A7;</span> 1983"
seen("docx2python", by_docx2python.strip(), span)
PY
