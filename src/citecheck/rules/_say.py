"""How rules put places and authorities into words."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.crosscheck import Comparison
from citecheck.model.citations import Authority, Citation
from citecheck.model.findings import Confidence, Finding, Location, PageChange, Related, Severity
from citecheck.model.keys import AuthorityKey, CaseKey
from citecheck.model.table import TableEntry

LONGEST_RELATED = 12


def cite(authority: Authority) -> str:
    """Name and citation of an authority, as a lawyer would say it."""
    return _named(authority.name, authority.keys[:2])


def cite_entry(entry: TableEntry) -> str:
    """Name and citation of an entry; without a name its own words."""
    return _named(entry.name, entry.keys[:1]) if entry.name and entry.keys else entry_words(entry)


def _named(name: str | None, keys: Sequence[AuthorityKey]) -> str:
    """One that is known by its name alone has no other citation."""
    words = (key.in_print if isinstance(key, CaseKey) else str(key) for key in keys)
    return ", ".join([*([name] if name else []), *(one for one in words if one != name)])


def entry_words(entry: TableEntry, longest: int = 110) -> str:
    """The words of an entry, cut where they are too long for one line of a message."""
    return entry.text if len(entry.text) <= longest else entry.text[: longest - 1].rstrip() + "…"


def where(comparison: Comparison, citation: Citation) -> Location:
    """The place of a citation."""
    return comparison.places.locate_clean(citation.span)


def entry_place(comparison: Comparison, entry: TableEntry) -> Location:
    """The place of an entry in the table."""
    return comparison.places.locate(entry.span)


def finding(
    rule: tuple[str, str, Severity],
    message: str,
    location: Location | None,
    *,
    subject: str,
    confidence: Confidence = Confidence.HIGH,
    severity: Severity | None = None,
    related: tuple[Related, ...] = (),
    authority: int | None = None,
    entry: int | None = None,
    entries: tuple[int, ...] = (),
    pages: PageChange | None = None,
) -> Finding:
    """A finding of a rule, given by its code, name and usual severity."""
    code, name, usual = rule
    return Finding(
        code=code,
        rule=name,
        severity=severity or usual,
        confidence=confidence,
        message=message,
        location=location,
        related=related,
        authority=authority,
        entry=entry,
        subject=subject,
        entries=entries,
        pages=pages,
    )
