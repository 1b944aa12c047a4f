"""How reports look: colour, width, the day, and the format that a file's ending says."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.cli.conftest import Run

_RED = "\x1b[1;31m"


def test_colour_when_it_is_asked_for(program: Run, brief: Path) -> None:
    assert _RED not in program("check", brief).out
    assert _RED in program("check", "--color", "always", brief).out
    assert _RED in program("check", brief, FORCE_COLOR="1").out
    assert _RED not in program("check", brief, FORCE_COLOR="1", NO_COLOR="1").out
    assert _RED not in program("check", "--color", "never", brief, FORCE_COLOR="1").out
    assert _RED in program("check", "--color", "always", brief, NO_COLOR="1").out


@pytest.mark.parametrize("width", [40, 60, 132])
def test_lines_are_as_wide_as_is_said(program: Run, brief: Path, width: int) -> None:
    said = program("check", "--width", width, brief).out
    assert max(map(len, said.splitlines()[1:])) <= width
    assert program("check", brief.name, COLUMNS=str(width)).code == 3
    by_environment = program("check", brief, COLUMNS=str(width)).out
    assert by_environment == said


@pytest.mark.parametrize("columns", ["", "0", "-5", "wide", "9" * 5000])
def test_columns_that_are_none_are_passed_over(program: Run, brief: Path, columns: str) -> None:
    assert program("check", brief, COLUMNS=columns).out == program("check", brief).out


def test_a_width_that_nothing_fits_in_is_wrong_usage(run: Run, brief: Path) -> None:
    assert run("check", "--width", "3", brief).code == 2


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("out.html", "<!doctype html>"),
        ("out.JSON", "{"),
        ("out.md", "## citecheck"),
        ("out.xml", "<?xml"),
        ("out.csv", "path,"),
        ("out.txt", ""),
        ("out", ""),
        ("out.report", ""),
    ],
)
def test_the_ending_says_the_format(run: Run, brief: Path, name: str, begins: str) -> None:
    target = brief.parent / name
    assert run("check", brief, "-o", target).code == 1
    text = target.read_text(encoding="utf-8")
    # a long path leaves no room on its line
    assert text.startswith(begins) if begins else ": 1 error" in " ".join(text.split())


def test_extract_goes_by_the_ending_too(run: Run, opinion: Path) -> None:
    target = opinion.parent / "out.json"
    assert run("extract", opinion, "-o", target).code == 0
    assert json.loads(target.read_text(encoding="utf-8"))["documents"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("check", "-o", "out.pdf"), "no format of this command is .pdf"),
        (("check", "-f", "text", "-o", "out.html"), "--format html writes it"),
        (("check", "-f", "html:out.json"), "--format json writes it"),
        (("extract", "-f", "csv", "-o", "out.json"), "--format json writes it"),
        (("toa", "-o", "out.html"), "no format of this command is .html"),
        (("toa", "-f", "text", "-o", "out.docx"), "--format docx writes it"),
        (("toa", "--diff", "-o", "out.pdf"), "no format of this command is .pdf"),
        (("verify", "--index", "list.sqlite", "-o", "out.pdf"), "is no .pdf file (out.pdf)"),
    ],
)
def test_an_ending_that_says_something_else_is_wrong_usage(
    run: Run, brief: Path, arguments: tuple[str, ...], said: str
) -> None:
    outcome = run(*arguments, brief)
    assert outcome.code == 2
    assert said in outcome.err
    assert not (Path.cwd() / arguments[-1]).exists()


def test_the_day_of_a_record_is_the_one_that_is_given(run: Run, brief: Path) -> None:
    undated = run("check", "-f", "record", brief).out
    dated = run("check", "-f", "record", "--date", "1 May 2031", brief).out
    assert "1 May 2031" in dated
    assert dated.replace("1 May 2031", "not given") == undated


@pytest.mark.parametrize("day", ["2026-02-30", "2026-13-01"])
def test_a_day_in_figures_is_one_of_the_calendar(run: Run, brief: Path, day: str) -> None:
    outcome = run("check", "-f", "record", "--date", day, brief)
    assert (outcome.code, outcome.out) == (2, "")
    assert f"'{day}' is no day" in outcome.err


def test_help_is_a_command_too(program: Run) -> None:
    assert program("help").out == program("--help").out
    assert program("help", "toa").out == program("toa", "--help").out
    wrong = program("help", "chek")
    assert (wrong.code, wrong.err) == (
        2,
        "citecheck: there is no command 'chek'; did you mean 'check'?\n",
    )


def test_help_of_a_command_of_a_command(program: Run) -> None:
    assert program("help", "corpus", "graph").out == program("corpus", "graph", "--help").out
    wrong = program("help", "corpus", "grap")
    assert (wrong.code, wrong.err) == (
        2,
        "citecheck: there is no command 'corpus grap'; did you mean 'graph'?\n",
    )
    assert program("help", "toa", "x").code == 2


def test_what_was_meant_is_said(run: Run, brief: Path) -> None:
    assert f"did you mean {brief}?" in run("check", brief.with_name("breif.txt")).err
    assert "did you mean TOA?" in run("check", "--select", "TAO", brief).err
    assert "did you mean 'ca9'?" in run("check", "--court", "9th", brief).err
    assert "did you mean 'scotus'?" in run("check", "--court", "SCOTUS.", brief).err
    assert "did you mean" not in run("check", "--court", "mars", brief).err


def test_a_link_to_nothing_is_not_meant_by_itself(run: Run, brief: Path) -> None:
    link = brief.with_name("link.txt")
    link.symlink_to("nowhere.txt")
    assert "did you mean" not in run("check", link).err


def test_extract_ends_with_totals(run: Run, opinion: Path) -> None:
    assert run("extract", opinion).out.splitlines()[-1].split() == [
        "2", "case", "full", "1,", "id", "1",
    ]  # fmt: skip


def test_of_a_word_file_without_pages_no_line_is_named(run: Run, tmp_path: Path) -> None:
    """Nobody has the lines of the text that is laid out from it."""
    docx = pytest.importorskip("docx")
    document = docx.Document()
    for words in (
        "TABLE OF AUTHORITIES",
        "Cases",
        "Orrin v. Tapley, 501 U.S. 808 (1992)\t1",
        "ARGUMENT",
        "Under Tapley, 501 U.S. at 810, rent is due. Orrin v. Tapley, 501 U.S. 808 (1991).",
        "Hall v. Doe, 55 F.3d 436 (9th Cir. 1995), is no other.",
    ):
        document.add_paragraph(words)
    brief = tmp_path / "brief.docx"
    document.save(brief)
    said = run("check", brief, "--show-low-confidence").out
    assert "  Hall v. Doe, 55 F.3d 436 is cited but is not in the table\n" in said
    assert "    brief  Orrin v. Tapley, 501 U.S. 808 (1991)\n" in said
    words = " ".join(said.split())
    assert "the full citation of Orrin v. Tapley, 501 U.S. 808 Tapley, 501 U.S. at 810" in words
    assert "line" not in words
    run("check", brief, "-o", tmp_path / "brief.html")
    page = (tmp_path / "brief.html").read_text("utf-8")
    assert ">brief, in the text</a>" in page
    assert ">brief, line" not in page
