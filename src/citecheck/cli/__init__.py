"""The command line: arguments to values, values to standard output, an exit status.

Nothing heavy is loaded before it is needed: ``--version`` and ``--help`` should answer at once.
"""

from __future__ import annotations

import errno
import gc
import os
import sys

import click
import typer

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
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        sys.exit(ExitCode.USAGE)
    except click.ClickException as error:
        say(_usage(error))
        sys.exit(ExitCode.USAGE)
    except CitecheckError as error:
        say(str(error))
        sys.exit(error.exit_code)
    except (typer.Abort, KeyboardInterrupt):
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
    from citecheck.cli.app import PROGRAM, app
    from citecheck.cli.completion import answer, variable
    from citecheck.cli.panels import group_of

    if question := os.environ.get(variable(PROGRAM)):
        return answer(group_of(app), PROGRAM, question)
    # In this mode typer hands over a command's return value and click's exceptions, and makes
    # Ctrl-C the status 130.
    status: int | None = app(prog_name=PROGRAM, standalone_mode=False)
    return status


def _usage(error: click.ClickException) -> str:
    """A wrong option in one line, with the way to the right ones."""
    message = error.format_message().rstrip(".")
    words = message[:1].lower() + message[1:]
    context = error.ctx if isinstance(error, click.UsageError) else None
    return f"{words} (see `{context.command_path} --help`)" if context else words
