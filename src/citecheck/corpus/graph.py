"""Citations to a graph: which document cites which decision; and what could not be joined, with
the reason. Every citation of the tables is counted in one of the two."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TypeAlias

import pyarrow as pa

from citecheck.corpus.citation_list import CitationList, place_of
from citecheck.corpus.parquet_file import ParquetFile
from citecheck.corpus.parquet_rows import rows_of
from citecheck.corpus.parts import CITATIONS_FOLDER, DOCUMENTS_FOLDER
from citecheck.corpus.plan import wanted_documents
from citecheck.dataclass import dataclass
from citecheck.model.errors import InputError
from citecheck.model.kinds import Kind

GRAPH_VERSION = 1
VERSION_KEY = b"citecheck.graph"
_METADATA = {VERSION_KEY: str(GRAPH_VERSION)}

EDGES = pa.schema(
    [
        pa.field("citing", pa.string(), nullable=False),
        pa.field("citing_decision", pa.string()),
        pa.field("cited", pa.string(), nullable=False),
        pa.field("citation", pa.string(), nullable=False),
        pa.field("name", pa.string()),
        pa.field("year", pa.int32()),
        pa.field("citations", pa.int32(), nullable=False),
    ],
    metadata=_METADATA,
)
UNJOINED = pa.schema(
    [
        pa.field("citing", pa.string(), nullable=False),
        pa.field("reason", pa.string(), nullable=False),
        pa.field("kind", pa.string()),
        pa.field("citation", pa.string()),
        pa.field("name", pa.string()),
        pa.field("year", pa.int32()),
        pa.field("citations", pa.int32(), nullable=False),
    ],
    metadata=_METADATA,
)
_CITATIONS = (
    "doc_id", "authority", "kind", "authority_citation", "authority_name", "year", "text", "seq"
)  # fmt: skip
_DOCUMENTS = ("doc_id", "status")
_READ = frozenset({"ok", "empty"})
_ROWS = 20_000
_BETWEEN = "; "

_Row: TypeAlias = tuple[str | None, ...]


class Reason(StrEnum):
    """Why citations of a document lead to no decision of the list."""

    UNRESOLVED = "what it refers to is not known"
    NO_DECISION = "it is no decision of a court"
    NO_PLACE = "it has no volume, reporter and page"
    NO_REPORTER = "the list has no decisions of this reporter"
    NOT_LISTED = "not in the list"
    SEVERAL = "several decisions begin there"
    DIFFERENT = "its citations lead to different decisions"
    ITSELF = "the decision itself"
    NOT_READ = "the document was not read"


@dataclass(frozen=True, slots=True)
class _Cited:
    """An authority of a document; or a citation that refers to none. ``count`` is how often."""

    kind: str
    citation: str
    name: str | None
    year: int | None
    count: int
    resolved: bool


@dataclass(frozen=True, slots=True)
class Graph:
    """What was written. ``joined`` and ``unjoined`` count citations, each once; ``documents`` those
    that are extracted, of ``wanted``, where that is known."""

    edges: int
    joined: int
    unjoined: Counter[str]
    not_read: int
    documents: int
    wanted: int | None


def make_graph(
    tables: Path,
    listed: CitationList,
    edges: Path,
    unjoined: Path,
    tell: Callable[[str, int], None] = lambda _what, _documents: None,
) -> Graph:
    """Joins the ``citations/`` of the folder ``tables`` with the list, as far as their documents
    are done. Raises ``InputError`` where it is none that ``citecheck corpus extract`` has
    written."""
    listed.finish()
    parts = _parts(tables)
    joined = not_read = documents = 0
    reasons: Counter[str] = Counter()
    with ParquetFile(edges, EDGES) as edge_file, ParquetFile(unjoined, UNJOINED) as lost_file:
        for number, (doc_id, cited) in enumerate(_documents(tables, parts), 1):
            if number % _ROWS == 0:
                tell("citations", number)
            citing = listed.decision_of(doc_id)
            found, lost = _join(cited, citing, listed)
            for decision, (count, one) in found.items():
                edge_file.add(doc_id, citing, decision, one.citation, one.name, one.year, count)
                joined += count
            for one, reason in lost:
                row = (one.kind, one.citation, one.name, one.year, one.count)
                lost_file.add(doc_id, reason, *row)
                reasons[reason] += one.count
        for document, status in _rows(tables / DOCUMENTS_FOLDER, parts, _DOCUMENTS):
            documents += 1
            if status not in _READ:
                why = f"{Reason.NOT_READ}: {status}"
                lost_file.add(document or "", why, None, None, None, None, 0)
                not_read += 1
        edge_file.complete()
        lost_file.complete()  # both are there, or neither
        edge_file.finish()
        lost_file.finish()
    return Graph(edge_file.rows, joined, reasons, not_read, documents, wanted_documents(tables))


def _join(
    cited: Iterable[_Cited], citing: str | None, listed: CitationList
) -> tuple[dict[str, tuple[int, _Cited]], list[tuple[_Cited, Reason]]]:
    """The decisions that a document cites, how often, and as what it first cites them; and what
    leads to none."""
    found: dict[str, tuple[int, _Cited]] = {}
    lost = []
    for one in cited:
        decision = _decision(one, listed)
        if isinstance(decision, Reason):
            lost.append((one, decision))
        elif decision == citing:
            lost.append((one, Reason.ITSELF))
        else:
            before, first = found.get(decision, (0, one))
            found[decision] = (before + one.count, first)
    return found, lost


def _decision(cited: _Cited, listed: CitationList) -> str | Reason:
    """The one decision to which all citations of an authority lead that are in the list."""
    if not cited.resolved:
        return Reason.UNRESOLVED
    if cited.kind != Kind.CASE:
        return Reason.NO_DECISION
    places = [place for c in cited.citation.split(_BETWEEN) if (place := place_of(c))]
    if not places:
        return Reason.NO_PLACE
    held = [decisions for place in places if (decisions := listed.decisions_at(place))]
    if not held:
        known = any(listed.holds_reporter(place.reporter) for place in places)
        return Reason.NOT_LISTED if known else Reason.NO_REPORTER
    common = frozenset.intersection(*held)
    if len(common) == 1:
        return next(iter(common))
    return Reason.SEVERAL if common else Reason.DIFFERENT


def _documents(tables: Path, parts: Sequence[str]) -> Iterator[tuple[str, list[_Cited]]]:
    """What each document cites. The rows of a document stand together, and the first of them has
    the number 0: documents may have the same identifier, or none."""
    found = _rows(tables / CITATIONS_FOLDER, parts, _CITATIONS)
    for rows in _from_first_to_last(found):
        groups: dict[str | None, list[_Row]] = {}
        alone: list[_Cited] = []
        for row in rows:
            if row[1] is None:
                alone.append(_cited([row]))
            else:
                groups.setdefault(row[1], []).append(row)
        yield rows[0][0] or "", [*map(_cited, groups.values()), *alone]


def _from_first_to_last(found: Iterator[_Row]) -> Iterator[list[_Row]]:
    rows: list[_Row] = []
    for row in found:
        if row[-1] == "0" and rows:
            yield rows
            rows = []
        rows.append(row)
    if rows:
        yield rows


def _cited(rows: list[_Row]) -> _Cited:
    _, authority, kind, citation, name, _, text, _ = rows[0]
    year = next((row[5] for row in rows if row[5]), None)
    return _Cited(
        kind=kind or "",
        citation=(citation if authority is not None else text) or "",
        name=name,
        year=int(year) if year else None,
        count=len(rows),
        resolved=authority is not None,
    )


def _parts(tables: Path) -> list[str]:
    """The names of the parts that are done: the documents are written last."""
    if not (tables / CITATIONS_FOLDER).is_dir() or not (tables / DOCUMENTS_FOLDER).is_dir():
        raise InputError(f"{tables}: is no folder that `citecheck corpus extract` has written")
    return sorted(path.name for path in (tables / DOCUMENTS_FOLDER).glob("*.parquet"))


def _rows(folder: Path, parts: Sequence[str], columns: Sequence[str]) -> Iterator[_Row]:
    for name in parts:
        for _, found in rows_of(folder / name, columns, _ROWS):
            yield from zip(*found, strict=True)


__all__ = ["EDGES", "UNJOINED", "Graph", "Reason", "make_graph"]
