"""A page of plain text to keep in the file: what was checked, with what, and what was not."""

from __future__ import annotations

from citecheck.output.format import Format
from citecheck.output.pen import BOLD, DIM, Pen
from citecheck.output.record import MEANING, record
from citecheck.output.results import Checked, Fault, Style
from citecheck.output.visible import obeyed_by_none, visible

_BLANK = "_" * 30


def _document(checked: Checked, style: Style) -> str:
    pen = Pen(style)
    pen.line(("Record of a check of citations", BOLD))
    pen.blank()
    rows = [
        ((point.about if first else "", DIM), visible(line))
        for point in record(checked, style.date)
        for first, line in ((number == 0, line) for number, line in enumerate(point.lines))
    ]
    pen.rows(rows)
    pen.blank()
    pen.line(MEANING)
    pen.blank()
    pen.line(f"Reviewed by: {_BLANK}")
    return pen.finish()


def _fault(fault: Fault) -> str:
    return obeyed_by_none(
        f"{visible(fault.path)}: could not be checked: {visible(fault.message)}\n"
    )


FORMAT = Format(
    "record",
    "a page to keep in the file: digest, versions, what was checked and what was not",
    document=_document,
    fault=_fault,
    separator="\n",
)
