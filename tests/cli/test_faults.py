"""What goes wrong: one line on standard error, the documented status, never a traceback."""

from __future__ import annotations

import ctypes
import errno
import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.cli.conftest import Run

import citecheck.cli.run
import citecheck.document.readers.read
from citecheck.output.format import Format
from citecheck.output.reports import text_report


def one_line(err: str) -> bool:
    return err.count("\n") == 1 and err.startswith("citecheck: ")


def test_missing_file(run: Run, tmp_path: Path) -> None:
    outcome = run(tmp_path / "none.txt")
    assert outcome.code == 3
    assert one_line(outcome.err)
    assert "no such file" in outcome.err
    assert outcome.out == ""


def test_a_damaged_pdf_says_what_to_do(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "brief.pdf"
    path.write_bytes(b"%PDF-1.7\n\x00")
    outcome = run(path)
    assert outcome.code == 3
    assert one_line(outcome.err)
    assert "PDF" in outcome.err


def test_one_unreadable_file_does_not_stop_the_others(
    run: Run, tmp_path: Path, brief: Path
) -> None:
    outcome = run("--format", "json", tmp_path / "none.txt", brief)
    assert outcome.code == 3
    value = json.loads(outcome.out)
    assert [document["path"] for document in value["documents"]] == [str(brief)]
    assert value["summary"]["exit_code"] == 3
    assert one_line(outcome.err)


def test_json_without_any_document_is_still_json(run: Run, tmp_path: Path) -> None:
    outcome = run("--format", "json", tmp_path)
    assert json.loads(outcome.out)["documents"] == []


def _look_where_anybody_may() -> None:
    """Root looks into any directory, but not without these two capabilities (capabilities(7))."""
    drop_from_bounding_set = 24
    for dac_override_and_read_search in (1, 2):
        ctypes.CDLL(None).prctl(drop_from_bounding_set, dac_override_and_read_search, 0, 0, 0)


@pytest.mark.skipif(sys.platform != "linux", reason="there are no such capabilities elsewhere")
@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("check shut/a.txt", 3),
        ("check a.txt shut/a.txt a.txt", 3),
        ("check shut", 3),
        ("check a.txt -o shut/r.txt", 2),
        ("check a.txt --baseline shut/b.json", 2),
        ("check a.txt --config shut/c.toml", 2),
        ("extract shut/a.txt", 3),
        ("toa shut/a.txt", 3),
        ("mark shut/a.pdf", 3),
        ("verify shut/a.txt --index list.sqlite", 3),
        ("verify a.txt --index shut/list.sqlite", 3),
        ("index build shut/list.csv -o list.sqlite", 3),
        ("accept TOA101 x --reason y --config shut/c.toml", 2),
    ],
)
def test_a_directory_that_nobody_may_look_into(
    brief: Path, tmp_path: Path, words: str, code: int
) -> None:
    brief.rename(tmp_path / "a.txt")
    shut = tmp_path / "shut"
    shut.mkdir(mode=0)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "citecheck", *words.split()],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
            preexec_fn=_look_where_anybody_may,
        )
    finally:
        shut.chmod(0o700)
    assert done.returncode == code
    assert one_line(done.stderr)
    assert "ermission denied" in done.stderr


def test_what_the_system_refuses_is_no_fault_of_the_program(
    run: Run, brief: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EMFILE, os.strerror(errno.EMFILE))

    monkeypatch.setattr(citecheck.cli.run, "outputs_of", refuse)
    outcome = run(brief)
    assert (outcome.code, outcome.err) == (3, f"citecheck: {os.strerror(errno.EMFILE)}\n")


@pytest.mark.parametrize(
    "arguments", [(), ("check",), ("--nonsense",), ("check", "--format", "yaml", "x")]
)
def test_wrong_usage(run: Run, arguments: tuple[str, ...]) -> None:
    assert run(*arguments).code == 2


@pytest.mark.parametrize("code", ["XYZ", "", "TOA999", "TOA101,,"])
def test_unknown_code(run: Run, brief: Path, code: str) -> None:
    outcome = run("--select", code, brief)
    assert (outcome.code, outcome.out) == (2, "")
    assert one_line(outcome.err)


def broken(*_: object) -> None:
    raise RuntimeError("x\x1b[31m\ny")


