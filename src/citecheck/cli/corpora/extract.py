"""``citecheck.cli.corpora.extract``: what it says, and its exit status."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from citecheck.cli.files.streams import say
from citecheck.dataclass import dataclass
from citecheck.model.errors import ConfigError, ExitCode
from citecheck.output.wording import counted

if TYPE_CHECKING:
    from citecheck.corpus.extract import Extracted, Results

_SHOWN = 10  # chunks that were not done, of which each has a line


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the options say of input, output and limits."""

    inputs: Sequence[str]
    output: str
    identifier: str
    texts: Sequence[str]
    chunk: int | None
    timeout: int
    memory: int


def run_extract(
    wanted: Wanted, jobs: int | None, scheduler: str | None, scheduler_file: str | None
) -> int:
    """Extracts; gives the exit status."""
    from citecheck.cli.corpora.extra import require

    require("distributed", "pyarrow")
    if sum(given is not None for given in (jobs, scheduler, scheduler_file)) > 1:
        raise ConfigError("--jobs, --scheduler and --scheduler-file exclude each other")
    from citecheck.corpus.engine import Where
    from citecheck.corpus.extract import Request, run

    request = Request(
        wanted.inputs,
        Path(wanted.output),
        wanted.identifier,
        wanted.texts,
        wanted.chunk,
        wanted.timeout,
        wanted.memory,
    )
    extracted = run(request, Where(scheduler, scheduler_file, jobs), say, _with_bar)
    return say_what_came(wanted.output, extracted)


def _with_bar(results: Results, total: int) -> Results:
    if not sys.stderr.isatty():
        return results
    from citecheck.output.progress import with_bar

    return with_bar(results, total, lambda done: done[0].chunk.shard.source, sys.stderr)


def say_what_came(output: str, extracted: Extracted) -> int:
    """Says it in lines on standard error; gives the exit status."""
    for lost in extracted.lost[:_SHOWN]:
        chunk = lost.task.chunk
        rows = f"rows {chunk.start:,} to {chunk.stop - 1:,}"
        say(f"{chunk.shard.source}: {rows} were not read: {lost.why}")
    if extracted.lost:
        left = counted(len(extracted.lost), "chunk")
        say(f"{left} not done; the same command goes on where it stopped")
    counts = extracted.counts
    empty = f" ({counts.empty:,} empty)" if counts.empty else ""
    documents = f"{counted(counts.documents, 'document')}{empty}"
    words = [documents, counted(counts.citations, "citation")]
    if counts.failed:
        kinds = ", ".join(f"{number:,} {status}" for status, number in counts.failed.items())
        words.append(f"{counted(sum(counts.failed.values()), 'document')} failed ({kinds})")
    if extracted.new.documents:
        words.append(f"{extracted.new.size / 1e6 / extracted.seconds:.2f} MB/s")
    say(f"{output}: {', '.join(words)}; content {counts.content[:16]}")
    if extracted.lost:
        return ExitCode.UNREADABLE
    return ExitCode.DOCUMENTS if counts.failed else ExitCode.CLEAN
