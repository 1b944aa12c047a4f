#!/usr/bin/env bash
# Guess: a brief that is turned into Markdown, as is usual before it is given to a language model, has
# the same citations in the same letters.
#
# What happens: mammoth 1.13.0's convert_to_markdown puts a backslash before every full stop, parenthesis
# and hyphen: "12 F\.3d 34, 36 \(2d Cir\. 1999\)". eyecite 2.7.8 finds two citations in the plain text of the
# same file and none in the Markdown. November 2026.
#
# Why it matters: a count of no citations looks like a brief without any.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    mammoth==1.13.0 eyecite==2.7.8 python-docx==1.2.0
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["mammoth", "eyecite", "python-docx"]), sep=", ")
import docx
import mammoth
from eyecite import get_citations

brief = docx.Document()
brief.add_paragraph("Orrin v. Tapley, 12 F.3d 34, 36-37 (2d Cir. 1999). Id. at 38.")
brief.save("brief.docx")
with open("brief.docx", "rb") as file:
    plain = mammoth.extract_raw_text(file).value.strip()
with open("brief.docx", "rb") as file:
    marked = mammoth.convert_to_markdown(file).value.strip()
seen("mammoth, text", plain, "Orrin v. Tapley, 12 F.3d 34, 36-37 (2d Cir. 1999). Id. at 38.")
seen("mammoth, Markdown", marked, r"Orrin v\. Tapley, 12 F\.3d 34, 36\-37 \(2d Cir\. 1999\)\. Id\. at 38\.")
counted = {name: len(get_citations(text)) for name, text in (("text", plain), ("Markdown", marked))}
seen("eyecite finds", counted, {"text": 2, "Markdown": 0})
PY
