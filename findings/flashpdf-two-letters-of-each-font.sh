#!/usr/bin/env bash
# Guess: a reader of PDF reads all letters of a font or, where the font has no table of letters, none.
#
# What happens: flashpdf 0.9.1 loses just two letters of each font in typst 0.15.2's pages, the eighth and the twelfth
# that the text uses: PDF writes these two numbers as \b and \f in a string, as it writes a line feed \n, and flashpdf
# does not know them. "See Orrin v. Tapley" lacks "v" and "p"; where a page begins with TABLE OF, it is the F and the
# 3. pypdfium2 5.15.2 reads all. November 2026.
#
# Why it matters: behind such a heading there is no "F.3d" in the whole brief, and so no citation of a court of
# appeals, while the rest reads well. Each style has a font of its own: in italics other letters are missing.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    typst==0.15.2 flashpdf==0.9.1 pypdfium2==5.15.2
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version

import flashpdf
import pypdfium2
import typst


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["typst", "flashpdf", "pypdfium2"]), sep=", ")
def read(text):
    with open("page.typ", "w", encoding="utf-8") as file:
        file.write('#set text(font: "Libertinus Serif")\n' + text)
    typst.compile("page.typ", output="page.pdf")
    by_flashpdf = [page.get_text("text").strip() for page in flashpdf.open("page.pdf")]
    by_pdfium = [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument("page.pdf")]
    return by_flashpdf, by_pdfium


CITED = "See Orrin v. Tapley, 12 F.3d 34"
flash, whole = read(CITED)
seen("pypdfium2", whole, [CITED])
seen("flashpdf", flash, ["See Orrin �. Ta�ley, 12 F.3d 34"])
flash, whole = read("TABLE OF 12 F.3d 34")
seen("pypdfium2", whole, ["TABLE OF 12 F.3d 34"])
seen("flashpdf", flash, ["TABLE O� 12 �.�d �4"])
PY
