"""What several formats say about a report, worked out once: places, pages of an authority,
the status of a resolution."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never, overload

from citecheck.dataclass import dataclass
from citecheck.document.places import Places
from citecheck.evidence.ranges import Ranges
from citecheck.model.citations import (
    Ambiguous,
    Citation,
    Form,
    Internal,
    Record,
    Resolution,
    Resolved,
    Unresolved,
)
from citecheck.model.findings import Location, Related
from citecheck.model.page_labels import PageLabel
from citecheck.model.reading import Extraction
from citecheck.model.table import TableEntry
from citecheck.output.wording import where


@dataclass(frozen=True, slots=True)
class Placed:
    """The citations of a report with their places in the source, index for index."""

    report: Extraction
    places: Places
    locations: Sequence[Location]

    @classmethod
    def of(cls, report: Extraction) -> Placed:
        """Works out the place of each citation of ``report``."""
        places = Places(report.document)
        return cls(report, places, _Locations(report, places))

    def spot(self, location: Location | None) -> str:
        """A place for a person, as the file's kind allows."""
        return where(location, self.report.document.source.media_type)

    def remark(self, related: Related, entry: TableEntry | None) -> str:
        """What a related place adds to the words that are shown of it: of an entry, which is shown
        with its pages, what they should be."""
        if related.plain:
            return ""
        has = f"has {entry.pages_text}; " if entry else ""
        return related.message.removeprefix(has)

    def words(self, citation: Citation) -> str:
        """The words of a citation, cleaned of line ends and marks of emphasis."""
        return citation.span.of(self.report.document.view)

    def core(self, citation: Citation) -> str:
        """The identifying part: in its normal form where it has one, else its words."""
        if citation.keys and citation.form in (Form.FULL, Form.SHORT):
            return str(citation.keys[0])
        return citation.core.of(self.report.document.view)

    def citations(self, index: int) -> list[str]:
        """The citations of authority ``index`` in normal form, and the range of which it is cited
        as the beginning alone."""
        report = self.report
        ranges = Ranges(report.authorities, report.citations, report.document.view)
        words = ranges.words(index)
        return [*map(str, report.authorities[index].keys), *([words] if words else [])]

    def pages(self, index: int) -> list[PageLabel]:
        """The printed labels of the pages that cite authority ``index``, in order, each once.

        Where the authority is a section that the table lists, pages of the subsections that
        its entry stands for count too. A bare name in running text is a mention and does not
        count as a page.
        """
        report = self.report
        sites = set(report.authorities[index].sites)
        for entry, linked in enumerate(report.entry_authorities):
            if linked == index:
                sites.update(report.entry_sites[entry])
        labels = (
            self.locations[site].page
            for site in sorted(sites)
            if report.citations[site].form is not Form.NAME
        )
        return list(dict.fromkeys(label for label in labels if label is not None))


class _Locations(Sequence[Location]):
    """The places of the citations, index for index: worked out for who asks, as a text may have
    many and a report tells few."""

    def __init__(self, report: Extraction, places: Places) -> None:
        self._citations = report.citations
        self._offsets = report.document.offsets
        self._places = places

    def __len__(self) -> int:
        return len(self._citations)

    @overload
    def __getitem__(self, index: int) -> Location: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Location, ...]: ...
    def __getitem__(self, index: int | slice) -> Location | tuple[Location, ...]:
        if isinstance(index, slice):
            return tuple(self[k] for k in range(len(self))[index])
        return self._places.locate(self._offsets.span(self._citations[index].span))


def status_of(resolution: Resolution) -> str:
    """The name of a resolution's outcome, as JSON has it."""
    match resolution:
        case Resolved():
            return "resolved"
        case Ambiguous():
            return "ambiguous"
        case Unresolved():
            return "unresolved"
        case Record():
            return "record"
        case Internal():
            return "internal"
        case _:
            assert_never(resolution)


def entries_of_authorities(report: Extraction) -> dict[int, list[int]]:
    """For each authority (by index) the table's entries that are linked to it."""
    linked: dict[int, list[int]] = {}
    for entry, authority in enumerate(report.entry_authorities):
        if authority is not None:
            linked.setdefault(authority, []).append(entry)
    return linked


def entries(report: Extraction) -> tuple[TableEntry, ...]:
    """The entries of the report's table; none where there is no table."""
    return report.table.entries if report.table else ()
