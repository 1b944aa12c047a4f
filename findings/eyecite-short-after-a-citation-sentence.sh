#!/usr/bin/env bash
# Guess: of two decisions in one volume, "Tapley, 12 F.3d at 36" is the one that Tapley is a party to,
# whatever sentence stands before it.
#
# What happens: eyecite 2.7.8 looks for the name backwards to the end of the sentence, and a citation
# sentence that ends in a parenthesis ("(2d Cir. 1999).") is no end to it: the name it finds is "2d Cir.
# 1999). Tapley", which nobody bears, and the short form is left unresolved. With one decision in the
# volume, or with a sentence of prose between, it is found. November 2026.
#
# Why it matters: a short form right behind a citation sentence is the commonest place for one, and
# parties of one appeal are often reported in one volume.
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
TAPLEY = "Orrin v. Tapley, 12 F.3d 34 (2d Cir. 1999)."
ROE = "Doe v. Roe, 12 F.3d 90 (2d Cir. 1999)."
SHORT = "Tapley, 12 F.3d at 36."


def read(text):
    found = get_citations(text)
    short = next(one for one in found if type(one).__name__ == "ShortCaseCitation")
    decisions = resolve_citations(found).items()
    of = [one.citation.corrected_citation() for one, cited in decisions if short in cited]
    return short.metadata.antecedent_guess, of


seen("after prose", read(f"{TAPLEY} {ROE} Rent is due. {SHORT}"), ("Tapley", ["12 F.3d 34"]))
seen("after a citation", read(f"{TAPLEY} {ROE} {SHORT}"), ("2d Cir. 1999). Tapley", []))
seen("one decision", read(f"{TAPLEY} {SHORT}"), ("2d Cir. 1999). Tapley", ["12 F.3d 34"]))
PY
