"""JSON of ``citecheck extract``: every citation and what it resolves to."""

from __future__ import annotations

from citecheck.output.format import Format
from citecheck.output.json_values import begin_documents, dump, end_documents, extraction_value
from citecheck.output.results import Checked, Style, Summary


def _document(checked: Checked, _style: Style) -> str:
    return dump(extraction_value(checked.report), depth=2)


def _end(summary: Summary, _style: Style) -> str:
    return end_documents(
        {
            "citations": summary.citations,
            "authorities": summary.authorities,
            "exit_code": int(summary.exit_code),
        }
    )


FORMAT = Format(
    "json",
    "one object with every citation and authority",
    document=_document,
    begin=begin_documents,
    end=_end,
    separator=",\n",
)
