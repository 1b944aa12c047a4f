#!/usr/bin/env bash
# Guess: in typst, numbering: "Add. 1" prints Add. 1, Add. 2, ..., as a pattern with a fixed word
# and one counter.
#
# What happens: typst 0.15.2 takes every A, a, I, i in the pattern for a counter. "Add. 1" prints
# "Add. 3", "Bdd. 3", "Cdd. 3" (the first letter counts, the digit is the number of all pages) and
# the page labels are A, B, C; "1a", as in a petition's appendix, prints 1c, 2c, 3c. November 2026.
#
# Why it matters: addenda and appendices of briefs have just such numbers. The paper, the PDF's
# labels and what the author meant are three different things.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    typst==0.15.2 pypdfium2==5.15.2
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["typst", "pypdfium2"]), sep=", ")
import pypdfium2
import typst


def pages(numbering, out="brief.pdf"):
    with open("brief.typ", "w") as source:
        source.write(f'#set page(width: 8cm, height: 5cm, numbering: "{numbering}")\n')
        source.write("x#pagebreak()y#pagebreak()z")
    typst.compile("brief.typ", output=out)
    made = pypdfium2.PdfDocument(out)
    printed = [
        made[index].get_textpage().get_text_range().splitlines()[-1] for index in range(3)
    ]
    return printed, [made.get_page_label(index) for index in range(3)]



seen("1", pages("1"), (["1", "2", "3"], ["1", "2", "3"]))
seen("Add. 1", pages("Add. 1"), (["Add. 3", "Bdd. 3", "Cdd. 3"], ["A", "B", "C"]))
seen("JA1", pages("JA1"), (["JA3", "JB3", "JC3"], ["JA", "JB", "JC"]))
seen("1a", pages("1a"), (["1c", "2c", "3c"], ["1", "2", "3"]))
PY
