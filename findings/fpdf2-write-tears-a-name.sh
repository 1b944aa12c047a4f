#!/usr/bin/env bash
# Guess: fpdf2's write() wraps between words, so a name in italics that does not fit what is left of a
# line goes to the next one, as when the same words are written in one call.
#
# What happens: in fpdf2 2.8.9 the first word of each call is torn where the line ends, without a
# hyphen: "Okonjo" in italics is printed "Okonj" and, on the next line, "o". In one call, or with
# multi_cell, it moves down whole. November 2026.
#
# Why it matters: changing to italics needs a call of its own, so it is just the names of cases that
# are torn, and "o, 31 F.4th at 911" is then a short form of nothing.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    fpdf2==2.8.9 pypdf==7.1.1
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["fpdf2", "pypdf"]), sep=", ")
import pypdf
from fpdf import FPDF


def lines(write):
    made = FPDF(unit="pt")
    made.set_font("Times", size=12)
    made.add_page()
    width = made.get_string_width("A fact is in dispute. Okonj") + 2 * made.c_margin + 2
    made.set_right_margin(made.w - made.l_margin - width)
    write(made)
    made.output("brief.pdf")
    text = pypdf.PdfReader("brief.pdf").pages[0].extract_text()
    return [line.strip() for line in text.splitlines()]


def in_italics(made):
    made.write(16, "A fact is in dispute. ")
    made.set_font(style="I")
    made.write(16, "Okonjo")
    made.set_font(style="")
    made.write(16, ", 31 F.4th at 911.")


def in_one_call(made):
    made.write(16, "A fact is in dispute. Okonjo, 31 F.4th at 911.")


def marked(made):
    made.multi_cell(0, 16, "A fact is in dispute. __Okonjo__, 31 F.4th at 911.", markdown=True)


seen("write, the name in italics", lines(in_italics), ["A fact is in dispute. Okonj", "o, 31 F.4th at 911."])
seen("write, one call", lines(in_one_call), ["A fact is in dispute.", "Okonjo, 31 F.4th at 911."])
seen("multi_cell, markdown", lines(marked), ["A fact is in dispute.", "Okonjo, 31 F.4th at 911."])
PY
