"""``citecheck corpus graph``: tables of citations and a list of decisions to edges."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from citecheck.cli.corpora.extra import require
from citecheck.cli.files.overwriting import Guard, refuse_documents
from citecheck.cli.files.streams import say, teller
from citecheck.dataclass import dataclass
from citecheck.model.errors import ConfigError, ExitCode


@dataclass(frozen=True, slots=True)
class Joined:
    """What is joined, and where it is written."""

    tables: str
    lists: Sequence[str]
    opinions: str | None
    output: str
    unjoined: str | None


def run_graph(wanted: Joined) -> int:
    """Makes a graph; gives the exit status."""
    require("pyarrow")
    from citecheck.corpus.citation_list import CitationList
    from citecheck.corpus.graph import make_graph

    edges, unjoined = _outputs(wanted)
    tell = teller("rows")
    with CitationList(tell) as listed:
        for path in wanted.lists:
            listed.add(Path(path))
        if wanted.opinions:
            listed.add_opinions(Path(wanted.opinions))
        made = make_graph(Path(wanted.tables), listed, edges, unjoined, tell)
    say(f"{edges}: {made.edges:,} edges for {made.joined:,} citations")
    say(f"{unjoined}: {sum(made.unjoined.values()):,} citations are in no edge")
    for reason, count in made.unjoined.most_common():
        say(f"{count:,}: {reason}")
    if made.not_read:
        say(f"{made.not_read:,} documents were not read")
    if made.wanted is not None and made.documents < made.wanted:
        say(
            f"{wanted.tables}: {made.documents:,} of {made.wanted:,} documents are extracted, and"
            " the graph is of these; the same `citecheck corpus extract` goes on with the others"
        )
    if listed.left_out:
        say(f"{listed.left_out:,} rows of the lists without volume, reporter and page left out")
    whole = made.wanted is None or made.documents >= made.wanted
    return ExitCode.CLEAN if whole else ExitCode.UNREADABLE


def _outputs(wanted: Joined) -> tuple[Path, Path]:
    if not wanted.lists:
        raise ConfigError("name a list of decisions: --list citations-….csv.bz2, or --list FOLDER")
    edges = Path(wanted.output)
    beside = edges.with_name(f"{edges.stem}-unjoined{edges.suffix}")
    unjoined = Path(wanted.unjoined) if wanted.unjoined else beside
    guard = Guard()
    guard.reads(wanted.lists, "a list")
    guard.reads_folder(wanted.tables, "the tables")
    for folder in filter(None, (wanted.opinions, *wanted.lists)):
        guard.reads_folder(folder, "the shards")
    for path, what in ((edges, "file of edges"), (unjoined, "file of what is not joined")):
        guard.writes(path, what)
        refuse_documents(path, what)
    return edges, unjoined
