"""The values of JSON, schema version 1, mapped by hand: a field of ours may move without moving a
key. Documented in ``docs/json.md``; the JSON Schema is ``docs/schema.json``.
"""

from __future__ import annotations

import json
from typing import Any

from citecheck import __version__
from citecheck.model.citations import Ambiguous, Authority, Citation
from citecheck.model.findings import Location
from citecheck.model.page_labels import PageLabel
from citecheck.model.reading import Extraction
from citecheck.model.table import Passim, TableEntry
from citecheck.output.placed import Placed, entries, entries_of_authorities, status_of
from citecheck.output.results import Checked, Marked
from citecheck.patterns import re
from citecheck.resolution.wording import in_words

SCHEMA_VERSION = 1

Json = dict[str, Any]

# JSON escapes only C0. A terminal that shows the output also obeys C1 controls and the signs
# that turn the direction of writing, and a CI system what opens one of its commands; inside a JSON
# string an escape says the same.
_UNSAFE = re.compile(
    "[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]|#(?=#(?i:vso|teamcity)?\\[)"
)


def dump(value: Json, indent: int | None = 1, depth: int = 0) -> str:
    """``value`` as JSON, on one line where ``indent`` is None, its lines moved right by ``depth``
    columns to stand inside another value."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    safe = _UNSAFE.sub(lambda sign: f"\\u{ord(sign[0]):04x}", text)
    margin = " " * depth
    return margin + safe.replace("\n", "\n" + margin) if depth else safe


def begin_documents() -> str:
    """The beginning of a run's object, up to its documents."""
    head = {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "citecheck", "version": __version__},
    }
    return dump(head).removesuffix("\n}") + ',\n "documents": [\n'


def end_documents(summary: Json) -> str:
    """The rest of a run's object after its documents."""
    return "\n ],\n" + dump({"summary": summary}).removeprefix("{\n") + "\n"


def _court(checked: Checked) -> Json:
    """The court that the cover chose, where it was asked to."""
    court = checked.court
    return {} if court is None else {"court": {"name": court.name, "reason": court.reason}}


def document_value(checked: Checked) -> Json:
    """DOCUMENT: one file and everything found out about it."""
    report = checked.report
    placed = Placed.of(report)
    return {
        **_about(report),
        "configuration": {
            "file": checked.in_force.file,
            "rules_not_run": list(checked.in_force.not_run),
            **_court(checked),
        },
        "toa": _table(placed),
        **_cited(placed),
        "findings": [finding_value(m) for m in checked.marked() if m.suppression is None],
        "suppressed": [
            {
                "finding": finding_value(mark),
                "kind": str(mark.suppression.kind),
                "reason": mark.suppression.reason,
            }
            for mark in checked.marked()
            if mark.suppression is not None
        ],
        "skipped": [{"check": skip.check, "reason": skip.reason} for skip in report.skipped],
        **({"marked_copy": checked.marked_copy} if checked.marked_copy is not None else {}),
    }


def extraction_value(extraction: Extraction) -> Json:
    """DOCUMENT without a word about the table."""
    return {**_about(extraction), **_cited(Placed.of(extraction))}


def _about(extraction: Extraction) -> Json:
    document = extraction.document
    pagination = document.pagination
    return {
        "path": document.source.path,
        "sha256": document.source.sha256 or None,
        "media_type": str(document.source.media_type),
        "pagination": {
            "source": str(pagination.source),
            "physical_pages": len(pagination.pages) if pagination.physical else None,
            "labels": [_label(page.label) for page in pagination.pages],
        },
    }


def _cited(placed: Placed) -> Json:
    report = placed.report
    linked = entries_of_authorities(report)
    return {
        "authorities": [
            _authority(placed, index, linked.get(index, []))
            for index in range(len(report.authorities))
        ],
        "citations": [
            _citation(placed, index, citation) for index, citation in enumerate(report.citations)
        ],
    }


def _table(placed: Placed) -> Json:
    report = placed.report
    table = report.table
    if table is None:
        return {"found": False, "location": None, "entries": []}
    return {
        "found": True,
        "location": location_value(placed.places.locate(table.heading)),
        "entries": [
            _entry(placed, index, entry, report.entry_authorities[index])
            for index, entry in enumerate(entries(report))
        ],
    }


