"""Docket numbers, and when two spellings are of one case."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.citations.decisions import dockets


def _found(text: str) -> list[str]:
    return [str(site.key) for site in dockets.find(text)]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("AFSCME v. SSA, No. 24-1733, slip op. at 4 (4th Cir. 2025)", "No. 24-1733"),
        ("AFL-CIO v. DOL, No. CV 24-518 (RKM), ECF No. 71", "No. CV 24-518 (RKM)"),
        ("Doe v. Roe, No. CV-24-518 (RKM) (D.D.C. 2025)", "No. CV-24-518 (RKM)"),
        ("Doe v. Roe, Civil Action No. 24-617 (TKW) (D.D.C. 2025)", "No. 24-617 (TKW)"),
        ("Doe v. Roe, No. 3:24-CV-00986-E, 2024 WL 1", "No. 3:24-CV-00986-E"),
        ("Doe v. Roe, No. 17 CVS 012306 (N.C. Super. Ct. 2019)", "No. 17 CVS 012306"),
        ("In re X, MDL No. 2741 (N.D. Cal. 2018)", "MDL No. 2741"),
        ("Doe v. Roe, Case No. 1:25-cv-01237 (S.D.N.Y. 2025)", "No. 1:25-cv-01237"),
    ],
)
def test_numbers(text: str, key: str) -> None:
    assert _found(text)[0] == key


@pytest.mark.parametrize(
    "text",
    [
        "See ECF No. 71 at 11.",
        "See Dkt. No. 12.",
        "Exec. Order No. 14,158",
        "Pub. L. No. 93-579",
        "H.R. Rep. No. 93-1457",
        "U.S. Patent No. 6,012,345",
        "Local No. 535",
        "Interrogatory No. 12",
        "No. I did not.",
        "Proposition No. 13",
    ],
)
def test_what_else_is_numbered(text: str) -> None:
    assert _found(text) == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("CV 24-518 (RKM)", "CV-24-518 (RKM)"),
        ("25-cv-339", "CV 25-339"),
        ("1:25-cv-00339", "25-339"),
        ("2025-339", "25-339"),
    ],
)
def test_one_case(left: str, right: str) -> None:
    assert dockets.docket_core(left) == dockets.docket_core(right)


@pytest.mark.parametrize(
    ("left", "right"), [("25-339", "25-340"), ("25-339", "24-339"), ("17-3345", "17-334")]
)
def test_two_cases(left: str, right: str) -> None:
    assert dockets.docket_core(left) != dockets.docket_core(right)


@given(st.text(alphabet="No. Docket0123456789-:(JDB)CVcv,&", max_size=60))
def test_any_text(text: str) -> None:
    for site in dockets.find(text):
        assert 0 <= site.span.start < site.span.end <= len(text)
        assert site.key.number in text
        assert dockets.docket_core(site.key.number)


@pytest.mark.parametrize("number", ["1180987", "SC-2021-0123", "CR-18-0456"])
def test_alabama_numbers_an_opinion_in_manuscript(number: str) -> None:
    text = f"Ex parte Moe, [Ms. {number}, Sept. 4, 2020] ___ So. 3d ___ (Ala. 2020)."
    [site] = (site for site in dockets.find(text) if site.dated)
    assert (site.key.number, site.dated) == (number, "Sept. 4, 2020")


def test_louisiana_numbers_with_letters_apart() -> None:
    text = "Moe v. Roe, 2011 CA 0321, p. 2 (La. App. 1 Cir. 9/14/11), 77 So. 3d 400."
    [site] = (site for site in dockets.find(text) if site.dated)
    assert site.key.number == "2011 CA 0321"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("14-20-00813-CR", "14-20-00999-CR", False),
        ("06-16-00039-CR", "06-16-000039-CR", True),
        ("A-3218-20T4", "A-3218-20", True),
        ("A-3218-20T4", "A-9218-20T4", False),
        ("603 MDA 2019", "603 EDA 2019", False),
        ("2007-394", "07-394", True),
        ("3:24-cv-00987", "24-987", True),
    ],
)
def test_what_makes_two_numbers_the_same(one: str, other: str, same: bool) -> None:
    assert (dockets.docket_core(one) == dockets.docket_core(other)) is same


def test_colorado_sets_court_number_and_date_in_one_parenthesis() -> None:
    text = "People v. Moe, (Colo. App. No. 18CA1206, Apr. 9, 2020), is alike."
    [site] = (site for site in dockets.find(text) if site.dated)
    assert (site.key.number, site.dated) == ("18CA1206", "Colo. App. Apr. 9, 2020")
