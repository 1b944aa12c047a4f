"""One run of the program, and what its faults come to: a line and an exit status."""

from __future__ import annotations

import errno
import gc
import os
import sys

from citecheck.cli.files.streams import say
from citecheck.model.errors import CitecheckError, ExitCode

_INTERRUPTED = 130
_DISK_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EBADF)


def run() -> int:
    """Does what the command line says; gives the exit status, one of ``ExitCode``."""
    # A check makes many values and hardly any cycles: looking for those at the usual pace costs
    # a tenth of the time of a long text.
    gc.set_threshold(100_000, 50, 100)
    try:
        return _run() or ExitCode.CLEAN
    except CitecheckError as error:
        say(str(error))
        return error.exit_code
    except KeyboardInterrupt:
        return _INTERRUPTED
    except MemoryError:
        say("out of memory; check fewer files at a time")
        return ExitCode.UNREADABLE
    except Exception as error:  # noqa: BLE001  (a traceback helps nobody who runs the program)
        return _fault(error)


def _fault(error: Exception) -> ExitCode:
    if isinstance(error, OSError) and error.errno in _DISK_FULL:
        # What was being written, help or a file that holds results, is no matter.
        say(f"cannot write: {error.strerror}")
        return ExitCode.UNREADABLE
    if _directory_is_gone():
        say("the working directory is gone; change to another")
        return ExitCode.UNREADABLE
    from citecheck.jobs.job import internal_fault, refusal

    refused = refusal(error)
    if refused is not None:
        place = getattr(error, "filename", None)
        say(f"{os.fsdecode(place)}: {refused}" if isinstance(place, str | bytes) else refused)
        return ExitCode.UNREADABLE
    say(internal_fault(error))
    return ExitCode.INTERNAL


def _directory_is_gone() -> bool:
    try:
        os.getcwd()  # noqa: PTH109
    except OSError:
        return True
    return False


def _run() -> int | None:
    from citecheck.cli.plain import ASKED_BY_SHELL, run_plain

    if ASKED_BY_SHELL not in os.environ:
        status = run_plain(sys.argv[1:])
        if status is not None:
            return status
    from citecheck.cli.program import run_program

    return run_program()
