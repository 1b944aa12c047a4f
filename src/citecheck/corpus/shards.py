"""The input of ``citecheck corpus extract``: Parquet files with a document a row."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from citecheck.dataclass import dataclass
from citecheck.document.readers.json_record import USUAL_TEXTS
from citecheck.files.folders import files_below, odd_kind
from citecheck.model.errors import ConfigError, InputError

_TAIL = 8  # bytes at the end of a Parquet file: the length of its footer, and its mark
_BATCH = 32  # rows held at a time


@dataclass(frozen=True, slots=True)
class Shard:
    """A Parquet file: its path, how the tables call it, its rows, its size in bytes, and the
    SHA-256 of its footer. The footer knows the place, size and bounds of every piece of data, so
    that with the size it stands for the content without that being read."""

    path: str
    source: str
    rows: int
    size: int
    footer: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """The columns that are read: that of the identifier, and those of the text in their order."""

    identifier: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A document as it is stored: its identifier, and the columns of text that are not empty."""

    identifier: str | None
    texts: tuple[tuple[str, str], ...]


def find_shards(inputs: Sequence[str], output: Path) -> list[Path]:
    """The Parquet files that are named or in folders that are, in order. Raises ``ConfigError``
    where there are none, or where the tables would come to stand among them."""
    found: list[Path] = []
    for given in map(Path, inputs):
        if given.is_dir():
            if output.resolve().is_relative_to(given.resolve()):
                raise ConfigError(f"{output}: the tables would stand among the shards of {given}")
            below = (path for path in files_below(given) if path.suffix == ".parquet")
            found += sorted(path for path in below if _is_shown(path, given))
        elif given.exists():
            found.append(given)
        else:
            raise InputError(f"{given}: there is no such file or folder")
    for path in found:
        if odd := odd_kind(path):
            raise InputError(f"{path}: is a {odd}, and no file of Parquet")
    if not found:
        raise InputError(f"{inputs[0]}: there are no Parquet files; see `citecheck corpus convert`")
    return found


def _is_shown(path: Path, folder: Path) -> bool:
    """Whether no part of its name says that it is not for readers, as engines agree."""
    return not any(part.startswith((".", "_")) for part in path.relative_to(folder).parts)


def read_shard(path: Path, source: str) -> Shard:
    """Looks at the footer of a file. Raises ``InputError``."""
    try:
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - _TAIL))
            length = int.from_bytes(file.read(4), "little") + _TAIL
            file.seek(max(0, size - length))
            footer = hashlib.sha256(file.read()).hexdigest()
        rows = pq.read_metadata(path).num_rows
    except (OSError, pa.ArrowException) as error:
        raise InputError(f"{path}: cannot be read as Parquet ({_reason(error)})") from None
    return Shard(str(path.resolve()), source, rows, size, footer)


def _reason(error: Exception) -> str:
    return (getattr(error, "strerror", None) or str(error)).split("\n")[0]


def columns_of(path: Path, identifier: str, texts: Sequence[str]) -> Wanted:
    """The columns that are to be read, ``texts`` or the usual ones. Raises ``ConfigError`` where
    one is not there or holds something else, ``InputError`` for what is no Parquet."""
    try:
        schema = pq.read_schema(path)
    except (OSError, pa.ArrowException) as error:
        raise InputError(
            f"{path}: cannot be read as Parquet ({_reason(error)}); `citecheck corpus convert`"
            " makes it of other files"
        ) from None
    wanted = Wanted(identifier, tuple(texts) or tuple(n for n in USUAL_TEXTS if n in schema.names))
    there = f"it has {', '.join(schema.names)}"
    if not wanted.texts:
        raise ConfigError(f"{path}: which columns have the text? --text says it; {there}")
    for number, name in enumerate((identifier, *wanted.texts)):
        if name not in schema.names:
            raise ConfigError(f"{path}: there is no column {name!r}; {there}")
        kind = schema.field(name).type
        if not _is_text(kind) and not (number == 0 and pa.types.is_integer(kind)):
            raise ConfigError(f"{path}: the column {name!r} holds no text but {kind}")
    return wanted


def _is_text(kind: pa.DataType) -> bool:
    if pa.types.is_dictionary(kind):
        kind = kind.value_type
    return bool(
        pa.types.is_string(kind) or pa.types.is_large_string(kind) or pa.types.is_null(kind)
    )


def read_rows(path: str, start: int, stop: int, wanted: Wanted) -> Iterator[Row]:
    """The rows from ``start`` to before ``stop``. Raises ``InputError`` where they are damaged."""
    try:
        with pq.ParquetFile(path, pre_buffer=False) as file:
            yield from _rows(file, start, stop, wanted)
    except (OSError, pa.ArrowException) as error:
        raise InputError(f"{path}: cannot be read as Parquet ({_reason(error)})") from None


def _rows(file: pq.ParquetFile, start: int, stop: int, wanted: Wanted) -> Iterator[Row]:
    groups, first = _groups(file, start, stop)
    names = list(dict.fromkeys((wanted.identifier, *wanted.texts)))
    at = first
    for batch in file.iter_batches(_BATCH, row_groups=groups, columns=names, use_threads=False):
        here = batch.slice(max(0, start - at), max(0, stop - max(at, start)))
        at += batch.num_rows
        yield from (_row(values, wanted) for values in here.to_pylist())
        if at >= stop:
            return


def _groups(file: pq.ParquetFile, start: int, stop: int) -> tuple[list[int], int]:
    """The row groups that hold these rows, and the number of their first row."""
    groups: list[int] = []
    first = at = 0
    for index in range(file.num_row_groups):
        rows = file.metadata.row_group(index).num_rows
        if at < stop and start < at + rows:
            first = first if groups else at
            groups.append(index)
        at += rows
    return groups, first


def _row(values: dict[str, str | int | None], wanted: Wanted) -> Row:
    identifier = values[wanted.identifier]
    texts = ((name, str(values[name] or "")) for name in wanted.texts)
    return Row(
        None if identifier is None else str(identifier),
        tuple((name, text) for name, text in texts if text.strip()),
    )
