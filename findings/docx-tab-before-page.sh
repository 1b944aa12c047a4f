#!/usr/bin/env bash
# Guess: the tab between an entry of a table of authorities and its page becomes a tab, or at least
# a space.
#
# What happens: kreuzberg 4.10.4 drops w:tab altogether: the entry "12 F.3d 34" on page 5 is read as
# "12 F.3d 345". pandoc (pypandoc_binary 1.17) makes one space of it, docx2txt 0.9 keeps the tab.
# November 2026.
#
# Why it matters: the citation that comes out is well formed and wrong, and the page is gone; a
# table that was read so disagrees with every page of the brief.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    python-docx==1.2.0 kreuzberg==4.10.4 pypandoc_binary==1.17 docx2txt==0.9
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["python-docx", "kreuzberg", "pypandoc_binary", "docx2txt"]), sep=", ")
import docx
import docx2txt
import kreuzberg
import pypandoc

brief = docx.Document()
brief.add_paragraph("Orrin v. Tapley, 12 F.3d 34\t5")
brief.save("table.docx")
by_kreuzberg = kreuzberg.extract_file_sync("table.docx").content.strip()
seen("kreuzberg", by_kreuzberg, "Orrin v. Tapley, 12 F.3d 345")
by_pandoc = pypandoc.convert_file("table.docx", "plain", format="docx").strip()
seen("pandoc", by_pandoc, "Orrin v. Tapley, 12 F.3d 34 5")
seen("docx2txt", docx2txt.process("table.docx").strip(), "Orrin v. Tapley, 12 F.3d 34\t5")
PY
