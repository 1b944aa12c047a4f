"""``citecheck corpus extract`` as a user runs it: on this machine, and on a scheduler with workers
of its own, which are started and ended here, on loopback."""

from __future__ import annotations

import csv
import io
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

pytest.importorskip("pyarrow", reason="needs the extra corpus")
pytest.importorskip("distributed", reason="needs the extra corpus")

import psutil
import pyarrow as pa
import pyarrow.parquet as pq
from distributed import KilledWorker
from tests.cli.conftest import Run

from citecheck.cli.corpora.extract import say_what_came
from citecheck.corpus.answers import Status
from citecheck.corpus.counts import Counts, Outcome
from citecheck.corpus.engine import Lost, Where, _outcome
from citecheck.corpus.extract import Extracted, Request, run
from citecheck.corpus.guard import GuardError
from citecheck.corpus.plan import Chunk, Options
from citecheck.corpus.rows import COLUMNS, read_document
from citecheck.corpus.shards import Shard, Wanted
from citecheck.corpus.task import Task
from citecheck.dataclass import replace
from citecheck.model.errors import ConfigError, InputError

# Loaded by every process of Python that finds it: in those that read documents some words make the
# program hang in C, die, fail, or be slow.
POISON = """
import sys
if "citecheck.corpus.child" in getattr(sys, "orig_argv", ()):
    import os, re, signal, time
    from citecheck.corpus import rows
    real = rows.extract_source
    def extract_source(source, config):
        if "HANG" in source.text: re.match("(a|a)*b", "a" * 64)
        if "KILL" in source.text: os.kill(os.getpid(), signal.SIGKILL)
        if "FAIL" in source.text: raise ValueError("no such luck")
        if "SLOW" in source.text: time.sleep(0.1)
        return real(source, config)
    rows.extract_source = extract_source
"""
NO_GUARD = """
import sys
if "citecheck.corpus.child" in getattr(sys, "orig_argv", ()):
    sys.exit("no reading here")
"""
SENTENCES = (
    "The lease ran for {n} years. Quill v. Harbor Trust Co., {n} F.3d 641, 650 (9th Cir. 2008).",
    "<p>So it was held in <i>Penn v. Ash</i>, {n} U.S. 102, 110 (1999). <i>Id.</i> at 112.</p>",
    "Nothing is cited in document {n}, which is short.",
)


MARKUP = (
    "<p>*9 The lease ran for a year.</p><p>It was <em>Quill v. Harbor Trust Co.</em>, 512 F.3d 641 "
    '(9th Cir. 2008) <span class="star-pagination">*10</span> that decided so.</p>'
)


def text(number: int) -> str:
    return SENTENCES[number % 3].format(n=number + 300)


def write_corpus(folder: Path, documents: int, words: dict[int, str] | None = None) -> Path:
    """Documents in shards of 20, some with a word that makes trouble."""
    folder.mkdir()
    texts = [f"{text(k)} {(words or {}).get(k, '')}".rstrip() for k in range(documents)]
    for at in range(0, documents, 20):
        these = range(at, min(at + 20, documents))
        columns = {
            "id": list(these),
            "html": [texts[k] if k % 3 == 1 else None for k in these],
            "plain_text": ["" if k % 3 == 1 else texts[k] for k in these],
        }
        pq.write_table(pa.table(columns), folder / f"part-{at // 20:05d}.parquet")
    return folder


def content(shards: Path) -> str:
    """What is found in the same documents by one process, without an engine."""
    counts = Counts()
    for row in pq.read_table(shards).to_pylist():
        answer = read_document(row["html"] or row["plain_text"], html=bool(row["html"]))
        counts += Counts.of(Outcome(str(row["id"]), answer, answer.dump(), None, 0, 0))
    return f"content {counts.content[:16]}\n"


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str


Corpus = Callable[..., Ran]


