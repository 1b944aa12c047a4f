"""The files of the tables: a part of each table for each chunk, there whole or not at all.

That of the citations is written first; that of the documents says that the chunk is done.
"""

from __future__ import annotations

import os
import time
import uuid
from contextlib import suppress
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from citecheck.corpus.answers import Cell
from citecheck.corpus.counts import Counts, Outcome
from citecheck.corpus.tables import CITATIONS, DOCUMENTS
from citecheck.dataclass import dataclass
from citecheck.files.output_files import why_unwritten
from citecheck.model.errors import OutputError

CITATIONS_FOLDER, DOCUMENTS_FOLDER = "citations", "documents"

_COUNTS = b"citecheck.counts"
_ENDING, _UNFINISHED = ".parquet", ".part"
_LONG_AGO = 600  # seconds; none takes longer to write
_HELD = 2000  # citations that are held as values of Python, which take ten times as much room


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a document stands in the input, and what read it."""

    source: str
    row: int
    versions: str


class Part:
    """The rows of one chunk, until they are written."""

    def __init__(self) -> None:
        self._documents: list[tuple[Cell | float, ...]] = []
        self._batches: list[pa.RecordBatch] = []
        self._cited: list[list[Cell]] = [[] for _ in CITATIONS.names]
        self.counts = Counts()

    def add(self, outcome: Outcome, origin: Origin) -> None:
        """Takes a document in."""
        answer = outcome.answer
        self.counts += Counts.of(outcome)
        self._documents.append(
            (
                outcome.identifier,
                answer.status.value,
                answer.fault,
                answer.citations,
                answer.chars,
                answer.sha256,
                outcome.column,
                outcome.seconds,
                origin.versions,
                origin.source,
                origin.row,
            )
        )
        number = answer.citations
        if number:
            names: list[Cell] = [outcome.identifier] * number
            numbers: list[Cell] = list(range(number))
            columns = (names, numbers, *answer.columns)
            for held, new in zip(self._cited, columns, strict=True):
                held += new
        if len(self._cited[0]) > _HELD:
            self._pack()

    def _pack(self) -> None:
        arrays = [
            pa.array(column, field.type)
            for column, field in zip(self._cited, CITATIONS, strict=True)
        ]
        self._batches.append(pa.record_batch(arrays, schema=CITATIONS))
        self._cited = [[] for _ in CITATIONS.names]

    def write(self, output: Path, name: str) -> None:
        """Writes both files. Raises ``OutputError``."""
        self._pack()
        citations = pa.Table.from_batches(self._batches, schema=CITATIONS)
        columns = zip(*self._documents, strict=True)
        arrays = [
            pa.array(column, field.type) for column, field in zip(columns, DOCUMENTS, strict=True)
        ]
        documents = pa.table(arrays, schema=DOCUMENTS)
        counted = {**DOCUMENTS.metadata, _COUNTS: self.counts.dump()}
        _write(citations, output / CITATIONS_FOLDER / (name + _ENDING))
        _write(
            documents.replace_schema_metadata(counted), output / DOCUMENTS_FOLDER / (name + _ENDING)
        )


def _write(table: pa.Table, path: Path) -> None:
    unfinished = path.with_name(f".{path.stem}.{uuid.uuid4().hex[:8]}{_UNFINISHED}")
    try:
        with unfinished.open("wb") as file:
            pq.write_table(table, file, compression="zstd")
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except OSError as error:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise OutputError(f"cannot write {path}: {why_unwritten(error)}") from None


def make_folders(output: Path) -> None:
    """Raises ``OutputError``."""
    try:
        for name in (CITATIONS_FOLDER, DOCUMENTS_FOLDER):
            (output / name).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"cannot write {output}: {error.strerror}") from None


def done_parts(output: Path) -> dict[str, Counts]:
    """What was counted of the chunks that are done, by their names."""
    folder = output / DOCUMENTS_FOLDER
    names = [path.stem for path in folder.glob(f"*{_ENDING}") if not path.name.startswith(".")]
    counted = ((name, counts_of(output, name)) for name in names)
    return {name: counts for name, counts in counted if counts is not None}


def counts_of(output: Path, name: str) -> Counts | None:
    """What was counted of a chunk; none of one that is not done, or whose parts a disk has lost."""
    try:
        for folder in (CITATIONS_FOLDER, DOCUMENTS_FOLDER):
            found = pq.read_metadata(output / folder / (name + _ENDING))
        return Counts.load(found.metadata[_COUNTS])
    except (OSError, pa.ArrowException, LookupError, TypeError, ValueError):
        return None


def remove_unfinished(output: Path) -> None:
    """Removes what workers that were killed have left, but not what one may just be writing for a
    run that was killed."""
    for name in (CITATIONS_FOLDER, DOCUMENTS_FOLDER):
        for path in (output / name).glob(f".*{_UNFINISHED}"):
            with suppress(OSError):
                if time.time() - path.stat().st_mtime > _LONG_AGO:
                    path.unlink()
