"""Decisions as they are handed out to Parquet: CourtListener's bulk CSV, JSON Lines, those of the
Caselaw Access Project, Parquet, a folder of files. All are read row by row."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from citecheck.corpus.case_volumes import case_of_markup, is_list, markup_of_case
from citecheck.corpus.json_records import json_lines, json_record
from citecheck.corpus.parquet_rows import rows_of
from citecheck.corpus.shard_writer import Record, ShardWriter
from citecheck.dataclass import dataclass
from citecheck.files.bulk_csv import Dialect, Table
from citecheck.files.folders import files_below, odd_kind
from citecheck.files.unpacked import STANDARD_INPUT, inner_suffix, unpacked
from citecheck.files.zipped import SUFFIX, unzipped
from citecheck.model.errors import ConfigError, InputError

_TOLD_EVERY = 1000
_CSV = frozenset({".csv"})
_JSON_LINES = frozenset({".jsonl", ".ndjson"})
_PARQUET = frozenset({".parquet", ".pq"})
_JSON = frozenset({".json"})
_TEXT_COLUMNS = {".txt": "text", ".text": "text", ".htm": "html", ".html": "html", ".xhtml": "html"}
KINDS = (*_CSV, *sorted(_JSON_LINES), *sorted(_PARQUET), *_JSON, *_TEXT_COLUMNS)
"""The endings of what can be converted, each also with ``.gz``, ``.bz2`` or ``.xz`` behind it, and
each in a folder that is packed as ``.zip``."""


@dataclass(frozen=True, slots=True)
class Converted:
    """What was written; the dialect of each file of CSV; how many files of a folder were left out,
    by their endings."""

    documents: int
    shards: int
    dialects: dict[str, str]
    left_out: Counter[str]


def convert(
    sources: Sequence[Path],
    target: Path,
    dialect: Dialect | None = None,
    tell: Callable[[str, int], None] = lambda _what, _documents: None,
) -> Converted:
    """Writes the documents of ``sources`` to shards in the new folder ``target``, whole or not at
    all. ``dialect`` is that of CSV, found where it is None; ``tell`` is given what is read and how
    many documents so far. Raises ``InputError`` for what cannot be read rightly, ``ConfigError``
    for a file of another kind and for a target that is there, ``OutputError`` for a full disk."""
    reader = _Reader(dialect)
    with ShardWriter(target) as writer:
        for source in sources:
            for record in reader.records(source):
                writer.add(record)
                if writer.added % _TOLD_EVERY == 0:
                    tell(source.name, writer.added)
        writer.finish()
    return Converted(writer.added, writer.shards, reader.dialects, reader.left_out)


class _Reader:
    """Reads sources, and keeps what is to be told of them."""

    def __init__(self, dialect: Dialect | None) -> None:
        self._dialect = dialect
        self.dialects: dict[str, str] = {}
        self.left_out: Counter[str] = Counter()

    def records(self, source: Path) -> Iterator[Record]:
        """The documents of a file, or of the files of a folder."""
        if source.is_dir():
            return self._of_folder(source, "")
        return self._of_file(source, source.as_posix())

    def _of_folder(self, folder: Path, packed_in: str) -> Iterator[Record]:
        for path in files_below(folder):
            if odd := odd_kind(path):
                self.left_out[odd] += 1
            elif is_list(path):
                self.left_out["lists of cases or volumes"] += 1
            elif case_of_markup(path):
                continue  # is read with the case
            elif inner_suffix(path) in (*KINDS, SUFFIX):
                yield from self._of_file(path, packed_in + path.relative_to(folder).as_posix())
            else:
                self.left_out[path.suffix.lower()] += 1

    def _of_file(self, path: Path, name: str) -> Iterator[Record]:
        kind = ".csv" if path == STANDARD_INPUT else inner_suffix(path)
        if kind == SUFFIX:
            return self._of_archive(path, name)
        if kind in _CSV:
            return self._of_csv(path)
        if kind in _JSON_LINES:
            return _of_json_lines(path)
        if kind in _PARQUET:
            return _of_parquet(path)
        if kind in _JSON or kind in _TEXT_COLUMNS:
            return iter([_of_document(path, name, kind)])
        known = " ".join((*KINDS, SUFFIX))
        raise ConfigError(f"{path}: is of no kind that can be converted: {known}")

    def _of_archive(self, path: Path, name: str) -> Iterator[Record]:
        with unzipped(path) as folder:
            try:
                yield from self._of_folder(folder, f"{name}/")
            except InputError as error:  # in words of the archive, not of where it was unpacked
                raise InputError(str(error).replace(f"{folder}{os.sep}", f"{path}: ")) from None

    def _of_csv(self, path: Path) -> Iterator[Record]:
        named = self._dialect
        with unpacked(path) as file:
            table = Table(file, path, named, integer=None if named else "id")
            if named is None:
                table.require_marks()
            for cells in table:
                yield dict(zip(table.head, cells, strict=True))
            self.dialects[path.name] = " or ".join(table.dialects)


def _of_json_lines(path: Path) -> Iterator[Record]:
    with unpacked(path) as file:
        yield from json_lines(file, path)


def _of_document(path: Path, name: str, kind: str) -> Record:
    if kind not in _JSON:
        return {"id": name, _TEXT_COLUMNS[kind]: _text(path)}
    with unpacked(path) as file:
        record = {"id": name, **json_record(file.read(), f"{path}:")}
    markup = markup_of_case(path)
    return {**record, "html": _text(markup)} if markup and not record.get("html") else record


def _text(path: Path) -> str:
    with unpacked(path) as file:
        data = file.read()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError(f"{path}: is no text in UTF-8") from None


def _of_parquet(path: Path) -> Iterator[Record]:
    for names, columns in rows_of(path):
        for cells in zip(*columns, strict=True):
            yield dict(zip(names, cells, strict=True))


__all__ = ["KINDS", "Converted", "Dialect", "convert"]
