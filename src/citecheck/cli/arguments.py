"""The arguments and options of the commands, as types that typer reads.

The groups of ``rich_help_panel`` are the headings of the help. Lists of words come from the
registries, which name modules without loading them: help need not wait for what they name.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any, Literal, TypeAlias

import click
import typer
from click.shell_completion import CompletionItem

from citecheck.cli.files.streams import Color
from citecheck.facts.court_profiles import COURTS
from citecheck.output.drafts import registry as drafts
from citecheck.output.registry import CHECK, EXTRACT
from citecheck.settings.options import Topic

FILES_PANEL = "Files"
OUTPUT_PANEL = "Output"
RULES_PANEL = str(Topic.RULES)
EXIT_PANEL = str(Topic.EXIT)
ACCEPTED_PANEL = "Configuration and accepted findings"

_IN_FIGURES = re.compile(r"\d{4}-\d{2}-\d{2}")

ShellName: TypeAlias = Literal["bash", "zsh", "fish"]


class RuleCodes(click.types.StringParamType):
    """Codes of rules, parted by commas. They are looked up later; this offers them to shells:
    typer's ``autocompletion`` drops what is written with other capitals than the code."""

    def shell_complete(
        self, _ctx: click.Context, _param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """The codes that begin with the last word of ``incomplete``."""
        from citecheck.rules import RULES

        head, comma, last = incomplete.rpartition(",")
        return [
            CompletionItem(f"{head}{comma}{rule.code}", help=rule.summary)
            for rule in RULES
            if rule.code.startswith(last.upper())
        ]


class Day(click.types.StringParamType):
    """A day in the user's words; one in figures must be a day of the calendar."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The words. Raises ``click.BadParameter``."""
        words = str(value).strip()
        if _IN_FIGURES.fullmatch(words):
            try:
                date.fromisoformat(words)
            except ValueError:
                raise click.BadParameter(f"{words!r} is no day", ctx, param) from None
        return words


def _complete_formats(incomplete: str) -> list[str]:
    return [name for name in CHECK if name.startswith(incomplete)]


# typer's own type of paths offers shells nothing; click's tells them to offer files. A brief stays
# a string: ``./brief.txt`` is shown as it was given. What cannot be read is said where it is read.
_ANY_FILE = click.Path(allow_dash=True, readable=False)
_NO_DIRECTORY = click.Path(dir_okay=False, readable=False)

# --- what a command works on ---

Files: TypeAlias = Annotated[list[str], typer.Argument(metavar="FILE...", click_type=_ANY_FILE)]
OneFile: TypeAlias = Annotated[str, typer.Argument(metavar="FILE", click_type=_ANY_FILE)]
SettingsFor: TypeAlias = Annotated[str, typer.Argument(metavar="[FILE]", click_type=_ANY_FILE)]
Code: TypeAlias = Annotated[str, typer.Argument(metavar="CODE", click_type=RuleCodes())]
AcceptedCitation: TypeAlias = Annotated[str, typer.Argument(metavar="CITATION")]
CommandName: TypeAlias = Annotated[list[str] | None, typer.Argument(metavar="[COMMAND]...")]
Reason: TypeAlias = Annotated[
    str,
    typer.Option(
        "--reason",
        metavar="WORDS",
        rich_help_panel=ACCEPTED_PANEL,
        help="Why it is right as it is.",
    ),
]
AcceptedPath: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--path",
        metavar="PATTERN",
        rich_help_panel=ACCEPTED_PANEL,
        help="Only in files whose path ends so: 'briefs/*.txt'.",
    ),
]
Shell: TypeAlias = Annotated[ShellName, typer.Argument(metavar="{bash|zsh|fish}")]

StdinFilename: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--stdin-filename",
        metavar="NAME",
        rich_help_panel=FILES_PANEL,
        help="What to call standard input (FILE is -), and where to look for its configuration.",
    ),
]
ExtractStdinFilename: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--stdin-filename",
        metavar="NAME",
        rich_help_panel=FILES_PANEL,
        help="What to call standard input (FILE is -).",
    ),
]
Exclude: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--exclude",
        metavar="PATTERN",
        rich_help_panel=FILES_PANEL,
        help="Leave out what directories and patterns would bring: names, or paths from where the "
        "search begins, as in drafts or '*-old.*'. May be given several times.",
    ),
]
Jobs: TypeAlias = Annotated[
    int | None,
    typer.Option(
        "-j",
        "--jobs",
        min=1,
        metavar="N",
        rich_help_panel=FILES_PANEL,
        help="How many processes check files.  [default: one a processor, where there are many "
        "files]",
    ),
]
ExtractJobs: TypeAlias = Annotated[
    int | None,
    typer.Option(
        "-j",
        "--jobs",
        min=1,
        metavar="N",
        rich_help_panel=FILES_PANEL,
        help="How many processes read files.",
    ),
]

# --- what it prints, and where to ---

