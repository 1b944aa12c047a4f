"""Everything in ``src`` is used, or listed in ``pyproject.toml`` with who uses it."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

from tests.house.conftest import ROOT

SETTINGS = ROOT / "pyproject.toml"


def unused(config: Path) -> str:
    command = [sys.executable, "-m", "vulture", "--config", str(config)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    return done.stdout


def test_nothing_is_unused() -> None:
    assert unused(SETTINGS) == ""


def test_every_row_of_the_list_is_needed(tmp_path: Path) -> None:
    listed = set(
        tomllib.loads(SETTINGS.read_text(encoding="utf-8"))["tool"]["vulture"]["ignore_names"]
    )
    bare = tmp_path / "pyproject.toml"
    bare.write_text(
        '[tool.vulture]\npaths = ["src"]\nmin_confidence = 60\n'
        'ignore_decorators = ["@app.command", "@app.callback"]\n',
        encoding="utf-8",
    )
    assert set(re.findall(r"unused \w+ '(\w+)'", unused(bare))) == listed
