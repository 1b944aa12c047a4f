"""One chunk, as a worker does it: rows in, parts of the tables out, counts back."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pyarrow as pa

from citecheck.corpus.answers import Answer, Status
from citecheck.corpus.counts import Counts, Outcome
from citecheck.corpus.guard import Guard
from citecheck.corpus.parts import Origin, Part, counts_of
from citecheck.corpus.plan import Chunk, Options
from citecheck.corpus.shards import Row, read_rows
from citecheck.corpus.versions import in_words, versions
from citecheck.dataclass import dataclass
from citecheck.document.readers.json_record import MARKUP
from citecheck.jobs.limits import Death, Limits
from citecheck.model.errors import ConfigError


@dataclass(frozen=True, slots=True)
class Task:
    """A chunk with all that a worker has to know of it."""

    chunk: Chunk
    options: Options
    output: str
    versions: dict[str, str]


def do_task(task: Task) -> Counts:
    """Reads the documents of a chunk and writes its parts. One that was done already, by a worker
    that was then lost, is not done again. Raises ``CitecheckError``."""
    refuse_other_versions(task.versions)
    pa.set_memory_pool(pa.system_memory_pool())  # the usual one keeps 20 MB and more for later
    output, chunk = Path(task.output), task.chunk
    if (done := counts_of(output, chunk.name)) is not None:
        return done
    limits = Limits(task.options.seconds, task.options.megabytes)
    words = in_words(task.versions)
    part = Part()
    rows = read_rows(chunk.shard.path, chunk.start, chunk.stop, task.options.wanted)
    with _guard(limits) as guard:
        for number, row in enumerate(rows, chunk.start):
            part.add(read(row, guard), Origin(chunk.shard.source, number, words))
    part.write(output, chunk.name)
    return part.counts


def refuse_other_versions(wanted: dict[str, str]) -> None:
    """Raises ``ConfigError`` where this worker would not find what the others find."""
    here = versions()
    if here != wanted:
        raise ConfigError(f"a worker has {in_words(here)}, this machine {in_words(wanted)}")


def read(row: Row, guard: Guard) -> Outcome:
    """What became of a document: the first of its columns in which there is text is read. Raises
    ``GuardError``."""
    begun = time.perf_counter()
    outcome = _outcome(row, Answer(Status.EMPTY).dump(), None, 0, begun)
    for column, text in row.texts:
        said = guard.read(text, html=any(mark in column for mark in MARKUP))
        dumped = _of_death(said, guard.limits).dump() if isinstance(said, Death) else said
        size = len(text.encode("utf-8", "surrogatepass"))
        outcome = _outcome(row, dumped, column, size, begun)
        if outcome.answer.status is not Status.EMPTY:
            return outcome
    return outcome


def _outcome(row: Row, dumped: bytes, column: str | None, size: int, begun: float) -> Outcome:
    seconds = round(time.perf_counter() - begun, 4)
    return Outcome(row.identifier, Answer.load(dumped), dumped, column, size, seconds)


def _of_death(death: Death, limits: Limits) -> Answer:
    if death.late:
        fault = f"not done after {limits.seconds:g} seconds; --timeout allows more"
        return Answer(Status.TIMEOUT, fault)
    how = death.signal_name if death.signal else "it ended by itself"
    return Answer(Status.KILLED, f"the process that read it died ({how})")


_idle: list[Guard] = []
_lock = threading.Lock()
# Guards outlive a task: to start one takes as long as ten documents. There is one for each thread
# of the worker at most.


@contextmanager
def _guard(limits: Limits) -> Iterator[Guard]:
    guard = _take(limits) or Guard(limits)
    try:
        yield guard
    except BaseException:
        guard.close()
        raise
    with _lock:
        _idle.append(guard)


def _take(limits: Limits) -> Guard | None:
    """An idle guard with these limits; others are of a run that is over."""
    with _lock:
        fitting = [guard for guard in _idle if guard.limits == limits]
        others = [guard for guard in _idle if guard.limits != limits]
        _idle[:] = fitting[1:]
    for guard in others:
        guard.close()
    return fitting[0] if fitting else None


def close_guards() -> None:
    """Ends the processes of this worker that wait for documents."""
    with _lock:
        guards, _idle[:] = list(_idle), []
    for guard in guards:
        guard.close()
