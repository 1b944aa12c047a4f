#!/usr/bin/env bash
# Guess: readers of PDF page labels agree on the page after Z, since the standard says it (AA to ZZ,
# then AAA: the letter is repeated).
#
# What happens: they agree on A to AA and part at the 28th page: pypdfium2 5.15.2 and pypdf 7.1.1
# say BB; pikepdf 10.18.0, pdfminer.six 20260107, PyMuPDF 2.0 and playa-pdf 1.1.0 count as in a
# spreadsheet and say AB. November 2026.
#
# Why it matters: long appendices are lettered; "App. AB" in one tool is another sheet of paper than
# in the other, and a page compared by label is off by 25.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    pypdfium2==5.15.2 pypdf==7.1.1 pikepdf==10.18.0 pdfminer.six==20260107 pymupdf==2.0 \
    playa-pdf==1.1.0
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["pypdfium2", "pypdf", "pikepdf", "pdfminer.six", "pymupdf", "playa-pdf"]), sep=", ")
import pikepdf
import playa
import pymupdf
import pypdf
import pypdfium2
from pdfminer.pdfpage import PDFPage

appendix = pikepdf.new()
for _ in range(53):
    appendix.add_blank_page(page_size=(200, 200))
letters = pikepdf.Dictionary(S=pikepdf.Name.A)
appendix.Root.PageLabels = pikepdf.Dictionary(Nums=pikepdf.Array([0, letters]))
appendix.save("appendix.pdf")

by_pdfium = pypdfium2.PdfDocument("appendix.pdf")
by_mupdf = pymupdf.open("appendix.pdf")
by_pikepdf = pikepdf.open("appendix.pdf")
with open("appendix.pdf", "rb") as opened:
    by_pdfminer = [page.label for page in PDFPage.get_pages(opened)]
with playa.open("appendix.pdf") as opened:
    by_playa = [page.label for page in opened.pages]
labels = {
    "pypdfium2": [by_pdfium.get_page_label(index) for index in range(53)],
    "pypdf": pypdf.PdfReader("appendix.pdf").page_labels,
    "pikepdf": [page.label for page in by_pikepdf.pages],
    "pdfminer.six": by_pdfminer,
    "pymupdf": [page.get_label() for page in by_mupdf],
    "playa": by_playa,
}
for reader, read in labels.items():
    repeated = reader in ("pypdfium2", "pypdf")
    before = ["Z", "AA", "BB", "ZZ", "AAA"] if repeated else ["Z", "AA", "AB", "AZ", "BA"]
    seen(reader, [read[index] for index in (25, 26, 27, 51, 52)], before)
PY
