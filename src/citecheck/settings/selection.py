"""Which rules are run, which findings are shown, and how severe they count: what a user may
change about the rules without the rules knowing."""

from __future__ import annotations

from collections.abc import Iterable

from citecheck.dataclass import replace
from citecheck.model.config import Config
from citecheck.model.findings import Confidence, Finding, Severity


def chosen(code: str, config: Config) -> bool:
    """Whether the rule of ``code`` is to be run."""
    if config.select and not _matches(code, config.select):
        return False
    return not _matches(code, config.ignore)


def shown(findings: Iterable[Finding], config: Config) -> list[Finding]:
    """The findings that are sure enough to be shown, with the severities that the user gave."""
    return [
        _with_severity(finding, severity_of(finding.code, config))
        for finding in findings
        if sure_enough(finding, config)
    ]


def sure_enough(finding: Finding, config: Config) -> bool:
    """Whether a finding is sure enough to be shown."""
    return config.show_low_confidence or finding.confidence is not Confidence.LOW


def severity_of(code: str, config: Config) -> Severity | None:
    """The severity that the user gave a rule, the most exact prefix winning; None for its own."""
    fitting = [(prefix, level) for prefix, level in config.severity if code.startswith(prefix)]
    return max(fitting, key=lambda pair: len(pair[0]))[1] if fitting else None


def _with_severity(finding: Finding, severity: Severity | None) -> Finding:
    return finding if severity is None else replace(finding, severity=severity)


def _matches(code: str, prefixes: Iterable[str]) -> bool:
    return any(code.startswith(prefix) for prefix in prefixes)
