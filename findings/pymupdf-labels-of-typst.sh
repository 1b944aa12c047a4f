#!/usr/bin/env bash
# Guess: PyMuPDF and PDFium, asked for the label of the same page, give the same label.
#
# What happens: of page labels that typst 0.15.2 writes, PyMuPDF 2.0 makes "ageLabel1" for 1 (it
# takes the P of the name /PageLabel for a prefix), "\i\" for (i), and the code of the text string,
# in angle brackets, for a number between dashes; pypdfium2 5.15.2 reads all as printed. November
# 2026.
#
# Why it matters: a page label is what a table of authorities cites. No page of such a brief can be
# found by its number.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    typst==0.15.2 pypdfium2==5.15.2 pymupdf==2.0
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["typst", "pypdfium2", "pymupdf"]), sep=", ")
import pypdfium2
import typst


def pages(numbering, out="brief.pdf"):
    with open("brief.typ", "w") as source:
        source.write(f'#set page(width: 8cm, height: 5cm, numbering: "{numbering}")\n')
        source.write("x#pagebreak()y#pagebreak()z")
    typst.compile("brief.typ", output=out)
    made = pypdfium2.PdfDocument(out)
    printed = [
        made[index].get_textpage().get_text_range().splitlines()[-1] for index in range(3)
    ]
    return printed, [made.get_page_label(index) for index in range(3)]



import pymupdf

for numbering, by_pdfium, by_mupdf in (
    ("1", ["1", "2", "3"], ["ageLabel1", "ageLabel2", "ageLabel3"]),
    ("(i)", ["(i)", "(ii)", "(iii)"], ["\\i\\", "\\ii\\", "\\iii\\"]),
    (
        "— 1 —",
        ["— 1 —", "— 2 —", "— 3 —"],
        [f"<FEFF2014002000{digit}00202014>" for digit in (31, 32, 33)],
    ),
):
    seen(f"pypdfium2, {numbering}", pages(numbering)[1], by_pdfium)
    read = [page.get_label() for page in pymupdf.open("brief.pdf")]
    seen(f"pymupdf, {numbering}", read, by_mupdf)
PY
