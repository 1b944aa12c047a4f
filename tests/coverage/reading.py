"""What citecheck and eyecite read in a string, each in a short form that fits a table."""

from __future__ import annotations

from functools import cache
from typing import Any

import citecheck
from citecheck.model.citations import (
    Ambiguous,
    Authority,
    Citation,
    Form,
    Internal,
    Record,
    Resolved,
    Unresolved,
)
from citecheck.model.findings import Report
from citecheck.model.kinds import Kind
from citecheck.model.table import Passim, TableEntry


def readings(text: str) -> tuple[str, ...]:
    """One short line for each citation of ``text``, in order, by the whole way that a brief
    goes: ``case: Camp v. Pitts, 411 U.S. 138 (1973), at 142``; ``id. → 411 U.S. 138, at 143``.
    """
    report = citecheck.check(text)
    return tuple(_line(citation, report) for citation in report.citations)


_FORMS = {
    Form.FULL: "full",
    Form.SHORT: "short",
    Form.SUPRA: "supra",
    Form.ID: "id.",
    Form.NAME: "name",
}


def _line(citation: Citation, report: Report) -> str:
    pin = f", at {citation.pin}" if citation.pin else ""
    found = citation.resolution
    if citation.form is Form.FULL and isinstance(found, Resolved):
        after = f" ({citation.history})" if citation.history else ""
        return f"{citation.kind}: {_whole(found.authority, report)}{after}{pin}"
    return f"{_FORMS[citation.form]} → {_target(citation, report)}{pin}"


def _whole(index: int, report: Report) -> str:
    authority = report.authorities[index]
    docket = authority.docket if authority.kind is Kind.CASE else None
    keys = [str(key) for key in authority.keys if str(key) != f"No. {docket}"]
    parts = (authority.name, docket and f"No. {docket}", " = ".join(keys))
    words = ", ".join(part for part in parts if part)
    date = " ".join(str(part) for part in (authority.court, authority.year) if part)
    later = ""
    if authority.history_of is not None:
        later = f"; history of {_short(report.authorities[authority.history_of])}"
    return f"{words} ({date}){later}" if date else f"{words}{later}"


def _short(authority: Authority) -> str:
    return str(authority.keys[0]) if authority.keys else str(authority.name)


def _target(citation: Citation, report: Report) -> str:
    match citation.resolution:
        case Resolved(index):
            return _short(report.authorities[index])
        case Ambiguous(candidates):
            return "or ".join(f"{_short(report.authorities[index])} " for index in candidates)[:-1]
        case Unresolved():
            return "unresolved"
        case Record():
            return "the record"
        case Internal():
            return "the brief itself"


_BODY = "\n\nARGUMENT\n\nThe order below should be affirmed.\n"


def entries(lines: str, heading: str = "TABLE OF AUTHORITIES") -> tuple[str, ...]:
    """One short line for each entry of a table that ``lines`` make up: ``Cases: Camp v.
    Pitts, 411 U.S. 138 (1973) · 1, 4-5``."""
    table = citecheck.check(f"{heading}\n\n{lines}{_BODY}").table
    if table is None:
        return ("no table",)
    unread = tuple(f"unread: {line.text}" for line in table.unread)
    return tuple(map(_entry, table.entries)) + unread


def _entry(entry: TableEntry) -> str:
    mark = "* " if entry.principal else ""
    docket = f"No. {entry.docket}" if entry.docket else None
    keys = " = ".join(str(key) for key in entry.keys if str(key) != docket)
    words = ", ".join(part for part in (entry.name, docket, keys) if part)
    date = " ".join(str(part) for part in (entry.court, entry.year) if part)
    later = "".join(f"; history {key}" for key in entry.history_keys)
    labels = ", ".join(map(str, entry.pages.ranges))
    if isinstance(entry.pages, Passim):
        labels = f"{labels}, passim" if labels else "passim"
    return f"{mark}{words}{f' ({date})' if date else ''}{later} · {labels or 'no pages'}"


@cache
def eyecite_readings(text: str) -> tuple[str, ...]:
    """What ``eyecite.get_citations`` answers, one short line for each citation."""
    from eyecite import get_citations

    return tuple(_eyecite_line(citation) for citation in get_citations(text))


_CLASSES = {
    "FullCaseCitation": "case",
    "ShortCaseCitation": "short",
    "FullLawCitation": "law",
    "FullJournalCitation": "journal",
    "SupraCitation": "supra",
    "IdCitation": "id.",
    "UnknownCitation": "unknown",
    "ReferenceCitation": "reference",
}


def _eyecite_line(citation: Any) -> str:
    kind = _CLASSES[type(citation).__name__]
    data = citation.metadata
    sides = [getattr(data, side, None) for side in ("plaintiff", "defendant")]
    name = " v. ".join(side for side in sides if side) or getattr(data, "antecedent_guess", None)
    words = None
    if kind in ("unknown", "law"):
        # which of several patterns of a law fits first depends on the seed of Python's hashes
        words = citation.matched_text()
    elif kind not in ("id.", "supra"):
        words = citation.corrected_citation()
    date = " ".join(part for part in (_of(data, "court"), _of(data, "year")) if part)
    pin = _of(data, "pin_cite").removeprefix("at ")
    line = ", ".join(part for part in (name, words) if part)
    line = f"{kind}: {line}" if line else kind
    return line + (f" ({date})" if date else "") + (f", at {pin}" if pin else "")


def _of(data: Any, name: str) -> str:
    return getattr(data, name, None) or ""
