#!/usr/bin/env bash
# Guess: with linkify on, markdown-it-py makes links of web addresses; in "(E.D.Pa. 1990)" there is none.
#
# What happens: linkify-it-py 2.2.0 takes any two letters that are a country's domain for the end of an
# address, so districts set without spaces become links to hosts in Panama, Montenegro, Laos and the Vatican
# (http://E.D.Pa, http://D.Me, http://E.D.La, http://E.D.Va), and "Fed.Cl." to one in Chile. "N.D.Cal.",
# "F.App'x" and "Fed.R.Civ.P." stay words. November 2026.
#
# Why it matters: in a brief or report set from Markdown the court of a citation leads to a stranger's host,
# and what opens links beforehand, a mail filter or a viewer, tells that host.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    markdown-it-py==4.3.0 linkify-it-py==2.2.0
venv/bin/python - <<'PY'
import re
import sys
from importlib.metadata import version

from markdown_it import MarkdownIt


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["markdown-it-py", "linkify-it-py"]), sep=", ")
page = MarkdownIt("gfm-like")


def links(text):
    return re.findall('href="([^"]*)"', page.render(text))


seen("Pennsylvania", links("Orrin v. Tapley, 745 F.Supp. 12 (E.D.Pa. 1990)."), ["http://E.D.Pa"])
seen("Maine", links("Orrin v. Tapley, 745 F.Supp. 12 (D.Me. 1990)."), ["http://D.Me"])
seen("Louisiana", links("Orrin v. Tapley, 745 F.Supp. 12 (E.D.La. 1990)."), ["http://E.D.La"])
seen("Virginia", links("Orrin v. Tapley, 745 F.Supp. 12 (E.D.Va. 1990)."), ["http://E.D.Va"])
seen("Claims Court", links("Orrin v. United States, 12 Fed.Cl. 34 (1990)."), ["http://Fed.Cl"])
seen("California", links("Orrin v. Tapley, 745 F.Supp. 12 (N.D.Cal. 1990)."), [])
seen("appendix and rule", links("Orrin v. Tapley, 12 F.App'x 34; Fed.R.Civ.P. 12(b)(6)."), [])
PY
