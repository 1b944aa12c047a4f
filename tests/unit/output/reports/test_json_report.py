"""JSON, schema version 1."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from tests.unit.whole import read

from citecheck.model.config import Config
from citecheck.model.errors import ExitCode
from citecheck.model.findings import Report
from citecheck.output.extracts import extract_json
from citecheck.output.format import render
from citecheck.output.reports import json_report
from citecheck.output.results import Checked, Fault, Style
from citecheck.settings.suppressions import Suppression, SuppressionKind

SCHEMA = Path(__file__).parents[4] / "docs" / "schema.json"


def strict_schema() -> dict[str, Any]:
    """The published schema, closed: what we print ourselves has no key that it does not name."""
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    for name, definition in schema["$defs"].items():
        # A document is an extraction and more, so that one stays open.
        if "properties" in definition and name != "extraction":
            definition["unevaluatedProperties"] = False
    return schema


def checked(report: Report) -> dict[str, Any]:
    value = json.loads(render(json_report.FORMAT, [Checked(report)], Style()))
    Draft202012Validator(strict_schema()).validate(value)
    return value


def test_output_is_what_the_schema_says(report: Report) -> None:
    checked(report)
    extracted = json.loads(render(extract_json.FORMAT, [Checked(report)], Style()))
    Draft202012Validator(strict_schema()).validate(extracted)
    named = strict_schema()["$defs"]["extraction"]["properties"]
    assert set(extracted["documents"][0]) == set(named)
    unreadable = [Fault("a.txt", "a.txt: gone", ExitCode.UNREADABLE)]
    nothing = json.loads(render(json_report.FORMAT, [], Style(), unreadable))
    Draft202012Validator(strict_schema()).validate(nothing)
    assert nothing["summary"]["exit_code"] == 3


def test_schema_refuses_a_missing_key(report: Report) -> None:
    value = checked(report)
    del value["documents"][0]["findings"][0]["fingerprint"]
    assert not Draft202012Validator(strict_schema()).is_valid(value)


def test_document(report: Report) -> None:
    value = checked(report)
    assert value["schema_version"] == 1
    assert value["summary"] == {"errors": 1, "warnings": 0, "infos": 0, "exit_code": 1}
    document = value["documents"][0]
    assert document["path"] == "brief.txt"
    assert document["pagination"] == {
        "source": "form-feed",
        "physical_pages": 2,
        "labels": [None, "1"],
    }
    assert document["skipped"] == [
        {"check": "TOA106", "reason": "the table of contents has no pages"}
    ]


def test_entries(report: Report) -> None:
    case, statute = checked(report)["documents"][0]["toa"]["entries"]
    assert case["pages"] == ["1", "2", "3"]
    assert case["pages_text"] == "1-3"
    assert (case["passim"], case["principal"], case["authority"]) == (False, False, "a1")
    assert case["citations"] == ["550 U.S. 544"]
    assert (statute["id"], statute["passim"], statute["principal"]) == ("t2", True, True)
    assert statute["citations"] == ["42 U.S.C. § 1983"]


def test_authorities(report: Report) -> None:
    case, statute = checked(report)["documents"][0]["authorities"]
    assert case["sites"] == ["c1", "c2"]
    assert case["pages"] == ["1"]
    assert case["toa_entries"] == ["t1"]
    assert (case["kind"], case["court"], case["year"]) == ("case", "scotus", 2007)
    assert statute["name"] is None


def test_citations(report: Report) -> None:
    citations = checked(report)["documents"][0]["citations"]
    statuses = [citation["resolution"]["status"] for citation in citations]
    assert statuses == ["resolved", "resolved", "record", "unresolved", "ambiguous", "resolved"]
    assert [citation["authority"] for citation in citations] == [
        "a1", "a1", None, None, None, "a2",
    ]  # fmt: skip
    assert citations[0]["core"] == "550 U.S. 544"
    assert citations[5]["core"] == "42 U.S.C. § 1983"
    assert citations[1]["core"] == "Id."
    assert citations[4]["resolution"]["candidates"] == ["a1", "a2"]


def test_each_citation_of_a_decision_says_in_which_opinion_it_stands(report: Report) -> None:
    assert {c["opinion"] for c in checked(report)["documents"][0]["citations"]} == {None}
    text = (
        "ORRIN, J., delivered the opinion.\n\nThe rent is due. Doe v. Roe, 9 F.3d 8 (1993).\n\n"
        "TAPLEY, J., dissenting.\n\nIt is not. Vane v. Roe, 8 F.3d 7 (1992).\n"
    )
    citations = checked(read(text))["documents"][0]["citations"]
    assert [citation["opinion"] for citation in citations] == ["majority", "dissent"]


def test_every_location_points_at_the_words(report: Report) -> None:
    text = report.document.source.text
    for citation in checked(report)["documents"][0]["citations"]:
        place = citation["location"]
        assert text[place["start"] : place["end"]] == citation["text"]
        line = text.split("\n")[place["line"] - 1]
        assert line[place["column"] - 1 :].startswith(citation["text"])
        assert (place["page"], place["physical_page"]) == ("1", 2)


def test_suppressed_findings_stand_apart(report: Report) -> None:
    accepted = Suppression(SuppressionKind.ACCEPTED, "the clerk said so")
    text = render(json_report.FORMAT, [Checked(report, Config(), (accepted,))], Style())
    value = json.loads(text)
    Draft202012Validator(strict_schema()).validate(value)
    document = value["documents"][0]
    assert document["findings"] == []
    (suppressed,) = document["suppressed"]
    assert (suppressed["kind"], suppressed["reason"]) == ("accepted", "the clerk said so")
    assert suppressed["finding"] == checked(report)["documents"][0]["findings"][0]
    assert value["summary"]["exit_code"] == 0


def test_several_documents(report: Report) -> None:
    value = json.loads(render(json_report.FORMAT, [Checked(report)] * 3, Style()))
    Draft202012Validator(strict_schema()).validate(value)
    assert len(value["documents"]) == 3
    assert value["summary"]["errors"] == 3


def test_same_report_same_bytes(report: Report) -> None:
    files = [Checked(report)]
    assert render(json_report.FORMAT, files, Style()) == render(
        json_report.FORMAT, files, Style(40, color=True)
    )


@pytest.mark.parametrize("words", ["\x1b[31m", "\x9b31m", "\u202e", "[/b]", "\ud800", "a\x00b"])
def test_hostile_words_survive_and_leave_no_raw_sign(
    hostile: Callable[[str], Report], words: str
) -> None:
    text = render(json_report.FORMAT, [Checked(hostile(words))], Style())
    assert not set("\x1b\x9b\u202e\ud800\x00") & set(text)
    assert json.loads(text)["documents"][0]["path"] == words
