#!/usr/bin/env bash
# Guess: of a word that the line end divides, a reader of ALTO gives both halves, or the whole that the
# file names in SUBS_CONTENT.
#
# What happens: alto-tools 0.1.0 writes, for the second half of each divided word, the word that it wrote
# last once more: "Tap" and "ley," become "Tap" and "Tap", and "1993" becomes "or1996". November 2026.
#
# Why it matters: scanned reports come as ALTO; half of a party's name is gone at every divided line, and
# no sign of it is left, as in a citation that loses its page.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    alto-tools==0.1.0
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["alto-tools"]), sep=", ")
import subprocess


def half(number, word, part, whole):
    return f'<String ID="s{number}" CONTENT="{word}" SUBS_TYPE="HypPart{part}" SUBS_CONTENT="{whole}"{place(number)}/>'


def place(number):
    return f' HPOS="{100 * number}" VPOS="100" WIDTH="90" HEIGHT="40"'


def words(first, text):
    return "<SP/>".join(
        f'<String ID="s{number}" CONTENT="{word}"{place(number)}/>' for number, word in enumerate(text.split(), first)
    )


lines = [
    words(1, "See Orrin v.") + "<SP/>" + half(4, "Tap", 1, "Tapley,") + '<HYP CONTENT="-"/>',
    half(5, "ley,", 2, "Tapley,") + "<SP/>" + words(6, "12 F.3d 34, 36."),
]
page = "".join(f'<TextLine ID="l{n}"{place(1)}>{line}</TextLine>' for n, line in enumerate(lines, 1))
with open("page.xml", "w") as out:
    out.write(
        '<?xml version="1.0" encoding="UTF-8"?><alto xmlns="http://www.loc.gov/standards/alto/ns-v3#"><Layout>'
        f'<Page ID="p" PHYSICAL_IMG_NR="1" WIDTH="1700" HEIGHT="2200"><PrintSpace{place(1)}>'
        f'<TextBlock ID="b"{place(1)}>{page}</TextBlock></PrintSpace></Page></Layout></alto>'
    )
done = subprocess.run(["venv/bin/alto-tools", "-t", "page.xml"], capture_output=True, text=True, check=True)
seen("alto-tools", done.stdout.strip(), "See Orrin v. Tap\nTap12 F.3d 34, 36.")
PY
