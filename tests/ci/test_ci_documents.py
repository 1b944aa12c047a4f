"""Hooks and CI examples, run for real as far as a machine without network can."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml
from junitparser import JUnitXml

import citecheck
from citecheck.model.media import SUFFIXES

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")

pytestmark = [
    pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed"),
    pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed"),
]

BRIEF = PAGE.split("<<'BRIEF'\n")[1].split("BRIEF\n")[0]


def blocks(mark: str, language: str) -> list[str]:
    """The code blocks of the page behind a comment."""
    pattern = rf"<!-- {re.escape(mark)} -->\n```{language}\n(.*?)```"
    found = re.findall(pattern, PAGE, re.DOTALL)
    assert found
    return found


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """A home of its own, and ``citecheck`` and ``pre-commit`` on the path."""
    programs = tmp_path / "programs"
    programs.mkdir()
    for name, module in (("citecheck", "citecheck"), ("pre-commit", "pre_commit")):
        program = programs / name
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m {module} "$@"\n')
        program.chmod(0o755)
    return {
        **{key: value for key, value in os.environ.items() if not key.startswith("GIT_")},
        "PYTHONPATH": str(Path(citecheck.__file__).parents[1]),
        "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(tmp_path),
        "PRE_COMMIT_HOME": str(tmp_path / "pre-commit"),
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_SYSTEM": os.devnull,
        "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org",
        "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.org",
    }  # fmt: skip


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A directory with the faulty brief of the page in ``briefs``."""
    directory = tmp_path / "project"
    (directory / "briefs").mkdir(parents=True)
    (directory / "briefs" / "brief.md").write_text(BRIEF, encoding="utf-8")
    return directory


def fix(project: Path) -> None:
    path = project / "briefs" / "brief.md"
    path.write_text(path.read_text(encoding="utf-8").replace("(2008)", "(2007)"), encoding="utf-8")


def shell(
    script: str, directory: Path, environment: dict[str, str]
) -> subprocess.CompletedProcess[str]:
    """Runs a script as GitHub's ``shell: bash`` does."""
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
        cwd=directory,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.fixture
def hook_repository(tmp_path: Path, environment: dict[str, str]) -> Path:
    """A repository that offers this project's hook, without a tag. The program is the one
    at hand: installing it would need the network."""
    directory = tmp_path / "hooks"
    directory.mkdir()
    manifest = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    for hook in manifest:
        assert hook["language"] == "python"
        hook["language"] = "system"
    (directory / ".pre-commit-hooks.yaml").write_text(yaml.safe_dump(manifest), encoding="utf-8")
    commit = "git init -q && git add . && git commit -qm hooks"
    made = shell(commit, directory, environment)
    assert made.returncode == 0, made.stderr
    return directory


def test_the_hook_manifest_is_valid(environment: dict[str, str]) -> None:
    done = shell("pre-commit validate-manifest .pre-commit-hooks.yaml", ROOT, environment)
    assert done.returncode == 0, done.stdout
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert re.search(hook["files"], "briefs/Reply.PDF")
    for ending in {*SUFFIXES} - {".xml"}:  # of which most in a repository is no brief
        assert re.search(hook["files"], f"briefs/reply{ending}"), ending
    assert not re.search(hook["files"], "setup.py")


def test_the_walk_from_an_empty_repository(
    tmp_path: Path, environment: dict[str, str], hook_repository: Path
) -> None:
    first, second = (
        block.replace("https://github.com/OWNER/citecheck", str(hook_repository))
        for block in blocks("walk", "sh")
    )
    failing = shell(first, tmp_path, environment)
    assert failing.returncode == 1, failing.stdout + failing.stderr
    assert "briefs/brief.md:9:44: TOA104 " in failing.stdout
    passing = shell(second, tmp_path / "practice", environment)
    assert passing.returncode == 0, passing.stdout
    assert "Passed" in passing.stdout


