#!/usr/bin/env bash
# Guess: a table of contents is written entry, dots, page; a reader that keeps the order of writing
# reads it so.
#
# What happens: reportlab 5.1.0 (TableOfContents with dots) writes dots and page first and the entry
# after them. pypdf 7.1.1, which keeps that order, reads "... 2 / Orrin / ... 7 / Tapley": each
# entry seems to be followed by the next one's page. pypdfium2 5.15.2 reads each line as it looks.
# November 2026.
#
# Why it matters: every page of such a table is off by one entry, the first entry gets the second's
# page, and the last one none.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    reportlab==5.1.0 pypdf==7.1.1 pypdfium2==5.15.2
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["reportlab", "pypdf", "pypdfium2"]), sep=", ")
import re

import pypdf
import pypdfium2
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate
from reportlab.platypus.tableofcontents import TableOfContents

heading = getSampleStyleSheet()["Heading1"]


class Brief(SimpleDocTemplate):
    def afterFlowable(self, flowable):
        if isinstance(flowable, Paragraph) and flowable.style.name == "Heading1":
            self.notify("TOCEntry", (0, flowable.getPlainText(), self.page))


story = [TableOfContents(dotsMinLevel=0)]
for entry in ("Orrin", "Tapley"):
    story += [PageBreak(), Paragraph(entry, heading)]
Brief("brief.pdf").multiBuild(story)


def squeezed(text):
    return re.sub(r"[ .]+", " ", text).split()


by_pypdf = pypdf.PdfReader("brief.pdf").pages[0].extract_text()
by_pdfium = pypdfium2.PdfDocument("brief.pdf")[0].get_textpage().get_text_range()
seen("pypdf", squeezed(by_pypdf), ["2", "Orrin", "3", "Tapley"])
seen("pypdfium2", squeezed(by_pdfium), ["Orrin", "2", "Tapley", "3"])
PY
