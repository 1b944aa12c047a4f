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


def run(directory: Path, jobs: int) -> tuple[float, int]:
    """Seconds, and the peak memory of the process that prints, in MB."""
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
    return time.perf_counter() - begun, usage.ru_maxrss // 1024


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
        times = {1: [], 2: []}  # type: dict[int, list[float]]
        memory = {}
        for _ in range(given.repeat):
            for jobs in times:
                seconds, memory[many, jobs] = run(many, jobs)
                times[jobs].append(seconds)
        for jobs in times:
            _, memory[few, jobs] = run(few, jobs)
    one, two = (min(times[jobs]) for jobs in (1, 2))
    ratio = two / one
    print(f"{given.briefs} briefs: {one:.1f} s by one process, {two:.1f} s by two: {ratio:.2f}")
    growth = max(memory[many, jobs] / memory[few, jobs] for jobs in times)
    for jobs in times:
        print(
            f"{jobs} process(es): {memory[few, jobs]} MB for {given.briefs // 4} briefs, "
            f"{memory[many, jobs]} MB for {given.briefs}"
        )
    return int(ratio > MOST_TIME or growth > MOST_MEMORY)


if __name__ == "__main__":
    sys.exit(main())
