"""Running the program as a user does, inside this process or as one of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from citecheck.cli import main

BRIEF = """\
TABLE OF AUTHORITIES

Cases                                                        Page(s)

Bell Atl. Corp. v. Twombly, 550 U.S. 544 (2007) ..................... 1
Miranda v. Arizona, 384 U.S. 436 (1966) ............................. 1

ARGUMENT

The complaint must be plausible. Bell Atl. Corp. v. Twombly, 550 U.S. 544,
556 (2007). That is settled law, and nobody in this case disputes it.
"""

OPINION = """\
The motion is denied. A complaint must state a plausible claim. Bell Atl. Corp.
v. Twombly, 550 U.S. 544, 556 (2007). Bare conclusions do not help. Id. at 557.
"""


@dataclass(frozen=True)
class Outcome:
    """What a run of the program left behind."""

    code: int
    out: str
    err: str


Run = Callable[..., Outcome]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Run:
    """``run("check", path)``: the program inside this process."""

    def in_process(*arguments: object) -> Outcome:
        monkeypatch.setattr(sys, "argv", ["citecheck", *map(str, arguments)])
        with pytest.raises(SystemExit) as left:
            main()
        out, err = capfd.readouterr()
        return Outcome(int(left.value.code or 0), out, err)

    return in_process


@pytest.fixture
def program() -> Run:
    """``program("check", path, stdin=b"…")``: the program as a process of its own."""

    def as_process(*arguments: object, stdin: bytes = b"", **environment: str) -> Outcome:
        kept = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "COLUMNS")}
        done = subprocess.run(
            [sys.executable, "-m", "citecheck", *map(str, arguments)],
            input=stdin,
            capture_output=True,
            env=kept | environment,
            timeout=120,
            check=False,
        )
        return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())

    return as_process


@pytest.fixture
def brief(tmp_path: Path) -> Path:
    """A brief whose table lists a case that is never cited."""
    path = tmp_path / "brief.txt"
    path.write_text(BRIEF, encoding="utf-8")
    return path


@pytest.fixture
def opinion(tmp_path: Path) -> Path:
    """A text without a table."""
    path = tmp_path / "opinion.txt"
    path.write_text(OPINION, encoding="utf-8")
    return path
