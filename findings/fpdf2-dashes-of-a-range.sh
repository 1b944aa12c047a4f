#!/usr/bin/env bash
# Guess: fpdf2's markdown option knows bold and italics and leaves "35--36", the typewriter's dash,
# as it is.
#
# What happens: in fpdf2 2.8.9 two hyphens switch underlining on and off: "at 35--36, 38--39" is
# printed "at 3536, 3839" with a line under part of it. November 2026.
#
# Why it matters: ranges of pages typed with two hyphens, as on a typewriter and in LaTeX, become
# page numbers of four digits on paper and in the text.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    fpdf2==2.8.9 pypdf==7.1.1
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["fpdf2", "pypdf"]), sep=", ")
import pypdf
from fpdf import FPDF

brief = "Orrin, 12 F.3d at 35--36, 38--39."
for markdown, before in ((True, "Orrin, 12 F.3d at 3536, 3839."), (False, brief)):
    made = FPDF()
    made.set_font("Times", size=12)
    made.add_page()
    made.multi_cell(0, 8, brief, markdown=markdown)
    made.output("brief.pdf")
    text = pypdf.PdfReader("brief.pdf").pages[0].extract_text()
    seen(f"markdown={markdown}", text.strip(), before)
PY
