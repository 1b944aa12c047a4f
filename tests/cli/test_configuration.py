"""Configuration, accepted findings and baselines, as a user meets them."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest
from tests.cli.conftest import BRIEF, Outcome, Run


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A directory with ``briefs/brief.txt``, which has one TOA102; the working directory."""
    (tmp_path / "briefs").mkdir()
    (tmp_path / "briefs" / "brief.txt").write_text(BRIEF, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


BRIEF_PATH = "briefs/brief.txt"


def codes(outcome: Outcome) -> list[str]:
    return [line.split()[1] for line in outcome.out.splitlines()]


def configure(project: Path, text: str) -> None:
    (project / "citecheck.toml").write_text(text, encoding="utf-8")


def test_configuration_is_found_from_the_file(run: Run, project: Path) -> None:
    assert codes(run("-f", "concise", BRIEF_PATH)) == ["TOA102"]
    configure(project, 'ignore = ["TOA102"]')
    assert codes(run("-f", "concise", BRIEF_PATH)) == []
    assert codes(run("-f", "concise", "--isolated", BRIEF_PATH)) == ["TOA102"]
    assert codes(run("-f", "concise", "--ignore", "RES", BRIEF_PATH)) == ["TOA102"]


def test_severity(run: Run, project: Path) -> None:
    assert run("--severity", "TOA102=warning", BRIEF_PATH).code == 0
    configure(project, 'severity = { never-cited = "info" }')
    assert run(BRIEF_PATH).code == 0
    assert run("--severity", "TOA102=error", BRIEF_PATH).code == 1
    assert run("--severity", "TOA102", BRIEF_PATH).code == 2
    assert run("--severity", "TOA102=fatal", BRIEF_PATH).code == 2


def test_flags_can_be_taken_back(run: Run, project: Path) -> None:
    (project / "opinion.txt").write_text("Nothing is cited here.", encoding="utf-8")
    configure(project, "require-toa = true")
    assert run("opinion.txt").code == 1
    assert run("--no-require-toa", "opinion.txt").code == 0


def test_a_wrong_configuration_is_wrong_usage(run: Run, project: Path) -> None:
    configure(project, 'selct = ["TOA"]')
    outcome = run(BRIEF_PATH)
    assert (outcome.code, outcome.out) == (2, "")
    assert "unknown key 'selct'; did you mean 'select'?" in outcome.err
    assert str(project / "citecheck.toml") in outcome.err
    configure(project, 'select = ["TOA", 1]')
    assert "not a list with the number 1 in it" in run(BRIEF_PATH).err


def test_config_shows_what_is_in_force_and_from_where(run: Run, project: Path) -> None:
    configure(project, 'ignore = ["RES"]\nstatutes = "exact"')
    outcome = run("config", "--fail-on", "warning", "--statutes", "section", BRIEF_PATH)
    rows = [line.split() for line in outcome.out.splitlines()]
    assert str(project / "citecheck.toml") in outcome.out.replace("\n", "")
    assert ["ignore", '["RES"]', "citecheck.toml"] in rows
    assert ["statutes", '"section"', "command", "line"] in rows
    assert ["fail-on", '"warning"', "command", "line"] in rows
    assert ["select", "[]", "default"] in rows
    assert (outcome.code, outcome.err) == (0, "")


def test_config_without_any(run: Run, project: Path) -> None:
    assert run("config", "--isolated").out.startswith("configuration file: none found\n")


ACCEPTED = """
[[accept]]
code = "TOA102"
citation = "Miranda v. Arizona, 384 U.S. 436 (1966)"
reason = "kept for the reply"
"""


def test_an_accepted_finding_is_hidden_and_counted(run: Run, project: Path) -> None:
    configure(project, ACCEPTED)
    outcome = run(BRIEF_PATH)
    assert (outcome.code, outcome.err) == (0, "")
    assert "1 accepted by the configuration" in " ".join(outcome.out.split())
    value = json.loads(run("-f", "json", BRIEF_PATH).out)
    assert value["documents"][0]["suppressed"][0]["reason"] == "kept for the reply"


def test_an_acceptance_without_use_is_reported(run: Run, project: Path) -> None:
    configure(project, ACCEPTED.replace("384 U.S. 436", "384 U.S. 437"))
    outcome = run(BRIEF_PATH)
    assert outcome.code == 1
    assert "the accepted TOA102 of 'Miranda v. Arizona, 384 U.S. 437 (1966)'" in outcome.err
    assert run("--ignore", "TOA102", BRIEF_PATH).err == ""


def test_an_acceptance_for_another_file_is_not_without_use(run: Run, project: Path) -> None:
    configure(project, ACCEPTED + 'path = "reply.txt"')
    outcome = run(BRIEF_PATH)
    assert (outcome.code, outcome.err) == (1, "")


def test_baseline(run: Run, project: Path) -> None:
    written = run("--write-baseline", "baseline.json", BRIEF_PATH)
    assert written.code == 0
    assert "a baseline of 1 finding\n" in written.err
    assert "1 hidden by the baseline" in " ".join(written.out.split())
    value = json.loads((project / "baseline.json").read_text(encoding="utf-8"))
    assert value["files"] == {
        BRIEF_PATH: [{"code": "TOA102", "authority": "384 U.S. 436", "count": 1}]
    }
    path = project / BRIEF_PATH
    path.write_text("\n\n" + BRIEF + "\nSee Ashcroft v. Iqbal, 556 U.S. 662 (2009).\n")
    outcome = run("--baseline", "baseline.json", "-f", "concise", BRIEF_PATH)
    assert outcome.code == 1
    assert codes(outcome) == ["TOA101"]


@pytest.mark.parametrize(
    ("place", "code", "said"),
    [
        ("none/b.json", 2, "cannot write none/b.json: No such file or directory"),
        ("/dev/full", 3, "cannot write /dev/full: No space left on device"),
        ("-", 2, "--write-baseline takes a file; - is standard output, for the report"),
    ],
)
def test_no_report_hides_what_could_not_be_put_into_a_baseline(
    run: Run, project: Path, place: str, code: int, said: str
) -> None:
    if place.startswith("/dev") and not Path(place).exists():
        pytest.skip("no such device here")
    for more in ([], ["-o", "report.txt"], ["-f", "html:page.html", "-f", "text"]):
        outcome = run("--write-baseline", place, *more, BRIEF_PATH)
        assert (outcome.code, outcome.out, outcome.err) == (code, "", f"citecheck: {said}\n")
    assert not {"report.txt", "page.html", "-"} & {path.name for path in project.iterdir()}


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are text elsewhere")
def test_a_baseline_holds_for_a_file_whose_name_is_no_text(run: Run, project: Path) -> None:
    name = os.fsdecode(b"caf\xe9.txt")
    (project / name).write_text(BRIEF, encoding="utf-8")
    assert run("--write-baseline", "baseline.json", name).code == 0
    assert run("--baseline", "baseline.json", name).code == 0


def test_baseline_of_the_configuration_is_relative_to_it(run: Run, project: Path) -> None:
    run("--write-baseline", "ci-baseline.json", BRIEF_PATH)
    configure(project, 'baseline = "ci-baseline.json"')
    assert run(project / BRIEF_PATH).code == 0


def test_what_is_gone_from_the_baseline_is_said(run: Run, project: Path) -> None:
    run("--write-baseline", "baseline.json", BRIEF_PATH)
    (project / BRIEF_PATH).write_text("Nothing is cited here.", encoding="utf-8")
    outcome = run("--baseline", "baseline.json", BRIEF_PATH)
    assert "1 of the findings in the baseline are gone" in outcome.err
    assert run("-q", "--baseline", "baseline.json", BRIEF_PATH).err == ""


def test_a_missing_baseline_is_wrong_usage(run: Run, project: Path) -> None:
    outcome = run("--baseline", "none.json", BRIEF_PATH)
    assert (outcome.code, outcome.out) == (2, "")


def test_reports_say_which_rules_a_configuration_above_switched_off(
    run: Run, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    configure(project, 'ignore = ["TOA102"]')
    monkeypatch.chdir(project / "briefs")
    text = " ".join(run("brief.txt").out.split())
    assert "; 1 rule not run: citecheck.toml in .." in text
    assert "1 rule not run: citecheck.toml in .." in run("-f", "markdown", "brief.txt").out
    value = json.loads(run("-f", "json", "brief.txt").out)["documents"][0]["configuration"]
    assert value["file"] == "../citecheck.toml"
    assert value["rules_not_run"] == ["TOA102"]
    log = json.loads(run("-f", "sarif", "brief.txt").out)
    (note,) = log["runs"][0]["invocations"][0]["toolConfigurationNotifications"]
    assert note["message"]["text"] == "1 rule not run: citecheck.toml in .."
    assert "not run" not in run("--isolated", "brief.txt").out


@pytest.mark.parametrize("options", [("-q",), ("-q", "-f", "concise"), ("-f", "csv")])
def test_a_configuration_that_ignores_every_rule_is_no_silent_success(
    run: Run, project: Path, options: tuple[str, ...]
) -> None:
    configure(project, 'ignore = ["RES", "TOA", "PLA"]')
    outcome = run(*options, BRIEF_PATH)
    assert (outcome.code, outcome.err) == (0, "citecheck: no rule is run: citecheck.toml\n")
    assert f"{BRIEF_PATH}: no rule was run" in run(BRIEF_PATH).out


def test_a_configuration_above_the_repository_is_not_read(run: Run, project: Path) -> None:
    configure(project, 'ignore = ["TOA"]')
    (project / "briefs" / ".git").mkdir()
    assert codes(run("-f", "concise", BRIEF_PATH)) == ["TOA102"]


def test_a_configuration_from_notepad(run: Run, project: Path) -> None:
    (project / "citecheck.toml").write_bytes(b'\xef\xbb\xbfignore = ["TOA102"]\r\n')
    assert run(BRIEF_PATH).code == 0


WRONG = [
    ACCEPTED + 'path = "."',
    f"timeout = {'9' * 5000}",
    f"timeout = 0x{'f' * 9000}",
    f"ignore = {'[' * 5000}{']' * 5000}",
    'baseline = "."',
]


@pytest.mark.parametrize("text", WRONG, ids=lambda text: text[:20])
def test_a_users_own_mistake_is_one_line_and_no_fault_of_the_program(
    run: Run, project: Path, text: str
) -> None:
    configure(project, text)
    outcome = run(BRIEF_PATH)
    assert (outcome.code, outcome.out) == (2, "")
    assert len(outcome.err.splitlines()) == 1
    assert "please report" not in outcome.err


@pytest.mark.parametrize("text", ["[" * 100_000, f'{{"citecheck_baseline": {"9" * 5000}}}'])
def test_a_baseline_that_is_none_is_one_line(run: Run, project: Path, text: str) -> None:
    (project / "baseline.json").write_text(text, encoding="utf-8")
    outcome = run("--baseline", "baseline.json", BRIEF_PATH)
    assert (outcome.code, outcome.out) == (2, "")
    assert "not a baseline" in outcome.err


def test_a_configuration_without_a_name_is_wrong_usage(run: Run, project: Path) -> None:
    outcome = run("--config", "", BRIEF_PATH)
    assert (outcome.code, outcome.out) == (2, "")
    assert "--config" in outcome.err
