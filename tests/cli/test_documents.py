"""The documents say what the program does. ``UPDATE_DOCS=1`` writes them anew."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.cli.conftest import Run

from citecheck.output.explain import rules_markdown

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
RULES = ROOT / "docs" / "rules.md"
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
    assert test.endswith("&& .venv/bin/pytest -q")
    assert all("-c constraints.txt" in line for line in (install, test))


@pytest.mark.skipif(shutil.which("jq") is None, reason="jq is not installed")
@pytest.mark.parametrize("command", [line for line in commands() if "| jq" in line])
def test_jq_examples(command: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    as_module = command.replace("citecheck", f"{shlex.quote(sys.executable)} -m citecheck", 1)
    done = subprocess.run(
        ["bash", "-c", as_module], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout
    assert done.stderr == ""


def test_every_link_of_the_documents_leads_somewhere() -> None:
    pages = [README, ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").glob("*.md")]
    for page in pages:
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"
