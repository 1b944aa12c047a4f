"""SARIF 2.1.0, for code scanning.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/ and, for what GitHub reads of it,
https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
"""

from __future__ import annotations

from citecheck import __version__
from citecheck.model.findings import Confidence, Location, Severity
from citecheck.output.explain import documentation_markdown, documentation_text
from citecheck.output.format import Format
from citecheck.output.json_values import Json, dump
from citecheck.output.paths import uri
from citecheck.output.results import Checked, Fault, Marked, Style, Summary
from citecheck.output.visible import shortened, visible
from citecheck.rules import EVERY_RULE
from citecheck.rules.base import Rule
from citecheck.settings.suppressions import SuppressionKind

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_RULE_INDEX = {rule.code: index for index, rule in enumerate(EVERY_RULE)}
# GitHub sorts by it: https://codeql.github.com/docs/writing-codeql-queries/metadata-for-codeql-queries/
_PRECISION = {Confidence.HIGH: "high", Confidence.MEDIUM: "medium", Confidence.LOW: "low"}
_LONGEST_SNIPPET = 400


def _begin() -> str:
    driver = {
        "name": "citecheck",
        "semanticVersion": __version__,
        "rules": [_rule(rule) for rule in EVERY_RULE],
    }
    run = dump({"tool": {"driver": driver}}, depth=1).strip().removesuffix("\n }")
    head = dump({"$schema": SCHEMA, "version": "2.1.0"}).removesuffix("\n}")
    return f'{head},\n "runs": [{run},\n  "columnKind": "unicodeCodePoints",\n  "results": [\n'


def _rule(rule: Rule) -> Json:
    return {
        "id": rule.code,
        "name": "".join(part.capitalize() for part in rule.name.split("-")),
        "shortDescription": {"text": f"{rule.summary[:1].upper()}{rule.summary[1:]}."},
        "fullDescription": {"text": rule.documentation.strip().split("\n\n")[0].strip()},
        "help": {
            "text": documentation_text(rule),
            "markdown": documentation_markdown(rule),
        },
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": ["legal-citations"]},
    }


def _document(checked: Checked, _style: Style) -> str:
    return ",\n".join(dump(_result(checked, mark), depth=3) for mark in checked.marked())


def _result(checked: Checked, mark: Marked) -> Json:
    finding = mark.finding
    result: Json = {
        "ruleId": finding.code,
        "ruleIndex": _RULE_INDEX[finding.code],
        "level": _LEVELS[finding.severity],
        "message": {"text": visible(finding.message)},
        "locations": [_location(checked, finding.location)],
        "partialFingerprints": {
            "citecheck/v1": mark.fingerprint,
            # What GitHub tells alerts apart by; its own would hash a line, and lines move.
            "primaryLocationLineHash": f"{mark.fingerprint}:1",
        },
        "suppressions": [],
        "properties": {
            "confidence": str(finding.confidence),
            "precision": _PRECISION[finding.confidence],
        },
    }
    if finding.location is not None and finding.location.page is not None:
        result["properties"]["page"] = str(finding.location.page)
    related = [
        {"id": number, "message": {"text": visible(item.message)}}
        | _location(checked, item.location)
        for number, item in enumerate(finding.related, 1)
        if item.location is not None
    ]
    if related:
        result["relatedLocations"] = related
    if mark.suppression is not None:
        accepted = mark.suppression.kind is SuppressionKind.ACCEPTED
        result["suppressions"] = [
            {
                "kind": "external",
                "status": "accepted" if accepted else "underReview",
                "justification": visible(mark.suppression.reason),
            }
        ]
    return result


def _location(checked: Checked, location: Location | None) -> Json:
    """A finding about the whole file points at its beginning: GitHub wants a line of each."""
    source = checked.report.document.source
    region: Json = {"startLine": 1, "startColumn": 1}
    if location is not None:
        lines, end = checked.report.document.lines, location.span.end
        region = {
            "startLine": location.line,
            "startColumn": location.column,
            "endLine": lines.line(end),
            "endColumn": lines.column(end),
        }
        words = shortened(visible(location.span.of(source.text)), _LONGEST_SNIPPET)
        region["snippet"] = {"text": words}
    artifact = {"uri": uri(source.path)}
    return {"physicalLocation": {"artifactLocation": artifact, "region": region}}


def _end(summary: Summary, _style: Style) -> str:
    invocation: Json = {
        "executionSuccessful": not summary.faults,
        "exitCode": int(summary.exit_code),
        "toolExecutionNotifications": [_notification(fault) for fault in summary.faults],
    }
    known = [words for in_force in summary.in_force for words in in_force.words()]
    if known:
        invocation["toolConfigurationNotifications"] = [
            {"level": "note", "message": {"text": visible(words)}} for words in known
        ]
    text = dump({"invocations": [invocation]}, depth=1).strip().removeprefix("{\n")
    return f"\n  ],\n{text}]\n}}\n"


def _notification(fault: Fault) -> Json:
    return {
        "level": "error",
        "message": {"text": visible(fault.message)},
        "locations": [
            {"physicalLocation": {"artifactLocation": {"uri": uri(fault.path)}}},
        ],
    }


FORMAT = Format(
    "sarif",
    "SARIF 2.1.0, for code scanning",
    document=_document,
    begin=_begin,
    end=_end,
    separator=",\n",
)
