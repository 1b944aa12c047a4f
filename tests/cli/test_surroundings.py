"""The program where what it stands on is missing: streams, its directory, memory."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.cli.conftest import Outcome, Run

import citecheck.cli.run

PROGRAM = f"{sys.executable} -m citecheck"
posix = pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")


def shell(line: str, directory: Path, **environment: str) -> Outcome:
    """A line of the shell in which ``citecheck`` is the program and ``$BRIEF`` a brief."""
    done = subprocess.run(
        ["sh", "-c", f'citecheck() {{ {PROGRAM} "$@"; }}; {line}'],
        cwd=directory,
        capture_output=True,
        text=True,
        env=os.environ | environment,
        timeout=120,
        check=False,
    )
    return Outcome(done.returncode, done.stdout, done.stderr)


@posix
@pytest.mark.parametrize(
    "command", ["$BRIEF", "-f json $BRIEF", "toa $BRIEF", "extract $BRIEF", "rules", "--help"]
)
def test_a_closed_standard_output_is_one_line(command: str, brief: Path) -> None:
    outcome = shell(f"citecheck {command} >&-", brief.parent, BRIEF=str(brief))
    line = "citecheck: cannot write the results: Bad file descriptor\n"
    assert (outcome.code, outcome.err) == (3, line)


@posix
def test_other_closed_streams(brief: Path) -> None:
    known = {"directory": brief.parent, "BRIEF": str(brief)}
    whole = shell("citecheck $BRIEF", **known)
    assert shell("citecheck $BRIEF 2>&-", **known) == whole
    assert shell("citecheck $BRIEF <&-", **known) == whole
    assert shell("citecheck $BRIEF <&- >&- 2>&-", **known) == Outcome(3, "", "")
    assert shell("citecheck none.txt 2>&-", **known).code == 3
    unread = shell("citecheck - <&-", **known)
    assert (unread.code, unread.err.count("\n")) == (3, 1)
    # and a report gets no number that a standard stream should have
    assert shell("citecheck -o report.txt $BRIEF >&-", **known).code == whole.code
    assert (brief.parent / "report.txt").read_text(encoding="utf-8") == whole.out


@posix
def test_a_working_directory_that_is_gone(brief: Path, tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    known = {"directory": gone, "BRIEF": str(brief)}
    leave = "rmdir ../gone"
    whole = shell("citecheck -q -f concise $BRIEF", **known)
    assert shell(f"{leave}; citecheck -q -f concise $BRIEF", **known) == whole
    for command in ("brief.txt", ".", "-o report.txt $BRIEF", "--write-baseline b.json $BRIEF"):
        gone.mkdir()
        outcome = shell(f"{leave}; citecheck -q -f concise {command}", **known)
        assert outcome.code in (2, 3), outcome
        assert outcome.err.count("\n") == 1
        assert "please report" not in outcome.err


@pytest.mark.parametrize("value", ["error", "error::DeprecationWarning", "nonsense"])
def test_warnings_that_the_environment_makes_errors(program: Run, brief: Path, value: str) -> None:
    plain = program(brief, "-f", "json")
    strict = program(brief, "-f", "json", PYTHONWARNINGS=value)
    assert (strict.code, strict.out) == (plain.code, plain.out)
    assert "Traceback" not in strict.err


def test_no_memory_is_one_line(run: Run, brief: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(citecheck.cli.run, "outputs_of", refuse)
    outcome = run(brief)
    line = "citecheck: out of memory; check fewer files at a time\n"
    assert (outcome.code, outcome.err) == (3, line)
