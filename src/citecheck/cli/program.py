"""The whole command line, with all commands and options, as typer and click run it."""

from __future__ import annotations

import os
import re

import click
import typer

from citecheck.cli.app import PROGRAM, app
from citecheck.cli.files.streams import say
from citecheck.cli.help.completion import answer, variable
from citecheck.cli.help.panels import group_of
from citecheck.model.errors import ExitCode
from citecheck.settings.nearest import did_you_mean

_NUMBER = re.compile("is not a valid integer( range)?")


def run_program() -> int | None:
    """Runs the command that the arguments of the process ask for; gives the exit status."""
    if question := os.environ.get(variable(PROGRAM)):
        return answer(group_of(app), PROGRAM, question)
    # In this mode typer hands over a command's return value and click's exceptions, and makes
    # Ctrl-C the status 130.
    try:
        status: int | None = app(prog_name=PROGRAM, standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        return ExitCode.USAGE
    except click.ClickException as error:
        say(_usage(error))
        return ExitCode.USAGE
    except typer.Abort:
        raise KeyboardInterrupt from None
    return status


def _message(error: click.ClickException) -> str:
    """What click says, in the words that the program has for it."""
    if isinstance(error, click.NoSuchOption):
        near = did_you_mean(error.option_name, error.possibilities or ())
        hint = f"; did you mean {near!r}?" if near else ""
        return f"no such option {error.option_name!r}{hint}"
    return _NUMBER.sub("is no whole number", error.format_message())


def _usage(error: click.ClickException) -> str:
    """A wrong option in one line, with the way to the right ones."""
    message = _message(error).rstrip(".")
    words = message[:1].lower() + message[1:]
    context = error.ctx if isinstance(error, click.UsageError) else None
    return f"{words} (see `{context.command_path} --help`)" if context else words
