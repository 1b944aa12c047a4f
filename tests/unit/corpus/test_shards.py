"""Parquet files with a document a row: which are read, and what of them."""

from __future__ import annotations

from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from tests.unit.corpus.conftest import HTML, PLAIN, write_shard

from citecheck.corpus.shards import (
    Row,
    Wanted,
    columns_of,
    find_shards,
    read_rows,
    read_shard,
)
from citecheck.model.errors import ConfigError, InputError

WANTED = Wanted("id", ("html", "plain_text"))


def test_files_of_a_folder_come_in_the_order_of_their_names(tmp_path: Path) -> None:
    names = ["b/part-1.parquet", "a.parquet", "_hidden/x.parquet", ".y.parquet", "b/part-0.parquet"]
    for name in names:
        write_shard(tmp_path / "in" / name, {"id": [1]})
    found = find_shards([str(tmp_path / "in")], tmp_path / "out")
    assert [p.relative_to(tmp_path / "in").as_posix() for p in found] == [
        "a.parquet",
        "b/part-0.parquet",
        "b/part-1.parquet",
    ]


def test_tables_are_not_written_among_the_shards(shard: Path) -> None:
    with pytest.raises(ConfigError, match="among the shards"):
        find_shards([str(shard.parent)], shard.parent / "out")


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        find_shards([str(tmp_path / "gone")], tmp_path / "out")
    with pytest.raises(InputError, match="no Parquet files"):
        find_shards([str(tmp_path)], tmp_path.parent / "out")


def test_a_file_that_is_no_parquet_is_named(tmp_path: Path) -> None:
    path = tmp_path / "x.parquet"
    path.write_bytes(b"PAR1 not at all")
    with pytest.raises(InputError, match=r"x\.parquet: cannot be read as Parquet"):
        read_shard(path, "x")


def test_a_shard_is_another_when_a_word_of_it_is(tmp_path: Path) -> None:
    text = [f"{PLAIN} {k}" for k in range(50)]
    one = read_shard(write_shard(tmp_path / "1.parquet", {"id": ["a"] * 50, "text": text}), "s")
    text[30] = text[30].replace("denied", "Denied")
    two = read_shard(write_shard(tmp_path / "2.parquet", {"id": ["a"] * 50, "text": text}), "s")
    assert one.rows == two.rows == 50
    assert (one.size, one.footer) != (two.size, two.footer)


@pytest.mark.parametrize(("start", "stop"), [(0, 11), (3, 5), (4, 8), (7, 11), (10, 11), (0, 1)])
def test_any_rows_can_be_read_whatever_the_row_groups(shard: Path, start: int, stop: int) -> None:
    rows = list(read_rows(str(shard), start, stop, WANTED))
    assert [row.identifier for row in rows] == [str(100 + k) for k in range(start, stop)]


def test_columns_without_text_are_passed_over(shard: Path) -> None:
    assert list(read_rows(str(shard), 0, 3, WANTED)) == [
        Row("100", (("plain_text", PLAIN),)),
        Row("101", (("html", HTML),)),
        Row("102", ()),
    ]


def test_an_identifier_may_be_missing_and_the_row_is_read(tmp_path: Path) -> None:
    shard = write_shard(tmp_path / "x.parquet", {"id": ["a", None], "text": ["x", "y"]})
    rows = read_rows(str(shard), 0, 2, Wanted("id", ("text",)))
    assert [row.identifier for row in rows] == ["a", None]


def test_text_may_be_large_or_stored_as_a_dictionary(tmp_path: Path) -> None:
    kinds = {"id": pa.int64(), "a": pa.large_string(), "b": pa.dictionary(pa.int32(), pa.string())}
    schema = pa.schema(list(kinds.items()))
    path = tmp_path / "x.parquet"
    pq.write_table(pa.table({"id": [7], "a": [""], "b": ["words"]}, schema=schema), path)
    wanted = columns_of(path, "id", ("a", "b"))
    assert list(read_rows(str(path), 0, 1, wanted)) == [Row("7", (("b", "words"),))]


def test_usual_columns_are_found_and_others_must_be_named(shard: Path, tmp_path: Path) -> None:
    assert columns_of(shard, "id", ()).texts == ("plain_text", "html")
    given = ("text", "xml_harvard", "plain_text", "html_with_citations", "html_lawbox")
    path = write_shard(tmp_path / "all.parquet", {"id": [1], **{name: ["x"] for name in given}})
    assert columns_of(path, "id", ()).texts == (
        "html_with_citations",
        "xml_harvard",
        "html_lawbox",
        "plain_text",
        "text",
    )
    bare = write_shard(tmp_path / "bare.parquet", {"id": [1], "words": ["x"]})
    with pytest.raises(ConfigError, match=r"--text says it; it has id, words"):
        columns_of(bare, "id", ())


@pytest.mark.parametrize(
    ("identifier", "texts", "why"),
    [
        ("key", (), "no column 'key'; it has id, html, plain_text, author"),
        ("id", ("htm",), "no column 'htm'"),
        ("id", ("id",), "the column 'id' holds no text but int64"),
    ],
)
def test_wrong_columns_are_said_with_those_there_are(
    shard: Path, identifier: str, texts: tuple[str, ...], why: str
) -> None:
    with pytest.raises(ConfigError, match=why):
        columns_of(shard, identifier, texts)


def test_a_file_of_another_kind_is_said_with_what_makes_shards(tmp_path: Path) -> None:
    path = tmp_path / "opinions.csv"
    path.write_text("id,plain_text\n", "utf-8")
    with pytest.raises(InputError, match=r"opinions\.csv: cannot .* `citecheck corpus convert`"):
        columns_of(path, "id", ())


def test_damaged_rows_are_said_with_their_file(shard: Path) -> None:
    data = bytearray(shard.read_bytes())
    data[8:200] = bytes(192)
    shard.write_bytes(data)
    with pytest.raises(InputError, match=r"part-00000\.parquet: cannot be read as Parquet"):
        list(read_rows(str(shard), 0, 11, WANTED))
