#!/usr/bin/env bash
# Guess: a Word document saved as "Strict Open XML" is either read or refused.
#
# What happens: docx2txt 0.9 returns an empty string and raises nothing: it looks for the elements
# of the transitional namespace only. python-docx 1.2.0 raises KeyError; mammoth 1.13.0, docx2python
# 3.7.1 and pandoc (pypandoc_binary 1.17) read it. November 2026.
#
# Why it matters: an empty text has no citations and passes every check: a silent pass on a whole
# brief.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    docx2txt==0.9 python-docx==1.2.0 docx2python==3.7.1 mammoth==1.13.0 pypandoc_binary==1.17
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["docx2txt", "python-docx", "docx2python", "mammoth", "pypandoc_binary"]), sep=", ")
import zipfile

types = "http://schemas.openxmlformats.org/package/2006/content-types"
package = "http://schemas.openxmlformats.org/package/2006/relationships"
strict = "http://purl.oclc.org/ooxml"
main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
with zipfile.ZipFile("strict.docx", "w") as made:
    made.writestr(
        "[Content_Types].xml",
        f'<Types xmlns="{types}"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{main}"/></Types>',
    )
    made.writestr(
        "_rels/.rels",
        f'<Relationships xmlns="{package}"><Relationship Id="r1" Target="word/document.xml" '
        f'Type="{strict}/officeDocument/relationships/officeDocument"/></Relationships>',
    )
    made.writestr(
        "word/document.xml",
        f'<w:document xmlns:w="{strict}/wordprocessingml/main" '
        f'xmlns:r="{strict}/officeDocument/relationships" w:conformance="strict"><w:body>'
        "<w:p><w:r><w:t>Orrin v. Tapley, 12 F.3d 34.</w:t></w:r></w:p></w:body></w:document>",
    )

import docx
import docx2txt
import mammoth
import pypandoc
from docx2python import docx2python

seen("docx2txt", docx2txt.process("strict.docx"), "")
try:
    by_python_docx = docx.Document("strict.docx").paragraphs[0].text
except KeyError:
    by_python_docx = "KeyError"
seen("python-docx", by_python_docx, "KeyError")
with open("strict.docx", "rb") as opened:
    seen("mammoth", mammoth.extract_raw_text(opened).value.strip(), "Orrin v. Tapley, 12 F.3d 34.")
with docx2python("strict.docx") as opened:
    seen("docx2python", opened.text.strip(), "Orrin v. Tapley, 12 F.3d 34.")
by_pandoc = pypandoc.convert_file("strict.docx", "plain", format="docx").strip()
seen("pandoc", by_pandoc, "Orrin v. Tapley, 12 F.3d 34.")
PY
