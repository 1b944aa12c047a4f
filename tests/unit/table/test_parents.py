"""Provisions that stand below the code, act or heading that they belong to."""

from __future__ import annotations

import pytest
from hypothesis import given
from tests.unit.citations.grammar_table import assert_lawful
from tests.unit.citations.provision_table import texts

from citecheck.document.build import build
from citecheck.model.document import Source
from citecheck.model.keys import TitleKey
from citecheck.model.table import Table, TableEntry
from citecheck.table.entries import read_table
from citecheck.table.parents import is_whole_act, parent_only, under_parent


def _table(lines: str) -> Table:
    text = f"TABLE OF AUTHORITIES\n\n{lines}\n\nARGUMENT\n\nThe agency was wrong.\n"
    table = read_table(build(Source(text, "x.txt")))
    assert table is not None
    return table


def _entries(lines: str) -> tuple[TableEntry, ...]:
    table = _table(f"Cases\n\nCamp v. Pitts, 411 U.S. 138 (1973) ........ 1\n\n{lines}")
    assert table.unread == ()
    return table.entries[1:]


def _keys(lines: str) -> list[tuple[list[str], str]]:
    return [([str(key) for key in e.keys], e.pages_text) for e in _entries(lines)]


_INDENT = " " * 30


@pytest.mark.parametrize("indent", ["", _INDENT])
@pytest.mark.parametrize(
    ("heading", "child", "keys"),
    [
        ("California Constitution", "Article VI, § 13", ["Cal. Const. art. VI, § 13"]),
        (
            "California Rules of Court",
            "Rule 8.104(a)(1),(f)",
            ["Cal. Rules of Court, rule 8.104(a)(1)", "Cal. Rules of Court, rule 8.104(f)"],
        ),
        ("California Civil Code", "§ 1798.99.30", ["Cal. Civ. Code § 1798.99.30"]),
        ("Federal Rules of Civil Procedure", "Rule 23(e)", ["Fed. R. Civ. P. 23(e)"]),
    ],
)
def test_a_heading_that_names_a_code(
    indent: str, heading: str, child: str, keys: list[str]
) -> None:
    lines = f"{indent}{heading}\n\n{child} ........ 4\n{child} ........ 5"
    assert _keys(lines) == [(keys, "4"), (keys, "5")]
    # set in below it
    assert _keys(f"{heading}\n    {child} ........ 4") == [(keys, "4")]


def test_rules_of_an_agency_are_no_rules_of_a_court() -> None:
    lines = "Federal Rules of Civil Procedure\n    Rule 10b-5 ........ 1\n    Rule 23 ........ 2"
    agency, court = _keys(lines)
    assert [entry.text[:13] for entry in _entries(lines)] == ["Federal Rules"] * 2
    assert "Civ. P." not in agency[0][0]
    assert court == (["Fed. R. Civ. P. 23"], "2")


def test_the_next_heading_ends_a_heading_that_names_a_code() -> None:
    lines = (
        "California Constitution\n\nArticle VI, § 13 ........ 4\n\n"
        "Other Authorities\n\nArticle II, § 2 ........ 5"
    )
    (_, last) = _keys(lines)
    assert "Cal. Const." not in last[0][0]


@pytest.mark.parametrize(
    "heading", ["Local Rules", "Rules", "Statutes", "Constitutional Provisions"]
)
def test_a_heading_that_names_no_code(heading: str) -> None:
    (entry,) = _entries(f"{heading}\n\nRule 7.1 ........ 4")
    assert entry.text == "Rule 7.1"
    assert entry.heading == heading


def test_a_code_within_a_category_heads_no_category() -> None:
    lines = (
        "Statutes\n\nCalifornia Civil Code\n    § 1798.99.30 ........ 4\n"
        "Children’s Act of 1998, 15 U.S.C.\n    § 6501 ........ 2"
    )
    entries = _entries(lines)
    assert [entry.heading for entry in entries] == ["Statutes", "Statutes"]
    assert [str(entry.keys[0]) for entry in entries] == [
        "Cal. Civ. Code § 1798.99.30",
        "15 U.S.C. § 6501",
    ]


_BILL = "S.B. 396, 94th Gen. Assemb., Reg. Sess. (Ark. 2023)"


def test_sections_of_a_bill() -> None:
    lines = (
        f"Statutes\n\n{_BILL}\n    § 4-88-1102(a) ........ 27\n    § 4-88-1102(c)(1) ........ 27, 29\n"
        "47 U.S.C. § 223 ........ 33"
    )
    entries = _entries(lines)
    assert [(entry.text, entry.pages_text) for entry in entries] == [
        (f"{_BILL} § 4-88-1102(a)", "27"),
        (f"{_BILL} § 4-88-1102(c)(1)", "27, 29"),
        ("47 U.S.C. § 223", "33"),
    ]
    assert isinstance(entries[0].keys[0], TitleKey)
    assert entries[0].year == 2023


def test_sections_of_a_bill_that_names_its_code() -> None:
    lines = (
        "Statutes\n\nH.B. 18, 88th Leg., Reg. Sess. (Tex. 2023) (to be codified at Tex. Bus. &\n"
        "     Com. Code §§ 509.001–509.051)\n"
        "        § 509.053(a) ........ 27, 29\n        § 509.057(b) ........ 27"
    )
    assert _keys(lines) == [
        (["Tex. Bus. & Com. Code § 509.053(a)"], "27, 29"),
        (["Tex. Bus. & Com. Code § 509.057(b)"], "27"),
    ]


