"""Files of output: whole or as before, with the mode and the owner they had, through links."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from tests.cli.conftest import BRIEF, Run

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="modes and links of another kind")


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working directory, with a brief in it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "brief.txt").write_text(BRIEF, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    "options",
    [
        ["check", "-o", "out"],
        ["check", "-f", "json:out"],
        ["check", "--write-baseline", "out"],
        ["extract", "-o", "out"],
        ["toa", "-o", "out"],
    ],
    ids=" ".join,
)
def test_mode_owner_and_link_are_kept(run: Run, here: Path, options: list[str]) -> None:
    (here / "kept").mkdir()
    real = here / "kept" / "real"
    real.write_text('{"citecheck_baseline": 1, "files": {}}')
    real.chmod(0o640)
    owner = (1234, 2345) if os.getuid() == 0 else (os.getuid(), os.getgid())
    os.chown(real, *owner)
    (here / "out").symlink_to(real)
    assert run(*options, "brief.txt").code in (0, 1)
    assert (here / "out").is_symlink()
    status = real.stat()
    assert (status.st_mode & 0o7777, status.st_uid, status.st_gid) == (0o640, *owner)
    assert len(real.read_text()) > 60
    assert [path.name for path in (here / "kept").iterdir()] == ["real"]


def test_a_link_to_a_file_that_is_not_there_yet(run: Run, here: Path) -> None:
    (here / "out").symlink_to("later.txt")
    assert run("-o", "out", "brief.txt").code == 1
    assert "TOA102" in (here / "later.txt").read_text()


def test_a_link_that_loops_is_wrong_usage(run: Run, here: Path) -> None:
    (here / "out").symlink_to("out")
    outcome = run("-o", "out", "brief.txt")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith("citecheck: cannot write out: ")


def test_a_report_to_a_stream_that_is_open(program: Run, here: Path) -> None:
    if not Path("/dev/stdout").exists():
        pytest.skip("no names for streams")
    assert "TOA102" in program("-o", "/dev/stdout", "brief.txt").out
    assert "TOA102" in program("-o", "/dev/stderr", "brief.txt").err


def test_the_longest_name(run: Run, here: Path) -> None:
    name = "é" * 120
    assert run("-o", name, "brief.txt").code == 1
    assert (here / name).exists()
