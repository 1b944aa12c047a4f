"""The report for a person: how it ends, and of each file what
:mod:`citecheck.output.reports.text_document` says.
"""

from __future__ import annotations

from citecheck.model.findings import Severity
from citecheck.output.format import Format
from citecheck.output.pen import BOLD, DIM, Pen
from citecheck.output.results import Checked, Style, Summary
from citecheck.output.statistics import rule_counts
from citecheck.output.visible import visible
from citecheck.output.wording import SEVERITY_NOUNS, counted


def _document(checked: Checked, style: Style) -> str:
    # the process that only prints needs none of it
    from citecheck.output.reports.text_document import text_document

    return text_document(checked, style)


def _end(summary: Summary, style: Style) -> str:
    pen = Pen(style)
    if style.statistics and summary.counts:
        pen.blank()
        pen.line(("Findings by rule", BOLD))
    counts = rule_counts(summary, style) if style.statistics else ""
    last = Pen(style)
    if not style.quiet:
        _render_files(last, summary)
        if summary.counts:
            last.blank()
            code = min(summary.counts, key=lambda count: (count.severity.rank, count.code)).code
            last.line((f"citecheck explain {code} says what a rule means and how to fix it", DIM))
    return pen.finish() + counts + last.finish()


def _render_files(pen: Pen, summary: Summary) -> None:
    """Of several files a line each, those with something to look at, and what they have in all."""
    files = summary.files + len(summary.faults)
    if files < 2:
        return
    totals = ((level, summary.count(level)) for level in Severity)
    words = [counted(count, SEVERITY_NOUNS[level]) for level, count in totals if count]
    if summary.faults:
        words.append(f"{len(summary.faults)} not read")
    pen.blank()
    said = ", ".join(words) or "nothing to report"
    pen.line((f"{counted(files, 'file')}: {said}", BOLD))
    rows = [
        (
            counted(totals.errors, "error") if totals.errors else "",
            counted(totals.warnings, "warning") if totals.warnings else "",
            f"{totals.not_checked} not checked" if totals.not_checked else "",
            visible(totals.path),
        )
        for totals in summary.totals
        if totals.errors or totals.warnings or totals.not_checked
    ]
    rows += [("not read", "", "", visible(fault.path)) for fault in summary.faults]
    pen.rows(rows, indent=2)


FORMAT = Format(
    "text",
    "for a person: findings by rule, the brief's words above the table's",
    document=_document,
    end=_end,
    separator="\n",
    counts_rules=True,
)
