"""Arguments and options of ``citecheck corpus convert`` and ``citecheck corpus graph``."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

import click
import typer

from citecheck.cli.arguments import FILES_PANEL, OUTPUT_PANEL

_LISTS_PANEL = "What is joined"
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
