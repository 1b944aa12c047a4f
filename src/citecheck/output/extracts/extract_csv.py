"""Comma-separated values of ``citecheck extract``: one citation a row, with what it cites."""

from __future__ import annotations

from citecheck.output.format import Format
from citecheck.output.placed import Placed, status_of
from citecheck.output.reports.csv_report import row
from citecheck.output.results import Checked, Style
from citecheck.resolution.wording import in_words

COLUMNS = (
    "path", "line", "column", "page", "opinion", "form", "kind", "text", "pin", "status", "reason",
    "citation", "name", "court", "year",
)  # fmt: skip


def _document(checked: Checked, _style: Style) -> str:
    placed = Placed.of(checked.report)
    return "".join(
        row(_cells(checked, placed, index)) for index in range(len(checked.report.citations))
    )


def _cells(checked: Checked, placed: Placed, index: int) -> list[str]:
    report, location = checked.report, placed.locations[index]
    citation = report.citations[index]
    cited = None if citation.authority is None else report.authorities[citation.authority]
    return [
        checked.path,
        str(location.line),
        str(location.column),
        str(location.page or ""),
        str(report.document.opinion(location.span.start)) if report.document.opinions else "",
        str(citation.form),
        str(citation.kind),
        placed.words(citation),
        citation.pin or "",
        status_of(citation.resolution),
        in_words(citation.resolution.reason),
        "; ".join(map(str, cited.keys)) if cited else "",
        (cited.name or "") if cited else "",
        (cited.court or "") if cited else "",
        str(cited.decided or "") if cited else "",
    ]


def _begin() -> str:
    return row(COLUMNS)


FORMAT = Format("csv", "one citation a row, for spreadsheets", document=_document, begin=_begin)
