"""Regulations: the Code of Federal Regulations and the codes of the states."""

from __future__ import annotations

import pytest
from hypothesis import given
from tests.unit.citations.grammar_table import assert_lawful
from tests.unit.citations.provision_table import keys, seen, texts

from citecheck.citations.provisions import regulations

ONE = [
    ("5 CFR 731.104(a)(3)", "5 C.F.R. § 731.104(a)(3)"),
    ("5 C.F.R. § 731.104(a)", "5 C.F.R. § 731.104(a)"),
    ("17 C.F.R. § 240.10b-5", "17 C.F.R. § 240.10b-5"),
    ("17 C.F.R. § 240.14a-101", "17 C.F.R. § 240.14a-101"),
    ("40 C.F.R. pt. 60", "40 C.F.R. pt. 60"),
    ("40 CFR Part 60", "40 C.F.R. pt. 60"),
    ("21 CFR Part 11", "21 C.F.R. pt. 11"),
    ("40 C.F.R. pt. 60, subpt. D", "40 C.F.R. pt. 60, subpt. D"),
    ("42 C. F. R. § 438.6(c) (2019)", "42 C.F.R. § 438.6(c)"),
    ("47 C.F.R. § 64.1200, et seq.", "47 C.F.R. § 64.1200"),
    ("26 C.F.R. § 1.61-21(c)", "26 C.F.R. § 1.61-21(c)"),
    ("sec. 1.61-2(a)(1), Income Tax Regs.", "26 C.F.R. § 1.61-2(a)(1)"),
    ("section 301.7701-2(b), Proced. & Admin. Regs.", "26 C.F.R. § 301.7701-2(b)"),
    ("Treas. Reg. § 1.401(k)-1(a)", "26 C.F.R. § 1.401(k)-1(a)"),
    ("48 C.F.R. § 52.212-4", "48 C.F.R. § 52.212-4"),
    ("Title 5, Code of Federal Regulations, section 731.104", "5 C.F.R. § 731.104"),
    ("Cal. Code Regs., tit. 8, § 3203", "Cal. Code Regs. tit. 8, § 3203"),
    ("Cal. Code Regs. tit. 8, § 3203", "Cal. Code Regs. tit. 8, § 3203"),
    ("22 NYCRR 202.8", "N.Y. Comp. Codes R. & Regs. tit. 22, § 202.8"),
    ("30 Tex. Admin. Code § 101.1", "30 Tex. Admin. Code § 101.1"),
    ("Fla. Admin. Code r. 64B8-9.003", "Fla. Admin. Code r. 64B8-9.003"),
    ("WAC 173-340-200", "WAC 173-340-200"),
    ("940 CMR 3.16", "940 Mass. Code Regs. 3.16"),
    ("49 CFR 571, Subpart B", "49 C.F.R. pt. 571, subpt. B"),
    ("section 240.14a-9 of title 17 of the Code of Federal Regulations", "17 C.F.R. § 240.14a-9"),
    ("subpart A of part 650 of title 23, C.F.R.", "23 C.F.R. pt. 650, subpt. A"),
]

LISTS = [
    ("29 C.F.R. §§ 825.100-.102", [
        ("29 C.F.R. § 825.100", "29 C.F.R. §§ 825.100"), ("29 C.F.R. § 825.102", ".102"),
    ]),
    ("29 C.F.R. §§ 825.100-825.102", [
        ("29 C.F.R. § 825.100", "29 C.F.R. §§ 825.100"), ("29 C.F.R. § 825.102", "825.102"),
    ]),
    ("34 C.F.R. §§ 104.1, 104.31, 104.33(a) (1980)", [
        ("34 C.F.R. § 104.1", "34 C.F.R. §§ 104.1"),
        ("34 C.F.R. § 104.31", "104.31"),
        ("34 C.F.R. § 104.33(a)", "104.33(a) (1980)"),
    ]),
    ("40 C.F.R. pts. 60-63", [
        ("40 C.F.R. pt. 60", "40 C.F.R. pts. 60"), ("40 C.F.R. pt. 63", "63"),
    ]),
]  # fmt: skip

NOT_CITED = [
    "90 Fed. Reg. 8441 (Jan. 29, 2025)",
    "2 Day 5",
    "160 C.F.R. § 5",
    "Part 60 of the plan",
    "17 C.F.R.",
    "Compl. ¶ 5",
    "Cal. Penal Code § 187",
]


@pytest.mark.parametrize(("text", "key"), ONE)
def test_reads_one_provision(text: str, key: str) -> None:
    assert seen(regulations.find, text) == [(key, text)]
    assert seen(regulations.find, f"See, e.g., {text}; it is so.") == [(key, text)]


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_each_member_of_a_list_is_a_site(text: str, expected: list[tuple[str, str]]) -> None:
    assert seen(regulations.find, f"Under {text}, relief lies.") == expected


@pytest.mark.parametrize("text", NOT_CITED)
def test_leaves_alone(text: str) -> None:
    assert keys(regulations.find, text) == []


@given(texts)
def test_any_text_gives_ordered_spans_inside_it(text: str) -> None:
    assert_lawful(text, list(regulations.find(text)))


@pytest.mark.parametrize(
    "text",
    [
        "Uniform Rules for Trial Courts [22 NYCRR] § 202.38",
        "Rules of the Chief Administrator (22 NYCRR) § 202.38",
        "Uniform Rules for Trial Cts [22 NYCRR], § 202.38",
    ],
)
def test_a_code_with_its_title_may_stand_in_brackets_behind_a_part_of_it(text: str) -> None:
    [key] = keys(regulations.find, f"So say {text}, and the court.")
    assert key == "N.Y. Comp. Codes R. & Regs. tit. 22, § 202.38"


@pytest.mark.parametrize("text", ["a rule [22 of them] § 202.38", "the lease [12 Main] § 202.38"])
def test_other_words_in_brackets_are_no_code(text: str) -> None:
    assert keys(regulations.find, f"So says {text}, and the court.") == []
