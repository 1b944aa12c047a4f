"""Bare sections and acts by name, as the courts of one state cite them."""

from __future__ import annotations

import pytest

from citecheck.citations.provisions import at_home
from citecheck.citations.provisions.home_sections import (
    in_only_code,
    is_of_another,
)
from citecheck.model.keys import ProvisionKey
from citecheck.model.kinds import Kind


def _bare(section: str) -> ProvisionKey:
    return ProvisionKey(Kind.STATUTE, "", section, mark="§")


@pytest.mark.parametrize(
    ("state", "section", "key"),
    [
        ("Neb.", "28-1201", "Neb. Rev. Stat. § 28-1201"),
        ("Neb.", "5-3", None),
        ("Mo.", "488.5050", "Mo. Rev. Stat. § 488.5050"),
        ("Mo.", "12.3", None),
        ("Minn.", "12.01", None),
        ("Md.", "5-101", None),
        ("Cal.", "187", None),
        (None, "28-1201", None),
    ],
)
def test_only_numbers_of_the_codes_make_are_its_sections(
    state: str | None, section: str, key: str | None
) -> None:
    found = in_only_code(_bare(section), state)
    assert (str(found) if found else None) == key


@pytest.mark.parametrize(
    ("state", "behind", "key"),
    [
        ("Ill.", " of the Insurance Code", "215 ILCS 5/155"),
        ("Ill.", " of the Illinois Insurance Code applies", "215 ILCS 5/155"),
        ("Ill.", " of the Criminal Code of 2012", "720 ILCS 5/155"),
        ("Ill.", " of the Insurance Code of Ohio", None),
        ("Ill.", " of the Bank Act", None),
        ("Pa.", " of the Crimes Code", "18 Pa.C.S. § 155"),
        ("Pa.", " of the Insurance Code", None),
        ("Tex.", " of the Insurance Code", None),
    ],
)
def test_an_act_is_known_by_its_name_at_home(state: str, behind: str, key: str | None) -> None:
    found = [str(site.key) for site in at_home.find(f"section 155{behind}", state)]
    assert found == ([key] if key else [])


@pytest.mark.parametrize(
    ("before", "behind", "other"),
    [
        ("", " forbids it", False),
        ("", " of the lease forbids it", True),
        ("Zoning Ordinance ", " forbids it", True),
        ("", " in this case", True),
        ("", " in the present case", False),
    ],
)
def test_a_section_may_be_said_to_be_of_something_else(
    before: str, behind: str, other: bool
) -> None:
    section = "§ 28-1201"
    text = f"{before}{section}{behind}"
    assert is_of_another(text, len(before), len(before) + len(section)) is other
