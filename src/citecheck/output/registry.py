"""The formats, by name. A format is a function from results to a string; nothing here prints.

Each is loaded when it is asked for, so that JSON does not wait for rich.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from citecheck.output.results import Results, Style

Renderer = Callable[[Results, Style], str]


def _check_text(results: Results, style: Style) -> str:
    from citecheck.output import text_report

    return text_report.render(results, style)


def _check_json(results: Results, style: Style) -> str:
    from citecheck.output import json_report

    return json_report.render_check(results, style)


def _extract_text(results: Results, style: Style) -> str:
    from citecheck.output import extract_text

    return extract_text.render(results, style)


def _extract_json(results: Results, style: Style) -> str:
    from citecheck.output import json_report

    return json_report.render_extract(results, style)


CHECK: Mapping[str, Renderer] = MappingProxyType({"text": _check_text, "json": _check_json})
EXTRACT: Mapping[str, Renderer] = MappingProxyType({"text": _extract_text, "json": _extract_json})
