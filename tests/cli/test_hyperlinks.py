"""Codes of rules lead to the documentation in terminals that have hyperlinks, and nowhere else."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from tests.cli.conftest import Run

from citecheck.cli.files.hyperlinks import rules_page
from citecheck.document.readers.read import file_bytes, source_of
from citecheck.model.config import Config
from citecheck.output.registry import CHECK, load
from citecheck.output.results import Checked, Style
from citecheck.pipeline import check_source

_VARIABLES = "NO_COLOR TERM TERM_PROGRAM VTE_VERSION WT_SESSION KONSOLE_VERSION DOMTERM".split()


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """A terminal of GNOME's that has hyperlinks, with documentation at an address."""
    for name in _VARIABLES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("VTE_VERSION", "7600")
    monkeypatch.setenv("CITECHECK_DOCS", "https://docs.example.org/citecheck/")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    return monkeypatch


def test_an_address(terminal: pytest.MonkeyPatch) -> None:
    assert rules_page() == "https://docs.example.org/citecheck/rules.html"


def test_the_folder_of_a_built_site(terminal: pytest.MonkeyPatch, tmp_path: Path) -> None:
    terminal.setenv("CITECHECK_DOCS", str(tmp_path))
    assert rules_page() == ""
    page = tmp_path / "rules.html"
    page.touch()
    assert rules_page() == page.as_uri()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("NO_COLOR", "1"),
        ("TERM", "dumb"),
        ("VTE_VERSION", "4200"),
        ("CITECHECK_DOCS", "https://docs.example.org/\x1b\\"),
    ],
)
def test_none(terminal: pytest.MonkeyPatch, name: str, value: str) -> None:
    terminal.setenv(name, value)
    assert rules_page() == ""


@pytest.mark.parametrize(
    ("name", "value"),
    [("TERM_PROGRAM", "WezTerm"), ("TERM", "xterm-kitty"), ("WT_SESSION", "8a1f")],
)
def test_other_terminals(terminal: pytest.MonkeyPatch, name: str, value: str) -> None:
    terminal.delenv("VTE_VERSION")
    assert rules_page() == ""
    terminal.setenv(name, value)
    assert rules_page() != ""


def test_none_in_a_pipe(terminal: pytest.MonkeyPatch) -> None:
    terminal.setattr(sys.stdout, "isatty", lambda: False, raising=False)
    assert rules_page() == ""


def test_a_code_leads_to_its_rule(brief: Path) -> None:
    source = source_of(file_bytes(str(brief), None), str(brief))
    checked = Checked(check_source(source, Config()))
    text = load(CHECK, "text")
    page = "https://docs.example.org/rules.html"
    said = text.document(checked, Style(rules_page=page))
    first, *_ = checked.findings
    target = f"{page}#{first.code.lower()}-{first.rule}"
    assert f"\x1b]8;;{target}\x1b\\{first.code}\x1b]8;;\x1b\\ {first.rule}" in said
    plain = re.sub(r"\x1b\]8;;[^\x1b]*\x1b\\", "", said)
    assert plain == text.document(checked, Style())


def test_a_report_in_a_pipe_has_none(program: Run, brief: Path) -> None:
    said = program("check", "--color", "always", brief, CITECHECK_DOCS="https://docs.example.org")
    assert "\x1b]8" not in said.out
