#!/usr/bin/env bash
# Guess: html2text puts a backslash before a dot only where a line begins like a numbered list.
#
# What happens: html2text 2025.4.15 does it after any character reference as well:
# "&sect;&nbsp;1983." in the middle of a sentence comes out as "§ 1983\.". Written as characters,
# the same sentence has no backslash. November 2026.
#
# Why it matters: the text of opinions and statutes on the web is full of these references; the
# section number gets a backslash just where the sentence ends.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    html2text==2025.4.15
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["html2text"]), sep=", ")
import html2text

references = "<p>He sued under 42 U.S.C. &sect;&nbsp;1983. It failed.</p>"
characters = "<p>He sued under 42 U.S.C. §\u00a01983. It failed.</p>"
seen(
    "with references",
    html2text.html2text(references).strip(),
    "He sued under 42 U.S.C. § 1983\\. It failed.",
)
seen(
    "with characters",
    html2text.html2text(characters).strip(),
    "He sued under 42 U.S.C. § 1983. It failed.",
)
PY
