#!/usr/bin/env bash
# Guess: a reader that leaves out deleted text of tracked changes leaves out the old place of moved
# text too.
#
# What happens: docx2txt 0.9, docx2python 3.7.1 and kreuzberg 4.10.4 leave w:del out but read
# w:moveFrom, whose runs hold ordinary w:t; with w:moveTo the sentence is there twice. python-docx
# 1.2.0 reads neither place, so that it is gone. mammoth 1.13.0 and pandoc (pypandoc_binary 1.17)
# read it once. November 2026.
#
# Why it matters: a citation that was moved is then cited on two pages (or on none), and short forms
# refer to a sentence that no printed page has.
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

brief = docx.Document()
first = brief.add_paragraph()
second = brief.add_paragraph()
moved = "<w:r><w:t>Orrin, 12 F.3d 34.</w:t></w:r>"
who = 'w:id="%d" w:author="A" w:date="2026-01-05T00:00:00Z"'
range_start = '<w:move%sRangeStart {} w:id="%d" w:name="m" w:author="A" w:date="2026-01-05T00:00:00Z"/>'
range_end = '<w:move%sRangeEnd {} w:id="%d"/>'
for paragraph, side, number in ((first, "From", 1), (second, "To", 3)):
    for xml in (
        range_start % (side, number),
        f"<w:move{side} {{}} {who % (number + 1)}>{moved}</w:move{side}>",
        range_end % (side, number),
    ):
        paragraph._p.append(parse_xml(xml.format(nsdecls("w"))))
gone = f"<w:del {nsdecls('w')} {who % 9}><w:r><w:delText>Deleted.</w:delText></w:r></w:del>"
second._p.append(parse_xml(gone))
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
texts = {
    "docx2txt": docx2txt.process("brief.docx"),
    "docx2python": by_docx2python,
    "kreuzberg": kreuzberg.extract_file_sync("brief.docx").content,
    "python-docx": "".join(p.text for p in docx.Document("brief.docx").paragraphs),
    "mammoth": by_mammoth,
    "pandoc": pypandoc.convert_file("brief.docx", "plain", format="docx"),
}
times = {"docx2txt": 2, "docx2python": 2, "kreuzberg": 2, "python-docx": 0, "mammoth": 1, "pandoc": 1}
for reader, text in texts.items():
    seen(f"{reader}, moved sentence", text.count("Orrin, 12 F.3d 34."), times[reader])
    seen(f"{reader}, deleted sentence", text.count("Deleted."), 0)
PY
