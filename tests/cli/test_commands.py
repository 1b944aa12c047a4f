"""The commands, their options and what they print where."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.cli.conftest import BRIEF, Run
from tests.unit.document.readers.pdf_files import down, pdf

from citecheck import __version__
from citecheck.rules import EVERY_RULE


def codes(out: str) -> list[str]:
    return [finding["code"] for finding in json.loads(out)["documents"][0]["findings"]]


def test_version(run: Run) -> None:
    outcome = run("--version")
    assert (outcome.code, outcome.out, outcome.err) == (0, f"citecheck {__version__}\n", "")


def test_a_file_alone_is_checked(run: Run, brief: Path) -> None:
    short, long = run(brief), run("check", brief)
    assert short == long
    assert short.code == 1
    assert "TOA102" in short.out
    assert "Miranda v. Arizona, 384 U.S. 436 (1966)" in short.out
    assert short.err == ""


def test_options_before_the_file(run: Run, brief: Path) -> None:
    outcome = run("--format", "json", brief)
    assert codes(outcome.out) == ["TOA102"]
    assert outcome.code == 1


def test_select_and_ignore(run: Run, brief: Path) -> None:
    def found(*options: str) -> list[str]:
        return codes(run("check", "--format", "json", *options, brief).out)

    assert found("--select", "toa1") == ["TOA102"]
    assert found("--select", "TOA101,RES") == []
    assert found("--select", "TOA101", "--select", "TOA102") == ["TOA102"]
    assert found("--ignore", "TOA102") == []
    assert found("--select", "TOA", "--ignore", "TOA10") == []


def test_fail_on(run: Run, brief: Path) -> None:
    assert run("--fail-on", "never", brief).code == 0
    assert run("--fail-on", "warning", brief).code == 1
    assert run("--ignore", "TOA102", brief).code == 0


def test_a_text_without_a_table_lists_what_it_cites(run: Run, opinion: Path) -> None:
    outcome = run(opinion)
    assert outcome.code == 0
    assert "no table of authorities" in outcome.out
    assert "Bell Atl. Corp. v. Twombly" in outcome.out
    assert "Id. at 557" in outcome.out


def test_require_toa(run: Run, opinion: Path) -> None:
    assert "TOA001" in codes(run("--require-toa", "--format", "json", opinion).out)
    assert run("--require-toa", opinion).code == 1


def test_extract(run: Run, opinion: Path) -> None:
    text = run("extract", opinion)
    assert text.code == 0
    assert "-> Bell Atl. Corp. v. Twombly, 550 U.S. 544 (2007)" in text.out
    value = json.loads(run("extract", "--format", "json", opinion).out)
    forms = [citation["form"] for citation in value["documents"][0]["citations"]]
    assert forms == ["full", "id"]


@pytest.mark.parametrize("name", ["TOA101", "toa101", "missing-from-toa"])
def test_explain(run: Run, name: str) -> None:
    outcome = run("explain", name)
    assert outcome.code == 0
    assert outcome.out.startswith("TOA101 missing-from-toa\n")
    assert "How to fix" in outcome.out


def test_explain_nothing_known(run: Run) -> None:
    outcome = run("explain", "TOA1O1")
    assert (outcome.code, outcome.out) == (2, "")
    assert "did you mean TOA101" in outcome.err


def test_rules(run: Run) -> None:
    lines = run("rules").out.splitlines()
    assert [line.split()[0] for line in lines if line[0] != " "] == [
        rule.code for rule in EVERY_RULE
    ]


def test_standard_input(program: Run, brief: Path) -> None:
    outcome = program("--format", "json", "-", stdin=brief.read_bytes())
    assert outcome.code == 1
    assert json.loads(outcome.out)["documents"][0]["path"] == "-"


def test_help_groups_what_belongs_together(run: Run) -> None:
    outcome = run("--help")
    assert outcome.code == 0
    for word in ("Checking a brief", "Rules", "check", "extract", "explain", "Exit status"):
        assert word in outcome.out
    options = run("check", "--help").out
    for word in ("--fail-on", "--select", "--statutes", "Output", "What counts"):
        assert word in options


def test_a_long_pdf_is_read_as_by_one_process(run: Run, tmp_path: Path) -> None:
    said = ["The court has held so in many cases, and nobody in this case disputes it."] * 8
    cited = [
        down([*said, f"See Vole v. Marsh, {number} U.S. 41 (1990).", *said])
        for number in range(100, 190)
    ]
    brief = tmp_path / "brief.pdf"
    brief.write_bytes(pdf(cited))
    other = tmp_path / "other.txt"
    other.write_text(BRIEF, encoding="utf-8")
    one = json.loads(run("extract", "-f", "json", brief).out)["documents"]
    with_another = json.loads(run("extract", "-f", "json", brief, other).out)["documents"]
    assert one[0] == with_another[0]
    assert len(one[0]["citations"]) == 90
