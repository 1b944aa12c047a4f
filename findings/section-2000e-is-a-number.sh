#!/usr/bin/env bash
# Guess: a column of sections with "2000e-5" in it is text, as it is with "300aa-11" or "1396a" in it.
#
# What happens: "2000e-5" is a number in scientific notation to everything that tells types by looking:
# DuckDB 2.0.1, polars 2.1.0 and pyarrow 26.0.1 read the column as numbers, ruamel.yaml 0.19.1 the value, and
# tabulate 0.10.0 prints it as one. Section 2000e-5 is 0.02, section 2000e-2 is 20, and nothing is said. With one
# "1396a" in the column it is text. November 2026.
#
# Why it matters: Title VII of the Civil Rights Act of 1964 is 42 U.S.C. 2000e to 2000e-17. In a table of a brief
# on employment the most cited section becomes one that does not exist.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    duckdb==2.0.1 polars==2.1.0 pyarrow==26.0.1 ruamel.yaml==0.19.1 tabulate==0.10.0
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["duckdb", "polars", "pyarrow", "ruamel.yaml", "tabulate"]), sep=", ")
import duckdb
import polars
from pathlib import Path
from pyarrow import csv
from ruamel.yaml import YAML
from tabulate import tabulate

sections = Path("sections.csv")
sections.write_text("title,section\n42,1981\n42,2000e-2\n42,2000e-5\n")
numbers = [1981.0, 20.0, 0.02]
seen("DuckDB", [row[0] for row in duckdb.sql("select section from 'sections.csv'").fetchall()], numbers)
seen("polars", polars.read_csv(sections)["section"].to_list(), numbers)
seen("pyarrow", csv.read_csv(sections)["section"].to_pylist(), numbers)
seen("ruamel.yaml", YAML(typ="safe").load("- 2000e-5\n- 300aa-11\n- 1396a\n"), [0.02, "300aa-11", "1396a"])
seen("tabulate", tabulate([["1981"], ["2000e-5"]], tablefmt="plain").split(), ["1981", "0.02"])
sections.write_text("title,section\n42,1396a\n42,2000e-2\n42,2000e-5\n")
seen("with a letter at an end", polars.read_csv(sections)["section"].to_list(), ["1396a", "2000e-2", "2000e-5"])
PY
