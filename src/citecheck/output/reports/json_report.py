"""JSON, schema version 1: everything found out about each file.

Order is that of the brief and of the table; nothing depends on the time or the machine.
"""

from __future__ import annotations

from citecheck.model.findings import Severity
from citecheck.output.format import Format
from citecheck.output.json_values import begin_documents, document_value, dump, end_documents
from citecheck.output.results import Checked, Style, Summary


def _document(checked: Checked, _style: Style) -> str:
    return dump(document_value(checked), depth=2)


def _end(summary: Summary, _style: Style) -> str:
    return end_documents(
        {
            "errors": summary.count(Severity.ERROR),
            "warnings": summary.count(Severity.WARNING),
            "infos": summary.count(Severity.INFO),
            "exit_code": int(summary.exit_code),
        }
    )


FORMAT = Format(
    "json",
    "one object with everything found out: findings, citations, authorities, the table",
    document=_document,
    begin=begin_documents,
    end=_end,
    separator=",\n",
)
