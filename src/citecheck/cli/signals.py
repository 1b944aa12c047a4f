"""Signals that ask the program to end, by their numbers (signal(7))."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType

_ENDING = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)


class EndedBySignal(BaseException):
    """The run is to end now; what is half done is to be taken back on the way out."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number

    @property
    def status(self) -> int:
        """The exit status that shells know: 130 for Ctrl-C, 143 for SIGTERM, 129 for SIGHUP."""
        return 128 + self.number


@contextmanager
def ending_on_signals() -> Iterator[None]:
    """While it lasts, the signals raise ``EndedBySignal``, the first of them only: the way out is
    short and not to be broken off. One that was ignored stays so, as ``nohup`` wants it."""
    before = {}
    with suppress(ValueError):  # in a thread no handler can be set
        for number in _ENDING:
            if signal.getsignal(number) is not signal.SIG_IGN:
                before[number] = signal.signal(number, _end)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _end(number: int, _frame: FrameType | None) -> None:
    for each in _ENDING:
        if signal.getsignal(each) is _end:
            signal.signal(each, _wait)
    raise EndedBySignal(number)


def _wait(_number: int, _frame: FrameType | None) -> None:
    """The run is ending already."""
