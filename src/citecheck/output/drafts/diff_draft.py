"""The edits of a table: as a unified diff between the table as it is and as the body asks for it,
and as JSON, documented in ``docs/json.md``."""

from __future__ import annotations

from difflib import unified_diff
from typing import assert_never

from citecheck import __version__
from citecheck.document.places import Places
from citecheck.drafting.edits import Addition, Edit, Edits, PagesEdit, Removal, table_lines
from citecheck.model.findings import Report
from citecheck.output.drafts.json_draft import entry_value
from citecheck.output.json_values import SCHEMA_VERSION, Json, dump, location_value
from citecheck.output.visible import obeyed_by_none, visible


def rendered_edits(report: Report, edits: Edits, name: str) -> bytes:
    """The edits in the format of a name in ``DIFF_FORMATS``; text is UTF-8."""
    made = _json(report, edits) if name == "json" else _diff(report, edits)
    return made.encode("utf-8", "backslashreplace")


def _diff(report: Report, edits: Edits) -> str:
    path = report.document.source.path
    lines = unified_diff(
        table_lines(report),
        table_lines(report, edits.edits),
        f"{path}: the table as it is",
        f"{path}: the table that the body asks for",
        lineterm="",
    )
    return "".join(f"{obeyed_by_none(line[:1] + visible(line[1:]))}\n" for line in lines)


def _json(report: Report, edits: Edits) -> str:
    places = Places(report.document)
    value: Json = {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "citecheck", "version": __version__},
        "path": report.document.source.path,
        "edits": [_edit(report, places, edit) for edit in edits.edits],
        "notes": list(edits.notes),
    }
    return dump(value) + "\n"


def _edit(report: Report, places: Places, edit: Edit) -> Json:
    match edit:
        case PagesEdit():
            return {
                "edit": "pages",
                **_entry(report, places, edit.entry),
                "from": report.entries[edit.entry].pages_text,
                "to": edit.should,
                "missing": [str(page) for page in sorted(edit.pages.missing)],
                "extra": [str(page) for page in sorted(edit.pages.extra)],
            }
        case Removal():
            return {"edit": "remove", **_entry(report, places, edit.entry)}
        case Addition():
            return {
                "edit": "add",
                "heading": edit.heading,
                "before": None if edit.before is None else f"t{edit.before + 1}",
                "new": entry_value(edit.entry),
            }
        case _:
            assert_never(edit)


def _entry(report: Report, places: Places, index: int) -> Json:
    entry = report.entries[index]
    return {
        "entry": f"t{index + 1}",
        "text": entry.text,
        "location": location_value(places.locate(entry.span)),
    }
