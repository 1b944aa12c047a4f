"""Settings: where they are found, what goes before what, and what is refused."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

import pytest

from citecheck.model.config import Config, StatuteMatching
from citecheck.model.errors import ConfigError
from citecheck.model.findings import Severity
from citecheck.settings.files import COMMAND_LINE, DEFAULT, Settings, SettingsFinder
from citecheck.settings.options import OPTIONS
from citecheck.settings.suppressions import Acceptance


def settings(path: Path, **given: object) -> Settings:
    values = {key.replace("_", "-"): value for key, value in given.items()}
    return SettingsFinder(values).settings(path)


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_every_setting_has_a_key() -> None:
    assert {option.field for option in OPTIONS} == {field.name for field in fields(Config)}
    for option in OPTIONS:
        assert option.shown(Config())
        assert re.fullmatch("[a-z]+(-[a-z]+)*", option.key)


def test_all_keys(tmp_path: Path) -> None:
    write(
        tmp_path / "citecheck.toml",
        """
        select = ["toa1", "unresolved-short-form"]
        ignore = ["TOA110"]
        fail-on = "warning"
        show-low-confidence = true
        require-toa = true
        statutes = "exact"
        exclude-quoted = true
        passim-threshold = 4
        baseline = "ci/baseline.json"
        severity = { TOA105 = "error", RES = "info" }

        [[accept]]
        code = "missing-from-toa"
        citation = "550 U.S. 544"
        reason = "the clerk said so"
        """,
    )
    found = settings(tmp_path / "brief.txt")
    assert found.config == Config(
        fail_on=Severity.WARNING,
        require_toa=True,
        statutes=StatuteMatching.EXACT,
        exclude_quoted=True,
        show_low_confidence=True,
        select=("TOA1", "RES201"),
        ignore=("TOA110",),
        passim_threshold=4,
        severity=(("TOA105", Severity.ERROR), ("RES", Severity.INFO)),
    )
    assert found.baseline == tmp_path / "ci" / "baseline.json"
    assert found.accepted == (Acceptance("TOA101", "550 U.S. 544", "the clerk said so"),)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("citecheck.toml", 'ignore = ["RES"]'),
        ("citecheck.toml", '[tool.citecheck]\nignore = ["RES"]'),
        ("pyproject.toml", '[project]\nname = "x"\n[tool.citecheck]\nignore = ["RES"]'),
    ],
)
def test_found_upward(tmp_path: Path, name: str, text: str) -> None:
    file = write(tmp_path / name, text)
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    found = settings(deep / "brief.txt")
    assert (found.file, found.config.ignore) == (file, ("RES",))
    assert settings(deep).file == file


def _directory(path: Path) -> None:
    path.mkdir()


def _link_that_leads_nowhere(path: Path) -> None:
    path.symlink_to("none.toml")


def _pipe(path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("no named pipes here")
    os.mkfifo(path)


@pytest.mark.parametrize(
    ("make", "what"),
    [
        (_directory, "a directory"),
        (_link_that_leads_nowhere, "a link that leads nowhere"),
        (_pipe, "no file"),
    ],
)
def test_a_configuration_that_is_no_file_is_not_passed_over(
    tmp_path: Path, make: Callable[[Path], None], what: str
) -> None:
    own = tmp_path / "citecheck.toml"
    make(own)
    with pytest.raises(ConfigError, match=f"{re.escape(str(own))}: {what}, so no configuration"):
        settings(tmp_path / "drafts" / "brief.txt")
    assert SettingsFinder({}, isolated=True).settings(tmp_path / "brief.txt").file is None


def test_a_directory_with_the_name_of_a_project_file_is_none_of_ours(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").mkdir()
    assert settings(tmp_path / "brief.txt").file is None


def test_the_nearest_holds_alone(tmp_path: Path) -> None:
    write(tmp_path / "citecheck.toml", 'ignore = ["RES"]\nstatutes = "exact"')
    write(tmp_path / "a" / "citecheck.toml", 'select = ["TOA"]')
    found = settings(tmp_path / "a" / "brief.txt")
    assert found.config == Config(select=("TOA",))


@pytest.mark.parametrize("is_file", [False, True])
def test_nothing_above_the_root_of_the_repository_is_read(tmp_path: Path, is_file: bool) -> None:
    write(tmp_path / "citecheck.toml", 'ignore = ["RES"]')
    repository = tmp_path / "repository"
    deep = repository / "briefs"
    deep.mkdir(parents=True)
    assert settings(deep / "brief.txt").config.ignore == ("RES",)
    if is_file:
        write(repository / ".git", "gitdir: /elsewhere")
    else:
        (repository / ".git").mkdir()
    assert settings(deep / "brief.txt") == Settings()
    file = write(repository / "citecheck.toml", 'ignore = ["TOA"]')
    assert settings(deep / "brief.txt").file == file


def test_a_project_without_the_table_is_passed_over(tmp_path: Path) -> None:
    file = write(tmp_path / "citecheck.toml", 'ignore = ["RES"]')
    write(tmp_path / "a" / "pyproject.toml", '[project]\nname = "citecheck-user"')
    assert settings(tmp_path / "a" / "brief.txt").file == file


def test_our_own_file_goes_before_the_project(tmp_path: Path) -> None:
    write(tmp_path / "pyproject.toml", '[tool.citecheck]\nignore = ["TOA"]')
    file = write(tmp_path / "citecheck.toml", 'ignore = ["RES"]')
    assert settings(tmp_path / "brief.txt").file == file


def test_the_command_line_goes_first(tmp_path: Path) -> None:
    write(
        tmp_path / "citecheck.toml",
        'ignore = ["RES"]\nstatutes = "exact"\n[severity]\nTOA105 = "error"\nRES = "info"',
    )
    found = settings(tmp_path / "b.txt", ignore=["TOA110"], severity={"TOA105": "info"})
    assert found.config.ignore == ("TOA110",)
    assert dict(found.config.severity) == {"TOA105": Severity.INFO, "RES": Severity.INFO}
    assert found.origin("ignore") == COMMAND_LINE
    assert found.origin("statutes") == str(tmp_path / "citecheck.toml")
    assert found.origin("select") == DEFAULT


def test_explicit_and_isolated(tmp_path: Path) -> None:
    write(tmp_path / "citecheck.toml", 'ignore = ["RES"]')
    other = write(tmp_path / "other.toml", 'ignore = ["TOA"]')
    path = tmp_path / "brief.txt"
    assert SettingsFinder({}, explicit=other).settings(path).config.ignore == ("TOA",)
    assert SettingsFinder({}, isolated=True).settings(path) == Settings()
    with pytest.raises(ConfigError, match=r"none\.toml: cannot be read"):
        SettingsFinder({}, explicit=tmp_path / "none.toml").settings(path)


ACCEPT = '[[accept]]\ncode = "TOA101"\ncitation = "x"\nreason = "y"\n'
WRONG = [
    ('selct = ["TOA"]', r"unknown key 'selct'; did you mean 'select'\?"),
    ("fail_on = 1", r"unknown key 'fail_on'; did you mean 'fail-on'\?"),
    ("zzz = 1", "unknown key 'zzz'; the keys are select, ignore"),
    ('select = "TOA"', r"key 'select' must be a list of codes .* not the words 'TOA'"),
    ("select = [1]", "key 'select' must be a list of codes .* not a list"),
    ('ignore = ["TOA1O1"]', r"key 'ignore': no rule's code begins .* did you mean TOA101\?"),
    ('fail-on = "warn"', '"error", "warning", "info" or "never", not the words \'warn\''),
    ("fail-on = true", "not true"),
    ('statutes = "title"', '"section" or "exact"'),
    ('require-toa = "yes"', "true or false, not the words 'yes'"),
    ("passim-threshold = 0", "1 or more, not the number 0"),
    ("passim-threshold = true", "not true"),
    ("passim-threshold = 2.5", r"not the number 2\.5"),
    ('severity = ["TOA"]', "key 'severity' must be a table"),
    ('severity = { TOA105 = "fatal" }', "TOA105 must be .* not 'fatal'"),
    ('severity = { XYZ = "error" }', "no rule's code begins with 'XYZ'"),
    ("baseline = []", "key 'baseline' must be a path, not an empty list"),
    ("accept = 1", r"key 'accept' must be a list of tables: \[\[accept\]\]"),
    ('[[accept]]\ncode = "TOA101"\nreason = "x"', "key 'citation' is missing"),
    ('[[accept]]\ncode = "TOA101"\ncitation = "x"', "key 'reason' is missing"),
    ('[[accept]]\ncode = "TOA101"\ncitation = "x"\nreason = " "', "key 'reason' .* must be words"),
    ('[[accept]]\ncod = "TOA101"', r"unknown key 'cod' in \[\[accept\]\] number 1; .* 'code'"),
    ('[[accept]]\ncode = "TOA1O1"\ncitation = "x"\nreason = "y"', "did you mean TOA101"),
    ("select = ", "not valid TOML"),
    ("passim-threshold = 2024-01-01", "not a date"),
    (f"timeout = {'9' * 4000}", "a whole number of seconds, 1 or more, not a number that large"),
    (f"timeout = 0x{'f' * 9000}", "not a number that large"),
    (f"select = 0x{'f' * 9000}", "must be a list of codes .* not a number that large"),
    ('baseline = "a\\u0000b"', "key 'baseline' must be a path"),
    (
        ACCEPT + 'path = "."',
        r"key 'path' in .* must be the end of a file's path, .* the words '\.'",
    ),
    (ACCEPT + 'path = "../"', "key 'path' in .* must be the end of a file's path"),
]


@pytest.mark.parametrize(("text", "message"), WRONG)
def test_what_cannot_be_understood_names_file_and_key(
    tmp_path: Path, text: str, message: str
) -> None:
    file = write(tmp_path / "citecheck.toml", text)
    with pytest.raises(ConfigError, match=message) as caught:
        settings(tmp_path / "brief.txt")
    assert str(caught.value).startswith(f"{file}: ")
    assert "\n" not in str(caught.value)


def test_wrong_words_on_the_command_line_name_the_option(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="--select: no rule's code"):
        settings(tmp_path, select=["XYZ"])


def test_a_table_that_is_none(tmp_path: Path) -> None:
    write(tmp_path / "pyproject.toml", "[tool]\ncitecheck = 3")
    with pytest.raises(ConfigError, match=r"tool\.citecheck must be a table"):
        settings(tmp_path / "brief.txt")
