"""``citecheck toa``: one brief in, its table of authorities out."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from citecheck.cli.streams import say, write, write_file
from citecheck.errors import ConfigError, ExitCode
from citecheck.output.drafts import BINARY, format_of_ending, rendered
from citecheck.settings import SettingsFinder
from citecheck.work import STANDARD_INPUT

_SETTINGS = ("court", "statutes", "exclude_quoted", "passim_threshold")


def run_toa(given: Mapping[str, Any]) -> int:
    """Drafts the table and writes it; what its reader should know goes to standard error."""
    from citecheck.document.read import read
    from citecheck.drafting.build import draft
    from citecheck.pipeline import check_source
    from citecheck.sources import renamed

    path: str = given["file"]
    output = None if given["output"] in (None, "-") else Path(given["output"])
    format_name = given["format_name"] or format_of_ending(output.suffix if output else "")
    if format_name in BINARY and output is None:
        raise ConfigError(f"--format {format_name} is not text: name a file with --output")
    if output is not None and output.absolute() == Path(path).absolute():
        raise ConfigError(f"{output}: the table would overwrite the brief")
    name = (given["stdin_filename"] or path) if path == STANDARD_INPUT else path
    config = _finder(given).settings(Path(name)).config
    source = read(path)
    report = check_source(renamed(source, name) if path == STANDARD_INPUT else source, config)
    table = draft(report, config)
    made = rendered(table, format_name)
    if output is None:
        write(made.decode("utf-8"))
    else:
        write_file(output, made)
    for note in (*report.document.source.notices, *table.notes):
        say(f"{name}: {note}")
    return ExitCode.CLEAN


def _finder(given: Mapping[str, Any]) -> SettingsFinder:
    values = {
        setting.replace("_", "-"): given[setting]
        for setting in _SETTINGS
        if given[setting] is not None
    }
    explicit = Path(given["config_file"]) if given["config_file"] else None
    if explicit and given["isolated"]:
        raise ConfigError("--config and --isolated exclude each other")
    return SettingsFinder(values, explicit, given["isolated"])
