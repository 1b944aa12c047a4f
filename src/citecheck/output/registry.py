"""The formats, by name.

Each is loaded when it is asked for, so that JSON does not wait for the layout of text.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from importlib import import_module
from pathlib import PurePath
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # help asks for the names only
    from citecheck.output.format import Format

_CHECK = {
    "text": "reports.text_report",
    "concise": "reports.concise",
    "json": "reports.json_report",
    "jsonl": "reports.jsonl",
    "sarif": "reports.sarif",
    "github": "reports.github",
    "gitlab": "reports.gitlab",
    "junit": "reports.junit",
    "csv": "reports.csv_report",
    "markdown": "reports.markdown",
    "html": "reports.html_report",
    "record": "reports.record_report",
}
_EXTRACT = {
    "text": "extracts.extract_text",
    "json": "extracts.extract_json",
    "jsonl": "extracts.extract_jsonl",
    "csv": "extracts.extract_csv",
}

CHECK: Mapping[str, str] = MappingProxyType(_CHECK)
"""The formats of ``citecheck check`` and the modules of this package that make them."""

EXTRACT: Mapping[str, str] = MappingProxyType(_EXTRACT)
"""Those of ``citecheck extract``."""


_ENDINGS = {
    ".html": ("html",),
    ".htm": ("html",),
    ".json": ("json", "gitlab", "sarif"),
    ".jsonl": ("jsonl",),
    ".sarif": ("sarif",),
    ".csv": ("csv",),
    ".md": ("markdown",),
    ".markdown": ("markdown",),
    ".xml": ("junit",),
    ".txt": ("text", "concise", "record", "markdown", "github"),
    ".pdf": (),
    ".docx": ("docx",),
    ".doc": (),
    ".odt": (),
    ".rtf": (),
    ".xlsx": (),
}
ENDINGS: Mapping[str, tuple[str, ...]] = MappingProxyType(_ENDINGS)
"""For endings of files that say what is in them the formats that may be written there, first the
one that is meant where none is named. Any format may be written under another ending."""


def said_by_ending(path: str | None, known: Container[str]) -> str | None:
    """The format among ``known`` that is meant by the ending of ``path``, if any is."""
    names = ENDINGS.get(PurePath(path).suffix.lower(), ()) if path else ()
    return next((name for name in names if name in known), None)


def load(formats: Mapping[str, str], name: str) -> Format:
    """The format of a name that is in ``formats``."""
    shape: Format = import_module(f"citecheck.output.{formats[name]}").FORMAT
    return shape
