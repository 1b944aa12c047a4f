"""Workflow commands of GitHub Actions: each finding an annotation on the file's line.

https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from __future__ import annotations

from citecheck.model.findings import Finding, Severity
from citecheck.output.format import Format
from citecheck.output.paths import relative_path
from citecheck.output.results import Checked, Fault, Style
from citecheck.output.visible import visible
from citecheck.output.wording import spot

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def _document(checked: Checked, _style: Style) -> str:
    return "".join(_annotation(checked.path, finding) for finding in checked.findings)


def _annotation(path: str, finding: Finding) -> str:
    line, column = spot(finding.location)
    page = finding.location.page if finding.location else None
    message = f"{finding.message} (page {page})" if page else finding.message
    properties = {
        "file": relative_path(path),
        "line": str(line),
        "col": str(column),
        "title": f"{finding.code} {finding.rule}",
    }
    return _command(_COMMANDS[finding.severity], properties, message)


def _fault(fault: Fault) -> str:
    properties = {"file": relative_path(fault.path), "title": "not checked"}
    return _command("error", properties, fault.message)


def _command(name: str, properties: dict[str, str], message: str) -> str:
    listed = ",".join(f"{key}={_escaped_property(value)}" for key, value in properties.items())
    return f"::{name} {listed}::{_escaped(message)}\n"


def _escaped(words: str) -> str:
    return visible(words).replace("%", "%25")


def _escaped_property(words: str) -> str:
    return _escaped(words).replace(":", "%3A").replace(",", "%2C")


FORMAT = Format(
    "github",
    "annotations of a GitHub workflow",
    document=_document,
    fault=_fault,
)
