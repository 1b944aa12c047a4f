#!/usr/bin/env bash
# Guess: text that was deleted under tracked changes is no part of an OpenDocument text for its
# readers.
#
# What happens: the format keeps deleted text at the very top of the body; odfpy 1.4.1, odfdo 3.27.3
# (paragraph by paragraph) and textract 2.1.0 read it as the first paragraph of the document. pandoc
# (pypandoc_binary 1.17) and kreuzberg 4.10.4 leave it out. November 2026.
#
# Why it matters: the brief then begins with citations that its author took out, before the cover
# and the tables, and the first short form may refer to them.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    odfpy==1.4.1 odfdo==3.27.3 textract==2.1.0 pypandoc_binary==1.17 kreuzberg==4.10.4
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["odfpy", "odfdo", "textract", "pypandoc_binary", "kreuzberg"]), sep=", ")
import zipfile

NAMESPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{prefix}:1.0"'
    for prefix in ("office", "text", "style")
) + ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"


def write(body):
    entries = "".join(
        f'<m:file-entry m:full-path="{path}" m:media-type="{kind}"/>'
        for path, kind in (
            ("/", "application/vnd.oasis.opendocument.text"),
            ("content.xml", "text/xml"),
            ("styles.xml", "text/xml"),
        )
    )
    with zipfile.ZipFile("brief.odt", "w") as made:
        made.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        made.writestr(
            "META-INF/manifest.xml",
            f'<m:manifest xmlns:m="{MANIFEST}" m:version="1.2">{entries}</m:manifest>',
        )
        made.writestr(
            "styles.xml", f'<office:document-styles {NAMESPACES} office:version="1.2"><office:styles/>'
            "</office:document-styles>",
        )
        made.writestr(
            "content.xml",
            f'<office:document-content {NAMESPACES} xmlns:dc="http://purl.org/dc/elements/1.1/" '
            f'office:version="1.2"><office:body><office:text>{body}</office:text></office:body>'
            "</office:document-content>",
        )



write(
    '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info>'
    "<dc:creator>A</dc:creator><dc:date>2026-01-05T00:00:00</dc:date></office:change-info>"
    "<text:p>Gone, 7 F.3d 8.</text:p></text:deletion></text:changed-region></text:tracked-changes>"
    '<text:p>Kept, <text:change text:change-id="c1"/>5 F.3d 6.</text:p>'
)

import kreuzberg
import odfdo
import pypandoc
import textract
from odf import opendocument, teletype, text

by_odfpy = opendocument.load("brief.odt").getElementsByType(text.P)
by_odfdo = odfdo.Document("brief.odt").body.paragraphs
both = ["Gone, 7 F.3d 8.", "Kept, 5 F.3d 6."]
seen("odfpy", [teletype.extractText(paragraph) for paragraph in by_odfpy], both)
seen("odfdo", [paragraph.inner_text for paragraph in by_odfdo], both)
seen("textract", textract.process("brief.odt").decode().split("\n"), both)
by_pandoc = pypandoc.convert_file("brief.odt", "plain", format="odt").strip()
seen("pandoc", by_pandoc, "Kept, 5 F.3d 6.")
seen("kreuzberg", kreuzberg.extract_file_sync("brief.odt").content.strip(), "Kept, 5 F.3d 6.")
PY
