"""Many files: which, in what order, by how many processes, and what happens when some fail."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest
from tests.cli.conftest import BRIEF, Run

from citecheck.cli.files.inputs import Note, Nothing, expand


@pytest.fixture
def briefs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Twelve briefs, one of them empty; the working directory is theirs."""
    for number in range(12):
        path = tmp_path / f"b{number:02}.txt"
        path.write_text("" if number == 5 else BRIEF, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_directory_is_searched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("b.txt", "a.PDF", "c.py", ".hidden.txt", "sub/d.docx", ".git/e.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.touch()
    assert list(expand(["."])) == [
        "a.PDF",
        "b.txt",
        "sub/d.docx",
        Note(".: skipped 1 file, by name no briefs (c.py)"),
    ]
    assert list(expand(["sub", "b.txt"])) == ["sub/d.docx", "b.txt"]
    (tmp_path / "empty").mkdir()
    (nothing,) = expand(["empty"])
    assert isinstance(nothing, Nothing)
    assert "no file in this directory ends in .txt" in nothing.why


def test_patterns_are_expanded_in_order(briefs: Path) -> None:
    (briefs / "b[1].txt").touch()
    assert list(expand(["b0[12].txt"])) == ["b01.txt", "b02.txt"]
    assert list(expand(["**/b1*.txt"])) == ["b10.txt", "b11.txt"]
    assert list(expand(["b[1].txt"])) == ["b[1].txt"]
    assert list(expand(["none.txt", "-"])) == ["none.txt", "-"]
    (nothing,) = expand(["x*.txt"])
    assert nothing == Nothing("x*.txt", "no file has a name of this pattern")


@pytest.mark.parametrize(
    ("pattern", "left"),
    [
        ("*.docx", ["b.txt", "drafts/c.txt", "drafts/old/e.txt"]),
        ("drafts", ["a.docx", "b.txt"]),
        ("drafts/", ["a.docx", "b.txt"]),
        ("old", ["a.docx", "b.txt", "drafts/c.txt", "drafts/d.docx"]),
        ("drafts/*.docx", ["a.docx", "b.txt", "drafts/c.txt", "drafts/old/e.txt"]),
        ("raft", ["a.docx", "b.txt", "drafts/c.txt", "drafts/d.docx", "drafts/old/e.txt"]),
    ],
)
def test_what_is_excluded_is_not_checked(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pattern: str, left: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("a.docx", "b.txt", "drafts/c.txt", "drafts/d.docx", "drafts/old/e.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_text(BRIEF, encoding="utf-8")
    for start in (".", "**/*.*"):
        paths = [path for path in expand([start], [pattern]) if isinstance(path, str)]
        assert sorted(paths) == left
    outcome = run("-f", "json", "--exclude", pattern, ".")
    reported = {report["path"] for report in json.loads(outcome.out)["documents"]}
    assert reported >= {path for path in left if path.endswith(".txt")}
    assert not reported - set(left)


def test_a_brief_that_is_named_is_checked_whatever_is_excluded(run: Run, briefs: Path) -> None:
    outcome = run("-f", "json", "--exclude", "b*", "--exclude", "*.txt", "b01.txt")
    (report,) = json.loads(outcome.out)["documents"]
    assert report["path"] == "b01.txt"


def test_a_directory_whose_briefs_are_all_excluded_is_a_fault(run: Run, briefs: Path) -> None:
    outcome = run("--exclude", "*.txt", ".")
    assert outcome.code == 3
    assert "no file in this directory" in outcome.err


def test_a_pattern_without_files_is_a_fault(run: Run, briefs: Path) -> None:
    outcome = run("-f", "concise", "x*.txt", "b01.txt")
    assert outcome.code == 3
    assert "x*.txt: no file has a name of this pattern" in outcome.err
    assert outcome.out.startswith("b01.txt:")


@pytest.mark.parametrize("jobs", ["1", "2", "5"])
def test_one_bad_file_hides_no_other(run: Run, briefs: Path, jobs: str) -> None:
    outcome = run("-f", "concise", "-j", jobs, ".")
    paths = [line.split(":")[0] for line in outcome.out.splitlines()]
    assert paths == [f"b{number:02}.txt" for number in range(12) if number != 5]
    assert outcome.code == 3
    assert outcome.err.startswith("citecheck: b05.txt: ")


@pytest.mark.parametrize("shape", ["text", "json", "sarif", "gitlab", "junit", "csv", "markdown"])
def test_processes_change_nothing(program: Run, briefs: Path, shape: str) -> None:
    one = program("-f", shape, "-j", "1", ".")
    assert program("-f", shape, "-j", "3", ".") == one
    assert one.err.count("\n") == 1


def test_many_formats_in_one_run(run: Run, briefs: Path) -> None:
    outcome = run("-f", "concise", "-f", "sarif:out.sarif", "-f", "json:out.json", "b01.txt")
    assert outcome.out.startswith("b01.txt:6:1: TOA102 ")
    sarif = json.loads((briefs / "out.sarif").read_text(encoding="utf-8"))
    assert [result["ruleId"] for result in sarif["runs"][0]["results"]] == ["TOA102"]
    document = json.loads((briefs / "out.json").read_text(encoding="utf-8"))["documents"][0]
    assert document["path"] == "b01.txt"
    assert not [path.name for path in briefs.iterdir() if path.name.startswith(".")]


def test_output(run: Run, briefs: Path) -> None:
    outcome = run("-f", "concise", "-o", "report.txt", "b01.txt")
    assert (outcome.code, outcome.out) == (1, "")
    assert "TOA102" in (briefs / "report.txt").read_text(encoding="utf-8")
    assert (briefs / "report.txt").stat().st_mode & 0o777 == 0o666 & ~_umask()


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["-f", "jsn"], "there is no format 'jsn'; did you mean 'json'?"),
        (["-f", "json", "-f", "text"], "two reports for standard output"),
        (["-f", "json:x", "-f", "text:x"], "two reports for x"),
        (["-f", "sarif:"], "the file is missing after the colon"),
        (["-o", "b01.txt"], "b01.txt: the report would overwrite the brief"),
        (["-o", "none/x.txt"], "cannot write none/x.txt"),
        (["-f", "json", "--statistics"], "--statistics goes with the formats"),
        (["--config", "x.toml", "--isolated"], "exclude each other"),
        (["--stdin-filename", "x"], "--stdin-filename goes with -"),
        (["-", "-"], "can be read only once"),
        (["--fromat", "json"], "did you mean '--format'?"),
        (["--jobs", "0"], "'--jobs'"),
    ],
)
def test_wrong_usage_is_one_line(run: Run, briefs: Path, options: list[str], message: str) -> None:
    outcome = run("check", *options, "b01.txt")
    assert (outcome.code, outcome.out) == (2, "")
    assert message in outcome.err.replace("Did you mean", "did you mean")
    assert outcome.err.count("\n") == 1
    assert (briefs / "b01.txt").read_text(encoding="utf-8") == BRIEF


def test_a_report_that_fails_leaves_no_file(run: Run, briefs: Path) -> None:
    assert run("-f", "json:x.json", "-f", "sarif:none/x.sarif", "b01.txt").code == 2
    assert sorted(path.name for path in briefs.iterdir()) == [f"b{n:02}.txt" for n in range(12)]


def test_stdin_filename(program: Run, briefs: Path) -> None:
    sub = briefs / "sub"
    sub.mkdir()
    (sub / "citecheck.toml").write_text('ignore = ["TOA102"]', encoding="utf-8")
    text = BRIEF.encode()
    outcome = program("-f", "json", "--stdin-filename", "x.md", "-", stdin=text)
    document = json.loads(outcome.out)["documents"][0]
    assert (document["path"], document["media_type"]) == ("x.md", "text/markdown")
    assert outcome.code == 1
    assert program("--stdin-filename", "sub/x.txt", "-", stdin=text).code == 0
    html = program("-f", "json", "--stdin-filename", "x.html", "-", stdin=b"<p>Id. at&nbsp;5</p>")
    assert json.loads(html.out)["documents"][0]["media_type"] == "text/html"


def test_quiet_verbose_and_statistics(run: Run, briefs: Path) -> None:
    quiet = run("-q", "--ignore", "TOA102", "b01.txt")
    assert quiet.out == ""
    verbose = run("-v", "b01.txt")
    assert "b01.txt: text/plain, " in verbose.err
    assert "no configuration file" in verbose.err
    counted = run("-f", "concise", "--statistics", "b01.txt", "b02.txt").out.splitlines()
    assert counted[-1].split() == ["2", "TOA102", "error", "never-cited"]
    assert run("--exit-zero", "b01.txt").code == 0
    assert run("--exit-zero", "b05.txt").code == 3


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals")
@pytest.mark.parametrize("quiet", [True, False])
def test_a_bar_where_somebody_watches(briefs: Path, quiet: bool) -> None:
    import pty

    ours, theirs = pty.openpty()
    options = ["-q"] if quiet else []
    command = [sys.executable, "-m", "citecheck", "-f", "concise", *options, "."]
    with subprocess.Popen(command, stdout=theirs, stderr=theirs) as process:
        os.close(theirs)
        shown = b""
        # The terminal ends with an error where the last writer is gone.
        with suppress(OSError):
            while piece := os.read(ours, 4096):
                shown += piece
        os.close(ours)
    assert process.returncode == 3
    assert (b"/12" in shown) is not quiet
    bar, _, report = shown.decode().rpartition("/12 " if not quiet else "\0")
    lines = [line for line in report.splitlines() if ": TOA102 " in line]
    assert len(lines) == 11
    assert "TOA102" not in bar
    assert "b05.txt: " in report


@pytest.mark.skipif(not hasattr(os, "killpg"), reason="no process groups")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_interrupted_by_a_signal(tmp_path: Path, jobs: str) -> None:
    prose = "Nothing in this long sentence is a citation, and it goes on and on.\n"
    for number in range(400):
        (tmp_path / f"{number}.txt").write_text(BRIEF + prose * 200, encoding="utf-8")
    command = [sys.executable, "-m", "citecheck", "-f", "concise", "-j", jobs, str(tmp_path)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.read(1)
        os.killpg(process.pid, signal.SIGINT)
        begun = time.monotonic()
        _, err = process.communicate(timeout=30)
    assert process.returncode == 130
    assert err == b""
    assert time.monotonic() - begun < 5
