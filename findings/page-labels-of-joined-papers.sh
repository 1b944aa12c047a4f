#!/usr/bin/env bash
# Guess: a brief with the pages i, ii, 1, 2 and its appendix with App. 1, App. 2, joined to one PDF, have
# the pages i, ii, 1, 2, App. 1, App. 2; or, with a library that knows nothing of labels, none at all.
#
# What happens: PyMuPDF 2.0, pikepdf 10.18.0, pypdfium2 5.15.2, pypdf 7.1.1 and pdf-lib 1.17.1, adding
# the appendix to the open brief, keep the brief's labels and drop the appendix's, so that the brief's
# last range runs on: App. 1 is page 3. Into a new file PyMuPDF
# and pypdf take no label along. qpdf's own joining, which pikepdf has as Job, keeps all. November 2026.
#
# Why it matters: an entry that says "App. 2" is checked against pages 3 and 4, which look like pages of
# the brief; whoever joins papers before filing should join them with qpdf.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    pymupdf==2.0.0 pikepdf==10.18.0 pypdfium2==5.15.2 pypdf==7.1.1
npm init -y >/dev/null
npm install --silent --no-fund --no-audit pdf-lib@1.17.1
cat >make.py <<'PY'
import pikepdf
from pikepdf import Array, Dictionary, Name, String


def paper(path, pages, ranges):
    made = pikepdf.new()
    for _ in range(pages):
        made.add_blank_page(page_size=(200, 200))
    numbers = [part for at, row in ranges for part in (at, Dictionary(**row))]
    made.Root.PageLabels = Dictionary(Nums=Array(numbers))
    made.save(path)


paper("brief.pdf", 4, [(0, {"S": Name.r}), (2, {"S": Name.D})])
paper("appendix.pdf", 2, [(0, {"S": Name.D, "P": String("App. ")})])
PY
venv/bin/python make.py
cat >join.mjs <<'JS'
import fs from "node:fs";
import { PDFDocument } from "pdf-lib";

const load = (path) => PDFDocument.load(fs.readFileSync(path));
const brief = await load("brief.pdf");
const appendix = await load("appendix.pdf");
for (const page of await brief.copyPages(appendix, appendix.getPageIndices())) brief.addPage(page);
fs.writeFileSync("pdf-lib.pdf", await brief.save());
JS
node join.mjs
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version

import pikepdf
import pymupdf
import pypdf
import pypdfium2


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


def labels(path):
    with pypdfium2.PdfDocument(path) as read:
        return [read.get_page_label(i) for i in range(len(read))]


names = ["pymupdf", "pikepdf", "pypdfium2", "pypdf"]
print(*(f"{name} {version(name)}" for name in names), "pdf-lib 1.17.1", sep=", ")

joined = pymupdf.open("brief.pdf")
joined.insert_pdf(pymupdf.open("appendix.pdf"))
joined.save("pymupdf.pdf")
joined = pikepdf.open("brief.pdf")
joined.pages.extend(pikepdf.open("appendix.pdf").pages)
joined.save("pikepdf.pdf")
joined = pypdfium2.PdfDocument("brief.pdf")
joined.import_pages(pypdfium2.PdfDocument("appendix.pdf"))
joined.save("pypdfium2.pdf")
joined = pypdf.PdfWriter(clone_from="brief.pdf")
joined.append("appendix.pdf")
joined.write("pypdf.pdf")

runs_on = ["i", "ii", "1", "2", "3", "4"]
for name in ("pymupdf", "pikepdf", "pypdfium2", "pypdf", "pdf-lib"):
    seen(f"{name}, added to the brief", labels(f"{name}.pdf"), runs_on)

joined = pymupdf.open()
for path in ("brief.pdf", "appendix.pdf"):
    joined.insert_pdf(pymupdf.open(path))
joined.save("new.pdf")
seen("pymupdf, into a new file", labels("new.pdf"), [""] * 6)
joined = pypdf.PdfWriter()
for path in ("brief.pdf", "appendix.pdf"):
    joined.append(path)
joined.write("new.pdf")
seen("pypdf, into a new file", labels("new.pdf"), [""] * 6)

whole = ["qpdf", "--empty", "qpdf.pdf", "--pages", "brief.pdf", "appendix.pdf", "--"]
pikepdf.Job(whole).run()
seen("qpdf (pikepdf's Job)", labels("qpdf.pdf"), ["i", "ii", "1", "2", "App. 1", "App. 2"])
PY
