"""The table that ``citecheck toa`` writes, put in place of the brief's own, has nothing wrong."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from tests.faults.documents import CLEAN, check, filings, report, samples, source

from citecheck.drafting.build import draft
from citecheck.drafting.draft import DraftEntry
from citecheck.model.citations import Form
from citecheck.model.config import Config
from citecheck.model.document import PaginationSource, Source
from citecheck.model.findings import Finding, Report, Severity
from citecheck.model.keys import CaseKey
from citecheck.model.table import TableEntry
from citecheck.output.drafts.registry import rendered


def _with_table(text: Source, before: Report, table: str) -> Source:
    """The brief with another table: what stands between its lines (page breaks, numbers of pages)
    stays, so that the pages of the body keep their places."""
    document = before.document
    assert document.table_heading is not None
    spans = [document.table_heading, *(line.span for line in document.table_lines)]
    parts: list[str] = []
    at = 0
    for span in spans:
        parts.append(text.text[at : span.start])
        at = span.end
    return replace(text, text="".join([*parts, "\n", table, text.text[at:]]))


def _round_trip(path: Path) -> Report:
    before = report(path)
    table = draft(before, Config())
    after = check(_with_table(source(path), before, rendered(table, "text").decode("utf-8")))
    assert after.table is not None
    assert list(map(_letters, after.table.entries)) == list(map(_letters, table.entries))
    return after


def _letters(entry: TableEntry | DraftEntry) -> str:
    """The words of an entry without what wrapping and cleaning may change."""
    return "".join(entry.text.replace("’", "'").replace("‘", "'").split())


def _of_the_body(after: Report, finding: Finding) -> bool:
    """Whether the body contradicts itself: it has the table's citation in full, and another."""
    if finding.code != "TOA103" or finding.entry is None or finding.authority is None:
        return False
    assert after.table is not None
    keys = {k for k in after.table.entries[finding.entry].keys if isinstance(k, CaseKey)}
    sites = after.authorities[finding.authority].sites
    cited = [after.citations[site] for site in sites]
    return any(c.form is Form.FULL and keys & set(c.keys) for c in cited)


def test_clean_sample() -> None:
    assert _round_trip(CLEAN).findings == ()


@pytest.mark.parametrize("path", samples(), ids=lambda path: path.name)
def test_samples(path: Path) -> None:
    """Nothing of the table; what the body itself does wrong is still said."""
    assert not [f for f in _round_trip(path).findings if f.code.startswith("TOA")]


@pytest.mark.parametrize("path", filings(), ids=lambda path: path.name)
def test_filings(path: Path) -> None:
    """No error, unless the body cites one decision in two ways: then one is not the table's."""
    if report(path).document.pagination.source in (PaginationSource.NONE, PaginationSource.TOC):
        pytest.skip("without page markers there is no page list to write")
    after = _round_trip(path)
    errors = [f for f in after.findings if f.severity is Severity.ERROR]
    assert [f.message for f in errors if not _of_the_body(after, f)] == []
