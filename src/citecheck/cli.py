"""The command line: arguments to values, values to standard output, an exit status.

Nothing is decided here, and nothing heavy is loaded before it is needed: ``--version`` and
``--help`` should answer at once.
"""

from __future__ import annotations

import io
import os
import shutil
import sys
import traceback
from collections.abc import Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

from citecheck import __version__
from citecheck.config import Config, StatuteMatching
from citecheck.errors import CitecheckError, ExitCode
from citecheck.findings import Report, Severity
from citecheck.output.results import Results, Style, status

if TYPE_CHECKING:
    from citecheck.output.registry import Renderer

DEFAULT_COMMAND = "check"
_LONG_WORK_BYTES = 1_000_000
_MANY_FILES = 10


class Format(StrEnum):
    """How results are printed."""

    TEXT = "text"
    JSON = "json"


class FailOn(StrEnum):
    """From which severity findings make the exit status 1."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    NEVER = "never"


class _CheckByDefault(TyperGroup):
    """``citecheck FILE`` is ``citecheck check FILE``."""

    # typer's own class of the context is not public, so its type cannot be named.
    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        own = {*self.commands, "--version", *ctx.help_option_names}
        if args and args[0] not in own and not ctx.resilient_parsing:
            args = [DEFAULT_COMMAND, *args]
        return super().parse_args(ctx, args)


app = typer.Typer(
    cls=_CheckByDefault,
    no_args_is_help=True,
    add_completion=False,
    epilog="Exit status: 0 clean, 1 findings, 2 wrong usage, 3 unreadable file, 4 internal fault.",
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
)

_CHECKING = "Checking a brief"
_RULES = "Rules"
_OUTPUT = "Output"
_MATCHING = "What counts"

Files = Annotated[
    list[str],
    typer.Argument(metavar="FILE", help="Briefs as text, Markdown or HTML; - is standard input."),
]
OutputFormat = Annotated[
    Format, typer.Option("--format", help="How to print the results.", rich_help_panel=_OUTPUT)
]


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"citecheck {__version__}")
        raise typer.Exit


@app.callback()
def _citecheck(
    _version: Annotated[
        bool,
        typer.Option("--version", help="Print the version.", callback=_show_version, is_eager=True),
    ] = False,
) -> None:
    """Checks the citations of a legal brief against its own table of authorities.

    citecheck FILE is short for citecheck check FILE.
    """


@app.command("check", rich_help_panel=_CHECKING)
def check(
    files: Files,
    output: OutputFormat = Format.TEXT,
    show_low_confidence: Annotated[
        bool,
        typer.Option(
            "--show-low-confidence",
            help="Also show findings that may well be false alarms.",
            rich_help_panel=_OUTPUT,
        ),
    ] = False,
    fail_on: Annotated[
        FailOn,
        typer.Option(
            help="The least severe finding that makes the exit status 1.", rich_help_panel=_OUTPUT
        ),
    ] = FailOn.ERROR,
    select: Annotated[
        list[str] | None,
        typer.Option(
            metavar="CODE",
            help="Only these rules: codes or their beginnings, as in TOA1,RES.",
            rich_help_panel=_RULES,
        ),
    ] = None,
    ignore: Annotated[
        list[str] | None,
        typer.Option(metavar="CODE", help="Leave these rules out.", rich_help_panel=_RULES),
    ] = None,
    require_toa: Annotated[
        bool,
        typer.Option(
            "--require-toa",
            help="A brief without a table of authorities is an error.",
            rich_help_panel=_RULES,
        ),
    ] = False,
    statutes: Annotated[
        StatuteMatching,
        typer.Option(
            help="Whether an entry for a section covers its subsections, or each needs its own.",
            rich_help_panel=_MATCHING,
        ),
    ] = StatuteMatching.SECTION,
    exclude_quoted: Annotated[
        bool,
        typer.Option(
            "--exclude-quoted",
            help="Leave out citations that stand inside quotations.",
            rich_help_panel=_MATCHING,
        ),
    ] = False,
) -> None:
    """Check briefs against their own tables of authorities."""
    from citecheck.output.lookup import matching_codes
    from citecheck.output.registry import CHECK

    config = Config(
        fail_on=None if fail_on is FailOn.NEVER else Severity(fail_on),
        require_toa=require_toa,
        statutes=statutes,
        exclude_quoted=exclude_quoted,
        show_low_confidence=show_low_confidence,
        select=matching_codes(select or ()),
        ignore=matching_codes(ignore or ()),
    )
    _run(files, config, CHECK[output])


@app.command("extract", rich_help_panel=_CHECKING)
def extract(files: Files, output: OutputFormat = Format.TEXT) -> None:
    """List every citation with what it refers to."""
    from citecheck.output.registry import EXTRACT

    _run(files, Config(fail_on=None), EXTRACT[output])


@app.command("explain", rich_help_panel=_RULES)
def explain(
    code: Annotated[str, typer.Argument(metavar="CODE", help="A rule's code or name.")],
) -> None:
    """Say what a rule means, with an example and how to fix it."""
    from citecheck.output.explain import explain as explanation
    from citecheck.output.lookup import find_rule

    _write(explanation(find_rule(code), _style()))


@app.command("rules", rich_help_panel=_RULES)
def rules() -> None:
    """List all rules."""
    from citecheck.output.explain import rule_list
    from citecheck.rules import RULES

    _write(rule_list(RULES, _style()))


def main() -> None:
    """The ``citecheck`` command. Ends the process with one of ``ExitCode``."""
    try:
        app(prog_name="citecheck")
    except CitecheckError as error:
        _say(str(error))
        sys.exit(error.exit_code)
    except Exception as error:  # noqa: BLE001  (a traceback helps nobody who runs the program)
        _say(_internal_fault(error))
        sys.exit(ExitCode.INTERNAL)


def _run(files: Sequence[str], config: Config, render: Renderer) -> None:
    """Checks each file, prints the results of those that could be checked, and leaves with the
    highest status."""
    reports: list[Report] = []
    faults: list[ExitCode] = []
    messages: list[str] = []
    for path in _with_progress(files):
        try:
            report = _report(path, config)
        except CitecheckError as error:
            messages.append(str(error))
            faults.append(error.exit_code)
        except Exception as error:  # noqa: BLE001  (the other files are still to be checked)
            messages.append(_internal_fault(error, path))
            faults.append(ExitCode.INTERNAL)
        else:
            reports.append(report)
            messages += [f"{path}: {notice}" for notice in report.document.source.notices]
    for message in messages:
        _say(message)
    results = Results(tuple(reports), status(reports, config, faults))
    _write(render(results, _style()))
    raise typer.Exit(results.exit_code)


def _report(path: str, config: Config) -> Report:
    from citecheck.document.read import read
    from citecheck.pipeline import check_source

    return check_source(read(path), config)


def _with_progress(files: Sequence[str]) -> Iterator[str]:
    """The files one by one, with a bar where somebody watches and the work is long."""
    if sys.stderr.isatty() and (len(files) > _MANY_FILES or _bytes_of(files) > _LONG_WORK_BYTES):
        from citecheck.output.progress import with_bar

        return with_bar(files, sys.stderr)
    return iter(files)


def _bytes_of(files: Sequence[str]) -> int:
    paths = (Path(path) for path in files if "\0" not in path)
    return sum(path.stat().st_size for path in paths if path.is_file())


def _style() -> Style:
    """Colour and the terminal's width on a terminal; 80 columns and no colour elsewhere.

    ``NO_COLOR`` is honoured as https://no-color.org asks: any value but the empty one.
    """
    if not sys.stdout.isatty():
        return Style()
    plain = bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
    return Style(width=shutil.get_terminal_size().columns, color=not plain)


def _write(text: str) -> None:
    """Puts ``text`` on standard output, whatever its encoding; a closed pipe is no fault."""
    out = sys.stdout
    if isinstance(out, io.TextIOWrapper):
        out.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        out.write(text)
        out.flush()
    except BrokenPipeError:
        # What is still in the buffer would raise once more when the interpreter closes it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), out.fileno())
    except OSError as error:
        raise CitecheckError(f"cannot write the results: {error.strerror}") from None


def _say(message: str) -> None:
    """One line on standard error."""
    from citecheck.output.visible import visible

    typer.echo(visible(f"citecheck: {message}"), err=True)


def _internal_fault(error: Exception, path: str | None = None) -> str:
    if os.environ.get("CITECHECK_DEBUG"):
        traceback.print_exception(error)
    place = f" in {path}" if path else ""
    what = str(error) or "no details"
    return f"internal fault{place}: {type(error).__name__}: {what}; please report"
