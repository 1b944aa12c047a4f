#!/usr/bin/env bash
# Guess: the text of a paragraph of an OpenDocument text is its sentence; a footnote is asked for
# apart or set off.
#
# What happens: odfpy 1.4.1 and textract 2.1.0 put number and note where the mark stands, with
# nothing between: "is old.7Tapley"; odfdo 3.27.3 gives "is old.7. Tapley" in a paragraph's text.
# odfpy also gives the note once more as a paragraph of its own. November 2026.
#
# Why it matters: the note's citation goes into the sentence, its number sticks to the last word or
# page ("34" with note 7 is page 347), and each note is counted twice.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    odfpy==1.4.1 odfdo==3.27.3 textract==2.1.0
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["odfpy", "odfdo", "textract"]), sep=", ")
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
    '<text:p>Orrin, 12 F.3d 34<text:note text:id="n" text:note-class="footnote">'
    "<text:note-citation>7</text:note-citation><text:note-body><text:p>Tapley, 5 F.3d 6.</text:p>"
    "</text:note-body></text:note> holds so.</text:p>"
)

import odfdo
import textract
from odf import opendocument, teletype, text

by_odfpy = opendocument.load("brief.odt").getElementsByType(text.P)
by_odfdo = odfdo.Document("brief.odt").body.paragraphs
glued = "Orrin, 12 F.3d 347Tapley, 5 F.3d 6. holds so."
apart = "Orrin, 12 F.3d 347. Tapley, 5 F.3d 6. holds so."
note = "Tapley, 5 F.3d 6."
seen("odfpy", [teletype.extractText(paragraph) for paragraph in by_odfpy], [glued, note])
seen("textract", textract.process("brief.odt").decode().split("\n"), [glued, note])
seen("odfdo", [paragraph.inner_text for paragraph in by_odfdo], [apart, note])
PY
