"""Every citation of the tables is in an edge, or stands with the reason why it is in none."""

from __future__ import annotations

import json
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from tests.unit.files.postgres import copied

from citecheck.files.csv_dialects import Dialect
from citecheck.model.errors import ConfigError, InputError, OutputError

pa = pytest.importorskip("pyarrow")
parquet = pytest.importorskip("pyarrow.parquet")
graph = pytest.importorskip("citecheck.corpus.graph")
tables = pytest.importorskip("citecheck.corpus.tables")
citation_list = pytest.importorskip("citecheck.corpus.citation_list")

_LIST = (
    ("volume", "reporter", "page", "cluster_id"),
    [
        ("512", "F.3d", "641", "1"),
        ("88", "Cal.4th", "1", "2"),
        ("90", "P.3d", "7", "2"),
        ("90", "P.3d", "7", "3"),
        ("500", "U.S.", "12", "4"),
        ("500", "U.S.", "12", "5"),
        ("2019", "-Ohio-", "1234", "6"),
        ("", "U.S.", "13", "7"),
    ],
)


def _table(schema: Any, rows: list[dict[str, object]]) -> Any:
    filled = {int: 0, str: "", float: 0.0}

    def cell(field: Any, row: dict[str, object]) -> object:
        if field.name in row or field.nullable:
            return row.get(field.name)
        return filled[str if pa.types.is_string(field.type) else int]

    return pa.table({f.name: [cell(f, row) for row in rows] for f in schema}, schema)


_Citation: TypeAlias = tuple[str | None, int | None, str | None]


def _extracted(tmp_path: Path, *rows: _Citation) -> Path:
    """Tables with citations of ``(document, authority, its citations)``."""
    return _written(tmp_path, *(list(of_one) for _, of_one in groupby(rows, itemgetter(0))))


def _written(tmp_path: Path, *documents: list[_Citation]) -> Path:
    """The same, where documents may have the same identifier."""
    written: list[dict[str, object]] = [
        {"doc_id": doc, "authority": number, "authority_citation": cited, "kind": "case",
         "text": f"text {seq}", "authority_name": "Orrin v. Tapley", "year": 1990, "seq": seq}
        for of_one in documents
        for seq, (doc, number, cited) in enumerate(of_one)
    ]  # fmt: skip
    out = tmp_path / "out"
    for name, table in (
        ("citations", _table(tables.CITATIONS, written)),
        ("documents", _table(tables.DOCUMENTS, [{"doc_id": "o1", "status": "ok"},
                                                {"doc_id": "o9", "status": "timeout"}])),
    ):  # fmt: skip
        (out / name).mkdir(parents=True)
        parquet.write_table(table, out / name / "part-0.parquet")
    return out


def _bulk(tmp_path: Path) -> Path:
    path = tmp_path / "citations.csv"
    path.write_bytes(copied(Dialect.BACKSLASH, _LIST[1], _LIST[0]))
    return path


def _opinions(tmp_path: Path) -> Path:
    folder = tmp_path / "opinions"
    folder.mkdir()
    table = pa.table({"id": ["o1", "o2"], "cluster_id": ["1", "77"], "text": ["", ""]})
    parquet.write_table(table, folder / "part-00000.parquet")
    return folder


def _made(
    out: Path, listed: Path, opinions: Path | None = None
) -> tuple[Any, list[dict[str, Any]], list[dict[str, Any]]]:
    edges, unjoined = out.parent / "edges.parquet", out.parent / "unjoined.parquet"
    with citation_list.CitationList() as held:
        held.add(listed)
        if opinions:
            held.add_opinions(opinions)
        made = graph.make_graph(out, held, edges, unjoined)
    found = [parquet.read_table(path).to_pylist() for path in (edges, unjoined)]
    assert made.edges == len(found[0])
    assert made.joined == sum(row["citations"] for row in found[0])
    assert sum(made.unjoined.values()) == sum(row["citations"] for row in found[1])
    return made, *found


