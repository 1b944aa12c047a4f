#!/usr/bin/env bash
# Guess: a column of page ranges ("12-13", "4-5") is text to csvkit, whose dates are read with a locale's
# formats; no date has two numbers and no year.
#
# What happens: csvkit 2.2.0 (agate 1.14.2) takes the column for dates as long as each range could be a
# month and a day, and puts them into the year 2001: pages 12-13 are 2001-12-13. One range that cannot
# ("12-34", "30-31") makes the column text again, so that it depends on the brief. November 2026.
#
# Why it matters: pins and page lists are mostly ranges; csvsql, csvjoin and csvlook rewrite them in short
# briefs and leave them alone in long ones. "--no-inference" keeps them, or a dash of another kind.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    csvkit==2.2.0 agate==1.14.2
cat >short.csv <<'CSV'
authority,pin
12 F.3d 4,4-5
12 F.3d 4,7-8
15 F.3d 9,12-13
CSV
{ cat short.csv && echo "12 F.3d 4,12-34"; } >longer.csv
sed 's/-/–/' short.csv >dashes.csv
venv/bin/python - <<'PY'
import subprocess
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


def pins(path, *options):
    command = ["venv/bin/csvsort", "-c", "pin", *options, path]
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    return [line.rpartition(",")[2] for line in lines[2:] if "," in line]


print(f"csvkit {version('csvkit')}, agate {version('agate')}")
seen("three ranges", pins("short.csv"), ["2001-04-05", "2001-07-08", "2001-12-13"])
seen("and 12-34", pins("longer.csv"), ["12-13", "12-34", "4-5", "7-8"])
seen("no inference", pins("short.csv", "--no-inference"), ["12-13", "4-5", "7-8"])
seen("en dashes", pins("dashes.csv"), ["12–13", "4–5", "7–8"])
PY
