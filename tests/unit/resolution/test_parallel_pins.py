"""Short forms as opinions write them: pins by volume, rules named in passing, codes left out."""

from __future__ import annotations

import pytest
from tests.unit.whole import answers, last

_ORRIN = "Orrin v. Tapley, 501 U.S. 808, 810 (1991)"
_VANE = "Vane v. Harrow, 251 F. Supp. 2d 176 (D.D.C. 2003)"
_QUAY = "Vane v. Quay, 416 Md. 568, 7 A.3d 557 (2010)"
_MILL = "Mill v. Rent, 131 Haw. 193, 197, 317 P.3d 27, 31 (2013)"


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        # a parallel pin is the id.'s own
        (f"{_ORRIN}. Id., at 811, 111 S. Ct., at 2600.", ["501 U.S. 808"] * 2),
        # one that has nothing but it is of that decision, whatever was cited last
        (
            f"{_MILL}. The board ruled under HRS § 91-14. See id., 131 Haw. at 203.",
            ["131 Haw. 193", "Haw. Rev. Stat. § 91-14", "131 Haw. 193", "131 Haw. 193"],
        ),
        # pages of another opinion of the decision are no name
        (f"{_ORRIN}. The dissent replies. Post, at 4; ante, at 5.", ["501 U.S. 808"]),
        (
            f"{_ORRIN}. Post v. Loft, 10 F.4th 3 (2d Cir. 2021). See Post, at 5.",
            ["501 U.S. 808", "10 F.4th 3", "10 F.4th 3"],
        ),
        # a rule that opens a sentence may be all that is cited for it, or the decision before is
        (
            f"{_MILL}. Under HRCP Rule 56(c), judgment is given where no fact is open. Id.",
            ["131 Haw. 193", "Haw. R. Civ. P. 56(c)", "unresolved"],
        ),
        (
            "Under HRCP Rule 56(c), judgment is given where no fact is open. Id.",
            ["Haw. R. Civ. P. 56(c)", "Haw. R. Civ. P. 56(c)"],
        ),
        # an id. within a string is the member before it, however long the decision
        (
            f"{_VANE}. {_ORRIN}. See Orrin, supra, at 812; 251 F. Supp. 2d, at 479; id., at 848; id.",
            ["251 F. Supp. 2d 176", "501 U.S. 808", "501 U.S. 808"] + ["251 F. Supp. 2d 176"] * 3,
        ),
        # the place given once more in another reporter is of the decision named
        (
            f"{_QUAY}. Loft v. Quay, 416 Md. 604 (2010). Loft, 416 Md. at 607, 7 A.3d at 580. Id.",
            ["416 Md. 568", "416 Md. 604", "416 Md. 604", "416 Md. 604", "416 Md. 604"],
        ),
        ("People v. Vane (2005) 37 Cal.4th 50. He paid. (Vane, at p. 60.)", ["37 Cal. 4th 50"] * 2),
    ],
)
def test_pins_and_names(text: str, answer: list[str]) -> None:
    assert [to for _, to in answers(text)] == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (
            "See U.S.S.G. § 2K2.1(a)(4)(B). Section 3E1.1 takes three levels off.",
            "U.S.S.G. § 3E1.1",
        ),
        ("He left. Section 3E1.1 takes three levels off.", "unresolved"),
        (
            "See 735 ILCS 5/2-619(a)(9) (West 2020). A section 2-615 motion lies.",
            "735 ILCS 5/2-615",
        ),
        ("See 735 ILCS 5/2-619; 720 ILCS 5/2-7. Section 2-615 is old.", "unresolved"),
        (
            "See 42 U.S.C. § 2000e et seq. Section 2000e-2(a)(1) is old.",
            "42 U.S.C. § 2000e-2(a)(1)",
        ),
        ("See Va. Code § 18.2-51. Under § 18.2-53.1 he is a felon.", "Va. Code Ann. § 18.2-53.1"),
        ("See Wis. Stat. § 66.0203(8)(c)3. and § 66.0217(14)(b)1.", "Wis. Stat. § 66.0217(14)(b)1"),
        ("See Tex. Penal Code §§ 22.01(a), .02(b).", "Tex. Penal Code § 22.02(b)"),
    ],
)
def test_bare_sections(text: str, answer: str) -> None:
    assert last(text) == answer


def test_a_name_ends_where_a_clause_begins() -> None:
    found = answers(
        "In Orrin v. Tapley, the Supreme Court held so. 582 U.S. 47, 55 (2017). Tapley, supra."
    )
    assert found[-1][1] == "582 U.S. 47"


def test_the_number_of_a_note_behind_a_page_is_no_number_of_a_database() -> None:
    found = answers("The mill paid late. 2010 WL\n\n1 49 C.F.R. § 391.41.\n")
    assert [to for _, to in found] == ["49 C.F.R. § 391.41"]
