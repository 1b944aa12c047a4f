"""A long PDF beside what pypdfium2 alone needs for its text: ``pdf.py BRIEF.pdf [--pages 100]``.

The pages of the brief are repeated up to the number wanted. Each figure comes from a process of its
own; the medians of five turns are compared. Loading the programs comes before the clock starts, on
both sides; the last column counts it: the whole process, from its start to its end.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

_MEASURED = """
import json, resource, sys, time
from pathlib import Path
path = Path(sys.argv[1])
{load}
began = time.process_time()
{work}
took = time.process_time() - began
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
print(json.dumps([took, peak]))
"""
_CHECK = _MEASURED.format(
    # the command line collects garbage as seldom
    load="import gc, citecheck; gc.set_threshold(100_000, 50, 100); citecheck.check('Id. at 5.')"
    "\nif path.suffix == '.pdf': import citecheck.document.readers.pdf.reader",
    work="citecheck.check(path)",
)
_TEXT_ALONE = _MEASURED.format(
    load="import pypdfium2",
    work="[p.get_textpage().get_text_range() for p in pypdfium2.PdfDocument(path)]",
)


def _long(brief: Path, pages: int, folder: Path) -> Path:
    import pypdfium2

    source, long = pypdfium2.PdfDocument(brief), pypdfium2.PdfDocument.new()
    while len(long) < pages:
        long.import_pages(source, pages=list(range(min(len(source), pages - len(long)))))
    path = folder / f"{pages}.pdf"
    long.save(path)
    return path


def _run(script: str, path: Path) -> tuple[float, float, int]:
    """Seconds of the processor for the work and for the whole process, and the peak in MB."""
    before = _used_by_children()
    done = subprocess.run(
        [sys.executable, "-c", script, str(path)], capture_output=True, text=True, check=True
    )
    took, peak = json.loads(done.stdout)
    return took, _used_by_children() - before, peak


def _used_by_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _medians(path: Path, text: Path, turns: int) -> dict[str, tuple[float, float, int]]:
    seen: dict[str, list[tuple[float, float, int]]] = {}
    for _ in range(turns):
        seen.setdefault("the PDF", []).append(_run(_CHECK, path))
        seen.setdefault("the same as text", []).append(_run(_CHECK, text))
        seen.setdefault("pypdfium2's text alone", []).append(_run(_TEXT_ALONE, path))
    return {
        what: (
            statistics.median(took for took, _, _ in runs),
            statistics.median(whole for _, whole, _ in runs),
            max(peak for _, _, peak in runs),
        )
        for what, runs in seen.items()
    }


def _keep_bytecode(directory: Path) -> None:
    """Lets all start from bytecode, as installed programs do, wherever they stand."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = str(directory / "bytecode")


def main() -> None:
    """Print seconds of the processor, peak memory and the ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("brief", type=Path)
    parser.add_argument("--pages", type=int, default=100)
    parser.add_argument("--turns", type=int, default=5)
    given = parser.parse_args()
    from citecheck.document.readers.read import read

    with tempfile.TemporaryDirectory() as folder:
        _keep_bytecode(Path(folder))
        path = _long(given.brief, given.pages, Path(folder))
        text = path.with_suffix(".txt")
        text.write_text(read(str(path)).text, encoding="utf-8")
        for warm in (_CHECK, _TEXT_ALONE):
            _run(warm, path)
        rows = _medians(path, text, given.turns)
    print(f"{'':24}     work   process      peak")
    for what, (took, whole, peak) in rows.items():
        print(f"{what:24} {took:6.3f} s  {whole:6.3f} s  {peak:4} MB")
    work, process = (_share(rows, column) for column in (0, 1))
    print(f"{work:.2f} of three times pypdfium2's time and the text's")
    print(f"{process:.2f} of the same for whole processes")


def _share(rows: dict[str, tuple[float, float, int]], column: int) -> float:
    allowed = 3 * rows["pypdfium2's text alone"][column] + rows["the same as text"][column]
    return rows["the PDF"][column] / allowed


if __name__ == "__main__":
    main()
