"""The command line: arguments to values, values to standard output, an exit status.

Nothing heavy is loaded before it is needed: ``--version`` and ``--help`` should answer at once.
"""

from __future__ import annotations

import sys

import click

from citecheck.cli.panels import INTERRUPTED
from citecheck.cli.streams import say
from citecheck.errors import CitecheckError, ExitCode

PROGRAM = "citecheck"


def main() -> None:
    """The ``citecheck`` command. Ends the process with one of ``ExitCode``, or quietly with 130
    after Ctrl-C."""
    from citecheck.cli.app import app

    try:
        status = app.main(prog_name=PROGRAM, standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        sys.exit(ExitCode.USAGE)
    except click.ClickException as error:
        say(_usage(error))
        sys.exit(ExitCode.USAGE)
    except CitecheckError as error:
        say(str(error))
        sys.exit(error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        sys.exit(INTERRUPTED)
    except Exception as error:  # noqa: BLE001  (a traceback helps nobody who runs the program)
        from citecheck.work import internal_fault

        say(internal_fault(error))
        sys.exit(ExitCode.INTERNAL)
    sys.exit(status or ExitCode.CLEAN)


def _usage(error: click.ClickException) -> str:
    """A wrong option in one line, with the way to the right ones."""
    message = error.format_message().rstrip(".")
    words = message[:1].lower() + message[1:]
    context = error.ctx if isinstance(error, click.UsageError) else None
    return f"{words} (see `{context.command_path} --help`)" if context else words
