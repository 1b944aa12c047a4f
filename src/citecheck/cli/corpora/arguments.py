"""Arguments and options of ``citecheck corpus``."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

import click
import typer

from citecheck.cli.arguments import FILES_PANEL, OUTPUT_PANEL

_LISTS_PANEL = "What is joined"
_CLUSTER_PANEL = "Where it runs"
_LIMITS_PANEL = "Limits of one document"
_PATH = click.Path()
_FOLDER = click.Path(file_okay=False)
_FILE = click.Path(dir_okay=False)

Sources: TypeAlias = Annotated[list[str], typer.Argument(metavar="SOURCE...", click_type=_PATH)]
ShardFolder: TypeAlias = Annotated[
    str,
    typer.Option(
        "-o",
        "--output",
        metavar="FOLDER",
        click_type=_FOLDER,
        rich_help_panel=OUTPUT_PANEL,
        help="A new folder for the shards. It is there when all is converted.",
    ),
]
DialectName: TypeAlias = Annotated[
    Literal["auto", "rfc4180", "backtick", "backslash"],
    typer.Option(
        "--dialect",
        metavar="NAME",
        rich_help_panel=FILES_PANEL,
        help="How CSV marks cells and what is in them: rfc4180 doubles a quotation mark, backtick "
        "has backticks instead, backslash (CourtListener's since 2025) puts a backslash before it. "
        "auto finds it, or refuses.",
    ),
]
Shards: TypeAlias = Annotated[list[str], typer.Argument(metavar="SHARDS...", click_type=_PATH)]
TableFolder: TypeAlias = Annotated[
    str,
    typer.Option(
        "-o",
        "--output",
        metavar="FOLDER",
        click_type=_PATH,
        rich_help_panel=OUTPUT_PANEL,
        help="The folder of the tables. One of a run that broke off is gone on with.",
    ),
]
IdColumn: TypeAlias = Annotated[
    str,
    typer.Option(
        "--id",
        metavar="COLUMN",
        rich_help_panel=FILES_PANEL,
        help="The column that names a document.",
    ),
]
TextColumns: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--text",
        metavar="COLUMN,...",
        rich_help_panel=FILES_PANEL,
        help="The columns of the text; of each row the first that is not empty is read.  [default: "
        "html_with_citations, CourtListener's other columns of markup, plain_text, text and html, "
        "as far as there are such]",
    ),
]
ChunkSize: TypeAlias = Annotated[
    int | None,
    typer.Option(
        "--chunk",
        metavar="N",
        min=1,
        rich_help_panel=_CLUSTER_PANEL,
        help="How many documents a task has.  [default: 16 to 512, by the number of documents]",
    ),
]
Workers: TypeAlias = Annotated[
    int | None,
    typer.Option(
        "-j",
        "--jobs",
        metavar="N",
        min=1,
        rich_help_panel=_CLUSTER_PANEL,
        help="How many workers to start on this machine.  [default: one a processor]",
    ),
]
Scheduler: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--scheduler",
        metavar="ADDRESS",
        rich_help_panel=_CLUSTER_PANEL,
        help="A Dask scheduler whose workers do it instead: tcp://HOST:PORT, tls://HOST:PORT.",
    ),
]
SchedulerFile: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--scheduler-file",
        metavar="FILE",
        click_type=_FILE,
        rich_help_panel=_CLUSTER_PANEL,
        help="The same, by the file that the scheduler has written.",
    ),
]
DocumentTimeout: TypeAlias = Annotated[
    int,
    typer.Option(
        "--timeout",
        metavar="SECONDS",
        min=1,
        max=10**6,
        rich_help_panel=_LIMITS_PANEL,
        help="How long the reading of one document may take.",
    ),
]
DocumentMemory: TypeAlias = Annotated[
    int,
    typer.Option(
        "--memory",
        metavar="MB",
        min=1,
        max=10**9,
        rich_help_panel=_LIMITS_PANEL,
        help="How much memory it may need (Linux).",
    ),
]

Tables: TypeAlias = Annotated[str, typer.Argument(metavar="TABLES", click_type=_PATH)]
EdgeFile: TypeAlias = Annotated[
    str,
    typer.Option(
        "-o",
        "--output",
        metavar="FILE",
        click_type=_FILE,
        rich_help_panel=OUTPUT_PANEL,
        help="The file of Parquet for the edges.",
    ),
]
UnjoinedFile: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--unjoined",
        metavar="FILE",
        click_type=_FILE,
        rich_help_panel=OUTPUT_PANEL,
        help="The file of Parquet for what could not be joined, with the reason.  [default: beside "
        "the edges, with -unjoined in its name]",
    ),
]
CitationLists: TypeAlias = Annotated[
    list[str],
    typer.Option(
        "--list",
        metavar="PATH",
        click_type=_PATH,
        rich_help_panel=_LISTS_PANEL,
        help="Which decision is printed where: CourtListener's citations-….csv.bz2, or decisions "
        "in Parquet that have their own citations. May be given several times.",
    ),
]
Opinions: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--opinions",
        metavar="FOLDER",
        click_type=_PATH,
        rich_help_panel=_LISTS_PANEL,
        help="The shards that were read, whose column cluster_id says of which decision each "
        "opinion is.",
    ),
]
