"""The stages: what is extracted needs no rule, and what is checked runs them all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from tests.rules.brief import brief

import citecheck
from citecheck import pipeline
from citecheck.crosscheck import Comparison
from citecheck.model.config import Config
from citecheck.model.document import Source
from citecheck.model.findings import Finding, Report
from citecheck.output.json_values import extraction_value

BRIEF = brief(
    "Cases\n\nOakes v. Elmer, 500 U.S. 1 (1991) ........ 1, 2",
    "See Oakes v. Elmer, 500 U.S. 1, 4 (1991). It is so. Id. at 5.",
    "The claim arises under 9 U.S.C. § 16.",
)


class RuleWasRunError(Exception):
    """A rule was run."""


def _refuse(_comparison: Comparison, _config: Config) -> Iterator[Finding]:
    raise RuleWasRunError


@pytest.fixture
def failing_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    refusing = tuple(replace(rule, check=_refuse) for rule in pipeline.RULES)
    monkeypatch.setattr(pipeline, "RULES", refusing)


@pytest.mark.usefixtures("failing_rules")
def test_extract_runs_no_rule() -> None:
    source = Source(BRIEF, "brief.txt")
    with pytest.raises(RuleWasRunError):
        pipeline.check_source(source, Config())
    assert pipeline.extract_source(source, Config()).citations
    assert citecheck.extract(BRIEF)


def test_extract_says_of_citations_what_check_says() -> None:
    source = Source(BRIEF, "brief.txt")
    extracted = pipeline.extract_source(source, Config())
    checked = pipeline.check_source(source, Config())
    assert extraction_value(extracted) == extraction_value(checked)
    assert Report.of(extracted).findings == ()
