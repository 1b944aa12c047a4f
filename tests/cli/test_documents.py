"""The documents say what the program does. ``UPDATE_DOCS=1`` writes them anew."""

from __future__ import annotations

import os
import re
import shlex
from pathlib import Path

import jq
import pytest
from tests.cli.conftest import Run

from citecheck.cli.app import app
from citecheck.cli.help.panels import group_of
from citecheck.model.errors import ExitCode
from citecheck.output.config_report import keys_markdown
from citecheck.output.explain import rules_markdown
from citecheck.output.registry import CHECK
from citecheck.settings.files import SettingsFinder
from citecheck.settings.options import OPTIONS

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
RULES = ROOT / "docs" / "rules.md"
CONFIGURATION = ROOT / "docs" / "configuration.md"
UPDATE = bool(os.environ.get("UPDATE_DOCS"))

OUTPUT = re.compile(
    r"<!-- output of: citecheck (?P<arguments>[^\n]*) -->\n```text\n(?P<shown>.*?)```\n", re.DOTALL
)


def commands() -> list[str]:
    """The lines of the README's shell blocks."""
    blocks = re.findall(r"```sh\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    return [line for block in blocks for line in block.splitlines()]


def test_rules_page_is_made_from_the_docstrings() -> None:
    if UPDATE:
        RULES.write_text(rules_markdown(), encoding="utf-8")
    assert RULES.read_text(encoding="utf-8") == rules_markdown()


def test_readme_shows_what_the_program_prints(
    program: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    readme = README.read_text(encoding="utf-8")
    shown = list(OUTPUT.finditer(readme))
    assert shown
    for block in reversed(shown):
        printed = program(*shlex.split(block["arguments"])).out
        assert printed
        if UPDATE:
            start, end = block.span("shown")
            readme = readme[:start] + printed + readme[end:]
            README.write_text(readme, encoding="utf-8")
        else:
            assert block["shown"] == printed


def test_readme_has_the_two_commands() -> None:
    """The first installs and checks the sample whose output is shown; the second is what
    ``.ci/run`` takes from the README."""
    install, test = (line for line in commands() if line.startswith("python3 -m venv"))
    shown = OUTPUT.search(README.read_text(encoding="utf-8"))
    assert shown is not None
    assert install.endswith(f"&& .venv/bin/citecheck {shown['arguments']}")
    assert test.endswith("&& .venv/bin/pytest -q -n auto --dist worksteal")
    assert all("-c constraints.txt" in line for line in (install, test))


def recipes() -> list[str]:
    """Every command of the documents that pipes into jq."""
    pages = [README, *sorted((ROOT / "docs").glob("*.md"))]
    lines = [line for page in pages for line in page.read_text(encoding="utf-8").splitlines()]
    return [line for line in lines if line.startswith("citecheck ") and "| jq " in line]


@pytest.mark.parametrize("command", recipes())
def test_jq_recipes(program: Run, monkeypatch: pytest.MonkeyPatch, command: str) -> None:
    """The program's part is run, and jq's by PyPI's ``jq``, which is the real one as a library;
    what follows it in the pipe is left out."""
    monkeypatch.chdir(ROOT)
    words = shlex.split(command)
    pipe = words.index("|")
    after = words[pipe + 2 :]
    query = next(word for word in after if not word.startswith("-"))
    outcome = program(*words[1:pipe])
    assert outcome.err == ""
    assert jq.compile(query).input_text(outcome.out).all()


def test_there_are_recipes() -> None:
    assert len(recipes()) >= 5


def test_table_of_keys_is_made_from_the_settings() -> None:
    page = CONFIGURATION.read_text(encoding="utf-8")
    before, mark, rest = page.partition("<!-- keys -->\n")
    shown, end, after = rest.partition("<!-- end of keys -->\n")
    assert mark
    assert end
    if UPDATE:
        CONFIGURATION.write_text(before + mark + keys_markdown() + end + after, encoding="utf-8")
    else:
        assert shown == keys_markdown()


def test_configuration_page_names_every_key(tmp_path: Path) -> None:
    page = CONFIGURATION.read_text(encoding="utf-8")
    rows = re.findall(r"^\| `([a-z-]+)` \|", page, re.MULTILINE)
    keys = [*(option.key for option in OPTIONS), "baseline", "accept"]
    assert sorted(rows) == sorted(keys)
    example = page.split("<!-- example -->\n```toml\n")[1].split("```")[0]
    assert [key for key in keys if not re.search(rf"^\[*{key}\b", example, re.MULTILINE)] == []
    (tmp_path / "citecheck.toml").write_text(example, encoding="utf-8")
    found = SettingsFinder({}).settings(tmp_path / "brief.txt")
    assert dict(found.origins).keys() == set(keys)


def test_exit_statuses_are_documented() -> None:
    table = README.read_text(encoding="utf-8").split("## Exit status")[1].split("\n## ")[0]
    rows = re.findall(r"^\| (\d+) \|", table, re.MULTILINE)
    assert rows == [str(int(code)) for code in ExitCode]


def test_every_format_is_documented() -> None:
    table = README.read_text(encoding="utf-8").split("| format |")[1].split("\n\n")[0]
    assert re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE) == list(CHECK)


def test_readme_names_every_command() -> None:
    words = README.read_text(encoding="utf-8").split("## Use it")[1].split("\n## ")[0]
    for name in group_of(app).commands:
        assert f"citecheck {name}" in words


def test_every_link_of_the_documents_leads_somewhere() -> None:
    pages = [README, ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").glob("*.md")]
    for page in pages:
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"
