"""Tasks on a Dask cluster: one that runs already, or one of this machine."""

from __future__ import annotations

import logging
import os
import signal
import uuid
import warnings
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from itertools import islice
from typing import Any

import dask.config
import distributed
from distributed.client import FutureCancelledError
from distributed.comm import CommClosedError

from citecheck.corpus.counts import Counts
from citecheck.corpus.task import Task, close_guards, do_task
from citecheck.corpus.versions import in_words, versions
from citecheck.dataclass import dataclass
from citecheck.model.errors import CitecheckError, ConfigError, ExitCode, InputError

_SECONDS_TO_CONNECT = 10
_SECONDS_FOR_WORKERS = 60
_AHEAD = 3  # tasks for each thread of the workers that the scheduler knows at a time
_LOCAL = {
    # A tenth of the time goes into looking what the rest goes into.
    "distributed.worker.profile.enabled": False,
    "distributed.admin.system-monitor.gil.enabled": False,
    # So does looking at itself fifty times a second, where nobody looks at what it sees.
    "distributed.admin.tick.interval": "1s",
    "distributed.admin.system-monitor.interval": "10s",
    # What a worker holds is bounded; of a process that grew nobody else is to know.
    "distributed.worker.memory.target": False,
    "distributed.worker.memory.spill": False,
    "distributed.worker.memory.pause": False,
    "distributed.worker.memory.terminate": False,
}


class EngineError(CitecheckError):
    """The cluster cannot be reached, or went away."""

    exit_code = ExitCode.UNREADABLE


@dataclass(frozen=True, slots=True)
class Where:
    """Where tasks run: at a scheduler, by its address or its file, or on this machine by so many
    workers."""

    address: str | None = None
    file: str | None = None
    workers: int | None = None


@dataclass(frozen=True, slots=True)
class Lost:
    """A task that could not be done, and why."""

    task: Task
    why: str


class Engine:
    """A cluster that does tasks."""

    def __init__(self, client: distributed.Client) -> None:
        self._client = client

    def check(self) -> list[str]:
        """Waits for a worker and compares what all of them have installed; gives what a user
        should know of them. Raises ``EngineError``, ``ConfigError``."""
        try:
            self._client.wait_for_workers(1, timeout=_SECONDS_FOR_WORKERS)
        except TimeoutError:
            raise EngineError(
                f"no worker has come in {_SECONDS_FOR_WORKERS} seconds: start some, for instance "
                f"`dask worker {self._client.scheduler.address}`"
            ) from None
        mine = versions()
        said = self._client.run(_about_worker, on_error="return")
        for address, about in said.items():
            if isinstance(about, BaseException):
                raise ConfigError(f"the worker at {address} cannot load citecheck: {about}")
            if about["versions"] != mine:
                raise ConfigError(
                    f"the worker at {address} has {in_words(about['versions'])}; here is "
                    f"{in_words(mine)}"
                )
        profiled = sum(about["profiled"] for about in said.values())
        if not profiled:
            return []
        hint = "DASK_DISTRIBUTED__WORKER__PROFILE__ENABLED=False in their environment"
        at = f"{profiled} of {len(said)} workers"
        return [f"Dask's profiler takes a tenth of the time at {at}; {hint} switches it off"]

    def do(self, tasks: Iterator[Task]) -> Generator[tuple[Task, Counts | Lost], None, None]:
        """Does ``tasks``, and gives each with what was counted as it is done. Only as many are
        handed out as keep the workers busy, and nothing is kept of those that are done. Raises
        what stops all: ``CitecheckError``."""
        waiting: dict[str, Task] = {}
        run = uuid.uuid4().hex  # another client may do chunks of these names into another folder
        done = distributed.as_completed(loop=self._client.loop)
        while True:
            for task in islice(tasks, max(0, self._room() - len(waiting))):
                key = f"citecheck-{run}-{task.chunk.name}"
                waiting[key] = task
                done.add(self._client.submit(do_task, task, key=key, pure=False))
            if not waiting:
                return
            future = next(done)
            task = waiting.pop(future.key)
            outcome = _outcome(task, future)
            future.release()
            yield task, outcome

    def close(self) -> None:
        """Leaves no process of ours at a cluster that goes on without us."""
        if self._client.status == "running":
            with suppress(Exception):
                self._client.run(close_guards, on_error="ignore")

    def _room(self) -> int:
        threads: int = sum(self._client.nthreads().values())
        return max(2, threads * _AHEAD)


