"""GitLab's report of code quality: one JSON array.

https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
"""

from __future__ import annotations

import hashlib

from citecheck.model.findings import Severity
from citecheck.output.format import Format
from citecheck.output.json_values import Json, dump
from citecheck.output.paths import path_bytes, relative_path
from citecheck.output.results import Checked, Fault, Marked, Style, Summary
from citecheck.output.visible import visible
from citecheck.output.wording import spot

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def _document(checked: Checked, _style: Style) -> str:
    shown = (mark for mark in checked.marked() if mark.suppression is None)
    return ",\n".join(dump(_issue(checked.path, mark), depth=1) for mark in shown)


def _issue(path: str, mark: Marked) -> Json:
    finding = mark.finding
    line, _ = spot(finding.location)
    return {
        "description": visible(f"{finding.code}: {finding.message}"),
        "check_name": f"{finding.code} {finding.rule}",
        "fingerprint": _in_file(path, mark.fingerprint),
        "severity": _SEVERITIES[finding.severity],
        "location": {"path": relative_path(path), "lines": {"begin": line}},
    }


def _fault(fault: Fault) -> str:
    issue: Json = {
        "description": visible(fault.message),
        "check_name": "not-checked",
        "fingerprint": _in_file(fault.path, "not-checked"),
        "severity": "blocker",
        "location": {"path": relative_path(fault.path), "lines": {"begin": 1}},
    }
    return dump(issue, depth=1)


def _in_file(path: str, mark: str) -> str:
    """GitLab compares fingerprints over all files."""
    return hashlib.sha256(path_bytes(f"{relative_path(path)}\0{mark}")).hexdigest()[:32]


def _begin() -> str:
    return "[\n"


def _end(_summary: Summary, _style: Style) -> str:
    return "\n]\n"


FORMAT = Format(
    "gitlab",
    "GitLab's report of code quality",
    document=_document,
    begin=_begin,
    fault=_fault,
    end=_end,
    separator=",\n",
)
