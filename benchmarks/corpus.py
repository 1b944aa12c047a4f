"""Many decisions: what a cluster of two workers brings, and what guarding each document costs.

    python benchmarks/corpus.py [--documents 800] [--rounds 3] [--opinions FOLDER] [--chaos]
        [--write]

Makes a corpus of the texts in FOLDER (every other as HTML), starts schedulers and workers on
loopback, and has it read in turns: by a plain loop in one process, by two workers, by two workers
without a guard, each time by workers that were just started. Ends with status 1 where a bar is
missed. ``--chaos`` puts among the first 800 documents one on which the program hangs, one that
kills its process and one that raises.
``--write`` puts the table of figures into benchmarks/README.md; without it, it is printed alone.
"""

from __future__ import annotations

import argparse
import html
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import distributed
import psutil
import pyarrow as pa
import pyarrow.parquet as pq

TABLE_OF = Path(__file__).with_name("README.md")
HERE = Path(__file__).parents[1]
OPINIONS = HERE.parent / "shared" / "opinions"
SAMPLES = HERE / "samples"
SHARD = 512

SPEED, PROCESSORS, GUARD = 1.7, 1.2, 1.03
CLIENT, WORKER = 120, 250  # MB
FLAT = 1.1
TIMEOUT, SPARE = 10, 10  # seconds, of --chaos

UNGUARDED = """
import gc
gc.set_threshold(100_000, 50, 100)  # as a process that reads documents has it
from citecheck.corpus import child, rows, task
class Here:
    def __init__(self, limits): self.limits, self.number = limits, 0
    def read(self, text, *, html):
        self.number += 1
        if self.number % child._REMEMBERED == 0: child._forget()  # as that has it, too
        return rows.read_document(text, html=html).dump()
    def close(self): pass
task.Guard = Here
"""
POISON = """
import sys
if "citecheck.corpus.child" in getattr(sys, "orig_argv", ()):
    import os, re, signal
    from citecheck.corpus import rows
    real = rows.extract_source
    def extract_source(source, config):
        if "POISON-HANGS" in source.text: re.match("(a|a)*b", "a" * 64)
        if "POISON-KILLS" in source.text: os.kill(os.getpid(), signal.SIGKILL)
        if "POISON-RAISES" in source.text: raise ValueError("poison")
        return real(source, config)
    rows.extract_source = extract_source
"""


# --- the corpus ---


def texts_of(folder: Path) -> list[str]:
    files = sorted(folder.glob("*.txt")) or sorted(SAMPLES.glob("*.txt"))
    return [path.read_text(encoding="utf-8", errors="replace") for path in files]


def as_html(text: str) -> str:
    paragraphs = (f"<p>{html.escape(part)}</p>" for part in text.split("\n\n"))
    return f"<div>{''.join(paragraphs)}</div>"


def write_corpus(folder: Path, texts: list[str], count: int, words: dict[int, str]) -> Path:
    """``count`` documents, no two alike; some with words behind them."""
    folder.mkdir()
    for at in range(0, count, SHARD):
        numbers = range(at, min(at + SHARD, count))
        made = [f"{texts[k % len(texts)]}\nThis is number {k}. {words.get(k, '')}" for k in numbers]
        columns = {
            "id": list(numbers),
            "html": [
                as_html(text) if k % 2 else None for k, text in zip(numbers, made, strict=True)
            ],
            "plain_text": [None if k % 2 else t for k, t in zip(numbers, made, strict=True)],
        }
        kinds = [("id", pa.int64()), ("html", pa.string()), ("plain_text", pa.string())]
        table = pa.table(columns, schema=pa.schema(kinds))
        pq.write_table(table, folder / f"part-{at // SHARD:05d}.parquet")
    return folder


def write_empty(folder: Path, count: int) -> Path:
    folder.mkdir()
    columns = {"id": list(range(count)), "html": [""] * count, "plain_text": [" "] * count}
    pq.write_table(pa.table(columns), folder / "part-00000.parquet")
    return folder


# --- a plain loop, in a process of its own ---


