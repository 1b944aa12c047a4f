#!/usr/bin/env bash
# Guess: a table of authorities that is set as a table of Word is in the plain text of a reader of DOCX, row by row or
# cell by cell.
#
# What happens: aspose-words-foss 26.7.0 leaves every table out of get_text and of what it saves as text: the heading
# is there, and the next line is the next heading. Its Markdown has the rows. docspine 0.4.0 and docat 1.0.0 give them
# in plain text. November 2026.
#
# Why it matters: many offices set their tables of authorities so that pages stand in a column of their own. In the
# text the table is empty, and every authority of the brief seems to be missing from it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    aspose-words-foss==26.7.0 docspine==0.4.0 docat==1.0.0 python-docx==1.2.0
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version

import aspose.words_foss as aspose
import docat
import docspine
import docx


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["aspose-words-foss", "docspine", "docat", "python-docx"]), sep=", ")
brief = docx.Document()
brief.add_paragraph("TABLE OF AUTHORITIES")
table = brief.add_table(2, 2)
for row, entry in zip(table.rows, [("Orrin v. Tapley, 12 F.3d 34", "5, 7"), ("42 U.S.C. § 1983", "9")]):
    for cell, text in zip(row.cells, entry):
        cell.text = text
brief.add_paragraph("ARGUMENT")
brief.save("brief.docx")
read = aspose.Document("brief.docx")
seen("aspose-words-foss, text", read.get_text(), "TABLE OF AUTHORITIES\nARGUMENT")
read.save("brief.md")
with open("brief.md", encoding="utf-8-sig") as file:
    lines = [line for line in file.read().split("\n") if "v. Tapley" in line]
rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
seen("aspose-words-foss, Markdown", rows, [["Orrin v. Tapley, 12 F.3d 34", "5, 7"]])
lines = ["TABLE OF AUTHORITIES", "Orrin v. Tapley, 12 F.3d 34\t5, 7", "42 U.S.C. § 1983\t9", "ARGUMENT"]
seen("docspine", docspine.open("brief.docx").to_text().split("\n"), lines)
parts = ["TABLE OF AUTHORITIES", "Orrin v. Tapley, 12 F.3d 34", "5, 7", "42 U.S.C. § 1983", "9", "ARGUMENT"]
seen("docat", docat.process("brief.docx").split("\n\n"), parts)
PY
