"""How bad a finding is, and how sure: apart from the findings, so that help, which names both, need
not load what a brief is."""

from __future__ import annotations

from enum import StrEnum


class Severity(StrEnum):
    """How bad it is if true."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for an error, then upwards: for sorting and for ``--fail-on``."""
        return ("error", "warning", "info").index(self.value)


class Confidence(StrEnum):
    """How sure the tool is. Low-confidence findings are hidden unless asked for."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
