#!/usr/bin/env bash
# Guess: the Markdown that a reader of PDF writes of a table of authorities has each entry once, with its page.
#
# What happens: oxidize-pdf 0.23.0 (to_element_markdown) writes the table, and below it each entry once more as a
# paragraph without its page; the statute among them is a heading. Its plain text has each row once, with its page, and
# leaves the dots out. November 2026.
#
# Why it matters: what reads the Markdown counts every entry twice, and the second time without a page; a table of
# authorities seems to have entries that no page cites.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    typst==0.15.2 oxidize-pdf==0.23.0
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version

import oxidize_pdf
import typst


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["typst", "oxidize-pdf"]), sep=", ")
def read(text):
    with open("brief.typ", "w", encoding="utf-8") as file:
        file.write('#set page(width: 612pt, height: 792pt, margin: 72pt)\n#set text(font: "Libertinus Serif", 12pt)\n')
        file.write(text)
    typst.compile("brief.typ", output="brief.pdf")
    reader = oxidize_pdf.PdfReader.open("brief.pdf")
    return reader.extract_text()[0].split("\n"), [line for line in reader.to_element_markdown().split("\n") if line]


plain, markdown = read("""
#align(center)[TABLE OF AUTHORITIES]
#grid(columns: (1fr, auto), row-gutter: 10pt,
  [Orrin v. Tapley, 12 F.3d 34 (2d Cir. 1993) #box(width: 1fr, repeat[.])], [3, 5],
  [42 U.S.C. § 1983 #box(width: 1fr, repeat[.])], [7])
""")
entries = ["Orrin v. Tapley, 12 F.3d 34 (2d Cir. 1993)", "42 U.S.C. § 1983"]
seen("plain text", plain, ["TABLE OF AUTHORITIES", f"{entries[0]} 3, 5", f"{entries[1]} 7"])
table = [line for line in markdown if line.startswith("|")]
rows = ["|  | TABLE OF AUTHORITIES |  |", "| --- | --- | --- |", f"| {entries[0]}  |  | 3, 5 |", f"| {entries[1]}  |  | 7 |"]
seen("Markdown, the table", table, rows)
below = [line for line in markdown if not line.startswith("|")]
seen("Markdown, below it", below, ["TABLE OF AUTHORITIES", entries[0], f"# {entries[1]}"])
PY
