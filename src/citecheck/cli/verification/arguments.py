"""Arguments and options of ``citecheck verify`` and ``citecheck index``."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

import click
import typer

from citecheck.cli.arguments import FILES_PANEL, OUTPUT_PANEL

_LISTS_PANEL = "Where to look"
_BULK_PANEL = "CourtListener's bulk files"
_FILE = click.Path(dir_okay=False, readable=False)

IndexFile: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--index",
        metavar="FILE",
        click_type=_FILE,
        rich_help_panel=_LISTS_PANEL,
        help="Look up in a list on this machine, made by `citecheck index build`. Nothing is sent.",
    ),
]
CourtListener: TypeAlias = Annotated[
    bool,
    typer.Option(
        "--courtlistener",
        rich_help_panel=_LISTS_PANEL,
        help="Ask CourtListener. Only volume, reporter and page of each decision are sent. Needs a "
        "token in the environment variable COURTLISTENER_API_TOKEN.",
    ),
]
DryRun: TypeAlias = Annotated[
    bool,
    typer.Option(
        "--dry-run",
        rich_help_panel=_LISTS_PANEL,
        help="With --courtlistener: print what would be sent, word for word, and send nothing.",
    ),
]
Server: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--server",
        metavar="URL",
        rich_help_panel=_LISTS_PANEL,
        help="With --courtlistener: another server that answers as CourtListener does.",
    ),
]
AnswersFile: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--answers",
        metavar="FILE",
        click_type=_FILE,
        rich_help_panel=_LISTS_PANEL,
        help="With --courtlistener: keep the answers here, and ask only for what is not answered "
        "here.  [default: a file in the cache, until the run is whole]",
    ),
]
VerifyFormat: TypeAlias = Annotated[
    Literal["text", "json", "sarif", "html"] | None,
    typer.Option(
        "-f",
        "--format",
        rich_help_panel=OUTPUT_PANEL,
        help="How to print the report.  [default: text, or what the ending of --output says]",
    ),
]
VerifyOutput: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "-o",
        "--output",
        metavar="FILE",
        click_type=click.Path(dir_okay=False, allow_dash=True, readable=False),
        rich_help_panel=OUTPUT_PANEL,
        help="Write the report to a file.",
    ),
]

Action: TypeAlias = Annotated[Literal["build"], typer.Argument(metavar="build")]
Lists: TypeAlias = Annotated[
    list[str] | None, typer.Argument(metavar="[LIST]...", click_type=_FILE)
]
IndexOutput: TypeAlias = Annotated[
    str,
    typer.Option(
        "-o",
        "--output",
        metavar="FILE",
        click_type=_FILE,
        rich_help_panel=FILES_PANEL,
        help="The index to write.",
    ),
]
AsOf: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--as-of",
        metavar="DAY",
        rich_help_panel=FILES_PANEL,
        help="The day of the lists, as reports are to say it, such as 2026-01-31.  [default: when "
        "the oldest of the files was last written]",
    ),
]
Citations: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--citations",
        metavar="FILE",
        click_type=_FILE,
        rich_help_panel=_BULK_PANEL,
        help="citations-DAY.csv, or the same with .bz2, .gz or .xz behind it.",
    ),
]
Clusters: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--clusters",
        metavar="FILE",
        click_type=_FILE,
        rich_help_panel=_BULK_PANEL,
        help="opinion-clusters-DAY.csv: the decisions that are cited.",
    ),
]
Courts: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--courts",
        metavar="FILE",
        click_type=_FILE,
        rich_help_panel=_BULK_PANEL,
        help="courts-DAY.csv: how courts are cited.",
    ),
]
Dockets: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--dockets",
        metavar="FILE",
        click_type=_FILE,
        rich_help_panel=_BULK_PANEL,
        help="dockets-DAY.csv: the court of each decision. It is large, and may be left out.",
    ),
]
