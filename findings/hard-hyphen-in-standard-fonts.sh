#!/usr/bin/env bash
# Guess: a maker of PDF that is asked to set a nonbreaking hyphen (U+2011) in a standard font either
# sets a hyphen or refuses.
#
# What happens: pdf-lib 1.17.1 refuses. reportlab 5.1.0 sets a black square of ZapfDingbats, which
# pdfminer.six 20260107 reads as the letter "n": § 80a-1 is § 80an1. pdfkit 0.20.2 and
# @react-pdf/renderer 4.9.0 write the low byte of the sign (0x11), jsPDF 4.2.1 turns the whole line
# into two-byte text. None of the four says anything. November 2026.
#
# Why it matters: the very hyphen that keeps a section number together leaves a hole, a square or a
# letter in it; the reader sees § 80a and goes on.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    reportlab==5.1.0 pypdf==7.1.1 pdfminer.six==20260107
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

const brief = "\u00a7 80a\u20111";
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
let refused = "no";
try {
  lib.addPage().drawText(brief, { font });
} catch (error) {
  refused = "yes";
}
fs.writeFileSync("pdf-lib.txt", refused);
JS
node make.mjs
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["reportlab", "pypdf", "pdfminer.six"]), sep=", ")
import pypdf
from pdfminer.high_level import extract_text
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate

style = getSampleStyleSheet()["Normal"]
SimpleDocTemplate("reportlab.pdf").build([Paragraph("§ 80a\u20111", style)])


def by_pypdf(path):
    return pypdf.PdfReader(path).pages[0].extract_text().strip()


with open("pdf-lib.txt") as opened:
    seen("pdf-lib refuses", opened.read(), "yes")
seen("reportlab, pypdf", by_pypdf("reportlab.pdf"), "§ 80a■1")
seen("reportlab, pdfminer.six", extract_text("reportlab.pdf").strip(), "§ 80an1")
for maker in ("pdfkit", "react-pdf"):
    read = by_pypdf(f"{maker}.pdf")
    print(f"{maker}: {read!r}")
    seen(f"{maker}, byte 0x11", "\x11" in read and "\u2011" not in read, True)
read = by_pypdf("jspdf.pdf")
print(f"jspdf: {read!r}")
seen("jspdf, two bytes a letter", "\x008\x000\x00a" in read, True)
PY
