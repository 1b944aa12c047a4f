#!/usr/bin/env bash
# Guess: a note that a library puts on page 1 of a brief is on page 1 only, also where the pages name
# one array of annotations, as they may when every page has the same link in its foot.
#
# What happens: with pypdfium2 5.15.2 and pypdf 7.1.1 it is on all pages, as they put it into the array
# that the page has; PyMuPDF 2.0 gives the page an array of its own. November 2026.
#
# Why it matters: a brief that is marked by such a program shows the marks of page 1 on every page,
# at the same heights, over words that they are not about.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    pypdfium2==5.15.2 pypdf==7.1.1 pikepdf==10.18.0 pymupdf==2.0
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version

import pikepdf
import pymupdf
import pypdf
import pypdfium2
import pypdfium2.raw as pdfium
from pypdf.annotations import Text

BEFORE = {"pypdfium2": [1, 1, 1], "pypdf": [1, 1, 1], "pymupdf": [1, 0, 0]}

names = ["pypdfium2", "pypdf", "pikepdf", "pymupdf"]
print(*(f"{name} {version(name)}" for name in names), sep=", ")
brief = pikepdf.new()
for _ in range(3):
    brief.add_blank_page(page_size=(612, 792))
link = pikepdf.Dictionary(
    Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[280, 20, 330, 40],
    A=pikepdf.Dictionary(S=pikepdf.Name.URI, URI="https://example.org/"),
)
shared = brief.make_indirect(pikepdf.Array([brief.make_indirect(link)]))
for page in brief.pages:
    page.obj.Annots = shared
brief.save("brief.pdf")

document = pypdfium2.PdfDocument("brief.pdf")
page = document[0]
note = pdfium.FPDFPage_CreateAnnot(page.raw, pdfium.FPDF_ANNOT_TEXT)
pdfium.FPDFAnnot_SetRect(note, pdfium.FS_RECTF(100, 120, 120, 100))
pdfium.FPDFPage_CloseAnnot(note)
page.close()
document.save("pypdfium2.pdf", flags=pdfium.FPDF_NO_INCREMENTAL)

writer = pypdf.PdfWriter(clone_from="brief.pdf")
writer.add_annotation(0, Text(rect=(100, 100, 120, 120), text="cited on page 4"))
writer.write("pypdf.pdf")

by_mupdf = pymupdf.open("brief.pdf")
by_mupdf[0].add_text_annot((100, 100), "cited on page 4")
by_mupdf.save("pymupdf.pdf")

found = {}
for name in ("pypdfium2", "pypdf", "pymupdf"):
    with pikepdf.open(f"{name}.pdf") as made:
        found[name] = [
            sum(each.Subtype == pikepdf.Name.Text for each in page.obj.get("/Annots", []))
            for page in made.pages
        ]
    print(f"{name}: notes on the three pages: {found[name]}")
if found != BEFORE:
    sys.exit(f"CHANGED: it was {BEFORE} in November 2026")
PY
