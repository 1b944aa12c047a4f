"""Many briefs: what a second processor brings, and whether memory grows with their number.

    python benchmarks/many_files.py [--briefs 200] [--repeat 3]

Ends with status 1 where two processes take more than 0.6 of the time of one, or where four times
the files need more than a tenth more memory.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

SAMPLES = Path(__file__).parents[1] / "samples"
MOST_TIME = 0.6
MOST_MEMORY = 1.1


def make_briefs(directory: Path, count: int) -> None:
    """``count`` briefs after the samples, no two alike."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(SAMPLES.glob("*.txt"))]
    for number in range(count):
        text = texts[number % len(texts)]
        path = directory / f"brief{number:03}.txt"
        path.write_text(f"{text}\nThis is number {number}.\n", encoding="utf-8")


@dataclass(frozen=True)
class Cost:
    """Seconds on the clock, seconds of all processors, and the peak memory of the largest
    process, in MB."""

    clock: float
    processors: float
    memory: int


def run(directory: Path, jobs: int) -> Cost:
    command = [
        sys.executable, "-m", "citecheck", "check", "--isolated", "--exit-zero",
        "--format", "json", "--jobs", str(jobs), str(directory),
    ]  # fmt: skip
    begun = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"citecheck ended with {process.returncode}")
    clock = time.perf_counter() - begun
    return Cost(clock, usage.ru_utime + usage.ru_stime, usage.ru_maxrss // 1024)


def main() -> int:
    parser = argparse.ArgumentParser(description="What many briefs cost.")
    parser.add_argument("--briefs", type=int, default=200)
    parser.add_argument("--repeat", type=int, default=3)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        few, many = Path(name, "few"), Path(name, "many")
        for directory, count in ((few, given.briefs // 4), (many, given.briefs)):
            directory.mkdir()
            make_briefs(directory, count)
        turns: dict[int, list[Cost]] = {1: [], 2: []}
        for _ in range(given.repeat):
            for jobs, costs in turns.items():
                costs.append(run(many, jobs))
        small = {jobs: run(few, jobs) for jobs in turns}
    best = {jobs: min(costs, key=lambda cost: cost.clock) for jobs, costs in turns.items()}
    for jobs, cost in best.items():
        print(
            f"{given.briefs} briefs by {jobs}: {cost.clock:.1f} s on the clock, "
            f"{cost.processors:.1f} s of processors, {cost.memory} MB "
            f"({small[jobs].memory} MB for {given.briefs // 4} briefs)"
        )
    ratio = best[2].clock / best[1].clock
    growth = max(best[jobs].memory / small[jobs].memory for jobs in turns)
    print(f"time of two to time of one: {ratio:.2f}; memory of many to few: {growth:.2f}")
    return int(ratio > MOST_TIME or growth > MOST_MEMORY)


if __name__ == "__main__":
    sys.exit(main())
