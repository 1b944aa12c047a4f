"""The files of the tables."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from tests.unit.corpus.conftest import PLAIN

from citecheck.corpus import parts
from citecheck.corpus.answers import Answer, Status
from citecheck.corpus.counts import Counts, Outcome
from citecheck.corpus.parts import (
    Origin,
    Part,
    counts_of,
    done_parts,
    make_folders,
    remove_unfinished,
)
from citecheck.corpus.rows import COLUMNS, read_document
from citecheck.corpus.tables import CITATIONS, DOCUMENTS, TABLES_VERSION, VERSION_KEY
from citecheck.model.errors import OutputError

PAGE = Path(__file__).parents[3] / "docs" / "corpus.md"


def _outcome(name: str, answer: Answer, seconds: float = 0.5) -> Outcome:
    return Outcome(name, answer, answer.dump(), "text", 100, seconds)


def _part(*outcomes: Outcome) -> Part:
    part = Part()
    for row, outcome in enumerate(outcomes):
        part.add(outcome, Origin("a.parquet", row, "citecheck 1.0"))
    return part


READ = read_document(PLAIN, html=False)
LATE = Answer(Status.TIMEOUT, "not done after 1 seconds")


@pytest.fixture
def output(tmp_path: Path) -> Path:
    make_folders(tmp_path)
    return tmp_path


def test_a_row_for_each_document_and_one_for_each_citation(output: Path) -> None:
    _part(_outcome("a", READ), _outcome("b", LATE), _outcome("c", READ)).write(output, "p")
    citations = pq.read_table(output / "citations" / "p.parquet").to_pylist()
    documents = pq.read_table(output / "documents" / "p.parquet").to_pylist()
    assert [(row["doc_id"], row["seq"]) for row in citations] == [
        ("a", 0), ("a", 1), ("c", 0), ("c", 1),
    ]  # fmt: skip
    assert [(row["doc_id"], row["status"], row["citations"]) for row in documents] == [
        ("a", "ok", 2), ("b", "timeout", 0), ("c", "ok", 2),
    ]  # fmt: skip
    assert documents[1]["fault"] == "not done after 1 seconds"
    assert (documents[2]["source"], documents[2]["row"]) == ("a.parquet", 2)


@pytest.mark.parametrize(("name", "schema"), [("citations", CITATIONS), ("documents", DOCUMENTS)])
def test_the_columns_are_those_that_are_promised(output: Path, name: str, schema: object) -> None:
    _part(_outcome("b", LATE)).write(output, "p")
    written = pq.read_schema(output / name / "p.parquet")
    assert written.equals(schema)
    assert written.metadata[VERSION_KEY] == str(TABLES_VERSION).encode()


def test_the_columns_of_an_answer_are_those_of_the_table() -> None:
    assert CITATIONS.names == ["doc_id", "seq", *COLUMNS]


@pytest.mark.parametrize(("name", "schema"), [("citations", CITATIONS), ("documents", DOCUMENTS)])
def test_the_page_tells_of_every_column_in_order(name: str, schema: object) -> None:
    text = PAGE.read_text(encoding="utf-8").split(f"### The table {name}\n")[1].split("\n#")[0]
    rows = re.findall(r"^\| `(\w+)` \| (\w+) \|", text, re.MULTILINE)
    assert rows == [(field.name, str(field.type)) for field in schema]  # type: ignore[attr-defined]


def test_many_citations_are_packed_on_the_way(
    output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    outcomes = [_outcome(str(k), READ) for k in range(9)]
    _part(*outcomes).write(output, "whole")
    monkeypatch.setattr(parts, "_HELD", 3)
    _part(*outcomes).write(output, "packed")
    whole, packed = (
        pq.read_table(output / "citations" / f"{n}.parquet") for n in ("whole", "packed")
    )
    assert whole.num_rows == 18
    assert whole.equals(packed)


def test_what_is_counted_is_kept_with_the_part(output: Path) -> None:
    part = _part(_outcome("a", READ), _outcome("b", LATE))
    part.write(output, "p")
    assert counts_of(output, "p") == part.counts
    assert done_parts(output) == {"p": part.counts}


def test_a_chunk_whose_documents_are_not_written_is_not_done(output: Path) -> None:
    (output / "documents").rename(output / "elsewhere")
    with pytest.raises(OutputError, match="cannot write"):
        _part(_outcome("a", READ)).write(output, "p")
    assert (output / "citations" / "p.parquet").exists()
    assert done_parts(output) == {}
    assert not list(output.rglob("*.part"))


@pytest.mark.parametrize("folder", ["citations", "documents"])
@pytest.mark.parametrize("left", [None, b"", b"PAR1"])
def test_a_part_that_a_disk_has_lost_is_done_again(
    output: Path, folder: str, left: bytes | None
) -> None:
    part = _part(_outcome("a", READ))
    part.write(output, "p")
    path = output / folder / "p.parquet"
    path.unlink()
    if left is not None:
        path.write_bytes(left)
    assert done_parts(output) == {}
    part.write(output, "p")
    assert done_parts(output) == {"p": part.counts}


def test_what_a_killed_worker_left_is_removed_and_what_one_writes_now_is_not(output: Path) -> None:
    old, new = (output / "citations" / name for name in (".a.1.part", ".a.2.part"))
    for path in (old, new):
        path.write_bytes(b"PAR1")
    os.utime(old, (1, 1))
    remove_unfinished(output)
    assert (old.exists(), new.exists()) == (False, True)


def test_the_digest_is_of_the_content_and_not_of_its_order_or_time() -> None:
    a, b = _outcome("a", READ), _outcome("b", LATE)
    slow = _outcome("a", READ, seconds=50)
    together = _part(a, b).counts
    assert together == _part(b, slow).counts == _part(b).counts + _part(a).counts
    assert together != _part(_outcome("a", LATE), _outcome("b", READ)).counts
    assert Counts.load(together.dump()) == together
    assert (together.documents, together.citations, together.size) == (2, 2, 200)
    assert together.failed == {Status.TIMEOUT: 1}
