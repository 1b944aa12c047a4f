#!/usr/bin/env bash
# Guess: as in CSS, words are not broken at line ends unless hyphenation is asked for.
#
# What happens: @react-pdf/renderer 4.9.0 breaks English words by itself and puts a plain hyphen
# into the text: "Underwrit-" / "ing". pdfkit 0.20.2, which it is built on, does not. November 2026.
#
# Why it matters: party names come in two pieces wherever a line ends; the plain hyphen cannot be
# told from that of a name such as "Smith-Jones".
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    pypdf==7.1.1
npm init -y >/dev/null
npm install --silent --no-fund --no-audit \
    pdfkit@0.20.2 @react-pdf/renderer@4.9.0 react@19.2.0
npm ls --depth=0 | sed 1d
cat >make.mjs <<'JS'
import fs from "node:fs";
import { renderToFile, Document, Page, Text } from "@react-pdf/renderer";
import PDFKit from "pdfkit";
import { createElement as make } from "react";

const brief = "Representatives in Ostermann v. Underwriting Laboratories Incorporated";
await new Promise((done) => {
  const kit = new PDFKit({ size: [200, 200], margin: 20 });
  kit.pipe(fs.createWriteStream("pdfkit.pdf")).on("finish", done);
  kit.font("Times-Roman").fontSize(12).text(brief);
  kit.end();
});
const style = { padding: 20, fontSize: 12, fontFamily: "Times-Roman" };
const page = make(Page, { size: [200, 200], style }, make(Text, null, brief));
await renderToFile(make(Document, null, page), "react-pdf.pdf");
JS
node make.mjs
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["pypdf"]), sep=", ")
import pypdf


def lines(path):
    text = pypdf.PdfReader(path).pages[0].extract_text()
    return [line.strip() for line in text.splitlines() if line.strip()]


by_pdfkit, by_react = lines("pdfkit.pdf"), lines("react-pdf.pdf")
print("pdfkit:", by_pdfkit)
print("react-pdf:", by_react)
seen("pdfkit, broken words", sum(line.endswith("-") for line in by_pdfkit), 0)
seen("react-pdf, words are broken", any(line.endswith("-") for line in by_react), True)
PY
