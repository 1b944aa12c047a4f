"""Whole reports over the faulty sample, in every format. ``UPDATE_DOCS=1`` writes them anew;
read the difference before you keep it."""

from __future__ import annotations

import json
import os
from pathlib import Path

import jsonschema
import pytest
from junitparser import JUnitXml
from sarif_pydantic import Sarif
from tests.cli.conftest import Outcome, Run

from citecheck.output.registry import CHECK, EXTRACT

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
SAMPLE = "samples/faulty.txt"
UPDATE = bool(os.environ.get("UPDATE_DOCS"))

ENDINGS = {"json": "json", "jsonl": "jsonl", "sarif": "sarif", "gitlab": "json", "junit": "xml",
           "csv": "csv", "markdown": "md"}  # fmt: skip


@pytest.fixture(autouse=True)
def _at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


def compare(outcome: Outcome, name: str) -> str:
    """The report, after comparing it with the one that is kept."""
    kept = HERE / name
    if UPDATE:
        kept.write_text(outcome.out, encoding="utf-8")
    assert outcome.out == kept.read_text(encoding="utf-8")
    assert outcome.err == ""
    return outcome.out


@pytest.mark.parametrize("name", CHECK)
def test_check(run: Run, name: str) -> None:
    outcome = run("check", "--isolated", "--format", name, SAMPLE)
    text = compare(outcome, f"check.{name}.{ENDINGS.get(name, 'txt')}")
    assert outcome.code == 1
    match name:
        case "json":
            schema = json.loads((ROOT / "docs" / "schema.json").read_text(encoding="utf-8"))
            jsonschema.Draft202012Validator(schema).validate(json.loads(text))
        case "sarif":
            Sarif.model_validate_json(text)
        case "junit":
            (suite,) = JUnitXml.fromstring(text.encode())
            assert suite.failures > 0


@pytest.mark.parametrize("name", EXTRACT)
def test_extract(run: Run, name: str) -> None:
    compare(run("extract", "--format", name, SAMPLE), f"extract.{name}.{ENDINGS.get(name, 'txt')}")


def test_formats_agree_on_the_findings(run: Run) -> None:
    """Each format says the same, in its own words: the codes in the same order."""

    def text(name: str) -> str:
        return run("check", "--isolated", "--format", name, SAMPLE).out

    codes = [json.loads(line)["code"] for line in text("jsonl").splitlines()]
    assert codes
    assert [line.split()[1] for line in text("concise").splitlines()] == codes
    document = json.loads(text("json"))["documents"][0]
    assert [finding["code"] for finding in document["findings"]] == codes
    results = json.loads(text("sarif"))["runs"][0]["results"]
    assert [result["ruleId"] for result in results] == codes
    assert [issue["check_name"].split()[0] for issue in json.loads(text("gitlab"))] == codes
    titles = [line.split("title=")[1].split()[0] for line in text("github").splitlines()]
    assert titles == codes
    assert [line.split(",")[4] for line in text("csv").splitlines()[1:]] == codes