def test_the_hook_with_arguments(
    project: Path, environment: dict[str, str], hook_repository: Path
) -> None:
    section = PAGE.split("## pre-commit\n")[1]
    config = yaml.safe_load(section.split("```yaml\n")[1].split("```")[0])
    config["repos"][0]["repo"] = str(hook_repository)
    assert config["repos"][0]["rev"] == "COMMIT"
    said = shell("git ls-remote . HEAD | cut -f1", hook_repository, environment)
    config["repos"][0]["rev"] = said.stdout.strip()
    (project / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config), encoding="utf-8")
    (project / "README.md").write_text(BRIEF, encoding="utf-8")
    run = "git init -q && git add . && pre-commit run --all-files"
    done = shell(run, project, environment)
    assert done.returncode == 1
    assert "TOA104" in done.stdout
    assert "README.md" not in done.stdout
    fix(project)
    assert shell(run, project, environment).returncode == 0


def action() -> dict[str, Any]:
    value: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    return value


def step(name: str) -> dict[str, Any]:
    (found,) = (step for step in action()["runs"]["steps"] if step.get("name") == name)
    return dict(found)


def run_action(
    project: Path, environment: dict[str, str], **inputs: str
) -> tuple[int, str, dict[str, str]]:
    """The check of the action and the step that ends it: status, annotations, outputs."""
    outputs, summary = project / "outputs", project / "summary"
    outputs.write_text("")
    check = step("Check")
    given = {name: value.get("default", "") for name, value in action()["inputs"].items()} | inputs
    variables = {
        name: re.sub(r"\$\{\{ inputs\.([\w-]+) \}\}", lambda found: given[found[1]], value)
        for name, value in check["env"].items()
    }
    around = {
        "RUNNER_TEMP": str(project),
        "GITHUB_OUTPUT": str(outputs),
        "GITHUB_STEP_SUMMARY": str(summary),
    }
    done = shell(check["run"], project, environment | variables | around)
    assert done.returncode == 0, done.stderr
    found = dict(line.split("=", 1) for line in outputs.read_text().splitlines())
    last = step("Exit status")
    assert last["env"] == {"CITECHECK_STATUS": "${{ steps.check.outputs.exit-code }}"}
    status = {"CITECHECK_STATUS": found["exit-code"]}
    ended = shell(last["run"], project, environment | status)
    return ended.returncode, done.stdout, found


def test_the_action_fails_and_passes(project: Path, environment: dict[str, str]) -> None:
    (workflow,) = (yaml.safe_load(block) for block in blocks("github workflow", "yaml"))
    used = workflow["jobs"]["citecheck"]["steps"][-1]
    inputs = used["with"]
    assert set(inputs) <= set(action()["inputs"])
    status, annotations, _ = run_action(project, environment, **inputs)
    assert status == 1
    assert annotations.startswith("::error file=briefs/brief.md,line=")
    sarif = json.loads((project / "citecheck.sarif").read_text(encoding="utf-8"))
    assert [result["ruleId"] for result in sarif["runs"][0]["results"]] == ["TOA104"]
    assert "`TOA104`" in (project / "summary").read_text(encoding="utf-8")
    fix(project)
    status, annotations, _ = run_action(project, environment, **inputs)
    assert (status, annotations) == (0, "")


def test_inputs_of_the_action_are_never_commands(
    project: Path, environment: dict[str, str]
) -> None:
    for name in ("Check", "Exit status", "Install citecheck"):
        assert "${{" not in step(name)["run"]
    hostile = '$(touch owned); touch owned\n"; touch owned; "'
    status, _, _ = run_action(project, environment, files=hostile, arguments="")
    assert status == 3
    assert not (project / "owned").exists()
    status, _, _ = run_action(project, environment, files="--version", arguments="")
    assert status == 3


def test_the_action_installs_this_repository() -> None:
    install = step("Install citecheck")["run"]
    assert '"$GITHUB_ACTION_PATH"' in install
    for name in re.findall(r"\$GITHUB_ACTION_PATH/([\w.-]+)", install):
        assert (ROOT / name).exists()


