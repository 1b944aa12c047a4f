"""A brief that faults are planted in: its entries, what they stand for, where their words are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from random import Random

from citecheck.crosscheck.covering import covers
from citecheck.document.places import Places
from citecheck.model.citations import Ambiguous, Citation, Form, Unresolved
from citecheck.model.document import PaginationSource
from citecheck.model.findings import Report
from citecheck.model.keys import AuthorityKey, CaseKey, ProvisionKey, SerialKey
from citecheck.model.page_labels import PageLabel
from citecheck.model.table import PageList, TableEntry


@dataclass(frozen=True)
class Brief:
    """A brief before a fault is planted."""

    text: str
    report: Report

    @property
    def entries(self) -> tuple[TableEntry, ...]:
        return self.report.table.entries if self.report.table else ()

    def words(self, index: int) -> str:
        """The entry as it stands in the text, from the first line's beginning to its end."""
        start, end = self.lines(index)
        return self.text[start:end]

    def lines(self, index: int) -> tuple[int, int]:
        """The whole lines of an entry, the last line's end included."""
        span = self.entries[index].span
        start = self.text.rfind("\n", 0, span.start) + 1
        end = self.text.find("\n", span.end)
        return start, len(self.text) if end < 0 else end + 1

    def citations(self, index: int) -> list[Citation]:
        """The citations that an entry stands for."""
        return [self.report.citations[k] for k in self.report.entry_sites[index]]

    def blamed(self, index: int, *codes: str) -> bool:
        """Whether something is wrong with an entry already."""
        return any(f.entry == index and f.code in codes for f in self.report.findings)

    def cited_in_full(self, index: int) -> bool:
        """Whether the brief cites just this authority in full, beyond doubt."""
        keys = set(case_keys(self.entries[index]) or self.entries[index].keys)
        return any(
            c.form is Form.FULL and not c.low_confidence and keys & set(c.keys)
            for c in self.citations(index)
        )

    def alone(self, index: int) -> bool:
        """Whether no other entry could stand for the same authority."""
        mine = self.entries[index]
        return not any(
            k != index and any(stands_for(a, b) for a in other.keys for b in mine.keys)
            for k, other in enumerate(self.entries)
        )

    def in_one_piece(self, index: int) -> bool:
        """Whether the lines of an entry belong to it alone: no page break between them and no
        other entry on them."""
        start, end = self.lines(index)
        return (
            "\f" not in self.text[start:end]
            and self.text[start:end].count("\n") <= 4
            and "\n\n" not in self.text[start:end]
            and not any(
                k != index and start < e.span.end and e.span.start < end
                for k, e in enumerate(self.entries)
            )
        )


def stands_for(other: AuthorityKey, mine: AuthorityKey) -> bool:
    if isinstance(other, ProvisionKey) and isinstance(mine, ProvisionKey):
        return covers(other, mine) or covers(mine, other)
    if isinstance(other, SerialKey) and isinstance(mine, SerialKey):
        # a debate or a work may be listed once for several of its pages
        return other.text[:12] == mine.text[:12]
    return other == mine


def case_keys(entry: TableEntry) -> tuple[CaseKey, ...]:
    return tuple(key for key in entry.keys if isinstance(key, CaseKey))


# --- changing the text ------------------------------------------------------------------------


def with_words(brief: Brief, start: int, end: int, words: str) -> str:
    return brief.text[:start] + words + brief.text[end:]


def in_words(brief: Brief, index: int, old: str, new: str) -> str | None:
    """The text with ``old`` in the entry's words changed, where it stands there just once."""
    start, end = brief.lines(index)
    pages = pages_at(brief, index)
    stop = pages if pages is not None else end
    pattern = re.compile(rf"(?<![\w.]){re.escape(old)}(?!\w)")
    found = list(pattern.finditer(brief.text, start, stop))
    return with_words(brief, *found[0].span(), new) if len(found) == 1 else None


def pages_at(brief: Brief, index: int) -> int | None:
    """Where the entry's page list begins, if it ends the entry just as it was read."""
    entry = brief.entries[index]
    start, end = brief.lines(index)
    line = brief.text[start:end].rstrip(" .\n")
    if not entry.pages_text or not line.endswith(entry.pages_text):
        return None
    return start + len(line) - len(entry.pages_text)


def slip(random: Random, digits: str) -> str:
    """The number with one of its digits changed, the first never to nought."""
    places = [k for k, sign in enumerate(digits) if sign.isdigit()]
    at = random.choice(places)
    low = "1" if at == places[0] else "0"
    others = [d for d in "0123456789" if d != digits[at] and d >= low]
    return digits[:at] + random.choice(others) + digits[at + 1 :]


# --- what may be planted where ----------------------------------------------------------------


def plain_case(brief: Brief, index: int) -> bool:
    """A decision with entry, name and citation of its own, cited in full."""
    entry = brief.entries[index]
    return (
        bool(case_keys(entry))
        and bool(entry.name)
        and brief.cited_in_full(index)
        and brief.alone(index)
        and not hangs(brief, index)
        and not brief.blamed(index, "TOA101", "TOA102", "TOA103")
    )


def hangs(brief: Brief, index: int) -> bool:
    """Whether an entry takes its name or its code from the line above."""
    entry = brief.entries[index]
    first = brief.words(index).strip(" *\n").split(" ")[0]
    return not first or not entry.text.lstrip('*“" ').startswith(first.strip('*_“"')[:3])


def has_page_list(brief: Brief, index: int) -> bool:
    entry = brief.entries[index]
    return (
        brief.report.document.pagination.source not in (PaginationSource.NONE, PaginationSource.TOC)
        and isinstance(entry.pages, PageList)
        and bool(entry.pages.ranges)
        and bool(entry.keys)
        and not brief.blamed(index, "TOA101", "TOA102", "TOA103", "TOA106", "TOA107")
    )


def labels(brief: Brief, citations: list[Citation]) -> frozenset[PageLabel]:
    places = Places(brief.report.document)
    found: set[PageLabel | None] = set()
    for citation in citations:
        span = brief.report.document.offsets.span(citation.span)
        found |= {places.label(span.start), places.label(min(span.end + 250, len(brief.text) - 1))}
        found.add(places.label(max(0, span.start - 250)))
    return frozenset(label for label in found if label)


def sure_labels(brief: Brief, index: int) -> set[PageLabel]:
    """Pages with a citation that lies well inside them."""
    found: set[PageLabel] = set()
    for citation in brief.citations(index):
        around = labels(brief, [citation])
        if citation.form is not Form.NAME and not citation.low_confidence and len(around) == 1:
            found |= around
    return found


def doubtful(brief: Brief) -> frozenset[PageLabel]:
    return labels(
        brief,
        [c for c in brief.report.citations if isinstance(c.resolution, Unresolved | Ambiguous)],
    )


def in_body(brief: Brief, label: PageLabel) -> bool:
    """Whether the page with this label is the only one, and bears text of the body."""
    document = brief.report.document
    pages = [page for page in document.pagination.pages if page.label == label]
    first = document.offsets.offset(0)
    return len(pages) == 1 and pages[0].span.end > first