def plain_loop(shards: Path, output: Path) -> None:
    import gc

    from citecheck.corpus.answers import Answer
    from citecheck.corpus.counts import Counts, Outcome
    from citecheck.corpus.extract import Request, plan_of
    from citecheck.corpus.parts import Origin, Part, make_folders
    from citecheck.corpus.rows import read_document
    from citecheck.corpus.shards import read_rows

    gc.set_threshold(100_000, 50, 100)  # as the program has it
    plan = plan_of(Request([str(shards)], output, texts=("html", "plain_text")))
    make_folders(output)
    read_document("Roe v. Wade, 410 U.S. 113 (1973).", html=True)
    begun, counts = time.perf_counter(), Counts()
    for chunk in plan.chunks():
        part = Part()
        rows = read_rows(chunk.shard.path, chunk.start, chunk.stop, plan.options.wanted)
        for number, row in enumerate(rows, chunk.start):
            ((column, text),) = row.texts
            dumped = read_document(text, html=column == "html").dump()
            outcome = Outcome(
                row.identifier, Answer.load(dumped), dumped, column, len(text.encode()), 0
            )
            part.add(outcome, Origin(chunk.shard.source, number, ""))
        part.write(output, chunk.name)
        counts += part.counts
    seconds = time.perf_counter() - begun
    print(json.dumps([seconds, counts.documents, counts.content[:16], counts.size]))


# --- clusters ---


@dataclass(frozen=True)
class Cost:
    """Seconds on the clock from the first task to the last, seconds of all processors, the
    content that was found, its megabytes, and the peak memory of the client in MB."""

    clock: float
    processors: float
    content: str
    size: float = 0
    client: float = 0


@dataclass
class Cluster:
    address: str
    processes: list[psutil.Popen] = field(default_factory=list)

    def tree(self) -> list[psutil.Process]:
        return [each for p in self.processes for each in (p, *p.children(recursive=True))]

    def processors(self) -> float:
        """Seconds that all its processes have used, with those that are over."""
        total = 0.0
        for process in self.tree():
            used = process.cpu_times()
            total += used.user + used.system + used.children_user + used.children_system
        return total

    def scheduler(self) -> float:
        used = self.processes[-1].cpu_times()
        return float(used.user + used.system)

    def largest_worker(self) -> float:
        """The memory in MB that the worker which, with its child, has most has had at its peak."""
        return max(map(_with_child, self.tree()), default=0.0)


def _with_child(process: psutil.Process) -> float:
    try:
        if "citecheck.corpus.child" in process.cmdline():
            return _peak(process.pid) + _peak(process.ppid())
    except (OSError, psutil.Error):
        pass  # it is over
    return 0.0


def _peak(pid: int) -> float:
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1000
    return 0.0


@contextmanager
def watched(of: Cluster) -> Iterator[list[float]]:
    """The memory of its largest worker, looked at again and again."""
    seen = [0.0]
    over = threading.Event()

    def look() -> None:
        while not over.wait(1):
            seen.append(of.largest_worker())

    thread = threading.Thread(target=look)
    thread.start()
    try:
        yield seen
    finally:
        over.set()
        thread.join()


@contextmanager
def cluster(folder: Path, *preload: str, site: Path | None = None) -> Iterator[Cluster]:
    folder.mkdir()
    file = folder / "scheduler.json"
    environment = os.environ | {
        "DASK_DISTRIBUTED__WORKER__PROFILE__ENABLED": "False",
        "DASK_DISTRIBUTED__ADMIN__SYSTEM_MONITOR__GIL__ENABLED": "False",
        "DASK_DISTRIBUTED__ADMIN__SYSTEM_MONITOR__INTERVAL": "10s",
        "DASK_DISTRIBUTED__ADMIN__TICK__INTERVAL": "1s",
    }
    if site is not None:
        environment["PYTHONPATH"] = str(site)

    def start(kind: str, *options: str) -> psutil.Popen:
        command = [sys.executable, "-m", "dask", kind, "--host", "127.0.0.1", "--no-dashboard"]
        with (folder / f"{kind}.log").open("ab") as log:
            return psutil.Popen(
                [*command, "--scheduler-file", str(file), *options],
                env=environment, cwd=folder, stdout=log, stderr=log,
            )  # fmt: skip

    scheduler = start("scheduler", "--port", "0")
    options = ["--nthreads", "1", "--memory-limit", "0"]
    options += [word for path in preload for word in ("--preload", path)]
    processes = [*(start("worker", *options) for _ in range(2)), scheduler]
    try:
        while not file.exists() or not file.stat().st_size:
            time.sleep(0.1)
        yield Cluster(json.loads(file.read_text())["address"], processes)
    finally:
        for process in processes:
            process.terminate()
            process.wait(timeout=60)


CLIENT_SCRIPT = """
import json, sys
from pathlib import Path
from citecheck.corpus.engine import Where
from citecheck.corpus.extract import Request, run
shards, output, address, chunk, timeout = sys.argv[1:]
request = Request([shards], Path(output), texts=("html", "plain_text"), chunk=int(chunk) or None,
                  seconds=float(timeout))
done = run(request, Where(address))
status = Path("/proc/self/status").read_text()
peak = int(status.split("VmHWM:")[1].split()[0]) / 1000
print(json.dumps([done.seconds, peak, done.counts.content[:16], done.counts.size]))
"""


