#!/usr/bin/env bash
# Guess: a case name in a bibliography of BibLaTeX comes out of pandoc as it went in.
#
# What happens: pandoc (pypandoc_binary 1.17) takes titles of BibLaTeX for English titles and puts them
# into sentence case, those of @jurisdiction too: "Orrin v. tapley", "Tapley v. United states", "In re
# orrin". In BibTeX's @misc the same. Braces around a word keep it. November 2026.
#
# Why it matters: case names are names, and who keeps them in a bibliography writes them in the field
# title as they stand in the report; the table of cases then has small defendants.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    pypandoc_binary==1.17
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["pypandoc_binary"]), sep=", ")
import json

import pypandoc


def title(entry, form):
    return json.loads(pypandoc.convert_text(entry, "csljson", format=form))[0]["title"]


case = "@jurisdiction{orrin, title={%s}, journaltitle={F.3d}, volume={12}, pages={34}, date={1999}}"
seen("biblatex", title(case % "Orrin v. Tapley", "biblatex"), "Orrin v. tapley")
seen("biblatex", title(case % "Tapley v. United States", "biblatex"), "Tapley v. United states")
seen("biblatex", title(case % "In re Orrin", "biblatex"), "In re orrin")
seen("biblatex, with braces", title(case % "Orrin v. {Tapley}", "biblatex"), "Orrin v. Tapley")
misc = "@misc{orrin, title={Orrin v. Tapley}, year={1999}}"
seen("bibtex", title(misc, "bibtex"), "Orrin v. tapley")
PY