def test_internal_fault_names_the_file(
    run: Run, brief: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CITECHECK_DEBUG", raising=False)
    monkeypatch.setattr(citecheck.document.readers.read, "source_of", broken)
    outcome = run(brief)
    assert outcome.code == 4
    assert one_line(outcome.err)
    assert f"internal fault in {brief}: RuntimeError: x␛[31m y; please report" in outcome.err
    monkeypatch.setenv("CITECHECK_DEBUG", "1")
    assert "Traceback" in run(brief).err


def test_fault_of_a_format(run: Run, brief: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text_report, "FORMAT", Format("text", "broken", document=broken))
    outcome = run(brief)
    assert outcome.code == 4
    assert one_line(outcome.err)


def test_interrupt_is_quiet(run: Run, brief: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        os.kill(os.getppid(), signal.SIGINT)
        time.sleep(60)

    monkeypatch.setattr(citecheck.document.readers.read, "source_of", interrupt)
    outcome = run(brief)
    assert (outcome.code, outcome.out, outcome.err) == (130, "", "")


def test_closed_pipe_is_quiet(tmp_path: Path, brief: Path) -> None:
    for number in range(80):
        (tmp_path / f"{number}.txt").write_text(brief.read_text(encoding="utf-8"), encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, "-m", "citecheck", "--format", "json", str(tmp_path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        err = process.stderr.read()
    assert err == b""
    assert process.returncode == 1


def test_any_locale(program: Run, brief: Path) -> None:
    outcome = program(brief, PYTHONIOENCODING="ascii", LC_ALL="C", PYTHONUTF8="0")
    assert outcome.code == 1
    assert outcome.err == ""


def test_no_colour_and_no_bar_without_a_terminal(program: Run, brief: Path) -> None:
    outcome = program(*[brief] * 12)
    assert "\x1b" not in outcome.out
    assert outcome.err == ""


def test_random_bytes(run: Run, tmp_path: Path) -> None:
    source = random.Random(7)  # noqa: S311
    paths = [tmp_path / f"{number}.txt" for number in range(20)]
    for path in paths:
        path.write_bytes(source.randbytes(source.randrange(1, 3000)))
    outcome = run(*paths)
    assert outcome.code in (0, 1, 3)
    assert "Traceback" not in outcome.err
    assert "\x1b" not in outcome.out + outcome.err


@pytest.mark.parametrize("words", ["[/b] ", "\x1b[31m red ", "[sic] [red]", "\u202ev. Roe, "])
@pytest.mark.parametrize("command", ["check", "extract"])
def test_hostile_brief(run: Run, tmp_path: Path, words: str, command: str) -> None:
    path = tmp_path / "brief.txt"
    cites = f"Doe {words}v. Roe, 550 U.S. 544 (2007). Id. at {words}546. "
    prose = "Nothing in this long sentence is a citation, and it goes on. "
    path.write_text((cites + prose * 3) * 50, encoding="utf-8")
    outcome = run(command, path)
    assert outcome.code in (0, 1)
    assert outcome.err == ""
    assert not {"\x1b", "\u202e"} & set(outcome.out)


def test_hostile_file_name(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "[b]\x1b[31m\n.txt"
    missing = run(path)
    assert one_line(missing.err)
    assert "\x1b" not in missing.err
    path.write_text("Nothing is cited here.", encoding="utf-8")
    assert "\x1b" not in run(path).out


FULL = Path("/dev/full")


@pytest.mark.skipif(not FULL.exists(), reason="the device that is always full is Linux's")
@pytest.mark.parametrize(
    "arguments",
    [
        ("check", "BRIEF"),
        ("check", "-f", "json", "BRIEF"),
        ("check", "--jobs", "2", "BRIEF", "BRIEF"),
        ("extract", "BRIEF"),
        ("toa", "BRIEF"),
        ("config",),
        ("man",),
        ("--help",),
        ("--version",),
    ],
)
def test_a_full_disk_is_no_fault_of_the_program(arguments: tuple[str, ...], brief: Path) -> None:
    command = [str(brief) if word == "BRIEF" else word for word in arguments]
    with FULL.open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "citecheck", *command],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            timeout=120,
            check=False,
        )
    assert done.returncode == 3
    assert one_line(done.stderr)
    assert "No space left" in done.stderr


@pytest.mark.skipif(not FULL.exists(), reason="the device that is always full is Linux's")
def test_a_report_on_a_full_disk(run: Run, brief: Path) -> None:
    outcome = run("-f", "json:/dev/full", brief)
    assert outcome.code == 3
    assert one_line(outcome.err)
