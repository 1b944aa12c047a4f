"""``citecheck corpus convert`` and ``graph`` as a user runs them."""

from __future__ import annotations

import bz2
import os
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from tests.cli.conftest import Run
from tests.unit.files.postgres import HEAD, copied, nasty_rows

from citecheck.files.csv_dialects import Dialect

parquet = pytest.importorskip("pyarrow.parquet")
_SAMPLE = Path(__file__).parents[2] / "samples" / "corpus"


def test_the_sample_is_converted(run: Run, tmp_path: Path) -> None:
    out = run("corpus", "convert", _SAMPLE / "opinions.csv.bz2", "-o", tmp_path / "opinions")
    assert (out.code, out.out) == (0, "")
    assert out.err == (
        "citecheck: opinions.csv.bz2: CSV of the dialect backslash\n"
        f"citecheck: {tmp_path / 'opinions'}: 360 documents in 1 shard\n"
    )
    table = parquet.read_table(tmp_path / "opinions" / "part-00000.parquet")
    assert table.num_rows == 360
    assert table["plain_text"].null_count == 0
    assert table["page_count"].null_count == 360


@pytest.mark.parametrize("dialect", Dialect)
def test_a_dialect_by_name(run: Run, tmp_path: Path, dialect: Dialect) -> None:
    path = tmp_path / "o.csv"
    path.write_bytes(copied(dialect, nasty_rows(long=False)))
    for name in ("auto", *Dialect):
        out = run("corpus", "convert", path, "-o", tmp_path / name, "--dialect", name)
        right = name in ("auto", dialect)
        assert out.code == (0 if right else 3), out.err
        assert (tmp_path / name).exists() is right
        assert out.err.count("\n") == (2 if right else 1)


def test_standard_input(program: Run, tmp_path: Path) -> None:
    """So that another program may unpack it on many cores."""
    data = copied(Dialect.BACKTICK, nasty_rows(long=False))
    out = program("corpus", "convert", "-", "-o", tmp_path / "out", stdin=data)
    assert out.code == 0, out.err
    table = parquet.read_table(tmp_path / "out")
    assert [tuple(row.values()) for row in table.to_pylist()] == nasty_rows(long=False)
    assert table.schema.names == list(HEAD)


