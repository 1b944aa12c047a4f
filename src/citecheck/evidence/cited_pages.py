"""On which pages the citations of an entry stand: worked out once for the rules of pages.

Where pages are marked, a citation is on the page it begins on; one that runs over a page
break may be listed under either page. Where only the table of contents tells, a citation
is on one page of a range.
"""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.citations.decisions.tails import closing, read_parentheses
from citecheck.crosscheck import Comparison
from citecheck.dataclass import dataclass
from citecheck.document.places import Places
from citecheck.model.citations import Citation, Form
from citecheck.model.document import Document
from citecheck.model.findings import Location
from citecheck.model.keys import ProvisionKey, TitleKey
from citecheck.model.kinds import Kind
from citecheck.model.page_labels import PageLabel
from citecheck.model.reading import Reading
from citecheck.model.table import TableEntry
from citecheck.patterns import re


@dataclass(frozen=True, slots=True)
class CitedOn:
    """One citation of an entry: its index, its place, and the pages that it may be listed
    under (two for one that runs over a page break; more where only a range is known)."""

    citation: int
    location: Location
    pages: frozenset[PageLabel]
    first: PageLabel


def cited_on(reading: Reading, places: Places, sites: Sequence[int]) -> list[CitedOn]:
    """Where the citations with these indices stand, mentions by bare name left out."""
    known = reading.once(_placed_before) if isinstance(reading, Comparison) else {}
    found: list[CitedOn] = []
    for index in sites:
        if index not in known:
            known[index] = _cited_on(reading, places, index)
        if (placed := known[index]) is not None:
            found.append(placed)
    return found


def _placed_before(_: Comparison) -> dict[int, CitedOn | None]:
    """Where the citations of a comparison stand that were asked for: several rules ask for each."""
    return {}


def _cited_on(reading: Reading, places: Places, index: int) -> CitedOn | None:
    citation = reading.citations[index]
    named_only = citation.form is Form.NAME and citation.pin is None
    if named_only or citation.low_confidence:
        return None
    return _place(reading.document, places, index, citation)


def named_on(reading: Reading, places: Places, sites: Sequence[int]) -> frozenset[PageLabel]:
    """The pages on which those of the citations stand that only name what they stand for: ``the
    Fifth Amendment``."""
    names = (reading.citations[index] for index in sites)
    located = (places.locate_clean(name.span) for name in names if name.form is Form.NAME)
    return frozenset(location.page for location in located if location.page is not None)


def _place(document: Document, places: Places, index: int, citation: Citation) -> CitedOn | None:
    location = places.locate_clean(citation.span)
    if location.page is not None:
        offsets = document.offsets
        ends = [places.label(offsets.offset(at)) for at in _reach(document.view, citation)]
        # mostly they are on its page, whose label is the same one
        pages = frozenset([location.page, *(p for p in ends if p and p is not location.page)])
        return CitedOn(index, location, pages, location.page)
    if location.page_range is not None:
        pages = frozenset(location.page_range.pages)
        return CitedOn(index, location, pages, location.page_range.first)
    return None


_LONGEST_NAME = 250  # code points


def _reach(view: str, citation: Citation) -> list[int]:
    """Clean offsets that bound where a citation may be said to begin and end: a name too long
    to be read begins before it, and its parentheticals belong to it."""
    end = _end_with_brackets(view, citation.span.end)
    titled = any(isinstance(key, TitleKey) for key in citation.keys)
    if titled and (date := _DATE_BEHIND.match(view, end)):
        end = date.end()
    reach = [citation.core.start, max(end - 1, citation.span.start)]
    if citation.kind is Kind.CASE and _name_is_cut(view, citation):
        reach.append(max(0, citation.span.start - _LONGEST_NAME))
    return reach


# What a title's citation ends with: its date in parentheses, or its address
_DATE_BEHIND = re.compile(r"[^;()\[\]\n]{0,160}?(?:\([^()\n]{0,60}\d{4}\)|https?://\S{1,300})")


def _end_with_brackets(view: str, end: int) -> int:
    """The end of a citation with all that stands in parentheses and brackets behind it."""
    while True:
        _, end = read_parentheses(view, end)
        opening = end + (view[end : end + 1] == " ")
        closed = closing(view, opening) if view[opening : opening + 1] == "[" else None
        if closed is None:
            return end
        end = closed


_NAME_GOES_ON = re.compile(r"(?:[A-Z][\w'-]*[.,]|&|\b(?:of|the|and)) $")


def _name_is_cut(view: str, citation: Citation) -> bool:
    """Whether the name of a decision that is cited with its first page begins before the words
    that were read: there is none, or one party's with words of a name before it."""
    if citation.name is None:
        return citation.form is Form.FULL
    if " v" in citation.name or " at " in citation.core.of(view):
        return False
    start = citation.span.start
    return _NAME_GOES_ON.search(view, max(0, start - 30), start) is not None


class DoubtfulPages:
    """The pages on which something is cited that could not be resolved: what it cites may be
    an entry's authority, so that no page list is proved wrong there."""

    def __init__(self, comparison: Comparison) -> None:
        self._view = comparison.document.view
        self._open: dict[PageLabel, list[Citation]] = {}
        for citation in comparison.citations:
            if citation.is_open and citation.form is not Form.NAME:
                location = comparison.places.locate_clean(citation.span)
                if location.page is not None:
                    self._open.setdefault(location.page, []).append(citation)

    def may_cite(self, page: PageLabel, entry: TableEntry) -> bool:
        """Whether an unresolved citation on ``page`` may cite the authority of ``entry``."""
        return any(self._may_be(citation, entry) for citation in self._open.get(page, ()))

    def of(self, entry: TableEntry) -> set[PageLabel]:
        """The pages on which an unresolved citation may cite the authority of ``entry``."""
        return {page for page in self._open if self.may_cite(page, entry)}

    def _may_be(self, citation: Citation, entry: TableEntry) -> bool:
        if not all(isinstance(key, ProvisionKey) for key in entry.keys):
            return True
        if citation.form is Form.ID and _PART_OF_A_PAPER.match(self._view, citation.span.end):
            return False
        named = _SECTION_PIN.fullmatch(citation.pin or "")
        if citation.form is not Form.ID or named is None:
            return True
        sections = {key.section for key in entry.keys if isinstance(key, ProvisionKey)}
        return any(named[1] in (section, section.split("-")[0]) for section in sections)


# `Id., Patient Information at 6`: a part with pages of its own is no part of a provision
_PART_OF_A_PAPER = re.compile(r",? (?:[A-Z][\w'-]*(?: (?:of|and|the|to))? ){1,5}(?:at \d|¶)")
_SECTION_PIN = re.compile(r"§ ?([\w.-]+)(?:\(\w{1,5}\))*")
