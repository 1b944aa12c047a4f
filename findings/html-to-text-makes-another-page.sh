#!/usr/bin/env bash
# Guess: turning HTML into text keeps the letters, and puts a space between two cells of a row.
#
# What happens: html-to-text 10.0.1 (npm) by default writes headings in capitals, "12 F.3D 34", and
# table cells with nothing between them, so that "12 F.3d 34" and its page 5 are "12 F.3d 345"; only
# the format "dataTable" parts them. eyecite 2.7.8 finds no citation in the first and a wrong one in
# the second. November 2026.
#
# Why it matters: tables of authorities on web pages are tables, and their headings, like an
# opinion's, name cases.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    eyecite==2.7.8
npm init -y >/dev/null
npm install --silent --no-fund --no-audit html-to-text@10.0.1
npm ls --depth=0 | sed 1d
cat >make.mjs <<'JS'
import fs from "node:fs";
import { convert } from "html-to-text";

const row = "<table><tr><td>Orrin v. Tapley, 12 F.3d 34</td><td>5</td></tr></table>";
const asked = { selectors: [{ selector: "table", format: "dataTable" }] };
const texts = [convert("<h2>Orrin v. Tapley, 12 F.3d 34</h2>"), convert(row), convert(row, asked)];
fs.writeFileSync("texts.json", JSON.stringify(texts));
JS
node make.mjs
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["eyecite"]), sep=", ")
import json

from eyecite import get_citations

with open("texts.json") as opened:
    heading, row, asked = json.load(opened)
seen("heading", heading, "ORRIN V. TAPLEY, 12 F.3D 34")
seen("row", row, "Orrin v. Tapley, 12 F.3d 345")
seen("row, dataTable", " ".join(asked.split()), "Orrin v. Tapley, 12 F.3d 34 5")
seen("eyecite, heading", [found.matched_text() for found in get_citations(heading)], [])
seen("eyecite, row", [found.matched_text() for found in get_citations(row)], ["12 F.3d 345"])
PY
