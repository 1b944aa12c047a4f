"""Completion in bash, zsh and fish.

These are click's scripts. typer's own know no files, which citecheck is mostly about, and load rich
at every press of the key in zsh and fish.
"""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class, shell_complete


def variable(program: str) -> str:
    """The environment variable by which a shell asks ``program`` what may follow."""
    return f"_{program}_COMPLETE".replace("-", "_").upper()


def completion_script(group: click.Group, program: str, shell: str) -> str:
    """What a shell has to read so that it completes the arguments of ``program``."""
    complete = get_completion_class(shell)
    if complete is None:
        raise click.UsageError(f"no completion for {shell}")
    return complete(group, {}, program, variable(program)).source().strip() + "\n"


def answer(group: click.Group, program: str, question: str) -> int:
    """Prints what may follow, for the script of a shell; ``question`` is what the variable says.
    Gives the exit status."""
    return shell_complete(group, {}, program, variable(program), question)
