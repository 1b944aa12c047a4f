"""The commands and their options. What they do is loaded when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import click
from click.shell_completion import CompletionItem

from citecheck import __version__
from citecheck.cli.panels import DefaultGroup, PanelCommand, option

_CHECKING = "Checking a brief"
_RULES = "Rules"
_SETUP = "Setting up"

_FILES_PANEL = "Files"
_OUTPUT_PANEL = "Output"
_EXIT_PANEL = "Exit status"
_COUNTS_PANEL = "What counts"
_ACCEPTED_PANEL = "Configuration and accepted findings"

# Written out, and compared with the registry by a test, so that help need not load the formats.
FORMATS = (
    "text", "concise", "json", "jsonl", "sarif", "github", "gitlab", "junit", "csv", "markdown",
)  # fmt: skip
LEVELS = ("error", "warning", "info")
COURTS = (
    "generic", "scotus", "cadc", "ca2", "ca5", "ca9", "ca11", "cal", "tex", "nd-cal",
)  # fmt: skip

DRAFT_FORMATS = ("text", "markdown", "docx", "json")

_SHELLS = ("bash", "zsh", "fish")
_EPILOG = (
    "Exit status: 0 nothing at or above --fail-on, 1 such findings, 2 wrong usage or "
    "configuration, 3 a file that cannot be read or checked, 4 a fault of citecheck. "
    "With several files the highest wins."
)


def _complete_codes(_ctx: Any, _param: Any, incomplete: str) -> list[CompletionItem]:
    from citecheck.rules import RULES

    head, comma, last = incomplete.rpartition(",")
    return [
        CompletionItem(f"{head}{comma}{rule.code}", help=rule.summary)
        for rule in RULES
        if rule.code.startswith(last.upper())
    ]


def _complete_formats(_ctx: Any, _param: Any, incomplete: str) -> list[CompletionItem]:
    return [CompletionItem(name) for name in FORMATS if name.startswith(incomplete)]


_COUNTING = (
    option("--statutes", type=click.Choice(["section", "exact"]), panel=_COUNTS_PANEL,
           help="Whether an entry for a section covers its subsections, or each needs its "
           "own.  [default: section]"),
    option("--exclude-quoted/--include-quoted", default=None, panel=_COUNTS_PANEL,
           help="Leave out citations that stand inside quotations."),
    option("--passim-threshold", type=click.IntRange(min=1), metavar="PAGES",
           panel=_COUNTS_PANEL,
           help="From how many pages passim is usual.  [default: 5]"),
    option("--court", type=click.Choice(COURTS), panel=_COUNTS_PANEL,
           help="The court of filing, whose rules on passim and order hold.  "
           "[default: generic]"),
)  # fmt: skip
_CONFIGURATION = (
    option("--config", "config_file", metavar="FILE", panel=_ACCEPTED_PANEL,
           type=click.Path(dir_okay=False),
           help="This configuration for all files, instead of the nearest citecheck.toml or "
           "[tool.citecheck]."),
    option("--isolated", is_flag=True, panel=_ACCEPTED_PANEL,
           help="No configuration but the options given here."),
)  # fmt: skip


def _selection(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that a configuration may also give."""
    options = (
        option("--select", multiple=True, metavar="CODE", panel=_RULES,
               shell_complete=_complete_codes,
               help="Only these rules: codes or their beginnings, as in TOA1,RES."),
        option("--ignore", multiple=True, metavar="CODE", panel=_RULES,
               shell_complete=_complete_codes, help="Leave these rules out."),
        option("--severity", multiple=True, metavar="CODE=LEVEL", panel=_RULES,
               help="Another severity for a rule: error, warning or info."),
        option("--require-toa/--no-require-toa", default=None, panel=_RULES,
               help="A brief without a table of authorities is an error."),
        *_COUNTING,
        option("--show-low-confidence/--hide-low-confidence", default=None, panel=_COUNTS_PANEL,
               help="Also show findings that may well be false alarms."),
        option("--fail-on", type=click.Choice([*LEVELS, "never"]), panel=_EXIT_PANEL,
               help="The least severe finding that makes the exit status 1.  [default: error]"),
        *_CONFIGURATION,
        option("--baseline", metavar="FILE", type=click.Path(dir_okay=False),
               panel=_ACCEPTED_PANEL, help="Hide the findings that this baseline counts."),
    )  # fmt: skip
    return _with_options(command, options)


