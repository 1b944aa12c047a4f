"""The documents say what the program does. ``UPDATE_DOCS=1`` writes them anew."""

from __future__ import annotations

import os
import re
import shlex
from pathlib import Path

import jq
import pytest
from tests.cli.conftest import Run
from tests.makers.drawn import reportlab

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
COMMANDS = ROOT / "docs" / "commands.md"
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


def test_a_report_is_shown_as_the_program_prints_it(
    program: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    page = COMMANDS.read_text(encoding="utf-8")
    shown = list(OUTPUT.finditer(page))
    assert shown
    for block in reversed(shown):
        printed = program(*shlex.split(block["arguments"])).out
        assert printed
        if UPDATE:
            start, end = block.span("shown")
            page = page[:start] + printed + page[end:]
            COMMANDS.write_text(page, encoding="utf-8")
        else:
            assert block["shown"] == printed


def test_readme_has_the_two_commands() -> None:
    """The first installs and checks the sample whose output is pictured; the second is what
    ``.ci/run`` takes from the README."""
    install, test = (line for line in commands() if line.startswith("python3 -m venv"))
    picture = (ROOT / "docs" / "pictures" / "terminal.svg").read_text(encoding="utf-8")
    pictured = re.search(r"<title>citecheck (.*?) in a terminal</title>", picture)
    assert pictured is not None
    assert install.endswith(f"&& .venv/bin/citecheck {pictured[1]}")
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


def test_readme_is_a_page_that_one_reads_at_once() -> None:
    """Two sentences, two pictures, two commands, five things to do, links; the rest is in docs."""
    readme = README.read_text(encoding="utf-8")
    assert len(readme.splitlines()) < 65
    first = readme.split("\n\n")[1]
    assert len(re.findall(r"\w\.(?:\s|$)", first.replace("*id.*", "id"))) == 2
    to_do = readme.split("## Five things to do")[1].split("\n## ")[0]
    assert len(re.findall(r"^citecheck ", to_do, re.MULTILINE)) == 5
    pages = {path.name for path in (ROOT / "docs").glob("*.md")}
    linked = set(re.findall(r"\(docs/([\w-]+\.md)", readme))
    # the start of the site, what the README links elsewhere, and a part of what compared.md says
    assert pages - linked == {"index.md", "contributing.md", "formats.md"}


@pytest.mark.parametrize("page", [README, ROOT / "docs" / "index.md"], ids=lambda page: page.name)
def test_the_things_to_do_are_done(
    program: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, page: Path
) -> None:
    """Each line works as it is written, on a brief that is a PDF, and writes what it says."""
    monkeypatch.chdir(tmp_path)
    Path("brief.pdf").write_bytes(reportlab())
    text = page.read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if re.match(r"citecheck .* # ", line)]
    assert len(lines) == 5
    for line in lines:
        outcome = program(*shlex.split(line, comments=True)[1:])
        assert outcome.code in (ExitCode.CLEAN, ExitCode.FINDINGS), outcome.err
    written = {path.name for path in tmp_path.iterdir()}
    assert written == {"brief.pdf", "report.html", "marked.pdf", "table.docx"}


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
    table = COMMANDS.read_text(encoding="utf-8").split("## Exit status")[1].split("\n## ")[0]
    rows = re.findall(r"^\| (\d+) \|", table, re.MULTILINE)
    assert rows == [str(int(code)) for code in ExitCode]


def test_every_format_is_documented() -> None:
    table = COMMANDS.read_text(encoding="utf-8").split("| format |")[1].split("\n\n")[0]
    assert re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE) == list(CHECK)


def test_every_command_is_documented() -> None:
    words = COMMANDS.read_text(encoding="utf-8").split("## Use it")[1].split("\n## ")[0]
    for name in group_of(app).commands:
        assert f"citecheck {name}" in words


def test_every_link_of_the_documents_leads_somewhere() -> None:
    pages = [README, ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").glob("*.md")]
    for page in pages:
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"
