#!/usr/bin/env bash
# Guess: a spelling checker made for source code, whose list holds common misspellings only, leaves the
# abbreviations of names and reporters alone, more so since it leaves "Fed.", "Supp." and "Ill." alone.
#
# What happens: codespell 2.4.3 takes "Consol.", "Vill.", "Sav." and the first reporter of South Carolina for
# misspellings, and with -w writes "Console. Gas", "Will. of Tapley", "Save. Bank" and "2 Not & McC." into the
# brief. "N.D." stands; "ND" is reported. November 2026.
#
# Why it matters: it is a usual pre-commit hook on repositories of Markdown, -w among its settings. The table
# of authorities is changed with the body, so the two still agree.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    codespell==2.4.3
venv/bin/python - <<'PY'
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(f"codespell {version('codespell')}")
brief = Path("brief.md")


def rewritten(text):
    brief.write_text(text)
    subprocess.run(["venv/bin/codespell", "-w", str(brief)], check=False, capture_output=True)
    return brief.read_text()


seen("a company", rewritten("Consol. Gas Co. v. Orrin, 12 F.2d 34."), "Console. Gas Co. v. Orrin, 12 F.2d 34.")
seen("a village", rewritten("Vill. of Tapley v. Marsh, 12 Ill. 2d 34."), "Will. of Tapley v. Marsh, 12 Ill. 2d 34.")
seen("a bank", rewritten("Quill Sav. Bank v. Marsh, 12 F.3d 34."), "Quill Save. Bank v. Marsh, 12 F.3d 34.")
seen("a reporter", rewritten("State v. Orrin, 2 Nott & McC. 34."), "State v. Orrin, 2 Not & McC. 34.")
untouched = "Orrin v. Tapley, 12 F. Supp. 2d 34 (N.D. Cal. 1999), aff'd, 56 Fed. Appx. 78 (9th Cir. 2001)."
seen("the rest", rewritten(untouched), untouched)
PY