def measured(command: list[str]) -> tuple[list[object], float]:
    """What a process prints, and its seconds of processors. Its peak memory it has to say itself:
    what the system counts of it begins with ours, which it was started from."""
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        out = process.stdout.read() if process.stdout else ""
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{command[:4]} ended with {process.returncode}")
    values: list[object] = json.loads(out)
    return values, usage.ru_utime + usage.ru_stime


def by_plain_loop(shards: Path, output: Path) -> Cost:
    values, used = measured([sys.executable, __file__, "--plain", str(shards), str(output)])
    seconds, _, content, size = values
    return Cost(float(str(seconds)), used, str(content), float(str(size)) / 1e6)


def by_cluster(
    of: Cluster, shards: Path, output: Path, chunk: int = 0, timeout: float = 60
) -> Cost:
    before = of.processors()
    command = [sys.executable, "-c", CLIENT_SCRIPT, str(shards), str(output), of.address]
    values, used = measured([*command, str(chunk), str(timeout)])
    seconds, peak, content, size = values
    processors = used + of.processors() - before
    megabytes, peak_of_client = float(str(size)) / 1e6, float(str(peak))
    return Cost(float(str(seconds)), processors, str(content), megabytes, peak_of_client)


# --- what is measured ---


class Bars:
    """Figures beside what they must keep to."""

    def __init__(self) -> None:
        self.missed = 0
        self._rows: list[tuple[str, str, str]] = []

    def least(self, what: str, value: float, bar: float) -> None:
        self._say(what, value, "≥", bar, value >= bar)

    def most(self, what: str, value: float, bar: float) -> None:
        self._say(what, value, "≤", bar, value <= bar)

    def _say(self, what: str, value: float, sign: str, bar: float, kept: bool) -> None:
        self.missed += not kept
        shown = f"{value:.0f}" if value >= 100 or value == int(value) else f"{value:.2f}"
        self._rows.append((what, f"{sign} {bar:g}", shown if kept else f"**{shown}**, missed"))
        print(f"{what}: {shown} ({sign} {bar:g}{'' if kept else ': MISSED'})", flush=True)

    def table(self, conditions: str) -> str:
        """All of them in Markdown, below how they were measured."""
        lines = [conditions, "", "| figure | bar | measured |", "|---|---|---|"]
        return "\n".join([*lines, *(f"| {' | '.join(row)} |" for row in self._rows)]) + "\n"


def compare(work: Path, texts: list[str], shards: Path, rounds: int, bars: Bars) -> None:
    """The three ways in turns; ratios are medians of those of each round."""
    preload = work / "unguarded.py"
    preload.write_text(UNGUARDED, encoding="utf-8")
    turns: list[tuple[Cost, Cost, Cost]] = []
    for number in range(rounds):
        plain = by_plain_loop(shards, work / f"plain-{number}")
        two = by_new_cluster(work / f"guarded-{number}", shards)
        bare = by_new_cluster(work / f"unguarded-{number}", shards, preload)
        turns.append((plain, two, bare))
        for name, cost in zip(("plain loop", "two workers", "no guard"), turns[-1], strict=True):
            print(
                f"  round {number + 1}, {name}: {cost.clock:.1f} s, {cost.processors:.1f} s of "
                f"processors, {cost.size / cost.clock:.2f} MB/s, content {cost.content}; load "
                f"{os.getloadavg()[0]:.1f}",
                flush=True,
            )
    contents = {cost.content for turn in turns for cost in turn}
    bars.most("different contents", len(contents), 1)
    bars.least("times the plain loop", median(p.clock / t.clock for p, t, _ in turns), SPEED)
    bars.most(
        "processors of the tree to the plain loop's",
        median(t.processors / p.processors for p, t, _ in turns),
        PROCESSORS,
    )
    bars.most("guard to no guard, clock", median(t.clock / b.clock for _, t, b in turns), GUARD)
    bars.most(
        "guard to no guard, processors",
        median(t.processors / b.processors for _, t, b in turns),
        GUARD,
    )
    with cluster(work / "for-memory") as of:
        bars.most("worker with its child, MB", memory_of_worker(work, of, texts), WORKER)
        memory_of_client(work, of, bars)


def by_new_cluster(work: Path, shards: Path, *preload: Path) -> Cost:
    """By workers that have done nothing before. A guard's process begins anew with every run, so
    what a worker without one had learnt in an earlier turn would be counted against the guard."""
    with cluster(work, *map(str, preload)) as of:
        return by_cluster(of, shards, work / "out")


def median(ratios: Iterator[float]) -> float:
    return statistics.median(list(ratios))


