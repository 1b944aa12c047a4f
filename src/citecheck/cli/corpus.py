"""``citecheck corpus``: the commands for millions of decisions, and their options."""

from __future__ import annotations

from typing import Annotated, TypeAlias

import click
import typer

from citecheck.cli.arguments import FILES_PANEL, OUTPUT_PANEL
from citecheck.cli.corpora import arguments as given
from citecheck.cli.help.panels import PanelCommand, PanelGroup

__all__ = ["app"]

_CORPUS = "Corpora"
_CLUSTER_PANEL = "Where it runs"
_LIMITS_PANEL = "Limits of one document"
_PATH = click.Path(allow_dash=False)

app = typer.Typer(cls=PanelGroup, no_args_is_help=True, rich_markup_mode=None)


@app.callback()
def corpus() -> None:
    """What a corpus of decisions cites, on one machine or on a Dask cluster.

    Needs the extra corpus: pip install 'citecheck-toa[corpus]'
    """


_Inputs: TypeAlias = Annotated[list[str], typer.Argument(metavar="SHARDS...", click_type=_PATH)]
_Output: TypeAlias = Annotated[
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
_Id: TypeAlias = Annotated[
    str,
    typer.Option(
        "--id",
        metavar="COLUMN",
        rich_help_panel=FILES_PANEL,
        help="The column that names a document.",
    ),
]
_Text: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--text",
        metavar="COLUMN,...",
        rich_help_panel=FILES_PANEL,
        help="The columns of the text; of each row the first that is not empty is read.  [default: "
        "html_with_citations, plain_text, text and html, as far as there are such]",
    ),
]
_Chunk: TypeAlias = Annotated[
    int | None,
    typer.Option(
        "--chunk",
        metavar="N",
        min=1,
        rich_help_panel=_CLUSTER_PANEL,
        help="How many documents a task has.  [default: 16 to 512, by the number of documents]",
    ),
]
_Jobs: TypeAlias = Annotated[
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
_Scheduler: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--scheduler",
        metavar="ADDRESS",
        rich_help_panel=_CLUSTER_PANEL,
        help="A Dask scheduler whose workers do it instead: tcp://HOST:PORT, tls://HOST:PORT.",
    ),
]
_SchedulerFile: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--scheduler-file",
        metavar="FILE",
        click_type=click.Path(dir_okay=False),
        rich_help_panel=_CLUSTER_PANEL,
        help="The same, by the file that the scheduler has written.",
    ),
]
_Timeout: TypeAlias = Annotated[
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
_Memory: TypeAlias = Annotated[
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


@app.command("convert", cls=PanelCommand, rich_help_panel=_CORPUS, no_args_is_help=True)
def convert(
    sources: given.Sources, *, output: given.ShardFolder, dialect: given.DialectName = "auto"
) -> int:
    """Convert decisions as they are handed out into Parquet shards.

    SOURCE is a file of CourtListener's bulk data (.csv), of JSON Lines (.jsonl), among them those
    of the Caselaw Access Project, of Parquet, a decision as .txt, .html or .json, or a folder of
    such; each may be packed as .bz2, .gz or .xz. - is CSV from standard input.
    """
    from citecheck.cli.corpora.convert import run_convert

    return run_convert(sources, output, dialect)


@app.command("extract", cls=PanelCommand, rich_help_panel=_CORPUS, no_args_is_help=True)
def extract(
    inputs: _Inputs,
    *,
    output: _Output,
    id_column: _Id = "id",
    text: _Text = None,
    jobs: _Jobs = None,
    scheduler: _Scheduler = None,
    scheduler_file: _SchedulerFile = None,
    chunk: _Chunk = None,
    timeout: _Timeout = 60,
    memory: _Memory = 2000,
) -> int:
    """Extract the citations of every document into Parquet tables.

    SHARDS are Parquet files, or folders of them, as `citecheck corpus convert` writes them. A
    document on which the program hangs or dies costs its own row only; a run that broke off goes on
    where it stopped.
    """
    from citecheck.cli.corpora.extract import Wanted, run_extract

    texts = tuple(name.strip() for name in text.split(",")) if text else ()
    wanted = Wanted(inputs, output, id_column, texts, chunk, timeout, memory)
    return run_extract(wanted, jobs, scheduler, scheduler_file)


@app.command("graph", cls=PanelCommand, rich_help_panel=_CORPUS, no_args_is_help=True)
def graph(
    tables: given.Tables,
    *,
    output: given.EdgeFile,
    lists: given.CitationLists,
    opinions: given.Opinions = None,
    unjoined: given.UnjoinedFile = None,
) -> int:
    """Join the citations of TABLES to edges: which document cites which decision.

    TABLES is a folder that `citecheck corpus extract` has written. Each citation is counted in an
    edge, or stands in a second file with the reason why it is in none.
    """
    from citecheck.cli.corpora.graph import Joined, run_graph

    return run_graph(Joined(tables, lists, opinions, output, unjoined))
