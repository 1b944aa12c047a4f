"""The court that stands before a reporter's volume, as older opinions and Delaware's print it."""

from __future__ import annotations

import pytest
from tests.unit.whole import read


@pytest.mark.parametrize(
    ("behind", "court", "year"),
    [
        ("5 Cir., 1957, 245 F.2d 123", "5 Cir.", 1957),
        ("5 Cir. 1957, 245 F.2d 123", "5 Cir.", 1957),
        ("9th Cir., 245 F.2d 123 (1957)", "9th Cir.", 1957),
        ("Del. Ch., 245 A.2d 123 (1968)", "Del. Ch.", 1968),
        ("Del. Supr., 245 A.2d 123 (1968)", "Del. Supr.", 1968),
        ("Tex. Civ. App., 1957, 301 S.W.2d 123", "Tex. Civ. App.", 1957),
        ("Fla. App. 1965, 175 So. 2d 123", "Fla. App.", 1965),
        ("La. App. 1 Cir., 1965, 177 So. 2d 123", "La. App. 1 Cir.", 1965),
        ("W. Va., 1965, 146 S.E.2d 123", "W. Va.", 1965),
        ("Okl.Cr., 301 P.2d 123 (1957)", "Okl.Cr.", 1957),
        ("N.D. Cal., 1965, 245 F. Supp. 123", "N.D. Cal.", 1965),
        ("D.C.S.D.N.Y., 1942, 46 F. Supp. 123", "D.C.S.D.N.Y.", 1942),
    ],
)
def test_the_court_before_the_volume_is_no_part_of_the_name(
    behind: str, court: str, year: int
) -> None:
    (authority,) = read(f"The lease had ended. Halloran v. Quill, {behind}.\n").authorities
    assert (authority.name, authority.court, authority.year) == ("Halloran v. Quill", court, year)


@pytest.mark.parametrize(
    "name",
    ["Roe v. City of Quill, Minn.", "Roe v. Acme, Inc.", "Roe v. Quill Corp.", "Roe v. Quill Cir."],
)
def test_a_place_or_a_company_behind_a_party_is_no_court(name: str) -> None:
    (authority,) = read(f"The lease had ended. {name}, 505 U.S. 377 (1992).\n").authorities
    assert (authority.name, authority.court) == (name, None)


def test_the_year_in_parentheses_goes_with_the_court_before_the_volume() -> None:
    brief = (
        "TABLE OF AUTHORITIES\n\nCases                                       Page(s)\n\n"
        "Halloran v. Quill, 245 F.2d 123 (5th Cir. 1957) ................... 1\n\nARGUMENT\n\n"
        "The lease had ended, and no rent was due. Halloran v. Quill, 5 Cir., 1957, 245 F.2d 123.\n"
        "It was never renewed.\n\n                         1\n"
    )
    assert [finding.code for finding in read(brief).findings] == []
