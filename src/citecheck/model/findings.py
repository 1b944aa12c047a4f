"""What a check says: findings, what was skipped, and the report of one document."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from citecheck.model.citations import Authority, Citation
from citecheck.model.document import Document
from citecheck.model.spans import Span
from citecheck.model.table import Table


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


@dataclass(frozen=True, slots=True)
class Location:
    """A place in the source (code-point offsets), worked out in full for rendering.

    ``page`` is the label printed on the page; ``page_range`` bounds it where only the
    table of contents is known; ``physical_page`` counts from 1.
    """

    span: Span
    line: int
    column: int
    page: str | None = None
    page_range: tuple[str, str] | None = None
    physical_page: int | None = None


@dataclass(frozen=True, slots=True)
class Related:
    """Another place that a finding is about, with words of its own."""

    message: str
    location: Location | None


@dataclass(frozen=True, slots=True)
class Finding:
    """One statement about the brief.

    ``authority`` and ``entry`` are indices into the report's authorities and the table's
    entries. ``subject`` is what the fingerprint is made from besides the code: it must
    not change when lines move.
    """

    code: str
    rule: str
    severity: Severity
    confidence: Confidence
    message: str
    location: Location | None
    related: tuple[Related, ...] = ()
    authority: int | None = None
    entry: int | None = None
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Skipped:
    """A check that was not made, and why."""

    check: str
    reason: str


@dataclass(frozen=True, slots=True)
class Report:
    """Everything found out about one document.

    ``entry_authorities[i]`` is the index of the authority that entry ``i`` of the table
    is linked to, or None; ``entry_sites[i]`` are the indices of the citations it stands for,
    those of subdivisions included.
    """

    document: Document
    citations: tuple[Citation, ...]
    authorities: tuple[Authority, ...]
    table: Table | None
    entry_authorities: tuple[int | None, ...]
    entry_sites: tuple[tuple[int, ...], ...]
    findings: tuple[Finding, ...]
    skipped: tuple[Skipped, ...]
