"""What has to be done to a brief's own table to make it the one that the body asks for: as far as
the findings say it beyond doubt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from citecheck.dataclass import dataclass
from citecheck.drafting.build import draft
from citecheck.drafting.draft import Draft, DraftCategory, DraftEntry
from citecheck.drafting.list_changes import ListChange, applied, list_changes
from citecheck.model.config import Config
from citecheck.model.findings import Finding, PageChange, Report
from citecheck.model.severity import Confidence
from citecheck.model.table import TableEntry
from citecheck.table.order import usual_order

_NOT_LISTED, _NEVER_CITED = "TOA101", "TOA102"
_PAGES = frozenset({"TOA106", "TOA107"})


@dataclass(frozen=True, slots=True)
class PagesEdit:
    """The page list of the entry with an index, changed. ``changes`` are in offsets of its text as
    printed, ``should`` is what comes of them."""

    entry: int
    pages: PageChange
    changes: tuple[ListChange, ...]
    should: str


@dataclass(frozen=True, slots=True)
class Addition:
    """An entry that the table lacks, under a heading, before the table's entry with an index, or at
    the end of that heading. ``opens`` says that the table has no such heading."""

    entry: DraftEntry
    heading: str
    before: int | None
    opens: bool = False


@dataclass(frozen=True, slots=True)
class Removal:
    """The entry with an index, which the body never cites, taken out."""

    entry: int


Edit = PagesEdit | Addition | Removal


@dataclass(frozen=True, slots=True)
class Edits:
    """All edits of a table, in its order, and what its maker should know."""

    edits: tuple[Edit, ...]
    heading: str
    notes: tuple[str, ...] = ()


def edits_of(report: Report, config: Config) -> Edits:
    """The edits that the findings of a report ask for; those of low confidence ask for none, nor do
    those in which brief and table contradict each other: which of the two is right, nobody knows
    from the brief alone."""
    drafted = draft(report, config)
    sure = [found for found in report.findings if found.confidence is not Confidence.LOW]
    edits: list[Edit] = [*page_edits(report, sure)]
    edits += [
        Removal(finding.entry)
        for finding in sure
        if finding.code == _NEVER_CITED and finding.entry is not None
    ]
    edits += _additions(report, drafted, sure)
    return Edits(tuple(sorted(edits, key=_place)), drafted.heading, _notes(sure, drafted, report))


def page_edits(report: Report, findings: Sequence[Finding]) -> Iterator[PagesEdit]:
    """The edits of page lists alone."""
    changes: dict[int, PageChange] = {}
    for found in findings:
        if found.code in _PAGES and found.entry is not None and found.pages is not None:
            changes[found.entry] = changes.get(found.entry, PageChange()) | found.pages
    for index, pages in changes.items():
        text = report.entries[index].pages_text
        edits = list_changes(text, pages.missing, pages.extra)
        if edits:
            yield PagesEdit(index, pages, edits, applied(text, edits))


def _additions(report: Report, drafted: Draft, findings: Sequence[Finding]) -> Iterator[Addition]:
    lacking = {
        found.authority
        for found in findings
        if found.code == _NOT_LISTED and found.authority is not None
    }
    for category in drafted.categories:
        for entry in category.entries:
            if report.table is None or lacking.intersection(entry.authorities):
                yield _addition(report.entries, category, entry)


def _addition(
    entries: Sequence[TableEntry], category: DraftCategory, entry: DraftEntry
) -> Addition:
    """Where an entry belongs: under the heading that holds most entries of its kind, before the
    first that it precedes."""
    alike = [other for other in entries if other.keys and other.keys[0].kind is entry.kind]
    if not alike:
        of_category = {kind for known in category.entries for kind in (known.kind,)}
        alike = [o for o in entries if o.keys and o.keys[0].kind in of_category]
    if not alike:
        return Addition(entry, category.heading, None, opens=True)
    headings = [other.heading for other in alike]
    heading = max(dict.fromkeys(headings), key=headings.count)
    key = usual_order(entry)
    under = [index for index, other in enumerate(entries) if other.heading == heading]
    before = next((i for i in under if entries[i].keys and usual_order(entries[i]) > key), None)
    return Addition(entry, heading, before)


def _notes(findings: Sequence[Finding], drafted: Draft, report: Report) -> tuple[str, ...]:
    told = {_NOT_LISTED, _NEVER_CITED, *_PAGES}
    left = [found for found in findings if found.code not in told and found.entry is not None]
    notes = list(drafted.notes)
    if left and report.table is not None:
        notes.append(
            "findings about the table that cannot be mended from the brief alone: "
            f"{len(left)}; `citecheck check` names them"
        )
    return tuple(notes)


def _place(edit: Edit) -> tuple[int, int, str]:
    match edit:
        case Addition(opens=True):  # in the order of the draft, each heading once
            return (1_000_001, 0, "")
        case Addition():
            at = 1_000_000 if edit.before is None else edit.before
            return (at, 0, edit.entry.text)
        case PagesEdit() | Removal():
            return (edit.entry, 1, "")


def table_lines(report: Report, edits: Sequence[Edit] = ()) -> list[str]:
    """The table with its edits, an entry a line: its words and its pages."""
    pages = {edit.entry: edit.should for edit in edits if isinstance(edit, PagesEdit)}
    gone = {edit.entry for edit in edits if isinstance(edit, Removal)}
    added = [edit for edit in edits if isinstance(edit, Addition)]
    lines: list[str] = []
    for heading, group in groupby(enumerate(report.entries), key=lambda pair: pair[1].heading):
        lines.append(heading)
        for index, entry in group:
            lines += _added_lines(a for a in added if a.before == index)
            if index not in gone:
                lines.append(_line(entry.text, pages.get(index, entry.pages_text)))
        lines += _added_lines(
            a for a in added if a.before is None and not a.opens and a.heading == heading
        )
    opened = [addition for addition in added if addition.opens]
    for heading, new in groupby(opened, key=lambda addition: addition.heading):
        lines += [heading, *_added_lines(new)]
    return lines


def _added_lines(additions: Iterable[Addition]) -> list[str]:
    return [_line(addition.entry.text, addition.entry.pages_text) for addition in additions]


def _line(words: str, pages: str) -> str:
    return f"{words} … {pages}" if pages else words
