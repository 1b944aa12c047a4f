"""``citecheck corpus convert``: decisions as they are handed out to Parquet."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from citecheck.cli.corpora.extra import require
from citecheck.cli.files.streams import say, teller
from citecheck.files.csv_dialects import Dialect
from citecheck.model.errors import ExitCode


def run_convert(sources: Sequence[str], output: str, dialect: str) -> int:
    """Converts ``sources``; gives the exit status."""
    require("pyarrow")
    from citecheck.corpus.convert import convert

    named = None if dialect == "auto" else Dialect(dialect)
    made = convert([*map(Path, sources)], Path(output), named, teller("documents"))
    for name, found in made.dialects.items():
        say(f"{name}: CSV of the dialect {found}")
    shards = f"{made.shards:,} shard{'' if made.shards == 1 else 's'}"
    kinds = [f"{count:,} {kind or 'without ending'}" for kind, count in made.left_out.items()]
    left_out = f"; files of other kinds left out: {', '.join(kinds)}" if kinds else ""
    documents = f"{made.documents:,} document{'' if made.documents == 1 else 's'}"
    say(f"{output}: {documents} in {shards}{left_out}")
    return ExitCode.CLEAN