def _drafting(command: Callable[..., Any]) -> Callable[..., Any]:
    """Those of them that change a drafted table."""
    return _with_options(command, (*_COUNTING, *_CONFIGURATION))


def _with_options(command: Callable[..., Any], options: Iterable[Any]) -> Callable[..., Any]:
    for add in reversed(tuple(options)):
        command = add(command)
    return command


@click.group(
    cls=DefaultGroup,
    epilog=_EPILOG,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, message="citecheck %(version)s", help="Print the version.")
def app() -> None:
    """Checks the citations of a legal brief against its own table of authorities.

    citecheck FILE is short for citecheck check FILE.
    """


@app.command("check", cls=PanelCommand, panel=_CHECKING, no_args_is_help=True, epilog=_EPILOG)
@click.argument("files", nargs=-1, required=True, metavar="FILE...",
                type=click.Path(allow_dash=True))  # fmt: skip
@option("--stdin-filename", metavar="NAME", panel=_FILES_PANEL,
        help="What to call standard input (FILE is -), and where to look for its "
        "configuration.")  # fmt: skip
@option("-j", "--jobs", type=click.IntRange(min=1), metavar="N", panel=_FILES_PANEL,
        help="How many processes check files.  [default: one a processor, where there are many "
        "files]")  # fmt: skip
@option("-f", "--format", "formats", multiple=True, metavar="FORMAT[:FILE]",
        panel=_OUTPUT_PANEL, shell_complete=_complete_formats,
        help=f"How to print the report: {', '.join(FORMATS)}. May be given several times, each "
        "but one with a file of its own, as in sarif:out.sarif.  [default: text]")  # fmt: skip
@option("-o", "--output", metavar="FILE", panel=_OUTPUT_PANEL, type=click.Path(dir_okay=False),
        help="Write the report to this file instead of standard output.")  # fmt: skip
@option("--statistics", is_flag=True, panel=_OUTPUT_PANEL,
        help="Also count the findings of each rule (text, concise and markdown).")  # fmt: skip
@option("-q", "--quiet", is_flag=True, panel=_OUTPUT_PANEL,
        help="Findings and errors only: no notes, no word about clean files.")  # fmt: skip
@option("-v", "--verbose", is_flag=True, panel=_OUTPUT_PANEL,
        help="Say on standard error what was read and which configuration holds.")  # fmt: skip
@_selection
@option("--exit-zero", is_flag=True, panel=_EXIT_PANEL,
        help="Findings never change the exit status; the same as --fail-on never.")  # fmt: skip
@option("--write-baseline", metavar="FILE", type=click.Path(dir_okay=False),
        panel=_ACCEPTED_PANEL,
        help="Write what is found now to this baseline, and hide it.")  # fmt: skip
def check(**given: Any) -> int:
    """Check briefs against their own tables of authorities.

    FILE is a brief as PDF, DOCX, text, Markdown or HTML, a directory of briefs, a pattern such as
    'briefs/**/*.txt', or - for standard input.
    """
    from citecheck.cli.run import run_check

    return run_check(given)


@app.command("extract", cls=PanelCommand, panel=_CHECKING, no_args_is_help=True)
@click.argument("files", nargs=-1, required=True, metavar="FILE...",
                type=click.Path(allow_dash=True))  # fmt: skip
@option("-f", "--format", "name", type=click.Choice(["text", "json"]), default="text",
        panel=_OUTPUT_PANEL, show_default=True, help="How to print the results.")  # fmt: skip
@option("-o", "--output", metavar="FILE", panel=_OUTPUT_PANEL, type=click.Path(dir_okay=False),
        help="Write the results to this file instead of standard output.")  # fmt: skip
