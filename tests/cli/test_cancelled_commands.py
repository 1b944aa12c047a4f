"""Commands whose output is no report, ended from outside while they wait for what they read."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from tests.cli.test_signals import all_gone, children

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes")

COMMANDS = {
    "mark slow.docx -o copy.docx": b"PK\x03\x04",
    "check --mark copy.pdf slow.pdf": b"%PDF-1.7\n",
    "toa --replace -o copy.docx slow.docx": b"PK\x03\x04",
    "toa slow.txt -o table.txt": b"See Doe",
    "extract slow.txt -o found.json": b"See Doe",
    "verify --index before slow.txt -o report.txt": b"See Doe",
    "index build slow.csv -o index": b"volume,reporter,page\n" + b"384,U.S.,436\n" * 2000,
    "corpus convert slow.jsonl -o shards": b'{"id": "1", "text": "See Doe"}\n' * 500,
    "corpus graph . --list slow.csv -o edges.parquet": b"volume,reporter,page\n",
}
"""Each with the beginning of what it reads from a pipe, whose end never comes."""

SIGNALS = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT)


@contextmanager
def at_work(here: Path, command: str) -> Iterator[subprocess.Popen[bytes]]:
    """The program while it reads."""
    if command.startswith("corpus"):
        pytest.importorskip("pyarrow")
    (name,) = (word for word in command.split() if word.startswith("slow."))
    os.mkfifo(here / name)
    with subprocess.Popen(
        [sys.executable, "-m", "citecheck", *command.split()],
        cwd=here,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        feed = _opened(here / name, process)
        os.write(feed, COMMANDS[command])
        with closing(os.fdopen(feed, "wb")):
            time.sleep(0.3)
            yield process


def _opened(pipe: Path, process: subprocess.Popen[bytes]) -> int:
    until = time.monotonic() + 60
    while time.monotonic() < until and process.poll() is None:
        try:
            return os.open(pipe, os.O_WRONLY | os.O_NONBLOCK)
        except OSError:  # nobody reads yet
            time.sleep(0.05)
    process.kill()
    raise AssertionError(process.communicate())


@pytest.mark.parametrize(
    ("command", "number"),
    [(command, SIGNALS[index % 3]) for index, command in enumerate(COMMANDS)],
)
def test_a_command_that_is_cancelled_ends_at_once_and_leaves_nothing(
    tmp_path: Path, command: str, number: int
) -> None:
    if signal.getsignal(number) is signal.SIG_IGN:
        pytest.skip("who runs the tests ignores this signal, as nohup does")
    (tmp_path / "before").write_text("before", encoding="utf-8")
    with at_work(tmp_path, command) as process:
        workers = children(process.pid)
        process.send_signal(number)
        out, err = process.communicate(timeout=20)
    assert (process.returncode, out, err) == (128 + number, b"", b"")
    assert all_gone(workers)
    assert [p.name for p in tmp_path.iterdir() if not p.name.startswith("slow.")] == ["before"]


@pytest.mark.parametrize("command", [c for c in COMMANDS if c.split()[0] in ("mark", "verify")])
def test_a_command_that_is_killed_leaves_no_process(tmp_path: Path, command: str) -> None:
    with at_work(tmp_path, command) as process:
        workers = children(process.pid)
        process.kill()
        process.communicate(timeout=20)
    assert all_gone(workers)
