#!/usr/bin/env bash
# Guess: of a paragraph that holds a text box, a reader of DOCX gives the paragraph, and the box's words once, or
# twice (Word writes them twice, for new programs and for old ones), or not at all.
#
# What happens: pandoc (pypandoc_binary 1.17) and kreuzberg 4.10.4 give the box and drop the paragraph that it
# hangs on. docx2python 3.7.1 and docx2txt 0.9 give the box twice, mammoth 1.13.0 both once, python-docx 1.2.0 the
# paragraph alone. November 2026.
#
# Why it matters: stamps of filing, captions and notes in the margin are text boxes, and each hangs on a paragraph
# of the brief. The citations of that paragraph are gone, and nothing is said; those in a box are counted twice.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    pypandoc_binary==1.17 kreuzberg==4.10.4 mammoth==1.13.0 docx2python==3.7.1 docx2txt==0.9 python-docx==1.2.0
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version

import docx
import docx2python
import docx2txt
import kreuzberg
import mammoth
import pypandoc
from docx.oxml import parse_xml


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["pypandoc_binary", "kreuzberg", "mammoth", "docx2python", "docx2txt", "python-docx"]), sep=", ")
OFFICE = "http://schemas.openxmlformats.org"
NAMES = {
    "w": f"{OFFICE}/wordprocessingml/2006/main",
    "mc": f"{OFFICE}/markup-compatibility/2006",
    "wp": f"{OFFICE}/drawingml/2006/wordprocessingDrawing",
    "a": f"{OFFICE}/drawingml/2006/main",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "v": "urn:schemas-microsoft-com:vml",
}
inside = "<w:txbxContent><w:p><w:r><w:t>Filed in Quill, 9 F.3d 10.</w:t></w:r></w:p></w:txbxContent>"
shape = f"<wps:wsp><wps:cNvSpPr txBox='1'/><wps:spPr/><wps:txbx>{inside}</wps:txbx><wps:bodyPr/></wps:wsp>"
graphic = f"<a:graphic><a:graphicData uri='{NAMES['wps']}'>{shape}</a:graphicData></a:graphic>"
inline = f"<wp:inline><wp:extent cx='900000' cy='300000'/><wp:docPr id='9' name='Box'/>{graphic}</wp:inline>"
names = " ".join(f"xmlns:{short}='{name}'" for short, name in NAMES.items())
box = (
    f"<w:r {names}><mc:AlternateContent>"
    f"<mc:Choice Requires='wps'><w:drawing>{inline}</w:drawing></mc:Choice>"
    f"<mc:Fallback><w:pict><v:shape><v:textbox>{inside}</v:textbox></v:shape></w:pict></mc:Fallback>"
    "</mc:AlternateContent></w:r>"
)
brief = docx.Document()
brief.add_paragraph("It was so before.")
held = brief.add_paragraph("The court so held in Orrin, 12 F.3d 34. ")
held._p.append(parse_xml(box))
held.add_run("It is so.")
brief.save("brief.docx")
with open("brief.docx", "rb") as file:
    by_mammoth = mammoth.extract_raw_text(file).value
for reader, text, before in [
    ("pandoc", pypandoc.convert_file("brief.docx", "plain", extra_args=["--wrap=none"]), (0, 1)),
    ("kreuzberg", kreuzberg.extract_file_sync("brief.docx").content, (0, 1)),
    ("docx2python", docx2python.docx2python("brief.docx").text, (1, 2)),
    ("docx2txt", docx2txt.process("brief.docx"), (1, 2)),
    ("mammoth", by_mammoth, (1, 1)),
    ("python-docx", " ".join(one.text for one in docx.Document("brief.docx").paragraphs), (1, 0)),
]:
    seen(f"{reader}, Orrin of the paragraph and Quill of the box", (text.count("Orrin"), text.count("Quill")), before)
PY
