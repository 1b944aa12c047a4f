#!/usr/bin/env bash
# Guess: DuckDB, whose SQL follows PostgreSQL's, reads the CSV of PostgreSQL as PostgreSQL does: a
# cell without quotation marks is NULL, one with nothing between them the empty string.
#
# What happens: of PostgreSQL's CSV with FORCE_QUOTE *, which CourtListener's bulk files are, DuckDB
# 2.0.1 makes both NULL, pyarrow 26.0.1 makes both the empty string, and so does Python's csv module;
# polars 2.1.0 tells them apart, as do DuckDB with allow_quoted_nulls=false and pyarrow with two
# options. November 2026.
#
# Why it matters: in the file of opinions NULL says that there is no such column for the opinion, the
# empty string that nothing could be read from its PDF. What is counted as "without text" is another
# number with each reader.
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
import pyarrow.csv

with open("opinions.csv", "w") as out:
    out.write("id,author,plain_text\n")
    out.write('"1","Reed","We affirm."\n"2","Reed",""\n"3","Reed",\n')


def texts(rows):
    return [row[2] for row in rows]


with open("opinions.csv", newline="") as opened:
    seen("csv", texts(list(csv.reader(opened))[1:]), ["We affirm.", "", ""])
plain = pyarrow.csv.read_csv("opinions.csv")["plain_text"].to_pylist()
seen("pyarrow", plain, ["We affirm.", "", ""])
options = pyarrow.csv.ConvertOptions(strings_can_be_null=True, quoted_strings_can_be_null=False)
told = pyarrow.csv.read_csv("opinions.csv", convert_options=options)["plain_text"].to_pylist()
seen("pyarrow with two options", told, ["We affirm.", "", None])
default = duckdb.sql("select * from 'opinions.csv'").fetchall()
seen("duckdb", texts(default), ["We affirm.", None, None])
option = duckdb.sql("select * from read_csv('opinions.csv', allow_quoted_nulls=false)").fetchall()
seen("duckdb with allow_quoted_nulls=false", texts(option), ["We affirm.", "", None])
by_polars = polars.read_csv("opinions.csv", infer_schema=False).rows()
seen("polars", texts(by_polars), ["We affirm.", "", None])
PY
