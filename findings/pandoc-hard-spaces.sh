#!/usr/bin/env bash
# Guess: pandoc leaves ordinary spaces of a Markdown text as they are.
#
# What happens: pandoc (pypandoc_binary 1.17) puts a no-break space after what it takes for an
# abbreviation: "No. 5", "p. 6", "Inc. v.", "e.g. Roe"; not after "v." nor "Cir.". Only -f
# markdown-smart turns it off. November 2026.
#
# Why it matters: a brief kept in Markdown and made into Word or PDF has two kinds of spaces inside
# its citations; a search for "Brandt, Inc. v. Okafor" finds nothing.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    pypandoc_binary==1.17
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["pypandoc_binary"]), sep=", ")
import pypandoc

print("pandoc", pypandoc.get_pandoc_version())
brief = "Brandt, Inc. v. Okafor, No. 12-34, slip op. p. 6 (2d Cir. 2026)"
smart = pypandoc.convert_text(brief, "plain", format="markdown", extra_args=["--wrap=none"])
seen(
    "markdown",
    smart.strip(),
    "Brandt, Inc.\u00a0v. Okafor, No.\u00a012-34, slip op. p.\u00a06 (2d Cir. 2026)",
)
plain = pypandoc.convert_text(brief, "plain", format="markdown-smart", extra_args=["--wrap=none"])
seen("markdown-smart", plain.strip(), brief)
PY
