"""citecheck beside eyecite, in one run: ``python benchmarks/run.py [BRIEF]``.

Each measurement is a process of its own, so that neither program finds anything loaded or cached
by the other; this process loads neither (on Linux a child's peak memory counts what its parent
held). The two sides take turns, and what is compared are medians. See README.md for the reading.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import Any

HERE = Path(__file__).resolve().parent
SAMPLE = HERE.parent / "samples" / "faulty.txt"
BARE = """\
import sys
from eyecite import get_citations, resolve_citations
with open(sys.argv[1], encoding="utf-8") as brief:
    print(len(resolve_citations(get_citations(brief.read()))))
"""
MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Row:
    """One comparison: two medians, the figure that follows from them, and what it should be."""

    what: str
    citecheck: str
    other: str
    figure: str
    bar: str
    met: bool | None


def main(arguments: Sequence[str] | None = None) -> None:
    """Measures and prints."""
    options = _options(arguments)
    with tempfile.TemporaryDirectory() as directory:
        _keep_bytecode(Path(directory) / "bytecode")
        bench = Bench(options.brief, Path(directory), options.runs)
        rows = [
            bench.cold_start(),
            *bench.throughput(options.eyecite_size),
            *bench.at_full_size(options.size),
            *bench.growth(options.size),
        ]
        stages = bench.stages(options.size)
    if options.json:
        print(json.dumps(_as_json(options, rows, stages), indent=2))
    else:
        print(_as_table(options, rows, stages))


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=_Plain)
    parser.add_argument("brief", nargs="?", type=Path, default=SAMPLE, help="a brief as UTF-8 text")
    parser.add_argument("--runs", type=int, default=5, help="paired runs of each measurement")
    parser.add_argument("--size", type=float, default=2.0, help="MB of the long text")
    parser.add_argument(
        "--eyecite-size", type=float, default=0.2, help="MB of the text of the paired runs"
    )
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    return parser.parse_args(arguments)


class _Plain(argparse.RawDescriptionHelpFormatter, argparse.ArgumentDefaultsHelpFormatter):
    pass


class Bench:
    """The measurements over one brief."""

    def __init__(self, brief: Path, directory: Path, runs: int) -> None:
        self._brief = brief
        self._directory = directory
        self._runs = runs

    def cold_start(self) -> Row:
        """The whole process, as a shell starts it, on the brief itself."""
        ours = [sys.executable, "-m", "citecheck", "check", "--format", "json", str(self._brief)]
        bare = [sys.executable, "-c", BARE, str(self._brief)]
        _wall(ours), _wall(bare)  # writes the bytecode of both
        a, b = self._paired(lambda: _wall(ours), lambda: _wall(bare))
        return Row(
            "whole process, cold start", _seconds(a), _seconds(b), f"{a / b:.2f} of the time",
            "0.40 or less", a / b <= 0.4,
        )  # fmt: skip

    def throughput(self, size: float) -> list[Row]:
        """In one process, on a text short enough for paired runs of eyecite."""
        text = self._text(size)
        resolving, whole, theirs = [], [], []
        for _ in range(self._runs):
            theirs.append(_task("eyecite_resolve", text)["seconds"])
            resolving.append(_task("citecheck_resolve", text)["seconds"])
            whole.append(_task("citecheck_check", text)["seconds"])
        a, b, c = median(resolving), median(whole), median(theirs)
        return [
            _speed(f"extraction and resolution, {size:g} MB", a, c),
            _speed(f"a whole check, {size:g} MB", b, c),
        ]

    def at_full_size(self, size: float) -> list[Row]:
        """The same on the long text; eyecite, which takes minutes, once."""
        text = self._text(size)
        theirs = _task("eyecite_resolve", text)
        resolving = [_task("citecheck_resolve", text) for _ in range(self._runs)]
        whole = [_task("citecheck_check", text) for _ in range(self._runs)]
        seconds = theirs["seconds"]
        most, other = max(done["peak"] for done in whole), theirs["peak"]
        return [
            _speed(
                f"extraction and resolution, {size:g} MB (eyecite once)",
                median(done["seconds"] for done in resolving), seconds, bar=15,
            ),
            _speed(
                f"a whole check, {size:g} MB (eyecite once)",
                median(done["seconds"] for done in whole), seconds,
            ),
            Row(
                f"peak memory, {size:g} MB", _megabytes(most), _megabytes(other),
                f"{most / other:.2f} of the memory", "1.00 or less", most <= other,
            ),
        ]  # fmt: skip

    def growth(self, size: float) -> list[Row]:
        """Five times the long text against half of it: ten times the work."""
        small, large = self._text(size / 2), self._text(size * 5)
        rows = []
        for task, what in (("citecheck_resolve", "extraction and resolution"),
                           ("citecheck_check", "a whole check")):  # fmt: skip
            big, little = self._paired(
                lambda task=task: _task(task, large)["seconds"],  # type: ignore[misc]
                lambda task=task: _task(task, small)["seconds"],  # type: ignore[misc]
            )
            rows.append(
                Row(
                    f"{what}, {size * 5:g} MB against {size / 2:g} MB", _seconds(big),
                    f"{_seconds(little)} (citecheck)", f"{big / little:.1f} times the time",
                    "11.0 or less", big / little <= 11,
                )
            )  # fmt: skip
        return rows

    def stages(self, size: float) -> dict[str, dict[str, float]]:
        """Time and peak memory of each stage on the long text: medians, except for the peaks."""
        runs = [_task("citecheck_stages", self._text(size))["stages"] for _ in range(self._runs)]
        return {
            name: {
                "seconds": median(run[name]["seconds"] for run in runs),
                "peak": max(run[name]["peak"] for run in runs),
            }
            for name in runs[0]
        }

    def _paired(self, one: Callable[[], float], other: Callable[[], float]) -> tuple[float, float]:
        """Medians of two measurements that take turns."""
        pairs = [(one(), other()) for _ in range(self._runs)]
        return median(a for a, _ in pairs), median(b for _, b in pairs)

    def _text(self, size: float) -> Path:
        """The brief repeated to ``size`` megabytes, as a file."""
        path = self._directory / f"{size:g}.txt"
        if not path.exists():
            _run("repeat", self._brief, str(path), str(int(size * MEGABYTE)))
        return path


def _keep_bytecode(directory: Path) -> None:
    """Lets both programs start from bytecode, as installed ones do, wherever they stand."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = str(directory)


