"""A file of Parquet that takes its name when all is written."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType

import pyarrow as pa
from pyarrow import parquet

from citecheck.files.output_files import Part, why_unwritten
from citecheck.model.errors import OutputError

_ROWS = 20_000  # of a row group


class ParquetFile:
    """Rows of one schema, written as they come. A file of that name stays as it is until
    :meth:`finish`."""

    def __init__(self, path: Path, schema: pa.Schema) -> None:
        """Raises ``ConfigError`` where nothing can be written to ``path``."""
        self._path = path
        self._schema = schema
        self._rows: list[Sequence[object]] = []
        self.rows = 0
        self._part = Part(path)
        self._writer = parquet.ParquetWriter(self._part.path, schema, compression="zstd")

    def __enter__(self) -> ParquetFile:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with suppress(OSError, pa.ArrowException):
            self._writer.close()
        self._part.release()
        self._part.remove()

    def add(self, *row: object) -> None:
        """One row more. Raises ``OutputError`` for a disk that is full."""
        self._rows.append(row)
        self.rows += 1
        if len(self._rows) == _ROWS:
            self._write()

    def complete(self) -> None:
        """Writes what is left, so that only the name is lacking. Raises ``OutputError``."""
        if not self._writer.is_open:
            return
        self._write()
        try:
            self._writer.close()
        except OSError as error:
            raise self._unwritable(error) from None

    def finish(self) -> None:
        """Writes what is left and gives the file its name. Raises ``OutputError``."""
        self.complete()
        try:
            self._part.release()
            self._part.take_name()
        except OSError as error:
            raise self._unwritable(error) from None

    def _write(self) -> None:
        columns = zip(*self._rows, strict=True) if self._rows else [()] * len(self._schema)
        arrays = [pa.array(c, f.type) for c, f in zip(columns, self._schema, strict=True)]
        self._rows = []
        try:
            self._writer.write_table(pa.table(arrays, self._schema))
        except OSError as error:
            raise self._unwritable(error) from None

    def _unwritable(self, error: OSError) -> OutputError:
        return OutputError(f"cannot write {self._path}: {why_unwritten(error)}")
