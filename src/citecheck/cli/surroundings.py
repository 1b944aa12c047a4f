"""What no program can rely on: standard streams, warnings that are no errors, and to be told of the
end of its own processes."""

from __future__ import annotations

import os
import signal
import sys


def make_sound() -> None:
    """Puts something in the place of standard streams that are closed, so that no file gets their
    numbers and what is written to them fails as on a full disk; keeps warnings, which are for
    developers, from ending the program where the environment makes errors of them; and has the
    system keep how a process of ours ended until it is asked, which a program that began this one
    may have given up for itself and all that it begins (``SIG_IGN`` in signal(7))."""
    if sys.warnoptions and not os.environ.get("CITECHECK_DEBUG"):
        import warnings

        warnings.resetwarnings()
        warnings.simplefilter("ignore")
    if hasattr(signal, "SIGCHLD") and signal.getsignal(signal.SIGCHLD) is signal.SIG_IGN:
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    # what is read from the first and written to the second is to fail; nobody reads the third
    for number, mode in ((0, os.O_WRONLY), (1, os.O_RDONLY), (2, os.O_WRONLY)):
        try:
            os.fstat(number)
        except OSError:
            _fill(number, mode)
    if sys.stdout is None:
        sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    if sys.stderr is None:
        sys.stderr = open(2, "w", encoding="utf-8", closefd=False)  # noqa: SIM115


def _fill(number: int, mode: int) -> None:
    handle = os.open(os.devnull, mode)
    if handle != number:
        os.dup2(handle, number)
        os.close(handle)