@pytest.mark.parametrize(
    "lines",
    [
        f"{_BILL}\n§ 12 ........ 4",  # not set in
        "Children’s Act of 1998, 15 U.S.C.\n    § 6501 ........ 2",
        "Roe v. Doe, 12 F.4th 3 (1st Cir. 2021)\n    § 12 ........ 2",
    ],
)
def test_an_entry_that_breaks_off_before_a_section(lines: str) -> None:
    (entry,) = _entries(f"Statutes\n\n{lines}")
    assert "§" in entry.text
    assert " " in entry.text


@pytest.mark.parametrize(
    ("words", "following", "whole"),
    [
        (_BILL, "§ 4-88-1102(a)", True),
        ("H.F. 712, 90th Gen. Assemb. (Iowa 2023)", "sec. 2", True),
        (_BILL, "Smith v. Jones", False),
        ("Smith v. Jones, 12 F.4th 3 (1st Cir. 2021)", "§ 12", False),
        ("S.B. 396, 94th Gen. Assemb.", "§ 12", False),
    ],
)
def test_acts_named_as_a_whole(words: str, following: str, *, whole: bool) -> None:
    assert is_whole_act(words, following) is whole


CHILDREN = [
    ("N.C. Gen. Stat.", "§ 1-267.1", ["N.C. Gen. Stat. § 1-267.1"]),
    ("N.C. Const.", "art. I, § 10", ["N.C. Const. art. I, § 10"]),
    ("U.S. Const.", "amend. I", ["U.S. Const. amend. I"]),
    ("Fed. R. Civ. P.", "Rule 14", ["Fed. R. Civ. P. 14"]),
    ("Fed. R. Civ. P.", "14", ["Fed. R. Civ. P. 14"]),
    ("Federal Rules of Civil Procedure", "Rule 23", ["Fed. R. Civ. P. 23"]),
    ("35 U.S.C.", "§§ 101, 102", ["35 U.S.C. § 101", "35 U.S.C. § 102"]),
    ("5 C.F.R.", "§ 731.104(a)", ["5 C.F.R. § 731.104(a)"]),
    ("Cal. Rules of Court", "rule 8.204", ["Cal. Rules of Court, rule 8.204"]),
    ("Cases", "§ 5", []),
    ("Statutes", "art. I, § 10", []),
]

PARENTS = [
    "35 U.S.C.", "N.C. Gen. Stat.", "U.S. Const.", "Fed. R. Civ. P.", "Mass. Gen. Laws ch. 93A",
    "Cal. Penal Code", "United States Constitution", "Federal Rules of Civil Procedure",
    "17 C.F.R.", "California Rules of Court", "735 ILCS", "KRS", "Sup. Ct. R.", "N.Y. C.P.L.R.",
    "Code of Civil Procedure", "Del. Const. of 1792", "Fed. R. Evid. ....", "Texas Penal Code",
]  # fmt: skip

NOT_PARENTS = [
    "Statutes", "Rules", "Smith v. Jones", "28 U.S.C. § 5", "Fed. R. Civ. P. 12", "", "Cases",
    "Constitutional Provisions", "U.S. Const. amend. I", "550 U.S. 544", "The Federalist No. 81",
]  # fmt: skip


@pytest.mark.parametrize(("parent", "child", "expected"), CHILDREN)
def test_reads_a_child_under_its_parent(parent: str, child: str, expected: list[str]) -> None:
    assert [str(site.key) for site in under_parent(parent, child)] == expected


@pytest.mark.parametrize("text", PARENTS)
def test_a_name_alone_is_a_parent(text: str) -> None:
    assert parent_only(text)


@pytest.mark.parametrize("text", NOT_PARENTS)
def test_anything_else_is_no_parent(text: str) -> None:
    assert not parent_only(text)


@given(texts)
def test_a_parent_never_raises(text: str) -> None:
    assert parent_only(text) in (True, False)
    joined = f"{text.strip()} § 5"
    assert_lawful(joined, under_parent(text, "§ 5"))


def test_a_line_that_ends_with_a_section_sign_is_no_parent() -> None:
    """A narrow column puts the number on the next line."""
    assert not parent_only("29 C.F.R. §")
    assert parent_only("29 C.F.R.")
    narrow = (
        "Rules\n\n29 C.F.R. §\n    1601.28(a) ........ 4\n42 U.S.C. §§\n    1983, 1985 ........ 5"
    )
    assert [entry.text for entry in _entries(narrow)][-2:] == [
        "29 C.F.R. § 1601.28(a)",
        "42 U.S.C. §§ 1983, 1985",
    ]


def test_a_parent_in_a_table_without_pages_is_no_entry() -> None:
    """A line that is whole and only heads those below it was closed as an entry of no lines."""
    lines = "Statutes\n\n42 U.S.C.\n   § 1983\n   § 1985\n\nRules\n\n29 C.F.R.\n    1601.28(a)\n    1601.29"
    assert _table(lines).entries
