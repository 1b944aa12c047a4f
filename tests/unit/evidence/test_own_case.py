"""A decision in the brief's own case, by the number on its cover, is none that the table lacks."""

from __future__ import annotations

import pytest

import citecheck

_BRIEF = """{cover}

TABLE OF AUTHORITIES

CASES

Adams v. Baker, 500 U.S. 100 (1991) ............................. 1

ARGUMENT

The rule is settled. Adams v. Baker, 500 U.S. 100, 105 (1991). {cited}
"""
_MICHIGAN = (
    "People v Moe, unpublished per curiam opinion of the Court of Appeals, issued May 27, 2021 "
    "(Docket No. 351983), p 6."
)
_ILLINOIS = "People v. Moe, 2021 IL App (1st) 200418-U, ¶ 31."


@pytest.mark.parametrize(
    ("cover", "cited", "missing"),
    [
        ("Court of Appeals No. 351983", _MICHIGAN, 0),
        ("Court of Appeals No. 351984", _MICHIGAN, 1),
        ("First Judicial District, No. 1-20-0418", _ILLINOIS, 0),
        ("First Judicial District, No. 1-20-0419", _ILLINOIS, 1),
        ("No. 24-1733", "Moe v. Loe, No. 24-1733, 2025 WL 1234 (4th Cir. Apr. 30, 2025).", 0),
        (
            "JEROME MOE v. ANN LOE, INC.",
            "Moe v. Loe, No. 24-1734, 2025 WL 1234 (4th Cir. 2025).",
            0,
        ),
        ("JEROME MOE v. ANN LOE, INC.", "Moe v. Loe, 12 F.4th 34 (4th Cir. 2025).", 1),
        (
            "JEROME MOE v. ANN ROE, INC.",
            "Moe v. Loe, No. 24-1734, 2025 WL 1234 (4th Cir. 2025).",
            1,
        ),
        ("No. 24-1733", "Moe v. Loe, No. 24-1734, 2025 WL 1234 (4th Cir. Apr. 30, 2025).", 1),
    ],
)
def test_decisions_by_the_number_on_the_cover(cover: str, cited: str, missing: int) -> None:
    result = citecheck.check(_BRIEF.format(cover=cover, cited=cited))
    found = [f for f in result.findings if f.code == "TOA101" and f.confidence != "low"]
    assert len(found) == missing
