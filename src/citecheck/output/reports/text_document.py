"""What the report for a person says of one file: findings grouped by rule, the brief's words above
the table's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from citecheck.dataclass import dataclass
from citecheck.model.citations import Authority, Form
from citecheck.model.document import OpinionKind
from citecheck.model.findings import Confidence, Finding, Related
from citecheck.model.kinds import KINDS
from citecheck.model.spans import Span
from citecheck.model.table import Table, TableEntry
from citecheck.output.pen import BOLD, DIM, SEVERITY, Pen, Words
from citecheck.output.placed import Placed, entries
from citecheck.output.reports.folded import folded
from citecheck.output.results import Checked, Style
from citecheck.output.visible import visible
from citecheck.output.wording import (
    SEVERITY_NOUNS,
    counted,
    entry_in_short,
    entry_words,
    not_checked,
    quote,
    tally,
    title,
)
from citecheck.resolution.wording import in_words
from citecheck.settings.suppressions import SuppressionKind

_BRIEF = "brief"
_TABLE = "table"
_HIDDEN = {
    SuppressionKind.ACCEPTED: "accepted by the configuration",
    SuppressionKind.BASELINE: "hidden by the baseline",
}

Row = tuple[str, str, str]
"""Whose words (the brief's or the table's), where they stand, the words."""


class _Quotes:
    """The words that stand at places of one report, and whose they are."""

    def __init__(self, placed: Placed, findings: Sequence[Finding]) -> None:
        report = placed.report
        self._placed = placed
        self._table = _table_span(report.table) if report.table else None
        self._entries = {entry.span: entry for entry in entries(report)}
        located = zip(placed.locations, report.citations, strict=True) if findings else ()
        self._citations = {location.span: citation for location, citation in located}

    def side(self, span: Span) -> str:
        """Whether a source span stands in the table or in the rest of the brief."""
        return _TABLE if self._table and span.overlaps(self._table) else _BRIEF

    def are_in(self, finding: Finding) -> bool:
        """Whether the message of a finding about one place says the words that stand there, or the
        citation in its normal form: the place is all that is left to be told."""
        if finding.location is None:
            return False
        span = finding.location.span
        entry = self._entries.get(span)
        if entry:
            return bool(entry.text) and entry.text in finding.message
        citation = self._citations.get(span)
        if citation is None:
            return False
        words = (quote(self._placed.words(citation)), self._placed.core(citation))
        return any(said and said in finding.message for said in words)

    def entry(self, span: Span) -> TableEntry | None:
        """The entry at a source span, if one stands there."""
        return self._entries.get(span)

    def words(self, span: Span) -> str:
        """The words at a source span, clean where a citation or an entry stands there."""
        if entry := self._entries.get(span):
            words = entry_words(entry)
        else:
            citation = self._citations.get(span)
            words = quote(self._placed.words(citation)) if citation else ""
        return words or quote(span.of(self._placed.report.document.source.text))


def _table_span(table: Table) -> Span:
    stretches = (table.heading, *(e.span for e in table.entries), *(u.span for u in table.unread))
    return Span(min(s.start for s in stretches), max(s.end for s in stretches))


def text_document(checked: Checked, style: Style) -> str:
    """The findings of one file, or what it cites where it has no table."""
    if style.quiet and not checked.findings:
        return ""
    pen = Pen(style)
    _render_report(pen, checked, Placed.of(checked.report), style)
    return pen.finish()


def _render_report(pen: Pen, checked: Checked, placed: Placed, style: Style) -> None:
    report = checked.report
    findings = checked.findings
    quotes = _Quotes(placed, findings)
    said = "no rule was run" if checked.in_force.runs_nothing else tally(findings)
    pen.line((visible(checked.path), BOLD), f": {said}")
    if not style.quiet:
        pen.line((_scope(checked), DIM), indent=2)
    if checked.court is not None and not style.quiet:
        pen.line((visible(f"court: {checked.court}"), DIM), indent=2)
    if checked.marked_copy is not None:
        pen.line((f"marked copy, not for filing: {visible(checked.marked_copy)}", DIM), indent=2)
    shown = folded(findings, entries(report))
    for _, group in groupby(sorted(shown, key=_rule_order), key=_rule_order):
        _render_rule(pen, placed, quotes, list(group), style)
    if report.table is None and not style.quiet:
        _render_authorities(pen, placed)
    if report.skipped and not style.quiet:
        pen.blank()
        pen.line(("Not checked", BOLD))
        pen.rows(not_checked(report.skipped), indent=2)


def _scope(checked: Checked) -> str:
    """What was looked at, so that silence can be told from not having read anything."""
    report = checked.report
    cited = (
        f"{counted(len(report.citations), 'citation')} of "
        f"{counted(len(report.authorities), 'authority', 'authorities')}"
    )
    if report.table is None:
        table = "no table of authorities to check against"
    else:
        table = f"table of {counted(len(report.table.entries), 'entry', 'entries')}"
    kinds = Counter(each.kind for each in checked.suppressions if each)
    hidden = [f"{kinds[kind]} {words}" for kind, words in _HIDDEN.items() if kinds[kind]]
    return "; ".join([cited, table, *hidden, *map(visible, checked.in_force.words())])


def _rule_order(finding: Finding) -> tuple[int, str]:
    return finding.severity.rank, finding.code


def _render_rule(
    pen: Pen, placed: Placed, quotes: _Quotes, findings: list[Finding], style: Style
) -> None:
    first = findings[0]
    place = f"{style.rules_page}#{first.code.lower()}-{first.rule}"
    pen.blank()
    pen.line(
        (first.code, SEVERITY[str(first.severity)]),
        (f" {first.rule}", BOLD),
        (f" ({SEVERITY_NOUNS[first.severity]})", DIM),
        link=place if style.rules_page else "",
    )
    for finding in findings:
        rows = list(dict.fromkeys(_rows(placed, quotes, finding)))
        doubt = f" [{finding.confidence} confidence]"
        said = len(rows) == 1 and quotes.are_in(finding)
        spot = _in_brackets(rows[0]) if said else ""
        pen.line(
            visible(finding.message),
            (doubt if finding.confidence is Confidence.LOW else "", DIM),
            (f" {spot}" if spot else "", DIM),
            indent=2,
        )
        if not said:
            pen.rows(_columns(rows), indent=4)


def _columns(rows: Sequence[Row]) -> Iterator[tuple[Words, ...]]:
    """Whose words they are is said where it may be asked."""
    sides = {side for side, _, _ in rows}
    for side, place, words in rows:
        yield ((side, DIM), place, words) if len(sides) > 1 else (place, words)


def _in_brackets(row: Row) -> str:
    side, place, _ = row
    parts = [part for part in ("table" if side is _TABLE else "", place) if part]
    return f"[{', '.join(parts)}]".replace(" ", "\u00a0") if parts else ""


def _rows(placed: Placed, quotes: _Quotes, finding: Finding) -> Iterator[Row]:
    """The places of a finding; where it is about an entry and an authority, both are shown."""
    sides = set()
    places = [] if finding.entries else [Related("", finding.location)]
    for place in (*places, *finding.related):
        location = place.location
        if location is None:
            continue
        side = quotes.side(location.span)
        sides.add(side)
        remark = placed.remark(place, quotes.entry(location.span))
        listed = quotes.entry(location.span) if finding.entries else None
        words = entry_in_short(listed) if listed else quotes.words(location.span)
        yield side, placed.spot(location), f"{words}  ({visible(remark)})" if remark else words
    if finding.authority is not None and _BRIEF not in sides:
        yield from _first_site(placed, finding.authority)
    if finding.entry is not None and _TABLE not in sides:
        entry = entries(placed.report)[finding.entry]
        yield _TABLE, placed.spot(placed.places.locate(entry.span)), entry_words(entry)


def _first_site(placed: Placed, authority: int) -> Iterator[Row]:
    for site in placed.report.authorities[authority].sites[:1]:
        citation = placed.report.citations[site]
        yield _BRIEF, placed.spot(placed.locations[site]), quote(placed.words(citation))


def _render_authorities(pen: Pen, placed: Placed) -> None:
    """What a text without a table cites: by kind, what it cites most often first, and where."""
    report = placed.report
    for row in KINDS:
        cited = [authority for authority in report.authorities if authority.kind is row.kind]
        cited.sort(key=lambda authority: -len(authority.sites))
        if not cited:
            continue
        pen.blank()
        pen.line((row.title, BOLD))
        for authority in cited:
            pen.line(title(authority), (_how_often(placed, authority), DIM), indent=2)
            pen.rows(_Sites(placed, authority), indent=6)
    _render_open(pen, placed)


def _how_often(placed: Placed, authority: Authority) -> str:
    """How often an authority is cited, and in which opinions where there are several."""
    document = placed.report.document
    times = f": cited {counted(len(authority.sites), 'time')}"
    if not document.opinions:
        return times if len(authority.sites) > 1 else ""
    starts = (placed.locations[site].span.start for site in authority.sites)
    by_opinion = Counter(map(document.opinion, starts))
    places = ", ".join(f"{kind} {by_opinion[kind]}" for kind in OpinionKind if by_opinion[kind])
    return f"{times} ({places})"


@dataclass(frozen=True, slots=True)
class _Sites:
    """A row for each place that cites an authority."""

    placed: Placed
    authority: Authority

    def __iter__(self) -> Iterator[Row]:
        for site in self.authority.sites:
            citation = self.placed.report.citations[site]
            form = "full" if citation.form is Form.FULL else str(citation.form)
            spot = self.placed.spot(self.placed.locations[site])
            yield form, spot, quote(self.placed.words(citation))


def _render_open(pen: Pen, placed: Placed) -> None:
    rows = []
    for index, citation in enumerate(placed.report.citations):
        if citation.is_open:
            reason = in_words(citation.resolution.reason)
            words = f"{quote(placed.words(citation))}  ({visible(reason)})"
            rows.append((str(citation.form), placed.spot(placed.locations[index]), words))
    if rows:
        pen.blank()
        pen.line(("Not resolved", BOLD))
        pen.rows(rows, indent=2)
