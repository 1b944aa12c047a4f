"""What a run has to do, by which it is known again: its shards, options and versions, and the
chunks of which each becomes one task and one part of each table."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from citecheck.corpus.shards import Shard, Wanted
from citecheck.corpus.tables import TABLES_VERSION
from citecheck.dataclass import dataclass
from citecheck.files.output_files import write_file
from citecheck.model.errors import ConfigError, OutputError

MANIFEST = "run.json"

_FEWEST, _MOST = 16, 512  # documents of a task, where nobody says how many
_TASKS = 64  # that many at least, as far as they do not become too small
_DIGITS = 12  # of a hash in the name of a part


@dataclass(frozen=True, slots=True)
class Options:
    """What a user can choose that changes what is found: the columns, seconds and megabytes that a
    document may take."""

    wanted: Wanted
    seconds: float
    megabytes: int

    def dump(self) -> dict[str, Any]:
        """By the names of the options on the command line."""
        return {
            "id": self.wanted.identifier,
            "text": list(self.wanted.texts),
            "timeout": self.seconds,
            "memory": self.megabytes,
        }


@dataclass(frozen=True, slots=True)
class Chunk:
    """Rows of a shard, from ``start`` to before ``stop``, and the name of their part."""

    shard: Shard
    start: int
    stop: int
    name: str


@dataclass(frozen=True, slots=True)
class Plan:
    """All that is to be done, and how many documents a chunk has."""

    shards: tuple[Shard, ...]
    options: Options
    versions: dict[str, str]
    size: int

    @property
    def documents(self) -> int:
        """The rows of all shards."""
        return sum(shard.rows for shard in self.shards)

    def chunks(self) -> Iterator[Chunk]:
        """In the order of the input. The name of each begins with that order, and ends with the
        hash of all that its content depends on."""
        depends = [self.options.dump(), self.versions, TABLES_VERSION]
        for number, shard in enumerate(self.shards):
            of_shard = [shard.source, shard.rows, shard.size, shard.footer, *depends]
            for start in range(0, shard.rows, self.size):
                stop = min(start + self.size, shard.rows)
                key = hashlib.sha256(json.dumps([*of_shard, start, stop]).encode()).hexdigest()
                yield Chunk(shard, start, stop, f"{number:06d}-{start:09d}-{key[:_DIGITS]}")

    def dump(self) -> dict[str, Any]:
        """What is kept beside the tables."""
        return {
            "tables": TABLES_VERSION,
            "versions": self.versions,
            "options": self.options.dump(),
            "chunk": self.size,
            "shards": [[s.source, s.rows, s.size, s.footer] for s in self.shards],
        }


def usual_size(documents: int) -> int:
    """How many documents a chunk has where nobody says so: by the input alone, so that the same
    command goes on with the same chunks wherever it runs."""
    return max(_FEWEST, min(_MOST, documents // _TASKS))


def settle(plan: Plan, output: Path) -> None:
    """Keeps ``plan`` in the folder of the tables. Raises ``ConfigError`` where the folder is that
    of another run, or holds something else, ``OutputError`` where it cannot be made."""
    kept = output / MANIFEST
    if not kept.exists():
        if output.exists() and (not output.is_dir() or os.listdir(output)):  # noqa: PTH208
            raise ConfigError(f"{output}: there is something else in it; name another folder")
        try:
            output.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise OutputError(f"cannot write {output}: {error.strerror}") from None
        write_file(kept, (json.dumps(plan.dump(), indent=1) + "\n").encode("ascii"))
        return
    try:
        before = json.loads(kept.read_text(encoding="utf-8"))
        differences = list(_differences(before, plan.dump()))
    except (ValueError, LookupError, TypeError, AttributeError, OSError):
        raise ConfigError(f"{kept}: cannot be read; name another folder") from None
    if differences:
        words = "; ".join(differences)
        raise ConfigError(f"{output} has the tables of another run ({words}); name another folder")


def wanted_documents(output: Path) -> int | None:
    """How many documents the run that made the tables has to do; none where that is not kept."""
    try:
        kept = json.loads((output / MANIFEST).read_text(encoding="utf-8"))
        return sum(int(rows) for _, rows, *_ in kept["shards"])
    except (ValueError, LookupError, TypeError, OSError):
        return None


def _differences(before: dict[str, Any], now: dict[str, Any]) -> Iterator[str]:
    for group in ("versions", "options"):
        for name, value in now[group].items():
            if before[group].get(name) != value:
                yield f"{name}: {_shown(before[group].get(name))}, now {_shown(value)}"
    for name in ("tables", "chunk"):
        if before[name] != now[name]:
            yield f"{name}: {before[name]}, now {now[name]}"
    if before["shards"] != now["shards"]:
        yield "other shards"


def _shown(value: object) -> str:
    return ",".join(map(str, value)) if isinstance(value, list) else str(value)
