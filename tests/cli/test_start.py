"""Starting up loads nothing that the command does not need."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

PROBE = """
import sys
from citecheck.cli import main
sys.argv = ["citecheck", *sys.argv[1:]]
try:
    main()
except SystemExit:
    pass
print(*sorted({name.partition(".")[0] for name in sys.modules}), file=sys.stderr)
"""


def loaded(*arguments: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", PROBE, *arguments], capture_output=True, text=True, check=True
    )
    return set(done.stderr.split())


def test_version_is_quick() -> None:
    assert not {"eyecite", "rich", "regex", "lxml"} & loaded("--version")


@pytest.mark.parametrize("arguments", [("--format", "json"), ("extract", "--format", "json")])
def test_json_does_not_wait_for_rich(brief: Path, arguments: tuple[str, ...]) -> None:
    assert "rich" not in loaded(*arguments, str(brief))
