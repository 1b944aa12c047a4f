"""The record of a check claims what was done, and names what was not."""

from __future__ import annotations

from dataclasses import replace
from importlib.metadata import version

from citecheck import __version__
from citecheck.model.config import Config
from citecheck.model.findings import Report
from citecheck.output.format import render
from citecheck.output.record import record
from citecheck.output.registry import CHECK, load
from citecheck.output.results import Checked, Style
from citecheck.rules import RULES


def _points(checked: Checked, date: str = "") -> dict[str, tuple[str, ...]]:
    return {point.about: point.lines for point in record(checked, date)}


def test_it_names_the_file_the_versions_and_the_settings(report: Report) -> None:
    source = replace(report.document.source, sha256="c" * 64)
    report = replace(report, document=replace(report.document, source=source))
    said = _points(Checked(report, Config(court="ca9", passim_threshold=6)), "2 May 2031")
    assert said["File"] == ("brief.txt",)
    assert said["SHA-256"] == ("c" * 64,)
    assert said["Checked with"][:2] == (f"citecheck {__version__}", f"eyecite {version('eyecite')}")
    assert said["Court"][0].startswith("ca9: ")
    assert said["Settings"] == ("passim-threshold = 6",)
    assert said["Date"] == ("2 May 2031",)


def test_a_rule_that_was_not_run_in_full_is_not_said_to_have_been(report: Report) -> None:
    said = _points(Checked(report))
    run = {line.split()[0] for line in said["Rules run in full"]}
    assert run == {rule.code for rule in RULES} - {"TOA106"}
    assert said["Not checked"] == ("TOA106: the table of contents has no pages",)
    assert said["Date"] == ("not given",)


def test_it_counts_what_was_compared_and_found(report: Report) -> None:
    said = _points(Checked(report))
    assert said["Compared"] == ("6 citations of 2 authorities", "a table of 2 entries")
    assert said["Found"] == ("1 error", "errors by rule: TOA104 1")


def test_the_page_of_text_ends_with_a_line_for_a_name(report: Report) -> None:
    text = render(load(CHECK, "record"), [Checked(report)], Style(width=70, date="today"))
    assert text.startswith("Record of a check of citations\n")
    assert text.rstrip().endswith("Reviewed by: " + "_" * 30)
    assert max(map(len, text.splitlines())) <= 70
