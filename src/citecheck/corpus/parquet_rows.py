"""Rows of Parquet, of a file or of all in a folder, a batch at a time."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pyarrow as pa
from pyarrow import parquet

from citecheck.model.errors import InputError

_ROWS = 64
"""In a batch of documents, of which each may have megabytes."""


def parquet_files(path: Path) -> list[Path]:
    """The file, or those of a folder by name. Raises ``InputError`` where there are none."""
    files = sorted(path.glob("*.parquet")) if path.is_dir() else [path]
    if not files:
        raise InputError(f"{path}: holds no file of Parquet")
    return files


def columns_of(path: Path) -> frozenset[str]:
    """The names of the columns. Raises ``InputError`` for what is no Parquet."""
    first = parquet_files(path)[0]
    with _readable(first), parquet.ParquetFile(first) as file:
        return frozenset(file.schema_arrow.names)


def rows_of(
    path: Path, columns: Sequence[str] | None = None, rows: int = _ROWS
) -> Iterator[tuple[list[str], list[list[str | None]]]]:
    """Batches: the names of their columns, and each column as strings. Numbers, dates and the like
    become text as Arrow casts them; lists and objects become JSON. Raises ``InputError`` for what
    is no Parquet and where a column is missing."""
    for one in parquet_files(path):
        with _readable(one), parquet.ParquetFile(one) as file:
            lacking = [name for name in columns or () if name not in file.schema_arrow.names]
            if lacking:
                raise InputError(f"{one}: has no column {', '.join(lacking)}")
            for batch in file.iter_batches(rows, columns=columns):
                names = list(columns or batch.schema.names)
                yield names, [_strings(batch.column(name)) for name in names]


def said(value: object) -> str | None:
    """A value of JSON as a cell: a string as it is, null as NULL, anything else as JSON."""
    if value is None or isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False, default=str)


def _strings(column: pa.Array) -> list[str | None]:
    if pa.types.is_nested(column.type):
        return [said(value) for value in column.to_pylist()]
    strings: list[str | None] = column.cast(pa.string()).to_pylist()
    return strings


@contextmanager
def _readable(path: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, pa.ArrowException) as error:
        reason = getattr(error, "strerror", None) or str(error).partition("\n")[0]
        raise InputError(f"{path}: cannot be read as Parquet: {reason}") from None
