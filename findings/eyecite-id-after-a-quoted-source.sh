#!/usr/bin/env bash
# Guess: "Id." refers to the case that was cited, not to the source that its parenthetical names; the
# Bluebook (rule 4.1) says that sources in explanatory parentheticals are passed over.
#
# What happens: eyecite 2.7.8 gives the "Id." after "(quoting Roe v. Poe, 5 F.3d 6, 8 (1st Cir. 1993))"
# to Roe. Without the source in the parenthetical it goes to Orrin. November 2026.
#
# Why it matters: "quoting" and "citing" are in every brief, and the page of the "Id." is checked
# against the wrong decision without a word.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    eyecite==2.7.8
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["eyecite"]), sep=", ")
from eyecite import get_citations, resolve_citations
from eyecite.models import IdCitation


def id_is(text):
    resolved = resolve_citations(get_citations(text))
    return [
        case.citation.corrected_citation()
        for case, citations in resolved.items()
        if any(isinstance(citation, IdCitation) for citation in citations)
    ]


plain = "Orrin v. Tapley, 12 F.3d 34, 35 (2d Cir. 1999) (per curiam). Id. at 36."
seen("after a parenthetical without source", id_is(plain), ["12 F.3d 34"])
for word in ("quoting", "citing"):
    text = f"Orrin v. Tapley, 12 F.3d 34, 35 (2d Cir. 1999) ({word} Roe v. Poe, 5 F.3d 6, 8 (1st Cir. 1993)). Id. at 36."
    seen(f"after {word}", id_is(text), ["5 F.3d 6"])
PY
