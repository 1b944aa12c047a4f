"""JSON Lines of ``citecheck extract``: one citation a line, with what it cites."""

from __future__ import annotations

from citecheck.output.format import Format
from citecheck.output.json_values import citation_value, dump
from citecheck.output.placed import Placed
from citecheck.output.results import Checked, Style


def _document(checked: Checked, _style: Style) -> str:
    placed = Placed.of(checked.report)
    values = (
        {"path": checked.path, **citation_value(placed, index)}
        for index in range(len(checked.report.citations))
    )
    return "".join(dump(value, indent=None) + "\n" for value in values)


FORMAT = Format("jsonl", "one citation a line, as a JSON object", document=_document)
