"""Sections by the number of their act are what the brief says they are codified as."""

from __future__ import annotations

import pytest
from tests.unit.whole import read, words

from citecheck.model.citations import Form, Resolved
from citecheck.resolution.acts import act_before


def _resolved(text: str) -> list[tuple[str, str | None]]:
    """Each section without a code, and what it is."""
    report = read(text)
    rows = []
    for citation in report.citations:
        if citation.form in (Form.SHORT, Form.NAME):
            to = citation.resolution
            authority = report.authorities[to.authority] if isinstance(to, Resolved) else None
            rows.append((words(report, citation), str(authority.keys[0]) if authority else None))
    return rows


def test_later_sections_of_the_act_are_what_the_first_was_said_to_be() -> None:
    text = (
        "A claim lies under ERISA § 502(a)(1)(B), 29 U.S.C. § 1132(a)(1)(B). The plan failed.\n\n"
        "The Clean Air Act § 112(d), 42 U.S.C. § 7412(d), binds it too. Nobody denies it.\n\n"
        "So ERISA § 502(a)(1)(B) is met, and ERISA § 502(a)(3), and Clean Air Act § 112(d).\n"
    )
    assert _resolved(text)[2:] == [
        ("§ 502(a)(1)(B)", "29 U.S.C. § 1132(a)(1)(B)"),
        ("§ 502(a)(3)", "29 U.S.C. § 1132(a)(3)"),
        ("§ 112(d)", "42 U.S.C. § 7412(d)"),
    ]


def test_the_same_section_of_another_act_stays_open() -> None:
    text = (
        "A claim lies under ERISA § 404(a), 29 U.S.C. § 1104(a). The plan failed to pay it.\n\n"
        "The permit was due under CWA § 404(a). Nobody says where that stands.\n"
    )
    assert _resolved(text)[1] == ("§ 404(a)", None)


def test_each_act_has_its_own_section_of_a_number() -> None:
    text = (
        "See ERISA § 404(a), 29 U.S.C. § 1104(a). See also CWA § 404(a), 33 U.S.C. § 1344(a).\n\n"
        "The permit fell under CWA § 404(a), and the plan under ERISA § 404(a). Which of the two\n"
        "is meant by § 404(a) alone, nobody can tell.\n"
    )
    assert _resolved(text)[2:] == [
        ("§ 404(a)", "33 U.S.C. § 1344(a)"),
        ("§ 404(a)", "29 U.S.C. § 1104(a)"),
        ("§ 404(a)", None),
    ]


@pytest.mark.parametrize(
    "later", ["SEA § 10(b)", "Exchange Act § 10(b)", "Securities Exchange Act § 10(b)"]
)
def test_an_act_is_known_by_its_short_names(later: str) -> None:
    text = (
        "See Section 10(b) of the Securities Exchange Act, 15 U.S.C. § 78j(b). It forbids fraud.\n\n"
        f"The claim is one under {later} and nothing else.\n"
    )
    assert _resolved(text)[1] == ("§ 10(b)", "15 U.S.C. § 78j(b)")


def test_the_section_of_an_act_is_not_that_of_a_title_cited_without_the_act() -> None:
    text = (
        "No bridge may be bought, 18 U.S.C. § 201(b). The tribe relies on BRA § 201 alone, and\n"
        "section 201 of BRA is plain. What § 201(b) forbids is not in doubt.\n\n"
        "The United States relies on 18 U.S.C. § 201(b). What § 201 says is as plain as the other.\n"
    )
    assert [to for _, to in _resolved(text)] == [None, None, None, "18 U.S.C. § 201"]


def test_an_act_that_a_title_is_cited_with_goes_by_the_numbers_of_that_title() -> None:
    text = (
        "The Bridge Wages Act (BWA), 29 U.S.C. § 201 et seq., is old. Tolls are due, 29 U.S.C.\n"
        "§ 207(a). BWA § 207 says so, and § 207(a) too.\n"
    )
    assert [to for _, to in _resolved(text)] == ["29 U.S.C. § 207", "29 U.S.C. § 207(a)"]


def test_an_act_whose_place_nobody_gives_stays_open() -> None:
    assert _resolved("Relief is had under INA § 240A(b). That is all.\n") == [("§ 240A(b)", None)]


@pytest.mark.parametrize(
    ("before", "section", "act"),
    [
        ("under ERISA ", "§ 5", "ERISA"),
        ("The Clean Air Act, ", "§ 5", "Clean Air Act"),
        ("under the Employee Retirement Income Security Act of 1974, ", "§ 5", None),
        ("THE ", "§ 1983 CLAIM FAILS", None),
        ("UNDER PLAINTIFF’S ", "§ 1983 CLAIM", None),
        ("under ", "§ 5", None),
    ],
)
def test_what_stands_before_a_section_is_an_act(before: str, section: str, act: str | None) -> None:
    text = f"{before}{section} here"
    named = act_before(text, len(before), len(before) + section.index(" ") + 2)
    if act is None and "Security Act" in before:
        act = "Employee Retirement Income Security Act"
    assert named == act
