"""PLA406: a title, article, amendment or rule that does not exist."""

from __future__ import annotations

import pytest
from tests.rules.brief import brief, findings, words


def _says(text: str) -> list[str]:
    return words("PLA406", f"BRIEF\n\nARGUMENT\n\nThe law is plain. {text}\n")


@pytest.mark.parametrize(
    ("citation", "fact"),
    [
        ("See 55 U.S.C. § 12.", "there is no title 55 of the U.S.C.; its titles are 1 to 54"),
        ("See 53 U.S.C. § 12.", "there is no title 53 of the U.S.C."),
        ("See 51 C.F.R. § 12.3.", "there is no title 51 of the C.F.R.; its titles are 1 to 50"),
        ("See U.S. Const. amend. XXVIII.", "there is no amend. 28 of the U.S. Const."),
        ("See U.S. Const. art. VIII, § 2.", "there is no art. 8 of the U.S. Const."),
        ("So says the Twenty-Eighth Amendment.", "there is no amend. 28"),
        ("See Fed. R. Civ. P. 97(a).", "there is no rule 97 in the Fed. R. Civ. P."),
        ("See Fed. R. Evid. 1104.", "there is no rule 1104 in the Fed. R. Evid."),
        ("See Fed. R. App. P. 58.", "there is no rule 58 in the Fed. R. App. P."),
    ],
)
def test_what_does_not_exist(citation: str, fact: str) -> None:
    (said,) = _says(citation)
    assert fact in said


@pytest.mark.parametrize(
    "citation",
    [
        "See 54 U.S.C. § 300101; 50 C.F.R. § 17.11; 35 C.F.R. § 3.1.",
        "See U.S. Const. amend. XXVII; U.S. Const. art. VII.",
        "The proposed Twenty-Eighth Amendment was never sent to the states.",
        "See Fed. R. Civ. P. 12(b)(6), 71.1, 86; Fed. R. Evid. 1103; Fed. R. App. P. 48.",
        "See proposed Fed. R. Evid. 504, which was not adopted.",
        "If enough states ratify it, the Equal Rights Amendment is the Twenty-Eighth Amendment.",
        "Under article XI of the Constitution, Cal. Const. art. XI, § 7, a city may.",
        "See Cal. Const. art. XX, § 2; Fla. Const. art. X, § 28.",
    ],
)
def test_what_exists_or_once_did(citation: str) -> None:
    assert _says(citation) == []


@pytest.mark.parametrize(("day", "count"), [("March 3, 2021", 1), ("March 3, 2024", 0)])
def test_a_rule_that_began_on_a_day_is_judged_by_the_day_of_the_brief(day: str, count: int) -> None:
    """Rule 87 of civil procedure began on December 1, 2023."""
    assert len(_says(f"See Fed. R. Civ. P. 87(b).\n\nDated: {day}\n")) == count
    assert _says("See Fed. R. Civ. P. 87(b).") == []


def test_the_same_slip_in_table_and_text_is_said_once() -> None:
    text = brief("Statutes\n\n55 U.S.C. § 12 ......... 1", "See 55 U.S.C. § 12.")
    assert len(findings("PLA406", text)) == 1


def test_sections_of_one_title_share_the_fault() -> None:
    assert len(_says("See 55 U.S.C. §§ 841(a)(1), (b)(1)(C), 846. So too 55 U.S.C. § 12.")) == 1
