"""The exit status of a run, what is counted, and fingerprints."""

from __future__ import annotations

from dataclasses import replace

import pytest

from citecheck.model.config import Config
from citecheck.model.errors import ExitCode
from citecheck.model.findings import Confidence, Report, Severity
from citecheck.output.results import Checked, Fault, RuleCount, Summary, fingerprints
from citecheck.settings.suppressions import Suppression, SuppressionKind

ACCEPTED = Suppression(SuppressionKind.ACCEPTED, "the clerk said so")


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
    shown = replace(report, findings=(finding,))
    assert Checked(shown, Config(fail_on=fail_on)).status() is code


def test_low_confidence_and_suppressed_findings_never_fail(report: Report) -> None:
    finding = replace(report.findings[0], confidence=Confidence.LOW)
    shown = replace(report, findings=(finding,))
    assert Checked(shown, Config(fail_on=Severity.INFO)).status() is ExitCode.CLEAN
    assert Checked(report, Config(), (ACCEPTED,)).status() is ExitCode.CLEAN


def test_highest_status_wins(report: Report) -> None:
    found = Summary.of(Checked(report))
    unreadable = Summary.of_fault(Fault("a", "a: gone", ExitCode.UNREADABLE))
    internal = Summary.of_fault(Fault("b", "b: broken", ExitCode.INTERNAL))
    assert found.exit_code is ExitCode.FINDINGS
    assert (unreadable + internal + found).exit_code is ExitCode.INTERNAL
    assert (found + unreadable).exit_code is ExitCode.UNREADABLE
    assert Summary().exit_code is ExitCode.CLEAN


def test_summaries_add_up(report: Report) -> None:
    twice = Summary.of(Checked(report)) + Summary.of(Checked(report))
    assert twice.counts == (RuleCount("TOA104", "date-or-court-mismatch", Severity.ERROR, 2),)
    assert (twice.files, twice.citations, twice.authorities) == (2, 12, 4)
    assert twice.count(Severity.ERROR) == 2
    hidden = Summary.of(Checked(report, Config(), (ACCEPTED,)))
    assert (hidden.accepted, hidden.in_baseline, hidden.counts) == (1, 0, ())


def test_fingerprints_tell_equal_findings_apart_and_outlive_moves(report: Report) -> None:
    once = report.findings[0]
    first, second = fingerprints((once, once))
    assert first != second
    moved = replace(once, location=None, message="worded otherwise")
    assert list(fingerprints((moved,))) == [first]


def test_fingerprints_do_not_depend_on_what_is_suppressed(report: Report) -> None:
    twice = replace(report, findings=report.findings * 2)
    plain = [mark.fingerprint for mark in Checked(twice).marked()]
    hidden = Checked(twice, Config(), (ACCEPTED, None))
    assert [mark.fingerprint for mark in hidden.marked()] == plain
    assert len(hidden.findings) == 1