@pytest.fixture(scope="module")
def surroundings(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """An environment in which some words make trouble."""
    folder = tmp_path_factory.mktemp("site")
    (folder / "sitecustomize.py").write_text(POISON, encoding="utf-8")
    return {**os.environ, "PYTHONPATH": str(folder)}


@pytest.fixture(scope="module")
def extract(surroundings: dict[str, str]) -> Corpus:
    """``extract(shards, "-o", out)``: the program as a process of its own."""

    def run(*arguments: object, **environment: str) -> Ran:
        done = subprocess.run(
            [sys.executable, "-m", "citecheck", "corpus", "extract", *map(str, arguments)],
            capture_output=True,
            text=True,
            env={**surroundings, **environment},
            timeout=240,
            check=False,
        )
        return Ran(done.returncode, done.stdout, done.stderr)

    return run


Begin = Callable[..., "subprocess.Popen[str]"]
OF_FOUR = ("--text", "html,plain_text", "--chunk", 4)


@pytest.fixture(scope="module")
def begin(surroundings: dict[str, str]) -> Begin:
    """The same, which goes on while something happens to it."""

    def start(*arguments: object) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "citecheck", "corpus", "extract", *map(str, arguments)]
        return subprocess.Popen(command, env=surroundings, stderr=subprocess.PIPE, text=True)

    return start


@dataclass(frozen=True)
class Cluster:
    address: str
    file: Path
    workers: tuple[subprocess.Popen[bytes], ...]

    def processes(self) -> list[psutil.Process]:
        """The processes that do the work, below those that were started."""
        return [p for w in self.workers for p in psutil.Process(w.pid).children(recursive=True)]


@pytest.fixture(scope="module")
def cluster(
    surroundings: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Cluster]:
    """A scheduler and two workers, as the page tells to start them."""
    folder = tmp_path_factory.mktemp("cluster")
    file = folder / "scheduler.json"
    environment = surroundings | {
        "DASK_DISTRIBUTED__WORKER__PROFILE__ENABLED": "False",
        "DASK_DISTRIBUTED__ADMIN__SYSTEM_MONITOR__GIL__ENABLED": "False",
    }

    def start(kind: str, *options: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "dask", kind, "--host", "127.0.0.1", "--no-dashboard"]
        with (folder / f"{kind}.log").open("ab") as log:
            return subprocess.Popen(
                [*command, *options], env=environment, cwd=folder, stdout=log, stderr=log
            )

    scheduler = start("scheduler", "--port", "0", "--scheduler-file", str(file))
    options = ("--scheduler-file", str(file), "--nthreads", "1", "--memory-limit", "0")
    workers = tuple(start("worker", *options) for _ in range(2))
    try:
        _wait(lambda: file.exists() and file.stat().st_size > 0)
        yield Cluster(json.loads(file.read_text())["address"], file, workers)
    finally:
        for process in (*workers, scheduler):  # the workers first: they would wait for it
            process.terminate()
            process.wait(timeout=30)


