"""What a marked copy shows: for each finding its number, its note and the words it is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from citecheck.copies.listed_pages import entry_lines, listed_items, lists
from citecheck.dataclass import dataclass
from citecheck.model.findings import Finding, Location, Report
from citecheck.model.severity import Severity
from citecheck.model.spans import Span

NOT_FOR_FILING = "Marked copy, not for filing"

_NOUNS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_PAGE_LISTS = frozenset({"TOA106", "TOA107"})


@dataclass(frozen=True, slots=True)
class Place:
    """Words that a finding is about: their stretches of the source, in order, and what the finding
    says of them beside its message."""

    spans: tuple[Span, ...]
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """A finding as it is marked. ``number`` counts the findings of the copy from 1; ``places``, the
    one that the finding names first, may be none: some findings are about the whole brief."""

    number: int
    severity: Severity
    code: str
    rule: str
    message: str
    places: tuple[Place, ...]
    page: str = ""

    def note(self, place: Place) -> str:
        """What the note at one of the places says: message first, code last."""
        remark = f"\n({place.remark})" if place.remark else ""
        return f"{self.message}{remark}\n{self.label}"

    @property
    def label(self) -> str:
        """The number and code: ``3 · TOA106 page-missing (error)``."""
        return f"{self.number} · {self.code} {self.rule} ({_NOUNS[self.severity]})"


def marks_of(report: Report, findings: Sequence[Finding] | None = None) -> tuple[Mark, ...]:
    """The marks of a report in the order of the text, or of those ``findings`` of it that are to be
    shown. Of the pages of an entry (TOA106, TOA107) only the numbers are marked in the table."""
    words = _Words(report)
    shown = report.findings if findings is None else findings
    ordered = sorted(shown, key=_position)
    return tuple(
        Mark(
            number,
            finding.severity,
            finding.code,
            finding.rule,
            finding.message,
            tuple(words.places(finding)),
            _page(finding.location),
        )
        for number, finding in enumerate(ordered, 1)
    )


def notes_on(unplaced: Sequence[Mark], *, signed: bool) -> tuple[str, ...]:
    """What is said of a copy beside it: ``unplaced`` findings have no mark, and a signature of the
    original does not hold."""
    notes: list[str] = []
    if unplaced:
        notes.append(f"findings without a mark, as their words are not found: {len(unplaced)}")
    if signed:
        notes.append("its signature does not hold for the marked copy, which is changed")
    return tuple(notes)


def tally(marks: Sequence[Mark], unplaced: Sequence[Mark] = ()) -> str:
    """What the note on the first page says: how many findings of each kind there are, and each in
    a line; of ``unplaced`` the words could not be found in the file."""
    counts = Counter(mark.severity for mark in marks)
    words = [
        f"{counts[level]} {_NOUNS[level]}{'' if counts[level] == 1 else 's'}"
        for level in Severity
        if counts[level]
    ]
    lines = [f"{NOT_FOR_FILING}.", f"citecheck: {', '.join(words) or 'nothing to report'}"]
    lines += [_line(mark, lost=mark in unplaced) for mark in marks]
    return "\n".join(lines)


def _line(mark: Mark, *, lost: bool) -> str:
    where = f"p. {mark.page}: " if mark.page else ""
    remark = " (not marked: its words are not found on the page)" if lost else ""
    if not mark.places:
        remark = " (about the whole brief)"
    return f"{mark.number}. {where}{mark.message}{remark} [{mark.code}]"


def _position(finding: Finding) -> tuple[int, int, str]:
    at = finding.location.span.start if finding.location else -1
    return (at, finding.severity.rank, finding.code)


def _page(location: Location | None) -> str:
    return str(location.page) if location and location.page else ""


class _Words:
    """Finds the words of the places of one report."""

    def __init__(self, report: Report) -> None:
        self._report = report
        document = report.document
        self._entries = {
            entry.span: entry for entry in (report.table.entries if report.table else ())
        }
        self._cited = {
            document.offsets.span(citation.span): citation.span for citation in report.citations
        }

    def places(self, finding: Finding) -> Iterator[Place]:
        """The places of a finding, each once. What sums up other findings (``entries``) has its
        own place only, as those are marked too."""
        located = [(finding.location, "")]
        if not finding.entries:
            located += [(related.location, related.message) for related in finding.related]
        seen: set[tuple[Span, ...]] = set()
        for location, remark in located:
            if location is None:
                continue
            spans = tuple(self._spans(finding, location.span))
            if spans and spans not in seen:
                seen.add(spans)
                yield Place(spans, remark)

    def _spans(self, finding: Finding, span: Span) -> Iterable[Span]:
        document = self._report.document
        entry = self._entries.get(span)
        if entry is not None:
            pages = self._page_numbers(finding, span) if finding.code in _PAGE_LISTS else []
            return pages or entry_lines(document, entry)
        clean = self._cited.get(span)
        return [span] if clean is None else document.offsets.pieces(clean)

    def _page_numbers(self, finding: Finding, span: Span) -> list[Span]:
        """The numbers of an entry that a finding is about: those too many, or else the list that
        lacks some."""
        items = listed_items(self._report.document, self._entries[span])
        extra = finding.pages.extra if finding.pages else frozenset()
        wrong = [item for item in items if any(lists(item, page) for page in extra)]
        return [item.span for item in wrong or items]
