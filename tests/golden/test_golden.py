"""What the program prints for each sample, whole. ``UPDATE_DOCS=1`` writes the files anew."""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from citecheck import __version__
from citecheck.cli import main
from citecheck.output.registry import CHECK
from citecheck.rules import RULES

_HERE = Path(__file__).parent
_ROOT = _HERE.parents[1]
_SAMPLES = [path.stem for path in sorted((_ROOT / "samples").glob("*.txt"))]
Run = Callable[..., tuple[int, str]]

_UPDATE = bool(os.environ.get("UPDATE_DOCS"))

# Not part of the project: read where it lies.
_SARIF_SCHEMA = _ROOT.parent / "shared" / "schemas" / "sarif-2.1.0.json"

# They name the versions of libraries and carry style and script: their own tests read what they say.
_NOT_HERE = {"text", "json", "html", "record"}

# Every sample as people and as scripts see it, and the faulty one in every other format.
_RUNS = [
    *(("check", form, sample) for form in ("text", "json") for sample in _SAMPLES),
    *(("check", form, "faulty") for form in CHECK if form not in _NOT_HERE),
    ("extract", "text", "opinion"),
    ("extract", "json", "opinion"),
]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Run:
    """The program inside this process, started in the root of the repository: its exit status
    and what it put on standard output."""

    def in_process(*arguments: str) -> tuple[int, str]:
        monkeypatch.chdir(_ROOT)
        monkeypatch.setattr(sys, "argv", ["citecheck", *arguments])
        with pytest.raises(SystemExit) as left:
            main()
        out, err = capfd.readouterr()
        assert err == ""
        return int(left.value.code or 0), out

    return in_process


@pytest.mark.parametrize(("command", "form", "sample"), _RUNS, ids=["-".join(run) for run in _RUNS])
def test_output(command: str, form: str, sample: str, run: Run) -> None:
    _, printed = run(command, "--format", form, f"samples/{sample}.txt")
    # a release changes nothing else
    printed = printed.replace(f'"{__version__}"', '"VERSION"')
    golden = _HERE / f"{sample}.{command}.{form}"
    if _UPDATE:
        golden.write_text(printed, encoding="utf-8")
    assert printed == golden.read_text(encoding="utf-8")


@pytest.mark.skipif(not _SARIF_SCHEMA.exists(), reason="the schema of SARIF is not at hand")
def test_sarif_is_valid() -> None:
    schema = json.loads(_SARIF_SCHEMA.read_text(encoding="utf-8"))
    value = json.loads((_HERE / "faulty.check.sarif").read_text(encoding="utf-8"))
    draft = jsonschema.validators.validator_for(schema, default=None)
    validator = draft(schema, format_checker=draft.FORMAT_CHECKER)
    assert value["runs"][0]["results"]
    assert [error.message for error in validator.iter_errors(value)] == []


@pytest.mark.parametrize(
    ("sample", "status"),
    [("faulty", 1), ("clean", 0), ("implausible", 0), ("opinion", 0), ("no-table", 0)],
)
def test_exit_status(sample: str, status: int, run: Run) -> None:
    assert run("check", f"samples/{sample}.txt")[0] == status


def test_every_sample_has_a_status_above() -> None:
    assert set(_SAMPLES) == {"faulty", "clean", "implausible", "opinion", "no-table"}


def test_clean_sample_has_no_finding_of_any_confidence(run: Run) -> None:
    status, out = run(
        "check",
        "--format",
        "json",
        "--show-low-confidence",
        "--fail-on",
        "info",
        "samples/clean.txt",
    )
    (document,) = json.loads(out)["documents"]
    assert (status, document["findings"]) == (0, [])
    # nothing is unchecked but its certificate, which is no part of the brief
    assert [skip["check"] for skip in document["skipped"]] == ["text"]
    assert "CERTIFICATE OF COMPLIANCE" in document["skipped"][0]["reason"]
    assert all(entry["authority"] for entry in document["toa"]["entries"])


def test_faulty_sample_has_each_fault_once(run: Run) -> None:
    """All rules but TOA001, which no brief with a table can break, those that sum others up, and
    those about what is plausible, which have a sample of their own."""
    codes = {rule.code for rule in RULES if not rule.sums_up} - {"TOA001"}
    assert _said(run, "faulty") == dict.fromkeys((c for c in codes if c[:3] != "PLA"), 1)


def test_implausible_sample_has_each_fault_once(run: Run) -> None:
    codes = {rule.code for rule in RULES if rule.code.startswith("PLA")}
    assert _said(run, "implausible") == dict.fromkeys({*codes, "TOA001"}, 1)


def _said(run: Run, sample: str) -> Counter[str]:
    _, out = run("check", "--format", "json", f"samples/{sample}.txt")
    (document,) = json.loads(out)["documents"]
    return Counter(finding["code"] for finding in document["findings"])