def memory_of_worker(work: Path, of: Cluster, texts: list[str]) -> float:
    """In a run of its own, as looking takes time: every text twice, in the largest chunks."""
    shards = write_corpus(work / "texts-for-memory", texts, 2 * len(texts), {})
    with watched(of) as seen:
        by_cluster(of, shards, work / "of-memory", chunk=SHARD)
    return max(seen)


def memory_of_client(work: Path, of: Cluster, bars: Bars) -> None:
    """Empty documents, twenty to a task: rows and tasks are what it might keep."""
    peaks = {}
    for rows in (800, 8000):
        shards = write_empty(work / f"rows-{rows}", rows)
        before = of.scheduler()
        peaks[rows] = by_cluster(of, shards, work / f"of-{rows}", chunk=20).client
        tasks = rows // 20
        used = (of.scheduler() - before) * 1000 / tasks
        print(f"  scheduler: {used:.1f} ms of its processor for each of {tasks} tasks", flush=True)
    bars.most("client, MB", peaks[8000], CLIENT)
    bars.most("client, 8,000 rows to 800", peaks[8000] / peaks[800], FLAT)


def chaos(work: Path, texts: list[str], bars: Bars) -> None:
    """800 documents of which three are poison: 797 are read, three are rows that say why."""
    site = work / "site"
    site.mkdir()
    (site / "sitecustomize.py").write_text(POISON, encoding="utf-8")
    words = {123: "POISON-HANGS", 456: "POISON-KILLS", 789: "POISON-RAISES"}
    sound = write_corpus(work / "sound", texts, 800, {})
    poisoned = write_corpus(work / "poisoned", texts, 800, words)
    with cluster(work / "chaos", site=site) as of:
        plain = by_cluster(of, sound, work / "of-sound", timeout=TIMEOUT)
        cost = by_cluster(of, poisoned, work / "of-poisoned", timeout=TIMEOUT)
    rows = pq.read_table(work / "of-poisoned" / "documents").to_pylist()
    failed = {int(row["doc_id"]): row["status"] for row in rows if row["status"] != "ok"}
    print(f"  of {len(rows)} rows failed: {failed}")
    wrong = failed != {123: "timeout", 456: "killed", 789: "fault"} or len(rows) != 800
    bars.most("wrong rows of poisoned documents", wrong, 0)
    bars.most(
        "seconds that three poisoned documents add", cost.clock - plain.clock, TIMEOUT + SPARE
    )


def write_table(table: str) -> None:
    """Puts it between the marks."""
    begin, end = "<!-- made: corpus -->\n", "<!-- end: corpus -->\n"
    before, _, rest = TABLE_OF.read_text(encoding="utf-8").partition(begin)
    after = rest.partition(end)[2]
    TABLE_OF.write_text(f"{before}{begin}{table}{end}{after}", encoding="utf-8")


def conditions(given: argparse.Namespace, texts: list[str], begun: float) -> str:
    """How it was measured, in a sentence or two."""
    size = sum(map(len, texts)) / len(texts)
    chaos = " with `--chaos`" if given.chaos else ""
    loads = ", ".join(f"{load:.1f}" for load in (*given.loads, os.getloadavg()[0]))
    return (
        f"{given.documents:,} documents of {len(texts)} texts ({size:,.0f} characters on average),"
        f" {given.rounds} rounds{chaos}, {os.cpu_count()} processors, Python"
        f" {platform.python_version()}, distributed {distributed.__version__}, pyarrow"
        f" {pa.__version__}; load before and after {loads};"
        f" {(time.time() - begun) / 60:.0f} minutes."
    )


def main() -> int:
    parser = argparse.ArgumentParser(description="What a cluster brings to many decisions.")
    parser.add_argument("--documents", type=int, default=800)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--opinions", type=Path, default=OPINIONS)
    parser.add_argument("--chaos", action="store_true")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--plain", nargs=2, type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.plain:
        plain_loop(*given.plain)
        return 0
    texts, bars, begun = texts_of(given.opinions), Bars(), time.time()
    given.loads = os.getloadavg()[:1]
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        shards = write_corpus(work / "shards", texts, given.documents, {})
        size = sum(map(len, texts)) / len(texts)
        print(
            f"{given.documents} documents of {len(texts)} texts, {size:,.0f} characters on average"
        )
        compare(work, texts, shards, given.rounds, bars)
        if given.chaos:
            chaos(work, texts, bars)
    table = bars.table(conditions(given, texts, begun))
    print(f"\n{table}")
    if given.write:
        write_table(table)
    return int(bars.missed > 0)


if __name__ == "__main__":
    sys.exit(main())
