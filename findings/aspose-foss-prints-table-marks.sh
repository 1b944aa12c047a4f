#!/usr/bin/env bash
# Guess: the marks from which Word makes a table of authorities (fields TA, hidden text) are left out by a reader of
# DOCX: python-docx, docx2python, docx2txt, markitdown and kreuzberg leave them out.
#
# What happens: aspose-words-foss 26.7.0 prints them in get_text and in what it saves as text, with the field's code
# and the whole citation that Word hides: 'TA \l "Orrin v. Tapley, 12 F.3d 34 (2d Cir. 1993)" \s "Orrin" \c 1'. In its
# Markdown they are not there. November 2026.
#
# Why it matters: a brief with a table made by Word has one such mark at each citation. Each decision is cited twice on
# its page, and a short form is a full citation as well, so that what the text is checked for is never missing.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    aspose-words-foss==26.7.0 python-docx==1.2.0 docx2txt==0.9
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version

import aspose.words_foss as aspose
import docx
import docx2txt
from docx.oxml import OxmlElement
from docx.oxml.ns import qn


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["aspose-words-foss", "python-docx", "docx2txt"]), sep=", ")
MARK = ' TA \\l "Orrin v. Tapley, 12 F.3d 34 (2d Cir. 1993)" \\s "Orrin" \\c 1 '
brief = docx.Document()
paragraph = brief.add_paragraph("Orrin, 12 F.3d at 36")
for kind in ["begin", None, "end"]:
    run = paragraph.add_run()
    run.font.hidden = True
    if kind:
        part = OxmlElement("w:fldChar")
        part.set(qn("w:fldCharType"), kind)
    else:
        part = OxmlElement("w:instrText")
        part.text = MARK
    run._r.append(part)
paragraph.add_run(".")
brief.save("brief.docx")
seen("python-docx", docx.Document("brief.docx").paragraphs[0].text, "Orrin, 12 F.3d at 36.")
seen("docx2txt", docx2txt.process("brief.docx").strip(), "Orrin, 12 F.3d at 36.")
read = aspose.Document("brief.docx")
seen("aspose, get_text", read.get_text().strip(), f"Orrin, 12 F.3d at 36{MARK}.")
read.save("brief.md")
with open("brief.md", encoding="utf-8-sig") as file:
    seen("aspose, Markdown", file.read().strip(), "Orrin, 12 F.3d at 36.")
PY
