"""``citecheck mark`` and ``citecheck check --mark``."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
from tests.cli.conftest import BRIEF, Run
from tests.unit.copies.annotations import highlights
from tests.unit.copies.briefs import brief
from tests.unit.copies.pdf.test_highlights import SIGNED


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working directory, with a PDF of a brief in it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "brief.pdf").write_bytes(brief())
    return tmp_path


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_copy_is_marked_and_the_brief_stays(run: Run, here: Path) -> None:
    before = _digest(here / "brief.pdf")
    said = run("mark", "brief.pdf", "-o", "marked.pdf")
    assert (said.code, said.out) == (0, "")
    assert said.err == "citecheck: brief.pdf: marked copy with 5 findings: marked.pdf\n"
    assert len(highlights((here / "marked.pdf").read_bytes())) == 7
    assert _digest(here / "brief.pdf") == before


def test_the_copy_has_the_findings_of_the_brief(run: Run, here: Path) -> None:
    run("mark", "brief.pdf", "-o", "marked.pdf")
    first, second = run("check", "brief.pdf"), run("check", "marked.pdf")
    assert first.out.replace("brief.pdf", "marked.pdf") == second.out


def test_a_copy_without_a_name_says_what_it_is_by_its_own(run: Run, here: Path) -> None:
    assert run("mark", "brief.pdf", "--quiet").err == ""
    assert (here / "brief.marked-not-for-filing.pdf").exists()


def test_only_findings_that_are_chosen_are_marked(run: Run, here: Path) -> None:
    run("mark", "brief.pdf", "-o", "marked.pdf", "--select", "TOA102")
    found = highlights((here / "marked.pdf").read_bytes())
    assert [words for words, _ in found] == [
        "Ridley v. Stone, 300 F.2d 77 (2d Cir. 1962) ................ 2"
    ]


def test_check_marks_in_one_read_and_names_the_copy(run: Run, here: Path) -> None:
    said = run("check", "brief.pdf", "--mark", "marked.pdf")
    assert said.code == 1
    assert "\n  marked copy, not for filing: marked.pdf\n" in said.out
    assert len(highlights((here / "marked.pdf").read_bytes())) == 7
    value = json.loads(run("check", "brief.pdf", "--mark", "m.pdf", "-f", "json").out)
    assert value["documents"][0]["marked_copy"] == "m.pdf"


def test_standard_input(program: Run, here: Path) -> None:
    words = ("mark", "-", "--stdin-filename", "brief.pdf", "-o", "marked.pdf")
    said = program(*words, stdin=(here / "brief.pdf").read_bytes())
    assert said.code == 0
    assert len(highlights((here / "marked.pdf").read_bytes())) == 7


def test_a_signed_brief(run: Run, here: Path) -> None:
    (here / "signed.pdf").write_bytes(brief(catalog=SIGNED))
    said = run("mark", "signed.pdf", "-o", "marked.pdf")
    assert said.code == 3
    assert "a signed PDF; any change breaks its signature" in said.err
    assert not (here / "marked.pdf").exists()
    said = run("mark", "signed.pdf", "-o", "marked.pdf", "--force")
    assert said.code == 0
    assert "signed.pdf: its signature does not hold for the marked copy" in said.err


def test_a_report_is_made_where_there_can_be_no_copy(run: Run, here: Path) -> None:
    (here / "brief.txt").write_text(BRIEF, encoding="utf-8")
    said = run("check", "brief.txt", "--mark", "marked.pdf")
    assert said.code == 3
    assert "TOA102" in said.out
    assert "marked copy" not in said.out
    assert said.err.endswith(
        "citecheck: brief.txt: no PDF or Word document; only those can be marked\n"
    )


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["mark", "brief.pdf", "-o", "brief.pdf"], "brief.pdf: the marked copy would overwrite"),
        (["check", "brief.pdf", "--mark", "brief.pdf"], "brief.pdf: the marked copy would"),
        (["check", "brief.pdf", "--mark", "m.out", "-o", "m.out"], "m.out: the report and the"),
        (["check", "brief.pdf", "b.pdf", "--mark", "m.pdf"], "a marked copy is made of one brief"),
        (["mark", "brief.pdf", "-o", "m.docx"], "m.docx: the copy of brief.pdf is a .pdf file too"),
        (["mark", "brief.pdf", "-o", "-"], "a marked copy is not text"),
        (["mark", "-"], "name the file of the marked copy"),
        (["mark", "brief.pdf", "-o", "none/m.pdf"], "cannot write none/m.pdf"),
    ],
)
def test_wrong_usage(run: Run, here: Path, words: list[str], message: str) -> None:
    (here / "b.pdf").write_bytes(brief())
    before = _digest(here / "brief.pdf")
    said = run(*words)
    assert said.code == 2
    assert said.err.startswith(f"citecheck: {message}")
    assert said.err.count("\n") == 1
    assert _digest(here / "brief.pdf") == before
