"""The formats, by name.

Each is loaded when it is asked for, so that JSON does not wait for the layout of text.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
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


def load(formats: Mapping[str, str], name: str) -> Format:
    """The format of a name that is in ``formats``."""
    shape: Format = import_module(f"citecheck.output.{formats[name]}").FORMAT
    return shape