def test_a_folder_with_files_of_other_kinds(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for name in ("a.txt", "b.pdf", "c.pdf", "README"):
        (folder / name).write_text("Orrin v. Tapley", "utf-8")
    out = run("corpus", "convert", folder, "-o", tmp_path / "out")
    assert out.err.endswith(
        "1 document in 1 shard; files of other kinds left out: 1 without ending, 2 .pdf\n"
    )


@pytest.mark.parametrize(
    ("arguments", "code", "fault"),
    [
        (["none.csv", "-o", "out"], 3, "none.csv: cannot be read: No such file or directory"),
        (["a.pdf", "-o", "out"], 2, "a.pdf: is of no kind that can be converted: .csv"),
        (["b.csv", "-o", "out"], 3, "b.csv: has no columns id and date_created or"),
        (["b.csv.bz2", "-o", "out"], 3, "b.csv.bz2: cannot be read: Invalid data stream"),
        (["b.csv", "-o", "no/out"], 2, "cannot write no/out: No such file or directory"),
        (["b.csv", "-o", "."], 2, ".: is there already; name a folder that is new or empty"),
        (["b.csv", "-o", "out", "--dialect", "excel"], 2, "'--dialect'"),
    ],
)
def test_what_cannot_be_converted(
    run: Run,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    code: int,
    fault: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("a.pdf", "b.csv", "b.csv.bz2"):
        Path(name).write_text("name\nx\n", "utf-8")
    out = run("corpus", "convert", *arguments)
    assert (out.code, out.err.count("\n"), out.out) == (code, 1, "")
    assert fault in out.err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.pdf", "b.csv", "b.csv.bz2"]


@pytest.mark.parametrize("command", ["convert", "graph"])
def test_without_the_extra_it_says_what_to_install(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    monkeypatch.setattr("citecheck.cli.corpora.extra.find_spec", lambda _name: None)
    given = ["a.csv", "-o", tmp_path / "out", *(["--list", "b.csv"] if command == "graph" else [])]
    out = run("corpus", command, *given)
    assert (out.code, out.out) == (2, "")
    assert (
        out.err
        == "citecheck: citecheck corpus needs pyarrow: pip install 'citecheck-toa[corpus]'\n"
    )


def test_a_graph_of_what_is_no_extraction(run: Run, tmp_path: Path) -> None:
    listed = _SAMPLE / "citations.csv.bz2"
    out = run("corpus", "graph", tmp_path, "-o", tmp_path / "e.parquet", "--list", listed)
    assert out.code == 3
    assert "is no folder that `citecheck corpus extract` has written" in out.err
    out = run("corpus", "graph", tmp_path, "-o", listed, "--list", listed)
    assert out.code == 2
    assert "would overwrite a list" in out.err
    assert list(tmp_path.iterdir()) == []


def test_a_packed_file_that_breaks_off_leaves_nothing(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "o.csv.bz2"
    path.write_bytes(bz2.compress(copied(Dialect.BACKSLASH, nasty_rows(long=False)))[:-40])
    out = run("corpus", "convert", path, "-o", tmp_path / "out")
    assert (out.code, out.err.count("\n")) == (3, 1)
    assert "o.csv.bz2: cannot be read: Compressed file ended before" in out.err
    assert [p.name for p in tmp_path.iterdir()] == ["o.csv.bz2"]


@pytest.fixture
def shards(run: Run, tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("Orrin v. Tapley, 5 F.3d 1 (1st Cir. 1993).", "utf-8")
    assert run("corpus", "convert", tmp_path / "in", "-o", tmp_path / "shards").code == 0
    return tmp_path / "shards"


@contextmanager
def _small_disk(size: int) -> Iterator[None]:
    """Files that cannot grow above ``size`` bytes, as on a disk that is full."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_full_disk_is_one_line_in_the_words_of_the_system(run: Run, tmp_path: Path) -> None:
    """And leaves nothing; pyarrow has longer words for it."""
    path = tmp_path / "o.csv"
    path.write_bytes(copied(Dialect.BACKSLASH, nasty_rows(long=False)))
    with _small_disk(2_000):
        out = run("corpus", "convert", path, "-o", tmp_path / "out")
    assert out.code == 3
    assert out.err == f"citecheck: cannot write {tmp_path / 'out'}: File too large\n"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["o.csv"]


def test_what_a_killed_conversion_left_is_removed_by_the_next(run: Run, tmp_path: Path) -> None:
    left = tmp_path / ".out.abc.citecheck-part"
    left.mkdir()
    (left / "part-00000.parquet").write_bytes(b"half")
    (tmp_path / "a.txt").write_text("Orrin v. Tapley", "utf-8")
    assert run("corpus", "convert", tmp_path / "a.txt", "-o", tmp_path / "out").code == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "out"]


@pytest.mark.parametrize("option", ["-o", "--unjoined"])
def test_a_graph_is_never_written_among_what_it_is_made_of(
    run: Run, shards: Path, tmp_path: Path, option: str
) -> None:
    tables = tmp_path / "tables"
    for name in ("citations", "documents"):
        (tables / name).mkdir(parents=True)
        (tables / name / "000.parquet").write_bytes((shards / "part-00000.parquet").read_bytes())
    (tmp_path / "link.parquet").symlink_to(shards / "part-00000.parquet")
    listed = _SAMPLE / "citations.csv.bz2"
    there = [tables / "citations" / "000.parquet", tables / "documents" / "new.parquet",
             shards / "part-00000.parquet", tmp_path / "link.parquet"]  # fmt: skip
    before = {path: path.read_bytes() for path in tmp_path.rglob("*.parquet")}
    for target in there:
        edges = [] if option == "-o" else ["-o", tmp_path / "edges.parquet"]
        told = [*edges, option, target, "--list", listed, "--opinions", shards]
        outcome = run("corpus", "graph", tables, *told)
        assert (outcome.code, outcome.err.count("\n")) == (2, 1), target
        assert "would " in outcome.err
    assert {path: path.read_bytes() for path in tmp_path.rglob("*.parquet")} == before


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes")
def test_pipes_and_links_in_a_folder_are_left_out_aloud(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    os.mkfifo(folder / "a.txt")
    (folder / "loop").symlink_to(folder)
    (folder / "b.txt").write_text("Orrin v. Tapley", "utf-8")
    outcome = run("corpus", "convert", folder, "-o", tmp_path / "out")
    assert outcome.code == 0
    assert "1 document in 1 shard; files of other kinds left out: " in outcome.err
    assert "1 named pipe" in outcome.err
    assert "1 link to a folder" in outcome.err


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes")
def test_a_pipe_among_the_shards_is_one_line(run: Run, shards: Path, tmp_path: Path) -> None:
    os.mkfifo(shards / "part-00001.parquet")
    outcome = run("corpus", "extract", shards, "-o", tmp_path / "tables")
    assert (outcome.code, outcome.err.count("\n")) == (3, 1)
    assert "part-00001.parquet: is a named pipe, and no file of Parquet" in outcome.err
