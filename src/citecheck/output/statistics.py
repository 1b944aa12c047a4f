"""How often each rule spoke, for ``--statistics``."""

from __future__ import annotations

from citecheck.output.pen import BOLD, SEVERITY, Pen
from citecheck.output.results import Style, Summary


def rule_counts(summary: Summary, style: Style) -> str:
    """A line for each rule and severity: count, code, severity, name."""
    pen = Pen(style)
    widest = max((len(str(count.count)) for count in summary.counts), default=0)
    pen.rows(
        (
            (str(count.count).rjust(widest), BOLD),
            (count.code, SEVERITY[str(count.severity)]),
            str(count.severity),
            count.rule,
        )
        for count in summary.counts
    )
    return pen.finish()