def _reason(tmp_path: Path, citation: str | None) -> str:
    out = _extracted(tmp_path, ("o2", 0, citation))
    made, edges, unjoined = _made(out, _bulk(tmp_path))
    assert edges == []
    assert [row["reason"] for row in unjoined[1:]] == ["the document was not read: timeout"]
    assert made.not_read == 1
    return str(unjoined[0]["reason"])


def test_citations_of_an_authority_are_one_edge(tmp_path: Path) -> None:
    rows = [("o2", 0, "512 F.3d 641"), ("o2", 1, "88 Cal. 4th 1"), ("o2", 0, "512 F.3d 641")]
    _, edges, _ = _made(_extracted(tmp_path, *rows), _bulk(tmp_path), _opinions(tmp_path))
    assert edges == [
        {"citing": "o2", "citing_decision": "77", "cited": cited, "citation": citation,
         "name": "Orrin v. Tapley", "year": 1990, "citations": count}
        for cited, citation, count in (("1", "512 F.3d 641", 2), ("2", "88 Cal. 4th 1", 1))
    ]  # fmt: skip


def test_two_authorities_that_are_one_decision_are_one_edge(tmp_path: Path) -> None:
    out = _extracted(tmp_path, ("o2", 0, "88 Cal. 4th 1"), ("o2", 1, "88 Cal. 4th 1; 90 P.3d 7"))
    _, edges, _ = _made(out, _bulk(tmp_path))
    assert [(row["cited"], row["citations"], row["citing_decision"]) for row in edges] == [
        ("2", 2, None)
    ]


def test_parallel_citations_tell_which_of_several_it_is(tmp_path: Path) -> None:
    out = _extracted(tmp_path, ("o2", 0, "90 P.3d 7; 88 Cal. 4th 1; 1 F. Supp. 2"))
    _, edges, _ = _made(out, _bulk(tmp_path))
    assert [row["cited"] for row in edges] == ["2"]


@pytest.mark.parametrize("name", ["o2", None])
def test_documents_of_one_identifier_or_of_none_are_not_mixed(
    tmp_path: Path, name: str | None
) -> None:
    """The first authority of each is another."""
    out = _written(tmp_path, [(name, 0, "512 F.3d 641")], [(name, 0, "88 Cal. 4th 1")])
    _, edges, _ = _made(out, _bulk(tmp_path))
    assert [(row["citing"], row["cited"]) for row in edges] == [
        (name or "", "1"),
        (name or "", "2"),
    ]


def test_a_citation_of_ohio(tmp_path: Path) -> None:
    _, edges, _ = _made(_extracted(tmp_path, ("o2", 0, "2019-Ohio-1234")), _bulk(tmp_path))
    assert [row["cited"] for row in edges] == ["6"]


@pytest.mark.parametrize(
    ("citation", "reason"),
    [
        ("512 F.3d 642", "not in the list"),
        ("1 F. Supp. 2", "the list has no decisions of this reporter"),
        ("No. 12-345", "it has no volume, reporter and page"),
        (None, "it has no volume, reporter and page"),
        ("500 U.S. 12", "several decisions begin there"),
        ("512 F.3d 641; 88 Cal. 4th 1", "its citations lead to different decisions"),
    ],
)
def test_why_a_decision_is_not_joined(tmp_path: Path, citation: str, reason: str) -> None:
    assert _reason(tmp_path, citation) == reason


def test_what_refers_to_nothing_and_what_is_no_decision(tmp_path: Path) -> None:
    out = _extracted(
        tmp_path, ("o1", None, None), ("o1", 0, "512 F.3d 641"), ("o1", 0, "512 F.3d 641")
    )
    made, _, unjoined = _made(out, _bulk(tmp_path), _opinions(tmp_path))
    assert made.unjoined == {graph.Reason.ITSELF: 2, graph.Reason.UNRESOLVED: 1}
    assert [row["citation"] for row in unjoined] == ["512 F.3d 641", "text 0", None]
    path = out / "citations" / "part-0.parquet"
    table = parquet.read_table(path)
    kinds = pa.array(["statute"] * 3)
    parquet.write_table(table.set_column(table.schema.get_field_index("kind"), "kind", kinds), path)
    made, _, _ = _made(out, _bulk(tmp_path))
    assert made.unjoined == {graph.Reason.NO_DECISION: 2, graph.Reason.UNRESOLVED: 1}


