"""The brief page by page, each citation a link to its authority, each finding's words marked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from citecheck.document.normalise import emphasis_marks
from citecheck.model.findings import Severity
from citecheck.model.page_labels import PageLabel
from citecheck.model.spans import Span
from citecheck.output.html_page.markup import Html, join, tag
from citecheck.output.html_page.paragraphs import Paragraph, Shape, paragraphs
from citecheck.output.html_page.segments import Segment, cut, segments
from citecheck.output.html_page.view import View

_LONGEST_SHEET = 6000  # code points, where the text has no pages

SEVERITY = {Severity.ERROR: "e", Severity.WARNING: "w", Severity.INFO: "i"}
"""The classes of severities."""


def brief_side(view: View) -> Html:
    """The pages of a file in order."""
    sheets = list(_sheets(view))
    marks = _Marks(view)
    pieces = segments(marks.spans, Span(0, len(view.report.document.source.text)))
    text = view.report.document.source.text
    rows = _rows(view)
    blocks = [list(paragraphs(text, span, rows.within(span))) for _, span in sheets]
    parts = cut(pieces, [block.span for sheet in blocks for block in sheet])
    made = (
        _sheet(view, number, title, [(block, next(parts)) for block in sheet], marks)
        for number, ((title, _), sheet) in enumerate(zip(sheets, blocks, strict=True), 1)
    )
    return join(made)


def _sheets(view: View) -> Iterator[tuple[str, Span]]:
    """Titles and stretches of the pages, or of pieces of the text where it has no pages."""
    document = view.report.document
    pages = document.pagination.pages
    for number, page in enumerate(pages, 1):
        yield page_title(page.label, number if document.pagination.physical else None), page.span
    if not pages:
        text = document.source.text
        at = 0
        while at < len(text):
            end = text.find("\n\n", at + _LONGEST_SHEET)
            end = len(text) if end < 0 else end
            yield "", Span(at, end)
            at = end


def page_title(label: PageLabel | None, physical: int | None) -> str:
    """``Page 7`` for a printed page, else ``Sheet 14, no printed number``."""
    if label is not None:
        return f"Page {label}"
    return f"Sheet {physical}, no printed number" if physical else "No printed number"


class _Rows:
    """Lines of the tables in front, which stay lines."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._spans = spans
        self._at = 0

    def within(self, page: Span) -> list[Span]:
        """Those of a page; pages are asked for in order."""
        spans, at = self._spans, self._at
        while at < len(spans) and spans[at].end <= page.start:
            at += 1
        first = at
        while at < len(spans) and spans[at].start < page.end:
            at += 1
        self._at = first
        return list(spans[first:at])


def _rows(view: View) -> _Rows:
    document = view.report.document
    lines = (*document.contents_lines, *document.table_lines)
    return _Rows(sorted(line.span for line in lines))


class _Marks:
    """What is marked in the text: citations, the words of findings, and entries of the table."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._seen: set[int] = set()
        citations = [location.span for location in view.placed.locations]
        self._cited = len(citations)
        self._italic = self._cited + len(view.marks)
        self.dropped = self._italic + 1
        spans = (*citations, *(span for span, _ in view.marks))
        self.spans = list(zip(spans, range(len(spans)), strict=True))
        self.spans += self._emphasis(view.report.document.source.text)
        self._severity: dict[str, Severity] = {}
        for shown in view.findings:
            for place in shown.places:
                known = self._severity.get(place.target, Severity.INFO)
                worst = min(known, shown.finding.severity, key=lambda severity: severity.rank)
                self._severity[place.target] = worst

    def _emphasis(self, text: str) -> Iterator[tuple[Span, int]]:
        """The marks of emphasis in the text, which are left out, and what stands between two, which
        is set in italics."""
        stars = [Span(*mark) for mark in emphasis_marks(text) if text[mark[0]] in "*_"]
        for mark in stars:
            yield mark, self.dropped
        opening: Span | None = None
        for mark in stars:
            if opening is not None and opening.of(text) == mark.of(text):
                yield Span(opening.end, mark.start), self._italic
                opening = None
            else:
                opening = mark

    def around(self, words: str, marks: Sequence[int]) -> Html:
        """``words`` within the elements of their marks; a mark's identifier stands once."""
        if words.isspace() and self._seen.issuperset(marks):
            return join((words,))  # no link without a name, where one citation parts another
        content = tag("em", words) if self._italic in marks else join((words,))
        for number in marks:
            if self._cited <= number < self._italic:
                target = self._view.marks[number - self._cited][1]
                found = self._severity_class(target)
                content = tag("mark", content, id=self._once(number, target), class_=found)
        cited = [number for number in marks if number < self._cited]
        if not cited:
            return content
        inner = max(cited, key=lambda number: self.spans[number][0].start)
        for number in cited:
            if number != inner and number not in self._seen:
                anchor = tag("span", id=self._once(number, f"c{number + 1}"))
                content = join((anchor, content))
        return self._citation(inner, content)

    def _citation(self, number: int, content: Html) -> Html:
        target = f"c{number + 1}"
        state = self._view.states[number]
        severity = self._severity_class(target)
        classes = f"{state.short} {severity}" if severity else state.short
        citation = self._view.report.citations[number]
        leads_to = None if citation.authority is None else f"a{citation.authority + 1}"
        if citation.is_open:
            leads_to = f"o{number + 1}"
        return tag(
            "a",
            content,
            id=self._once(number, target),
            class_=classes,
            href=None if leads_to is None else f"#{self._view.of(leads_to)}",
            title=state.words if state.is_amiss else None,
        )

    def _severity_class(self, target: str) -> str | None:
        severity = self._severity.get(target)
        return None if severity is None else f"f {SEVERITY[severity]}"

    def _once(self, number: int, target: str) -> str | None:
        if number in self._seen:
            return None
        self._seen.add(number)
        return self._view.of(target)


def _sheet(
    view: View,
    number: int,
    title: str,
    blocks: Iterable[tuple[Paragraph, Sequence[Segment]]],
    marks: _Marks,
) -> Html:
    heading = tag("h4", title, id=view.of(f"s{number}")) if title else None
    text = view.report.document.source.text
    body = [
        tag(
            "p",
            *(_segment(text, piece, marks) for piece in parts),
            class_=None if block.shape is Shape.PLAIN else block.shape.value,
        )
        for block, parts in blocks
    ]
    return tag("section", heading, *body, class_="sheet")


def _segment(text: str, piece: Segment, marks: _Marks) -> Html | str | None:
    if marks.dropped in piece.marks:
        return None
    words = _flat(piece.span.of(text))
    return marks.around(words, piece.marks) if piece.marks else words


def _flat(words: str) -> str:
    """White space as one sign; the browser would show it so."""
    if "\n" not in words and "  " not in words:
        return words
    head = " " if words[:1].isspace() else ""
    tail = " " if words[-1:].isspace() else ""
    middle = " ".join(words.split())
    return f"{head}{middle}{tail}" if middle else " "
