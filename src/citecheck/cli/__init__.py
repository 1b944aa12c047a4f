"""The command line: arguments to values, values to standard output, an exit status.

Nothing heavy is loaded before it is needed: ``--version`` and ``--help`` should answer at once, and
a plain check should not wait for what reads all options.
"""

from __future__ import annotations

import gc
import sys

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
    # The interpreter looks for cycles among all that is left, several times over, before it ends:
    # with nothing to look at, a short check takes a seventh less.
    gc.freeze()
    sys.exit(status)
