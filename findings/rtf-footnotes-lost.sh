#!/usr/bin/env bash
# Guess: a converter from RTF to text gives the footnotes somewhere: in place, at the foot or at the
# end.
#
# What happens: striprtf 0.0.35 and rtf-converter 0.1.22 drop the whole footnote without a word;
# pandoc (pypandoc_binary 1.17) and kreuzberg 4.10.4 keep it. November 2026.
#
# Why it matters: half of the authorities of a brief may stand in its notes; an RTF brief (old
# WordPerfect and state e-filing exports) then seems not to cite what its table lists.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    striprtf==0.0.35 rtf-converter==0.1.22 pypandoc_binary==1.17 kreuzberg==4.10.4
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["striprtf", "rtf-converter", "pypandoc_binary", "kreuzberg"]), sep=", ")
import kreuzberg
import pypandoc
from rtf_converter import rtf_to_txt
from striprtf.striprtf import rtf_to_text

brief = (
    r"{\rtf1\ansi\deff0{\fonttbl{\f0 Times New Roman;}}\pard The rule is old."
    r"{\super\chftn}{\footnote\pard\plain {\super\chftn} Orrin v. Tapley, 12 F.3d 34.}"
    r" It stands.\par}"
)
with open("brief.rtf", "w") as out:
    out.write(brief)
texts = {
    "striprtf": rtf_to_text(brief),
    "rtf-converter": rtf_to_txt(brief),
    "pandoc": pypandoc.convert_text(brief, "plain", format="rtf"),
    "kreuzberg": kreuzberg.extract_file_sync("brief.rtf").content,
}
for reader, text in texts.items():
    print(f"{reader}: {text.strip()!r}")
    kept = reader in ("pandoc", "kreuzberg")
    seen(f"{reader}, the note is read", "12 F.3d 34" in text, kept)
PY
