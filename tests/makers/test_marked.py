"""Marked copies of what many programs make: ``benchmarks/marks.py`` looks at each.

``CITECHECK_MAKERS=all`` takes the slow makers too, and opens the copies with other programs.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.makers.makers import MAKERS

MARKS = Path(__file__).parents[2] / "benchmarks" / "marks.py"
_ALL = os.environ.get("CITECHECK_MAKERS") == "all"


@pytest.mark.skipif(not MARKS.exists(), reason="without the benchmarks")
def test_every_mark_stands_on_its_words_and_nothing_else_changes(tmp_path: Path) -> None:
    briefs = []
    scanned = False
    for number, maker in enumerate(MAKERS):
        again = maker.recognised and scanned  # one scan stands for all: each takes a minute
        if maker.ending in ("pdf", "docx") and not again and not maker.missing():
            scanned |= maker.recognised
            path = tmp_path / f"{number} {maker.name.replace('/', ' ')}.{maker.ending}"
            folder = tmp_path / str(number)
            folder.mkdir()
            path.write_bytes(maker.make(folder))
            briefs.append(path)
    options = ["--programs"] if _ALL else []
    done = subprocess.run(
        [sys.executable, str(MARKS), "--turns", "0", *options, *briefs],
        capture_output=True,
        text=True,
        timeout=3000 if _ALL else 300,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{len(briefs)} copies" in done.stdout
    assert " 0 faults" in done.stdout