def _outcome(task: Task, future: distributed.Future) -> Counts | Lost:
    try:
        counts: Counts = future.result()
    except InputError as error:
        return Lost(task, str(error))
    except distributed.KilledWorker:
        return Lost(task, "several workers died over it")
    return counts


def _about_worker(dask_worker: Any) -> dict[str, Any]:
    return {
        "versions": versions(),
        "profiled": "profile" in dask_worker.periodic_callbacks,
    }


@contextmanager
def engine(where: Where) -> Iterator[Engine]:
    """A cluster, which is left or ended behind. Raises ``EngineError`` where there is none, or
    none any more."""
    with dask.config.set(_LOCAL), _silent(), _client(where) as client:
        engine = Engine(client)
        try:
            yield engine
        except (CommClosedError, FutureCancelledError):
            raise EngineError(
                "the scheduler went away; what is done is kept, and the same command goes on"
            ) from None
        finally:
            engine.close()


@contextmanager
def _client(where: Where) -> Iterator[distributed.Client]:
    if where.address is None and where.file is None:
        with _local(where.workers or processors()) as cluster, _connected(cluster) as client:
            yield client
        return
    given: dict[str, Any] = (
        {"address": where.address} if where.address else {"scheduler_file": where.file}
    )
    with _connected(**given) as client:
        yield client


def processors() -> int:
    """How many this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@contextmanager
def _local(workers: int) -> Iterator[distributed.LocalCluster]:
    with _interrupts_ignored():
        cluster = distributed.LocalCluster(
            n_workers=workers,
            threads_per_worker=1,
            processes=True,
            host="127.0.0.1",
            dashboard_address="127.0.0.1:0",  # None would be a port of its own choice that is taken
            memory_limit=None,
            silence_logs=logging.CRITICAL,
        )
    try:
        yield cluster
    finally:
        with suppress(Exception):
            cluster.scale(0)  # the workers first: without a scheduler they would wait for it
        cluster.close(timeout=_SECONDS_TO_CONNECT)


@contextmanager
def _interrupts_ignored() -> Iterator[None]:
    """While it lasts, processes are started that let Ctrl-C be for the one that started them: they
    would each print where they were."""
    before = None
    with suppress(ValueError):  # in a thread nothing can be set
        before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        if before is not None:
            signal.signal(signal.SIGINT, before)


class _Client(distributed.Client):  # type: ignore[misc]  # Dask is typed in part
    """A client that is closed by whoever made it. One that never came about would wait here for a
    scheduler that it does not reach."""

    def __del__(self) -> None:
        pass


@contextmanager
def _connected(address: Any = None, **given: Any) -> Iterator[distributed.Client]:
    name = address or given.get("scheduler_file")
    try:
        client = _Client(address, timeout=_SECONDS_TO_CONNECT, set_as_default=False, **given)
    except (OSError, TimeoutError, ValueError, TypeError) as error:  # the last without TLS keys
        raise EngineError(f"no scheduler answers at {name}: {error}") from None
    try:
        yield client
    finally:
        client.close(timeout=_SECONDS_TO_CONNECT)


@contextmanager
def _silent() -> Iterator[None]:
    """While it lasts, Dask tells nobody what goes on in it."""
    before = logging.root.manager.disable
    logging.disable(logging.CRITICAL)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logging.disable(before)
