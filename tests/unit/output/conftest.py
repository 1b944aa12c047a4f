"""Reports made by hand, so that formats are tested without the reader behind them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from citecheck.document.places import Places
from citecheck.model.citations import (
    Ambiguous,
    Authority,
    Citation,
    Form,
    Record,
    Resolved,
    Unresolved,
)
from citecheck.model.document import Document, Page, Pagination, PaginationSource, Source
from citecheck.model.findings import Confidence, Finding, Related, Report, Severity, Skipped
from citecheck.model.keys import CaseKey, ProvisionKey
from citecheck.model.kinds import Kind
from citecheck.model.page_labels import PageRange
from citecheck.model.reasons import Because, NothingNamed
from citecheck.model.spans import LineIndex, OffsetMap, Span
from citecheck.model.table import PageList, Passim, Table, TableEntry

TEXT = """\
TABLE OF AUTHORITIES
Bell Atl. Corp. v. Twombly, 550 U.S. 544 (2008) ........ 1-3
42 U.S.C. § 1983 ............................... passim
\fSee Bell Atl. Corp. v. Twombly, 550 U.S. 544 (2007). Id. at 556 [sic].
Compl. ¶ 5. Id. at 7. Smith, supra, at 9. Jones, at 2. 42 U.S.C. § 1983.
"""


def _span(words: str, start: int = 0) -> Span:
    at = TEXT.index(words, start)
    return Span(at, at + len(words))


@pytest.fixture
def report() -> Report:
    """A brief of two pages whose table gives a wrong year."""
    body = TEXT.index("\f")
    twombly = CaseKey("550", "U.S.", "544")
    section = ProvisionKey(Kind.STATUTE, "42 U.S.C.", "1983", mark="§")
    document = Document(
        source=Source(TEXT, "brief.txt"),
        view=TEXT,
        offsets=OffsetMap([0], [0]),
        lines=LineIndex(TEXT),
        pagination=Pagination(
            PaginationSource.FORM_FEED,
            (Page(Span(0, body), None), Page(Span(body, len(TEXT)), "1")),
            physical=True,
        ),
        sections=(),
    )
    full = _span("Bell Atl. Corp. v. Twombly, 550 U.S. 544 (2007)")
    citations = (
        Citation(Form.FULL, Kind.CASE, full, _span("550 U.S. 544", body), (twombly,), year=2007),
        Citation(Form.ID, Kind.CASE, _span("Id. at 556"), _span("Id."), pin="556"),
        Citation(Form.ID, Kind.OTHER, _span("Id. at 7"), _span("Id.", body + 70), pin="7"),
        Citation(Form.SUPRA, Kind.CASE, _span("Smith, supra, at 9"), _span("Smith"), pin="9"),
        Citation(Form.NAME, Kind.CASE, _span("Jones, at 2"), _span("Jones"), pin="2"),
        Citation(
            Form.FULL,
            Kind.STATUTE,
            _span("42 U.S.C. § 1983", body),
            _span("§ 1983", body),
            (section,),
        ),
    )
    resolutions = (
        Resolved(0, Because.CITED_IN_FULL_HERE),
        Resolved(0, Because.CITED_LAST),
        Record(Because.RECORD_BEFORE),
        Unresolved(Because.INCOMPLETE),
        Ambiguous((0, 1), Because.SEVERAL_IN_STRING),
        Resolved(1, Because.CITED_IN_FULL_HERE),
    )
    citations = tuple(
        replace(citation, resolution=resolution)
        for citation, resolution in zip(citations, resolutions, strict=True)
    )
    entries = (
        TableEntry(
            "cases", "", "Bell Atl. Corp. v. Twombly, 550 U.S. 544 (2008)",
            _span("Bell Atl. Corp. v. Twombly, 550 U.S. 544 (2008)"),
            (twombly,), PageList((PageRange.parse("1-3"),)), "1-3", year=2008,
        ),
        TableEntry(
            "statutes", "", "42 U.S.C. § 1983", _span("42 U.S.C. § 1983"), (section,), Passim(),
            "passim", principal=True,
        ),
    )  # fmt: skip
    places = Places(document)
    finding = Finding(
        code="TOA104",
        rule="date-or-court-mismatch",
        severity=Severity.ERROR,
        confidence=Confidence.HIGH,
        message="the table says 2008, the brief 2007",
        location=places.locate(full),
        related=(Related("the entry", places.locate(entries[0].span)),),
        authority=0,
        entry=0,
        subject="550 U.S. 544",
    )
    return Report(
        document=document,
        citations=citations,
        authorities=(
            Authority(
                Kind.CASE, "Bell Atl. Corp. v. Twombly", (), (twombly,), "scotus", 2007, None,
                (0, 1),
            ),
            Authority(Kind.STATUTE, None, (), (section,), None, None, None, (5,)),
        ),
        table=Table(_span("TABLE OF AUTHORITIES"), entries),
        entry_authorities=(0, 1),
        entry_sites=((), ()),
        findings=(finding,),
        skipped=(Skipped("TOA106", "the table of contents has no pages"),),
    )  # fmt: skip


@pytest.fixture
def hostile(report: Report) -> Callable[[str], Report]:
    """The report with the same words in every text that comes from a file."""

    def with_words(words: str) -> Report:
        text = TEXT + words
        document = replace(
            report.document, source=Source(text, words), view=text, lines=LineIndex(text)
        )
        span = Span(len(TEXT), len(text))
        here = Places(document).locate(span)
        citation = Citation(
            Form.ID, Kind.OTHER, span, span, resolution=Unresolved(NothingNamed(words))
        )
        finding = replace(
            report.findings[0],
            message=words,
            location=here,
            related=(Related(words, here),),
            subject=words,
        )
        return replace(
            report,
            document=document,
            citations=(*report.citations, citation),
            authorities=tuple(replace(a, name=words) for a in report.authorities),
            findings=(finding,),
            skipped=(Skipped("TOA106", words),),
        )

    return with_words
