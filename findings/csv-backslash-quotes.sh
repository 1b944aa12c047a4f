#!/usr/bin/env bash
# Guess: a CSV reader that was not told of backslash escapes refuses the file, or says which line is
# odd.
#
# What happens: of PostgreSQL's CSV with ESCAPE '\', the dialect of CourtListener's bulk files,
# polars 2.1.0 makes the case name In re \The Ship\, Inc. with backslashes for quotes, and Python's
# csv module moves the following columns by one; neither raises. pyarrow 26.0.1 raises, and DuckDB
# 2.0.1 finds the dialect by itself. November 2026.
#
# Why it matters: case names and docket numbers to check a brief against are wrong in just the rows
# with quotation marks, which are few enough not to be noticed.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    polars==2.1.0 pyarrow==26.0.1 duckdb==2.0.1
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["polars", "pyarrow", "duckdb"]), sep=", ")
import csv

import duckdb
import polars
import pyarrow
import pyarrow.csv

with open("dockets.csv", "w") as out:
    out.write('id,case_name,docket\n"1","Orrin v. Tapley","26-34"\n')
    out.write('"2","In re \\"The Ship\\", Inc.","26-35"\n')
with open("dockets.csv", newline="") as opened:
    by_csv = list(csv.reader(opened))[2]
by_polars = list(polars.read_csv("dockets.csv", infer_schema=False).rows()[1])
by_duckdb = list(duckdb.sql("select * from 'dockets.csv'").fetchall()[1])
try:
    by_pyarrow = pyarrow.csv.read_csv("dockets.csv").num_rows
except pyarrow.ArrowInvalid:
    by_pyarrow = "ArrowInvalid"
seen("polars", by_polars, ["2", "In re \\The Ship\\, Inc.", "26-35"])
seen("csv", by_csv, ["2", 'In re \\The Ship\\"', ' Inc."', "26-35"])
seen("pyarrow", by_pyarrow, "ArrowInvalid")
seen("duckdb", by_duckdb, [2, 'In re "The Ship", Inc.', "26-35"])
PY
