#!/usr/bin/env bash
# Guess: pandoc treats hidden text alike in the two formats of one word processor.
#
# What happens: pandoc (pypandoc_binary 1.17) leaves hidden text out of RTF (the control word v) but
# reads it in DOCX (w:vanish). November 2026.
#
# Why it matters: the same brief, saved in either format, has different sentences; hidden
# alternatives of a template are read as if they had been filed.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    python-docx==1.2.0 pypandoc_binary==1.17
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["python-docx", "pypandoc_binary"]), sep=", ")
import docx
import pypandoc

print("pandoc", pypandoc.get_pandoc_version())
brief = docx.Document()
paragraph = brief.add_paragraph("Orrin governs. ")
paragraph.add_run("Delete if moot: Tapley, 5 F.3d 6.").font.hidden = True
brief.save("brief.docx")
rtf = r"{\rtf1\ansi Orrin governs. {\v Delete if moot: Tapley, 5 F.3d 6.}\par}"
from_docx = pypandoc.convert_file("brief.docx", "plain", format="docx", extra_args=["--wrap=none"])
from_rtf = pypandoc.convert_text(rtf, "plain", format="rtf", extra_args=["--wrap=none"])
seen("from DOCX", from_docx.strip(), "Orrin governs. Delete if moot: Tapley, 5 F.3d 6.")
seen("from RTF", from_rtf.strip(), "Orrin governs.")
PY
