from __future__ import annotations

import pytest

import citecheck
from citecheck.document.line_kinds.torn_lines import goes_on_in_subdivision, is_name_of_entry


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Whoever filed under 42 U.S.C. § 2000e-5(f)", ["(1) in those years was heard."]),
        ("the motion under Fed. R. Civ. P. 12(b)", ["(6) was denied."]),
        ("See Rule 56(c)", ["(1)(A)."]),
        ("8 U.S.C. § 1101(a)(15)", ["(T) names them."]),
        ("See 28 U.S.C. § 1332(d)(2)", ["(A), (5)(B)."]),
        # a list of sections, not of what they say
        ("26 U.S.C. § 6103(h)", ["(1), (2) and (4)."]),
    ],
)
def test_a_line_that_begins_with_a_subdivision_goes_on(before: str, after: list[str]) -> None:
    assert goes_on_in_subdivision(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        # a list of what has to be shown
        ("She must show under § 1983(a)", ["(1) a right,", "and (2) a person."]),
        ("He had to plead, Rule 9(b)", ["(a) the time and (b) the place."]),
        # the same kind of sign
        ("See 28 U.S.C. § 1331(a)", ["(b) is another matter."]),
        # years, publishers, words
        ("See Cal. Lab. Code § 226(a)", ["(2018)."]),
        ("See Tex. Fam. Code § 6.001(a)", ["(West)."]),
        ("as § 5(f)", ["(which came later) says"]),
        # no section
        ("in the case of the ferry (a)", ["(1) the pilots"]),
        ("511 U.S. 318, 320 (9)", ["(a) the pilots"]),
    ],
)
def test_another_bracket_does_not(before: str, after: list[str]) -> None:
    assert not goes_on_in_subdivision(before, after)


def test_a_section_over_two_lines_is_the_section_of_the_table() -> None:
    text = (
        "TABLE OF AUTHORITIES\n\nDoe v. Roe, 5 F.4th 1 (9th Cir. 2021) ....... 1\n"
        "42 U.S.C. § 2000e-5(f)(1) ....... 1\n\fARGUMENT\n\n"
        "Whoever filed under 42 U.S.C. § 2000e-5(f)\n(1) in those years was heard. "
        "Doe v. Roe, 5 F.4th 1, 3 (9th Cir. 2021).\n\n1\n"
    )
    assert not citecheck.check(text).findings
    assert citecheck.extract(text)[0].citation == "42 U.S.C. § 2000e-5(f)(1)"


def test_a_name_with_its_citation_below() -> None:
    assert is_name_of_entry("Orrin v. Dale,")
    assert not is_name_of_entry("Brief of Appellant, Orrin,")
    assert not is_name_of_entry("Orrin v. Dale, 5 F.3d 6 (2d Cir. 1993)")
