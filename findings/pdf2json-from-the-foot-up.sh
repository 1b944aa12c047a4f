#!/usr/bin/env bash
# Guess: the raw text of a page is in the order of the page, from the top to the foot, as the list of texts of the
# same page is.
#
# What happens: pdf2json 4.1.0's getRawTextContent gives the lines of every page from the foot up: the footer first,
# then the notes, the last line of the body, and the heading last. Its list of texts (Pages[0].Texts) has them from
# the top. A page of pdf-lib 1.17.1 serves here; typst's and reportlab's come out in the same way. November 2026.
#
# Why it matters: "Id. at 36" stands before the decision that it refers to, a citation that runs over a line has its
# page before its volume, and a table of authorities begins at its end. Each line is whole, so that it is not seen in
# a sample.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit pdf2json@4.1.0 pdf-lib@1.17.1
npm ls --depth=0 | sed 1d
cat >read.mjs <<'JS'
import { writeFileSync } from "node:fs";
import PDFParser from "pdf2json";
import { PDFDocument, StandardFonts } from "pdf-lib";

function seen(who, got, before) {
  const text = JSON.stringify(got);
  console.log(`${who}: ${text}`);
  if (text !== JSON.stringify(before)) {
    console.log(`CHANGED: ${who} gave ${JSON.stringify(before)} in November 2026`);
    process.exit(1);
  }
}

const lines = ["ARGUMENT", "Orrin v. Tapley, 12 F.3d", "34 (2d Cir. 1999), holds so.", "Id. at 36."];
const brief = await PDFDocument.create();
const font = await brief.embedFont(StandardFonts.TimesRoman);
const page = brief.addPage([612, 792]);
lines.forEach((line, place) => page.drawText(line, { x: 72, y: 700 - 20 * place, size: 12, font }));
writeFileSync("brief.pdf", await brief.save());

const reader = new PDFParser(null, true);
const read = new Promise((done, failed) => {
  reader.on("pdfParser_dataReady", done);
  reader.on("pdfParser_dataError", failed);
});
reader.loadPDF("brief.pdf");
const data = await read;
const listed = data.Pages[0].Texts.map((text) => decodeURIComponent(text.R[0].T));
seen("Texts", listed, lines);
const raw = reader.getRawTextContent().split("\r\n").filter((line) => lines.includes(line));
seen("getRawTextContent", raw, [...lines].reverse());
JS
node read.mjs
