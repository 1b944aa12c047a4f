"""Help, the manual page and completion, all made from the program."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.shell_completion import ShellComplete
from tests.cli.conftest import Run

from citecheck.cli.app import app
from citecheck.cli.help.man import manual_page
from citecheck.cli.help.panels import group_of, panels_of
from citecheck.model.errors import ExitCode

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "citecheck.1"
UPDATE = bool(os.environ.get("UPDATE_DOCS"))
GROUP = group_of(app)


def offered(*words: str) -> list[str]:
    """What completion offers for the last of ``words``."""
    *before, last = words
    complete = ShellComplete(GROUP, {}, "citecheck", "_CITECHECK_COMPLETE")
    return [item.value for item in complete.get_completions(before, last)]


def test_every_option_stands_in_a_panel() -> None:
    for command in GROUP.commands.values():
        for name, parameters in panels_of(command.params).items():
            assert name != "Help" or all("--help" in p.opts for p in parameters)


def test_help_of_check_names_every_option(run: Run) -> None:
    shown = run("check", "--help").out
    for parameter in GROUP.commands["check"].params:
        assert all(name in shown for name in parameter.opts if name.startswith("-"))


@pytest.mark.parametrize("word", ["chekc", "extrac", "ruels", "explian"])
def test_a_misspelt_command_is_not_a_missing_file(run: Run, word: str) -> None:
    outcome = run(word, "brief.txt")
    assert outcome.code == 2
    assert "did you mean '" in outcome.err


def test_a_file_may_be_called_nearly_like_a_command(run: Run, tmp_path: Path) -> None:
    (tmp_path / "chec").write_text("Nothing is cited here.", encoding="utf-8")
    os.chdir(tmp_path)
    assert run("chec").code == 0


@pytest.mark.parametrize(
    ("words", "among"),
    [
        (("ch",), "check"),
        (("",), "explain"),
        (("--for",), "--format"),
        (("--format", "sa"), "sarif"),
        (("check", "--fail-on", ""), "never"),
        (("brief.txt", "--stat"), "--statistics"),
        (("explain", "toa10"), "TOA101"),
        (("--select", "RES201,toa"), "RES201,TOA101"),
        (("completion", "f"), "fish"),
        (("--vers",), "--version"),
        (("toa", "--format", "d"), "docx"),
    ],
)
def test_completion(words: tuple[str, ...], among: str) -> None:
    assert among in offered(*words)


@pytest.mark.parametrize("before", [(), ("check",), ("--config",), ("--output",), ("config",)])
def test_completion_offers_files(before: tuple[str, ...]) -> None:
    """The word itself, of this type, asks the shell for files that begin with it."""
    complete = ShellComplete(GROUP, {}, "citecheck", "_CITECHECK_COMPLETE")
    (item,) = complete.get_completions(list(before), "brief.tx")
    assert (item.value, item.type) == ("brief.tx", "file")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts(run: Run, shell: str) -> None:
    outcome = run("completion", shell)
    assert outcome.code == 0
    assert "_CITECHECK_COMPLETE" in outcome.out
    if shutil.which(shell):
        subprocess.run([shell, "-n"], input=outcome.out, text=True, check=True)


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
def test_completion_in_bash(run: Run, tmp_path: Path) -> None:
    program = tmp_path / "citecheck"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m citecheck "$@"\n')
    program.chmod(0o755)
    script = run("completion", "bash").out + (
        "COMP_WORDS=(citecheck --format sa)\nCOMP_CWORD=2\n"
        '_citecheck_completion citecheck sa --format\necho "${COMPREPLY[@]}"\n'
    )
    paths = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", "-c", script],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PATH": paths},
    )
    assert done.stdout.split() == ["sarif"]


def test_manual_page_is_made_from_the_program(run: Run) -> None:
    page = manual_page(GROUP)
    if UPDATE:
        PAGE.write_text(page, encoding="utf-8")
    assert run("man").out == page == PAGE.read_text(encoding="utf-8")
    for command in GROUP.commands.values():
        for parameter in command.params:
            for name in parameter.opts:
                if name.startswith("--"):
                    assert name.replace("-", "\\-") in page


def test_manual_page_names_every_status() -> None:
    status = manual_page(GROUP).split(".SH EXIT STATUS")[1].split(".SH")[0]
    assert re.findall(r"^\.B (\d+)$", status, re.MULTILINE) == [
        *(str(int(code)) for code in ExitCode),
        "130",
    ]


@pytest.mark.skipif(shutil.which("man") is None, reason="man is not installed")
def test_manual_page_is_understood_by_man() -> None:
    done = subprocess.run(
        ["man", "--warnings", "-E", "UTF-8", "-l", "-"],
        input=manual_page(GROUP),
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "MANWIDTH": "80", "MANPAGER": "cat", "PAGER": "cat"},
    )
    if "not found" in done.stderr or done.returncode == 127:
        pytest.skip("man has no formatter here")
    assert done.stderr == ""
    assert "--write-baseline" in done.stdout
    assert "EXIT STATUS" in done.stdout


def test_help_stands_under_our_headings(run: Run) -> None:
    for command in GROUP.commands:
        shown = run(command, "--help").out
        assert "\nOptions:" not in shown
        assert "\nHelp:\n" in shown
    shown = run("--help").out
    assert "Commands:" not in shown
    headings = re.findall(r"^(\w.*):$", shown, re.MULTILINE)
    assert headings == [
        "Checking a brief",
        "Looking decisions up",
        "Rules",
        "Setting up",
        "Corpora",
        "Help",
    ]


def test_usage_errors_are_harmless_to_terminals(run: Run) -> None:
    outcome = run("check", "--\x1b[31m", "x")
    assert outcome.code == 2
    assert "\x1b" not in outcome.err
