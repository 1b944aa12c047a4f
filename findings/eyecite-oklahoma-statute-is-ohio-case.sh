#!/usr/bin/env bash
# Guess: "47 O.S. 2011, § 11-903", how Oklahoma's courts cite their statutes (title, code, edition), is
# no case: a section sign follows, and no decision begins at page 2011 of that volume.
#
# What happens: eyecite 2.7.8 reads a full case citation, volume 47 of Ohio State Reports at page 2011, and
# takes "§ 11-903" for its pin; resolved, it is a decision like any other. Without the year of the
# edition ("47 O.S. § 11-903") nothing but the sign is read. November 2026.
#
# Why it matters: each Oklahoma brief gets a handful of Ohio decisions that nobody cites, and no statute.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    eyecite==2.7.8
venv/bin/python - <<'PY'
import logging
import sys
from importlib.metadata import version

from eyecite import get_citations, resolve_citations

logging.disable(logging.CRITICAL)


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(f"eyecite {version('eyecite')}")


def read(text):
    found = get_citations(f"The speed was unlawful. {text}.")
    return [(type(c).__name__, c.corrected_citation(), c.metadata.pin_cite) for c in found if c.groups]


seen(
    "47 O.S. 2011, § 11-903",
    read("47 O.S. 2011, § 11-903"),
    [("FullCaseCitation", "47 Ohio St. 2011", "§ 11-903")],
)
seen("10 O.S. 1991 § 7003", read("10 O.S. 1991 § 7003"), [("FullCaseCitation", "10 Ohio St. 1991", "§ 7003")])
seen("47 O.S. § 11-903", read("47 O.S. § 11-903"), [])
resolved = resolve_citations(get_citations("The speed was unlawful. 47 O.S. 2011, § 11-903."))
cited = [r.citation.corrected_citation() for r in resolved if r.citation.groups]
seen("decisions resolved", cited, ["47 Ohio St. 2011"])
PY