Formats: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "-f",
        "--format",
        metavar="FORMAT[:FILE]",
        autocompletion=_complete_formats,
        rich_help_panel=OUTPUT_PANEL,
        help=f"How to print the report: {', '.join(CHECK)}. May be given several times, each "
        "but one with a file of its own, as in sarif:out.sarif.  [default: text, or what the "
        "ending of --output says]",
    ),
]
ExtractFormat: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "-f",
        "--format",
        click_type=click.Choice(list(EXTRACT)),
        rich_help_panel=OUTPUT_PANEL,
        help="How to print the results.  [default: text, or what the ending of --output says]",
    ),
]
OutputPath: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "-o",
        "--output",
        metavar="FILE",
        click_type=_NO_DIRECTORY,
        rich_help_panel=OUTPUT_PANEL,
        help="Write the report to this file instead of standard output.",
    ),
]
ExtractOutputPath: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "-o",
        "--output",
        metavar="FILE",
        click_type=_NO_DIRECTORY,
        rich_help_panel=OUTPUT_PANEL,
        help="Write the results to this file instead of standard output.",
    ),
]
DraftFormat: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "-f",
        "--format",
        click_type=click.Choice(drafts.FORMATS),
        rich_help_panel=OUTPUT_PANEL,
        help="How to write the table; docx only to a file.  [default: text, or what the ending "
        "of --output says]",
    ),
]
DraftOutputPath: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "-o",
        "--output",
        metavar="FILE",
        click_type=_NO_DIRECTORY,
        rich_help_panel=OUTPUT_PANEL,
        help="Write the table to this file instead of standard output.",
    ),
]
Diff: TypeAlias = Annotated[
    bool,
    typer.Option(
        "--diff",
        rich_help_panel=OUTPUT_PANEL,
        help="How the brief's own table differs from it, as a unified diff (text) or as edits "
        "(json); status 1 where it does.",
    ),
]
Replace: TypeAlias = Annotated[
    bool,
    typer.Option(
        "--replace",
        rich_help_panel=OUTPUT_PANEL,
        help="Write a copy of the brief (DOCX with a typed table) in which the page lists of its "
        "table are corrected; nothing else changes.",
    ),
]
Fields: TypeAlias = Annotated[
    bool,
    typer.Option(
        "--fields",
        rich_help_panel=OUTPUT_PANEL,
        help="Write a copy of the brief (DOCX with a table) in which every citation is marked for "
        "Word's own table of authorities (TA fields), and fields (TOA) make the table: Word only, "
        "which updates them on F9. LibreOffice keeps them and shows them, but cannot update them.",
    ),
]
MarkedCopy: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--mark",
        metavar="FILE",
        click_type=_NO_DIRECTORY,
        rich_help_panel=OUTPUT_PANEL,
        help="Also write a copy of the brief (one PDF or DOCX) with its findings marked to this "
        "file.",
    ),
]
MarkedOutputPath: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "-o",
        "--output",
        metavar="FILE",
        click_type=_NO_DIRECTORY,
        rich_help_panel=OUTPUT_PANEL,
        help="The file of the copy.  [default: beside the brief, with marked-not-for-filing in "
        "its name]",
    ),
]
Force: TypeAlias = Annotated[
    bool,
    typer.Option(
        "--force",
        rich_help_panel=OUTPUT_PANEL,
        help="Mark a signed file too, although its signature does not hold for the copy.",
    ),
]
Statistics: TypeAlias = Annotated[
    bool,
    typer.Option(
        "--statistics",
        rich_help_panel=OUTPUT_PANEL,
        help="Also count the findings of each rule (text, concise and markdown).",
    ),
]
WhenColor: TypeAlias = Annotated[
    Color,
    typer.Option(
        "--color",
        rich_help_panel=OUTPUT_PANEL,
        help="When to use colour. NO_COLOR and FORCE_COLOR decide where this is auto.",
    ),
]
Width: TypeAlias = Annotated[
    int | None,
    typer.Option(
        "--width",
        metavar="COLUMNS",
        min=40,
        max=1000,
        rich_help_panel=OUTPUT_PANEL,
        help="How many columns a line of text has.  [default: COLUMNS, the terminal's, or 80]",
    ),
]
Date: TypeAlias = Annotated[
    str,
    typer.Option(
        "--date",
        metavar="DAY",
        click_type=Day(),
        rich_help_panel=OUTPUT_PANEL,
        help="The day of the check, for the record (html and record); no clock is read.",
    ),
]
Quiet: TypeAlias = Annotated[
    bool,
    typer.Option(
        "-q",
        "--quiet",
        rich_help_panel=OUTPUT_PANEL,
        help="Findings and errors only: no notes, no word about clean files.",
    ),
]
Verbose: TypeAlias = Annotated[
    bool,
    typer.Option(
        "-v",
        "--verbose",
        rich_help_panel=OUTPUT_PANEL,
        help="Say on standard error what was read and which configuration holds.",
    ),
]

# --- what a configuration may also say ---

RulesCourt: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--court",
        click_type=click.Choice(COURTS),
        rich_help_panel=RULES_PANEL,
        help="Also show what the rules of this court change, and which rules they are.",
    ),
]
ExitZero: TypeAlias = Annotated[
    bool,
    typer.Option(
        "--exit-zero",
        rich_help_panel=EXIT_PANEL,
        help="Findings never change the exit status; the same as --fail-on never.",
    ),
]
ConfigFile: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--config",
        metavar="FILE",
        click_type=_NO_DIRECTORY,
        rich_help_panel=ACCEPTED_PANEL,
        help="This configuration for all files, instead of the nearest citecheck.toml or "
        "[tool.citecheck].",
    ),
]
Isolated: TypeAlias = Annotated[
    bool,
    typer.Option(
        "--isolated",
        rich_help_panel=ACCEPTED_PANEL,
        help="No configuration but the options given here.",
    ),
]
BaselineFile: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--baseline",
        metavar="FILE",
        click_type=_NO_DIRECTORY,
        rich_help_panel=ACCEPTED_PANEL,
        help="Hide the findings that this baseline counts.",
    ),
]
WriteBaseline: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--write-baseline",
        metavar="FILE",
        click_type=_NO_DIRECTORY,
        rich_help_panel=ACCEPTED_PANEL,
        help="Write what is found now to this baseline, and hide it.",
    ),
]