def test_decisions_that_say_their_own_citations(tmp_path: Path) -> None:
    """As those of the Caselaw Access Project do: then the nodes are the documents."""
    path = tmp_path / "cases.parquet"
    own = [json.dumps([{"type": "official", "cite": c}]) for c in ("12 Vt. 34", "13 Vt. 1", "?")]
    parquet.write_table(pa.table({"id": ["a", "b", "c"], "citations": own}), path)
    out = _extracted(tmp_path, ("a", 0, "13 Vt. 1"), ("b", 0, "13 Vt. 1"))
    made, edges, _ = _made(out, path)
    assert [(row["citing_decision"], row["cited"]) for row in edges] == [("a", "b")]
    assert made.unjoined == {graph.Reason.ITSELF: 1}


def test_a_list_in_parquet(tmp_path: Path) -> None:
    path = tmp_path / "list.parquet"
    columns = dict(zip(_LIST[0], zip(*_LIST[1], strict=True), strict=True))
    parquet.write_table(pa.table(columns), path)
    _, edges, _ = _made(_extracted(tmp_path, ("o1", 0, "512 F.3d 641")), path)
    assert [row["cited"] for row in edges] == ["1"]
    with citation_list.CitationList() as held:
        held.add(path)
        assert held.left_out == 1


def test_what_is_no_list_or_no_tables(tmp_path: Path) -> None:
    out = _extracted(tmp_path)
    path = tmp_path / "list.parquet"
    parquet.write_table(pa.table({"id": ["a"]}), path)
    with pytest.raises(InputError, match="is no list of citations"):
        _made(out, path)
    parquet.write_table(pa.table({"id": ["a"], "citations": ["nothing"]}), path)
    with pytest.raises(InputError, match="its citations are no list of JSON: 'nothing'"):
        _made(out, path)
    with pytest.raises(InputError, match="is no folder that `citecheck corpus extract`"):
        _made(tmp_path / "none", _bulk(tmp_path))
    with pytest.raises(InputError, match="has no column id, cluster_id"):
        _made(out, _bulk(tmp_path), out / "citations")
    assert not [p.name for p in tmp_path.iterdir() if "edges" in p.name]


def test_of_a_run_that_broke_off_it_takes_what_is_done(tmp_path: Path) -> None:
    out = _extracted(tmp_path, ("o1", 0, "512 F.3d 641"))
    part = out / "citations" / "part-0.parquet"
    (out / "citations" / "part-1.parquet").write_bytes(part.read_bytes())
    (out / "run.json").write_text('{"shards": [["a.parquet", 3, 1, ""], ["b.parquet", 4, 1, ""]]}')
    made, edges, _ = _made(out, _bulk(tmp_path))
    assert len(edges) == 1
    assert (made.documents, made.wanted) == (2, 7)


def test_a_file_that_cannot_be_written(tmp_path: Path) -> None:
    with citation_list.CitationList() as held, pytest.raises(ConfigError, match="cannot write"):
        graph.make_graph(_extracted(tmp_path), held, tmp_path / "no" / "e", tmp_path / "u")


def test_a_disk_that_fills_at_the_second_file_leaves_neither(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Edges without the list of what is in none would look like all there are."""
    complete = graph.ParquetFile.complete

    def full(file: Any) -> None:
        if file._path.name == "u":
            raise OutputError("cannot write u: No space left on device")
        complete(file)

    monkeypatch.setattr(graph.ParquetFile, "complete", full)
    folder = tmp_path / "made"
    folder.mkdir()
    with citation_list.CitationList() as held, pytest.raises(OutputError):
        graph.make_graph(_extracted(tmp_path), held, folder / "e", folder / "u")
    assert list(folder.iterdir()) == []
