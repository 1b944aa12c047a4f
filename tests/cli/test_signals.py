"""A run that is ended from outside: its status, its processes, its files, its pipe."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.cli.conftest import BRIEF

pytestmark = pytest.mark.skipif(not hasattr(os, "killpg"), reason="no signals of this kind")

_PROSE = "Nothing in this long sentence is a citation, and it goes on and on.\n"


@pytest.fixture
def briefs(tmp_path: Path) -> Path:
    """Work for longer than the test."""
    directory = tmp_path / "briefs"
    directory.mkdir()
    for number in range(300):
        (directory / f"{number}.txt").write_text(BRIEF + _PROSE * 300, encoding="utf-8")
    return directory


def begun(briefs: Path, *arguments: str) -> subprocess.Popen[bytes]:
    """The program at work, with a report beside the briefs' directory and one on a pipe."""
    process = subprocess.Popen(
        [
            sys.executable, "-m", "citecheck", "-f", "concise", "-f", f"json:{briefs.parent}/out.json",
            "-j", "2", *arguments, str(briefs),
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stdout.read(1)
    return process


def children(parent: int) -> list[int]:
    listed = Path(f"/proc/{parent}/task/{parent}/children")
    return [int(word) for word in listed.read_text().split()] if listed.exists() else []


def all_gone(numbers: list[int], within: float = 20) -> bool:
    until = time.monotonic() + within
    while time.monotonic() < until:
        if not any(_alive(number) for number in numbers):
            return True
        time.sleep(0.02)
    return False


def _alive(number: int) -> bool:
    try:
        return "State:\tZ" not in Path(f"/proc/{number}/status").read_text()
    except OSError:
        return False


@pytest.mark.parametrize(
    ("number", "status"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129), (signal.SIGINT, 130)]
)
def test_a_cancelled_run_ends_at_once_and_leaves_nothing(
    briefs: Path, number: int, status: int
) -> None:
    if signal.getsignal(number) is signal.SIG_IGN:
        pytest.skip("who runs the tests ignores this signal, as nohup does")
    process = begun(briefs)
    workers = children(process.pid)
    process.send_signal(number)
    asked = time.monotonic()
    _, err = process.communicate(timeout=60)
    assert time.monotonic() - asked < 20  # the rest of the work would take longer
    assert (process.returncode, err) == (status, b"")
    assert all_gone(workers)
    assert [path.name for path in briefs.parent.iterdir()] == ["briefs"]


def test_a_killed_run_leaves_no_process_that_holds_its_pipe(briefs: Path) -> None:
    process = begun(briefs)
    workers = children(process.pid)
    if Path("/proc/self/task").exists():
        assert len(workers) == 2
    process.kill()
    assert process.stdout is not None
    killed = time.monotonic()
    process.stdout.read()  # to the end, which comes when nobody can write any more
    assert time.monotonic() - killed < 5
    process.communicate(timeout=60)
    assert all_gone(workers)


def test_what_a_killed_run_left_is_removed_by_the_next(briefs: Path) -> None:
    process = begun(briefs)
    process.kill()
    process.communicate(timeout=60)
    around = briefs.parent
    assert [path.name for path in around.iterdir() if path.name.startswith(".out.json.")]
    for path in list(briefs.iterdir())[1:]:
        path.unlink()
    done = subprocess.run(
        [sys.executable, "-m", "citecheck", "-o", "out.json", "-f", "json", "briefs"],
        cwd=around,
        check=False,
        timeout=60,
    )
    assert done.returncode == 1
    assert sorted(path.name for path in around.iterdir()) == ["briefs", "out.json"]


def test_the_part_of_a_run_that_is_at_work_stays(briefs: Path) -> None:
    process = begun(briefs)
    around = briefs.parent
    (part,) = (path for path in around.iterdir() if path.name.startswith(".out.json."))
    subprocess.run(
        [sys.executable, "-m", "citecheck", "-o", "out.json", briefs / "1.txt"],
        cwd=around,
        check=False,
        timeout=60,
    )
    assert part.exists()
    process.terminate()
    process.communicate(timeout=60)


@pytest.mark.parametrize("count", [1, 2])
def test_a_run_goes_well_where_ends_of_processes_are_not_kept(briefs: Path, count: int) -> None:
    """As some programs have it for themselves and what they begin."""
    script = (
        "import os, signal, sys; signal.signal(signal.SIGCHLD, signal.SIG_IGN); "
        "os.execv(sys.executable, [sys.executable, '-m', 'citecheck', *sys.argv[1:]])"
    )
    files = [str(briefs / f"{number}.txt") for number in range(1, 1 + count)]
    plain = [sys.executable, "-m", "citecheck", "-j", "2", *files]
    done = [
        subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
        for command in (plain, [sys.executable, "-c", script, *plain[3:]])
    ]
    assert done[0].stdout == done[1].stdout
    assert [(each.returncode, each.stderr) for each in done] == [(done[0].returncode, "")] * 2


def test_a_run_under_nohup_goes_on(briefs: Path) -> None:
    script = (
        "import os, signal, sys; signal.signal(signal.SIGHUP, signal.SIG_IGN); "
        "os.execv(sys.executable, [sys.executable, '-m', 'citecheck', *sys.argv[1:]])"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", script, "-f", "concise", "-j", "2", str(briefs)],
        stdout=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stdout.read(1)
    process.send_signal(signal.SIGHUP)
    time.sleep(0.3)
    assert process.poll() is None
    process.terminate()
    process.communicate(timeout=60)
    assert process.returncode == 143
