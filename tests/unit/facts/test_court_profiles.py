"""What courts ask of a table, and ``docs/courts.md``, which is made from it."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from citecheck.document.line_kinds.table_headings import is_table_heading
from citecheck.facts.court_profiles import (
    COURTS,
    CUSTOM,
    GENERIC,
    PROFILES,
    CourtProfile,
    PassimUse,
    PrincipalMarks,
    profile,
)
from citecheck.model.config import Config
from citecheck.model.kinds import Kind
from citecheck.output.courts_report import court_report, courts_markdown
from citecheck.output.results import Style

DOCUMENT = Path(__file__).parents[3] / "docs" / "courts.md"
_RULE = re.compile(r"\bR\. |Rules of Court|L\.R\.")

each = pytest.mark.parametrize("court", PROFILES, ids=lambda court: court.name)


def test_names() -> None:
    assert len(set(COURTS)) == len(PROFILES)
    assert Config().court == GENERIC.name == COURTS[0]
    assert all(profile(name).name == name for name in COURTS)
    assert profile("the moon") is GENERIC


@each
def test_what_differs_from_custom_names_a_rule_of_court(court: CourtProfile) -> None:
    for field in court.changes():
        ruled = getattr(court, field)
        # the words of a legend are ours where the court does not give them
        assert _RULE.search(ruled.source) or (field == "legend" and ruled.source == CUSTOM)
    assert (court is GENERIC) == (not list(court.changes()))


@each
def test_every_kind_has_one_place(court: CourtProfile) -> None:
    kinds = [kind for category in court.categories.value for kind in category.kinds]
    assert sorted(kinds) == sorted(Kind)


@each
def test_its_heading_is_read_as_the_heading_of_a_table(court: CourtProfile) -> None:
    assert is_table_heading(court.heading.value)


@each
def test_marks_and_legend_go_together(court: CourtProfile) -> None:
    assert bool(court.legend.value) == (court.principal.value is not PrincipalMarks.UNUSUAL)


def test_courts_that_bar_passim() -> None:
    """Sup. Ct. R. 34.2 (since 2023), D.C. Cir. R. 28(a)(2), 11th Cir. R. 28-1(e)."""
    barred = [court.name for court in PROFILES if court.passim.value is PassimUse.BARRED]
    assert barred == ["scotus", "cadc", "ca11"]


def test_report_names_court_and_rules() -> None:
    said = court_report(profile("ca11"), Style(width=200))
    assert said.startswith("ca11 U.S. Court of Appeals for the Eleventh Circuit\n")
    assert re.search(r"^\*  passim +not allowed.*\(11th Cir\. R\. 28-1\(e\)\)$", said, re.MULTILINE)
    assert "* not as in the generic profile" in said
    assert "not as in" not in court_report(GENERIC, Style())


def test_document_is_made_from_the_profiles() -> None:
    made = courts_markdown()
    if os.environ.get("UPDATE_DOCS"):
        DOCUMENT.write_text(made, encoding="utf-8")
    assert DOCUMENT.read_text(encoding="utf-8") == made
    for court in PROFILES:
        assert f"## {court.name}: {court.court}" in made
