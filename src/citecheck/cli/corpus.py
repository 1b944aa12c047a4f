"""``citecheck corpus``: the commands for millions of decisions."""

from __future__ import annotations

import typer

from citecheck.cli.corpora import arguments as given
from citecheck.cli.help.panels import PanelCommand, PanelGroup

__all__ = ["app"]

_CORPUS = "Corpora"

app = typer.Typer(cls=PanelGroup, no_args_is_help=True, rich_markup_mode=None)


@app.callback()
def corpus() -> None:
    """What a corpus of decisions cites, on one machine or on a Dask cluster.

    Needs the extra corpus: pip install 'citecheck-toa[corpus]'
    """


@app.command("convert", cls=PanelCommand, rich_help_panel=_CORPUS, no_args_is_help=True)
def convert(
    sources: given.Sources, *, output: given.ShardFolder, dialect: given.DialectName = "auto"
) -> int:
    """Convert decisions as they are handed out into Parquet shards.

    SOURCE is a file of CourtListener's bulk data (.csv), of JSON Lines (.jsonl), among them those
    of the Caselaw Access Project, of Parquet, a decision as .txt, .html or .json, or a folder of
    such, also packed as .zip; each file may be packed as .bz2, .gz or .xz. - is CSV from standard
    input.
    """
    from citecheck.cli.corpora.convert import run_convert

    return run_convert(sources, output, dialect)


@app.command("extract", cls=PanelCommand, rich_help_panel=_CORPUS, no_args_is_help=True)
def extract(
    inputs: given.Shards,
    *,
    output: given.TableFolder,
    id_column: given.IdColumn = "id",
    text: given.TextColumns = None,
    jobs: given.Workers = None,
    scheduler: given.Scheduler = None,
    scheduler_file: given.SchedulerFile = None,
    chunk: given.ChunkSize = None,
    timeout: given.DocumentTimeout = 60,
    memory: given.DocumentMemory = 2000,
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
