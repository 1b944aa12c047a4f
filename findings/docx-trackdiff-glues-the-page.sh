#!/usr/bin/env bash
# Guess: a comparison of two drafts of a table of authorities, where one page changed from 5 to 6, is a redline whose
# rejection gives the old table back; all the more where the program has a verifier for just that.
#
# What happens: docx-trackdiff 1.0.0 leaves the tab out of what it marks: "345" deleted, "34", tab and "6" inserted.
# With the changes rejected "12 F.3d 34" on page 5 is "12 F.3d 345" and no page. "§ 80a-1" with a nonbreaking hyphen is
# "§ 80a1-". Its verifier passes both ("reject-all == OLD"). jubarte-redlines 0.14.0 marks the page alone. November
# 2026.
#
# Why it matters: a table's pages are what changes between drafts, and a redline is what is read before filing. It
# shows a reporter's page that no draft ever had, and whoever rejects the change cites it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    docx-trackdiff==1.0.0 jubarte-redlines==0.14.0 python-docx==1.2.0
venv/bin/python - <<'PY'
import subprocess
import sys
from importlib.metadata import version

import docx
import jubarte_redlines
from docx.oxml import OxmlElement
from docx.oxml.ns import qn


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["docx-trackdiff", "jubarte-redlines", "python-docx"]), sep=", ")
def draft(name, before, between, after):
    document = docx.Document()
    run = document.add_paragraph(before).add_run()
    run._r.append(OxmlElement(between))
    document.paragraphs[0].add_run(after)
    document.save(name)


PRINTED = {"w:t": None, "w:delText": None, "w:tab": "<tab>", "w:noBreakHyphen": "-"}


def rejected(name):
    """The text of the redline where insertions are left out and deletions stay."""
    paragraph = docx.Document(name).paragraphs[0]._p
    names = {qn(tag): sign for tag, sign in PRINTED.items()}
    kept = (e for e in paragraph.iter(*names) if not any(parent.tag == qn("w:ins") for parent in e.iterancestors()))
    return "".join(e.text if names[e.tag] is None else names[e.tag] for e in kept)


def redlined(before, between, old, new):
    draft("old.docx", before, between, old)
    draft("new.docx", before, between, new)
    made = ["venv/bin/docx-trackdiff", "old.docx", "new.docx", "redline.docx", "--date", "2026-11-01"]
    subprocess.run(made, check=True, capture_output=True)
    verifier = ["venv/bin/docx-trackdiff-verify", "redline.docx", "old.docx", "new.docx"]
    said = subprocess.run(verifier, check=True, capture_output=True, text=True).stdout
    verdicts = [line.split(" (")[0] for line in said.splitlines() if "reject-all" in line]
    with open("old.docx", "rb") as one, open("new.docx", "rb") as other:
        compared = jubarte_redlines.compare_documents(one.read(), other.read())
    with open("jubarte.docx", "wb") as file:
        file.write(compared)
    return rejected("redline.docx"), verdicts, rejected("jubarte.docx")


glued, verdicts, whole = redlined("Orrin v. Tapley, 12 F.3d 34", "w:tab", "5", "6")
seen("docx-trackdiff, rejected", glued, "Orrin v. Tapley, 12 F.3d 345<tab>")
seen("its verifier", verdicts, ["PASS - reject-all == OLD"])
seen("jubarte-redlines, rejected", whole, "Orrin v. Tapley, 12 F.3d 34<tab>5")
glued, verdicts, whole = redlined("15 U.S.C. § 80a", "w:noBreakHyphen", "1", "2")
seen("docx-trackdiff, rejected", glued, "15 U.S.C. § 80a1-")
seen("its verifier", verdicts, ["PASS - reject-all == OLD"])
seen("jubarte-redlines, rejected", whole, "15 U.S.C. § 80a-1")
PY
