"""Every format over a report made by hand: what it says, and what a reader of it accepts."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from junitparser import JUnitXml
from sarif_pydantic import Sarif

from citecheck.model.config import Config
from citecheck.model.errors import ExitCode
from citecheck.model.findings import Finding, Report, Severity
from citecheck.output.format import Format, render
from citecheck.output.registry import CHECK, EXTRACT, load
from citecheck.output.results import Checked, Fault, Style
from citecheck.rules import EVERY_RULE, RULES
from citecheck.settings.in_force import InForce
from citecheck.settings.suppressions import Suppression, SuppressionKind

# Not part of the project: read where it lies, beside the repository.
SARIF_SCHEMA = Path(__file__).parents[5] / "shared" / "schemas" / "sarif-2.1.0.json"
FAULT = Fault("gone.txt", "gone.txt: there is no such file; check the path", ExitCode.UNREADABLE)
ACCEPTED = Suppression(SuppressionKind.ACCEPTED, "the clerk said so")

ALL = pytest.mark.parametrize("name", CHECK)


def shape(name: str) -> Format:
    return load(CHECK, name)


def shown(name: str, *reports: Report, faults: tuple[Fault, ...] = ()) -> str:
    return render(shape(name), [Checked(report) for report in reports], Style(), faults)


def with_findings(report: Report, *findings: Finding) -> Report:
    return replace(report, findings=findings)


def sarif(text: str) -> dict[str, Any]:
    """SARIF that an independent package reads, and the official schema where it is at hand."""
    Sarif.model_validate_json(text)
    value: dict[str, Any] = json.loads(text)
    if SARIF_SCHEMA.exists():
        schema = json.loads(SARIF_SCHEMA.read_text(encoding="utf-8"))
        draft = jsonschema.validators.validator_for(schema, default=None)
        draft(schema, format_checker=draft.FORMAT_CHECKER).validate(value)
    return value


def test_each_format_has_the_name_that_it_is_registered_under() -> None:
    assert all(load(CHECK, name).name == name for name in CHECK)
    assert all(load(EXTRACT, name).name == name for name in EXTRACT)
    assert all(load(CHECK, name).summary for name in CHECK)


@ALL
def test_nothing_to_say_is_still_the_format(report: Report, name: str) -> None:
    for text in (shown(name), shown(name, with_findings(report))):
        if name in ("json", "sarif", "gitlab"):
            json.loads(text)
        if name == "junit":
            JUnitXml.fromstring(text.encode())
        assert text == "" or text.endswith("\n")


@ALL
def test_files_stand_one_after_the_other(report: Report, name: str) -> None:
    twice = shown(name, report, report)
    assert twice.count("the table says 2008") == 2 * shown(name, report).count(
        "the table says 2008"
    )


@ALL
@pytest.mark.parametrize("words", ["\x1b[31m", "\x9b31m", "\u202e", "\ud800", "a\x00b", "\uffff"])
def test_hostile_words_leave_no_raw_sign(
    hostile: Callable[[str], Report], name: str, words: str
) -> None:
    report = hostile(words)
    fault = Fault(words, words, ExitCode.UNREADABLE)
    checked = Checked(report, Config(), (Suppression(SuppressionKind.ACCEPTED, words),))
    style = Style(statistics=True)
    text = render(shape(name), [Checked(report), checked], style, [fault])
    assert not set("\x1b\x9b\u202e\ud800\x00") & set(text)
    if name == "sarif":
        sarif(text)
    if name == "junit":
        assert len(list(JUnitXml.fromstring(text.encode()))) == 3


OWN_COMMAND = re.compile(r"::(error|warning|notice) file=")


@ALL
@pytest.mark.parametrize(
    "words",
    [
        "::error::x.txt",
        "::stop-commands::x",
        "##[group]x",
        "see ##vso[task.complete]x",
        "##teamcity[x]",
    ],
)
def test_no_line_of_a_report_is_a_command_for_a_ci_system(
    hostile: Callable[[str], Report], name: str, words: str
) -> None:
    fault = Fault(words, words, ExitCode.UNREADABLE)
    checked = Checked(hostile(words), Config(), in_force=InForce(words, ("TOA101",), (words,)))
    text = render(shape(name), [checked], Style(statistics=True), [fault])
    assert "##[" not in text
    assert "##vso[" not in text
    assert "##teamcity[" not in text
    starts = [line for line in text.splitlines() if line.lstrip().startswith("::")]
    assert all(OWN_COMMAND.match(line) for line in starts), starts


def test_a_path_that_looks_like_a_command_still_opens(hostile: Callable[[str], Report]) -> None:
    text = render(shape("concise"), [Checked(hostile("::error::x.txt"))], Style())
    assert text.startswith("./::error::x.txt:")


def test_concise(report: Report) -> None:
    nowhere = replace(report.findings[0], location=None, message="no table")
    assert shown("concise", with_findings(report, *report.findings, nowhere)).splitlines() == [
        "brief.txt:4:6: TOA104 the table says 2008, the brief 2007",
        "brief.txt:1:1: TOA104 no table",
    ]


def test_jsonl_has_the_findings_of_json(report: Report) -> None:
    (line,) = shown("jsonl", report).splitlines()
    value = json.loads(line)
    document = json.loads(shown("json", report))["documents"][0]
    assert value == {"path": "brief.txt", **document["findings"][0]}


def test_sarif(report: Report) -> None:
    (run,) = sarif(shown("sarif", report))["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [rule.code for rule in EVERY_RULE]
    assert all(rule["help"]["text"] and rule["help"]["markdown"] for rule in rules)
    (result,) = run["results"]
    assert rules[result["ruleIndex"]]["id"] == result["ruleId"] == "TOA104"
    assert result["level"] == "error"
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": "brief.txt"}
    lines = report.document.source.text.split("\n")
    region = place["region"]
    line = lines[region["startLine"] - 1]
    words = line[region["startColumn"] - 1 : region["endColumn"] - 1]
    assert words == region["snippet"]["text"] == "Bell Atl. Corp. v. Twombly, 550 U.S. 544 (2007)"
    assert result["relatedLocations"][0]["message"]["text"] == "the entry"
    assert result["suppressions"] == []
    assert run["invocations"][0]["executionSuccessful"] is True


def test_sarif_fingerprints_are_those_of_json(report: Report) -> None:
    finding = json.loads(shown("json", report))["documents"][0]["findings"][0]
    result = sarif(shown("sarif", report))["runs"][0]["results"][0]
    marks = result["partialFingerprints"]
    assert marks["citecheck/v1"] == finding["fingerprint"]
    assert marks["primaryLocationLineHash"].startswith(finding["fingerprint"])


def test_sarif_keeps_what_was_suppressed(report: Report) -> None:
    text = render(shape("sarif"), [Checked(report, Config(), (ACCEPTED,))], Style())
    (result,) = sarif(text)["runs"][0]["results"]
    assert result["suppressions"] == [
        {"kind": "external", "status": "accepted", "justification": "the clerk said so"}
    ]


def test_sarif_says_what_could_not_be_checked(report: Report) -> None:
    nowhere = with_findings(report, replace(report.findings[0], location=None))
    (run,) = sarif(shown("sarif", nowhere, faults=(FAULT,)))["runs"]
    (invocation,) = run["invocations"]
    assert (invocation["executionSuccessful"], invocation["exitCode"]) == (False, 3)
    assert "no such file" in invocation["toolExecutionNotifications"][0]["message"]["text"]
    region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 1, "startColumn": 1}


def test_sarif_paths_are_relative_uris(
    report: Report, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    def uri(path: str) -> str:
        source = replace(report.document.source, path=path)
        moved = replace(report, document=replace(report.document, source=source))
        result = sarif(shown("sarif", moved))["runs"][0]["results"][0]
        found: str = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        return found

    assert uri(str(tmp_path / "a b" / "§.txt")) == "a%20b/%C2%A7.txt"
    assert uri("./c:d.txt") == "c%3Ad.txt"
    assert uri("/elsewhere/brief.txt") == "file:///elsewhere/brief.txt"
    assert uri("-") == "-"


def test_github(report: Report) -> None:
    words = "100 % of a,b:c\nd"
    odd = replace(report.findings[0], message=words, severity=Severity.INFO)
    text = shown("github", with_findings(report, *report.findings, odd), faults=(FAULT,))
    first, second, third = text.splitlines()
    assert first == (
        "::error file=brief.txt,line=4,col=6,title=TOA104 date-or-court-mismatch"
        "::the table says 2008, the brief 2007 (page 1)"
    )
    assert second.startswith("::notice file=brief.txt,")
    assert second.endswith("::100 %25 of a,b:c d (page 1)")
    assert third.startswith("::error file=gone.txt,title=not checked::gone.txt: there is no")


def test_github_properties_are_escaped(report: Report) -> None:
    source = replace(report.document.source, path="a,b:c.txt")
    moved = replace(report, document=replace(report.document, source=source))
    assert "file=a%2Cb%3Ac.txt," in shown("github", moved)


def test_gitlab(report: Report) -> None:
    issues = json.loads(shown("gitlab", report, report, faults=(FAULT,)))
    assert len(issues) == 3
    first, _, missing = issues
    assert first["location"] == {"path": "brief.txt", "lines": {"begin": 4}}
    assert (first["severity"], first["check_name"]) == ("major", "TOA104 date-or-court-mismatch")
    assert missing["severity"] == "blocker"
    for issue in issues:
        assert set(issue) == {
            "description", "check_name", "fingerprint", "severity", "location",
        }  # fmt: skip
        assert re.fullmatch("[0-9a-f]{32}", issue["fingerprint"])


def test_gitlab_fingerprints_differ_between_files(report: Report) -> None:
    source = replace(report.document.source, path="other.txt")
    other = replace(report, document=replace(report.document, source=source))
    marks = [issue["fingerprint"] for issue in json.loads(shown("gitlab", report, other))]
    assert len(set(marks)) == 2


def test_junit(report: Report) -> None:
    warning = replace(
        report.findings[0], code="TOA105", rule="name-mismatch", severity=Severity.WARNING
    )
    text = shown("junit", with_findings(report, *report.findings, warning), faults=(FAULT,))
    suite, gone = JUnitXml.fromstring(text.encode())
    cases = {case.name.split()[0]: case for case in suite}
    assert list(cases) == [rule.code for rule in RULES]
    (failure,) = cases["TOA104"].result
    assert failure.type == "error"
    assert "p. 1 (4:6): error: the table says 2008" in failure.text
    assert cases["TOA105"].result == []
    assert "warning: the table says" in cases["TOA105"].system_out
    assert cases["TOA001"].is_passed
    if "TOA106" in cases:
        assert cases["TOA106"].is_skipped
    assert (suite.failures, suite.tests) == (1, len(RULES))
    assert gone.errors == 1


def test_junit_leaves_out_rules_that_were_not_run(report: Report) -> None:
    checked = Checked(report, Config(select=("TOA104",)))
    (suite,) = JUnitXml.fromstring(render(shape("junit"), [checked], Style()).encode())
    assert [case.name for case in suite] == ["TOA104 date-or-court-mismatch"]


def test_csv(report: Report) -> None:
    formula = replace(report.findings[0], message='=HYPERLINK("x"), and\nmore')
    text = shown("csv", with_findings(report, *report.findings, formula))
    rows = list(csv.DictReader(io.StringIO(text)))
    assert [(row["path"], row["line"], row["page"]) for row in rows] == [
        ("brief.txt", "4", "1")
    ] * 2
    assert rows[0]["about"] == "550 U.S. 544"
    assert rows[0]["message"] == "the table says 2008, the brief 2007"
    assert rows[1]["message"] == '\'=HYPERLINK("x"), and more'


def test_csv_has_one_head(report: Report) -> None:
    assert shown("csv", report, report).count("path,line,column") == 1


def test_markdown(report: Report) -> None:
    rude = "see @octocat, #12, <img src=x> | [a](b) `c` https://x.example _d_"
    text = shown(
        "markdown",
        with_findings(report, *report.findings, replace(report.findings[0], message=rude)),
        faults=(FAULT,),
    )
    assert text.startswith("## citecheck\n\n### brief.txt\n\n2 errors.\n\n| | rule |")
    assert "| error | `TOA104` date-or-court-mismatch | p. 1 (4:6) | the table says 2008" in text
    row = next(line for line in text.splitlines() if "octocat" in line)
    assert "@<!-- -->octocat" in row
    assert "#<!-- -->12" in row
    assert "&lt;img" in row
    assert "\\| \\[a\\](b) \\`c\\`" in row
    assert "https<!-- -->://" in row
    assert "### gone.txt\n\nCould not be checked: gone.txt: there is no such file" in text
    assert text.endswith("\n1 file checked: 2 errors.\n")
    assert "Not checked: TOA106 (the table of contents has no pages)." in text


def test_markdown_stays_within_a_comment(report: Report) -> None:
    text = shown("markdown", with_findings(report, *report.findings * 400))
    assert len(text) < 65_536
    assert "… and 300 more." in text
