"""Comma-separated values for spreadsheets: one finding a row, in RFC 4180's quoting."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from citecheck.output.format import Format
from citecheck.output.results import Checked, Marked, Style
from citecheck.output.visible import visible
from citecheck.patterns import re
from citecheck.settings.suppressions import baseline_key

COLUMNS = (
    "path", "line", "column", "page", "code", "rule", "severity", "confidence", "about", "message",
    "fingerprint",
)  # fmt: skip

# A spreadsheet takes a cell that begins so for a formula and may run it, in Japanese ones also with
# the wide signs; GitHub's runner takes a line that begins with two colons for a command.
_FORMULA_STARTS = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "::")

# Pages 12-13 are the thirteenth of December to a spreadsheet and to csvkit; with a dash of another
# kind they stay pages.
_LIKE_A_DATE = re.compile(r"\d{1,4}(?:-\d{1,4}){1,2}")


def _document(checked: Checked, _style: Style) -> str:
    shown = (mark for mark in checked.marked() if mark.suppression is None)
    return "".join(row(_cells(checked, mark)) for mark in shown)


def _cells(checked: Checked, mark: Marked) -> list[str]:
    finding, location = mark.finding, mark.finding.location
    return [
        checked.path,
        str(location.line) if location else "",
        str(location.column) if location else "",
        str(location.page or "") if location else "",
        finding.code,
        finding.rule,
        str(finding.severity),
        str(finding.confidence),
        baseline_key(checked.report, finding)[1],
        finding.message,
        mark.fingerprint,
    ]


def row(cells: Sequence[str]) -> str:
    """One row of such a file; no cell is one that a spreadsheet would run or take for a date."""
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow([_harmless(cell) for cell in cells])
    return line.getvalue()


def _harmless(cell: str) -> str:
    words = visible(cell)
    if _LIKE_A_DATE.fullmatch(words):
        return words.replace("-", "–")
    return f"'{words}" if len(words) > 1 and words.startswith(_FORMULA_STARTS) else words


def _begin() -> str:
    return row(COLUMNS)


FORMAT = Format("csv", "one finding a row, for spreadsheets", document=_document, begin=_begin)
