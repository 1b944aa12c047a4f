"""What the reader of a report is told of the settings it was made with."""

from __future__ import annotations

from pathlib import Path

import pytest

from citecheck.rules import RULES
from citecheck.settings.files import Settings, SettingsFinder
from citecheck.settings.in_force import InForce

TOA = sum(rule.code.startswith("TOA") for rule in RULES)
RES = len(RULES) - TOA


def words(directory: Path, **given: object) -> list[str]:
    return list(InForce.of(SettingsFinder(given).settings(directory)).words())


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two directories below the one of the configurations; the working directory."""
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    monkeypatch.chdir(deep)
    return deep


def configure(directory: Path, text: str) -> None:
    (directory / "citecheck.toml").write_text(text, encoding="utf-8")


def test_nothing_is_said_of_the_defaults(here: Path) -> None:
    assert InForce.of(Settings()) == InForce()
    assert words(here) == []
    configure(here, "# nothing yet")
    assert words(here) == []


def test_who_switched_rules_off(here: Path) -> None:
    assert words(here, select=["TOA"]) == [f"{RES} rules not run: command line"]
    configure(here.parents[1], 'ignore = ["TOA101"]\nfail-on = "warning"')
    assert words(here) == ["1 rule not run: citecheck.toml in ../.."]
    both = f"{RES + 1} rules not run: citecheck.toml in ../.., command line"
    assert words(here, select=["TOA"]) == [both]
    known = [f"{TOA} rules not run: command line", "settings of citecheck.toml in ../.."]
    assert words(here, ignore=["TOA"]) == known


def test_a_configuration_that_runs_no_rule_is_not_a_number(here: Path) -> None:
    configure(here, 'ignore = ["TOA", "RES", "PLA"]')
    assert words(here) == ["no rule run: citecheck.toml"]


def test_a_configuration_that_says_anything_else_is_named(here: Path) -> None:
    configure(here.parent, "exclude-quoted = true")
    assert words(here) == ["settings of citecheck.toml in .."]
    assert InForce.of(SettingsFinder({}).settings(here)).file == "../citecheck.toml"
    explicit = SettingsFinder({}, explicit=Path("../citecheck.toml"), isolated=False)
    assert InForce.of(explicit.settings(here)).file == "../citecheck.toml"


def test_a_place_far_away_is_named_whole(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    configure(here, "exclude-quoted = true")
    monkeypatch.chdir(here.anchor)
    assert words(here) == [f"settings of citecheck.toml in {here.as_posix()}"]
