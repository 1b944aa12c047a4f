"""One file, from its path to the pieces of the reports: the unit that is spread over processes.

What comes back is small (strings and counts), so that neither the pipe between processes nor the
memory of the one that prints grows with what was found out.
"""

from __future__ import annotations

import errno
import os
import time
from collections import Counter
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import BinaryIO

from citecheck.copies.copy import Copy
from citecheck.dataclass import dataclass, field, replace
from citecheck.jobs.limits import Death, Limits
from citecheck.model.config import Config
from citecheck.model.document import Source
from citecheck.model.errors import CitecheckError, ExitCode, InputError
from citecheck.model.findings import Report
from citecheck.output.format import Format
from citecheck.output.registry import CHECK, EXTRACT, load
from citecheck.output.results import Checked, Fault, Style, Summary
from citecheck.output.wording import counted
from citecheck.settings.court import court_choice, in_court
from citecheck.settings.files import Settings
from citecheck.settings.in_force import InForce
from citecheck.settings.selection import chosen
from citecheck.settings.suppressions import BaselineKey, Judgement, baseline_key, judge

STANDARD_INPUT = "-"

_FEW_WORDS = """\
TABLE OF AUTHORITIES

Cases                                              Page(s)

Roe v. Doe, 1 U.S. 1 (1790) ............................ 1

ARGUMENT

So it was held. Roe v. Doe, 1 U.S. 1, 2 (1790); see 42 U.S.C. § 1983. Id.
"""


@dataclass(frozen=True, slots=True)
class Rendering:
    """A format that is wanted, by its name, and its style."""

    name: str
    style: Style = field(default_factory=Style)
    extract: bool = False

    def load(self) -> Format:
        """The format itself; it holds functions, so its name travels instead."""
        return load(EXTRACT if self.extract else CHECK, self.name)


@dataclass(frozen=True, slots=True)
class Marking:
    """That a marked copy is wanted: what the reports call it, and whether of a signed file too."""

    copy: str
    force: bool = False


@dataclass(frozen=True, slots=True)
class Job:
    """One file to check. ``name`` stands for it in the reports; with ``new_baseline`` all its
    findings go into a baseline."""

    path: str
    name: str
    settings: Settings
    renderings: tuple[Rendering, ...]
    baseline: Mapping[BaselineKey, int] = field(default_factory=dict)
    new_baseline: bool = False
    fault: Fault | None = None
    marking: Marking | None = None


