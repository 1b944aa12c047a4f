"""Entries under a parent, names of bodies of law alone, and all the grammars together."""

from __future__ import annotations

import pytest
from hypothesis import given
from tests.unit.citations.grammar_table import assert_lawful
from tests.unit.citations.provision_table import texts

from citecheck.citations.grammars import PROVISIONS
from citecheck.table.parents import parent_only, under_parent

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


@given(texts)
def test_a_parent_never_raises(text: str) -> None:
    assert parent_only(text) in (True, False)
    joined = f"{text.strip()} § 5"
    assert_lawful(joined, under_parent(text, "§ 5"))
