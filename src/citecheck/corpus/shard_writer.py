"""Documents to Parquet: shards of row groups that are bounded by rows and bytes, so that what is
held in memory does not grow with the corpus."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, TypeAlias

import pyarrow as pa
from pyarrow import parquet

from citecheck.files.output_files import folder_part, why_unwritten
from citecheck.model.errors import ConfigError, InputError, OutputError

Record: TypeAlias = Mapping[str, str | None]
"""A document: its columns by name. ``None`` is NULL, as is a column that it lacks."""

MOST_ROWS = 512
MOST_BYTES = 8 << 20
"""Of a row group, counted in signs. A document that is longer is a group of its own."""
_GROUPS = 32  # of a shard, in rows and in bytes


class ShardWriter:
    """Writes ``part-00000.parquet`` and so on into a new folder, which gets its name when all is
    written. All columns are strings, and all shards have the same."""

    def __init__(self, target: Path) -> None:
        """Raises ``ConfigError`` where ``target`` holds something already or cannot be made."""
        self._target = target
        if target.exists() and (not target.is_dir() or any(target.iterdir())):
            raise ConfigError(f"{target}: is there already; name a folder that is new or empty")
        try:
            self._part, self._handle = folder_part(target)
        except OSError as error:
            raise ConfigError(f"cannot write {target}: {error.strerror}") from None
        self._columns: dict[str, None] = {}
        self._rows: list[Record] = []
        self._bytes = 0
        self._writer: Any = None
        self._in_shard = [0, 0]
        self.added = 0
        self.shards = 0

    def __enter__(self) -> ShardWriter:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with suppress(OSError, pa.ArrowException):
            self._close_shard()
        shutil.rmtree(self._part, ignore_errors=True)
        if self._handle >= 0:
            os.close(self._handle)

    def add(self, record: Record) -> None:
        """One document more. Raises ``InputError`` for what is no Unicode text, ``OutputError``
        for a disk that is full."""
        size = sum(map(len, filter(None, record.values())))
        if len(self._rows) == MOST_ROWS or (self._rows and self._bytes + size > MOST_BYTES):
            self._write_group()
        self._rows.append(record)
        self._bytes += size
        self.added += 1

    def finish(self) -> None:
        """Writes what is left, gives each shard the columns of all, and the folder its name."""
        self._write_group()
        try:
            self._close_shard()
            for path in sorted(self._part.iterdir()):
                self._complete(path)
            if self._target.exists():
                self._target.rmdir()
            mask = os.umask(0)
            os.umask(mask)
            self._part.chmod(0o777 & ~mask)
            self._part.rename(self._target)
        except OSError as error:
            raise self._unwritable(error) from None

    def _write_group(self) -> None:
        if not self._rows:
            return
        before = len(self._columns)
        for record in self._rows:
            self._columns.update(dict.fromkeys(record))
        table = pa.table({name: self._column(name) for name in self._columns})
        try:
            if len(self._columns) > before or self._full():
                self._close_shard()
            if self._writer is None:
                path = self._part / f"part-{self.shards:05}.parquet"
                self._writer = parquet.ParquetWriter(path, table.schema, compression="zstd")
                self.shards += 1
            self._writer.write_table(table)
        except OSError as error:
            raise self._unwritable(error) from None
        self._in_shard[0] += len(self._rows)
        self._in_shard[1] += self._bytes
        self._rows, self._bytes = [], 0

    def _full(self) -> bool:
        rows, size = self._in_shard
        return (
            rows + len(self._rows) > _GROUPS * MOST_ROWS
            or size + self._bytes > _GROUPS * MOST_BYTES
        )

    def _column(self, name: str) -> pa.Array:
        try:
            return pa.array([record.get(name) for record in self._rows], pa.string())
        except UnicodeEncodeError:
            row = next(r for r in self._rows if not _is_unicode(r.get(name)))
            raise InputError(
                f"the document with the id {row.get('id')}: its {name} is no Unicode text"
            ) from None

    def _close_shard(self) -> None:
        if self._writer is not None:
            writer, self._writer, self._in_shard = self._writer, None, [0, 0]
            writer.close()

    def _complete(self, path: Path) -> None:
        """Adds the columns that only later documents have."""
        with parquet.ParquetFile(path) as file:
            lacking = [name for name in self._columns if name not in file.schema_arrow.names]
            if not lacking:
                return
            schema = pa.schema([(name, pa.string()) for name in self._columns])
            whole = path.with_suffix(".whole")
            with parquet.ParquetWriter(whole, schema, compression="zstd") as writer:
                for group in range(file.num_row_groups):
                    table = file.read_row_group(group)
                    for name in lacking:
                        table = table.append_column(name, pa.nulls(len(table), pa.string()))
                    writer.write_table(table.select(schema.names))
        whole.replace(path)

    def _unwritable(self, error: OSError) -> OutputError:
        return OutputError(f"cannot write {self._target}: {why_unwritten(error)}")


def _is_unicode(value: str | None) -> bool:
    try:
        (value or "").encode()
    except UnicodeEncodeError:
        return False
    return True


__all__ = ["Record", "ShardWriter"]
