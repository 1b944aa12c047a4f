#!/usr/bin/env bash
# Guess: a reader of SARIF counts no result that the report marks as suppressed and accepted.
#
# What happens: sarif-tools 3.0.5 counts it like any other, and "sarif --check error" exits with 1
# for a report whose only result is suppressed. November 2026.
#
# Why it matters: findings that a lawyer has accepted with a reason are written with "suppressions"
# so that they stay on record; this gate then fails on them for ever.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    sarif-tools==3.0.5
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["sarif-tools"]), sep=", ")
import json
import subprocess

result = {
    "ruleId": "TOA106",
    "level": "error",
    "message": {"text": "page differs"},
    "locations": [{"physicalLocation": {"artifactLocation": {"uri": "brief.txt"}}}],
    "suppressions": [
        {"kind": "external", "status": "accepted", "justification": "cited on the cover only"}
    ],
}
driver = {"name": "example", "rules": [{"id": "TOA106"}]}
log = {"version": "2.1.0", "runs": [{"tool": {"driver": driver}, "results": [result]}]}
with open("report.sarif", "w") as out:
    json.dump(log, out)
command = ["venv/bin/sarif", "--check", "error", "summary", "report.sarif"]
run = subprocess.run(command, capture_output=True, text=True)
print(run.stdout.strip())
seen("exit status", run.returncode, 1)
seen("counted", "error: 1" in run.stdout, True)
PY
