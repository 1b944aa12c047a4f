"""A brief is never written to, whatever name leads to it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from tests.cli.conftest import Run

_BRIEF = "See Doe v. Roe, 1 F.3d 2 (9th Cir. 1993).\n"


@pytest.fixture
def brief(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "sub").mkdir()
    path = tmp_path / "brief.txt"
    path.write_text(_BRIEF, encoding="utf-8")
    (tmp_path / "link.txt").symlink_to(path)
    os.link(path, tmp_path / "hard.txt")
    return path


@pytest.mark.parametrize("name", ["brief.txt", "sub/../brief.txt", "link.txt", "hard.txt"])
@pytest.mark.parametrize(
    "options",
    [
        ["check", "--output"],
        ["check", "--write-baseline"],
        ["extract", "--output"],
        ["toa", "--output"],
    ],
    ids=" ".join,
)
def test_the_brief_is_never_written_to(
    run: Run, brief: Path, options: list[str], name: str
) -> None:
    command, option = options
    outcome = run(command, option, name, "brief.txt")
    assert (outcome.code, outcome.out) == (2, "")
    assert f"{name}: the " in outcome.err
    assert "would overwrite the brief" in outcome.err
    assert outcome.err.count("\n") == 1
    assert brief.read_text(encoding="utf-8") == _BRIEF


def test_a_brief_found_in_a_directory_is_never_written_to(run: Run, brief: Path) -> None:
    outcome = run("check", "--format", "json:brief.txt", ".")
    assert outcome.code == 2
    assert brief.read_text(encoding="utf-8") == _BRIEF


def test_a_report_and_the_baseline_need_a_file_each(run: Run, brief: Path) -> None:
    outcome = run("check", "-o", "x.json", "--write-baseline", "sub/../x.json", "brief.txt")
    assert outcome.code == 2
    assert "need a file each" in outcome.err
    assert not Path("x.json").exists()
