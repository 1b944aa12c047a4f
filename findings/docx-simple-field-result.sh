#!/usr/bin/env bash
# Guess: the shown result of a field is text like any other, whichever of the two ways a field may
# be written.
#
# What happens: a simple field (w:fldSimple) loses its result in mammoth 1.13.0, pandoc
# (pypandoc_binary 1.17) and python-docx 1.2.0, while the same result in a field of three runs
# (w:fldChar) is kept by all. docx2txt 0.9 keeps both. November 2026.
#
# Why it matters: cross-references ("supra note 4", "page 17") and page numbers are fields; programs
# that write documents often use the simple one. "See Orrin, supra note , at 36" cannot be resolved,
# and the fault is not in the brief.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    python-docx==1.2.0 mammoth==1.13.0 pypandoc_binary==1.17 docx2txt==0.9
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["python-docx", "mammoth", "pypandoc_binary", "docx2txt"]), sep=", ")
import docx
import docx2txt
import mammoth
import pypandoc
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

brief = docx.Document()
simple = brief.add_paragraph("Orrin, supra note ")
field = f'<w:fldSimple {nsdecls("w")} w:instr=" NOTEREF n "><w:r><w:t>4</w:t></w:r></w:fldSimple>'
simple._p.append(parse_xml(field))
simple.add_run(", at 36.")
runs = brief.add_paragraph("Orrin, supra note ")
for part in (
    '<w:fldChar w:fldCharType="begin"/>',
    "<w:instrText> NOTEREF n </w:instrText>",
    '<w:fldChar w:fldCharType="separate"/>',
    "<w:t>4</w:t>",
    '<w:fldChar w:fldCharType="end"/>',
):
    runs._p.append(parse_xml(f"<w:r {nsdecls('w')}>{part}</w:r>"))
runs.add_run(", at 36.")
brief.save("brief.docx")

with open("brief.docx", "rb") as opened:
    by_mammoth = mammoth.extract_raw_text(opened).value
texts = {
    "python-docx": [p.text for p in docx.Document("brief.docx").paragraphs],
    "mammoth": by_mammoth.split("\n\n")[:2],
    "pandoc": pypandoc.convert_file("brief.docx", "plain", format="docx").strip().split("\n\n"),
    "docx2txt": docx2txt.process("brief.docx").split("\n\n"),
}
whole = "Orrin, supra note 4, at 36."
holes = {
    "python-docx": "Orrin, supra note , at 36.",
    "mammoth": "Orrin, supra note , at 36.",
    "pandoc": "Orrin, supra note , at 36.",
    "docx2txt": whole,
}
for reader, text in texts.items():
    seen(reader, text, [holes[reader], whole])
PY
