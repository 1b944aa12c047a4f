"""Each rule is registered under a code of its own, documented, fires once and stays silent once."""

from __future__ import annotations

import importlib
import itertools
import re
from pathlib import Path

import pytest
from tests.rules.brief import findings, report
from tests.rules.twins import TWINS

import citecheck.rules
from citecheck.model.findings import Severity
from citecheck.rules import RULES, VERIFICATION
from citecheck.rules.base import Rule

_MODULES = Path(citecheck.rules.__file__).parent
_NO_RULES = {"__init__", "base"}
_BY_LOOKUP = "verification"
_SECTIONS = ["What it does", "Why it matters", "Example", "How to fix"]

each_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)


def test_every_module_is_registered() -> None:
    modules = {
        path.stem
        for path in _MODULES.rglob("*.py")
        if path.stem not in _NO_RULES
        and not path.stem.startswith("_")
        and path.parent.name != _BY_LOOKUP
    }
    registered = {rule.check.__module__.rpartition(".")[2] for rule in RULES}
    assert registered == modules


def test_every_module_of_a_look_up_is_registered() -> None:
    """Their findings come from ``lookup.judge``, and `check` runs none of them."""
    files = (_MODULES / _BY_LOOKUP).glob("[!_]*.py")
    modules = (
        importlib.import_module(f"citecheck.rules.{_BY_LOOKUP}.{path.stem}") for path in files
    )
    assert {module.RULE.code for module in modules} == {rule.code for rule in VERIFICATION}
    for rule in VERIFICATION:
        assert re.fullmatch(r"VER\d{3}", rule.code)
        assert [part for part in rule.documentation.split("\n\n") if part in _SECTIONS] == _SECTIONS
    assert set(RULES).isdisjoint(VERIFICATION)


def test_no_rule_matches_text() -> None:
    """What text says is read in ``evidence``, ``names`` and ``table``; rules compare."""
    matching = [
        path.name
        for path in _MODULES.rglob("*.py")
        if re.search(r"^\s*(?:import|from) (?:re|regex)\b", path.read_text("utf-8"), re.MULTILINE)
    ]
    assert not matching


def test_codes_and_names_are_unique() -> None:
    assert len({rule.code for rule in RULES}) == len(RULES)
    assert len({rule.name for rule in RULES}) == len(RULES)


def test_every_rule_has_twins() -> None:
    assert {rule.code for rule in RULES} == set(TWINS)


@each_rule
def test_code_and_name_are_well_formed(rule: Rule) -> None:
    assert re.fullmatch(r"(?:TOA|RES|CIT|PLA)\d{3}", rule.code)
    assert re.fullmatch(r"[a-z]+(?:-[a-z]+)+", rule.name)
    assert isinstance(rule.severity, Severity)


@each_rule
def test_rule_is_documented(rule: Rule) -> None:
    """A first line that says what the rule says, then the four sections, each with words."""
    first, *rest = rule.documentation.strip().split("\n\n")
    assert first.endswith(".")
    assert [part for part in rest if part in _SECTIONS] == _SECTIONS
    for here, after in itertools.pairwise(rest):
        assert not (here in _SECTIONS and after in _SECTIONS)
    assert rest[-1] not in _SECTIONS
    assert rule.summary


@each_rule
def test_rule_fires_once_on_its_fault_and_nothing_else_does(rule: Rule) -> None:
    found = report(TWINS[rule.code].faulty).findings
    said = [finding for finding in found if finding.code not in rule.sums_up]
    assert [finding.code for finding in said] == [rule.code]
    assert {finding.code for finding in found} == {rule.code, *rule.sums_up}
    assert said[0].rule == rule.name
    assert said[0].severity is rule.severity


@each_rule
def test_rule_and_all_others_are_silent_on_the_correct_twin(rule: Rule) -> None:
    assert report(TWINS[rule.code].correct).findings == ()


@each_rule
def test_finding_points_into_the_brief(rule: Rule) -> None:
    checked = report(TWINS[rule.code].faulty)
    for finding in checked.findings:
        places = [finding.location, *(related.location for related in finding.related)]
        for place in places:
            assert (place is None) == (rule.code == "TOA001")
            if place is not None:
                assert place.span.of(checked.document.source.text).strip()
                assert place.line >= 1
                assert place.column >= 1


@each_rule
def test_finding_has_a_subject_that_does_not_move_with_the_lines(rule: Rule) -> None:
    """The fingerprint is made from it: blank lines above must not change it."""
    text = TWINS[rule.code].faulty
    assert isinstance(text, str)
    moved = text.replace("ARGUMENT", "\n\nARGUMENT")
    before, after = findings(rule.code, text), findings(rule.code, moved)
    assert [f.subject for f in before] == [f.subject for f in after]
    assert all(f.subject for f in before)
