"""The tutorial is walked as it stands: each command is run, and prints what the page shows."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import citecheck

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "tutorial.md").read_text(encoding="utf-8")

_STEP = re.compile(r"(?P<status>\d) -->\n```sh\n(?P<script>.*?)```\n", re.DOTALL)
_SHOWN = re.compile(r"```text\n(.*?)```\n", re.DOTALL)
_FILE = re.compile(r"<!-- file: (?P<name>\S+) -->\n```\w+\n(?P<words>.*?)```", re.DOTALL)


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
def test_each_step_of_the_tutorial_does_what_the_page_says(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "samples", tmp_path / "samples")
    program = tmp_path / "programs" / "citecheck"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m citecheck "$@"\n')
    program.chmod(0o755)
    environment = {
        **os.environ,
        "PATH": f"{program.parent}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(Path(citecheck.__file__).parents[1]),
        "COLUMNS": "80",
    }
    sections = PAGE.split("<!-- walk: ")[1:]
    assert sections
    for section in sections:
        step = _STEP.match(section)
        assert step, section[:80]
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["script"]],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert done.returncode == int(step["status"]), step["script"] + done.stderr
        for shown in _SHOWN.findall(section):
            assert done.stdout == shown
    for file in _FILE.finditer(PAGE):
        assert (tmp_path / file["name"]).read_text(encoding="utf-8") == file["words"]
    assert "<script src=" not in (tmp_path / "report.html").read_text(encoding="utf-8")
    assert (tmp_path / "record.txt").read_text(encoding="utf-8").startswith("Record of a check")
