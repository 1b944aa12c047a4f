"""Every setting has an option, and what is typed goes before what a file says."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest
from tests.cli.conftest import Run

from citecheck.cli.app import app
from citecheck.cli.help.panels import group_of
from citecheck.settings.options import OPTIONS, Option
from citecheck.settings.values import Count, Word

COMMANDS = group_of(app).commands
# what is typed for each setting, and what `citecheck config` then shows
TYPED = {
    "select": (("--select", "toa1,RES", "--select", "toa0"), '["TOA1", "RES", "TOA0"]'),
    "ignore": (("--ignore", "res201"), '["RES201"]'),
    "severity": (
        ("--severity", "TOA105=info, RES = INFO", "--severity", "TOA105=error"),
        '{ TOA105 = "error", RES = "info" }',
    ),
    "require-toa": (("--require-toa",), "true"),
    "statutes": (("--statutes", "exact"), '"exact"'),
    "exclude-quoted": (("--exclude-quoted",), "true"),
    "passim-threshold": (("--passim-threshold", "7"), "7"),
    "court": (("--court", "ca9"), '"ca9"'),
    "show-low-confidence": (("--show-low-confidence",), "true"),
    "timeout": (("--timeout", "30"), "30"),
    "memory": (("--memory", "900"), "900"),
    "fail-on": (("--fail-on", "never"), '"never"'),
}


def options_of(command: str) -> dict[str, click.Parameter]:
    return {name: row for row in COMMANDS[command].params for name in row.opts}


@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.key)
def test_typed_values_are_in_force(run: Run, tmp_path: Path, option: Option) -> None:
    arguments, shown = TYPED[option.key]
    shown_by_default = run("config", "--isolated", tmp_path).out
    assert re.search(
        rf"^{option.key} +{re.escape(option.default)} +default$", shown_by_default, re.MULTILINE
    )
    outcome = run("config", "--isolated", *arguments, tmp_path)
    assert (outcome.code, outcome.err) == (0, "")
    assert re.search(
        rf"^{option.key} +{re.escape(shown)} +command line$", outcome.out, re.MULTILINE
    )


@pytest.mark.parametrize("command", ["check", "config", "toa"])
def test_commands_take_the_settings_that_bear_on_them(command: str) -> None:
    taken = options_of(command)
    for option in OPTIONS:
        assert (f"--{option.key}" in taken) == (option.drafts or command != "toa")
    assert {"--config", "--isolated"} <= taken.keys()
    assert ("--baseline" in taken) == (command != "toa")


@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.key)
def test_help_says_what_a_setting_is_by_default(option: Option) -> None:
    parameter = options_of("check")[f"--{option.key}"]
    assert isinstance(parameter, click.Option)
    assert option.help in str(parameter.help)
    words = option.default.strip('"')
    says = f"[default: {words}]" in str(parameter.help)
    assert says == isinstance(option.value, Word | Count)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("-j", "two"), "invalid value for '-j' / '--jobs': 'two' is no whole number"),
        (("--width", "x"), "invalid value for '--width': 'x' is no whole number"),
        (("--selct", "TOA1"), "no such option '--selct'; did you mean '--select'?"),
        (("--zzzz",), "no such option '--zzzz'"),
    ],
)
def test_what_is_no_option_is_said_in_plain_words(
    run: Run, words: tuple[str, ...], said: str
) -> None:
    outcome = run("check", *words, "brief.txt")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == f"citecheck: {said} (see `citecheck check --help`)\n"


def test_exit_zero_goes_before_fail_on(run: Run, tmp_path: Path) -> None:
    brief = tmp_path / "brief.txt"
    brief.write_text("See Roe v. Doe, supra, at 4.", encoding="utf-8")
    assert run("--isolated", "--fail-on", "info", brief).code == 1
    assert run("--isolated", "--fail-on", "info", "--exit-zero", brief).code == 0
