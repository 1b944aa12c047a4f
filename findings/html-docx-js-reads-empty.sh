#!/usr/bin/env bash
# Guess: a brief that html-docx-js made of HTML, and that Word opens and prints, has its text for readers of DOCX too,
# at least for one that reads much, such as pandoc.
#
# What happens: html-docx-js 0.3.1 puts the page into the file as it is, an HTML page in MIME (w:altChunk), which Word
# turns into paragraphs when it opens it. python-docx 1.2.0, docx2txt 0.9, docx2python 3.7.1, mammoth 1.13.0, pandoc
# (pypandoc_binary 1.17) and kreuzberg 4.10.4 all read an empty text and raise nothing. November 2026.
#
# Why it matters: it is how web programs have made Word files for ten years, and such a file is valid. A brief without
# a word has no citations, and every check of it is passed.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit html-docx-js@0.3.1
npm ls --depth=0 | sed 1d
cat >make.cjs <<'JS'
const { writeFileSync } = require("node:fs");
const htmlDocx = require("html-docx-js");
const page = "<!DOCTYPE html><html><body><p>Orrin v. Tapley, 12 F.3d 34 (2d Cir. 1999).</p></body></html>";
Promise.resolve(htmlDocx.asBlob(page))
  .then((made) => (made.arrayBuffer ? made.arrayBuffer() : made))
  .then((bytes) => writeFileSync("brief.docx", Buffer.from(bytes)));
JS
node make.cjs
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    python-docx==1.2.0 docx2txt==0.9 docx2python==3.7.1 mammoth==1.13.0 pypandoc_binary==1.17 kreuzberg==4.10.4
venv/bin/python - <<'PY'
import sys
import zipfile
from importlib.metadata import version

import docx
import docx2txt
import kreuzberg
import mammoth
import pypandoc
from docx2python import docx2python


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


names = ["python-docx", "docx2txt", "docx2python", "mammoth", "pypandoc_binary", "kreuzberg"]
print(*(f"{name} {version(name)}" for name in names), sep=", ")
with zipfile.ZipFile("brief.docx") as parts:
    inside = [name for name in parts.namelist() if b"Orrin v. Tapley" in parts.read(name)]
seen("the words stand in", inside, ["word/afchunk.mht"])
seen("python-docx", [paragraph.text for paragraph in docx.Document("brief.docx").paragraphs], [])
seen("docx2txt", docx2txt.process("brief.docx"), "")
with docx2python("brief.docx") as found:
    seen("docx2python", found.text.strip(), "")
with open("brief.docx", "rb") as file:
    seen("mammoth", mammoth.extract_raw_text(file).value, "")
seen("pandoc", pypandoc.convert_file("brief.docx", "plain", format="docx").strip(), "")
seen("kreuzberg", kreuzberg.extract_file_sync("brief.docx").content.strip(), "")
PY
