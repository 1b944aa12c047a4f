#!/usr/bin/env bash
# Guess: a search in a PDF finds a citation that runs over a line end, and a name that the line end divides ("Throck-"
# / "morton"), or it finds neither.
#
# What happens: PyMuPDF 2.0 finds both, pypdfium2 5.15.2 (the search of Chrome) and pdf-oxide 0.3.78 find the citation
# and not the name, pdfplumber 0.11.10 finds neither. A no-break space after the section sign is found as a space by
# all four. November 2026.
#
# Why it matters: whether a brief names a party is looked up by searching it. With one library the name is on the
# page, with two it is not, since the lines were filled well; with the fourth the citations at the line ends are not
# in the brief.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    pymupdf==2.0 pypdfium2==5.15.2 pdf-oxide==0.3.78 pdfplumber==0.11.10 reportlab==5.1.0
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version

import pdf_oxide
import pdfplumber
import pymupdf
import pypdfium2
from reportlab.pdfgen import canvas


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["pymupdf", "pypdfium2", "pdf-oxide", "pdfplumber", "reportlab"]), sep=", ")
page = canvas.Canvas("brief.pdf")
page.setFont("Times-Roman", 12)
lines = ["Orrin v. Tapley, 12 F.3d", "34 (2d Cir. 1999). See Throck-", "morton v. Quill. 42 U.S.C. §\u00a01983."]
for place, line in enumerate(lines):
    page.drawString(72, 700 - 16 * place, line)
page.save()


def by_pymupdf(words):
    with pymupdf.open("brief.pdf") as brief:
        return bool(brief[0].search_for(words))


def by_pypdfium2(words):
    return pypdfium2.PdfDocument("brief.pdf")[0].get_textpage().search(words).get_next() is not None


def by_pdf_oxide(words):
    return bool(pdf_oxide.PdfDocument("brief.pdf").search(words))


def by_pdfplumber(words):
    with pdfplumber.open("brief.pdf") as brief:
        return bool(brief.pages[0].search(words, regex=False))


for words, before in [
    ("Orrin v. Tapley", [True, True, True, True]),
    ("§ 1983", [True, True, True, True]),
    ("12 F.3d 34", [True, True, True, False]),
    ("Throckmorton v. Quill", [True, False, False, False]),
]:
    for search, found in zip([by_pymupdf, by_pypdfium2, by_pdf_oxide, by_pdfplumber], before, strict=True):
        seen(f"{search.__name__}, {words}", search(words), found)
PY
