#!/usr/bin/env bash
# Guess: the federal districts, 94 in number and abbreviated alike by everybody (Bluebook, table T1), are all found;
# should one be missing, it is that of the Northern Mariana Islands.
#
# What happens: eyecite 2.7.8 finds no court in "(D. Md. 1999)" and "(M.D. Pa. 1999)", because courts-db 0.10.27
# records "D. Maryland" and "M.D. Penn." for them, by which nobody cites. "(D. Minn. 1999)" is found, although "D.
# Minnesota" is recorded, since a beginning is enough. November 2026.
#
# Why it matters: Maryland and the middle of Pennsylvania are busy districts. A count of what courts a brief relies on
# has none of them, and a test made with New York and California shows no gap.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    eyecite==2.7.8 courts-db==0.10.27 reporters-db==3.2.67
venv/bin/python - <<'PY'
import logging
import sys
from importlib.metadata import version

from courts_db import courts
from eyecite import get_citations


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["eyecite", "courts-db", "reporters-db"]), sep=", ")
logging.disable(logging.CRITICAL)

recorded = {court["id"]: court["citation_string"] for court in courts}


def read(court):
    return get_citations(f"The rule stands. Orrin v. Tapley, 12 F.3d 34 ({court} 1999).")[0].metadata.court


for key, cited, record, before in [
    ("nysd", "S.D.N.Y.", "S.D.N.Y.", "nysd"),
    ("paed", "E.D. Pa.", "E.D. Pa.", "paed"),
    ("mnd", "D. Minn.", "D. Minnesota", "mnd"),
    ("mdd", "D. Md.", "D. Maryland", None),
    ("pamd", "M.D. Pa.", "M.D. Penn.", None),
]:
    seen(f"recorded for {key}", recorded[key], record)
    seen(f"({cited} 1999)", read(cited), before)
PY
