#!/usr/bin/env bash
# Guess: of tracked changes a reader of DOCX gives the text with the changes (insertions in, deletions out), or all
# that is in the file.
#
# What happens: betteroffice-docx 0.2.1 and aspose-words-foss 26.7.0 leave out the insertions with the deletions, as
# python-docx 1.2.0 does: neither the old sentence nor the new one is there. docspine 0.4.0, docat 1.0.0, docx2txt 0.9
# and mammoth 1.13.0 read the insertion. November 2026.
#
# Why it matters: a citation that was corrected with tracked changes is not in the text at all, nor is its page; what
# is left reads well, and its table of authorities seems to list a case that nobody cites.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    betteroffice-docx==0.2.1 aspose-words-foss==26.7.0 docspine==0.4.0 docat==1.0.0 docx2txt==0.9 \
    mammoth==1.13.0 python-docx==1.2.0
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version

import aspose.words_foss as aspose
import betteroffice_docx
import docat
import docspine
import docx
import docx2txt
import mammoth
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


names = ["betteroffice-docx", "aspose-words-foss", "python-docx", "docspine", "docat", "docx2txt", "mammoth"]
print(*(f"{name} {version(name)}" for name in names), sep=", ")
brief = docx.Document()
paragraph = brief.add_paragraph("See ")
for tag, text, content in [("del", "delText", "Roe v. Poe, 12 F.3d 34"), ("ins", "t", "Orrin v. Tapley, 20 F.3d 34")]:
    run = f'<w:r><w:{text} xml:space="preserve">{content}</w:{text}></w:r>'
    paragraph._p.append(parse_xml(f'<w:{tag} {nsdecls("w")} w:id="1" w:author="A">{run}</w:{tag}>'))
paragraph.add_run(".")
brief.save("brief.docx")
NEW, NEITHER = "See Orrin v. Tapley, 20 F.3d 34.", "See ."
seen("betteroffice-docx", [one.text for one in betteroffice_docx.Document.open_path("brief.docx")], [NEITHER])
seen("aspose-words-foss", aspose.Document("brief.docx").get_text().strip(), NEITHER)
seen("python-docx", docx.Document("brief.docx").paragraphs[0].text, NEITHER)
seen("docspine", docspine.open("brief.docx").to_text().strip(), NEW)
seen("docat", docat.process("brief.docx").strip(), NEW)
seen("docx2txt", docx2txt.process("brief.docx").strip(), NEW)
with open("brief.docx", "rb") as file:
    seen("mammoth", mammoth.extract_raw_text(file).value.strip(), NEW)
PY
