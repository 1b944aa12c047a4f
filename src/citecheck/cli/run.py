"""A run over files: arguments become jobs, their results become reports and an exit status."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Generator, Mapping, Sequence
from contextlib import closing, suppress
from functools import partial
from pathlib import Path

from citecheck.cli.chosen import Choices
from citecheck.cli.files.hyperlinks import rules_page
from citecheck.cli.files.inputs import Note, Nothing, expand
from citecheck.cli.files.outputs import Output, open_targets, outputs_of
from citecheck.cli.files.overwriting import (
    Guard,
    refuse_documents,
    refuse_other_than_baseline,
    refuse_other_than_copy,
)
from citecheck.cli.files.streams import ClosedPipe, Color, say, wants_color, width, write
from citecheck.dataclass import dataclass, replace
from citecheck.files.output_files import write_file
from citecheck.jobs.job import (
    STANDARD_INPUT,
    Done,
    Job,
    Marking,
    judged_acceptances,
    limits,
    load_readers,
    lost,
    preload,
    work,
)
from citecheck.model.errors import ConfigError, ExitCode
from citecheck.output.results import Fault, Style, Summary
from citecheck.settings.files import Settings, SettingsFinder

# From how many files, or how many bytes of them, it pays to start more processes.
_MANY_FILES = 8
_MANY_BYTES = 2_000_000
# From when somebody who waits wants to see how far it is.
_LONG_WORK_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class Inputs:
    """The files that were asked for, as they were written, the name of standard input, and
    patterns of what is left out of directories."""

    arguments: Sequence[str]
    stdin_name: str | None = None
    excluded: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Look:
    """How reports look: whether rules are counted, when to use colour, how many columns a line may
    have (None: as many as there are), and the day of the check as the user gives it."""

    statistics: bool = False
    color: Color = "auto"
    width: int | None = None
    date: str = ""


@dataclass(frozen=True, slots=True)
class Manner:
    """How a run goes about its work, apart from what it checks: how many processes (None: as
    many as pay), what it says on standard error, the file of a new baseline, and that of a
    marked copy with whether it may be of a signed brief."""

    jobs: int | None = None
    quiet: bool = False
    verbose: bool = False
    write_baseline: str | None = None
    marked: Path | None = None
    force: bool = False

    @property
    def new_baseline(self) -> Path | None:
        """The file of the new baseline, where one is wanted."""
        return Path(self.write_baseline) if self.write_baseline else None

    def refuse_streams(self) -> None:
        """Raises ``ConfigError`` where standard output is named for what is a file."""
        for option, path in (("--write-baseline", self.new_baseline), ("--mark", self.marked)):
            if path == Path(STANDARD_INPUT):
                raise ConfigError(f"{option} takes a file; - is standard output, for the report")


def run_check(
    inputs: Inputs,
    formats: Sequence[str],
    output: str | None,
    choices: Choices,
    manner: Manner,
    look: Look | None = None,
) -> int:
    """``citecheck check`` in ``formats`` (none: what the ending of ``output`` says, else text);
    gives the exit status."""
    outputs = outputs_of(formats, output, style(manner.quiet, look))
    return _run(_jobs(inputs, choices.finder(), outputs, manner), outputs, manner)


def run_copy(inputs: Inputs, choices: Choices, manner: Manner) -> int:
    """Makes a marked copy and no report; gives the exit status, which findings do not change."""
    code = _run(_jobs(inputs, choices.finder(), [], manner), [], manner)
    return ExitCode.CLEAN if code is ExitCode.FINDINGS else code


def run_extract(
    inputs: Inputs, name: str | None, output: str | None, manner: Manner, choices: Choices
) -> int:
    """``citecheck extract`` in the format ``name`` (None: what the ending of ``output`` says, else
    text); gives the exit status."""
    outputs = outputs_of([name] if name else (), output, style(), extract=True)
    finder = choices.never_failing().finder()
    return _run(_jobs(inputs, finder, outputs, manner), outputs, manner)


def show_config(file: str, choices: Choices) -> None:
    """``citecheck config``: what is in force for a file."""
    from citecheck.output.config_report import config_report

    write(config_report(choices.finder().settings(Path(file)), style()))


def style(quiet: bool = False, look: Look | None = None) -> Style:
    """Colour and width as asked for; else the terminal's own, and 80 columns and no colour where
    there is none."""
    look = look or Look()
    color = wants_color(look.color)
    page = rules_page() if look.color != "never" else ""
    return Style(look.width or width(), color, quiet, look.statistics, look.date, page)


def _jobs(
    inputs: Inputs, finder: SettingsFinder, outputs: Sequence[Output], manner: Manner
) -> list[Job]:
    """The jobs of a run, none of whose outputs is a file that it reads."""
    manner.refuse_streams()
    arguments, stdin_name = inputs.arguments, inputs.stdin_name
    if arguments.count(STANDARD_INPUT) > 1:
        raise ConfigError("standard input (-) can be read only once")
    if stdin_name and STANDARD_INPUT not in arguments:
        raise ConfigError("--stdin-filename goes with - as FILE")
    found = list(expand(arguments, inputs.excluded))
    if not manner.quiet:
        for note in found:
            if isinstance(note, Note):
                say(note.words)
    renderings = tuple(output.rendering for output in outputs)
    jobs: list[Job] = []
    for file in found:
        if isinstance(file, Nothing):
            fault = Fault(file.argument, f"{file.argument}: {file.why}", ExitCode.UNREADABLE)
            jobs.append(Job(file.argument, file.argument, Settings(), renderings, fault=fault))
        elif isinstance(file, str):
            name = (stdin_name or file) if file == STANDARD_INPUT else file
            settings = finder.settings(Path(name))
            new_baseline = manner.new_baseline is not None
            jobs.append(Job(file, name, settings, renderings, new_baseline=new_baseline))
    if manner.marked is not None:
        if len(jobs) != 1:
            raise ConfigError("a marked copy is made of one brief: name one file")
        jobs = [replace(jobs[0], marking=Marking(str(manner.marked), manner.force))]
    _guard(jobs, outputs, manner)
    return jobs if manner.new_baseline else _with_baselines(jobs)


def _guard(jobs: Sequence[Job], outputs: Sequence[Output], manner: Manner) -> None:
    """Raises ``ConfigError`` where something that is read would be written to."""
    guard = Guard()
    for job in jobs:
        if job.path == STANDARD_INPUT:
            guard.reads_standard_input()
        guard.reads([job.name], "the brief")
    settings = {job.settings.file: job.settings for job in jobs}
    guard.reads(filter(None, settings), "the configuration")
    if not manner.new_baseline:
        guard.reads({s.baseline for s in settings.values() if s.baseline}, "the baseline")
    for output in outputs:
        guard.writes(output.path, "report")
    if manner.marked is not None:
        guard.writes(manner.marked, "marked copy")
    if manner.new_baseline is not None:
        guard.writes(manner.new_baseline, "baseline")
    for output in outputs:
        if output.path is not None:
            refuse_documents(output.path, "report")
    if manner.marked is not None:
        refuse_other_than_copy(manner.marked, jobs[0].name)
    if manner.new_baseline is not None:
        refuse_other_than_baseline(manner.new_baseline)


def _with_baselines(jobs: Sequence[Job]) -> list[Job]:
    files = {job.settings.baseline for job in jobs if job.settings.baseline and not job.fault}
    if not files:
        return list(jobs)
    from citecheck.settings.baseline import name_in_baseline, read_baseline

    baselines = {file: read_baseline(file) for file in sorted(files)}
    return [
        replace(job, baseline=baselines[file].get(name_in_baseline(job.name, file), {}))
        if (file := job.settings.baseline) in baselines
        else job
        for job in jobs
    ]


def _run(jobs: Sequence[Job], outputs: Sequence[Output], manner: Manner) -> int:
    bar = _wants_bar(jobs, manner)
    shapes = [output.rendering.load() for output in outputs]
    begun = [False] * len(outputs)
    summary = Summary()
    notes = _Notes(manner)
    try:
        # no report may say that a baseline hides what then is not in one
        held = bar or manner.new_baseline is not None
        with open_targets(outputs, held, manner.new_baseline) as targets:
            for index, shape in enumerate(shapes):
                targets.write(index, shape.begin())
            with closing(_results(jobs, manner, bar)) as results:
                for done in results:
                    summary += done.summary
                    notes.take(done)
                    if done.copy is not None and manner.marked is not None:
                        write_file(manner.marked, done.copy.data)
                    for index, piece in enumerate(done.pieces):
                        if piece:
                            before = shapes[index].separator if begun[index] else ""
                            begun[index] = True
                            targets.write(index, before + piece)
            for index, shape in enumerate(shapes):
                targets.write(index, shape.end(summary, outputs[index].rendering.style))
            if manner.new_baseline is not None:
                targets.write(len(outputs), notes.new_baseline())
    except ClosedPipe:
        return summary.exit_code
    notes.finish(jobs, summary)
    return summary.exit_code


def _results(jobs: Sequence[Job], manner: Manner, bar: bool) -> Generator[Done, None, None]:
    from citecheck.jobs.alone import FORKS, alone

    results: Generator[Done, None, None]
    if any(job.path == STANDARD_INPUT for job in jobs) and not FORKS:
        # only this process can read standard input
        results = (work(job) for job in jobs)
    elif len(jobs) == 1 and FORKS:
        results = (
            alone(partial(work, processes=cores()), job, lost, limits(job), load_readers)
            for job in jobs
        )
    else:
        from citecheck.jobs.processes import spread

        preload()
        results = spread(work, jobs, _workers(jobs, manner), lost, limits)
    if bar:
        from citecheck.output.progress import with_bar

        return with_bar(results, len(jobs), lambda done: done.job.name, sys.stderr)
    return results


def _workers(jobs: Sequence[Job], manner: Manner) -> int:
    if len(jobs) < 2:
        return 1
    if manner.jobs:
        return min(manner.jobs, len(jobs))
    if len(jobs) < _MANY_FILES and _bytes_of(jobs) < _MANY_BYTES:
        return 1
    return min(cores(), len(jobs))


def _wants_bar(jobs: Sequence[Job], manner: Manner) -> bool:
    """Where somebody watches and the work is long."""
    if manner.quiet or not sys.stderr.isatty():
        return False
    return len(jobs) > _MANY_FILES or _bytes_of(jobs) > _LONG_WORK_BYTES


def _bytes_of(jobs: Sequence[Job]) -> int:
    size = 0
    for job in jobs:
        with suppress(OSError, ValueError):
            status = os.stat(job.path)  # noqa: PTH116
            size += status.st_size if stat.S_ISREG(status.st_mode) else 0
    return size


def cores() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class _Notes:
    """What goes to standard error: faults, notices, acceptances without use, what was written."""

    def __init__(self, manner: Manner) -> None:
        self._manner = manner
        self._lines: list[str] = []
        self._used: set[tuple[Path, int]] = set()
        self._judged: dict[Path, set[int]] = {}
        self._gone = 0
        self._counts: dict[str, Mapping[tuple[str, str], int]] = {}

    def take(self, done: Done) -> None:
        """Keeps what there is to say about one file."""
        manner, job = self._manner, done.job
        self._lines += [fault.message for fault in done.summary.faults]
        if not manner.quiet:
            self._lines += [f"{job.name}: {notice}" for notice in done.notices]
        if manner.verbose:
            file = job.settings.file or "no configuration file"
            self._lines += [f"{job.name}: {done.details or 'not checked'}; {file}"]
        if not done.summary.faults:
            self._take_judgement(done)

    def _take_judgement(self, done: Done) -> None:
        job = done.job
        if job.settings.file is not None:
            self._used |= {(job.settings.file, index) for index in done.used}
            judged = self._judged.setdefault(job.settings.file, set())
            judged |= judged_acceptances(job)
        self._gone += done.gone
        if self._manner.new_baseline:
            from citecheck.settings.baseline import name_in_baseline

            name = name_in_baseline(job.name, self._manner.new_baseline)
            self._counts[name] = done.counts

    def finish(self, jobs: Sequence[Job], summary: Summary) -> None:
        """Says it all."""
        by_file = {job.settings.file: job.settings for job in jobs if job.settings.file}
        for file, judged in self._judged.items():
            for index in sorted(judged):
                if (file, index) not in self._used:
                    acceptance = by_file[file].accepted[index]
                    self._lines.append(
                        f"{file}: the accepted {acceptance.code} of {acceptance.citation!r} "
                        "matched no finding; take it out"
                    )
        for in_force in summary.in_force:
            if in_force.runs_nothing:
                self._lines.append(f"no rule is run: {', '.join(in_force.by)}")
        if self._gone and not self._manner.quiet:
            self._lines.append(
                f"{self._gone} of the findings in the baseline are gone; "
                "--write-baseline makes it anew"
            )
        if self._manner.new_baseline and not self._manner.quiet:
            from citecheck.output.wording import counted

            findings = counted(summary.in_baseline, "finding")
            self._lines.append(f"{self._manner.new_baseline}: a baseline of {findings}")
        for line in self._lines:
            say(line)

    def new_baseline(self) -> str:
        """What the new baseline holds."""
        from citecheck.settings.baseline import dump_baseline

        return dump_baseline(self._counts)
