#!/usr/bin/env bash
# Guess: the tables of a brief in ODT, which stand in the file with their entries and pages, are text
# as any other.
#
# What happens: pandoc (pypandoc_binary 1.17) and kreuzberg 4.10.4 leave every index of ODT out, the
# table of contents as well as a table of authorities (a user index), with its heading. odfdo 3.27.3
# writes the table of contents and leaves the other out; odfpy 1.4.1 reads both. November 2026.
#
# Why it matters: a brief then has no table of authorities, so that nothing can be checked against it,
# and no reader of the text can tell that there was one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    pypandoc_binary==1.17 kreuzberg==4.10.4 odfdo==3.27.3 odfpy==1.4.1
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["pypandoc_binary", "kreuzberg", "odfdo", "odfpy"]), sep=", ")
import zipfile

import kreuzberg
import pypandoc
from odf import opendocument, teletype
from odf import text as elements
from odfdo import Document

OASIS = "urn:oasis:names:tc:opendocument:xmlns"
spaces = f'xmlns:office="{OASIS}:office:1.0" xmlns:text="{OASIS}:text:1.0" office:version="1.3"'
heading = "<text:index-title text:name='{0}'><text:p>{1}</text:p></text:index-title>"
body = (
    "<text:p>Before the tables.</text:p>"
    '<text:table-of-content text:name="Contents"><text:table-of-content-source/><text:index-body>'
    + heading.format("a", "TABLE OF CONTENTS")
    + "<text:p>Argument<text:tab/>3</text:p></text:index-body></text:table-of-content>"
    '<text:user-index text:name="Authorities"><text:user-index-source text:index-name="Authorities"/><text:index-body>'
    + heading.format("b", "TABLE OF AUTHORITIES")
    + "<text:p>Orrin v. Tapley, 12 F.3d 34<text:tab/>5</text:p></text:index-body></text:user-index>"
    "<text:p>After the tables.</text:p>"
)
manifest = f'<m:manifest xmlns:m="{OASIS}:manifest:1.0" m:version="1.3">' + "".join(
    f'<m:file-entry m:full-path="{path}" m:media-type="{kind}"/>'
    for path, kind in (
        ("/", "application/vnd.oasis.opendocument.text"),
        ("content.xml", "text/xml"),
        ("styles.xml", "text/xml"),
    )
)
with zipfile.ZipFile("brief.odt", "w") as out:
    out.writestr("mimetype", "application/vnd.oasis.opendocument.text")
    out.writestr("META-INF/manifest.xml", manifest + "</m:manifest>")
    out.writestr(
        "content.xml",
        f"<office:document-content {spaces}><office:body><office:text>{body}</office:text></office:body></office:document-content>",
    )
    out.writestr("styles.xml", f"<office:document-styles {spaces}><office:styles/></office:document-styles>")
paragraphs = opendocument.load("brief.odt").getElementsByType(elements.P)
texts = {
    "pandoc": pypandoc.convert_file("brief.odt", "plain"),
    "kreuzberg": kreuzberg.extract_file_sync("brief.odt").content,
    "odfdo": Document("brief.odt").get_formatted_text(),
    "odfpy": "\n".join(map(teletype.extractText, paragraphs)),
}
kept = {"pandoc": [], "kreuzberg": [], "odfdo": ["contents"], "odfpy": ["contents", "authorities"]}
entries = {"contents": "Argument", "authorities": "12 F.3d 34"}
for reader, text in texts.items():
    assert "Before the tables." in text and "After the tables." in text
    seen(f"{reader} reads the table of", [table for table, entry in entries.items() if entry in text], kept[reader])
PY
