"""The exit status of a run."""

from __future__ import annotations

from dataclasses import replace

import pytest

from citecheck.config import Config
from citecheck.errors import ExitCode
from citecheck.findings import Confidence, Report, Severity
from citecheck.output.results import status


@pytest.mark.parametrize(
    ("severity", "fail_on", "code"),
    [
        (Severity.ERROR, Severity.ERROR, ExitCode.FINDINGS),
        (Severity.WARNING, Severity.ERROR, ExitCode.CLEAN),
        (Severity.WARNING, Severity.WARNING, ExitCode.FINDINGS),
        (Severity.ERROR, Severity.INFO, ExitCode.FINDINGS),
        (Severity.INFO, Severity.INFO, ExitCode.FINDINGS),
        (Severity.ERROR, None, ExitCode.CLEAN),
    ],
)
def test_fail_on(
    report: Report, severity: Severity, fail_on: Severity | None, code: ExitCode
) -> None:
    finding = replace(report.findings[0], severity=severity)
    assert status([replace(report, findings=(finding,))], Config(fail_on=fail_on), []) is code


def test_low_confidence_never_fails(report: Report) -> None:
    finding = replace(report.findings[0], confidence=Confidence.LOW)
    shown = replace(report, findings=(finding,))
    assert status([shown], Config(fail_on=Severity.INFO), []) is ExitCode.CLEAN


def test_highest_status_wins(report: Report) -> None:
    faults = [ExitCode.UNREADABLE, ExitCode.INTERNAL, ExitCode.UNREADABLE]
    assert status([report], Config(), faults) is ExitCode.INTERNAL
    assert status([report], Config(), faults[:1]) is ExitCode.UNREADABLE
    assert status([], Config(), []) is ExitCode.CLEAN
