"""Trouble of all kinds in real runs: kills, full disks, lost readers, directories for reading only.

Thirty seconds here; ``CITECHECK_CHAOS_SECONDS=300`` makes it longer, and so does the command itself.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

CHAOS = Path(__file__).parents[2] / "benchmarks" / "chaos.py"

pytestmark = [
    pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks at processes in /proc"),
    pytest.mark.skipif(not CHAOS.exists(), reason="without the benchmarks"),
]


def test_nothing_is_lost_whatever_happens_to_a_run() -> None:
    seconds = os.environ.get("CITECHECK_CHAOS_SECONDS", "30")
    done = subprocess.run(
        [sys.executable, str(CHAOS), "--seconds", seconds],
        capture_output=True,
        text=True,
        timeout=float(seconds) + 300,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "nothing was lost" in done.stdout
