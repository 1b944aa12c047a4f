#!/usr/bin/env bash
# Guess: the page list of an EPUB that EbookLib writes names the page breaks of its texts, so that a
# reader can go to the printed page that is cited.
#
# What happens: ebooklib 0.20 lists every element that has an epub:type and an id: a footnote is a page
# with the name of its id, and a chapter a page with the name of its heading, in front of page 36.
# November 2026.
#
# Why it matters: pin citations to a treatise or to reports in EPUB go by that list, and a note's number
# stands there as the number of a page.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    ebooklib==0.20
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["ebooklib"]), sep=", ")
import re
import zipfile

from ebooklib import epub

book = epub.EpubBook()
book.set_identifier("reports-12")
book.set_title("Reports, volume 12")
book.set_language("en")
case = epub.EpubHtml(title="Orrin v. Tapley", file_name="case.xhtml", lang="en")
case.content = (
    '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>x</title></head>'
    '<body><section epub:type="chapter" id="orrin"><h1>Orrin v. Tapley</h1><p>The rule'
    '<span epub:type="pagebreak" role="doc-pagebreak" id="p36" aria-label="36"/> is old.'
    '<a epub:type="noteref" href="#n7">7</a></p>'
    '<aside epub:type="footnote" id="n7"><p>Roe v. Poe, 5 F.3d 6.</p></aside></section></body></html>'
)
book.add_item(case)
book.toc = [case]
book.spine = ["nav", case]
book.add_item(epub.EpubNcx())
book.add_item(epub.EpubNav())
epub.write_epub("reports.epub", book)
with zipfile.ZipFile("reports.epub") as file:
    nav = file.read("EPUB/nav.xhtml").decode()
pages = nav.partition('epub:type="page-list"')[2].partition("</nav>")[0]
listed = re.findall(r'<a href="case.xhtml#(\w+)">([^<]*)</a>', pages)
seen("the page list", listed, [("orrin", "Orrin v. Tapley"), ("p36", "36"), ("n7", "n7")])
PY
