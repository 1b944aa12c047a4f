"""Work spread over processes, its results in the order of the jobs.

Only as many results are waited for at a time as keep the processes busy, so memory does not grow
with the number of jobs. A process that dies takes no job with it but its own.
"""

from __future__ import annotations

import multiprocessing
import signal
import sys
from collections import deque
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import TypeVar

Job = TypeVar("Job")
Result = TypeVar("Result")

# Jobs that are begun before the first of them is asked for, for each process: one at work and
# some in waiting, so that a slow file does not leave the others idle.
_AHEAD = 4


def spread(
    work: Callable[[Job], Result],
    jobs: Sequence[Job],
    workers: int,
    lost: Callable[[Job], Result],
) -> Generator[Result, None, None]:
    """``work`` of each job, in order, by ``workers`` processes.

    ``lost`` makes the result of a job whose process died.
    """
    rest = deque(jobs)
    while rest:
        suspects = yield from _until_broken(work, rest, workers)
        # One of them killed its process; alone, each stands or falls for itself.
        for job in suspects:
            yield _alone(work, job, lost)


def _until_broken(
    work: Callable[[Job], Result], rest: deque[Job], workers: int
) -> Generator[Result, None, list[Job]]:
    """Takes jobs from ``rest`` and gives their results. Returns those that were begun and have
    none because a process died."""
    pool = _pool(workers)
    begun: deque[tuple[Job, Future[Result]]] = deque()
    try:
        while rest or begun:
            while rest and len(begun) < workers * _AHEAD:
                job = rest[0]
                begun.append((job, pool.submit(work, job)))
                rest.popleft()
            yield begun[0][1].result()
            begun.popleft()
    except BrokenProcessPool:
        return [job for job, _ in begun]
    except BaseException:
        _stop_at_once()
        raise
    finally:
        pool.shutdown(cancel_futures=True)
    return []


def _alone(work: Callable[[Job], Result], job: Job, lost: Callable[[Job], Result]) -> Result:
    with _pool(1) as pool:
        try:
            return pool.submit(work, job).result()
        except BrokenProcessPool:
            return lost(job)


def _pool(workers: int) -> ProcessPoolExecutor:
    # A fork shares what is loaded already; elsewhere the platform's own way is the safe one.
    method = "fork" if sys.platform == "linux" else None
    context = multiprocessing.get_context(method)
    return ProcessPoolExecutor(workers, mp_context=context, initializer=_end_quietly)


def _end_quietly() -> None:
    """Ctrl-C goes to all processes of a terminal; the first of them says what there is to say."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _stop_at_once() -> None:
    for process in multiprocessing.active_children():
        process.terminate()
