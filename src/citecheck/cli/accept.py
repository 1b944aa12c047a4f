"""``citecheck accept``: a finding that is right as it is, and why, into the configuration."""

from __future__ import annotations

import os
from pathlib import Path

from citecheck.cli.files.streams import write
from citecheck.files.output_files import one_at_a_time, write_file
from citecheck.model.errors import ConfigError, ExitCode
from citecheck.output.visible import obeyed_by_none, visible
from citecheck.settings.accepting import with_acceptance
from citecheck.settings.files import CONFIG_FILE, SettingsFinder
from citecheck.settings.rule_names import find_rule
from citecheck.settings.suppressions import Acceptance, is_pattern
from citecheck.settings.toml_files import parsed, read_bytes


def run_accept(
    code: str, citation: str, reason: str, pattern: str | None, config_file: str | None
) -> int:
    """Writes the acceptance into the configuration that holds here, or into a new one here; gives
    the exit status."""
    for what, words in (("the citation", citation), ("--reason", reason)):
        if not words.strip():
            raise ConfigError(f"{what} is empty; say which finding is right as it is, and why")
    if not is_pattern(pattern):
        raise ConfigError("--path must be the end of a file's path, as in 'briefs/*.txt'")
    acceptance = Acceptance(find_rule(code).code, citation.strip(), reason.strip(), pattern)
    explicit = Path(config_file) if config_file else None
    # Read as a check reads it: what it would not understand is not added to.
    found = None if explicit else SettingsFinder({}).settings(Path.cwd()).file
    file = explicit or found or Path(CONFIG_FILE)
    with one_at_a_time(file.absolute().parent):
        before = _text(file)
        after = with_acceptance(before, acceptance, file)
        if after == before:
            _tell(f"{file} has it already")
            return ExitCode.CLEAN
        write_file(file, after.encode())
    _tell(f"{file}: {acceptance.code} {acceptance.citation} is accepted: {acceptance.reason}")
    return ExitCode.CLEAN


def _tell(words: str) -> None:
    write(f"{obeyed_by_none(visible(words))}\n")


def _text(file: Path) -> str:
    if not os.path.lexists(file):
        return ""
    data = read_bytes(file)
    parsed(data, file)  # refuses what is no TOML, and so no UTF-8
    return data.decode("utf-8-sig")
