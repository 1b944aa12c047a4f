"""What tests of the reading share: a text through the whole program, as rows one can compare."""

from __future__ import annotations

from collections.abc import Iterable

from citecheck.model.citations import Ambiguous, Citation, Internal, Record, Resolved, Unresolved
from citecheck.model.config import Config
from citecheck.model.document import Page, Source
from citecheck.model.findings import Report
from citecheck.model.media import MediaType
from citecheck.model.page_labels import PageLabel
from citecheck.pipeline import check_source


def read(text: str, **settings: object) -> Report:
    """The report on ``text`` as a file of plain text, or of the given media type."""
    media = MediaType(str(settings.pop("media_type", MediaType.PLAIN)))
    return check_source(Source(text, "text.txt", media), Config())


def labels_of(pages: Iterable[Page]) -> list[str | None]:
    """The labels of pages as printed."""
    return list(listed(page.label for page in pages))


def listed(labels: Iterable[PageLabel | None] | None) -> tuple[str | None, ...]:
    """Labels as printed."""
    assert labels is not None
    return tuple(None if label is None else str(label) for label in labels)


def keys(citation: Citation) -> list[str]:
    """The normal forms of a citation's keys."""
    return [str(key) for key in citation.keys]


def words(report: Report, citation: Citation) -> str:
    """A citation's words in the clean text."""
    return citation.span.of(report.document.view)


def source_words(report: Report, citation: Citation) -> str:
    """A citation's words in the source, white space folded."""
    span = report.document.offsets.span(citation.span)
    return " ".join(span.of(report.document.source.text).split())


def answers(text: str) -> list[tuple[str, str]]:
    """Each citation of ``text`` with what it resolves to: the first key of the authority, or
    the name of the resolution; for an ambiguous one the first keys of all candidates."""
    report = read(text)
    rows = []
    for citation in report.citations:
        match citation.resolution:
            case Resolved(authority, _):
                answer = str(report.authorities[authority].keys[0])
            case Ambiguous(candidates, _):
                answer = "ambiguous: " + "; ".join(
                    str(report.authorities[k].keys[0]) for k in candidates
                )
            case Unresolved():
                answer = "unresolved"
            case Record():
                answer = "record"
            case Internal():
                answer = "internal"
        rows.append((words(report, citation), answer))
    return rows


def last(text: str) -> str:
    """What the last citation of ``text`` resolves to."""
    return answers(text)[-1][1]
