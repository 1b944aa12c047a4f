#!/usr/bin/env bash
# Guess: the special characters that RTF has words and signs of its own for (endash, hard space,
# hard hyphen) are read by every reader.
#
# What happens: officeparser 8.1.1 (npm) drops the en dash, so that pages 34 to 36 are page "3436",
# and writes a hard space as "~" and a hard hyphen as "_"; kreuzberg 4.10.4 does the latter two;
# rtf-converter 0.1.22 drops the hard hyphen; striprtf 0.0.35 and pandoc (pypandoc_binary 1.17) read
# all three. November 2026.
#
# Why it matters: ranges of pages, "§ 5" and "80a-1" are written with just these in a brief; each
# reader makes other citations of them.
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
{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Times New Roman;}}\pard 15 U.S.C. \'a7\~80a\_1, at 34\endash 36.\par}
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
right = "15 U.S.C. §\u00a080a\u20111, at 34–36."
for reader, text, before in (
    ("officeparser 8.1.1", by_officeparser, "15 U.S.C. §~80a_1, at 3436."),
    (
        "kreuzberg",
        kreuzberg.extract_file_sync("brief.rtf").content,
        "15 U.S.C. §~80a_1, at 34–36.",
    ),
    ("rtf-converter", rtf_to_txt(brief), "15 U.S.C. §\u00a080a1, at 34–36."),
    ("striprtf", rtf_to_text(brief), right),
    ("pandoc", pypandoc.convert_text(brief, "plain", format="rtf"), right),
):
    seen(reader, text.strip(), before)
PY
