#!/usr/bin/env bash
# Guess: a space between two inline elements of HTML is a space in the Word document.
#
# What happens: html-to-docx 1.8.0 (npm) drops it: spans holding 12, F.3d and 34 become "12F.3d34",
# and "See <em>Id.</em> <strong>at</strong> 5" becomes "See Id.at 5". Its fork
# @turbodocx/html-to-docx 1.23.1 keeps it. November 2026.
#
# Why it matters: research services mark up volume, reporter and page apart; a brief assembled from
# such text loses the citation, and for the eye the words only look a little close.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    python-docx==1.2.0
npm init -y >/dev/null
npm install --silent --no-fund --no-audit \
    html-to-docx@1.8.0 @turbodocx/html-to-docx@1.23.1
npm ls --depth=0 | sed 1d
cat >make.mjs <<'JS'
import fs from "node:fs";
import original from "html-to-docx";
import fork from "@turbodocx/html-to-docx";

const html =
  "<p><span>12</span> <span>F.3d</span> <em>34</em></p><p>See <em>Id.</em> <strong>at</strong> 5</p>";
fs.writeFileSync("original.docx", Buffer.from(await original(html)));
fs.writeFileSync("fork.docx", Buffer.from(await (fork.default ?? fork)(html)));
JS
node make.mjs
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["python-docx"]), sep=", ")
import docx


def read(path):
    return [paragraph.text for paragraph in docx.Document(path).paragraphs if paragraph.text]


seen("html-to-docx 1.8.0", read("original.docx"), ["12F.3d34", "See Id.at 5"])
seen("@turbodocx/html-to-docx 1.23.1", read("fork.docx"), ["12 F.3d 34", "See Id. at 5"])
PY
