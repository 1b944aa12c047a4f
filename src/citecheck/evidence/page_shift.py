"""Page lists that are off alike, as when text was put in or taken out after the table was made: in
the whole table or in one category or run of it, from one page on or up to one.

Text moves by whole pages seldom: what moves by one page and a half stands one page or two pages
further on. So lists are off alike that one number of pages explains, or two numbers side by side.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from itertools import groupby

from citecheck.crosscheck import Comparison
from citecheck.dataclass import dataclass
from citecheck.evidence.cited_pages import cited_on
from citecheck.model.page_labels import Numbering, PageLabel
from citecheck.model.table import Passim, TableEntry

_FARTHEST = 9  # pages
_FEWEST = 4  # entries off alike
_FEWEST_IN_PART = 6  # where some citations stand where the table says
_MOST_SHIFTS = 3
_OF_WRONG = 0.7  # of the lists of a scope that are wrong, those that the shift sets right
_OF_SCOPE = 0.3  # of all lists of a scope
_AS_GOOD = 0.85  # as many lists set right by one number of pages as by two
_NO_END = 1_000_000


@dataclass(frozen=True, slots=True)
class Shift:
    """Entries whose page lists would be right with ``least`` or ``most`` pages added (below 0:
    taken away) from page ``first`` to page ``last`` of those they list, None where there is no such
    bound. ``entries`` are their indices; ``of`` counts the entries of the scope that list pages
    there. ``heading`` is the category, if the scope is one; ``is_run`` marks entries in a row."""

    least: int
    most: int
    first: int | None
    last: int | None
    entries: tuple[int, ...]
    of: int
    heading: str | None = None
    is_run: bool = False


@dataclass(frozen=True, slots=True)
class _Moved:
    """Pages from ``first`` to ``last`` moved by one of ``by``; other pages stay."""

    by: tuple[int, ...]
    first: int = 0
    last: int = _NO_END

    def targets(self, page: int) -> Iterator[int]:
        """Where a page may be."""
        for number in self.by if self.first <= page <= self.last else _STAYS:
            yield page + number


_STAYS = (0,)


@dataclass(frozen=True, slots=True)
class _Listing:
    """An entry that can be checked page by page: what it lists, and for each citation the pages
    that it may stand on."""

    entry: int
    heading: str
    listed: frozenset[int]
    sites: tuple[frozenset[int], ...]
    cited: frozenset[int]

    def fits(self, moved: _Moved) -> bool:
        """Whether each page of the list stands for a citation where ``moved`` puts it, and each
        citation for a page of the list."""
        reached: set[int] = set()
        for page in self.listed:
            targets = self.cited.intersection(moved.targets(page))
            if not targets:
                return False
            reached |= targets
        return all(not site.isdisjoint(reached) for site in self.sites)

    def touches(self, moved: _Moved) -> bool:
        return any(moved.first <= page <= moved.last for page in self.listed)


def find_shifts(comparison: Comparison, faulty: Callable[[], Container[int]]) -> tuple[Shift, ...]:
    """The shifts of a table, the widest first; no entry is in two of them. ``faulty`` gives the
    entries whose lists are surely wrong; it is asked only where there may be a shift."""
    listings = list(_listings(comparison))
    wrong = [listing for listing in listings if not listing.fits(_Moved(_STAYS))]
    if len(wrong) < _FEWEST:
        return ()
    entries = faulty()
    wrong = [listing for listing in wrong if listing.entry in entries]
    found: list[Shift] = []
    while len(wrong) >= _FEWEST and len(found) < _MOST_SHIFTS:
        shift = _widest(listings, wrong)
        if shift is None:
            break
        found.append(shift)
        taken = set(shift.entries)
        listings = [listing for listing in listings if listing.entry not in taken]
        wrong = [listing for listing in wrong if listing.entry not in taken]
    return tuple(found)


def _listings(comparison: Comparison) -> Iterator[_Listing]:
    for index, (entry, sites) in enumerate(
        zip(comparison.entries, comparison.entry_sites(), strict=True)
    ):
        labels = entry.pages.labels
        if isinstance(entry.pages, Passim) or not labels or not sites:
            continue
        placed = cited_on(comparison, comparison.places, sites)
        on = [site.pages for site in placed]
        if not on or any(len(pages) > _PAGES_OF_A_SITE for pages in on):
            continue
        if all(_is_plain(label) for pages in (labels, *on) for label in pages):
            yield _Listing(
                index,
                entry.heading,
                frozenset(label.number for label in labels),
                tuple(frozenset(label.number for label in pages) for pages in on),
                frozenset(label.number for pages in on for label in pages),
            )


_PAGES_OF_A_SITE = 2


def _is_plain(label: PageLabel) -> bool:
    return label.numbering is Numbering.ARABIC and label.number > 0


def _widest(listings: Sequence[_Listing], wrong: Sequence[_Listing]) -> Shift | None:
    if shift := _in_scope(listings, wrong, None):
        return shift
    for heading in dict.fromkeys(listing.heading for listing in wrong):
        within = [listing for listing in listings if listing.heading == heading]
        off = [listing for listing in wrong if listing.heading == heading]
        if len(off) >= _FEWEST and (shift := _in_scope(within, off, heading)):
            return shift
    return _in_a_row(listings, wrong)


def _in_scope(
    listings: Sequence[_Listing], wrong: Sequence[_Listing], heading: str | None
) -> Shift | None:
    """The shift that sets most of the ``wrong`` lists of a scope right."""
    moved, right = _best(wrong)
    if len(right) < _FEWEST:
        return None
    moved = _with_end(listings, right, moved)
    right = [listing for listing in right if listing.fits(moved)]
    touched = [listing for listing in listings if listing.touches(moved)]
    off = sum(listing.touches(moved) for listing in wrong)
    fewest = _FEWEST_IN_PART if 0 in moved.by else _FEWEST
    if len(right) < max(fewest, _OF_WRONG * off, _OF_SCOPE * len(touched)):
        return None
    pages = [page for listing in listings for page in listing.listed]
    return Shift(
        moved.by[0],
        moved.by[-1],
        moved.first if moved.first > min(pages) else None,
        moved.last if moved.last < max(pages) else None,
        tuple(listing.entry for listing in right),
        len(touched),
        heading,
    )


def _best(wrong: Sequence[_Listing]) -> tuple[_Moved, list[_Listing]]:
    """The move that sets the most lists right, and these: by one number of pages if that does
    nearly as well as two, from the first page that any of them has there."""
    best: list[tuple[_Moved, list[_Listing]]] = []
    for ways in ([(by,) for by in _amounts()], [(by, by + 1) for by in _lower_amounts()]):
        found: tuple[_Moved, list[_Listing]] = (_Moved(_STAYS), [])
        for by in ways:
            found = max(found, _from_best_start(wrong, by), key=lambda move: len(move[1]))
        best.append(found)
    single, double = best
    return single if len(single[1]) >= _AS_GOOD * len(double[1]) else double


def _amounts() -> Iterator[int]:
    for size in range(1, _FARTHEST + 1):
        yield from (size, -size)


def _lower_amounts() -> Iterator[int]:
    for size in range(_FARTHEST):
        yield from (size, -size - 1)


def _from_best_start(
    wrong: Sequence[_Listing], by: tuple[int, ...]
) -> tuple[_Moved, list[_Listing]]:
    able = [listing for listing in wrong if listing.fits(_Moved((*_STAYS, *by)))]
    best: tuple[_Moved, list[_Listing]] = (_Moved(by), [])
    for first in sorted({page for listing in able for page in listing.listed}):
        if len(able) <= len(best[1]):
            break
        moved = _Moved(by, first)
        right = [listing for listing in able if listing.fits(moved)]
        if len(right) > len(best[1]):
            best = (moved, right)
    return best


def _with_end(listings: Sequence[_Listing], right: Sequence[_Listing], moved: _Moved) -> _Moved:
    """``moved`` up to the last page that it sets right, if more than one list behind is right as it
    stands."""
    last = max(page for listing in right for page in listing.listed)
    behind = [listing for listing in listings if min(listing.listed) > last]
    standing = sum(listing.fits(_Moved(_STAYS)) for listing in behind)
    return _Moved(moved.by, moved.first, last) if standing > 1 else moved


def _in_a_row(listings: Sequence[_Listing], wrong: Sequence[_Listing]) -> Shift | None:
    """Entries in a row, at least four, whose lists are all off by the same number of pages."""
    off = {listing.entry for listing in wrong}
    best: tuple[int, list[_Listing]] = (0, [])
    for by in _amounts():
        right = [listing.entry in off and listing.fits(_Moved((by,))) for listing in listings]
        for fits, run in groupby(zip(right, listings, strict=True), key=_first):
            row = [listing for _, listing in run]
            if fits and len(row) > len(best[1]):
                best = (by, row)
    by, row = best
    if len(row) < _FEWEST:
        return None
    return Shift(by, by, None, None, tuple(r.entry for r in row), len(row), is_run=True)


def _first(pair: tuple[bool, _Listing]) -> bool:
    return pair[0]


def cited_pages(comparison: Comparison, index: int) -> tuple[frozenset[PageLabel], ...]:
    """For each citation of an entry the pages that it may be listed under."""
    sites = comparison.entry_sites()[index]
    return tuple(site.pages for site in cited_on(comparison, comparison.places, sites))


def page_list(pages: Iterable[PageLabel], *, with_ranges: bool) -> str:
    """Pages as a table lists them: ``12, 13``; ``with_ranges`` three and more in a row are written
    as a range."""
    runs: list[list[PageLabel]] = []
    for page in sorted(pages):
        if with_ranges and runs and _follows(runs[-1][-1], page):
            runs[-1].append(page)
        else:
            runs.append([page])
    return ", ".join(
        f"{run[0]}-{run[-1]}" if len(run) >= _FEWEST_IN_RANGE else ", ".join(map(str, run))
        for run in runs
    )


def _follows(page: PageLabel, other: PageLabel) -> bool:
    return page.series == other.series and page.number + 1 == other.number


def corrected(entry: TableEntry, missing: frozenset[PageLabel], extra: frozenset[PageLabel]) -> str:
    """What the entry's page list is and what it should be: ``has 11, 12; should be 12, 13``. Where
    it only lacks pages, or only has too many, no more is said than that."""
    with_ranges = any(len(pages.pages) > 1 for pages in entry.pages.ranges)
    has = f"has {entry.pages_text}"
    if not extra:
        return f"{has}; add {page_list(missing, with_ranges=with_ranges)}"
    should = page_list((entry.pages.labels - extra) | missing, with_ranges=with_ranges)
    return f"{has}; should be {should}" if should else f"{has}; take out"


_FEWEST_IN_RANGE = 3
