#!/usr/bin/env bash
# Guess: a graph written with networkx's write_adjlist comes back with read_adjlist, or one of the two complains.
#
# What happens: networkx 3.6.1 writes the names of nodes as they are and parts them by spaces when it reads, so
# "550 U.S. 544" comes back as a node "550" that leads to "U.S." and to "544". Two citations become ten
# edges between numbers, without a word; two decisions of one volume are one node. write_edgelist does the
# same, and its reader raises an error. With a delimiter of its own, a tab, all comes back. November 2026.
#
# Why it matters: who cites whom is kept as such a graph, and the node of volume 550 is then the most cited.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    networkx==3.6.1
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["networkx"]), sep=", ")
import io

import networkx

graph = networkx.DiGraph([("556 U.S. 662", "550 U.S. 544"), ("550 U.S. 544", "355 U.S. 41")])


def again(**options):
    kept = io.BytesIO()
    networkx.write_adjlist(graph, kept, **options)
    kept.seek(0)
    return sorted(networkx.read_adjlist(kept, create_using=networkx.DiGraph, **options).edges())


lost = again()
seen("edges that come back", len(lost), 10)
seen("one of them", ("550", "U.S.") in lost, True)
seen("with a tab", again(delimiter="\t"), sorted(graph.edges()))
PY
