#!/usr/bin/env bash
# Guess: two cells of a row are two words in the text of a page.
#
# What happens: playa-pdf 1.1.0 puts nothing between them where the file is tagged: the row "12 F.3d
# 34 | 5" of a table that typst 0.15.2 made is "12 F.3d 345". pypdfium2 5.15.2 and pypdf 7.1.1 see
# the gap. November 2026.
#
# Why it matters: tables of authorities are often set as tables; the page sticks to the citation and
# makes another one of it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    typst==0.15.2 playa-pdf==1.1.0 pypdfium2==5.15.2 pypdf==7.1.1
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["typst", "playa-pdf", "pypdfium2", "pypdf"]), sep=", ")
import playa
import pypdf
import pypdfium2
import typst

with open("brief.typ", "w") as source:
    source.write("#set page(width: 12cm, height: 5cm)\n")
    source.write("#table(columns: 2, [Orrin v. Tapley, 12 F.3d 34], [5])")
typst.compile("brief.typ", output="brief.pdf")
with playa.open("brief.pdf") as opened:
    seen("playa", opened.pages[0].extract_text().strip(), "Orrin v. Tapley, 12 F.3d 345")
by_pdfium = pypdfium2.PdfDocument("brief.pdf")[0].get_textpage().get_text_range()
by_pypdf = pypdf.PdfReader("brief.pdf").pages[0].extract_text()
seen("pypdfium2", by_pdfium.strip(), "Orrin v. Tapley, 12 F.3d 34 5")
seen("pypdf", by_pypdf.strip(), "Orrin v. Tapley, 12 F.3d 34 5")
PY