@option("--stdin-filename", metavar="NAME", panel=_FILES_PANEL,
        help="What to call standard input (FILE is -).")  # fmt: skip
@option("-j", "--jobs", type=click.IntRange(min=1), metavar="N", panel=_FILES_PANEL,
        help="How many processes read files.")  # fmt: skip
def extract(**given: Any) -> int:
    """List every citation with what it refers to."""
    from citecheck.cli.run import run_extract

    return run_extract(given)


@app.command("toa", cls=PanelCommand, panel=_CHECKING, no_args_is_help=True)
@click.argument("file", metavar="FILE", type=click.Path(allow_dash=True))
@option("-f", "--format", "format_name", type=click.Choice(DRAFT_FORMATS), panel=_OUTPUT_PANEL,
        help="How to write the table; docx only to a file.  [default: text, or what the ending "
        "of --output says]")  # fmt: skip
@option("-o", "--output", metavar="FILE", panel=_OUTPUT_PANEL, type=click.Path(dir_okay=False),
        help="Write the table to this file instead of standard output.")  # fmt: skip
@option("--stdin-filename", metavar="NAME", panel=_FILES_PANEL,
        help="What to call standard input (FILE is -).")  # fmt: skip
@_drafting
def toa(**given: Any) -> int:
    """Write the table of authorities that the body asks for.

    Every authority of the body, by category and in order, with the pages that cite it.
    """
    from citecheck.cli.toa import run_toa

    return run_toa(given)


@app.command("explain", cls=PanelCommand, panel=_RULES, no_args_is_help=True)
@click.argument("code", metavar="CODE", shell_complete=_complete_codes)
def explain(code: str) -> None:
    """Say what a rule means, with an example and how to fix it."""
    from citecheck.cli.run import style
    from citecheck.cli.streams import write
    from citecheck.lookup import find_rule
    from citecheck.output.explain import explain as explanation

    write(explanation(find_rule(code), style()))


@app.command("rules", cls=PanelCommand, panel=_RULES)
@option(
    "--court",
    type=click.Choice(COURTS),
    panel=_RULES,
    help="Also show what the rules of this court change, and which rules they are.",
)
def rules(court: str | None) -> None:
    """List all rules."""
    from citecheck.cli.run import style
    from citecheck.cli.streams import write
    from citecheck.output.explain import rule_list
    from citecheck.rules import RULES

    write(rule_list(RULES, style()))
    if court is not None:
        from citecheck.court_profiles import profile
        from citecheck.output.courts_report import court_report

        write("\n" + court_report(profile(court), style()))


@app.command("config", cls=PanelCommand, panel=_SETUP)
@click.argument("file", default=".", metavar="[FILE]", type=click.Path(allow_dash=True))
@_selection
def config(file: str, **given: Any) -> None:
    """Show the settings in force for a file, and where each came from."""
    from citecheck.cli.run import show_config

    show_config(file, given)


@app.command("completion", cls=PanelCommand, panel=_SETUP, no_args_is_help=True)
@click.argument("shell", type=click.Choice(_SHELLS))
def completion(shell: str) -> None:
    """Print the completion script of a shell.

    Put it where the shell looks for such scripts, for instance:

    \b
      citecheck completion bash > ~/.local/share/bash-completion/completions/citecheck
      citecheck completion zsh > ~/.zfunc/_citecheck        (with ~/.zfunc in fpath)
      citecheck completion fish > ~/.config/fish/completions/citecheck.fish
    """
    from click.shell_completion import get_completion_class

    from citecheck.cli.streams import write

    complete = get_completion_class(shell)
    if complete is None:
        raise click.UsageError(f"no completion for {shell}")
    script = complete(app, {}, "citecheck", "_CITECHECK_COMPLETE").source()
    write(script.strip() + "\n")


@app.command("man", cls=PanelCommand, panel=_SETUP)
def man() -> None:
    """Print the manual page: citecheck man | man -l -"""
    from citecheck.cli.man import manual_page
    from citecheck.cli.streams import write

    write(manual_page(app))
