"""``citecheck toa``: one brief in, its table of authorities out."""

from __future__ import annotations

from pathlib import Path

from citecheck.cli.chosen import Choices
from citecheck.cli.overwriting import refuse_overwriting
from citecheck.cli.streams import say, write, write_file
from citecheck.jobs.job import STANDARD_INPUT
from citecheck.model.errors import ConfigError, ExitCode
from citecheck.output.drafts.registry import BINARY, format_of_ending, rendered


def run_toa(
    path: str,
    stdin_name: str | None,
    format_name: str | None,
    output: str | None,
    choices: Choices,
) -> int:
    """Drafts the table of the brief at ``path`` and writes it in a format of ``drafts.FORMATS``,
    None for the one that the ending of ``output`` asks for. What its reader should know goes to
    standard error. Gives the exit status."""
    from citecheck.document.readers.read import read, renamed
    from citecheck.drafting.build import draft
    from citecheck.pipeline import extract_source

    target = None if output in (None, "-") else Path(str(output))
    format_name = format_name or format_of_ending(target.suffix if target else "")
    if format_name in BINARY and target is None:
        raise ConfigError(f"--format {format_name} is not text: name a file with --output")
    refuse_overwriting([path], target, "table")
    name = (stdin_name or path) if path == STANDARD_INPUT else path
    config = choices.finder().settings(Path(name)).config
    source = read(path)
    extracted = extract_source(renamed(source, name) if path == STANDARD_INPUT else source, config)
    table = draft(extracted, config)
    made = rendered(table, format_name)
    if target is None:
        write(made.decode("utf-8"))
    else:
        write_file(target, made)
    for note in (*extracted.document.source.notices, *table.notes):
        say(f"{name}: {note}")
    return ExitCode.CLEAN
