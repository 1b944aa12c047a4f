"""One finding a line, in the shape that editors and ``grep`` know: ``path:line:column: …``."""

from __future__ import annotations

from citecheck.output.format import Format
from citecheck.output.results import Checked, Style, Summary
from citecheck.output.statistics import rule_counts
from citecheck.output.visible import obeyed_by_none, visible
from citecheck.output.wording import spot


def _document(checked: Checked, _style: Style) -> str:
    path = visible(checked.path)
    if obeyed_by_none(path) != path:
        path = f"./{path}"  # the same file, so that an editor still opens it
    lines = []
    for finding in checked.findings:
        line, column = spot(finding.location)
        lines.append(f"{path}:{line}:{column}: {finding.code} {visible(finding.message)}\n")
    return "".join(lines)


def _end(summary: Summary, style: Style) -> str:
    return rule_counts(summary, style) if style.statistics else ""


FORMAT = Format(
    "concise",
    "one finding a line: path:line:column: CODE message",
    document=_document,
    end=_end,
    counts_rules=True,
)
