"""The command line: arguments to values, values to standard output, an exit status.

Nothing heavy is loaded before it is needed: ``--version`` and ``--help`` should answer at once, and
a plain check should not wait for what reads all options.
"""

from __future__ import annotations

import atexit
import os
import sys

from citecheck.cli.loading import shorten
from citecheck.cli.signals import EndedBySignal, ending_on_signals
from citecheck.cli.surroundings import make_sound


def main() -> None:
    """The ``citecheck`` command. Ends the process with one of ``ExitCode``, or quietly with 128
    and its number after a signal (130 after Ctrl-C)."""
    make_sound()
    try:
        with ending_on_signals():
            from citecheck.cli.entry import run

            status = run()
    except EndedBySignal as ended:
        status = ended.status
    sys.exit(status)


def command() -> None:
    """``main`` in a process of its own, which ends at once: to take apart all that a run leaves
    takes the interpreter a sixth of a short check."""
    shorten()
    try:
        main()
    except SystemExit as ended:
        try:
            sys.stdout.flush()
            sys.stderr.flush()
        except (OSError, ValueError):
            raise ended from None
        atexit._run_exitfuncs()
        os._exit(ended.code if isinstance(ended.code, int) else 1)
