"""What citecheck and eyecite read in a string, each in a short form that fits a table."""

from __future__ import annotations

from functools import cache
from typing import Any

import citecheck
from citecheck.api import Reference
from citecheck.model import (
    Ambiguous,
    Authority,
    Form,
    Internal,
    Kind,
    Record,
    Resolution,
    Resolved,
    Unresolved,
)
from citecheck.names import same_case_name


def readings(text: str) -> tuple[str, ...]:
    """One short line for each citation of ``text``, in order, by the whole way that a brief
    goes: ``case: Camp v. Pitts, 411 U.S. 138 (1973), at 142``; ``id. → 411 U.S. 138, at 143``.
    """
    return tuple(_line(reference) for reference in citecheck.extract(text))


def _line(reference: Reference) -> str:
    pin = f", at {reference.pin}" if reference.pin else ""
    if reference.form is Form.FULL and reference.authority is not None:
        return f"{reference.kind}: {_whole(reference.authority)}{pin}"
    word = {Form.FULL: "full", Form.NAME: "in words"}.get(reference.form, f"{reference.form}")
    return f"{word} → {_target(reference.resolution, reference.authority)}{pin}"


def _whole(authority: Authority) -> str:
    keys = " = ".join(map(str, authority.keys))
    docket = authority.docket if authority.kind is Kind.CASE else None
    named = ", ".join(part for part in (authority.name, docket and f"No. {docket}", keys) if part)
    date = " ".join(str(part) for part in (authority.court, authority.year) if part)
    return f"{named} ({date})" if date else named


def _target(resolution: Resolution, authority: Authority | None) -> str:
    match resolution:
        case Resolved():
            assert authority is not None
            return str(authority.keys[0]) if authority.keys else str(authority.name)
        case Ambiguous(candidates):
            return f"one of {len(candidates)}"
        case Unresolved():
            return "unresolved"
        case Record():
            return "the record"
        case Internal():
            return "the brief itself"


def same_names(first: str, second: str) -> str:
    """Whether two names are taken as those of one case."""
    return same_case_name(first, second).value


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
    name = " v. ".join(side for side in sides if side) or getattr(data, "antecedent_guess", "")
    words = citation.corrected_citation() if hasattr(citation, "corrected_citation") else ""
    if kind in ("id.", "supra", "unknown"):
        words = citation.matched_text() if kind == "unknown" else ""
    date = " ".join(filter(None, (getattr(data, "court", None), getattr(data, "year", None))))
    pin = getattr(data, "pin_cite", None)
    line = ", ".join(part for part in (name, words) if part)
    line = f"{kind}: {line}" if line else kind
    return (
        line + (f" ({date})" if date else "") + (f", at {pin.removeprefix('at ')}" if pin else "")
    )
