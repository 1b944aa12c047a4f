"""What goes in comes out: every document with every column, or one line that says what is wrong."""

from __future__ import annotations

import bz2
import json
import lzma
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from tests.unit.files.postgres import HEAD, copied, nasty_rows

from citecheck.files.csv_dialects import Dialect
from citecheck.model.errors import ConfigError, InputError

pa = pytest.importorskip("pyarrow")
parquet = pytest.importorskip("pyarrow.parquet")
convert = pytest.importorskip("citecheck.corpus.convert").convert
shards = pytest.importorskip("citecheck.corpus.shard_writer")


def _converted(tmp_path: Path, *sources: Path, **options: object) -> list[dict[str, str | None]]:
    target = tmp_path / "out"
    made = convert(sources, target, **options)
    files = sorted(target.iterdir())
    assert [path.name for path in files] == [f"part-{n:05}.parquet" for n in range(made.shards)]
    tables = [parquet.read_table(path) for path in files]
    assert {tuple(t.schema.names) for t in tables} == {tuple(tables[0].schema.names)}
    assert {field.type for t in tables for field in t.schema} == {pa.string()}
    documents: list[dict[str, str | None]] = [row for t in tables for row in t.to_pylist()]
    assert made.documents == len(documents)
    return documents


def _refused(tmp_path: Path, *sources: Path, **options: object) -> str:
    with pytest.raises((InputError, ConfigError)) as fault:
        convert(sources, tmp_path / "out", **options)
    assert [path.name for path in tmp_path.iterdir() if "out" in path.name] == []
    return str(fault.value)


def _written(path: Path, data: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def _expected(rows: Sequence[tuple[str | None, ...]]) -> list[dict[str, str | None]]:
    return [dict(zip(HEAD, row, strict=True)) for row in rows]


@pytest.mark.parametrize("packed", ["", ".bz2"])
@pytest.mark.parametrize("dialect", Dialect)
def test_bulk_csv_in_each_dialect(tmp_path: Path, dialect: Dialect, packed: str) -> None:
    rows = nasty_rows()
    data = copied(dialect, rows)
    path = _written(tmp_path / f"o.csv{packed}", bz2.compress(data, 1) if packed else data)
    assert _converted(tmp_path, path) == _expected(rows)


@pytest.mark.parametrize("dialect", Dialect)
def test_the_dialect_that_is_named_is_the_one_that_is_read(
    tmp_path: Path, dialect: Dialect
) -> None:
    path = _written(tmp_path / "o.csv", copied(dialect, nasty_rows(long=False)))
    for other in {*Dialect} - {dialect}:
        assert "o.csv: row " in _refused(tmp_path, path, dialect=other)
    assert len(_converted(tmp_path, path, dialect=dialect)) == 23


def test_a_file_that_breaks_off_leaves_nothing(tmp_path: Path) -> None:
    data = copied(Dialect.BACKSLASH, nasty_rows(long=False))
    cut = _written(tmp_path / "o.csv", data[:-20])
    assert _refused(tmp_path, cut) == (
        f"{cut}: is CSV of no dialect known here (rfc4180: row 2 has 'class' in cell 4 where the cell"
        " should end; backtick: row 2 has '\"1\"' where an integer should be; backslash: row 24 has"
        " no end)"
    ).replace("'class'", "'x'")
    packed = _written(tmp_path / "p.csv.bz2", bz2.compress(data)[:-20])
    assert "p.csv.bz2: cannot be read: " in _refused(tmp_path, packed)


def test_row_groups_are_bounded_by_rows_and_by_bytes(tmp_path: Path) -> None:
    lines = [{"id": str(n), "text": "x" * 10} for n in range(1000)]
    lines += [{"id": str(1000 + n), "text": "y" * 3_000_000} for n in range(5)]
    lines += [{"id": "1005", "text": "z" * 9_000_000}, {"id": "1006", "text": ""}]
    path = _written(
        tmp_path / "a.jsonl", "".join(f"{json.dumps(line)}\n" for line in lines).encode()
    )
    assert _converted(tmp_path, path) == lines
    with parquet.ParquetFile(tmp_path / "out" / "part-00000.parquet") as file:
        groups = [file.read_row_group(n).num_rows for n in range(file.num_row_groups)]
    assert groups == [512, 490, 2, 1, 1, 1]


def test_shards_are_bounded_and_have_the_same_columns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shards, "MOST_ROWS", 2)
    monkeypatch.setattr(shards, "_GROUPS", 2)
    lines = [{"id": str(n)} for n in range(9)] + [{"id": "9", "court": "ca9"}]
    path = _written(
        tmp_path / "a.jsonl", "".join(f"{json.dumps(line)}\n" for line in lines).encode()
    )
    documents = _converted(tmp_path, path)
    assert documents == [{"court": None, **line} for line in lines]
    assert len(list((tmp_path / "out").iterdir())) == 3


