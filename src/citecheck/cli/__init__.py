"""The command line: arguments to values, values to standard output, an exit status.

Nothing heavy is loaded before it is needed: ``--version`` and ``--help`` should answer at once, and
a plain check should not wait for what reads all options.
"""

from __future__ import annotations

import errno
import gc
import os
import sys

from citecheck.cli.streams import say
from citecheck.model.errors import CitecheckError, ExitCode

_DISK_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)

INTERRUPTED = 130
"""The exit status after Ctrl-C: by convention 128 and the number of SIGINT."""


def main() -> None:
    """The ``citecheck`` command. Ends the process with one of ``ExitCode``, or quietly with 130
    after Ctrl-C."""
    # A check makes many values and hardly any cycles: looking for those at the usual pace costs
    # a tenth of the time of a long text.
    gc.set_threshold(100_000, 50, 100)
    try:
        status = _run()
    except CitecheckError as error:
        say(str(error))
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    except Exception as error:  # noqa: BLE001  (a traceback helps nobody who runs the program)
        if isinstance(error, OSError) and error.errno in _DISK_FULL:
            # What was being written, help or a file that holds results, is no matter.
            say(f"cannot write: {error.strerror}")
            sys.exit(ExitCode.UNREADABLE)
        from citecheck.jobs.job import internal_fault

        say(internal_fault(error))
        sys.exit(ExitCode.INTERNAL)
    sys.exit(status or ExitCode.CLEAN)


def _run() -> int | None:
    from citecheck.cli.plain import ASKED_BY_SHELL, run_plain

    if ASKED_BY_SHELL not in os.environ:
        status = run_plain(sys.argv[1:])
        if status is not None:
            return status
    from citecheck.cli.program import run_program

    return run_program()
