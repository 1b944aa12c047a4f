#!/usr/bin/env bash
# Guess: a statute in RIS, with its title (VL), its code (T2) and its section (SE), is read with all three.
#
# What happens: pandoc (pypandoc_binary 1.17) reads 42 and U.S.C. and drops the section; citation-js
# (@citation-js/plugin-ris 0.8.2) reads U.S.C. and the section and drops the title number. Of a case both
# read volume and page. November 2026.
#
# Why it matters: RIS is how libraries and databases hand out references; "42 U.S.C." and "U.S.C. 1983"
# both look like citations, and neither says which statute.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    pypandoc_binary==1.17
npm install --silent --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["pypandoc_binary"]), sep=", ")
import json
import subprocess

import pypandoc

print("@citation-js/plugin-ris", json.load(open("node_modules/@citation-js/plugin-ris/package.json"))["version"])
statute = """TY  - STAT
TI  - Civil action for deprivation of rights
VL  - 42
T2  - U.S.C.
SE  - 1983
PY  - 2018
ER  - 
"""
program = """
const {Cite} = require('@citation-js/core'); require('@citation-js/plugin-ris');
console.log(JSON.stringify(new Cite(process.argv[1], {forceType: '@ris/file'}).data));
"""
read = {
    "pandoc": pypandoc.convert_text(statute, "csljson", format="ris"),
    "citation-js": subprocess.run(["node", "-e", program, statute], capture_output=True, text=True, check=True).stdout,
}
before = {"pandoc": ("42", "U.S.C.", None), "citation-js": (None, "U.S.C.", "1983")}
for reader, items in read.items():
    item = json.loads(items)[0]
    assert item["type"] == "legislation"
    kept = tuple(item.get(name) for name in ("volume", "container-title", "section"))
    seen(f"{reader}, title, code and section", kept, before[reader])
    seen(f"{reader}, 1983 is anywhere", "1983" in items, reader == "citation-js")
PY