def test_the_action_takes_others_by_commit_and_packages_by_hash() -> None:
    used = [step["uses"] for step in action()["runs"]["steps"] if "uses" in step]
    assert len(used) == 2
    assert all(re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", name) for name in used), used
    assert "--require-hashes" in step("Install citecheck")["run"]
    listed = (ROOT / "requirements-action.txt").read_text(encoding="utf-8").replace("\\\n", " ")
    rows = [row for row in listed.splitlines() if row and not row.startswith("#")]
    assert all("--hash=sha256:" in row for row in rows)
    exact = {row.split()[0] for row in rows}
    known = (ROOT / "constraints.txt").read_text(encoding="utf-8").split()
    names = {row.partition("==")[0] for row in known}
    assert {row for row in exact if row.partition("==")[0] in names} <= set(known)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = {re.split(r"[^\w.-]", name)[0].lower() for name in project["dependencies"]}
    assert wanted <= {row.partition("==")[0] for row in exact}


ZIZMOR = shutil.which("zizmor") or shutil.which("zizmor", path=str(Path(sys.executable).parent))


@pytest.mark.skipif(ZIZMOR is None, reason="zizmor is not installed")
def test_zizmor_finds_nothing_of_weight_in_the_action_and_the_workflows_shown(
    tmp_path: Path,
) -> None:
    workflows = tmp_path / ".github" / "workflows"
    workflows.mkdir(parents=True)
    for number, block in enumerate(blocks("github workflow", "yaml")):
        whole = block.replace("OWNER/citecheck@COMMIT", f"owner/citecheck@{'a' * 40}")
        (workflows / f"{number}.yml").write_text(whole, encoding="utf-8")
    shutil.copy(ROOT / "action.yml", tmp_path)
    options = ["--offline", "--min-severity=medium", "--no-progress", "--quiet"]
    done = subprocess.run(
        [str(ZIZMOR), *options, str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_hook_takes_no_file_for_an_option(project: Path, environment: dict[str, str]) -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    (project / "--version").write_text(BRIEF, encoding="utf-8")
    words = " ".join([hook["entry"], *hook["args"]])
    done = shell(f"{words} --version", project, environment)
    assert (done.returncode, done.stdout.count("TOA104")) == (1, 1)


def test_licences_of_what_the_data_are_made_from_are_shipped() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    files = {path for pattern in project["license-files"] for path in ROOT.glob(pattern)}
    assert {path.name for path in files} == {"LICENSE", "eyecite.txt", "reporters-db.txt"}
    for path in files - {ROOT / "LICENSE"}:
        assert "Free Law Project" in path.read_text(encoding="utf-8")


def test_the_page_names_every_input_of_the_action() -> None:
    section = PAGE.split("## GitHub\n")[1].split("\n## ")[0]
    assert re.findall(r"^\| `([\w-]+)` \|", section, re.MULTILINE) == list(action()["inputs"])


def test_the_gitlab_job(project: Path, environment: dict[str, str]) -> None:
    (job,) = (yaml.safe_load(block)["citecheck"] for block in blocks("gitlab job", "yaml"))
    install, *script = job["script"]
    assert install.startswith("pip install")
    done = shell("\n".join(script), project, environment)
    assert done.returncode == 1
    assert "TOA104" in done.stdout
    reports = job["artifacts"]["reports"]
    issues = json.loads((project / reports["codequality"]).read_text(encoding="utf-8"))
    assert [issue["location"]["path"] for issue in issues] == ["briefs/brief.md"]
    assert JUnitXml.fromfile(str(project / reports["junit"])).failures == 1
    fix(project)
    assert shell("\n".join(script), project, environment).returncode == 0


@pytest.mark.parametrize(
    ("mark", "files", "status"),
    [
        ("script: github", ["citecheck.sarif", "comment.md"], 1),
        ("script: elsewhere", ["citecheck.xml", "citecheck.csv"], 1),
        ("script: baseline", ["citecheck-baseline.json"], 0),
    ],
)
def test_the_scripts(
    project: Path, environment: dict[str, str], mark: str, files: list[str], status: int
) -> None:
    (script,) = blocks(mark, "sh")
    assert shell(script, project, environment).returncode == status
    for name in files:
        assert (project / name).stat().st_size > 0
