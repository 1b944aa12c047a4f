#!/usr/bin/env bash
# Guess: programs that take the main text out of a web page keep the footnotes of an opinion, which stand inside the
# article, full sentences with numbers that the text refers to.
#
# What happens: trafilatura 2.3.1 (with favor_recall too), readability-lxml 0.9 and @mozilla/readability 0.6.0 (npm,
# with linkedom 0.18.15) drop them, because they are elements "aside", which is HTML for a sidebar. With "div" for
# "aside" trafilatura and Mozilla keep them; readability-lxml drops that too. November 2026.
#
# Why it matters: the Caselaw Access Project, from which CourtListener has millions of its decisions, marks footnotes
# so. Half of the authorities of an opinion may stand in them; the mark in the text stays and leads to nothing.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit @mozilla/readability@0.6.0 linkedom@0.18.15
npm ls --depth=0 | sed 1d
cat >opinion.html <<'HTML'
<!DOCTYPE html>
<html><head><title>Orrin v. Tapley</title></head><body><section class="casebody"><article class="opinion">
<p>The landlord let the quarry to the tenant for a term of twelve years, with a right to renew that had to be used in
writing before the end of the eleventh year, and the tenant went on working the stone without any notice.<a
class="footnotemark" href="#footnote_1_1" id="ref_footnote_1_1">1</a> We have held before that such a right is lost
with the year. Brandt v. Okafor, 10 F.3d 21, 24 (2d Cir. 1993). The tenant answers that the landlord had waived the
writing when it took the rent of the twelfth year without a word.</p>
<p>That is not so. Taking rent that is due is no waiver of a notice that was not given, since the rent of the twelfth
year was owed in any case, whether or not the lease was going to be renewed for another term. Marsh v. Dunn, 9 F.3d
500, 502 (2d Cir. 1992).</p>
<aside data-label="1" class="footnote" id="footnote_1_1"><a href="#ref_footnote_1_1">1</a>
<p>The lease itself says nothing of a waiver, and the statute asks for a writing in every case. Lowe v. Penn, 8 F.3d
77, 80 (2d Cir. 1991), is not to the contrary, since the tenant of that house had given a notice in time.</p></aside>
</article></section></body></html>
HTML
sed -e 's/<aside /<div /' -e 's/<.aside>/<\/div>/' opinion.html >div.html
cat >read.cjs <<'JS'
const { readFileSync } = require("node:fs");
const { Readability } = require("@mozilla/readability");
const { parseHTML } = require("linkedom");
for (const name of ["opinion.html", "div.html"]) {
  const { document } = parseHTML(readFileSync(name, "utf8"));
  const text = new Readability(document).parse().textContent;
  console.log(text.includes("Marsh v. Dunn"), text.includes("Lowe v. Penn"));
}
JS
node read.cjs >mozilla.txt
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    trafilatura==2.3.1 jusText==3.0.2 lxml_html_clean==0.4.6
venv/bin/python -m pip install -q --disable-pip-version-check readability-lxml==0.9
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version
from pathlib import Path

import readability
import trafilatura


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["trafilatura", "readability-lxml"]), sep=", ")
body, note = "Marsh v. Dunn", "Lowe v. Penn"

readers = {
    "trafilatura": trafilatura.extract,
    "trafilatura, favor_recall": lambda page: trafilatura.extract(page, favor_recall=True),
    "readability-lxml": lambda page: readability.Document(page).summary(),
}
mozilla = [line.split() for line in Path("mozilla.txt").read_text().splitlines()]
for place, name in enumerate(["opinion.html", "div.html"]):
    page = Path(name).read_text()
    for who, read in readers.items():
        text = read(page)
        kept = name == "div.html" and who != "readability-lxml"
        seen(f"{who}, {name}: body, note", (body in text, note in text), (True, kept))
    seen(f"@mozilla/readability, {name}: body, note", mozilla[place], ["true", ["false", "true"][place]])
PY
