"""A brief is never written to, whatever name leads to it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import docx
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


@pytest.mark.parametrize("name", ["citecheck.toml", "sub/../citecheck.toml", "base.json"])
@pytest.mark.parametrize("option", ["--output", "--format=json:", "--write-baseline"])
def test_the_configuration_and_its_baseline_are_never_written_to(
    run: Run, brief: Path, option: str, name: str
) -> None:
    baseline = '{"citecheck_baseline": 1, "files": {}}'
    Path("base.json").write_text(baseline, encoding="utf-8")
    Path("citecheck.toml").write_text('baseline = "base.json"', encoding="utf-8")
    arguments = [option + name] if option.endswith(":") else [option, name]
    outcome = run("check", *arguments, "brief.txt")
    if name == "base.json" and option == "--write-baseline":  # that is how it is made anew
        assert outcome.code == 0
        return
    assert outcome.code == 2
    assert "would overwrite the " in outcome.err
    assert Path("citecheck.toml").read_text(encoding="utf-8") == 'baseline = "base.json"'
    assert Path("base.json").read_text(encoding="utf-8") == baseline


def test_the_configuration_is_no_table(run: Run, brief: Path) -> None:
    Path("citecheck.toml").write_text("", encoding="utf-8")
    assert run("toa", "-o", "citecheck.toml", "brief.txt").code == 2
    assert Path("citecheck.toml").read_text(encoding="utf-8") == ""


@pytest.mark.parametrize("command", ["check", "extract", "toa"])
def test_what_standard_input_is_called_is_never_written_to(
    program: Run, brief: Path, command: str
) -> None:
    named = program(
        command, "--stdin-filename", "brief.txt", "-o", "link.txt", "-", stdin=_BRIEF.encode()
    )
    assert (named.code, "would overwrite the brief" in named.err) == (2, True)
    assert brief.read_text(encoding="utf-8") == _BRIEF


@pytest.mark.parametrize("command", ["check", "extract", "toa"])
def test_the_file_behind_standard_input_is_never_written_to(brief: Path, command: str) -> None:
    script = f'exec "{sys.executable}" -m citecheck {command} -o brief.txt - < brief.txt'
    done = subprocess.run(["sh", "-c", script], capture_output=True, text=True, check=False)
    assert (done.returncode, "would overwrite the brief" in done.stderr) == (2, True)
    assert brief.read_text(encoding="utf-8") == _BRIEF


def test_a_report_is_not_appended_to_the_brief(brief: Path) -> None:
    script = f'exec "{sys.executable}" -m citecheck brief.txt >> hard.txt'
    done = subprocess.run(["sh", "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "standard output: the report would overwrite the brief" in done.stderr
    assert brief.read_text(encoding="utf-8") == _BRIEF


@pytest.mark.parametrize("other", ["x.json", "sub/../x.json", "y.json", "z.json"])
def test_two_reports_need_a_file_each(run: Run, brief: Path, other: str) -> None:
    Path("x.json").write_text("before", encoding="utf-8")
    Path("y.json").symlink_to("x.json")
    os.link("x.json", "z.json")
    outcome = run("-f", "json:x.json", "-f", f"sarif:{other}", "brief.txt")
    assert outcome.code == 2
    assert Path("x.json").read_text(encoding="utf-8") == "before"


def test_any_number_of_reports_may_go_to_a_device(run: Run, brief: Path) -> None:
    outcome = run("-f", "json:/dev/null", "-f", "sarif:/dev/../dev/null", "brief.txt")
    assert (outcome.code, outcome.err) == (0, "")


def test_the_first_of_a_list_of_briefs_does_not_become_the_baseline(run: Run, brief: Path) -> None:
    Path("a.txt").write_text(_BRIEF, encoding="utf-8")
    outcome = run("--write-baseline", "a.txt", "brief.txt")
    assert outcome.code == 2
    assert "a.txt: not a baseline, so it is not overwritten" in outcome.err
    assert Path("a.txt").read_text(encoding="utf-8") == _BRIEF


@pytest.mark.parametrize("head", [b"%PDF-1.7", b"PK\x03\x04", b"{\\rtf1"])
@pytest.mark.parametrize("command", ["check", "extract", "toa"])
def test_the_first_of_a_list_of_briefs_does_not_become_the_report(
    run: Run, brief: Path, command: str, head: bytes
) -> None:
    Path("a").write_bytes(head)
    assert run(command, "-o", "a", "brief.txt").code == 2
    assert Path("a").read_bytes() == head


def _word(path: str, words: str = _BRIEF) -> None:
    document = docx.Document()
    document.add_paragraph(words)
    document.save(path)


@pytest.fixture
def word_brief(brief: Path) -> Path:
    _word("brief.docx")
    Path("link.docx").symlink_to("brief.docx")
    os.link("brief.docx", "hard.docx")
    return Path("brief.docx")


@pytest.mark.parametrize("name", ["brief.docx", "sub/../brief.docx", "link.docx", "hard.docx"])
@pytest.mark.parametrize(
    "words",
    [
        "mark -o",
        "check --mark",
        "toa -o",
        "toa --replace -o",
        "toa --fields -o",
        "toa -f docx -o",
    ],
)
def test_no_copy_is_written_over_the_word_brief_it_is_of(
    run: Run, word_brief: Path, words: str, name: str
) -> None:
    before = word_brief.read_bytes()
    outcome = run(*words.split(), name, "brief.docx")
    assert (outcome.code, outcome.out) == (2, "")
    assert "would overwrite the brief" in outcome.err
    assert word_brief.read_bytes() == before


@pytest.mark.parametrize("command", [["mark", "-o"], ["check", "--mark"]], ids=" ".join)
def test_the_first_of_two_briefs_does_not_become_the_marked_copy(
    run: Run, word_brief: Path, command: list[str]
) -> None:
    _word("another.docx", "See Roe v. Doe, 2 F.3d 3 (9th Cir. 1993).")
    before = Path("another.docx").read_bytes()
    outcome = run(*command, "another.docx", "brief.docx")
    assert (outcome.code, outcome.out) == (2, "")
    assert "another.docx: not a marked copy, so it is not overwritten" in outcome.err
    assert Path("another.docx").read_bytes() == before


def test_a_marked_copy_is_made_anew(run: Run, word_brief: Path) -> None:
    for _ in range(2):
        assert run("mark", "-o", "copy.docx", "brief.docx").code == 0


def test_a_marked_copy_has_no_name_of_another_kind_of_file(run: Run, word_brief: Path) -> None:
    outcome = run("check", "--mark", "copy.pdf", "brief.docx")
    assert outcome.code == 2
    assert "copy.pdf: the copy of brief.docx is a .docx file too; name it as one" in outcome.err
    assert not Path("copy.pdf").exists()


@pytest.mark.parametrize("name", ["citecheck.toml", "sub/../citecheck.toml", "pyproject.toml"])
@pytest.mark.parametrize(
    "words", ["extract -o", "toa --diff -o", "check --write-baseline", "check -f json:"]
)
def test_no_output_is_taken_for_a_configuration(
    run: Run, brief: Path, words: str, name: str
) -> None:
    *options, last = words.split()
    given = [last + name] if last.endswith(":") else [last, name]
    assert run(*options, *given, "brief.txt").code == 2
    assert not Path(name).exists()


def test_what_is_accepted_is_not_written_into_the_brief(run: Run, brief: Path) -> None:
    for name in ("brief.txt", "link.txt", "hard.txt"):
        outcome = run("accept", "TOA101", "1 F.3d 2", "--reason", "so", "--config", name)
        assert (outcome.code, outcome.err.count("\n")) == (2, 1)
        assert brief.read_text(encoding="utf-8") == _BRIEF


@pytest.mark.parametrize("name", ["brief.txt", "link.txt", "hard.txt", "other.txt", "report.json"])
def test_answers_of_a_server_are_not_added_to_a_brief_or_a_report(
    run: Run, brief: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COURTLISTENER_API_TOKEN", "x")
    Path("other.txt").write_text(_BRIEF, encoding="utf-8")
    told = ["--courtlistener", "--server", "http://127.0.0.1:9", "-o", "report.json"]
    outcome = run("verify", *told, "--answers", name, "brief.txt")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.count("\n") == 1
    assert Path("other.txt").read_text(encoding="utf-8") == _BRIEF
    assert brief.read_text(encoding="utf-8") == _BRIEF