def _wait(until: Callable[[], object], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not until():
        assert time.monotonic() < end, "it takes too long"
        time.sleep(0.05)


def _documents(output: Path) -> list[dict[str, object]]:
    return sorted(pq.read_table(output / "documents").to_pylist(), key=lambda r: int(r["doc_id"]))


def _parts(output: Path) -> dict[str, int]:
    """The chunks that are done, and when."""
    return {p.name: p.stat().st_mtime_ns for p in (output / "documents").glob("[!.]*.parquet")}


def test_it_is_what_the_command_for_one_text_finds(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "opinion.html"
    path.write_text(MARKUP, encoding="utf-8")
    out = run("extract", "--format", "csv", path).out
    (printed,) = csv.DictReader(io.StringIO(out))
    cited = dict(
        zip(COLUMNS, *zip(*read_document(MARKUP, html=True).columns, strict=True), strict=True)
    )
    same = ("form", "kind", "text", "status", "reason", "court", "year", "line", "column")
    assert {name: str(cited[name]) for name in same} == {name: printed[name] for name in same}
    assert cited["authority_citation"] == printed["citation"]


def test_on_this_machine(tmp_path: Path) -> None:
    """By two workers of its own, which listen on loopback alone, and are gone afterwards."""
    shards, out = write_corpus(tmp_path / "in", 48), tmp_path / "out"
    command = ["corpus", "extract", str(shards), "-o", str(out), "--text", "html,plain_text"]
    process = psutil.Popen(
        [sys.executable, "-m", "citecheck", *command, "-j", "2", "--chunk", "7"],
        stderr=subprocess.PIPE,
        text=True,
    )
    began: set[int] = set()
    seen: set[str] = set()
    while process.poll() is None:
        with suppress(psutil.Error):
            for each in [process, *process.children(recursive=True)]:
                began.add(each.pid)
                seen |= {c.laddr.ip for c in each.net_connections() if c.status == "LISTEN"}
        time.sleep(0.05)  # the last processes to begin may not live for half a second
    said = process.stderr.read()
    process.stderr.close()
    assert process.returncode == 0, said
    assert said.startswith(f"citecheck: {out}: 48 documents, 48 citations, ")
    assert said.endswith(content(shards))
    assert len(said.splitlines()) == 1
    assert seen == {"127.0.0.1"}
    assert len(began) >= 5
    _wait(lambda: not any(map(psutil.pid_exists, began)), 10)
    assert [row["row"] for row in _documents(out)] == [k % 20 for k in range(48)]


def test_ctrl_c_ends_it_in_silence(slow: Path, tmp_path: Path) -> None:
    """A terminal sends it to the workers too."""
    out = tmp_path / "out"
    command = [sys.executable, "-m", "citecheck", "corpus", "extract", slow, "-o", out, *OF_FOUR]
    process = subprocess.Popen(
        [*map(str, command), "-j", "1"], stderr=subprocess.PIPE, start_new_session=True
    )
    _wait(lambda: _parts(out))
    os.killpg(process.pid, signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert (process.returncode, said) == (130, b"")
    _wait(lambda: not [p for p in psutil.pids() if _group(p) == process.pid], 10)


def _group(pid: int) -> int | None:
    with suppress(OSError):
        return os.getpgid(pid)
    return None


def test_no_document_stops_a_run(extract: Corpus, cluster: Cluster, tmp_path: Path) -> None:
    poison = {5: "HANG", 17: "KILL", 31: "FAIL"}
    shards, out = write_corpus(tmp_path / "in", 48, poison), tmp_path / "out"
    began = time.monotonic()
    options = ("--text", "html,plain_text", "--timeout", 1, "--scheduler-file", cluster.file)
    ran = extract(shards, "-o", out, *options)
    assert ran.code == 5, ran.err
    assert time.monotonic() - began < 60
    assert (
        "48 documents, 46 citations, 3 documents failed (1 fault, 1 timeout, 1 killed)" in ran.err
    )
    rows = _documents(out)
    assert [row["doc_id"] for row in rows] == [str(k) for k in range(48)]
    failed = {
        int(str(row["doc_id"])): (row["status"], row["fault"]) for row in rows if row["fault"]
    }
    assert failed == {
        5: ("timeout", "not done after 1 seconds; --timeout allows more"),
        17: ("killed", "the process that read it died (SIGKILL)"),
        31: ("fault", "ValueError: no such luck"),
    }


@pytest.fixture
def slow(tmp_path: Path) -> Path:
    """A corpus that takes long enough to break in."""
    return write_corpus(tmp_path / "in", 48, dict.fromkeys(range(0, 48, 2), "SLOW"))


def test_a_worker_may_be_killed(begin: Begin, cluster: Cluster, slow: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    process = begin(slow, "-o", out, *OF_FOUR, "--scheduler", cluster.address)
    _wait(lambda: _parts(out))
    reader = next(p for p in cluster.processes() if "citecheck.corpus.child" in p.cmdline())
    reader.parent().kill()
    _, said = process.communicate(timeout=120)
    assert process.returncode == 0, said
    assert said.endswith(content(slow))
    assert [row["doc_id"] for row in _documents(out)] == [str(k) for k in range(48)]


def test_the_client_may_be_killed_and_no_finished_chunk_is_done_again(
    extract: Corpus, begin: Begin, cluster: Cluster, slow: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    process = begin(slow, "-o", out, *OF_FOUR, "--scheduler", cluster.address)
    _wait(lambda: len(_parts(out)) >= 3)
    process.kill()
    process.communicate()
    done = _parts(out)
    assert len(done) < 12
    ran = extract(slow, "-o", out, *OF_FOUR, "--scheduler", cluster.address)
    assert ran.code == 0, ran.err
    assert ran.err.endswith(content(slow))
    assert {name: _parts(out)[name] for name in done} == done

    request = Request([str(slow)], out, texts=("html", "plain_text"), chunk=4)
    lines: list[str] = []
    again = run(request, Where(file="of no scheduler"), lines.append)
    assert lines == [f"{out}: 48 of 48 documents are done"]
    assert (again.counts.documents, again.new.documents) == (48, 0)
    with pytest.raises(ConfigError, match="timeout: 60, now 9"):
        run(replace(request, seconds=9), Where(file="of no scheduler"))


class Ended:
    """In the place of a future of Dask: it ends with an error."""

    def __init__(self, error: Exception) -> None:
        self._error = error

    def result(self) -> Counts:
        raise self._error


SHARD = Shard("/in/a.parquet", "a.parquet", 40, 9000, "aa")
TASK = Task(Chunk(SHARD, 0, 20, "a"), Options(Wanted("id", ("text",)), 60, 2000), "out", {})


def test_a_chunk_that_cannot_be_read_does_not_stop_the_others() -> None:
    lost = _outcome(TASK, Ended(InputError("damaged")))
    assert lost == Lost(TASK, "damaged")
    assert _outcome(TASK, Ended(KilledWorker("a", None, 3))) == Lost(
        TASK, "several workers died over it"
    )
    with pytest.raises(GuardError):
        _outcome(TASK, Ended(GuardError("does not start")))


def test_chunks_that_were_not_read_are_said(capfd: pytest.CaptureFixture[str]) -> None:
    counts = Counts({Status.OK: 19, Status.TIMEOUT: 1}, 7, 1_000_000)
    done = Extracted(counts, counts, 2.0, (Lost(TASK, "damaged"),))
    assert say_what_came("out", done) == 3
    assert capfd.readouterr().err == (
        "citecheck: a.parquet: rows 0 to 19 were not read: damaged\n"
        "citecheck: 1 chunk not done; the same command goes on where it stopped\n"
        "citecheck: out: 20 documents, 7 citations, 1 document failed (1 timeout), 0.50 MB/s; "
        "content 0000000000000000\n"
    )


def test_a_guard_that_does_not_start_stops_the_run(extract: Corpus, tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    (site / "sitecustomize.py").write_text(NO_GUARD, encoding="utf-8")
    shards, out = write_corpus(tmp_path / "in", 40), tmp_path / "out"
    ran = extract(shards, "-o", out, "--text", "plain_text", "-j", 1, PYTHONPATH=str(site))
    assert ran.code == 3
    assert ran.err.startswith("citecheck: the process that reads documents does not start: ")
    assert ran.err.endswith("no reading here\n")
    assert len(ran.err.splitlines()) == 1
    assert _parts(out) == {}


def test_a_scheduler_that_is_not_there(extract: Corpus, tmp_path: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"tcp://127.0.0.1:{free.getsockname()[1]}"
    shards = write_corpus(tmp_path / "in", 20)
    ran = extract(shards, "-o", tmp_path / "out", "--scheduler", address)
    assert ran.code == 3
    assert ran.err.startswith(f"citecheck: no scheduler answers at {address}")
    assert len(ran.err.splitlines()) == 1
