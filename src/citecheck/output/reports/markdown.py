"""Markdown for a comment on a pull request: a table of findings for each file.

Words of a brief are escaped, so that they are neither markup nor calls to people or issues.
"""

from __future__ import annotations

from citecheck.model.findings import Finding, Severity
from citecheck.model.media import MediaType
from citecheck.output.format import Format
from citecheck.output.results import Checked, Fault, Style, Summary
from citecheck.output.visible import visible
from citecheck.output.wording import SEVERITY_NOUNS, counted, tally, where
from citecheck.patterns import re

# A comment may have 65,536 signs (https://docs.github.com/rest/issues/comments); a row has some
# two hundred, and a reader has had enough long before.
_MOST_ROWS = 100

_MARKUP = re.compile(r"[\\`*_{}\[\]<>|~&]")
_CALL = re.compile(r"([@#])(?=\w)")
_LINK = re.compile(r"(?i)\b(https?|ftp)(?=://)|\b(www)(?=\.)")


def _document(checked: Checked, _style: Style) -> str:
    findings = checked.findings
    lines = [f"### {escaped(checked.path)}", "", tally(findings).capitalize() + "."]
    if known := [escaped(words) for words in checked.in_force.words()]:
        lines += ["", f"{'; '.join(known)[:1].upper()}{'; '.join(known)[1:]}."]
    if findings:
        lines += ["", "| | rule | where | what |", "|---|---|---|---|"]
        kind = checked.report.document.source.media_type
        lines += (_row(finding, kind) for finding in findings[:_MOST_ROWS])
    if len(findings) > _MOST_ROWS:
        lines += ["", f"… and {len(findings) - _MOST_ROWS} more."]
    if checked.report.skipped:
        skips = ((skip.check, escaped(skip.reason)) for skip in checked.report.skipped)
        lines += ["", "Not checked: " + "; ".join(f"{check} ({why})" for check, why in skips) + "."]
    return "\n".join(lines) + "\n"


def _row(finding: Finding, kind: MediaType) -> str:
    rule = f"`{finding.code}` {finding.rule}"
    cells = (
        SEVERITY_NOUNS[finding.severity],
        rule,
        escaped(where(finding.location, kind)),
        escaped(finding.message),
    )
    return f"| {' | '.join(cells)} |"


def _fault(fault: Fault) -> str:
    return f"### {escaped(fault.path)}\n\nCould not be checked: {escaped(fault.message)}\n"


def escaped(words: str) -> str:
    """Words of a brief that are neither markup nor links nor calls to people."""
    plain = _MARKUP.sub(_escape_sign, visible(words))
    return _LINK.sub(r"\g<0><!-- -->", _CALL.sub(r"\1<!-- -->", plain))


def _escape_sign(sign: re.Match[str]) -> str:
    return {"<": "&lt;", ">": "&gt;", "&": "&amp;"}.get(sign[0], "\\" + sign[0])


def _begin() -> str:
    return "## citecheck\n\n"


def _end(summary: Summary, style: Style) -> str:
    lines = []
    if style.statistics and summary.counts:
        lines += ["", "| rule | severity | count |", "|---|---|---|"]
        lines += [f"| `{c.code}` {c.rule} | {c.severity} | {c.count} |" for c in summary.counts]
    if summary.files + len(summary.faults) > 1:
        totals = [
            counted(summary.count(severity), SEVERITY_NOUNS[severity])
            for severity in Severity
            if summary.count(severity)
        ]
        total = ", ".join(totals) or "nothing to report"
        lines += ["", f"{counted(summary.files, 'file')} checked: {total}."]
    return "".join(f"{line}\n" for line in lines)


FORMAT = Format(
    "markdown",
    "tables for a comment on a pull request",
    document=_document,
    begin=_begin,
    fault=_fault,
    end=_end,
    separator="\n",
    counts_rules=True,
)
