"""A drafted table as JSON, documented in ``docs/json.md``."""

from __future__ import annotations

from citecheck import __version__
from citecheck.drafting.draft import Draft, DraftEntry
from citecheck.output.json_values import SCHEMA_VERSION, Json, dump


def render(table: Draft) -> str:
    """The table as one object."""
    value: Json = {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "citecheck", "version": __version__},
        "heading": table.heading,
        "categories": [
            {"heading": category.heading, "entries": list(map(entry_value, category.entries))}
            for category in table.categories
        ],
        "legend": table.legend or None,
        "notes": list(table.notes),
    }
    return dump(value) + "\n"


def entry_value(entry: DraftEntry) -> Json:
    """One entry of a draft."""
    return {
        "kind": str(entry.kind),
        "name": entry.name,
        "text": entry.text,
        "citations": [str(key) for key in entry.keys],
        "pages": [str(page) for page in entry.pages],
        "pages_text": entry.pages_text,
        "passim": entry.passim,
        "principal": entry.principal,
        "authorities": [f"a{index + 1}" for index in entry.authorities],
    }