_REFUSALS = frozenset(
    {errno.EACCES, errno.EPERM, errno.EMFILE, errno.ENFILE, errno.EAGAIN, errno.ENOMEM, errno.EIO,
     errno.ELOOP, errno.ENAMETOOLONG, errno.ENOTDIR, errno.EROFS}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Done:
    """What became of a job: a piece of text for each rendering, what was counted, what the user
    should know (``notices``) or may want to (``details``), which acceptances matched, the
    counts for a new baseline, and the marked copy."""

    job: Job
    pieces: tuple[str, ...]
    summary: Summary
    notices: tuple[str, ...] = ()
    details: str = ""
    used: frozenset[int] = frozenset()
    gone: int = 0
    counts: Mapping[BaselineKey, int] = field(default_factory=dict)
    copy: Copy | None = None


def work(job: Job, processes: int = 1) -> Done:
    """Checks one file, which so many processes may read. Whatever goes wrong with it becomes a
    ``Fault``."""
    if job.fault is not None:
        return failed(job, job.fault)
    begun = time.perf_counter()
    try:
        report, data = _report(job, processes)
        judgement, counts = _judge(job, report)
        settings = job.settings
        config = in_court(settings.config, report.document.source.text)
        checked = Checked(report, config, judgement.suppressions, InForce.of(settings))
        checked = replace(checked, court=court_choice(settings.config, report.document.source.text))
        copy, fault = _copy(job, checked, data)
        notices = list(report.document.source.notices)
        if copy is not None and job.marking is not None:
            checked = replace(checked, marked_copy=job.marking.copy)
            marked = counted(len(checked.findings), "finding")
            notices += [*copy.notes, f"marked copy with {marked}: {job.marking.copy}"]
        pieces = tuple(r.load().document(checked, r.style) for r in job.renderings)
    except Exception as error:  # noqa: BLE001  (the other files are still to be checked)
        return failed(job, fault_of_exception(error, job.name, limits(job)))
    return Done(
        job,
        pieces,
        Summary.of(checked) + (Summary.of_fault(fault) if fault else Summary()),
        notices=tuple(notices),
        details=_details(report, time.perf_counter() - begun),
        used=judgement.used,
        gone=judgement.gone,
        counts=counts,
        copy=copy,
    )


def failed(job: Job, fault: Fault) -> Done:
    """What became of a file that could not be checked."""
    pieces = tuple(rendering.load().fault(fault) for rendering in job.renderings)
    return Done(job, pieces, Summary.of_fault(fault))


def limits(job: Job) -> Limits:
    """What the check of a file may use up."""
    return Limits.of(job.settings.config)


def lost(job: Job, death: Death) -> Done:
    """What became of a file whose process was ended or died."""
    return failed(job, fault_of(death, job.name, limits(job)))


def fault_of(death: Death, name: str, allowed: Limits) -> Fault:
    """The fault of the file called ``name``, whose process had ``allowed``."""
    if death.late:
        words = f"{name}: not done after {allowed.seconds} seconds; --timeout allows more"
        return Fault(name, words, ExitCode.UNREADABLE)
    if death.signal:
        words = (
            f"{name}: what reads it broke down ({death.signal_name}): a damaged file, or one that "
            f"needs more than {allowed.megabytes} MB of memory (--memory)"
        )
        return Fault(name, words, ExitCode.UNREADABLE)
    words = f"internal fault in {name}: the process that checked it died; please report"
    return Fault(name, words, ExitCode.INTERNAL)


def fault_of_exception(error: Exception, name: str, allowed: Limits) -> Fault:
    """The fault of the file called ``name``, whose check was broken off by ``error``: of the file
    itself, or of the program."""
    if isinstance(error, CitecheckError):
        return Fault(name, str(error), error.exit_code)
    if _is_for_want_of_memory(error):
        words = f"{name}: needs more than {allowed.megabytes} MB of memory; --memory allows more"
        return Fault(name, words, ExitCode.UNREADABLE)
    refused = refusal(error)
    if refused is not None:
        return Fault(name, f"{name}: cannot be read ({refused})", ExitCode.UNREADABLE)
    return Fault(name, internal_fault(error, name), ExitCode.INTERNAL)


def refusal(error: Exception) -> str | None:
    """What the system refused that the program needs; None for any other fault, which may be of the
    program."""
    if not isinstance(error, OSError) or error.errno not in _REFUSALS:
        return None
    return os.strerror(error.errno)


def _is_for_want_of_memory(error: BaseException | None) -> bool:
    while error is not None:
        # libraries in C raise errors of their own over it, and one that finds no room is not loaded
        if isinstance(error, MemoryError) or "failed to map segment" in str(error):
            return True
        error = error.__cause__ or error.__context__
    return False


def internal_fault(error: Exception, path: str | None = None) -> str:
    """A fault of the program in one line; the traceback too where a developer asks for it."""
    if os.environ.get("CITECHECK_DEBUG"):
        import traceback

        traceback.print_exception(error)
    place = f" in {path}" if path else ""
    what = str(error) or "no details"
    return f"internal fault{place}: {type(error).__name__}: {what}; please report"


def judged_acceptances(job: Job) -> set[int]:
    """The acceptances (by index) that the check of this file could have had use for: those that
    are for it and whose rule was run."""
    path = _relative_to_configuration(job)
    return {
        index
        for index, acceptance in enumerate(job.settings.accepted)
        if acceptance.is_for(path) and chosen(acceptance.code, job.settings.config)
    }


def preload() -> None:
    """Loads what every check needs, once, before processes are forked off."""
    load_readers()
    _load_pipeline()


def load_readers() -> None:
    """Loads what reads a file; what checks it may be loaded while others read a long one."""
    import citecheck.document.readers.read  # noqa: F401


def _load_pipeline() -> None:
    import citecheck.pipeline  # noqa: F401


def _make_ready() -> None:
    """Loads what checks a file, and has it make what it makes but once, of tables and patterns:
    while others read, that costs no time of the clock."""
    from citecheck.pipeline import check_source

    check_source(Source(_FEW_WORDS, ""), Config())


def standard_input() -> BinaryIO:
    """Standard input as the program was given it: of a process of ours, Python takes it away."""
    return open(0, "rb", closefd=False)


def read_source(path: str, name: str, processes: int = 1) -> tuple[Source, bytes]:
    """The text of the file at ``path``, or of standard input under ``name``, and what the file
    holds; so many processes may read it. Raises ``InputError``."""
    from citecheck.document.readers.helpers import Helpers
    from citecheck.document.readers.read import file_bytes, renamed, source_of

    of_input = path == STANDARD_INPUT
    data = file_bytes(path, standard_input() if of_input else None)
    source = source_of(data, path, Helpers(processes, _make_ready))
    return (renamed(source, name) if of_input else source), data


def _report(job: Job, processes: int) -> tuple[Report, bytes]:
    """The report of a file, and what the file holds."""
    source, data = read_source(job.path, job.name, processes)
    from citecheck.pipeline import check_source, extract_source

    config = job.settings.config
    if any(rendering.extract for rendering in job.renderings):
        return Report.of(extract_source(source, config)), data
    return check_source(source, config), data


def _copy(job: Job, checked: Checked, data: bytes) -> tuple[Copy | None, Fault | None]:
    """The marked copy, if one is wanted, or why there is none: the report is made all the same."""
    if job.marking is None:
        return None, None
    from citecheck.copies.mark import marked_copy

    force = job.marking.force
    try:
        return marked_copy(data, job.name, checked.report, checked.findings, force=force), None
    except InputError as error:
        return None, Fault(job.name, str(error), error.exit_code)


def _judge(job: Job, report: Report) -> tuple[Judgement, Mapping[BaselineKey, int]]:
    settings = job.settings
    path = _relative_to_configuration(job)
    if not job.new_baseline:
        return judge(report, settings.accepted, path, job.baseline), {}
    first = judge(report, settings.accepted, path, {})
    counts = Counter(
        baseline_key(report, finding)
        for finding, suppression in zip(report.findings, first.suppressions, strict=True)
        if suppression is None
    )
    return judge(report, settings.accepted, path, counts), counts


def _relative_to_configuration(job: Job) -> PurePosixPath:
    file = job.settings.file
    if file is None:
        return PurePosixPath(job.name)
    try:
        return PurePosixPath(os.path.relpath(job.name, file.parent).replace(os.sep, "/"))
    except ValueError:  # another drive of Windows, or a path that is none
        return PurePosixPath(job.name)


def _details(report: Report, seconds: float) -> str:
    document = report.document
    pages = f"pages: {document.pagination.source}"
    if document.pagination.pages:
        pages = f"{len(document.pagination.pages)} {pages}"
    table = f"{len(report.table.entries)} entries" if report.table else "no table"
    return (
        f"{document.source.media_type}, {len(document.source.text)} characters, {pages}, "
        f"{len(report.citations)} citations, {table}, {seconds:.2f} s"
    )
