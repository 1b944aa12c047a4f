#!/usr/bin/env bash
# Guess: bluebell, which writes plain text as Akoma Ntoso, takes "//so//" for italics and "__so__" for an
# underline, and leaves a web address and the blanks of a form alone.
#
# What happens: in bluebell-akn 3.1.1 two addresses in a sentence lose their slashes, and what is between the
# slashes is in italics; "____ day of ____" loses four of its eight strokes, and what is between them is
# underlined; and the star pages of a second report ("at **3 and **4") are gone and what is between them is bold.
# November 2026.
#
# Why it matters: opinions and rules cite web pages by the dozen, and forms at their end have blanks. A reader of
# the XML finds "https:" and an address without a scheme, and pages that were pinned as plain figures.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    bluebell-akn==3.1.1 cobalt==9.0.1
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version

from bluebell.parser import AkomaNtosoParser
from cobalt import FrbrUri
from lxml import etree


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["bluebell-akn", "cobalt"]), sep=", ")
def paragraph(text):
    made = AkomaNtosoParser(FrbrUri.parse("/akn/us/statement/1999/5"), "").parse_to_xml(text, "statement")
    return "".join(etree.tostring(made, encoding="unicode").split("<p ")[1].split(">", 1)[1].split("</p>")[0])


seen(
    "two addresses",
    paragraph("See https://a.example/x and https://b.example/y."),
    "See https:<i>a.example/x and https:</i>b.example/y.",
)
seen("one address", paragraph("See https://a.example/x."), "See https://a.example/x.")
seen("blanks", paragraph("This ____ day of ____."), "This _<u>_ day of </u>__.")
seen("star pages", paragraph("Orrin, at **3 and **4."), "Orrin, at <b>3 and </b>4.")
PY
