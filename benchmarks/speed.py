"""CPU time and peak memory on what people have: ``python benchmarks/speed.py DIRECTORY``.

``DIRECTORY`` holds opinions or briefs as UTF-8 text, a file each. Every figure is a ratio of
processes that take turns; what is shown is the median of the ratios of the pairs. CPU time is that
of the whole process by the operating system's account (user and system), its own processes among
it, for the rows about many files of the work alone, after loading. For a whole process the clock is
shown too: somebody waits for it. ``--python`` names the interpreter of another build of
citecheck, to compare with; ``--pdf`` a PDF. See README.md for the reading.
"""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from statistics import median

_EACH = """
import resource, sys, time
from pathlib import Path
texts = [Path(name).read_text("utf-8") for name in sys.argv[1:]]
{load}
begun = time.process_time()
for text in texts:
    {work}
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(time.process_time() - begun, peak, file=sys.stderr)
"""
_CITECHECK = _EACH.format(
    load="from citecheck.citations.scan import scan\n"
    "from citecheck.document.build import build\n"
    "try:\n"
    "    from citecheck.model.document import Source\n"
    "    from citecheck.resolution.resolve import resolve\n"
    "except ImportError:  # an earlier build\n"
    "    from citecheck.citations.resolve import resolve\n"
    "    from citecheck.model import Source",
    work="document = build(Source(text, '')); resolve(document.view, scan(document))",
)
_EYECITE = _EACH.format(
    load="import logging\nlogging.disable()\n"
    "from eyecite import get_citations, resolve_citations\n{tokenizer}",
    work="resolve_citations(get_citations(text{argument}))",
)
_PLAIN_EYECITE = _EYECITE.format(tokenizer="", argument="")
_HYPERSCAN = _EYECITE.format(
    tokenizer="from eyecite.tokenizers import HyperscanTokenizer\n"
    "tokenizer = HyperscanTokenizer(cache_dir={cache!r})\n"
    "get_citations('Vole v. Marsh, 1 U.S. 1 (1990)', tokenizer=tokenizer)",
    argument=", tokenizer=tokenizer",
)
_IDS = _EACH.format(load="import citecheck", work="citecheck.check(text)")
_BARE = (
    "import sys\nfrom eyecite import get_citations, resolve_citations\n"
    "print(len(resolve_citations(get_citations(open(sys.argv[1], encoding='utf-8').read()))))"
)
_BARE_PDF = (
    "import sys\nimport pypdfium2\n"
    "pdf = pypdfium2.PdfDocument(sys.argv[1])\n"
    "print(sum(len(page.get_textpage().get_text_range()) for page in pdf))"
)
_MEGABYTE_OF_IDS = "Id. " * 250_000
_SMALL = "The court held so in Vole v. Marsh, 512 F.3d 641 (9th Cir. 2008). Id. at 643.\n" * 10


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run took: seconds of CPU time and, of a whole process, of the clock, and kilobytes
    at its peak."""

    seconds: float
    peak: int
    clock: float = 0.0


def main(arguments: Sequence[str] | None = None) -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("directory", type=Path)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--every", type=int, default=1, help="each so many-th opinion only")
    parser.add_argument("--only", default="", help="rows whose name begins so")
    parser.add_argument("--brief", type=Path, help="a brief of its own process")
    parser.add_argument("--pdf", type=Path)
    parser.add_argument("--python", help="the interpreter of another build of citecheck")
    options = parser.parse_args(arguments)
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    print(_machine())
    with tempfile.TemporaryDirectory() as directory:
        for row in _pairs(options, Path(directory)):
            if not row[0].startswith(options.only):
                continue
            print(*_compared(*row, runs=options.runs), flush=True)


def _machine() -> str:
    packages = ", ".join(f"{name} {version(name)}" for name in ("eyecite", "pypdfium2"))
    python = platform.python_version()
    return f"{platform.machine()}, {os.cpu_count()} cores, Python {python}, {packages}"


_Pair = tuple[str, list[str], list[str], bool]


def _pairs(options: argparse.Namespace, directory: Path) -> list[_Pair]:
    """What is compared: its name, our command, the other, and whether both measure themselves."""
    files = [str(path) for path in sorted(options.directory.glob("*.txt"))][:: options.every]
    small = directory / "small.txt"
    small.write_text(_SMALL, encoding="utf-8")
    python, check = sys.executable, [sys.executable, "-m", "citecheck", "check"]
    ours = [python, "-c", _CITECHECK, *files]
    nothing = [python, "-c", "pass"]
    pairs = [("opinions, eyecite", ours, [python, "-c", _PLAIN_EYECITE, *files], True)]
    if _has_hyperscan():
        program = _HYPERSCAN.format(cache=str(directory))
        pairs.append(
            ("opinions, eyecite with Hyperscan", ours, [python, "-c", program, *files], True)
        )
    if options.python:
        other = [options.python, "-c", _CITECHECK, *files]
        pairs.append(("opinions, the other build", ours, other, True))
        ids = directory / "ids.txt"
        ids.write_text(_MEGABYTE_OF_IDS, encoding="utf-8")
        of_ids = [[each, "-c", _IDS, str(ids)] for each in (python, options.python)]
        pairs.append(("1 MB of Id., the other build", *of_ids, True))
    pairs.append(("check of a small file, python -c pass", [*check, str(small)], nothing, False))
    pairs.append(("--help, python -c pass", [python, "-m", "citecheck", "--help"], nothing, False))
    if options.brief:
        bare = [python, "-c", _BARE, str(options.brief)]
        pairs.append(("check of a brief, bare eyecite", [*check, str(options.brief)], bare, False))
    if options.pdf:
        bare = [python, "-c", _BARE_PDF, str(options.pdf)]
        pairs.append(("check of a PDF, bare pypdfium2", [*check, str(options.pdf)], bare, False))
    return pairs


def _has_hyperscan() -> bool:
    done = subprocess.run(
        [sys.executable, "-c", "import hyperscan"], capture_output=True, check=False
    )
    return done.returncode == 0


def _compared(
    name: str, ours: list[str], other: list[str], measures: bool, *, runs: int
) -> tuple[str, str]:
    _run(ours, measures), _run(other, measures)  # what is cached on the disk is cached for both
    pairs = [(_run(ours, measures), _run(other, measures)) for _ in range(runs)]
    ratio = median(mine.seconds / theirs.seconds for mine, theirs in pairs)
    memory = median(mine.peak / theirs.peak for mine, theirs in pairs)
    mine, theirs = (median(pair[k].seconds for pair in pairs) for k in (0, 1))
    clock = median(mine.clock / theirs.clock for mine, theirs in pairs) if not measures else None
    return f"{name:42}", (
        f"{mine:7.3f} s  {theirs:7.3f} s  {ratio:6.3f} of the time ({1 / ratio:.2f} as fast)  "
        f"{memory:.2f} of the memory" + (f"  {clock:.3f} of the clock" if clock else "")
    )


def _run(command: list[str], measures: bool) -> Cost:
    """One run. A program that measures itself says so on the last line of standard error; of
    others the operating system tells."""
    with tempfile.TemporaryFile() as errors:
        begun = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=errors)
        _, status, usage = os.wait4(process.pid, 0)
        clock = time.perf_counter() - begun
        process.returncode = os.waitstatus_to_exitcode(status)
        errors.seek(0)
        said = errors.read().decode()
    if process.returncode > 1 or (measures and process.returncode):
        raise SystemExit(f"{command[:4]} failed: {said[-400:]}")
    if measures:
        seconds, peak = said.splitlines()[-1].split()
        return Cost(float(seconds), int(peak))
    return Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss, clock)


if __name__ == "__main__":
    main()