def _entry(placed: Placed, index: int, entry: TableEntry, authority: int | None) -> Json:
    return {
        "id": _entry_id(index),
        "category": entry.category,
        "heading": entry.heading,
        "text": entry.text,
        "citations": [str(key) for key in entry.keys],
        "pages": [str(page) for pages in entry.pages.ranges for page in pages.pages],
        "pages_text": entry.pages_text,
        "passim": isinstance(entry.pages, Passim),
        "principal": entry.principal,
        "authority": _authority_id(authority),
        "location": location_value(placed.places.locate(entry.span)),
    }


def _authority(placed: Placed, index: int, linked: list[int]) -> Json:
    authority: Authority = placed.report.authorities[index]
    return {
        "id": _authority_id(index),
        "kind": str(authority.kind),
        "name": authority.name,
        "citations": placed.citations(index),
        "court": authority.court,
        "year": authority.decided,
        "docket": authority.docket,
        "history_of": _authority_id(authority.history_of),
        "pages": [str(page) for page in placed.pages(index)],
        "sites": [_citation_id(site) for site in authority.sites],
        "toa_entries": [_entry_id(entry) for entry in linked],
    }


def _citation(placed: Placed, index: int, citation: Citation) -> Json:
    resolution = citation.resolution
    candidates = resolution.candidates if isinstance(resolution, Ambiguous) else ()
    return {
        "id": _citation_id(index),
        "form": str(citation.form),
        "kind": str(citation.kind),
        "text": placed.words(citation),
        "core": placed.core(citation),
        "pin": citation.pin,
        "context": str(citation.context),
        "opinion": _opinion(placed, index),
        "authority": _authority_id(citation.authority),
        "resolution": {
            "status": status_of(resolution),
            "reason": in_words(resolution.reason),
            "candidates": [_authority_id(candidate) for candidate in candidates],
        },
        "location": location_value(placed.locations[index]),
    }


def _opinion(placed: Placed, index: int) -> str | None:
    """Of the separate opinions of a decision, the one that a citation stands in."""
    document = placed.report.document
    if not document.opinions:
        return None
    return str(document.opinion(placed.locations[index].span.start))


def citation_value(placed: Placed, index: int) -> Json:
    """CITATION with what it cites, as it stands in a line of ``jsonl``: in place of the identifier
    of its authority, the authority's citations, name, court and year."""
    report = placed.report
    citation = report.citations[index]
    value = _citation(placed, index, citation)
    value["resolution"]["candidates"] = [
        [str(key) for key in report.authorities[candidate].keys]
        for candidate in (
            citation.resolution.candidates if isinstance(citation.resolution, Ambiguous) else ()
        )
    ]
    cited = None if citation.authority is None else report.authorities[citation.authority]
    value["authority"] = cited and {
        "kind": str(cited.kind),
        "citations": [str(key) for key in cited.keys],
        "name": cited.name,
        "court": cited.court,
        "year": cited.decided,
    }
    return value


def finding_value(mark: Marked) -> Json:
    """FINDING, as it stands in a document and in a line of ``jsonl``."""
    finding = mark.finding
    return {
        "code": finding.code,
        "rule": finding.rule,
        "severity": str(finding.severity),
        "confidence": str(finding.confidence),
        "message": finding.message,
        "location": location_value(finding.location),
        "related": [
            {"message": related.message, "location": location_value(related.location)}
            for related in finding.related
        ],
        "authority": _authority_id(finding.authority),
        "toa_entry": _entry_id(finding.entry) if finding.entry is not None else None,
        "toa_entries": [_entry_id(index) for index in finding.entries],
        "fingerprint": mark.fingerprint,
    }


def _label(label: PageLabel | None) -> str | None:
    return None if label is None else str(label)


def location_value(location: Location | None) -> Json | None:
    """LOCATION, or null."""
    if location is None:
        return None
    pages = location.page_range
    return {
        "start": location.span.start,
        "end": location.span.end,
        "line": location.line,
        "column": location.column,
        "page": _label(location.page),
        "page_range": [str(pages.first), str(pages.last)] if pages else None,
        "physical_page": location.physical_page,
    }


def _authority_id(index: int | None) -> str | None:
    return None if index is None else f"a{index + 1}"


def _citation_id(index: int) -> str:
    return f"c{index + 1}"


def _entry_id(index: int) -> str:
    return f"t{index + 1}"
