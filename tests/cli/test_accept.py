"""``citecheck accept`` writes what a person would otherwise write into the configuration by hand."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from tests.cli.conftest import Run

_MIRANDA = "Miranda v. Arizona, 384 U.S. 436 (1966)"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A directory of one's own, the root of a repository."""
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_an_accepted_finding_is_set_aside_by_the_next_check(run: Run, brief: Path) -> None:
    assert run("check", brief).code == 1
    said = run("accept", "toa102", _MIRANDA, "--reason", 'in the "sealed" appendix')
    assert (said.code, said.err) == (0, "")
    assert said.out == f'citecheck.toml: TOA102 {_MIRANDA} is accepted: in the "sealed" appendix\n'
    after = run("check", brief)
    assert after.code == 0
    assert "1 accepted by the configuration" in " ".join(after.out.split())


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device here")
def test_a_configuration_without_an_end_is_refused(run: Run) -> None:
    said = run("accept", "TOA102", _MIRANDA, "--reason", "why", "--config", "/dev/zero")
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("citecheck: /dev/zero: too long for a configuration")


def test_several_at_once_are_all_accepted(here: Path) -> None:
    command = [sys.executable, "-m", "citecheck", "accept", "TOA101", "--reason", "why"]
    running = [subprocess.Popen([*command, f"{number} U.S. 1"]) for number in range(1, 7)]
    assert [one.wait(60) for one in running] == [0] * 6
    accepted = tomllib.loads((here / "citecheck.toml").read_text(encoding="utf-8"))["accept"]
    assert sorted(one["citation"] for one in accepted) == [f"{n} U.S. 1" for n in range(1, 7)]


def test_it_goes_behind_all_that_stands_there(run: Run, here: Path) -> None:
    file = here / "citecheck.toml"
    before = '# ours\ncourt = "ca9"\n\n[severity]\nRES = "info"  # not so grave'
    file.write_text(before, encoding="utf-8")
    run("accept", "TOA102", _MIRANDA, "--reason", "why", "--path", "briefs/*.txt")
    text = file.read_text(encoding="utf-8")
    assert text.startswith(before + "\n\n[[accept]]\n")
    assert tomllib.loads(text)["accept"] == [
        {"code": "TOA102", "citation": _MIRANDA, "reason": "why", "path": "briefs/*.txt"}
    ]
    assert (
        "has it already"
        in run("accept", "TOA102", _MIRANDA, "--reason", "why", "--path", "briefs/*.txt").out
    )
    assert file.read_text(encoding="utf-8") == text


def test_a_project_file_gets_a_table_of_its_own(run: Run, here: Path) -> None:
    file = here / "pyproject.toml"
    file.write_text('[project]\nname = "x"\n[tool.citecheck]\ncourt = "ca9"\n', encoding="utf-8")
    assert run("accept", "missing-from-toa", "5 U.S. 1", "--reason", "why").code == 0
    values = tomllib.loads(file.read_text(encoding="utf-8"))
    assert values["tool"]["citecheck"]["accept"][0]["code"] == "TOA101"
    assert values["project"] == {"name": "x"}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("TOA199", "5 U.S. 1", "--reason", "why"), "there is no rule 'TOA199'"),
        (("TOA101", " ", "--reason", "why"), "the citation is empty"),
        (("TOA101", "5 U.S. 1", "--reason", " "), "--reason is empty"),
        (("TOA101", "5 U.S. 1", "--reason", "why", "--path", ".."), "--path must be the end"),
        (("TOA101", "5 U.S. 1"), "missing option '--reason'"),
    ],
)
def test_what_cannot_be_accepted_is_one_line(
    run: Run, here: Path, arguments: tuple[str, ...], said: str
) -> None:
    outcome = run("accept", *arguments)
    assert (outcome.code, outcome.out) == (2, "")
    assert said in outcome.err
    assert outcome.err.count("\n") == 1
    assert not (here / "citecheck.toml").exists()


@pytest.mark.parametrize("content", ["accept = []\n", "accept = 3\n", "court = \n"])
def test_a_file_that_cannot_take_it_stays_as_it_is(run: Run, here: Path, content: str) -> None:
    file = here / "citecheck.toml"
    file.write_text(content, encoding="utf-8")
    outcome = run("accept", "TOA101", "5 U.S. 1", "--reason", "why")
    assert outcome.code == 2
    assert outcome.err.count("\n") == 1
    assert file.read_text(encoding="utf-8") == content


@pytest.mark.parametrize("words", ["a\\b", "tab\there", "del\x7f", "“curly” § é", "a'b", 'x"""y'])
def test_any_words_come_back_as_they_were(run: Run, here: Path, words: str) -> None:
    run("accept", "TOA101", words, "--reason", words)
    (accepted,) = tomllib.loads((here / "citecheck.toml").read_text(encoding="utf-8"))["accept"]
    assert (accepted["citation"], accepted["reason"]) == (words, words)


def test_a_configuration_called_as_a_command_of_a_ci_system(run: Run, here: Path) -> None:
    outcome = run("accept", "TOA102", "5 F.3d 1", "--reason", "so", "--config", "::error::n.toml")
    assert outcome.out.startswith("\\::error::n.toml: TOA102 ")


def test_one_finding_has_one_reason(run: Run, here: Path) -> None:
    run("accept", "TOA102", _MIRANDA, "--reason", "sealed")
    before = (here / "citecheck.toml").read_text(encoding="utf-8")
    again = run("accept", "TOA102", _MIRANDA, "--reason", "another")
    assert again.code == 2
    assert "already, for another reason (sealed); change it there" in again.err
    assert (here / "citecheck.toml").read_text(encoding="utf-8") == before
