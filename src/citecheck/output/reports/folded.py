"""Findings that a person reads as one: those of the entries of a shifted table (TOA115) stand below
it, and of an entry that lacks pages and has others too many, both are said in one line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck.dataclass import replace
from citecheck.evidence.page_shift import corrected
from citecheck.model.findings import Confidence, Finding, PageChange, Related
from citecheck.model.table import TableEntry
from citecheck.rules import RULES

_SUMMED_UP = frozenset(code for rule in RULES for code in rule.sums_up)


def folded(findings: Sequence[Finding], entries: Sequence[TableEntry]) -> Iterator[Finding]:
    """``findings`` in their order, without those said by another; what is said of the pages of an
    entry is followed by the list as it should be."""
    beneath = {index for finding in findings for index in finding.entries}
    changes = _changes(findings)
    for finding in findings:
        if not _is_of_pages(finding) or finding.entry is None:
            yield finding
        elif finding.entry in beneath:
            continue
        elif finding.pages is None:
            yield finding
        elif finding.pages.missing or not changes[finding.entry].missing:
            yield _with_list(finding, entries[finding.entry], changes[finding.entry])


def corrections(findings: Sequence[Finding], entries: Sequence[TableEntry]) -> dict[int, str]:
    """For each entry (by index) whose page list is surely wrong: what it has and should have. Of an
    entry of a shifted table that is what is said of it there."""
    made = {
        index: corrected(entries[index], change.missing, change.extra)
        for index, change in _changes(findings).items()
    }
    for finding in findings:
        told = zip(finding.entries, finding.related, strict=True) if finding.entries else ()
        made |= {index: related.message for index, related in told}
    return made


def _changes(findings: Sequence[Finding]) -> dict[int, PageChange]:
    """For each entry (by index) all that is surely wrong with its pages."""
    changes: dict[int, PageChange] = {}
    for finding in findings:
        if _is_of_pages(finding) and finding.entry is not None and finding.pages:
            before = changes.get(finding.entry, PageChange())
            changes[finding.entry] = before | finding.pages
    return changes


def _is_of_pages(finding: Finding) -> bool:
    return finding.code in _SUMMED_UP and finding.confidence is not Confidence.LOW


def _with_list(finding: Finding, entry: TableEntry, change: PageChange) -> Finding:
    """The finding with what the entry has and should have beside the table's words."""
    remark = corrected(entry, change.missing, change.extra)
    related = tuple(
        Related(remark, r.location)
        if r.location is not None and r.location.span == entry.span
        else r
        for r in finding.related
    )
    if related == finding.related:
        return replace(finding, message=f"{finding.message} ({remark})")
    return replace(finding, related=related)