def test_json_lines(tmp_path: Path) -> None:
    text = (
        b'{"id": 12345678901234567890, "text": "a \\u00a7", "none": null, "flag": true}\n\n'
        b'{"id": "x", "text": "", "court": {"id": 9, "name": "9th Cir."}}'
    )
    assert _converted(tmp_path, _written(tmp_path / "a.ndjson", text)) == [
        {"id": "12345678901234567890", "text": "a §", "none": None, "flag": "true", "court": None},
        {"id": "x", "text": "", "none": None, "flag": None,
         "court": '{"id": 9, "name": "9th Cir."}'},
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (b'{"id": 1}\nnothing\n', "a.jsonl: line 2 is no JSON"),
        (b"[1]\n", "a.jsonl: line 1 is no object of JSON"),
        (b'{"id": "\xe9"}\n', "a.jsonl: line 1 is no text in UTF-8"),
        (b'{"id": "7", "text": "\\ud800"}', "the document with the id 7: its text is no Unicode"),
        (b"[" * 100_000, "a.jsonl: line 1 is no JSON"),
    ],
)
def test_json_lines_that_are_none(tmp_path: Path, text: bytes, fault: str) -> None:
    assert fault in _refused(tmp_path, _written(tmp_path / "a.jsonl", text))


_CASE = {
    "id": 4711,
    "name_abbreviation": "Orrin v. Tapley",
    "citations": [{"type": "official", "cite": "12 Vt. 34"}],
    "casebody": {
        "status": "ok",
        "data": {
            "head_matter": "Orrin v. Tapley",
            "judges": ["Reed, J."],
            "opinions": [
                {"type": "majority", "author": "Reed", "text": "We affirm."},
                {"type": "dissent", "author": "Coe", "text": "I would not."},
            ],
        },
    },
}


def _is_the_case(document: dict[str, str | None]) -> None:
    assert document["text"] == "We affirm.\n\nI would not."
    assert document["head_matter"] == "Orrin v. Tapley"
    assert json.loads(document["opinions"] or "")[1] == {"type": "dissent", "author": "Coe"}
    assert json.loads(document["citations"] or "") == _CASE["citations"]
    assert document["id"] == "4711"


def test_bulk_data_of_the_caselaw_access_project(tmp_path: Path) -> None:
    bare = {"id": 5, "casebody": {"status": "ok", "data": "<casebody>We affirm.</casebody>"}}
    none = {"id": 6, "casebody": None}
    text = "".join(f"{json.dumps(case)}\n" for case in (_CASE, bare, none)).encode()
    path = _written(tmp_path / "data.jsonl.xz", lzma.compress(text))
    case, as_xml, without = _converted(tmp_path, path)
    _is_the_case(case)
    assert json.loads(as_xml["casebody"] or "")["data"] == "<casebody>We affirm.</casebody>"
    assert without["text"] is without["casebody"] is None


def test_a_folder_of_files(tmp_path: Path) -> None:
    folder = tmp_path / "decisions"
    _written(folder / "b" / "one.txt", "\ufeffOrrin § 1\r\n".encode())
    _written(folder / "a.html", b"<p>Tapley</p>")
    _written(folder / "c" / "4711.json", json.dumps(
        {**_CASE, "casebody": _CASE["casebody"]["data"]}  # type: ignore[index]
    ).encode())  # fmt: skip
    _written(folder / ".hidden.txt", b"no")
    _written(folder / "brief.pdf", b"%PDF-1.7")
    made = convert([folder], tmp_path / "converted")
    assert made.left_out == {".pdf": 1}
    a, b, case = _converted(tmp_path, folder)
    assert (a["id"], a["html"], a["text"]) == ("a.html", "<p>Tapley</p>", None)
    assert (b["id"], b["html"], b["text"]) == ("b/one.txt", None, "Orrin § 1\r\n")
    _is_the_case(case)


@pytest.mark.parametrize("cases", ["json", "cases"])
def test_a_volume_of_the_caselaw_access_project(tmp_path: Path, cases: str) -> None:
    """Each case is one document, with its HTML; the lists of cases are none."""
    volume = tmp_path / "12"
    body = {**_CASE, "casebody": _CASE["casebody"]["data"]}  # type: ignore[index]
    _written(volume / cases / "0034-01.json", json.dumps(body).encode())
    _written(volume / "html" / "0034-01.html", b"<p>We <a>*35</a> affirm.</p>")
    _written(volume / "html" / "0040-01.html", b"<p>Without JSON.</p>")
    _written(volume / "metadata" / "CasesMetadata.json", b'[{"id": 1}]')
    _written(volume / "metadata" / "VolumeMetadata.json", b'{"id": "x"}')
    made = convert([volume], tmp_path / "converted")
    assert made.left_out == {"lists of cases or volumes": 2}
    case, alone = sorted(_converted(tmp_path, volume), key=lambda row: row["text"] or "~")
    _is_the_case({name: value for name, value in case.items() if name != "html"})
    assert case["html"] == "<p>We <a>*35</a> affirm.</p>"
    assert (alone["id"], alone["html"]) == ("html/0040-01.html", "<p>Without JSON.</p>")


