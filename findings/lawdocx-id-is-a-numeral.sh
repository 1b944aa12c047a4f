#!/usr/bin/env bash
# Guess: lawdocx, small tools for lawyers' Word files, reports paragraphs that were numbered by hand ("1.", "(a)",
# "iv."), and no sentence that begins with a word.
#
# What happens: lawdocx 0.2.0 takes any first word that is made of the letters i, v, x, l, c, d and m and has a stop
# behind it for a Roman numeral, without asking whether it is one: "Id. at 5." and "Id. § 3" are errors (manual
# numbering), "Civil." and "Mil." too. "Ibid." and "See" are none. November 2026.
#
# Why it matters: Id. often stands at the head of a paragraph or of a note, where a citation is repeated. With
# --fail-on-findings a brief does not pass, and the real numbers are lost among the others.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    lawdocx==0.2.0 python-docx==1.2.0
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version

import docx
from lawdocx.outline import collect_outline


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["lawdocx", "python-docx"]), sep=", ")
brief = docx.Document()
for paragraph in [
    "iv. The lease was void.",
    "Id. at 5.",
    "Id. § 3; see Compl. ¶ 12.",
    "Civil. Rules of another name.",
    "Ibid.",
    "See id. at 5.",
    "Orrin v. Tapley, 12 F.3d 34 (2d Cir. 1993).",
]:
    brief.add_paragraph(paragraph)
brief.save("brief.docx")
outline = collect_outline("brief.docx")
reported = [(found.severity, found.details["category"], found.context["target"]) for found in outline]
seen(
    "outline",
    reported,
    [
        ("error", "manual_numbering", "iv. The lease was void."),
        ("error", "manual_numbering", "Id. at 5."),
        ("error", "manual_numbering", "Id. § 3; see Compl. ¶ 12."),
        ("error", "manual_numbering", "Civil. Rules of another name."),
    ],
)
PY
