#!/usr/bin/env bash
# Guess: a section of an act in Akoma Ntoso whose eId is "sec_2000e-5" and whose number is "§ 2000e-5." is addressed by
# one of the two in what a toolkit of legal informatics makes of it.
#
# What happens: tulit 0.8.0 takes the figures behind the last dash: art_5. The file's own eId is not asked. Of § 80a-1
# and § 80b-1 in one act the first is art_1 and the second art_1-2; § 18.2-308 is art_308. § 1983 and § 1681m keep
# their numbers. November 2026.
#
# Why it matters: it is the standard's identifier, meant for citing. In Title VII, the Investment Company Act and the
# codes of Virginia, Tennessee and New Mexico nearly every section has a dash, and its address is that of another one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    tulit==0.8.0
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version

from tulit.parser.registry import get_parser


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["tulit"]), sep=", ")
FRAME = """<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="act"><meta><identification source="#s">
<FRBRWork><FRBRthis value="/akn/us/act/2011/12/!main"/><FRBRuri value="/akn/us/act/2011/12"/>
<FRBRdate date="2011-01-01" name="g"/><FRBRauthor href="#a"/><FRBRcountry value="us"/></FRBRWork>
<FRBRExpression><FRBRthis value="/akn/us/act/2011/12/eng/!main"/><FRBRuri value="/akn/us/act/2011/12/eng"/>
<FRBRdate date="2011-01-01" name="g"/><FRBRauthor href="#a"/><FRBRlanguage language="eng"/></FRBRExpression>
<FRBRManifestation><FRBRthis value="x"/><FRBRuri value="x"/><FRBRdate date="2011-01-01" name="g"/><FRBRauthor href="#a"/>
</FRBRManifestation></identification></meta><preface><longTitle><p>Lease Act</p></longTitle></preface>
<body><chapter eId="chp_1"><num>Chapter 1</num>{}</chapter></body></act></akomaNtoso>"""
SECTION = '<section eId="sec_{0}"><num>§ {0}.</num><content eId="c_{0}"><p>Notice is due.</p></content></section>'


def addressed(*numbers):
    with open("act.akn", "w", encoding="utf-8") as file:
        file.write(FRAME.format("".join(SECTION.format(number) for number in numbers)))
    act = get_parser("akn", file_path="act.akn").parse("act.akn").to_dict()
    return [(article["num"], article["eId"]) for article in act["articles"]]


seen("figures", addressed("1983"), [("§ 1983.", "art_1983")])
seen("a letter", addressed("1681m"), [("§ 1681m.", "art_1681m")])
seen("a dash", addressed("2000e-5"), [("§ 2000e-5.", "art_5")])
seen("a point and a dash", addressed("18.2-308"), [("§ 18.2-308.", "art_308")])
seen("two sections", addressed("80a-1", "80b-1"), [("§ 80a-1.", "art_1"), ("§ 80b-1.", "art_1-2")])
PY
