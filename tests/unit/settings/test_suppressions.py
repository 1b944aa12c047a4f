"""Accepted findings and the baseline."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

import citecheck
from citecheck.model.errors import ConfigError
from citecheck.model.findings import Report
from citecheck.settings import baseline
from citecheck.settings.baseline import dump_baseline, name_in_baseline, read_baseline
from citecheck.settings.suppressions import Acceptance, SuppressionKind, baseline_key, judge

HERE = PurePosixPath("briefs/brief.txt")
BRIEF = """\
TABLE OF AUTHORITIES

Cases                                                        Page(s)

Bell Atl. Corp. v. Twombly, 550 U.S. 544 (2007) ..................... 1
Miranda v. Arizona, 384 U.S. 436 (1966) ............................. 1

ARGUMENT

The complaint must be plausible. Bell Atl. Corp. v. Twombly, 550 U.S. 544,
556 (2007). See Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009).
"""


@pytest.fixture(scope="module")
def report() -> Report:
    """Two findings: a case not listed (TOA101) and one never cited (TOA102)."""
    found = citecheck.check(BRIEF, citecheck.Config(select=("TOA101", "TOA102")))
    assert [finding.code for finding in found.findings] == ["TOA101", "TOA102"]
    return found


def accept(code: str, citation: str, path: str | None = None) -> Acceptance:
    return Acceptance(code, citation, "because", path)


@pytest.mark.parametrize(
    "citation",
    [
        "556 U.S. 662",
        "Ashcroft v. Iqbal, 556 U.S. 662",
        "Ashcroft v. Iqbal, 556 U.S. 662 (2009)",
        "ashcroft v. iqbal,  556 u.s. 662",
        "Ashcroft v. Iqbal",
    ],
)
def test_an_authority_may_be_named_in_any_usual_way(report: Report, citation: str) -> None:
    judgement = judge(report, [accept("TOA101", citation)], HERE, {})
    first, second = judgement.suppressions
    assert first is not None
    assert (first.kind, first.reason) == (SuppressionKind.ACCEPTED, "because")
    assert second is None
    assert judgement.used == {0}


@pytest.mark.parametrize(
    ("code", "citation"),
    [
        ("TOA102", "556 U.S. 662"),
        ("TOA101", "556 U.S. 66"),
        ("TOA101", "56 U.S. 662"),
        ("TOA101", "U.S."),
        ("TOA101", "384 U.S. 436"),
    ],
)
def test_nothing_else_is_accepted(report: Report, code: str, citation: str) -> None:
    judgement = judge(report, [accept(code, citation)], HERE, {})
    assert judgement.suppressions == (None, None)
    assert judgement.used == frozenset()


def test_an_entry_may_be_named_by_its_words(report: Report) -> None:
    entry = "Miranda v. Arizona, 384 U.S. 436 (1966)"
    assert judge(report, [accept("TOA102", entry)], HERE, {}).suppressions[1] is not None


@pytest.mark.parametrize(
    ("pattern", "meant"),
    [("brief.txt", True), ("briefs/*.txt", True), ("*.md", False), ("other/brief.txt", False)],
)
def test_path_limits_an_acceptance(report: Report, pattern: str, meant: bool) -> None:
    judgement = judge(report, [accept("TOA101", "556 U.S. 662", pattern)], HERE, {})
    assert (judgement.suppressions[0] is not None) is meant


def test_baseline_hides_as_many_as_it_counts(report: Report) -> None:
    thrice = replace(report, findings=(report.findings[0],) * 3)
    key = baseline_key(report, report.findings[0])
    assert key == ("TOA101", "556 U.S. 662")
    judgement = judge(thrice, [], HERE, {key: 2})
    assert [s is not None for s in judgement.suppressions] == [True, True, False]
    assert judgement.gone == 0
    assert judge(thrice, [], HERE, {key: 5}).gone == 2


def test_baseline_holds_when_lines_move() -> None:
    config = citecheck.Config(select=("TOA101", "TOA102"))
    before = citecheck.check(BRIEF, config)
    counts = Counter(baseline_key(before, finding) for finding in before.findings)
    moved = BRIEF.replace("ARGUMENT\n", "ARGUMENT\n\nA new paragraph about nothing at all.\n")
    after = citecheck.check(moved, config)
    assert after.findings != before.findings
    assert None not in judge(after, [], HERE, counts).suppressions


def test_what_is_accepted_does_not_use_up_the_baseline(report: Report) -> None:
    key = baseline_key(report, report.findings[0])
    judgement = judge(report, [accept("TOA101", "556 U.S. 662")], HERE, {key: 1})
    assert judgement.gone == 1


COUNTS = st.dictionaries(
    st.tuples(st.sampled_from(["TOA101", "RES201"]), st.text()), st.integers(1, 9)
)


@given(files=st.dictionaries(st.text(min_size=1), COUNTS, max_size=4))
def test_baseline_survives_writing_and_reading(
    tmp_path_factory: pytest.TempPathFactory, files: dict[str, dict[tuple[str, str], int]]
) -> None:
    path = tmp_path_factory.mktemp("baseline") / "baseline.json"
    path.write_text(dump_baseline(files), encoding="utf-8")
    assert read_baseline(path) == {name: counts for name, counts in files.items() if counts}
    assert dump_baseline(read_baseline(path)) == path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "{}",
        '{"citecheck_baseline": 2, "files": {}}',
        '{"citecheck_baseline": 1, "files": {"a": [{"code": "TOA101"}]}}',
        '{"citecheck_baseline": 1, "files": {"a": [{"code": "X", "authority": 1, "count": 1}]}}',
        '{"citecheck_baseline": 1, "files": {"a": [{"code": "X", "authority": "", "count": ""}]}}',
    ],
)
def test_what_is_no_baseline_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "baseline.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError, match="--write-baseline"):
        read_baseline(path)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device here")
def test_a_baseline_without_an_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(baseline, "_LONGEST", 1000)
    with pytest.raises(ConfigError, match="not a baseline"):
        read_baseline(Path("/dev/zero"))


def test_a_missing_baseline_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        read_baseline(tmp_path / "none.json")


def test_files_are_named_relative_to_the_baseline(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert name_in_baseline("a/b.txt", Path("base.json")) == "a/b.txt"
    assert name_in_baseline("a/b.txt", Path("ci/base.json")) == "../a/b.txt"
    assert name_in_baseline(str(tmp_path / "b.txt"), tmp_path / "base.json") == "b.txt"
    assert name_in_baseline("-", Path("base.json")) == "-"
