#!/usr/bin/env bash
# Guess: the number that a reader gives a footnote is the number that is printed.
#
# What happens: with footnotes that start at 11, pandoc (pypandoc_binary 1.17) and mammoth 1.13.0
# number them 1 and 2; kreuzberg 4.10.4 takes the id inside the file, which Word neither prints nor
# keeps in order, so that the first note is 7 and the second 3. November 2026.
#
# Why it matters: "supra note 11" and "34 n.12" point to notes that the text read does not have.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    python-docx==1.2.0 pypandoc_binary==1.17 mammoth==1.13.0 kreuzberg==4.10.4
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["python-docx", "pypandoc_binary", "mammoth", "kreuzberg"]), sep=", ")
import re

import docx
import kreuzberg
import mammoth
import pypandoc
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

w = nsdecls("w")
brief = docx.Document()
paragraph = brief.add_paragraph()
for word, identity in (("First", 7), (" second", 3)):
    paragraph.add_run(word)
    reference = f'<w:r {w}><w:footnoteReference w:id="{identity}"/></w:r>'
    paragraph._p.append(parse_xml(reference))
start = f'<w:footnotePr {w}><w:numStart w:val="11"/></w:footnotePr>'
brief.sections[0]._sectPr.insert(0, parse_xml(start))
note = (
    '<w:footnote w:id="%d"><w:p><w:r><w:footnoteRef/></w:r>'
    '<w:r><w:t xml:space="preserve"> %s</w:t></w:r></w:p></w:footnote>'
)
notes = note % (3, "Note of the second word.") + note % (7, "Note of the first word.")
kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
part = Part(
    PackURI("/word/footnotes.xml"),
    kind,
    f"<w:footnotes {w}>{notes}</w:footnotes>".encode(),
    brief.part.package,
)
brief.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
brief.save("brief.docx")

with open("brief.docx", "rb") as opened:
    html = mammoth.convert_to_html(opened).value
by_pandoc = pypandoc.convert_file("brief.docx", "plain", format="docx")
by_kreuzberg = kreuzberg.extract_file_sync("brief.docx").content
seen("pandoc", by_pandoc.splitlines()[0], "First[1] second[2]")
seen("mammoth", re.findall(r"\[\d+\]", html), ["[1]", "[2]"])
seen("kreuzberg", by_kreuzberg.splitlines()[0], "First[^7] second[^3]")
PY
