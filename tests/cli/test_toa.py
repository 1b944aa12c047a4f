"""``citecheck toa``."""

from __future__ import annotations

import json
from pathlib import Path

import docx
import pytest
from tests.cli.conftest import Run
from tests.unit.copies.word_briefs import brief as word_brief

SAMPLE = Path(__file__).parents[2] / "samples" / "clean.txt"


def test_text_on_standard_output(run: Run) -> None:
    said = run("toa", SAMPLE)
    assert said.code == 0
    assert said.err == ""
    assert said.out.splitlines()[0].strip() == "TABLE OF AUTHORITIES"
    assert "\nCamp v. Pitts, 411 U.S. 138 (1973) (per curiam) ......" in said.out
    assert max(map(len, said.out.splitlines())) == 80


def test_court(run: Run) -> None:
    assert "TABLE OF CITED AUTHORITIES" in run("toa", SAMPLE, "--court", "scotus").out
    assert "passim" not in run("toa", SAMPLE, "--court", "scotus").out
    assert "passim" in run("toa", SAMPLE).out


def test_configuration(run: Run, tmp_path: Path) -> None:
    brief = tmp_path / "brief.txt"
    brief.write_bytes(SAMPLE.read_bytes())
    (tmp_path / "citecheck.toml").write_text('court = "tex"\n', encoding="utf-8")
    assert "INDEX OF AUTHORITIES" in run("toa", brief).out
    assert "INDEX OF AUTHORITIES" not in run("toa", brief, "--isolated").out
    assert run("toa", brief, "--isolated", "--config", "x.toml").code == 2


@pytest.mark.parametrize("name", ["table.docx", "table.DOCX"])
def test_docx_goes_to_a_file(run: Run, tmp_path: Path, name: str) -> None:
    said = run("toa", SAMPLE, "-o", tmp_path / name)
    assert (said.code, said.out, said.err) == (0, "", "")
    words = [paragraph.text for paragraph in docx.Document(str(tmp_path / name)).paragraphs]
    assert "Camp v. Pitts, 411 U.S. 138 (1973) (per curiam)\t7, 8" in words


def test_docx_does_not_go_to_a_terminal(run: Run) -> None:
    said = run("toa", SAMPLE, "--format", "docx")
    assert (said.code, said.out) == (2, "")
    assert said.err == "citecheck: --format docx is not text: name a file with --output\n"


def test_json_to_a_file(run: Run, tmp_path: Path) -> None:
    run("toa", SAMPLE, "-o", tmp_path / "table.json")
    value = json.loads((tmp_path / "table.json").read_text("utf-8"))
    assert value["heading"] == "TABLE OF AUTHORITIES"


def test_what_was_left_out_is_said(run: Run, brief: Path) -> None:
    said = run("toa", brief)
    assert said.code == 0
    assert "Bell Atl. Corp. v. Twombly, 550 U.S. 544 (2007)\n" in said.out
    assert "Miranda" not in said.out
    assert said.err == f"citecheck: {brief}: the text has no page markers: the table has no pages\n"


def test_standard_input(program: Run) -> None:
    said = program("toa", "-", "--stdin-filename", "brief.txt", stdin=SAMPLE.read_bytes())
    assert said.code == 0
    assert "SEC v. Chenery Corp." in said.out


def test_the_brief_is_never_overwritten(run: Run, brief: Path) -> None:
    before = brief.read_bytes()
    assert run("toa", brief, "-o", brief).code == 2
    assert brief.read_bytes() == before


def test_a_file_that_cannot_be_read(run: Run, tmp_path: Path) -> None:
    assert run("toa", tmp_path / "none.txt").code == 3
    assert run("toa").code == 2


FAULTY = SAMPLE.with_name("faulty.txt")


def test_the_difference_is_a_unified_diff_and_a_status(run: Run) -> None:
    said = run("toa", "--diff", FAULTY)
    assert said.code == 1
    first, second, hunk, *lines = said.out.splitlines()
    assert first == f"--- {FAULTY}: the table as it is"
    assert second == f"+++ {FAULTY}: the table that the body asks for"
    assert hunk.startswith("@@ -")
    assert {line[0] for line in lines} >= {"-", "+", " "}


def test_no_difference_is_status_0(run: Run) -> None:
    assert run("toa", "--diff", SAMPLE).code == 0
    assert run("toa", "--diff", SAMPLE).out == ""
    value = json.loads(run("toa", "--diff", "-f", "json", SAMPLE).out)
    assert value["edits"] == []


def test_page_lists_are_corrected_in_a_copy(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "brief.docx"
    file.write_bytes(word_brief())
    before = file.read_bytes()
    said = run("toa", file, "--replace", "-o", tmp_path / "mended.docx")
    assert (said.code, said.out) == (0, "")
    assert "page lists corrected: 2" in said.err
    assert file.read_bytes() == before
    assert "TOA106" in run("check", file).out
    assert "TOA106" not in run("check", tmp_path / "mended.docx").out


@pytest.mark.parametrize(
    ("words", "status", "message"),
    [
        (["--diff", "--replace"], 2, "--diff and --replace exclude each other"),
        (["--diff", "-f", "markdown"], 2, "--diff comes as text or json, not markdown"),
        (["--fields", "--replace"], 2, "--replace and --fields exclude each other"),
        (["--fields"], 2, "--fields makes a copy: name its file with --output"),
        (["--fields", "-o", "x.docx"], 3, "no Word document"),
        (["--replace"], 2, "--replace makes a copy: name its file with --output"),
        (["--replace", "-o", "x.txt"], 2, "--replace makes a Word document: name a .docx file"),
        (["--replace", "-o", "x.docx"], 3, "no Word document"),
    ],
)
def test_what_goes_together(run: Run, words: list[str], status: int, message: str) -> None:
    said = run("toa", SAMPLE, *words)
    assert said.code == status
    assert message in said.err
    assert not Path("x.docx").exists()


def test_fields_are_put_into_a_copy(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "brief.docx"
    file.write_bytes(word_brief())
    before = file.read_bytes()
    said = run("toa", file, "--fields", "-o", tmp_path / "fields.docx")
    assert (said.code, said.out) == (0, "")
    assert "entries that the body does not cite, no longer in the table: 1" in said.err
    assert file.read_bytes() == before
    assert run("check", tmp_path / "fields.docx").code == 0
