#!/usr/bin/env bash
# Guess: "Id. at 490" after one case with three parallel citations is that case.
#
# What happens: eyecite 2.7.8 makes three cases of "347 U.S. 483, 74 S. Ct. 686, 98 L. Ed. 873 (1954)",
# tries the last of them only, sees that page 490 cannot be in a decision that begins on page 873, and
# resolves the "Id." to nothing. With one citation it is resolved. November 2026.
#
# Why it matters: state courts ask for parallel citations, and pins are to the first of them; every
# "Id. at" after such a citation is lost, or, where the numbers happen to fit, is given to a page of
# another reporter.
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


one = "Orrin v. Tapley, 347 U.S. 483 (1954). Id. at 490."
seen("after one citation", id_is(one), ["347 U.S. 483"])
parallel = "Orrin v. Tapley, 347 U.S. 483, 74 S. Ct. 686, 98 L. Ed. 873 (1954). Id. at 490."
seen("after parallel citations", id_is(parallel), [])
fits = "Orrin v. Tapley, 347 U.S. 483, 74 S. Ct. 386 (1954). Id. at 490."
seen("where the number fits", id_is(fits), ["74 S. Ct. 386"])
PY
