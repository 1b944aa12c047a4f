"""The lists of grammars: complete, and of one mind about what belongs to what."""

from __future__ import annotations

import pytest

from citecheck.citations.grammars import PROVISIONS, SERIALS

ONE_AUTHORITY = [
    "Exec. Order No. 14,158, § 4(b), 90 Fed. Reg. 8441 (Jan. 29, 2025)",
    "Pub. L. No. 93-579, § 3, 88 Stat. 1896",
    "S. Rep. No. 94-168, at 7 (1975), as reprinted in 1975 U.S.C.C.A.N. 1425, 1431",
    "Vienna Convention on Consular Relations art. 36, 21 U.S.T. 77, T.I.A.S. No. 6820",
    "121 Cong. Rec. 19,483 (1975)",
    "56 B.C. L. Rev. 1417 (2015)",
    "9 Wright & Miller, Federal Practice & Procedure § 2366",
]

PROSE = [
    "The parties met on March 3, 1998, and agreed to 12 points in 5 days.",
    "2 Day 5 and 3 App. 5",
    "550 U.S. 544, 555 (2007)",
    "42 U.S.C. § 1983 and 40 C.F.R. pt. 60",
    "Section II(B), supra",
]


@pytest.mark.parametrize("text", ONE_AUTHORITY)
def test_one_authority_is_one_site_among_all_grammars(text: str) -> None:
    assert len([site for find in SERIALS for site in find(text)]) == 1


@pytest.mark.parametrize("text", PROSE)
def test_prose_and_other_kinds_give_nothing(text: str) -> None:
    assert [str(site.key) for find in SERIALS for site in find(text)] == []


@pytest.mark.parametrize(
    "text",
    [
        "5 U.S.C. §§ 552a(b), 552(a), and 706",
        "Cal. Penal Code §§ 187(a), 188",
        "29 C.F.R. §§ 825.100-.102",
        "Fed. R. Civ. P. 23(a), 23(b)(1), and 23(g)",
        "U.S. Const. art. I, §§ 8-9",
        "Mass. Gen. Laws ch. 93A, §§ 2, 9",
        "section 71.02 of the Texas Penal Code",
    ],
)
def test_one_grammar_reads_each_citation(text: str) -> None:
    assert sum(1 for grammar in PROVISIONS if list(grammar(f"See {text}."))) == 1
