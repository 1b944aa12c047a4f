#!/usr/bin/env bash
# Guess: a legal citation tool released in September 2026 knows the Federal Reporter, Fourth Series,
# which began in 2021.
#
# What happens: citeurl 12.0.4 reads F.2d, F.3d and F. Supp. 3d and finds nothing in "123 F.4th
# 456". November 2026.
#
# Why it matters: every published federal appeals case of the last five years is missing from what
# it lists, without any sign. (citeurl imports the package markdown without asking for it, so it is
# pinned here.)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    citeurl==12.0.4 markdown==3.11.3
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["citeurl", "markdown"]), sep=", ")
from citeurl import Citator

citator = Citator()


def read(text):
    return [found.name for found in citator.list_cites(text)]



seen("F.4th", read("Orrin v. Tapley, 123 F.4th 456 (2d Cir. 2026)"), [])
seen("F.3d", read("Orrin v. Tapley, 12 F.3d 34 (2d Cir. 1999)"), ["12 F.3d 34"])
seen("F. Supp. 3d", read("Orrin v. Tapley, 12 F. Supp. 3d 34"), ["12 F. Supp. 3d 34"])
PY
