"""What committees wrote of bills: strings that cite and strings that do not."""

from __future__ import annotations

import pytest
from hypothesis import given
from tests.unit.citations.grammar_table import assert_lawful, rows, texts

from citecheck.citations.writings import bill_analyses

_HEALTH = "Sen. Com. on Health, Analysis of Sen. Bill No. 38 (2013-2014 Reg. Sess.)"
_FLOOR = "Assem. Floor Analysis, 3d reading analysis of Assem. Bill No. 7 (2005-2006 Reg. Sess.)"
_RULES = "Sen. Rules Com., Off. of Sen. Floor Analyses, Rep. on Sen. Bill No. 38"
CASES = [
    (_HEALTH, (_HEALTH, _HEALTH, None)),
    (f"{_HEALTH} as amended Mar. 3, 2014, p. K",
     (_HEALTH, f"{_HEALTH} as amended Mar. 3, 2014, p. K", "p. K")),
    (f"{_FLOOR} pp. 3-4", (_FLOOR, f"{_FLOOR} pp. 3-4", "pp. 3-4")),
    (f"{_RULES}, p. 1", (_RULES, f"{_RULES}, p. 1", "p. 1")),
    ("Legis. Counsel's Dig., Assem. Bill No. 7 (2015-2016 Reg. Sess.)",
     ("Legis. Counsel's Dig., Assem. Bill No. 7 (2015-2016 Reg. Sess.)",
      "Legis. Counsel's Dig., Assem. Bill No. 7 (2015-2016 Reg. Sess.)", None)),
]  # fmt: skip
NOT_CITED = [
    "The committee's analysis of Sen. Bill No. 38 was short.",
    "Senate Bill No. 38 (2013-2014 Reg. Sess.) was signed.",
    "Sen. Orrin spoke on the analysis of the bill.",
]


@pytest.mark.parametrize(("text", "row"), CASES)
def test_reads(text: str, row: tuple[str, str, str | None]) -> None:
    assert rows(bill_analyses.find, f"It was so. ({text}.)") == [row]


@pytest.mark.parametrize("text", NOT_CITED)
def test_leaves_alone(text: str) -> None:
    assert rows(bill_analyses.find, text) == []


@given(texts)
def test_sites_are_lawful(text: str) -> None:
    assert_lawful(text, list(bill_analyses.find(text)))
