"""When a process is late with what it was given, and its end then."""

from __future__ import annotations

import os
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from citecheck.corpus import child

_LOOKS = 0.25
"""Seconds after which the watch looks again, so late it may be with an end."""


class Deadline:
    """Ends a process that is late. One thread watches all that it is given, one after the other: to
    start one for each takes ten times as long as to hand a document over."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._over = threading.Event()
        self._watched: _Watched | None = None
        threading.Thread(target=self._watch, daemon=True).start()

    @contextmanager
    def within(
        self, process: subprocess.Popen[bytes], seconds: float | None
    ) -> Iterator[threading.Event]:
        """Ends ``process`` when ``seconds`` are over (``None``: never), and then says so in the
        event. One that would go on but had less than that of a processor, since others have it, is
        given more of the clock."""
        watched = _Watched(process, seconds)
        self._set(watched)
        try:
            yield watched.late
        finally:
            self._set(None)

    def close(self) -> None:
        """Ends the watch."""
        self._over.set()

    def _set(self, watched: _Watched | None) -> None:
        with self._lock:  # not while its process is being ended
            self._watched = watched

    def _watch(self) -> None:
        while not self._over.wait(_LOOKS):
            with self._lock:
                if self._watched is not None:
                    self._watched.end_if_late()


class _Watched:
    """A process, and what it may take."""

    def __init__(self, process: subprocess.Popen[bytes], seconds: float | None) -> None:
        self.late = threading.Event()
        self._process, self._seconds = process, seconds
        self._begun = time.monotonic()
        _, self._used = _standing(process.pid)

    def end_if_late(self) -> None:
        taken = time.monotonic() - self._begun
        if self._seconds is None or taken < self._seconds:
            return
        works, used = _standing(self._process.pid)
        if (
            not works
            or used - self._used >= self._seconds
            or taken >= self._seconds * child.PATIENCE
        ):
            self.late.set()
            self._process.kill()


def _standing(pid: int) -> tuple[bool, float]:
    """Whether a process works or waits for a processor, and the seconds of one that it has had.
    Where the system does not tell (all but Linux) it does not work."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_bytes().rpartition(b") ")[2].split()
    except OSError:
        return False, 0.0
    return fields[0] in b"RD", (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
