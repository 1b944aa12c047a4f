"""A long PDF beside what pypdfium2 alone needs for its text: ``pdf.py BRIEF.pdf [--pages 100]``.

The pages of the brief are repeated up to the number wanted. Each figure comes from a process of its
own; the medians of five turns are compared.
"""

from __future__ import annotations

import argparse
import json
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
    load="import gc, citecheck; gc.set_threshold(100_000, 50, 100); citecheck.check('Id. at 5.')",
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


def _run(script: str, path: Path) -> tuple[float, int]:
    done = subprocess.run(
        [sys.executable, "-c", script, str(path)], capture_output=True, text=True, check=True
    )
    took, peak = json.loads(done.stdout)
    return took, peak


def _medians(path: Path, text: Path, turns: int) -> dict[str, tuple[float, int]]:
    seen: dict[str, list[tuple[float, int]]] = {}
    for _ in range(turns):
        seen.setdefault("the PDF", []).append(_run(_CHECK, path))
        seen.setdefault("the same as text", []).append(_run(_CHECK, text))
        seen.setdefault("pypdfium2's text alone", []).append(_run(_TEXT_ALONE, path))
    return {
        what: (statistics.median(took for took, _ in runs), max(peak for _, peak in runs))
        for what, runs in seen.items()
    }


def main() -> None:
    """Print seconds of the processor, peak memory and the ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("brief", type=Path)
    parser.add_argument("--pages", type=int, default=100)
    parser.add_argument("--turns", type=int, default=5)
    given = parser.parse_args()
    from citecheck.document.read import read

    with tempfile.TemporaryDirectory() as folder:
        path = _long(given.brief, given.pages, Path(folder))
        text = path.with_suffix(".txt")
        text.write_text(read(str(path)).text, encoding="utf-8")
        rows = _medians(path, text, given.turns)
    for what, (took, peak) in rows.items():
        print(f"{what:24} {took:6.2f} s  {peak:4} MB")
    allowed = 3 * rows["pypdfium2's text alone"][0] + rows["the same as text"][0]
    print(f"{rows['the PDF'][0] / allowed:.2f} of three times pypdfium2's time and the text's")


if __name__ == "__main__":
    main()
