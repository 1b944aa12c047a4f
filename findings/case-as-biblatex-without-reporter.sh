#!/usr/bin/env bash
# Guess: a case that CSL JSON has whole (reporter, volume, page, court) can be written as BibLaTeX's
# @jurisdiction and read back.
#
# What happens: pandoc (pypandoc_binary 1.17) writes title, volume, page and year, and drops the reporter
# and the court without a word; citation-js (@citation-js/plugin-bibtex 0.8.2) keeps the reporter in the
# field booktitle and drops the court. November 2026.
#
# Why it matters: "Orrin v. Tapley, 12, 34 (1999)" is what is left of a citation that went through a
# bibliography manager's exchange format once.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    pypandoc_binary==1.17
npm install --silent --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["pypandoc_binary"]), sep=", ")
import json
import re
import subprocess

import pypandoc

print("@citation-js/plugin-bibtex", json.load(open("node_modules/@citation-js/plugin-bibtex/package.json"))["version"])
case = {
    "id": "orrin",
    "type": "legal_case",
    "title": "Orrin v. Tapley",
    "authority": "2d Cir.",
    "container-title": "F.3d",
    "volume": "12",
    "page": "34",
    "issued": {"date-parts": [[1999]]},
}
program = """
const {Cite} = require('@citation-js/core'); require('@citation-js/plugin-bibtex');
console.log(new Cite(JSON.parse(process.argv[1])).format('biblatex'));
"""
entries = {
    "pandoc": pypandoc.convert_text(json.dumps([case]), "biblatex", format="csljson"),
    "citation-js": subprocess.run(
        ["node", "-e", program, json.dumps([case])], capture_output=True, text=True, check=True
    ).stdout,
}
fields = {"pandoc": ["title", "volume", "pages", "date"], "citation-js": ["booktitle", "date", "pages", "title", "volume"]}
for writer, entry in entries.items():
    assert entry.startswith("@jurisdiction{")
    seen(writer, re.findall(r"^\s*(\w+) = ", entry, re.MULTILINE), fields[writer])
    seen(f"{writer}, the court is kept", "2d Cir." in entry, False)
    seen(f"{writer}, the reporter is kept", "F.3d" in entry, writer == "citation-js")
PY
