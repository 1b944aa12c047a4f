#!/usr/bin/env bash
# Guess: typst's par.line numbers the lines, as pleading paper has it, and a reader of PDF gives each number with
# its line, before it or after it.
#
# What happens: typst 0.15.2 writes all numbers of a page at its end. pypdfium2 5.15.2, pypdf 7.1.1 and pdf-oxide
# 0.3.78 read them behind the last line of the page, pdfminer.six 20260107 before the first, playa-pdf 1.1.0 not
# at all. November 2026.
#
# Why it matters: California and other states want numbered lines, and depositions are cited by page and line
# ("12:15"). A column of figures at the end of a page follows the last citation on it: "Tapley, 12 F.3d 34" and
# then "1 2 3". A line cited cannot be found.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    typst==0.15.2 pypdfium2==5.15.2 pypdf==7.1.1 pdf-oxide==0.3.78 pdfminer.six==20260107 playa-pdf==1.1.0
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version

import pdf_oxide
import pdfminer.high_level
import playa
import pypdf
import pypdfium2
import typst


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["typst", "pypdfium2", "pypdf", "pdf-oxide", "pdfminer.six", "playa-pdf"]), sep=", ")
with open("brief.typ", "w") as out:
    out.write("#set page(width: 12cm, height: 8cm)\n#set par.line(numbering: \"1\")\n")
    out.write("The court so held. \\\nIt is so. \\\nSee Tapley, 12 F.3d 34.\n")
with open("brief.pdf", "wb") as out:
    out.write(typst.compile("brief.typ"))
with playa.open("brief.pdf") as tagged:
    by_playa = tagged.pages[0].extract_text()
text = ["The court so held.", "It is so.", "See Tapley, 12 F.3d 34."]
numbers = ["1", "2", "3"]
for reader, got, before in [
    ("pypdfium2", pypdfium2.PdfDocument("brief.pdf")[0].get_textpage().get_text_range(), text + numbers),
    ("pypdf", pypdf.PdfReader("brief.pdf").pages[0].extract_text(), text + numbers),
    ("pdf-oxide", pdf_oxide.PdfDocument("brief.pdf").extract_text(0), text + numbers),
    ("pdfminer.six", pdfminer.high_level.extract_text("brief.pdf"), numbers + text),
    ("playa-pdf", by_playa, text),
]:
    seen(reader, [line.strip() for line in got.splitlines() if line.strip()], before)
PY
