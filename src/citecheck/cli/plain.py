"""The plain forms of the command line, without what reads all of them: loading typer and click
takes longer than checking a short file.

``citecheck FILE...`` and ``check`` or ``extract`` with the options that a hook or an editor gives
(:data:`_FLAGS`, :data:`_VALUES`) are run from here, and help is shown as the tests have stored it.
Whatever else an argument may be, even a wrong one, is left to :mod:`citecheck.cli.program`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from citecheck import __version__
from citecheck.cli.files.streams import write

ASKED_BY_SHELL = "_CITECHECK_COMPLETE"
"""The environment variable by which a shell asks what may follow."""

COMMANDS = frozenset(
    "check mark extract toa verify index corpus explain rules config accept completion man "
    "help".split()
)
"""All commands: what is none of them, and a file, is checked."""

_PLAIN = ("check", "extract")
_FLAGS: dict[str, dict[str, str]] = {
    "check": {"-q": "quiet", "--quiet": "quiet", "--isolated": "isolated", "--exit-zero": "exit"},
    "extract": {},
}
_VALUES = {"-f": "format", "--format": "format", "-j": "jobs", "--jobs": "jobs"}
_COLUMNS = 80  # of what is no terminal
_HELP = ("-h", "--help")


def run_plain(arguments: Sequence[str]) -> int | None:
    """Runs what a plain command line asks for; gives the exit status, or None where it is not
    plain and nothing was done."""
    if list(arguments) == ["--version"]:
        write(f"citecheck {__version__}\n")
        return 0
    if arguments and arguments[-1] in _HELP:
        return _show_help(arguments[:-1])
    if arguments and arguments[0] == "help" and not any(w.startswith("-") for w in arguments[1:]):
        return _show_help(arguments[1:])
    if arguments and arguments[0] in _PLAIN:
        return _run(arguments[0], arguments[1:])
    if arguments and arguments[0] not in COMMANDS and _may_begin_check(arguments[0]):
        return _run("check", arguments)
    return None


def help_file(command: str) -> Path:
    """Where the help of a command is stored, as it is shown where there is no terminal; that of
    the program where ``command`` is empty."""
    return Path(__file__).with_name("data") / f"help{'-' if command else ''}{command}.txt"


def _show_help(words: Sequence[str]) -> int | None:
    if len(words) > 1 or (words and words[0] not in COMMANDS) or not _is_no_terminal():
        return None
    write(help_file("".join(words)).read_text(encoding="utf-8"))
    return 0


def _is_no_terminal() -> bool:
    """Whether help is laid out as it is stored: no terminal has told its width."""
    if sys.stdout.isatty():
        return False
    if "COLUMNS" in os.environ:
        return os.environ["COLUMNS"] == str(_COLUMNS)
    try:
        return os.get_terminal_size(sys.__stdout__.fileno()).columns == _COLUMNS  # type: ignore[union-attr]
    except (AttributeError, ValueError, OSError):
        return True


def _may_begin_check(word: str) -> bool:
    """Whether ``word`` is a file, or an option of ``check``: its name may be left out."""
    if word.startswith("-"):
        return word in _FLAGS["check"] or word.partition("=")[0] in _VALUES
    return os.path.lexists(word)


def _run(command: str, words: Sequence[str]) -> int | None:
    """``check`` or ``extract`` with files and plain options."""
    files: list[str] = []
    said: dict[str, str] = {}
    rest = iter(words)
    for word in rest:
        if not word.startswith("-") and word:
            files.append(word)
        elif not _take(command, word, rest, said):
            return None
    if not files or not _is_plain(command, said):
        return None
    return _check(files, said) if command == "check" else _extract(files, said)


def _take(command: str, word: str, rest: Iterator[str], said: dict[str, str]) -> bool:
    """Puts an option and its value into ``said``; False where it is no plain one."""
    if word in _FLAGS[command]:
        said[_FLAGS[command][word]] = word
        return True
    name, sign, value = word.partition("=")
    if name not in _VALUES or (sign and not name.startswith("--")):
        return False
    if not sign:
        value = next(rest, "")
    if _VALUES[name] in said or not value or value.startswith("-"):
        return False
    said[_VALUES[name]] = value
    return True


def _is_plain(command: str, said: dict[str, str]) -> bool:
    from citecheck.output.registry import CHECK, EXTRACT

    jobs = said.get("jobs", "1")
    formats = CHECK if command == "check" else EXTRACT
    return said.get("format", "text") in formats and jobs.isdecimal() and int(jobs) > 0


def _jobs(said: dict[str, str]) -> int | None:
    return int(said["jobs"]) if "jobs" in said else None


def _check(files: list[str], said: dict[str, str]) -> int:
    from citecheck.cli.chosen import Choices
    from citecheck.cli.run import Inputs, Manner, run_check

    choices = Choices({}, isolated="isolated" in said)
    if "exit" in said:
        choices = choices.never_failing()
    manner = Manner(_jobs(said), quiet="quiet" in said)
    return run_check(Inputs(files), [said.get("format", "text")], None, choices, manner)


def _extract(files: list[str], said: dict[str, str]) -> int:
    from citecheck.cli.chosen import Choices
    from citecheck.cli.run import Inputs, Manner, run_extract

    choices = Choices({}, isolated=True)
    return run_extract(
        Inputs(files), said.get("format", "text"), None, Manner(_jobs(said)), choices
    )
