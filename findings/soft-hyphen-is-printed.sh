#!/usr/bin/env bash
# Guess: a soft hyphen in the middle of a line is invisible, in print and in the text read back.
#
# What happens: in a standard font, pdfkit 0.20.2, pdf-lib 1.17.1, jsPDF 4.2.1 and fpdf2 2.8.9
# (cell) print it as a hyphen: "Oster-mann". @react-pdf/renderer 4.9.0, reportlab 5.1.0 and fpdf2's
# multi_cell leave it out. Of the four, pypdfium2 5.15.2 reads "-", pypdf 7.1.1 U+00AD and
# pdfminer.six 20260107 a space. November 2026.
#
# Why it matters: names copied from a web page or a research service bring soft hyphens along; the
# case name in the body then differs from the table's, and in another way in each reader.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    fpdf2==2.8.9 reportlab==5.1.0 pypdfium2==5.15.2 pypdf==7.1.1 pdfminer.six==20260107
npm init -y >/dev/null
npm install --silent --no-fund --no-audit \
    pdf-lib@1.17.1 pdfkit@0.20.2 @react-pdf/renderer@4.9.0 react@19.2.0 jspdf@4.2.1
npm ls --depth=0 | sed 1d
cat >make.mjs <<'JS'
import fs from "node:fs";
import { renderToFile, Document, Page, Text } from "@react-pdf/renderer";
import { jsPDF } from "jspdf";
import { PDFDocument, StandardFonts } from "pdf-lib";
import PDFKit from "pdfkit";
import { createElement as make } from "react";

const brief = "Oster\u00admann v. Tapley";
await new Promise((done) => {
  const kit = new PDFKit();
  kit.pipe(fs.createWriteStream("pdfkit.pdf")).on("finish", done);
  kit.font("Times-Roman").text(brief);
  kit.end();
});
const text = make(Text, { style: { fontFamily: "Times-Roman" } }, brief);
await renderToFile(make(Document, null, make(Page, null, text)), "react-pdf.pdf");
const js = new jsPDF();
js.setFont("times");
js.text(brief, 20, 20);
fs.writeFileSync("jspdf.pdf", Buffer.from(js.output("arraybuffer")));
const lib = await PDFDocument.create();
const font = await lib.embedFont(StandardFonts.TimesRoman);
lib.addPage().drawText(brief, { font, x: 50, y: 500 });
fs.writeFileSync("pdf-lib.pdf", await lib.save());
JS
node make.mjs
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["fpdf2", "reportlab", "pypdfium2", "pypdf", "pdfminer.six"]), sep=", ")
import pypdf
import pypdfium2
from fpdf import FPDF
from pdfminer.high_level import extract_text
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate

brief = "Oster\u00admann v. Tapley"
style = getSampleStyleSheet()["Normal"]
SimpleDocTemplate("reportlab.pdf").build([Paragraph(brief, style)])
for method in ("cell", "multi_cell"):
    made = FPDF()
    made.set_font("Times", size=12)
    made.add_page()
    getattr(made, method)(0, 8, brief)
    made.output(f"fpdf2-{method}.pdf")


def read(path):
    pdfium = pypdfium2.PdfDocument(path)[0].get_textpage().get_text_range()
    by_pypdf = pypdf.PdfReader(path).pages[0].extract_text()
    return tuple(text.strip() for text in (pdfium, by_pypdf, extract_text(path)))


printed = ("Oster-mann v. Tapley", brief, "Oster mann v. Tapley")
for maker in ("pdfkit", "pdf-lib", "jspdf", "fpdf2-cell"):
    seen(maker, read(f"{maker}.pdf"), printed)
for maker in ("react-pdf", "reportlab", "fpdf2-multi_cell"):
    seen(maker, read(f"{maker}.pdf"), ("Ostermann v. Tapley",) * 3)
PY
