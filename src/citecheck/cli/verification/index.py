"""``citecheck index build``: the making of a list of decisions to look up in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from citecheck.cli.files.overwriting import Guard, refuse_documents
from citecheck.cli.files.streams import say, teller
from citecheck.dataclass import dataclass
from citecheck.model.errors import ConfigError, ExitCode

if TYPE_CHECKING:
    from citecheck.lookup.lists import Bulk


@dataclass(frozen=True, slots=True)
class Lists:
    """What an index is made of, and where it is written. ``day`` is that of the lists."""

    lists: Sequence[str]
    output: str
    citations: str | None = None
    clusters: str | None = None
    courts: str | None = None
    dockets: str | None = None
    day: str | None = None


def run_index(action: str, wanted: Lists) -> int:
    """Makes an index; gives the exit status."""
    if action != "build":
        raise ConfigError(f"citecheck index can build, not {action!r}")
    if wanted.output == "-":
        raise ConfigError("an index is not text: name a file with --output")
    from citecheck.lookup.index_build import build_index

    target = Path(wanted.output)
    bulk = _bulk(wanted)
    sources = [*wanted.lists, *_files(bulk)]
    guard = Guard()
    guard.reads(sources, "a list")
    guard.writes(target, "index")
    refuse_documents(target, "index")
    built = build_index(
        target, map(Path, wanted.lists), bulk, _day(wanted, sources), teller("rows")
    )
    rows = "row" if built.left_out == 1 else "rows"
    left_out = f"; {built.left_out:,} {rows} without a citation left out" if built.left_out else ""
    say(f"{target}: {built.citations:,} citation{'' if built.citations == 1 else 's'}{left_out}")
    return ExitCode.CLEAN


def _bulk(wanted: Lists) -> Bulk | None:
    from citecheck.lookup.lists import Bulk

    if bool(wanted.citations) != bool(wanted.clusters):
        raise ConfigError("--citations and --clusters go together")
    if wanted.citations is None or wanted.clusters is None:
        if wanted.courts or wanted.dockets:
            raise ConfigError("--courts and --dockets go with --citations and --clusters")
        if not wanted.lists:
            raise ConfigError("name a list, or --citations and --clusters of CourtListener")
        return None
    return Bulk(
        Path(wanted.citations),
        Path(wanted.clusters),
        Path(wanted.courts) if wanted.courts else None,
        Path(wanted.dockets) if wanted.dockets else None,
    )


def _files(bulk: Bulk | None) -> list[str]:
    if bulk is None:
        return []
    files = (bulk.citations, bulk.clusters, bulk.courts, bulk.dockets)
    return [str(path) for path in files if path is not None]


def _day(wanted: Lists, sources: Sequence[str]) -> str:
    """The day as given, else the oldest on which one of the files was last written."""
    if wanted.day is not None:
        try:
            return date.fromisoformat(wanted.day).isoformat()
        except ValueError:
            raise ConfigError(f"--as-of {wanted.day!r} is no day such as 2026-01-31") from None
    times = [Path(path).stat().st_mtime for path in sources if Path(path).is_file()]
    return datetime.fromtimestamp(min(times), UTC).date().isoformat() if times else "unknown"
