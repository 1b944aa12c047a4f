from __future__ import annotations

import pytest

from citecheck.citations.writings.act_names import act_name_before


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("Congress passed the Privacy Act of 1974, ", "Privacy Act of 1974"),
        (
            "See Americans with Disabilities Act of 1990, ",
            "Americans with Disabilities Act of 1990",
        ),
        ("violates Title VII of the Civil Rights Act of 1964, ", "Civil Rights Act of 1964"),
        ("under §§ 2, 3 of the Rehabilitation Act, ", "Rehabilitation Act"),
        ("It was not so. Clean Air Act, ", "Clean Air Act"),
        ("the Consolidated Appropriations Act, 2012, ", "Consolidated Appropriations Act, 2012"),
        ("the Fairness in the Workplace Act, ", "Fairness in the Workplace Act"),
        ("Clean Air Act Amendments of 1990, ", "Clean Air Act Amendments of 1990"),
        ("the Act, ", None),
        ("Pursuant to Public Law, ", None),
        ("under the Privacy Act of 1974 ", None),
        ("codified at 5 U.S.C. § 552a, ", None),
        ("", None),
    ],
)
def test_the_name_before_a_law(before: str, name: str | None) -> None:
    assert act_name_before(before, len(before)) == name