def _wall(command: Sequence[str]) -> float:
    begun = time.perf_counter()
    # The exit status says whether the brief has findings; 2 and above, that it was not checked.
    done = subprocess.run(command, stdout=subprocess.DEVNULL, check=False)
    if done.returncode > 1:
        raise SystemExit(f"{command[:3]} ended with status {done.returncode}")
    return time.perf_counter() - begun


def _task(name: str, text: Path) -> dict[str, Any]:
    measured: dict[str, Any] = json.loads(_run(name, text))
    return measured


def _run(*arguments: object) -> str:
    command = [sys.executable, str(HERE / "tasks.py"), *map(str, arguments)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    return done.stdout


def _speed(what: str, ours: float, theirs: float, bar: float | None = None) -> Row:
    ratio = theirs / ours
    return Row(
        what, _seconds(ours), _seconds(theirs), f"{ratio:.1f} times as fast",
        f"{bar:g} or more" if bar else "", ratio >= bar if bar else None,
    )  # fmt: skip


def _seconds(value: float) -> str:
    return f"{value:.2f} s"


def _megabytes(value: float) -> str:
    return f"{value / MEGABYTE:.0f} MB"


def _as_table(
    options: argparse.Namespace, rows: Sequence[Row], stages: dict[str, dict[str, float]]
) -> str:
    head = (
        f"{options.brief.name}; Python {platform.python_version()}, eyecite {version('eyecite')}, "
        f"medians of {options.runs} paired runs\n"
    )
    table = [("", "citecheck", "eyecite", "ratio", "should be", "")]
    for row in rows:
        met = {True: "met", False: "NOT MET", None: ""}[row.met]
        table.append((row.what, row.citecheck, row.other, row.figure, row.bar, met))
    parts = [("stage", "time", "peak memory so far")]
    for name, measured in stages.items():
        parts.append((name, _seconds(measured["seconds"]), _megabytes(measured["peak"])))
    return f"{head}\n{_columns(table)}\n\n{_columns(parts)}"


def _columns(rows: Sequence[Sequence[str]]) -> str:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )


def _as_json(
    options: argparse.Namespace, rows: Sequence[Row], stages: dict[str, dict[str, float]]
) -> dict[str, Any]:
    return {
        "brief": options.brief.name,
        "python": platform.python_version(),
        "eyecite": version("eyecite"),
        "runs": options.runs,
        "comparisons": [asdict(row) for row in rows],
        "stages": stages,
    }


if __name__ == "__main__":
    main()
