#!/usr/bin/env bash
# Guess: a checker of quotations that calls one changed word "drift", and says so where a court "may" do what it
# "shall" do, does not find a quotation from which "not" was left out.
#
# What happens: quotecheck 0.1.0 finds it, with exit status 0: a gap of up to twelve letters in the source is page
# furniture to it, a page number that a scan put into the sentence. "[t]he", the Bluebook's mark of an altered letter
# (rule 5.2), is drift, and an omission marked with three dots is absent. November 2026.
#
# Why it matters: an omission without a mark is what a quotation is checked for, and "not", "never" and "only" are
# short. What is marked as the rule has it fails, what turns the sentence round passes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    quotecheck==0.1.0
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version

from quotecheck.find import check


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["quotecheck"]), sep=", ")
source = (
    "The tenant shall give the landlord written notice of the defect within thirty days after it is discovered. "
    "In such a case the court may not order the tenant to pay costs. The lease remains in force until then."
)


def status(quotation):
    found = check(quotation, source)
    return found.status, found.ok


seen("word for word", status("the court may not order the tenant to pay costs"), ("found", True))
seen("without not", status("In such a case the court may order the tenant to pay costs"), ("interleaved", True))
seen("one word changed", status("In such a case the judge may not order the tenant to pay costs"), ("drift", False))
seen("[t]he", status("[t]he tenant shall give the landlord written notice"), ("drift", False))
omitted = "written notice . . . within thirty days after it is discovered. . . . The lease remains in force"
seen("omissions marked", status(omitted), ("absent", False))
PY
