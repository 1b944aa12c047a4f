#!/usr/bin/env bash
# Guess: graphviz's edge("1:20-cv-01234", "550 U.S. 544") draws an arrow between two nodes of these names.
#
# What happens: in the names of edges graphviz 0.21 takes what follows a colon for a port, the place on the node
# where the arrow begins: the node is "1". All cases of all districts that write office, year and number are
# nodes "1" to "9", and of a case made with node() beforehand an arrow never begins. November 2026.
#
# Why it matters: dockets of the federal districts have a colon (1:20-cv-01234). A picture of what is cited where
# shows one case that cites everything. The name given whole to quoting, or a node of another name with a label,
# keeps them apart.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    graphviz==0.21
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["graphviz"]), sep=", ")
import graphviz

drawn = graphviz.Digraph()
drawn.node("1:20-cv-01234")
drawn.edge("1:20-cv-01234", "550 U.S. 544")
drawn.edge("1:19-cv-00077", "556 U.S. 662")
node, first, second = (line.strip() for line in drawn.source.splitlines()[1:-1])
seen("the node", node, "\"1:20-cv-01234\"")
seen("an arrow", first, "1:\"20-cv-01234\" -> \"550 U.S. 544\"")
seen("another", second, "1:\"19-cv-00077\" -> \"556 U.S. 662\"")
PY
