"""JSON Lines: one finding a line, as in JSON, with the path of its file."""

from __future__ import annotations

from citecheck.output.format import Format
from citecheck.output.json_values import dump, finding_value
from citecheck.output.results import Checked, Style


def _document(checked: Checked, _style: Style) -> str:
    values = (
        {"path": checked.path, **finding_value(mark)}
        for mark in checked.marked()
        if mark.suppression is None
    )
    return "".join(dump(value, indent=None) + "\n" for value in values)


FORMAT = Format("jsonl", "one finding a line, as a JSON object", document=_document)
