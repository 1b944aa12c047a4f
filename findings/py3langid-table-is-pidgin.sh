#!/usr/bin/env bash
# Guess: a page of English names of parties, American reporters and the heading "TABLE OF AUTHORITIES" is
# English to a program that tells languages; at the worst it says that it is not sure.
#
# What happens: py3langid 0.4.0 calls it Nigerian Pidgin, "Id. at 662." Faroese and a rule of procedure
# Latin: periods, figures and capitals are weighed as any other letters. The sentences of the same
# brief are English. November 2026.
#
# Why it matters: collections of legal texts are filtered page by page with language identifiers before
# citations are counted in them; the pages that cite most are the ones that go.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    py3langid==0.4.0
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version

import py3langid


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(f"py3langid {version('py3langid')}")


def language(text):
    return py3langid.classify(text)[0]


page = """TABLE OF AUTHORITIES

Cases

Orrin v. Tapley, 40 F.3d 100 (2d Cir. 1999) ........ 3, 9
Quill v. Marsh, 47 F.2d 131 (9th Cir. 1985) ........ 4, 10
Ashby v. Thornbury Gas Co., 54 U.S. 162 (1962) ........ 5, 11
Bellamy v. City of Dunmore, 61 S. Ct. 193 (1990) ........ 6, 12
Carver v. Hollis, 68 F. Supp. 2d 224 (N.D. Cal. 2004) ........ 7, 13
Denholm v. United States, 75 F.4th 255 (3d Cir. 2021) ........ 8, 14
Eastlake Bank v. Farrow, 82 A.2d 286 (Pa. 1988) ........ 9, 15
Gannet v. Whitlock, 89 N.E.2d 317 (Ohio 1975) ........ 10, 16

Statutes

28 U.S.C. § 1331 ........ 1
42 U.S.C. § 1983 ........ 2, 4
"""
seen("the table", language(page), "pcm")
seen("a short form", language("Id. at 662."), "fo")
seen("a rule", language("Fed. R. Civ. P. 12(b)(6)"), "la")
seen("a sentence", language("The tenant paid the rent for May, and the landlord took it. Orrin, 40 F.3d at 103."), "en")
PY
