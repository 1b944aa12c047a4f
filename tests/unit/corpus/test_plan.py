"""What a run is known by, and what its chunks are called."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pyarrow", reason="needs the extra corpus")

from citecheck.corpus.plan import MANIFEST, Options, Plan, settle, usual_size
from citecheck.corpus.shards import Shard, Wanted
from citecheck.dataclass import replace
from citecheck.model.errors import ConfigError, OutputError

SHARDS = (
    Shard("/in/a.parquet", "a.parquet", 25, 9000, "aa"),
    Shard("/in/b.parquet", "b.parquet", 10, 4000, "bb"),
)
PLAN = Plan(SHARDS, Options(Wanted("id", ("text",)), 60, 2000), {"citecheck": "1.0"}, 10)


def test_chunks_cover_every_row_once() -> None:
    chunks = list(PLAN.chunks())
    assert [(c.shard.source, c.start, c.stop) for c in chunks] == [
        ("a.parquet", 0, 10),
        ("a.parquet", 10, 20),
        ("a.parquet", 20, 25),
        ("b.parquet", 0, 10),
    ]
    names = [chunk.name for chunk in chunks]
    assert names == sorted(set(names))


@pytest.mark.parametrize(
    "change",
    [
        lambda plan: replace(plan, versions={"citecheck": "1.1"}),
        lambda plan: replace(plan, options=replace(plan.options, seconds=61)),
        lambda plan: replace(plan, options=replace(plan.options, wanted=Wanted("id", ("html",)))),
        lambda plan: replace(plan, shards=(replace(SHARDS[0], footer="ac"), SHARDS[1])),
        lambda plan: replace(plan, size=9),
    ],
)
def test_a_part_of_another_run_has_another_name(change: Callable[[Plan], Plan]) -> None:
    assert next(PLAN.chunks()).name != next(change(PLAN).chunks()).name


def test_where_the_shards_lie_is_no_matter() -> None:
    moved = replace(PLAN, shards=tuple(replace(s, path="/mnt" + s.path) for s in SHARDS))
    assert [c.name for c in moved.chunks()] == [c.name for c in PLAN.chunks()]


@pytest.mark.parametrize(("documents", "size"), [(1, 16), (4000, 62), (10_000_000, 512)])
def test_the_usual_size_of_a_chunk(documents: int, size: int) -> None:
    assert usual_size(documents) == size


def test_the_folder_of_the_same_run_is_taken_again(tmp_path: Path) -> None:
    settle(PLAN, tmp_path / "out")
    settle(PLAN, tmp_path / "out")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"versions": {"citecheck": "1.1"}}, "citecheck: 1.0, now 1.1"),
        ({"options": replace(PLAN.options, seconds=5)}, "timeout: 60, now 5"),
        ({"options": replace(PLAN.options, wanted=Wanted("id", ("a", "b")))}, "text, now a,b"),
        ({"size": 20}, "chunk: 10, now 20"),
        ({"shards": SHARDS[:1]}, "other shards"),
    ],
)
def test_the_folder_of_another_run_is_refused(
    tmp_path: Path, change: dict[str, Any], said: str
) -> None:
    settle(PLAN, tmp_path / "out")
    with pytest.raises(ConfigError, match=said):
        settle(replace(PLAN, **change), tmp_path / "out")


def test_a_folder_with_something_else_is_refused(tmp_path: Path) -> None:
    (tmp_path / "thesis.docx").write_bytes(b"years of work")
    with pytest.raises(ConfigError, match="something else in it"):
        settle(PLAN, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.docx"]


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(OutputError, match=r"cannot write .*out: Not a directory"):
        settle(PLAN, tmp_path / "file" / "out")


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"versions": 3}'])
def test_what_is_no_account_of_a_run_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / MANIFEST).write_text(text)
    with pytest.raises(ConfigError, match="cannot be read"):
        settle(PLAN, tmp_path)


def test_what_is_kept_can_be_read_by_others(tmp_path: Path) -> None:
    settle(PLAN, tmp_path)
    kept = json.loads((tmp_path / MANIFEST).read_text())
    assert kept["options"] == {"id": "id", "text": ["text"], "timeout": 60, "memory": 2000}
