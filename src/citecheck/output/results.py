"""What one run of the program found out, ready for any format."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from citecheck.config import Config
from citecheck.errors import ExitCode
from citecheck.findings import Confidence, Finding, Report, Severity


@dataclass(frozen=True, slots=True)
class Results:
    """The reports of all files that could be checked, in the order given, and the exit status
    of the whole run."""

    reports: tuple[Report, ...]
    exit_code: ExitCode = ExitCode.CLEAN

    def findings(self) -> Iterable[Finding]:
        """All findings of all reports, in the order in which they are shown."""
        for report in self.reports:
            yield from report.findings

    def count(self, severity: Severity) -> int:
        """How many findings of one severity are shown."""
        return sum(1 for finding in self.findings() if finding.severity is severity)


@dataclass(frozen=True, slots=True)
class Style:
    """How text is laid out: the width of a line in columns, and whether it may have colour."""

    width: int = 80
    color: bool = False


def status(reports: Sequence[Report], config: Config, faults: Sequence[ExitCode]) -> ExitCode:
    """The exit status of a run: the highest of what was found and of ``faults``, the statuses
    of the files that could not be checked. Findings of low confidence never count."""
    fail_on = config.fail_on
    failing = fail_on is not None and any(
        finding.severity.rank <= fail_on.rank and finding.confidence is not Confidence.LOW
        for report in reports
        for finding in report.findings
    )
    return max([ExitCode.FINDINGS if failing else ExitCode.CLEAN, *faults])
