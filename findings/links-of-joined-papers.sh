#!/usr/bin/env bash
# Guess: where two papers are joined, each with links to a place that both name alike, a library makes the names
# different or leaves the links dead.
#
# What happens: pypdf 7.1.1 keeps both links and the first paper's name only: "II. Argument" in the second brief's
# table leads into the first brief. pikepdf 10.18.0 with add_pages_from makes two names, and both links are right;
# its older pages.extend, and pypdfium2 5.15.2, leave both dead; PyMuPDF 2.0 takes both out. November 2026.
#
# Why it matters: typst and others name a heading's place by its label, so all briefs of one firm, made from one
# form, have the same names. A clerk who follows the link in the reply's table reads the opening brief.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    pypdf==7.1.1 pikepdf==10.18.0 pypdfium2==5.15.2 PyMuPDF==2.0 typst==0.15.2
venv/bin/python - <<'PY'
import sys
import warnings
from importlib.metadata import version

import pikepdf
import pymupdf
import pypdf
import pypdfium2
import typst

warnings.simplefilter("ignore")


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["pypdf", "pikepdf", "pypdfium2", "PyMuPDF", "typst"]), sep=", ")
for name in ("Opening", "Reply"):
    with open(f"{name}.typ", "w") as out:
        out.write(f"#set page(width: 10cm, height: 6cm)\n#link(<argument>)[{name} brief]\n#pagebreak()\n")
        out.write(f"= {name} argument <argument>\nIt is so.")
    with open(f"{name}.pdf", "wb") as out:
        out.write(typst.compile(f"{name}.typ"))
papers = ["Opening.pdf", "Reply.pdf"]


def led(path):
    """For each page with a link, what the page it leads to says."""
    reader = pypdf.PdfReader(path)
    led_to = {}
    for page in reader.pages:
        for link in page.get("/Annots", []):
            place = reader.named_destinations.get(link.get_object()["/Dest"])
            there = reader.pages[reader.get_destination_page_number(place)].extract_text() if place else None
            led_to[page.extract_text()] = there and there.splitlines()[0]
    return led_to


joined = pypdf.PdfWriter()
for paper in papers:
    joined.append(paper)
joined.write("pypdf.pdf")
joined = pikepdf.new()
for paper in papers:
    joined.add_pages_from(pikepdf.open(paper))
joined.save("add_pages_from.pdf")
joined = pikepdf.new()
for paper in papers:
    joined.pages.extend(pikepdf.open(paper).pages)
joined.save("extend.pdf")
joined = pypdfium2.PdfDocument.new()
for paper in papers:
    joined.import_pages(pypdfium2.PdfDocument(paper))
joined.save("pypdfium2.pdf")
joined = pymupdf.open()
for paper in papers:
    joined.insert_pdf(pymupdf.open(paper))
joined.save("pymupdf.pdf")

own = {"Opening brief": "Opening argument", "Reply brief": "Reply argument"}
dead = dict.fromkeys(own)
seen("one paper", led("Reply.pdf"), {"Reply brief": "Reply argument"})
seen("pypdf", led("pypdf.pdf"), dict.fromkeys(own, "Opening argument"))
seen("pikepdf, add_pages_from", led("add_pages_from.pdf"), own)
seen("pikepdf, pages.extend", led("extend.pdf"), dead)
seen("pypdfium2", led("pypdfium2.pdf"), dead)
seen("PyMuPDF", led("pymupdf.pdf"), {})
PY