def test_a_text_that_is_not_utf_8_is_named(tmp_path: Path) -> None:
    path = _written(tmp_path / "folder" / "a.txt", b"caf\xe9")
    assert _refused(tmp_path, path.parent) == f"{path}: is no text in UTF-8"


def test_parquet(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    table = {"id": [7, 8], "text": ["a", None], "votes": [[1, 2], None], "filed": [None, "2024"]}
    parquet.write_table(pa.table(table), path)
    assert _converted(tmp_path, path) == [
        {"id": "7", "text": "a", "votes": "[1, 2]", "filed": None},
        {"id": "8", "text": None, "votes": None, "filed": "2024"},
    ]
    assert "cannot be read as Parquet" in _refused(
        tmp_path / "b", _written(tmp_path / "b" / "b.parquet", b"PAR1")
    )


def test_several_sources_in_their_order(tmp_path: Path) -> None:
    first = _written(tmp_path / "a.jsonl", b'{"id": "1", "html": "x"}')
    second = _written(tmp_path / "b.jsonl", b'{"id": "2", "text": "y"}')
    assert _converted(tmp_path, second, first) == [
        {"id": "2", "text": "y", "html": None},
        {"id": "1", "text": None, "html": "x"},
    ]


def test_what_is_no_source(tmp_path: Path) -> None:
    path = _written(tmp_path / "a.pdf", b"%PDF")
    assert _refused(tmp_path, path).startswith(f"{path}: is of no kind that can be converted: .csv")
    assert "No such file" in _refused(tmp_path, tmp_path / "none.csv")


def test_a_folder_that_holds_something_is_not_written_to(tmp_path: Path) -> None:
    path = _written(tmp_path / "a.jsonl", b'{"id": "1"}')
    _written(tmp_path / "held" / "mine.txt", b"mine")
    with pytest.raises(ConfigError, match="held: is there already"):
        convert([path], tmp_path / "held")
    (tmp_path / "empty").mkdir()
    assert convert([path], tmp_path / "empty").documents == 1
    assert {p.name for p in tmp_path.iterdir()} == {"a.jsonl", "held", "empty"}


def test_it_is_told_how_far_it_is(tmp_path: Path) -> None:
    path = _written(tmp_path / "a.jsonl", b'{"id": "1"}\n' * 2500)
    told: list[tuple[str, int]] = []
    convert([path], tmp_path / "out", tell=lambda *said: told.append(said))
    assert told == [("a.jsonl", 1000), ("a.jsonl", 2000)]


def _zipped(path: Path, members: dict[str, str]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return path


_VOLUME = {
    "metadata/CasesMetadata.json": "[]",
    "json/0001-01.json": json.dumps({"id": 7, "name": "Tapley v. Orne"}),
    "html/0001-01.html": "<p>Tapley, at <b>*2</b></p>",
    "json/0009-01.json": json.dumps({"name": "Orne v. Quill"}),
}


def test_a_volume_packed_as_zip_is_read_as_the_folder_in_it(tmp_path: Path) -> None:
    rows = _converted(tmp_path, _zipped(tmp_path / "12.zip", _VOLUME))
    assert [row["name"] for row in rows] == ["Tapley v. Orne", "Orne v. Quill"]
    assert [row["html"] for row in rows] == [_VOLUME["html/0001-01.html"], None]
    assert rows[0]["id"] == "7"
    assert (rows[1]["id"] or "").endswith("12.zip/json/0009-01.json")


def test_volumes_packed_as_zip_in_a_folder(tmp_path: Path) -> None:
    for number in (12, 13):
        text = {f"notes/{number}.txt": f"Tapley, {number} F.3d 1 (2d Cir. 1994)."}
        _zipped(tmp_path / "volumes" / f"{number}.zip", text)
    rows = _converted(tmp_path, tmp_path / "volumes")
    assert [row["id"] for row in rows] == ["12.zip/notes/12.txt", "13.zip/notes/13.txt"]


def test_a_fault_in_a_zip_is_told_by_its_name_in_it(tmp_path: Path) -> None:
    path = _zipped(tmp_path / "12.zip", {"json/0001-01.json": "{"})
    assert _refused(tmp_path, path) == f"{path}: json/0001-01.json: is no JSON"
