"""The process that reads documents for a worker, as the worker sees it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import IO

from citecheck.corpus import child
from citecheck.corpus.deadline import Deadline
from citecheck.jobs.limits import Death, Limits
from citecheck.model.errors import CitecheckError, ExitCode

_HANDSHAKE = 120.0
"""Seconds until the process must have greeted: a start takes less than one where nothing else
runs."""

_TRIM = "MALLOC_TRIM_THRESHOLD_"
_ALARMS = (-14, -27)  # the signals by which the process ends itself (``child._end_after``)


class GuardError(CitecheckError):
    """Documents cannot be read in a process of their own: nothing is read at all, since every one
    would be said to have killed it."""

    exit_code = ExitCode.UNREADABLE


def command(limits: Limits) -> list[str]:
    """How the process is started."""
    return [
        sys.executable, "-m", child.__name__, str(limits.seconds or 0), str(limits.megabytes or 0),
    ]  # fmt: skip


class Guard:
    """Has documents read by a process of its own, one at a time, and starts another where it dies
    or is late. Used by one thread at a time."""

    def __init__(self, limits: Limits, start: Sequence[str] | None = None) -> None:
        """Raises ``GuardError`` where the process does not start (``start``: its command)."""
        self.limits = limits
        self._start = start or command(limits)
        self._deadline = Deadline()
        try:
            self._process = self._begin()
        except GuardError:
            self._deadline.close()
            raise

    def read(self, text: str, *, html: bool) -> bytes | Death:
        """What ``rows.Answer.dump`` made of a document, or how the process ended over it, twice
        where it was not late: the system or a person may have ended it. Raises ``GuardError``."""
        document = (child.HTML if html else child.PLAIN) + text.encode("utf-8", "surrogatepass")
        said = self._once(document)
        if isinstance(said, Death) and not said.late:
            return self._once(document)
        return said

    def _once(self, document: bytes) -> bytes | Death:
        if self._process.poll() is not None:  # it ended with no document to blame
            _bury(self._process)
            self._process = self._begin()
        with self._deadline.within(self._process, self.limits.seconds) as late:
            answer = self._exchange(document)
        if answer is not None and not late.is_set():
            return answer
        status = _bury(self._process)
        self._process = self._begin()
        return answer or Death(late.is_set() or status in _ALARMS, max(0, -status))

    def close(self) -> None:
        """Ends the process."""
        self._deadline.close()
        _bury(self._process)

    def _exchange(self, document: bytes) -> bytes | None:
        sending, receiving = _pipes(self._process)
        try:
            child.put(sending, document)
            return child.get(receiving)
        except (OSError, EOFError):
            return None

    def _begin(self) -> subprocess.Popen[bytes]:
        try:
            process = subprocess.Popen(  # noqa: S603  (our own module)
                self._start, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                env=_environment(),
            )  # fmt: skip
        except OSError as error:
            raise GuardError(f"{_CANNOT_START}: {self._start[0]}: {error.strerror}") from None
        with self._deadline.within(process, _HANDSHAKE) as late:
            greeting = _greeting(process)
        if greeting == child.GREETING and not late.is_set():
            return process
        process.kill()
        why = _why(process, late.is_set())
        _bury(process)
        raise GuardError(f"{_CANNOT_START}: {why}")


def _environment() -> dict[str, str]:
    """Ours, but for what Dask sets for its workers: that the allocator gives memory back at once,
    which a process that reads one document after the other asks for again each time."""
    return {name: value for name, value in os.environ.items() if name != _TRIM}


def _bury(process: subprocess.Popen[bytes]) -> int:
    """Ends a process, and gives its status."""
    process.kill()
    for pipe in (process.stdin, process.stdout, process.stderr):
        if pipe is not None:
            with suppress(OSError):
                pipe.close()
    return process.wait()


_CANNOT_START = "the process that reads documents does not start"


def _pipes(process: subprocess.Popen[bytes]) -> tuple[IO[bytes], IO[bytes]]:
    sending, receiving = process.stdin, process.stdout
    assert sending is not None  # noqa: S101  (it was started with pipes)
    assert receiving is not None  # noqa: S101
    return sending, receiving


def _greeting(process: subprocess.Popen[bytes]) -> bytes:
    try:
        # what is no greeting of ours is not taken for a length
        return _pipes(process)[1].read(8 + len(child.GREETING))[8:]
    except OSError:
        return b""


def _why(process: subprocess.Popen[bytes], late: bool) -> str:
    said = process.stderr.read() if process.stderr is not None else b""
    lines = said.decode(errors="replace").split("\n")
    last = next((line.strip() for line in reversed(lines) if line.strip()), "")
    status = process.wait()
    if late:
        return f"it did not greet within {_HANDSHAKE:.0f} seconds"
    return last or f"it ended with status {status}"
