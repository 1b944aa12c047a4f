"""A chunk as a worker does it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from tests.unit.corpus.conftest import HTML, PLAIN

from citecheck.corpus import task as tasks
from citecheck.corpus.answers import Answer, Status
from citecheck.corpus.extract import Request, plan_of
from citecheck.corpus.guard import Guard
from citecheck.corpus.parts import make_folders
from citecheck.corpus.rows import read_document
from citecheck.corpus.shards import Row
from citecheck.corpus.task import Task, close_guards, do_task, read
from citecheck.corpus.versions import versions
from citecheck.jobs.limits import Death, Limits
from citecheck.model.errors import ConfigError, InputError


class Here:
    """In the place of a guard: it reads in this process, and says how one died."""

    def __init__(self, death: Death | None = None) -> None:
        self.limits = Limits(60, 2000)
        self._death = death

    def read(self, text: str, *, html: bool) -> bytes | Death:
        return self._death or read_document(text, html=html).dump()


def _read(*texts: tuple[str, str], death: Death | None = None) -> tuple[Answer, str | None]:
    outcome = read(Row("7", texts), Here(death))  # type: ignore[arg-type]
    return outcome.answer, outcome.column


def test_the_name_of_a_column_says_that_it_holds_markup() -> None:
    answer, column = _read(("html_lawbox", "Roe <i>v.</i> Wade, 410 U.S. 113 (1973)"))
    assert (answer.columns[3], column) == (["Roe v. Wade, 410 U.S. 113 (1973)"], "html_lawbox")


def test_a_column_without_words_gives_way_to_the_next() -> None:
    answer, column = _read(("html", "<p> </p>"), ("plain_text", PLAIN))
    assert (answer.citations, column) == (2, "plain_text")


def test_a_document_without_text_is_empty() -> None:
    assert _read() == (Answer(Status.EMPTY), None)
    assert _read(("html", "<br>")) == (Answer(Status.EMPTY), "html")


def test_markup_in_a_column_of_text_is_seen() -> None:
    assert _read(("text", f"<html><body>{HTML}"))[0].citations == 1


@pytest.mark.parametrize(
    ("death", "status", "words"),
    [
        (Death(late=True, signal=9), Status.TIMEOUT, "not done after 60 seconds"),
        (Death(signal=11), Status.KILLED, "SIGSEGV"),
        (Death(), Status.KILLED, "ended by itself"),
    ],
)
def test_how_a_process_died_is_said(death: Death, status: Status, words: str) -> None:
    answer, column = _read(("text", PLAIN), death=death)
    assert (answer.status, column) == (status, "text")
    assert words in (answer.fault or "")


@pytest.fixture
def todo(shard: Path, tmp_path: Path) -> Iterator[Task]:
    """The only chunk of a small shard."""
    output = tmp_path / "out"
    plan = plan_of(Request([str(shard.parent)], output, texts=("html", "plain_text")))
    make_folders(output)
    (chunk,) = plan.chunks()
    yield Task(chunk, plan.options, str(output), plan.versions)
    close_guards()


def test_a_chunk_is_read_by_a_guarded_process_which_waits_for_the_next(todo: Task) -> None:
    counts = do_task(todo)
    assert counts.statuses == {Status.OK: 8, Status.EMPTY: 3}
    assert counts.citations == 4 * 2 + 4
    documents = pq.read_table(Path(todo.output, "documents", f"{todo.chunk.name}.parquet"))
    assert documents["row"].to_pylist() == list(range(11))
    assert set(documents["source"].to_pylist()) == {"part-00000.parquet"}
    assert documents["text_column"].to_pylist()[:3] == ["plain_text", "html", None]
    (guard,) = tasks._idle
    assert isinstance(guard, Guard)
    close_guards()
    assert guard._process.poll() is not None


def test_a_chunk_that_is_done_is_not_done_again(
    todo: Task, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts = do_task(todo)
    monkeypatch.setattr(tasks, "read_rows", None)
    assert do_task(todo) == counts


def test_guards_with_other_limits_are_ended() -> None:
    with tasks._guard(Limits(60, 1000)) as first:
        pass
    with tasks._guard(Limits(60, 1000)) as again:
        assert again is first
    with tasks._guard(Limits(61, 1000)) as other:
        assert first._process.poll() is not None
    assert tasks._idle == [other]
    close_guards()


def test_a_worker_with_other_versions_does_nothing(
    todo: Task, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tasks, "versions", lambda: versions() | {"eyecite": "2.0"})
    with pytest.raises(ConfigError, match=r"eyecite 2\.0"):
        do_task(todo)


def test_a_damaged_shard_leaves_no_part(todo: Task) -> None:
    path = Path(todo.chunk.shard.path)
    data = bytearray(path.read_bytes())
    data[8:200] = bytes(192)
    path.write_bytes(data)
    with pytest.raises(InputError, match="cannot be read as Parquet"):
        do_task(todo)
    assert not list(Path(todo.output).rglob("*.parquet"))
