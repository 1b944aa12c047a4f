"""What the page shows of one file, worked out once: findings with their places, the state of each
citation, what each entry should say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import Enum

from citecheck.dataclass import dataclass
from citecheck.model.findings import Confidence, Finding, Location
from citecheck.model.reading import Extraction
from citecheck.model.spans import Span
from citecheck.model.table import TableEntry
from citecheck.output.placed import Placed, entries
from citecheck.output.reports.folded import corrections, folded
from citecheck.output.results import Checked, fingerprints
from citecheck.rules.table import missing_from_toa


class State(Enum):
    """What the check says of a citation: its class in the page, and words for a person."""

    LISTED = "ok", "in the table"
    WRONG_PAGE = "pg", "page not in the table"
    MISSING = "no", "missing from the table"
    OPEN = "op", "not resolved"
    UNLISTED = "un", "not in the table, and no finding"
    CITED = "ci", "no table to compare with"
    OTHER = "re", "the record or this document"

    @property
    def short(self) -> str:
        """The class of elements."""
        return self.value[0]

    @property
    def words(self) -> str:
        """For the legend and for readers of the screen."""
        return self.value[1]

    @property
    def is_amiss(self) -> bool:
        """Whether it is said of each citation in words too: who does not see the line below it has
        to be told."""
        return self in (State.WRONG_PAGE, State.MISSING, State.OPEN, State.UNLISTED)


@dataclass(frozen=True, slots=True)
class Place:
    """A place of a finding: where it stands, what is said of it, and the identifier (in its file)
    of the element to go to. ``entry`` is the entry whose line it is, None in the brief's text."""

    location: Location
    remark: str
    target: str
    entry: int | None


@dataclass(frozen=True, slots=True)
class Shown:
    """A finding of the page with its places, the brief's before the table's, and the identifier (in
    its file) of its card."""

    finding: Finding
    key: str
    places: tuple[Place, ...]
    card: str


@dataclass(frozen=True, slots=True)
class View:
    """One file. ``prefix`` begins all identifiers of its elements; ``findings`` are in the order of
    their rules, the gravest first; ``marks`` are the findings' stretches of the brief that are no
    citation and no entry, with their identifiers."""

    checked: Checked
    placed: Placed
    prefix: str
    findings: tuple[Shown, ...]
    states: tuple[State, ...]
    corrections: dict[int, str]
    marks: tuple[tuple[Span, str], ...]

    @property
    def report(self) -> Extraction:
        """What was read of the file."""
        return self.placed.report

    def of(self, identifier: str) -> str:
        """The identifier in the page of what has ``identifier`` in the file."""
        return f"{self.prefix}{identifier}"


def view(checked: Checked) -> View:
    """Works all of it out."""
    placed = Placed.of(checked.report)
    shown = sorted(folded(checked.findings, entries(checked.report)), key=_by_rule)
    targets = _Targets(placed)
    findings = tuple(
        Shown(finding, key, tuple(_places(placed, targets, finding)), f"f{number}")
        for number, (finding, key) in enumerate(zip(shown, fingerprints(shown), strict=True), 1)
    )
    digest = checked.report.document.source.sha256 or checked.path
    return View(
        checked,
        placed,
        f"d{_hash(digest + checked.path)}-",
        findings,
        tuple(_states(placed, checked.findings)),
        corrections(checked.findings, entries(checked.report)),
        tuple(targets.marks.items()),
    )


def _by_rule(finding: Finding) -> tuple[int, str]:
    return finding.severity.rank, finding.code


def _hash(words: str) -> str:
    from hashlib import sha256

    return sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:8]


class _Targets:
    """The elements that places lead to: an entry, a citation, or a mark made for the place."""

    def __init__(self, placed: Placed) -> None:
        self._listed = entries(placed.report)
        self._entries = {entry.span: i for i, entry in enumerate(self._listed)}
        self._citations = {location.span: i for i, location in enumerate(placed.locations)}
        self.marks: dict[Span, str] = {}

    def entry(self, span: Span) -> int | None:
        return self._entries.get(span)

    def entry_at(self, location: Location | None) -> TableEntry | None:
        index = None if location is None else self.entry(location.span)
        return None if index is None else self._listed[index]

    def target(self, span: Span) -> str:
        entry = self._entries.get(span)
        if entry is not None:
            return f"t{entry + 1}"
        citation = self._citations.get(span)
        if citation is not None:
            return f"c{citation + 1}"
        return self.marks.setdefault(span, f"m{len(self.marks) + 1}")


def _places(placed: Placed, targets: _Targets, finding: Finding) -> Iterator[Place]:
    places = [] if finding.entries else [(finding.location, "")]
    places += [
        (related.location, placed.remark(related, targets.entry_at(related.location)))
        for related in finding.related
    ]
    in_table = [targets.entry(place.span) is not None for place, _ in places if place is not None]
    if finding.authority is not None and all(in_table):
        sites = placed.report.authorities[finding.authority].sites[:1]
        places += [(placed.locations[site], "") for site in sites]
    if finding.entry is not None and not any(in_table):
        entry = entries(placed.report)[finding.entry]
        places.append((placed.places.locate(entry.span), ""))
    found = [
        Place(location, remark, targets.target(location.span), targets.entry(location.span))
        for location, remark in places
        if location is not None
    ]
    yield from _without_repeats(sorted(found, key=lambda place: place.entry is not None))


def _without_repeats(places: Iterable[Place]) -> Iterator[Place]:
    """Each place once, with the remark that one of its mentions has."""
    by_target: dict[str, Place] = {}
    for place in places:
        known = by_target.get(place.target)
        if known is None or (place.remark and not known.remark):
            by_target[place.target] = place
    yield from by_target.values()


def _states(placed: Placed, findings: Sequence[Finding]) -> Iterator[State]:
    report = placed.report
    missing = {
        finding.authority for finding in findings if finding.code == missing_from_toa.RULE.code
    }
    wrong = _on_wrong_pages(findings)
    listed = {site for sites in report.entry_sites for site in sites}
    for authority in report.entry_authorities:
        if authority is not None:
            listed.update(report.authorities[authority].sites)
    for index, citation in enumerate(report.citations):
        if citation.is_open:
            yield State.OPEN
        elif citation.authority is None:
            yield State.OTHER
        elif report.table is None:
            yield State.CITED
        elif placed.locations[index].span in wrong:
            yield State.WRONG_PAGE
        elif index in listed:
            yield State.LISTED
        else:
            yield State.MISSING if citation.authority in missing else State.UNLISTED


def _on_wrong_pages(findings: Iterable[Finding]) -> set[Span]:
    """The places of citations on pages that their entries do not list."""
    return {
        location.span
        for finding in findings
        if finding.pages and finding.confidence is not Confidence.LOW
        for location in (finding.location, *(related.location for related in finding.related))
        if location is not None
    }
