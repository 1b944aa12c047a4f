#!/usr/bin/env bash
# Guess: text extraction gives a footnote where it stands on the page, at its foot.
#
# What happens: pdf-oxide 0.3.78 follows the tags of a tagged PDF. typst 0.15.2 tags a note at its
# mark, so that the note comes in the middle of the sentence; pypdfium2 5.15.2, pypdf 7.1.1 and
# pdfminer.six 20260107 give it last. November 2026.
#
# Why it matters: the citation in the note cuts that of the sentence in two: the volume is before
# the note, what belongs to it after it, and id. refers to the wrong one of the two.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    typst==0.15.2 pdf-oxide==0.3.78 pypdfium2==5.15.2 pypdf==7.1.1 pdfminer.six==20260107
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["typst", "pdf-oxide", "pypdfium2", "pypdf", "pdfminer.six"]), sep=", ")
import pdf_oxide
import pypdf
import pypdfium2
import typst
from pdfminer.high_level import extract_text

with open("brief.typ", "w") as source:
    source.write("#set page(width: 12cm, height: 5cm)\n")
    source.write("Orrin v. Tapley#footnote[See Brandt, 5 F.3d 6.], 12 F.3d 34, holds so.")
typst.compile("brief.typ", output="brief.pdf")


def order(text):
    return [word for _, word in sorted((text.index(word), word) for word in ("Orrin", "Brandt", "12 F.3d"))]


texts = {
    "pdf-oxide": pdf_oxide.PdfDocument("brief.pdf").extract_text(0),
    "pypdfium2": pypdfium2.PdfDocument("brief.pdf")[0].get_textpage().get_text_range(),
    "pypdf": pypdf.PdfReader("brief.pdf").pages[0].extract_text(),
    "pdfminer.six": extract_text("brief.pdf"),
}
for reader, text in texts.items():
    within = ["Orrin", "Brandt", "12 F.3d"]
    at_the_foot = ["Orrin", "12 F.3d", "Brandt"]
    seen(reader, order(text), within if reader == "pdf-oxide" else at_the_foot)
PY
