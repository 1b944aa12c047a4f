"""The library: what ``import citecheck`` gives."""

from __future__ import annotations

import doctest
import pickle
import re
import subprocess
import sys
from pathlib import Path

import pytest

import citecheck
import citecheck.api
from citecheck.output.json_values import document_value
from citecheck.output.results import Checked

ROOT = Path(__file__).parents[2]

TEXT = """\
TABLE OF AUTHORITIES

Cases                                                        Page(s)

Miranda v. Arizona, 384 U.S. 436 (1966) ............................. 1

ARGUMENT

The complaint must be plausible. Bell Atl. Corp. v. Twombly, 550 U.S. 544,
556 (2007). Nobody disputes it. Id. at 557. But see Smith, supra, at 3.
"""


def test_check_takes_a_text_or_a_path(tmp_path: Path) -> None:
    path = tmp_path / "brief.txt"
    path.write_text(TEXT, encoding="utf-8")
    of_text, of_path = citecheck.check(TEXT), citecheck.check(path)
    assert {"TOA101", "TOA102", "RES201"} <= {finding.code for finding in of_text.findings}
    assert of_text.findings == of_path.findings
    assert of_path.document.source.path == str(path)


def test_check_takes_a_configuration() -> None:
    report = citecheck.check(TEXT, citecheck.Config(select=("TOA102",)))
    assert [finding.code for finding in report.findings] == ["TOA102"]


def test_a_file_is_not_checked_as_a_text_by_mistake(tmp_path: Path) -> None:
    path = tmp_path / "brief.txt"
    path.write_text(TEXT, encoding="utf-8")
    with pytest.raises(citecheck.InputError, match="is the name of a file"):
        citecheck.check(str(path))
    with pytest.raises(citecheck.InputError, match="no such file"):
        citecheck.check(tmp_path / "none.txt")


@pytest.mark.parametrize("text", ["", "\0", "no citation", "x" * 5000, "a\r\nb"])
def test_any_text_is_a_text(text: str) -> None:
    assert citecheck.extract(text) == ()


def test_extract() -> None:
    full, short, unknown = citecheck.extract(TEXT)
    assert (full.citation, full.form, full.pin) == ("550 U.S. 544", "full", "556")
    assert full.authority is not None
    assert full.authority.name == "Bell Atl. Corp. v. Twombly"
    assert short.text == "Id. at 557"
    assert short.authority is full.authority
    assert short.location.span.of(TEXT) == "Id. at 557"
    assert unknown.authority is None


def test_reports_and_references_are_picklable() -> None:
    report = citecheck.check(TEXT)
    again = pickle.loads(pickle.dumps(report))  # noqa: S301
    assert document_value(Checked(again)) == document_value(Checked(report))
    references = citecheck.extract(TEXT)
    assert pickle.loads(pickle.dumps(references)) == references  # noqa: S301


def test_everything_public_exists_and_is_documented() -> None:
    for name in citecheck.__all__:
        assert getattr(citecheck, name).__doc__ or name == "__version__"
    assert dir(citecheck) == sorted(citecheck.__all__)
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        citecheck.nothing  # noqa: B018


def test_importing_the_package_loads_nothing() -> None:
    code = "import sys; old = set(sys.modules); import citecheck; print(*set(sys.modules) - old)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert set(done.stdout.split()) <= {"citecheck", "__future__"}


def test_examples_of_the_docstrings() -> None:
    outcome = doctest.testmod(citecheck.api)
    assert outcome.attempted > 2
    assert outcome.failed == 0


def test_example_of_the_documentation(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    page = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```pycon\n(.*?)```", page, re.DOTALL)
    assert blocks
    example = doctest.DocTestParser().get_doctest("\n".join(blocks), {}, "page", "commands.md", 0)
    runner = doctest.DocTestRunner()
    runner.run(example)
    assert runner.summarize(verbose=False).failed == 0
