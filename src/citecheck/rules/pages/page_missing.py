"""An authority is cited on a page that its entry does not list.

What it does

Compares each page list with the pages on which the authority is cited: in full, by a short form,
*supra* or *id.*, in text and footnotes. A range stands for each of its pages, *passim* for all. A
citation that runs over a page break may be listed under either page. A bare name in running text
does not count. Where the text has no page markers, the pages of the table of contents bracket each
citation, and a list is wrong only where no listed page lies in the bracket.

Why it matters

The court uses the list to find where an authority is relied on (Fed. R. App. P. 28(a)(3) wants
"references to the pages of the brief where they are cited").

Example

    Bennett v. Spear, 520 U.S. 154 (1997) ........ 16

with `Bennett, 520 U.S. at 178` on page 17.

How to fix

Add the page to the entry's list, or rebuild the table after the last edit.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from citecheck.citations.writings.by_title import edition_in, is_other_edition
from citecheck.crosscheck import Comparison
from citecheck.evidence.cited_pages import CitedOn, cited_on
from citecheck.evidence.unread.pages import unseen
from citecheck.model.citations import Context, Resolved
from citecheck.model.config import Config
from citecheck.model.findings import Confidence, Finding, PageChange, Related, Severity
from citecheck.model.keys import AuthorityKey
from citecheck.model.page_labels import PageLabel, PageRange, join_pages
from citecheck.model.table import Passim, TableEntry
from citecheck.rules._say import cite_entry, entry_place, finding
from citecheck.rules.base import Rule

_ID = ("TOA106", "page-missing", Severity.ERROR)


def check(comparison: Comparison, config: Config) -> Iterator[Finding]:
    """One finding an entry, with every page it lacks."""
    view = comparison.document.view
    of_authority = _entries_of_authorities(comparison)
    listed_under = _pages_by_keys(comparison)
    throughout = {
        frozenset(entry.keys)
        for entry in comparison.entries
        if entry.keys and isinstance(entry.pages, Passim)
    }
    said: set[tuple[frozenset[AuthorityKey], tuple[int, ...]]] = set()
    for index, (entry, sites) in enumerate(
        zip(comparison.entries, comparison.entry_sites(), strict=True)
    ):
        if isinstance(entry.pages, Passim) or not entry.pages.ranges:
            continue
        if frozenset(entry.keys) in throughout:
            continue  # its other entry says passim
        edition = edition_in(entry.text)
        # an authority listed twice (TOA109) has the pages of both entries
        listed = entry.pages.labels | listed_under.get(frozenset(entry.keys), set())
        missing = [
            site
            for site in cited_on(comparison, comparison.places, sites)
            if not site.pages & listed
            and not _left_out(comparison, site, config)
            and not is_other_edition(edition, view, comparison.citations[site.citation].span.end)
            and not _listed_as_history(comparison, site, of_authority)
        ]
        # and lacks a page once
        again = (frozenset(entry.keys), tuple(site.citation for site in missing))
        if missing and not (entry.keys and again in said):
            said.add(again)
            yield _finding(comparison, index, entry, missing)


def _pages_by_keys(comparison: Comparison) -> dict[frozenset[AuthorityKey], set[PageLabel]]:
    pages: dict[frozenset[AuthorityKey], set[PageLabel]] = {}
    for entry in comparison.entries:
        if entry.keys:
            pages.setdefault(frozenset(entry.keys), set()).update(entry.pages.labels)
    return pages


def _entries_of_authorities(comparison: Comparison) -> dict[int, list[TableEntry]]:
    entries: dict[int, list[TableEntry]] = {}
    for entry, authority in zip(comparison.entries, comparison.entry_authorities(), strict=True):
        if authority is not None:
            entries.setdefault(authority, []).append(entry)
    return entries


def _listed_as_history(
    comparison: Comparison, site: CitedOn, of_authority: Mapping[int, Sequence[TableEntry]]
) -> bool:
    """Whether the decision is cited here as history of one whose entry prints that history, and
    lists the page: ``919 F. Supp. 1353 (D. Ariz. 1996), aff'd, 114 F.3d 851 …… 9``."""
    citation = comparison.citations[site.citation]
    if citation.history_of is None:
        return False
    resolution = comparison.citations[citation.history_of].resolution
    entries = of_authority.get(resolution.authority, ()) if isinstance(resolution, Resolved) else ()
    return any(
        (isinstance(entry.pages, Passim) or site.pages & entry.pages.labels)
        and any(str(key) in entry.text for key in citation.keys)
        for entry in entries
    )


def _left_out(comparison: Comparison, site: CitedOn, config: Config) -> bool:
    quoted = comparison.citations[site.citation].context is Context.QUOTATION
    return quoted and config.exclude_quoted


def _finding(
    comparison: Comparison, index: int, entry: TableEntry, missing: list[CitedOn]
) -> Finding:
    by_page: dict[PageRange, CitedOn] = {}
    for site in missing:
        by_page.setdefault(_where(site), site)
    media = comparison.document.source.media_type
    pages = sorted(by_page)
    first = by_page[pages[0]].location
    said = entry.pages_text or "no page"
    page = "page" if len(pages) == 1 and pages[0].first == pages[0].last else "pages"
    return finding(
        _ID,
        f"{cite_entry(entry)}: cited on {page} {join_pages(pages)}, the table says {said}",
        first,
        subject=str(entry.keys[0]) if entry.keys else entry.text,
        confidence=Confidence.HIGH,
        related=(
            *(
                Related(f"cited on {place.in_words(media)}", place, plain=True)
                for place in (by_page[page].location for page in pages[1:])
            ),
            Related("the table's entry", entry_place(comparison, entry), plain=True),
        ),
        entry=index,
        pages=_lacks(pages),
    )


def _lacks(pages: Sequence[PageRange]) -> PageChange | None:
    """The pages that the list lacks, where each is known and not only a range."""
    if any(page.first != page.last for page in pages):
        return None
    return PageChange(missing=frozenset(page.first for page in pages))


def _where(site: CitedOn) -> PageRange:
    return site.location.page_range or PageRange.of(site.first)


RULE = Rule(
    *_ID,
    "cited on a page that the entry does not list",
    __doc__ or "",
    check,
    needs_pages=True,
    unchecked=unseen,
)
