"""An entry says *passim* for an authority that few pages cite.

What it does

Reports *passim* where the authority is cited on fewer pages than the threshold, five by custom.
With `--court scotus`, `cadc` or `ca11` it reports every *passim*: those courts do not allow it
(`citecheck rules --court scotus` names the rule of court).

Why it matters

*Passim* saves the reader a long list; for a short one it hides the pages. Supreme Court Rule 34.2
(since 2023) and Eleventh Circuit Rule 28-1(e) want every page, and D.C. Circuit Rule 28(a)(2) bars
*passim* and the like.

Example

    Smith v. Jones, 500 U.S. 1 (1991) ........ passim

with citations on pages 3 and 9 alone.

How to fix

Give the pages: 3, 9.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck.crosscheck import Comparison
from citecheck.evidence.cited_pages import DoubtfulPages, cited_on
from citecheck.evidence.mentions import PageTexts
from citecheck.facts.court_profiles import PassimUse, profile
from citecheck.model.config import Config
from citecheck.model.findings import Confidence, Finding, Severity
from citecheck.model.kinds import Identity
from citecheck.model.page_labels import PageLabel, join_pages
from citecheck.model.table import Passim
from citecheck.rules._say import entry_place, entry_words, finding
from citecheck.rules.base import Rule

_ID = ("TOA108", "passim-misused", Severity.WARNING)


def check(comparison: Comparison, config: Config) -> Iterator[Finding]:
    """One finding an entry."""
    if _barred(config):
        yield from _all(comparison, config)
        return
    texts = PageTexts(comparison.document)
    doubtful = DoubtfulPages(comparison)
    for index, (entry, sites) in enumerate(
        zip(comparison.entries, comparison.entry_sites(), strict=True)
    ):
        if not isinstance(entry.pages, Passim):
            continue
        pages = _pages(comparison, sites)
        if not pages or len(pages) >= config.passim_threshold:
            continue
        labels = {p.label for p in comparison.document.pagination.pages if p.label}
        named = {comparison.places.locate_clean(comparison.citations[k].span).page for k in sites}
        named |= {label for label in labels if texts.names(label, entry)}
        if any(key.identity is Identity.PROVISION for key in entry.keys):
            # an act's own section numbers that could not be told may be this section
            named |= doubtful.of(entry)
        only = "one page only" if len(pages) == 1 else f"{len(pages)} pages only"
        yield finding(
            _ID,
            f"passim, but cited on {only} ({join_pages(pages)}): {entry_words(entry)}",
            entry_place(comparison, entry),
            subject=entry.text,
            # named in words on more pages: whoever made the table counted those
            confidence=Confidence.LOW
            if len(named) >= config.passim_threshold
            else Confidence.MEDIUM,
            entry=index,
        )


def _barred(config: Config) -> bool:
    return profile(config.court).passim.value is PassimUse.BARRED


def _all(comparison: Comparison, config: Config) -> Iterator[Finding]:
    """Every *passim*, with the pages to put in its place where they are known."""
    source = profile(config.court).passim.source
    for index, (entry, sites) in enumerate(
        zip(comparison.entries, comparison.entry_sites(), strict=True)
    ):
        if isinstance(entry.pages, Passim):
            pages = _pages(comparison, sites)
            cited = f"; cited on {join_pages(pages)}" if pages else ""
            yield finding(
                _ID,
                f"passim, which {source} does not allow: {entry_words(entry)}{cited}",
                entry_place(comparison, entry),
                subject=entry.text,
                entry=index,
            )


def _pages(comparison: Comparison, sites: Sequence[int]) -> set[PageLabel]:
    return {
        site.first
        for site in cited_on(comparison, comparison.places, sites)
        if site.location.page is not None
    }


RULE = Rule(
    *_ID,
    "passim below the threshold, or where the court forbids it",
    __doc__ or "",
    check,
    needs_pages=True,
    needs_each_page=True,
    decides_without_pages=_barred,
)
