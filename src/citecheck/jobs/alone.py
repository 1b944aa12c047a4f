"""One job in a process of its own, begun by a bare fork: what the check of one file waits for.

It does for one job what ``processes.spread`` does for many, and spares a short run the loading of
``multiprocessing``, which takes longer than the check of a brief. Only where a process can fork.
"""

from __future__ import annotations

import os
import pickle
import select
import signal
import sys
import time
from _thread import start_new_thread
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import NoReturn, TypeVar

from citecheck.jobs.limits import Death, Limits, bound_memory

Job = TypeVar("Job")
Result = TypeVar("Result")

FORKS = sys.platform == "linux"
"""Whether a process begins with all that this one has, standard input too."""

_PIECE = 1 << 20


def alone(
    work: Callable[[Job], Result],
    job: Job,
    lost: Callable[[Job, Death], Result],
    limits: Limits,
    prepare: Callable[[], None] = lambda: None,
) -> Result:
    """``work`` of a job within ``limits``; ``lost`` makes the result where there is none. ``work``
    turns its own exceptions into results; ``prepare`` loads what is to be no part of the limit."""
    results, theirs = os.pipe()
    lifeline, ours = os.pipe()
    number = os.fork()
    if number == 0:
        os.close(results)
        os.close(ours)
        _live(partial(work, job), theirs, lifeline, limits, prepare)
    os.close(theirs)
    os.close(lifeline)
    ended = False
    try:
        data = _read(results, limits)
        ended = data is not None
    finally:
        if not ended:
            os.kill(number, signal.SIGKILL)
        _, status = os.waitpid(number, 0)
        os.close(results)
        os.close(ours)
    if data:
        result: Result = pickle.loads(data)  # noqa: S301  (our own process wrote it)
        return result
    return lost(job, Death(data is None, os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0))


def begin_service() -> None:
    """What a process of ours does first: signals end it, and it lets go of our output, so that
    whoever reads that waits for us only."""
    for number in (signal.SIGINT, signal.SIGTERM, getattr(signal, "SIGHUP", signal.SIGTERM)):
        signal.signal(number, signal.SIG_DFL)
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 1)
    if not os.environ.get("CITECHECK_DEBUG"):  # then tracebacks are printed here
        os.dup2(null, 2)
    os.close(null)


def _live(
    work: Callable[[], object],
    results: int,
    lifeline: int,
    limits: Limits,
    prepare: Callable[[], None],
) -> NoReturn:
    """The life of the process, which ends here whatever happens."""
    try:
        begin_service()
        start_new_thread(_end_with_parent, (lifeline,))  # threading takes longer to load
        prepare()
        bound_memory(limits.megabytes)
        result = work()
        bound_memory(None)
        data = memoryview(pickle.dumps(result))
        while data:
            data = data[os.write(results, data[:_PIECE]) :]
    finally:
        os._exit(0)


def _end_with_parent(lifeline: int) -> None:
    """Nobody writes to the pipe: it can be read when the process that could is gone."""
    os.read(lifeline, 1)
    os._exit(1)


def _read(handle: int, limits: Limits) -> bytes | None:
    """All that is written to a pipe until it is closed; None where that takes too long."""
    deadline = time.monotonic() + limits.seconds if limits.seconds else None
    pieces: list[bytes] = []
    while True:
        left = None if deadline is None else max(0.0, deadline - time.monotonic())
        ready, _, _ = select.select([handle], [], [], left)
        if not ready:
            return None
        with suppress(InterruptedError):
            piece = os.read(handle, _PIECE)
            if not piece:
                return b"".join(pieces)
            pieces.append(piece)
