"""Files of output: whole or as before, with the mode and the owner they had, through links."""

from __future__ import annotations

import json
import os
import sys
import tempfile
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


_LIST = "volume,reporter,page,case_name\n384,U.S.,436,Miranda v. Arizona\n"


@pytest.fixture
def listed(here: Path) -> Path:
    (here / "list.csv").write_text(_LIST, encoding="utf-8")
    return here


def test_an_index_that_is_made_anew_keeps_mode_and_link(run: Run, listed: Path) -> None:
    (listed / "kept").mkdir()
    real = listed / "kept" / "real"
    real.write_bytes(b"an older index")
    real.chmod(0o640)
    (listed / "out").symlink_to(real)
    assert run("index", "build", "list.csv", "-o", "out").code == 0
    assert (listed / "out").is_symlink()
    assert real.stat().st_mode & 0o7777 == 0o640
    assert real.read_bytes().startswith(b"SQLite")
    assert [path.name for path in (listed / "kept").iterdir()] == ["real"]


def test_a_device_is_no_index(run: Run, listed: Path) -> None:
    device = Path("/dev/null")
    before = device.stat()
    outcome = run("index", "build", "list.csv", "-o", device)
    assert (outcome.code, outcome.err.count("\n")) == (2, 1)
    assert (device.stat().st_mode, device.stat().st_ino) == (before.st_mode, before.st_ino)


def test_what_a_killed_making_of_an_index_left_is_removed_by_the_next(
    run: Run, listed: Path
) -> None:
    (listed / ".out.abc.citecheck-part").write_bytes(b"half")
    assert run("index", "build", "list.csv", "-o", "out").code == 0
    assert sorted(path.name for path in listed.iterdir()) == ["brief.txt", "list.csv", "out"]


def test_a_folder_that_is_not_there_is_one_line(run: Run, listed: Path) -> None:
    outcome = run("index", "build", "list.csv", "-o", "none/out")
    assert (outcome.code, outcome.err.count("\n")) == (2, 1)
    assert "cannot write none/out: No such file or directory" in outcome.err


def test_a_report_in_memory_takes_the_place_of_the_one_before(run: Run, here: Path) -> None:
    shared = Path("/dev/shm")  # noqa: S108  (a directory of files that stand below /dev)
    if not os.access(shared, os.W_OK):
        pytest.skip("no file system in memory here")
    with tempfile.TemporaryDirectory(dir=shared) as room:
        report = Path(room, "report.json")
        for _ in range(2):
            assert run("-f", f"json:{report}", "brief.txt").code == 1
            assert json.loads(report.read_text(encoding="utf-8"))["summary"]["exit_code"] == 1
