#!/usr/bin/env bash
# Guess: text deleted under tracked changes is not text for a converter of RTF.
#
# What happens: striprtf 0.0.35, rtf-converter 0.1.22, kreuzberg 4.10.4 and officeparser 8.1.1 (npm)
# read text marked as deleted like any other; only pandoc (pypandoc_binary 1.17) marks it, as struck
# out. November 2026.
#
# Why it matters: an authority that the author took out is reported as cited and not in the table.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    striprtf==0.0.35 rtf-converter==0.1.22 pypandoc_binary==1.17 kreuzberg==4.10.4
npm init -y >/dev/null
npm install --silent --no-fund --no-audit officeparser@8.1.1
npm ls --depth=0 | sed 1d
cat >brief.rtf <<'RTF'
{\rtf1\ansi\deff0{\fonttbl{\f0 Times New Roman;}}{\*\revtbl{Unknown;}{A. Author;}}
\pard Kept, 5 F.3d 6. {\deleted\revauthdel1 Gone, 7 F.3d 8.} End.\par}
RTF
cat >read.mjs <<'JS'
import { OfficeParser } from "officeparser";
const read = await OfficeParser.parseOffice("brief.rtf");
const text = await read.to("text");
console.log(JSON.stringify(text.value ?? text));
JS
node read.mjs >officeparser.json
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["striprtf", "rtf-converter", "pypandoc_binary", "kreuzberg"]), sep=", ")
import json

import kreuzberg
import pypandoc
from rtf_converter import rtf_to_txt
from striprtf.striprtf import rtf_to_text

with open("brief.rtf") as opened:
    brief = opened.read()
with open("officeparser.json") as opened:
    by_officeparser = json.load(opened)
whole = "Kept, 5 F.3d 6. Gone, 7 F.3d 8. End."
for reader, text, before in (
    ("striprtf", rtf_to_text(brief), whole),
    ("rtf-converter", rtf_to_txt(brief), whole),
    ("kreuzberg", kreuzberg.extract_file_sync("brief.rtf").content, whole),
    ("officeparser 8.1.1", by_officeparser, whole),
    (
        "pandoc",
        pypandoc.convert_text(brief, "plain", format="rtf"),
        "Kept, 5 F.3d 6. ~~Gone, 7 F.3d 8.~~ End.",
    ),
):
    seen(reader, " ".join(text.split()), before)
PY
