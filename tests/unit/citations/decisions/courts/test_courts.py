"""Courts as date parentheticals name them."""

from __future__ import annotations

import pytest

from citecheck.citations.decisions.courts.courts import court_id
from citecheck.citations.decisions.tails import read_court_and_date


@pytest.mark.parametrize(
    ("words", "identifier"),
    [
        ("9th Cir.", "ca9"),
        ("3d Cir.", "ca3"),
        ("3rd Cir.", "ca3"),
        ("2d Cir.", "ca2"),
        ("D.C. Cir.", "cadc"),
        ("D.C.Cir.", "cadc"),
        ("Fed. Cir.", "cafc"),
        ("D. Md.", "mdd"),
        ("M.D. Pa.", "pamd"),
        ("S.D.N.Y.", "nysd"),
        ("S.D. N.Y.", "nysd"),
        ("N.D. Cal.", "cand"),
        ("D.D.C.", "dcd"),
        ("E.D. Va.", "vaed"),
        ("U.S.", "scotus"),
        ("9TH CIR.", "ca9"),
        ("CA5", "ca5"),
        ("CADC", "cadc"),
        ("CA Fed.", "cafc"),
        ("WDPa", "pawd"),
        ("SDNY", "nysd"),
        ("D Kan", "ksd"),
    ],
)
def test_identifier(words: str, identifier: str) -> None:
    assert court_id(words) == identifier


@pytest.mark.parametrize(
    "words",
    [
        "Tex. App.—Houston [1st Dist.]",
        "Cal. Ct. App.",
        "N.C. Super. Ct.",
        "Bankr. D. Del.",
        "Fed. Cl.",
        "DelSuperCt",
        "NYSup",
    ],
)
def test_court_without_an_identifier_here_is_itself(words: str) -> None:
    assert court_id(words) is not None


@pytest.mark.parametrize(
    "words",
    ["", "en banc", "per curiam", "quoting", "the first", "emphasis added", "CAD", "Demand", "DX"],
)
def test_what_is_no_court(words: str) -> None:
    assert court_id(words) is None


@pytest.mark.parametrize(
    ("inside", "court", "year"),
    [
        ("1954", None, 1954),
        ("9th Cir. 1974", "9th Cir.", 1974),
        ("Cal. App. 2002.", "Cal. App.", 2002),
        ("D. Md. Apr. 3, 2025", "D. Md.", 2025),
        ("S.D.N.Y. June 22, 2023", "S.D.N.Y.", 2023),
        ("Tex. App.—Houston [1st Dist.] 2000, pet. denied", "Tex. App.—Houston [1st Dist.]", 2000),
        ("2d Cir.", "2d Cir.", None),
        ("D.Vt. Sept.10, 2009", "D.Vt.", 2009),
        ("9TH CIR. 1993", "9TH CIR.", 1993),
        ("1st Dept 2012", "1st Dept", 2012),
        ("4th Cir. May 2, 2025", "4th Cir.", 2025),
    ],
)
def test_court_and_date(inside: str, court: str | None, year: int | None) -> None:
    read = read_court_and_date(inside)
    assert read is not None
    assert (read.court, read.year) == (court, year)


@pytest.mark.parametrize(
    "inside",
    [
        "en banc",
        "per curiam",
        "quoting Doe v. Roe, 500 U.S. 1 (1991)",
        "emphasis added",
        "“AFGE”",
        "",
    ],
)
def test_other_parentheses(inside: str) -> None:
    assert read_court_and_date(inside) is None
