"""``citecheck toa``: one brief in, its table of authorities out."""

from __future__ import annotations

from pathlib import Path

from citecheck.cli.chosen import Choices
from citecheck.cli.overwriting import Guard, refuse_documents
from citecheck.cli.streams import say, write
from citecheck.files.output_files import write_file
from citecheck.jobs.drafts import Draft, DraftJob, limits, lost, work
from citecheck.jobs.job import STANDARD_INPUT, preload
from citecheck.model.errors import ConfigError, ExitCode
from citecheck.output.drafts.registry import BINARY, format_of_ending


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
    target = None if output in (None, "-") else Path(str(output))
    format_name = format_name or format_of_ending(target.suffix if target else "")
    if format_name in BINARY and target is None:
        raise ConfigError(f"--format {format_name} is not text: name a file with --output")
    name = (stdin_name or path) if path == STANDARD_INPUT else path
    settings = choices.finder().settings(Path(name))
    _guard(path, name, settings.file, target, binary=format_name in BINARY)
    draft = _drafted(DraftJob(path, name, settings.config, format_name))
    if draft.fault is not None:
        say(draft.fault.message)
        return draft.fault.code
    if target is None:
        write(draft.table.decode("utf-8"))
    else:
        write_file(target, draft.table)
    for note in draft.notes:
        say(f"{name}: {note}")
    return ExitCode.CLEAN


def _guard(
    path: str, name: str, configuration: Path | None, target: Path | None, binary: bool
) -> None:
    """Raises ``ConfigError`` where something that is read would be written to."""
    guard = Guard()
    guard.reads([name], "the brief")
    if path == STANDARD_INPUT:
        guard.reads_standard_input()
    if configuration is not None:
        guard.reads([configuration], "the configuration")
    guard.writes(target, "table")
    if target is not None and not binary:
        refuse_documents(target, "table")


def _drafted(job: DraftJob) -> Draft:
    from citecheck.jobs.alone import FORKS, alone

    if FORKS:
        return alone(work, job, lost, limits(job), preload)
    if job.path == STANDARD_INPUT:
        return work(job)
    from citecheck.jobs.processes import spread

    (draft,) = spread(work, [job], 1, lost, limits)
    return draft
