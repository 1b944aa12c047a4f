"""What a line must hold to be worth a closer look is held by every heading of its kind."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.document.line_kinds import headings, table_headings
from citecheck.document.line_kinds.headings import (
    category_heading,
    is_contents_heading,
    without_enumerator,
)

_KINDS = {
    "contents": (headings._CONTENTS, headings.CONTENTS_WORDS),
    "conclusion": (headings._CONCLUSION, headings.CONCLUSION_WORDS),
    "closing": (headings._CLOSING, headings.CLOSING_WORDS),
    "appendix": (headings._APPENDIX, headings.CLOSING_WORDS),
    "table": (table_headings._TABLE, headings.TABLE_WORDS),
    "table if one follows": (table_headings._MAYBE, headings.MAYBE_WORDS),
    "other table": (table_headings._OTHER, headings.OTHER_WORDS),
}


@pytest.mark.parametrize("kind", _KINDS)
@settings(max_examples=200)
@given(data=st.data())
def test_no_heading_is_passed_over(kind: str, data: st.DataObject) -> None:
    pattern, words = _KINDS[kind]
    text = data.draw(st.from_regex(re.compile(pattern.pattern, re.ASCII), fullmatch=True))
    assert headings.holds_one(text, words)


def test_a_word_torn_apart_is_held() -> None:
    assert headings.holds_one("3  C ONTENTS  (cont'd)", headings.CONTENTS_WORDS)
    assert not headings.holds_one("The court was content to wait.", headings.CONTENTS_WORDS)


@pytest.mark.parametrize("line", ["T4BLE OF CONTENTS", "TABLE OF C0NTENTS", "TABLE OF CONTFNTS"])
def test_a_heading_of_the_contents_with_a_slip_of_a_scan(line: str) -> None:
    assert is_contents_heading(line)


@pytest.mark.parametrize(
    "line", ["TABLE OF CONTESTS LOST", "Table of Contets", "TABLE OF CONTRACTS"]
)
def test_another_heading_is_not_one_of_the_contents(line: str) -> None:
    assert not is_contents_heading(line)


@pytest.mark.parametrize(
    ("line", "category"),
    [
        ("STATUTE5", "STATUTES"),
        ("ORDERS OF GENERAL APPLICABILITY", "ORDERS OF GENERAL APPLICABILITY"),
        ("RULE5 AND REGULATI0NS", "RULES AND REGULATIONS"),
        ("FEDERAL STATUTLS", "FEDERAL STATUTES"),
        ("OTHER AUTHORlTIES", "OTHER AUTHORITIES"),
    ],
)
def test_a_category_with_a_slip_of_a_scan(line: str, category: str) -> None:
    assert category_heading(line) == category


@pytest.mark.parametrize("line", ["STATUTES 5", "28 USC", "A1 CASES", "Statute5", "STATLTLS"])
def test_figures_and_words_further_off_head_no_category(line: str) -> None:
    assert category_heading(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "Washington Supreme Court",
        "Washington Court of Appeals",
        "NON-WASHINGTON CASES",
        "RULES, STATUTES, AND OTHERS",
        "Other Jurisdictions",
        "Proclamations",
        "Admission to Practice Rules",
    ],
)
def test_a_category_by_its_court_or_by_what_it_is_not(line: str) -> None:
    assert category_heading(line) is not None


@pytest.mark.parametrize("line", ["Washington", "Others", "Orrin v. Supreme Court", "Non-Profits"])
def test_a_name_heads_no_category(line: str) -> None:
    assert category_heading(line) is None


def test_a_part_numbers_a_heading() -> None:
    assert without_enumerator("Part II: Table of Authorities") == "Table of Authorities"
    assert without_enumerator("Part of the Table") == "Part of the Table"
