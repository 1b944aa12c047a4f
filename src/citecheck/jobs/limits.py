"""What the check of one file may use up, and what is said where it needed more."""

from __future__ import annotations

import signal
import sys
from contextlib import suppress
from pathlib import Path

from citecheck.dataclass import dataclass
from citecheck.model.config import Config

_MEGABYTE = 1_000_000
# Address space that is taken without being used: of a thread, of libraries loaded on the way.
_UNUSED = 200
_MOST_SECONDS, _MOST_MEGABYTES = 10**6, 10**9


@dataclass(frozen=True, slots=True)
class Limits:
    """The seconds of the clock that one job may take, and the megabytes of address space beside
    those that the program itself has; None for any number."""

    seconds: float | None = None
    megabytes: int | None = None

    @classmethod
    def of(cls, config: Config) -> Limits:
        """The limits in force for a file, none beyond what a system call takes."""
        return cls(min(config.timeout, _MOST_SECONDS), min(config.memory, _MOST_MEGABYTES))


@dataclass(frozen=True, slots=True)
class Death:
    """How a process ended that gave no result: ended for being late, or by a signal (its number;
    0 where it ended by itself)."""

    late: bool = False
    signal: int = 0

    @property
    def signal_name(self) -> str:
        """``SIGSEGV``; its number where it has no name here."""
        try:
            return signal.Signals(self.signal).name
        except ValueError:
            return f"signal {self.signal}"


def bound_memory(megabytes: int | None) -> None:
    """Lets this process have so many megabytes of address space more than it has, where the system
    has such a limit (macOS and Windows have none that holds); None takes the limit back."""
    if sys.platform != "linux":
        return
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    soft = hard
    if megabytes is not None:
        soft = _address_space() + (_UNUSED + megabytes) * _MEGABYTE
        if hard != resource.RLIM_INFINITY:
            soft = min(soft, hard)
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def _address_space() -> int:
    """The bytes of address space that this process has (proc(5))."""
    import resource

    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[0]
    return int(pages) * resource.getpagesize()
