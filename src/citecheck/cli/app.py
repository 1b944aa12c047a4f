"""The commands. What they do is loaded when it is asked for."""

from __future__ import annotations

from typing import Annotated

import typer

from citecheck import __version__
from citecheck.cli import arguments as given
from citecheck.cli import corpus
from citecheck.cli.arguments import RULES_PANEL
from citecheck.cli.choices import takes_limits, takes_settings
from citecheck.cli.chosen import Choices
from citecheck.cli.files.streams import write
from citecheck.cli.help.panels import DefaultGroup, PanelCommand, group_of, help_of
from citecheck.cli.verification import arguments as looked

__all__ = ["PROGRAM", "app"]

PROGRAM = "citecheck"

_CHECKING = "Checking a brief"
_LOOKING_UP = "Looking decisions up"
_SETUP = "Setting up"

_EPILOG = (
    "Exit status: 0 nothing at or above --fail-on, 1 such findings, 2 wrong usage or "
    "configuration, 3 a file that cannot be read, checked or written, 4 a fault of citecheck. "
    "With several files the highest wins."
)

app = typer.Typer(
    cls=DefaultGroup,
    epilog=_EPILOG,
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    # ``citecheck completion`` prints click's scripts: see ``panels.complete``.
    add_completion=False,
    # rich would take longer to load than all else that help needs, and would read [tool.citecheck]
    # in a help text as markup. The panels are written as plain text (``panels.PanelCommand``).
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


def _print_version(wanted: bool) -> None:
    if wanted:
        write(f"{PROGRAM} {__version__}\n")
        raise typer.Exit


app.add_typer(corpus.app, name="corpus", rich_help_panel="Corpora")


@app.callback()
def program(
    _version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_print_version, is_eager=True, help="Print the version."
        ),
    ] = False,
) -> None:
    """Checks the citations of a legal brief against its own table of authorities.

    citecheck FILE is short for citecheck check FILE.
    """


@app.command(
    "check", cls=PanelCommand, rich_help_panel=_CHECKING, no_args_is_help=True, epilog=_EPILOG
)
@takes_settings()
def check(
    files: given.Files,
    stdin_filename: given.StdinFilename = None,
    exclude: given.Exclude = None,
    jobs: given.Jobs = None,
    formats: given.Formats = None,
    output: given.OutputPath = None,
    statistics: given.Statistics = False,
    color: given.WhenColor = "auto",
    width: given.Width = None,
    date: given.Date = "",
    quiet: given.Quiet = False,
    verbose: given.Verbose = False,
    mark: given.MarkedCopy = None,
    *,
    choices: Choices,
    baseline: given.BaselineFile = None,
    exit_zero: given.ExitZero = False,
    write_baseline: given.WriteBaseline = None,
) -> int:
    """Check briefs against their own tables of authorities.

    FILE is a brief as PDF, DOCX, ODT, RTF, text, Markdown or HTML, a directory of briefs, a pattern
    such as 'briefs/**/*.txt', or - for standard input.
    """
    from pathlib import Path

    from citecheck.cli.run import Inputs, Look, Manner, run_check

    choices = choices.with_baseline(baseline)
    if exit_zero:
        choices = choices.never_failing()
    marked = Path(mark) if mark else None
    manner = Manner(jobs, quiet, verbose, write_baseline, marked)
    return run_check(
        Inputs(files, stdin_filename, exclude or ()),
        formats or (),
        output,
        choices,
        manner,
        Look(statistics, color, width, date),
    )


@app.command("mark", cls=PanelCommand, rich_help_panel=_CHECKING, no_args_is_help=True)
@takes_settings()
def mark(
    file: given.OneFile,
    stdin_filename: given.StdinFilename = None,
    output: given.MarkedOutputPath = None,
    force: given.Force = False,
    quiet: given.Quiet = False,
    *,
    choices: Choices,
    baseline: given.BaselineFile = None,
) -> int:
    """Write a copy of a brief with its findings marked.

    FILE is a brief as PDF or DOCX. In a PDF the words of each finding are highlighted, with a note
    and a number; in a Word document they have a comment. A note at the beginning counts the
    findings. The brief itself is never changed.
    """
    from citecheck.cli.marking import run_mark

    return run_mark(
        file, stdin_filename, output, choices.with_baseline(baseline), force=force, quiet=quiet
    )


@app.command("extract", cls=PanelCommand, rich_help_panel=_CHECKING, no_args_is_help=True)
@takes_limits()
def extract(
    files: given.Files,
    name: given.ExtractFormat = None,
    output: given.ExtractOutputPath = None,
    stdin_filename: given.ExtractStdinFilename = None,
    exclude: given.Exclude = None,
    jobs: given.ExtractJobs = None,
    *,
    choices: Choices,
) -> int:
    """List every citation with what it refers to."""
    from citecheck.cli.run import Inputs, Manner, run_extract

    inputs = Inputs(files, stdin_filename, exclude or ())
    return run_extract(inputs, name, output, Manner(jobs), choices)


