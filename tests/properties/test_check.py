"""What holds of a check whatever the text."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from tests.properties.texts import SAMPLES, changed_samples, check, sample, texts

from citecheck.model.citations import Form, Record, Resolved
from citecheck.model.findings import Report
from citecheck.model.keys import CaseKey
from citecheck.rules import RULES

_CODES = {rule.code for rule in RULES}
_DIGITS = re.compile(r"\d+")


def _assert_lawful(text: str, report: Report) -> None:
    """Spans lie in the source, indices lead somewhere, codes are registered."""
    document = report.document
    for citation in report.citations:
        place = document.offsets.span(citation.span)
        assert 0 <= place.start <= place.end <= len(text)
        assert citation.span.start <= citation.core.start <= citation.core.end <= citation.span.end
        assert not isinstance(citation.resolution, Record) or citation.form is not Form.FULL
        if isinstance(citation.resolution, Resolved):
            assert citation.resolution.authority < len(report.authorities)
    for k, authority in enumerate(report.authorities):
        assert authority.sites
        for site in authority.sites:
            resolution = report.citations[site].resolution
            assert isinstance(resolution, Resolved)
            assert resolution.authority == k
    entries = report.table.entries if report.table else ()
    assert len(report.entry_authorities) == len(report.entry_sites) == len(entries)
    for entry in entries:
        assert 0 <= entry.span.start < entry.span.end <= len(text)
    for finding in report.findings:
        assert finding.code in _CODES
        assert finding.message
        assert finding.subject
        for place in (finding.location, *(related.location for related in finding.related)):
            if place is not None:
                assert 0 <= place.span.start <= place.span.end <= len(text)


@settings(max_examples=300)
@given(texts)
def test_no_text_makes_check_raise(text: str) -> None:
    _assert_lawful(text, check(text))


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(changed_samples())
def test_no_change_of_a_sample_makes_check_raise(text: str) -> None:
    _assert_lawful(text, check(text))


@settings(max_examples=40)
@given(texts)
def test_two_runs_say_the_same(text: str) -> None:
    first, second = check(text), check(text)
    assert first.citations == second.citations
    assert first.authorities == second.authorities
    assert first.findings == second.findings


@pytest.mark.parametrize("name", [path.stem for path in SAMPLES])
def test_source_span_says_what_the_citation_says(name: str) -> None:
    """Each number of a full citation's identifying part stands in the source where it points."""
    report = check(sample(name))
    full = [c for c in report.citations if c.form is Form.FULL]
    assert full
    for citation in full:
        found = _DIGITS.findall(report.document.offsets.span(citation.span).of(sample(name)))
        said = _DIGITS.findall(citation.core.of(report.document.view))
        assert said or not isinstance(citation.keys[0], CaseKey)
        assert [number for number in said if number not in found] == []


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(changed_samples())
def test_source_span_says_what_the_citation_says_in_changed_samples(text: str) -> None:
    report = check(text)
    for citation in report.citations:
        if citation.form is not Form.FULL or not isinstance(citation.keys[0], CaseKey):
            continue
        there = report.document.offsets.span(citation.span).of(text)
        said = "".join(_DIGITS.findall(citation.core.of(report.document.view)))
        # a line break may part a number's digits; nothing may be missing
        assert _is_within(said, "".join(filter(str.isdigit, there)))


def _is_within(letters: str, text: str) -> bool:
    rest = iter(text)
    return all(letter in rest for letter in letters)
