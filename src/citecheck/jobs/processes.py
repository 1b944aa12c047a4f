"""Work spread over processes, its results in the order of the jobs.

Each process has one job at a time, a limit of seconds and one of memory, so that a file on which
something goes wrong costs its own result only. Only as many results are waited for as keep the
processes busy, so memory does not grow with the number of jobs. A process ends when the one that
started it ends, however that came about.
"""

from __future__ import annotations

import multiprocessing
import os
import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from multiprocessing.context import BaseContext
from multiprocessing.process import BaseProcess
from typing import Any, Generic, TypeVar

from citecheck.dataclass import dataclass, field
from citecheck.jobs.alone import FORKS, begin_service
from citecheck.jobs.limits import Death, Limits, bound_memory

Job = TypeVar("Job")
Result = TypeVar("Result")

# Results that wait for an earlier one, for each process: a slow file leaves the others busy.
_AHEAD = 4

Work = Callable[[Job], Result]


def spread(
    work: Work[Job, Result],
    jobs: Sequence[Job],
    workers: int,
    lost: Callable[[Job, Death], Result],
    limits: Callable[[Job], Limits] = lambda _: Limits(),
) -> Generator[Result, None, None]:
    """``work`` of each job, in order, by ``workers`` processes.

    ``limits`` says what a job may use up; ``lost`` makes the result of one whose process died or
    was ended for taking too long. An exception of ``work`` is raised here.
    """
    crew = _Crew(work, lost, limits)
    waiting = deque(enumerate(jobs))
    results: dict[int, Result | _Raised] = {}
    given = 0
    try:
        while given < len(jobs):
            crew.employ(waiting, workers, given + workers * _AHEAD)
            results.update(crew.finished())
            while given in results:
                result = results.pop(given)
                if isinstance(result, _Raised):
                    raise result.error
                yield result
                given += 1
    finally:
        crew.dismiss()


@dataclass(frozen=True, slots=True)
class _Raised:
    """What came of a job in place of a result."""

    error: Exception


@dataclass(slots=True)
class _Worker(Generic[Job]):
    """A process with our end of the pipe to it, and what it works on until when."""

    process: BaseProcess
    pipe: Connection
    index: int = -1
    job: Job | None = None
    deadline: float | None = None


@dataclass(slots=True)
class _Crew(Generic[Job, Result]):
    """The processes at work and at rest."""

    work: Work[Job, Result]
    lost: Callable[[Job, Death], Result]
    limits: Callable[[Job], Limits]
    busy: list[_Worker[Job]] = field(default_factory=list)
    idle: list[_Worker[Job]] = field(default_factory=list)

    def employ(self, waiting: deque[tuple[int, Job]], most: int, end: int) -> None:
        """Hands out what is waiting before ``end`` to ``most`` processes."""
        while waiting and len(self.busy) < most and waiting[0][0] < end:
            worker = self.idle.pop() if self.idle else self._start()
            worker.index, worker.job = waiting.popleft()
            limits = self.limits(worker.job)
            worker.deadline = time.monotonic() + limits.seconds if limits.seconds else None
            self.busy.append(worker)
            with suppress(OSError):  # it died at rest: that is seen when its result is read
                worker.pipe.send((worker.job, limits.megabytes))

    def finished(self) -> list[tuple[int, Result | _Raised]]:
        """Waits for something to be done, and gives it by the indices of the jobs."""
        deadlines = [worker.deadline for worker in self.busy if worker.deadline is not None]
        left = max(0.0, min(deadlines) - time.monotonic()) if deadlines else None
        ready = wait([worker.pipe for worker in self.busy], left)
        done: list[tuple[int, Result | _Raised]] = []
        for worker in list(self.busy):
            if worker.pipe in ready:
                done.append((worker.index, self._result(worker)))
            elif worker.deadline is not None and worker.deadline <= time.monotonic():
                done.append((worker.index, self._bury(worker, late=True)))
        return done

    def dismiss(self) -> None:
        """Ends all processes at once."""
        everyone = (*self.busy, *self.idle)
        for worker in everyone:
            worker.process.kill()
        for worker in everyone:
            worker.process.join()
            worker.pipe.close()
        self.busy, self.idle = [], []

    def _start(self) -> _Worker[Job]:
        context = _context()
        ours, theirs = context.Pipe()
        process = context.Process(target=_serve, args=(self.work, theirs), daemon=True)  # type: ignore[attr-defined]
        process.start()
        theirs.close()
        return _Worker(process, ours)

    def _result(self, worker: _Worker[Job]) -> Result | _Raised:
        try:
            result: Result | _Raised = worker.pipe.recv()
        except (EOFError, OSError):
            return self._bury(worker)
        self.busy.remove(worker)
        self.idle.append(worker)
        return result

    def _bury(self, worker: _Worker[Job], late: bool = False) -> Result:
        self.busy.remove(worker)
        if late:
            worker.process.kill()
        worker.process.join()
        worker.pipe.close()
        job = worker.job
        assert job is not None  # noqa: S101  (who is busy has a job)
        return self.lost(job, Death(late, max(0, -(worker.process.exitcode or 0))))


def _context() -> BaseContext:
    # A fork shares what is loaded already; elsewhere the platform's own way is the safe one.
    return multiprocessing.get_context("fork" if FORKS else None)


def _serve(work: Work[Any, Any], pipe: Connection) -> None:
    """The life of a process: jobs in, results out, until nobody sends any more."""
    begin_service()
    threading.Thread(target=_end_with_parent, daemon=True).start()
    while True:
        try:
            job, megabytes = pipe.recv()
        except (EOFError, OSError):
            return
        bound_memory(megabytes)
        try:
            answer = work(job)
        except Exception as error:  # noqa: BLE001  (it is raised where the results are read)
            answer = _Raised(error)
        bound_memory(None)
        pipe.send(answer)


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
    os._exit(1)