@app.command("toa", cls=PanelCommand, rich_help_panel=_CHECKING, no_args_is_help=True)
@takes_settings(drafting=True)
def toa(
    file: given.OneFile,
    stdin_filename: given.ExtractStdinFilename = None,
    format_name: given.DraftFormat = None,
    output: given.DraftOutputPath = None,
    diff: given.Diff = False,
    replace: given.Replace = False,
    fields: given.Fields = False,
    *,
    choices: Choices,
) -> int:
    """Write the table of authorities that the body asks for.

    Every authority of the body, by category and in order, with the pages that cite it.
    """
    from citecheck.cli.toa import Wanted, run_toa

    wanted = Wanted(format_name, output, diff=diff, replace=replace, fields=fields)
    return run_toa(file, stdin_filename, wanted, choices)


@app.command("verify", cls=PanelCommand, rich_help_panel=_LOOKING_UP, no_args_is_help=True)
@takes_limits()
def verify(
    file: given.OneFile,
    index: looked.IndexFile = None,
    courtlistener: looked.CourtListener = False,
    dry_run: looked.DryRun = False,
    server: looked.Server = None,
    answers: looked.AnswersFile = None,
    stdin_filename: given.ExtractStdinFilename = None,
    format_name: looked.VerifyFormat = None,
    output: looked.VerifyOutput = None,
    *,
    choices: Choices,
) -> int:
    """Look up the decisions that a brief cites: whether they exist, and under which name.

    Say where: --index FILE, on this machine, or --courtlistener, which sends the citations.
    """
    from citecheck.cli.verification.asking import Wanted
    from citecheck.cli.verification.verify import run_verify

    wanted = Wanted(
        file,
        stdin_filename,
        index,
        courtlistener,
        dry_run,
        server,
        answers,
        format_name,
        output,
    )
    return run_verify(wanted, choices)


@app.command("index", cls=PanelCommand, rich_help_panel=_LOOKING_UP, no_args_is_help=True)
def index(
    action: looked.Action,
    lists: looked.Lists = None,
    *,
    output: looked.IndexOutput,
    as_of: looked.AsOf = None,
    citations: looked.Citations = None,
    clusters: looked.Clusters = None,
    courts: looked.Courts = None,
    dockets: looked.Dockets = None,
) -> int:
    """Make a list of decisions to look up in: citecheck index build LIST... -o FILE.

    LIST is CSV or Parquet, a decision a row, with columns volume, reporter and page, and
    case_name, date and court where it has them.
    """
    from citecheck.cli.verification.index import Lists, run_index

    wanted = Lists(lists or (), output, citations, clusters, courts, dockets, as_of)
    return run_index(action, wanted)


@app.command("explain", cls=PanelCommand, rich_help_panel=RULES_PANEL, no_args_is_help=True)
def explain(code: given.Code) -> None:
    """Say what a rule means, with an example and how to fix it."""
    from citecheck.cli.run import style
    from citecheck.output.explain import explain as explanation
    from citecheck.settings.rule_names import find_rule

    write(explanation(find_rule(code), style()))


@app.command("rules", cls=PanelCommand, rich_help_panel=RULES_PANEL)
def rules(court: given.RulesCourt = None) -> None:
    """List all rules."""
    from citecheck.cli.run import style
    from citecheck.output.explain import rule_list
    from citecheck.rules import EVERY_RULE

    write(rule_list(EVERY_RULE, style()))
    if court is not None:
        from citecheck.facts.court_profiles import profile
        from citecheck.output.courts_report import court_report

        write("\n" + court_report(profile(court), style()))


@app.command("config", cls=PanelCommand, rich_help_panel=_SETUP)
@takes_settings()
def config(
    file: given.SettingsFor = ".",
    *,
    choices: Choices,
    baseline: given.BaselineFile = None,
) -> None:
    """Show the settings in force for a file, and where each came from."""
    from citecheck.cli.run import show_config

    show_config(file, choices.with_baseline(baseline))


@app.command("accept", cls=PanelCommand, rich_help_panel=_SETUP, no_args_is_help=True)
def accept(
    code: given.Code,
    citation: given.AcceptedCitation,
    reason: given.Reason,
    path: given.AcceptedPath = None,
    config_file: given.ConfigFile = None,
) -> int:
    """Write into the configuration that a finding is right as it is, and why.

    CITATION is what the finding is about, as the report writes it: a citation, or an entry's words.
    """
    from citecheck.cli.accept import run_accept

    return run_accept(code, citation, reason, path, config_file)


@app.command("help", cls=PanelCommand, rich_help_panel=_SETUP)
def help_(context: typer.Context, command: given.CommandName = None) -> None:
    """Show the help of a command, or of citecheck."""
    write(help_of(group_of(app), command or (), context.parent or context) + "\n")


@app.command("completion", cls=PanelCommand, rich_help_panel=_SETUP, no_args_is_help=True)
def completion(shell: given.Shell) -> None:
    """Print the completion script of a shell.

    Put it where the shell looks for such scripts, for instance:

    \b
      citecheck completion bash > ~/.local/share/bash-completion/completions/citecheck
      citecheck completion zsh > ~/.zfunc/_citecheck        (with ~/.zfunc in fpath)
      citecheck completion fish > ~/.config/fish/completions/citecheck.fish
    """
    from citecheck.cli.help.completion import completion_script

    write(completion_script(group_of(app), PROGRAM, shell))


@app.command("man", cls=PanelCommand, rich_help_panel=_SETUP)
def man() -> None:
    """Print the manual page: citecheck man | man -l -"""
    from citecheck.cli.help.man import manual_page

    write(manual_page(group_of(app)))
