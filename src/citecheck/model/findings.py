"""What a check says: findings, what was skipped, and the report of one document."""

from __future__ import annotations

from citecheck.dataclass import dataclass
from citecheck.model.media import MediaType
from citecheck.model.page_labels import PageLabel, PageRange
from citecheck.model.reading import Extraction
from citecheck.model.severity import Confidence, Severity
from citecheck.model.spans import Span

__all__ = ["Confidence", "Finding", "Location", "Related", "Report", "Severity", "Skipped"]


@dataclass(frozen=True, slots=True)
class Location:
    """A place in the source (code-point offsets), worked out in full for rendering.

    ``page`` is the label printed on the page; ``page_range`` bounds it where only the
    table of contents is known; ``physical_page`` counts from 1.
    """

    span: Span
    line: int
    column: int
    page: PageLabel | None = None
    page_range: PageRange | None = None
    physical_page: int | None = None

    def in_words(self, media_type: MediaType) -> str:
        """``page 12 (line 345)``, or the line alone where the page is not known. Of a file whose
        lines nobody has the page or the sheet, and nothing where neither is known."""
        if media_type.has_lines:
            line = f"line {self.line}"
            return f"page {self.page} ({line})" if self.page else line
        if self.page:
            return f"page {self.page}"
        return f"sheet {self.physical_page}" if self.physical_page else ""


@dataclass(frozen=True, slots=True)
class Related:
    """Another place that a finding is about, with words of its own; ``plain`` words say no more
    than the place does to who sees it beside the finding (``also cited here``)."""

    message: str
    location: Location | None
    plain: bool = False


@dataclass(frozen=True, slots=True)
class PageChange:
    """The pages that a page list lacks, and those that it should not have."""

    missing: frozenset[PageLabel] = frozenset()
    extra: frozenset[PageLabel] = frozenset()

    def __or__(self, other: PageChange) -> PageChange:
        return PageChange(self.missing | other.missing, self.extra | other.extra)


@dataclass(frozen=True, slots=True)
class Finding:
    """One statement about the brief.

    ``authority`` and ``entry`` are indices into the report's authorities and the table's
    entries; ``entries`` are those that it is about where it is about several. ``pages`` is what it
    says of the pages of ``entry``. ``subject`` is what the fingerprint is made from besides the
    code: it must not change when lines move.
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
    entries: tuple[int, ...] = ()
    pages: PageChange | None = None


THE_TEXT = "text"


@dataclass(frozen=True, slots=True)
class Skipped:
    """A check that was not made, and why: the code of a rule, or ``THE_TEXT`` where part of the
    text was not read for any of them."""

    check: str
    reason: str


@dataclass(frozen=True, slots=True)
class Report(Extraction):
    """Everything found out about one document: what it cites, what is wrong, and what was not
    looked at."""

    findings: tuple[Finding, ...]
    skipped: tuple[Skipped, ...]

    @classmethod
    def of(
        cls,
        extraction: Extraction,
        findings: tuple[Finding, ...] = (),
        skipped: tuple[Skipped, ...] = (),
    ) -> Report:
        """The report of what was extracted; without findings where no rule was to be run."""
        return cls(
            document=extraction.document,
            citations=extraction.citations,
            authorities=extraction.authorities,
            table=extraction.table,
            entry_authorities=extraction.entry_authorities,
            entry_sites=extraction.entry_sites,
            findings=findings,
            skipped=skipped,
        )
