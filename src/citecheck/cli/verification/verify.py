"""``citecheck verify``: one brief held against a list of decisions."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from citecheck.cli.chosen import Choices
from citecheck.cli.files.outputs import refuse_other_ending
from citecheck.cli.files.overwriting import Guard, refuse_documents, refuse_other_than_answers
from citecheck.cli.files.streams import say, write
from citecheck.cli.run import style
from citecheck.cli.verification.asking import Answers, Wanted, answers_to, show_requests, unanswered
from citecheck.files.output_files import write_file
from citecheck.jobs.job import STANDARD_INPUT, preload
from citecheck.jobs.lookups import ReadBrief, ReadJob, limits, lost, work
from citecheck.model.config import Config
from citecheck.model.errors import ConfigError, ExitCode
from citecheck.model.lookups import Question
from citecheck.output.registry import said_by_ending

if TYPE_CHECKING:
    from citecheck.crosscheck import Comparison
    from citecheck.output.verifications.verified import Verified

FORMATS = ("text", "json", "sarif", "html")
"""The formats of ``citecheck verify``; the last two are those of ``citecheck check``."""


def run_verify(wanted: Wanted, choices: Choices) -> int:
    """Looks up what a brief cites, and gives the exit status."""
    _check(wanted)
    name = (wanted.stdin_name or wanted.path) if wanted.path == STANDARD_INPUT else wanted.path
    target = None if wanted.output in (None, "-") else Path(str(wanted.output))
    if target is not None:
        refuse_other_ending(_format(wanted), str(target), FORMATS)
    _guard(wanted, name, target)
    config = choices.finder().settings(Path(wanted.path)).config
    read = _read(ReadJob(wanted.path, name, config))
    if read.fault is not None or read.comparison is None:
        if read.fault is not None:
            say(read.fault.message)
        return ExitCode.UNREADABLE if read.fault is None else read.fault.code
    from citecheck.lookup.questions import questions

    asked = questions(read.comparison)
    if wanted.dry_run:
        show_requests(wanted, asked)
        return ExitCode.CLEAN
    answers, source = answers_to(wanted, read.comparison, asked)
    verified = _verified(read.comparison, asked, answers, source)
    _write(verified, wanted, target)
    status = max(verified.checked.status(), unanswered(answers))
    return ExitCode(status)


def _check(wanted: Wanted) -> None:
    """Raises ``ConfigError`` for options that contradict each other."""
    if wanted.index and wanted.courtlistener:
        raise ConfigError("--index and --courtlistener exclude each other")
    if not wanted.index and not wanted.courtlistener:
        raise ConfigError(
            "say where to look: --index FILE, a list on this machine, or --courtlistener, which "
            "sends the citations (never the brief) to CourtListener"
        )
    if not wanted.courtlistener and (wanted.dry_run or wanted.server or wanted.answers):
        raise ConfigError("--dry-run, --server and --answers go with --courtlistener")


def _guard(wanted: Wanted, name: str, target: Path | None) -> None:
    """Raises ``ConfigError`` where something that is read would be written to."""
    guard = Guard()
    guard.reads([name], "the brief")
    if wanted.path == STANDARD_INPUT:
        guard.reads_standard_input()
    if wanted.index:
        guard.reads([wanted.index], "the index")
    guard.writes(target, "report")
    if wanted.answers:
        guard.writes(Path(wanted.answers), "answers")
        refuse_other_than_answers(Path(wanted.answers))
    if target is not None:
        refuse_documents(target, "report")


def _read(job: ReadJob) -> ReadBrief:
    from citecheck.jobs.alone import FORKS, alone

    if FORKS:
        return alone(work, job, lost, limits(job), preload)
    return work(job)


def _verified(
    comparison: Comparison, asked: Sequence[Question], answers: Answers, source: str
) -> Verified:
    from citecheck.lookup.judge import judge
    from citecheck.lookup.questions import others
    from citecheck.model.findings import Report
    from citecheck.output.results import Checked
    from citecheck.output.verifications.verified import Verified

    looked = tuple(judge(q, answers[q.key], comparison.acronyms) for q in asked)
    found = sorted(
        (one.finding for one in looked if one.finding is not None),
        key=lambda finding: (finding.severity.rank, finding.code),
    )
    report = Report.of(comparison.extraction(), tuple(found))
    return Verified(Checked(report, Config()), looked, others(comparison), source)


def _write(verified: Verified, wanted: Wanted, target: Path | None) -> None:
    words = _rendered(verified, _format(wanted))
    if target is None:
        write(words)
    else:
        write_file(target, words.encode("utf-8", "backslashreplace"))


def _format(wanted: Wanted) -> str:
    return wanted.format_name or said_by_ending(wanted.output, FORMATS) or "text"


def _rendered(verified: Verified, name: str) -> str:
    look = style()
    if name == "text":
        from citecheck.output.verifications.verify_text import verification_text

        return verification_text(verified, look)
    if name == "json":
        from citecheck.output.verifications.verify_json import verification_json

        return verification_json(verified, look)
    from citecheck.output.format import render
    from citecheck.output.registry import CHECK, load

    return render(load(CHECK, name), [verified.checked], look)
