"""``citecheck toa``: one brief in, its table of authorities out."""

from __future__ import annotations

from pathlib import Path
from typing import assert_never

from citecheck.cli.chosen import Choices
from citecheck.cli.files.outputs import refuse_other_ending
from citecheck.cli.files.overwriting import Guard, refuse_documents
from citecheck.cli.files.streams import say, write
from citecheck.dataclass import dataclass
from citecheck.files.output_files import write_file
from citecheck.jobs.drafts import Draft, DraftJob, limits, lost, work
from citecheck.jobs.job import STANDARD_INPUT, preload
from citecheck.jobs.products import Product
from citecheck.model.errors import ConfigError, ExitCode
from citecheck.output.drafts.registry import BINARY, DIFF_FORMATS, FORMATS
from citecheck.output.registry import said_by_ending


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be made: a format of ``drafts.FORMATS``, None for the one that the ending of
    ``output`` asks for; the file, None for standard output; a difference or a copy in place of the
    table."""

    format_name: str | None
    output: str | None
    diff: bool = False
    replace: bool = False
    fields: bool = False

    @property
    def product(self) -> Product:
        """Raises ``ConfigError`` where two things are wanted."""
        chosen = [
            product
            for product, is_chosen in (
                (Product.DIFF, self.diff),
                (Product.REPLACE, self.replace),
                (Product.FIELDS, self.fields),
            )
            if is_chosen
        ]
        if len(chosen) > 1:
            raise ConfigError(f"--{chosen[0]} and --{chosen[1]} exclude each other")
        return chosen[0] if chosen else Product.TABLE

    @property
    def target(self) -> Path | None:
        """The file to be written; None for standard output."""
        return None if self.output in (None, "-") else Path(str(self.output))


def run_toa(path: str, stdin_name: str | None, wanted: Wanted, choices: Choices) -> int:
    """Drafts the table of the brief at ``path``, or makes what else is wanted of it. What its
    reader should know goes to standard error. Gives the exit status."""
    target = wanted.target
    name = (stdin_name or path) if path == STANDARD_INPUT else path
    format_name = _format(wanted)
    settings = choices.finder().settings(Path(name))
    _guard(path, name, settings.file, target, binary=format_name in BINARY)
    draft = _drafted(DraftJob(path, name, settings.config, format_name, wanted.product))
    if draft.fault is not None:
        say(draft.fault.message)
        return draft.fault.code
    if target is None:
        write(draft.table.decode("utf-8"))
    else:
        write_file(target, draft.table)
    for note in draft.notes:
        say(f"{name}: {note}")
    return ExitCode.FINDINGS if draft.differs else ExitCode.CLEAN


def _format(wanted: Wanted) -> str:
    """The format of what is wanted. Raises ``ConfigError`` for one that it does not come in."""
    target = wanted.target
    name = None if target is None else str(target)
    format_name = wanted.format_name or said_by_ending(name, FORMATS) or "text"
    match wanted.product:
        case Product.TABLE:
            if format_name in BINARY and target is None:
                raise ConfigError(f"--format {format_name} is not text: name a file with --output")
            if name is not None:
                refuse_other_ending(format_name, name, FORMATS)
            return format_name
        case Product.DIFF:
            if format_name not in DIFF_FORMATS:
                raise ConfigError(f"--diff comes as {' or '.join(DIFF_FORMATS)}, not {format_name}")
            if name is not None:
                refuse_other_ending(format_name, name, DIFF_FORMATS)
            return format_name
        case Product.REPLACE | Product.FIELDS:
            if target is None:
                raise ConfigError(f"--{wanted.product} makes a copy: name its file with --output")
            if wanted.format_name not in (None, "docx") or target.suffix.lower() != ".docx":
                raise ConfigError(f"--{wanted.product} makes a Word document: name a .docx file")
            return "docx"
        case _:
            assert_never(wanted.product)


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
