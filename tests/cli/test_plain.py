"""Plain command lines do without typer and click, and come to the same."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from tests.cli.conftest import Run
from tests.cli.test_start import loaded

from citecheck.cli import plain
from citecheck.cli.app import app
from citecheck.cli.help.completion import variable
from citecheck.cli.help.panels import group_of

GROUP = group_of(app)
PARSERS = {"typer", "click"}

PLAIN = [
    ("{}",),
    ("check", "{}"),
    ("check", "{}", "--format", "json"),
    ("--format=concise", "{}"),
    ("-q", "-j", "1", "{}", "{}"),
    ("check", "-f", "sarif", "--exit-zero", "{}"),
    ("--isolated", "{}"),
    ("extract", "{}"),
    ("extract", "--format", "json", "{}", "missing.txt"),
    ("--version",),
    ("--help",),
    ("check", "-h"),
]
NOT_PLAIN = [
    (),
    ("check",),
    ("check", "--formt", "json", "{}"),
    ("check", "--format", "jsn", "{}"),
    ("check", "--format", "json", "--format", "text", "{}"),
    ("check", "--format", "json:report.json", "{}"),
    ("check", "-j", "0", "{}"),
    ("check", "-j", "two", "{}"),
    ("check", "-fjson", "{}"),
    ("check", "{}", "--format"),
    ("check", "{}", "--quiet=1"),
    ("check", "--select", "TOA", "{}"),
    ("extract", "-q", "{}"),
    ("extract", "--format", "sarif", "{}"),
    ("chekc", "{}"),
    ("no-such-file.txt",),
    ("check", "--", "{}"),
    ("rules",),
    ("nothing", "--help"),
]


def _filled(words: tuple[str, ...], brief: Path) -> list[str]:
    return [word.format(brief) for word in words]


@pytest.mark.parametrize("words", PLAIN + NOT_PLAIN, ids=" ".join)
def test_it_is_the_same_as_the_whole_command_line(
    words: tuple[str, ...], brief: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    monkeypatch.chdir(brief.parent)  # where `report.json` is written
    arguments = _filled(words, brief)
    quick = run(*arguments)
    monkeypatch.setattr(plain, "run_plain", lambda _: None)
    assert quick == run(*arguments)


@pytest.mark.parametrize("words", PLAIN, ids=" ".join)
def test_a_plain_line_loads_no_parser(
    words: tuple[str, ...], brief: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    assert not PARSERS & loaded(*_filled(words, brief))


@pytest.mark.parametrize("words", NOT_PLAIN, ids=" ".join)
def test_other_lines_are_left_to_the_parser(words: tuple[str, ...], brief: Path) -> None:
    assert plain.run_plain(_filled(words, brief)) is None


@pytest.mark.parametrize("command", ["", *sorted(plain.COMMANDS)])
def test_the_help_that_is_stored_is_the_program_s(
    command: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    monkeypatch.setattr(plain, "run_plain", lambda _: None)
    shown = run(*([command] if command else []), "--help").out
    file = plain.help_file(command)
    if os.environ.get("UPDATE_DOCS"):
        file.write_text(shown, encoding="utf-8")
    assert file.read_text(encoding="utf-8") == shown, "UPDATE_DOCS=1 writes it anew"


def test_all_commands_are_known() -> None:
    assert set(GROUP.commands) == plain.COMMANDS
    assert variable("citecheck") == plain.ASKED_BY_SHELL


def test_options_are_those_of_the_commands() -> None:
    for command in ("check", "extract"):
        known = {
            name for p in GROUP.commands[command].params for name in (*p.opts, *p.secondary_opts)
        }
        assert {*plain._FLAGS[command], *plain._VALUES} <= known


def test_help_on_a_terminal_is_laid_out_for_it(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    assert max(map(len, run("--help").out.splitlines())) < 62
