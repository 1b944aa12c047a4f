#!/usr/bin/env bash
# Guess: the three packages that turn Unicode into ASCII agree on the section sign, one letter for
# one sign.
#
# What happens: Unidecode 1.4.0 and text-unidecode 1.3 write "SS" for one sign and "SSSS" for two,
# AnyAscii 0.3.3 "S" and "SS", so that its two signs look like the others' one. eyecite 2.7.8 finds
# the statute after AnyAscii only. November 2026.
#
# Why it matters: search indexes and old web copies of opinions hold "42 U.S.C. SS 1983"; whether
# that is one section or several depends on the package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    unidecode==1.4.0 text-unidecode==1.3 anyascii==0.3.3 eyecite==2.7.8
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["unidecode", "text-unidecode", "anyascii", "eyecite"]), sep=", ")
import text_unidecode
from anyascii import anyascii
from eyecite import get_citations
from unidecode import unidecode

one, several = "42 U.S.C. § 1983", "42 U.S.C. §§ 1983, 1985"
seen("eyecite, before", [c.matched_text() for c in get_citations(one)], [one])
for package, convert, sign in (
    ("Unidecode", unidecode, "SS"),
    ("text-unidecode", text_unidecode.unidecode, "SS"),
    ("anyascii", anyascii, "S"),
):
    seen(package, convert(one), f"42 U.S.C. {sign} 1983")
    seen(package, convert(several), f"42 U.S.C. {sign * 2} 1983, 1985")
    found = [citation.matched_text() for citation in get_citations(convert(one))]
    seen(f"eyecite, after {package}", found, ["42 U.S.C. S 1983"] if sign == "S" else [])
PY
