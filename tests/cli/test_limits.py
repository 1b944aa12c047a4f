"""A file on which the check goes on for too long, or needs too much, costs only its own result."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest
from tests.cli.conftest import BRIEF, Run

needs_pipes = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes")
needs_bounds = pytest.mark.skipif(sys.platform != "linux", reason="no limit of memory that holds")


@pytest.fixture
def endless(tmp_path: Path) -> Path:
    """A file that nobody ever writes to."""
    path = tmp_path / "endless.txt"
    os.mkfifo(path)
    return path


@needs_pipes
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_file_that_takes_too_long_is_given_up_and_the_others_go_on(
    run: Run, tmp_path: Path, endless: Path, jobs: str
) -> None:
    for name in ("a.txt", "z.txt"):
        (tmp_path / name).write_text(BRIEF, encoding="utf-8")
    outcome = run(
        "--timeout", "3", "-j", jobs, "-f", "json", tmp_path / "a.txt", endless, tmp_path / "z.txt"
    )
    assert outcome.code == 3
    assert outcome.err == f"citecheck: {endless}: not done after 3 seconds; --timeout allows more\n"
    documents = json.loads(outcome.out)["documents"]
    assert [Path(document["path"]).name for document in documents] == ["a.txt", "z.txt"]


@needs_pipes
@pytest.mark.parametrize(
    "command", [["check"], ["toa"], ["extract"], ["verify", "--index", "none"]], ids=" ".join
)
def test_one_file_that_takes_too_long(run: Run, endless: Path, command: list[str]) -> None:
    outcome = run(*command, "--timeout", "1", endless)
    assert (outcome.code, outcome.out) == (3, "")
    assert outcome.err == f"citecheck: {endless}: not done after 1 seconds; --timeout allows more\n"


@needs_pipes
def test_the_configuration_may_say_how_long(run: Run, tmp_path: Path, endless: Path) -> None:
    (tmp_path / "citecheck.toml").write_text("timeout = 1", encoding="utf-8")
    assert "not done after 1 seconds" in run(endless).err


@needs_bounds
@pytest.mark.parametrize(
    "arguments", [["check"], ["toa"], ["extract"], ["check", "-j", "2"]], ids=" ".join
)
def test_a_file_that_needs_too_much_memory_is_given_up(
    run: Run, tmp_path: Path, arguments: list[str]
) -> None:
    large = tmp_path / "large.txt"
    large.write_text(BRIEF + "The motion was denied for want of proof.\n" * 600_000)
    small = tmp_path / "small.txt"
    small.write_text(BRIEF, encoding="utf-8")
    files = [large] if "toa" in arguments else [large, small]
    outcome = run(*arguments, "--memory", "50", *files)
    assert outcome.code == 3
    assert outcome.err == (
        f"citecheck: {large}: needs more than 50 MB of memory; --memory allows more\n"
    )
    assert ("small.txt" in outcome.out.replace("\n", "")) is (len(files) == 2)


def test_any_number_is_a_limit(run: Run, brief: Path) -> None:
    outcome = run("--timeout", "9" * 12, "--memory", "9" * 12, brief)
    assert (outcome.code, outcome.err) == (1, "")
