"""The report for a person: findings grouped by rule, the brief's words above the table's."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from citecheck.findings import Confidence, Finding, Report, Severity
from citecheck.model import Ambiguous, Form, Table, Unresolved
from citecheck.output.facts import Placed, entries
from citecheck.output.pen import BOLD, DIM, SEVERITY, Pen
from citecheck.output.results import Results, Style
from citecheck.output.visible import visible
from citecheck.output.wording import KIND_TITLES, counted, entry_words, quote, title, where
from citecheck.spans import Span

_BRIEF = "brief"
_TABLE = "table"
_SEVERITY_NOUNS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}

Row = tuple[str, str, str]
"""Whose words (the brief's or the table's), where they stand, the words."""


def render(results: Results, style: Style) -> str:
    """The findings of each file, or what it cites where it has no table."""
    pen = Pen(style)
    for number, report in enumerate(results.reports):
        if number:
            pen.blank()
        _render_report(pen, Placed.of(report))
    if len(results.reports) > 1:
        pen.blank()
        pen.line((f"{len(results.reports)} files: {_tally(list(results.findings()))}", BOLD))
    return pen.finish()


class _Quotes:
    """The words that stand at places of one report, and whose they are."""

    def __init__(self, placed: Placed) -> None:
        report = placed.report
        self._source = report.document.source.text
        self._table = _table_span(report.table) if report.table else None
        self._clean = {
            location.span: quote(placed.words(citation))
            for citation, location in zip(report.citations, placed.locations, strict=True)
        }
        self._clean |= {entry.span: entry_words(entry) for entry in entries(report)}

    def side(self, span: Span) -> str:
        """Whether a source span stands in the table or in the rest of the brief."""
        return _TABLE if self._table and span.overlaps(self._table) else _BRIEF

    def words(self, span: Span) -> str:
        """The words at a source span, clean where a citation or an entry stands there."""
        return self._clean.get(span) or quote(span.of(self._source))


def _table_span(table: Table) -> Span:
    stretches = (table.heading, *(e.span for e in table.entries), *(u.span for u in table.unread))
    return Span(min(s.start for s in stretches), max(s.end for s in stretches))


def _render_report(pen: Pen, placed: Placed) -> None:
    report = placed.report
    quotes = _Quotes(placed)
    pen.line((visible(report.document.source.path), BOLD), f": {_tally(report.findings)}")
    pen.line((_scope(report), DIM), indent=2)
    for _, group in groupby(sorted(report.findings, key=_rule_order), key=_rule_order):
        _render_rule(pen, placed, quotes, list(group))
    if report.table is None:
        _render_authorities(pen, placed)
    if report.skipped:
        pen.blank()
        pen.line(("Not checked", BOLD))
        pen.rows(((skip.check, visible(skip.reason)) for skip in report.skipped), indent=2)


def _tally(findings: list[Finding] | tuple[Finding, ...]) -> str:
    if not findings:
        return "nothing to report"
    counts = ((severity, sum(f.severity is severity for f in findings)) for severity in Severity)
    return ", ".join(
        counted(count, _SEVERITY_NOUNS[severity]) for severity, count in counts if count
    )


def _scope(report: Report) -> str:
    """What was looked at, so that silence can be told from not having read anything."""
    cited = (
        f"{counted(len(report.citations), 'citation')} of "
        f"{counted(len(report.authorities), 'authority', 'authorities')}"
    )
    if report.table is None:
        return f"{cited}; no table of authorities to check against"
    return f"{cited}; table of {counted(len(report.table.entries), 'entry', 'entries')}"


def _rule_order(finding: Finding) -> tuple[int, str]:
    return finding.severity.rank, finding.code


def _render_rule(pen: Pen, placed: Placed, quotes: _Quotes, findings: list[Finding]) -> None:
    first = findings[0]
    pen.blank()
    pen.line(
        (first.code, SEVERITY[str(first.severity)]),
        (f" {first.rule}", BOLD),
        (f" ({_SEVERITY_NOUNS[first.severity]})", DIM),
    )
    for finding in findings:
        doubt = f" [{finding.confidence} confidence]"
        pen.line(
            visible(finding.message),
            (doubt if finding.confidence is Confidence.LOW else "", DIM),
            indent=2,
        )
        rows = list(dict.fromkeys(_rows(placed, quotes, finding)))
        pen.rows((((side, DIM), place, words) for side, place, words in rows), indent=4)


def _rows(placed: Placed, quotes: _Quotes, finding: Finding) -> Iterator[Row]:
    """The places of a finding; where it is about an entry and an authority, both are shown."""
    sides = set()
    places = [(finding.location, ""), *((r.location, r.message) for r in finding.related)]
    for location, remark in places:
        if location is None:
            continue
        side = quotes.side(location.span)
        sides.add(side)
        words = quotes.words(location.span)
        yield side, where(location), f"{words}  ({visible(remark)})" if remark else words
    if finding.authority is not None and _BRIEF not in sides:
        yield from _first_site(placed, finding.authority)
    if finding.entry is not None and _TABLE not in sides:
        entry = entries(placed.report)[finding.entry]
        yield _TABLE, where(placed.places.locate(entry.span)), entry_words(entry)


def _first_site(placed: Placed, authority: int) -> Iterator[Row]:
    for site in placed.report.authorities[authority].sites[:1]:
        citation = placed.report.citations[site]
        yield _BRIEF, where(placed.locations[site]), quote(placed.words(citation))


def _render_authorities(pen: Pen, placed: Placed) -> None:
    """What a text without a table cites: by kind, then in the order of first citation."""
    report = placed.report
    for kind, heading in KIND_TITLES.items():
        cited = [authority for authority in report.authorities if authority.kind is kind]
        if not cited:
            continue
        pen.blank()
        pen.line((heading, BOLD))
        for authority in cited:
            pen.line(title(authority), indent=2)
            sites = authority.sites
            pen.rows((_site_row(placed, site) for site in sites), indent=6)
    _render_open(pen, placed)


def _site_row(placed: Placed, site: int) -> Row:
    citation = placed.report.citations[site]
    form = "full" if citation.form is Form.FULL else str(citation.form)
    return form, where(placed.locations[site]), quote(placed.words(citation))


def _render_open(pen: Pen, placed: Placed) -> None:
    rows = []
    for index, citation in enumerate(placed.report.citations):
        resolution = citation.resolution
        if isinstance(resolution, Unresolved | Ambiguous):
            words = f"{quote(placed.words(citation))}  ({visible(resolution.reason)})"
            rows.append((str(citation.form), where(placed.locations[index]), words))
    if rows:
        pen.blank()
        pen.line(("Not resolved", BOLD))
        pen.rows(rows, indent=2)
