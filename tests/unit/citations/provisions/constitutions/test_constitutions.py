"""Constitutions: citations of them, and what prose calls by name."""

from __future__ import annotations

import pytest
from hypothesis import given
from tests.unit.citations.grammar_table import assert_lawful
from tests.unit.citations.provision_table import keys, seen, texts

from citecheck.citations.provisions.constitutions import constitutions
from citecheck.model.citations import Form
from citecheck.model.keys import ProvisionKey
from citecheck.model.kinds import Kind

ONE = [
    ("U.S. Const. amend. XIV, § 1", "U.S. Const. amend. XIV, § 1"),
    ("U.S. CONST. amend. I", "U.S. Const. amend. I"),
    ("art. V, 4(b)(2), Fla. Const.", "Fla. Const. art. V, § 4(b)(2)"),
    ("Art I, § 17 of the Ohio Constitution", "Ohio Const. art. I, § 17"),
    ("Ohio Const art. I, § 17", "Ohio Const. art. I, § 17"),
    ("FL Const Article I, Sect. 23", "Fla. Const. art. I, § 23"),
    ("article I, section 23 of the FL Const.", "Fla. Const. art. I, § 23"),
    ("Pa. Const (1968) art. I, § 8", "Pa. Const. art. I, § 8"),
    ("US Const, 14th Amend, § 1", "U.S. Const. amend. XIV, § 1"),
    ("Sixth Amendment to the United States Constitution, § 2", "U.S. Const. amend. VI, § 2"),
    ("US Const, Fifth Amend", "U.S. Const. amend. V"),
    ("US Const, Amend VIII", "U.S. Const. amend. VIII"),
    ("US Const, Am XIV", "U.S. Const. amend. XIV"),
    ("U.S. Const. am. XI", "U.S. Const. amend. XI"),
    ("U.S.C.A. Const. Amend. XIV, § 1", "U.S. Const. amend. XIV, § 1"),
    ("USCA Const Amend V", "U.S. Const. amend. V"),
    ("U.S. Const. art. III, § 2", "U.S. Const. art. III, § 2"),
    ("U.S. Const. Art. III, Sec. 2, Cl. 1", "U.S. Const. art. III, § 2, cl. 1"),
    (
        "Fifth Amendment, Section 2, of the United States Constitution",
        "U.S. Const. amend. V, § 2",
    ),
    ("Amendment 80, § 3, to the Arkansas Constitution", "Ark. Const. amend. LXXX, § 3"),
    ("section 9 of article XXVIII of the Colorado Constitution", "Colo. Const. art. XXVIII, § 9"),
    ("article first, § 9, of the constitution of Connecticut", "Conn. Const. art. I, § 9"),
    (
        "art. 44 of the Amendments to the Massachusetts Constitution",
        "Mass. Const. amend. art. XLIV",
    ),
    ("Mass. Const. amend. art. CXIV", "Mass. Const. amend. art. 114"),
    ("U.S. Const. art. III, § 2, cl. 1", "U.S. Const. art. III, § 2, cl. 1"),
    ("U.S. Const. Art. I, § 4", "U.S. Const. art. I, § 4"),
    ("Cal. Const., art. I, § 7", "Cal. Const. art. I, § 7"),
    ("Cal. Const. art. II, § 5(a)", "Cal. Const. art. II, § 5(a)"),
    ("Del. Const. of 1792, art. VII, § 2", "Del. Const. of 1792 art. VII, § 2"),
    ("TEX. CONST. ART. V, § 21", "Tex. Const. art. V, § 21"),
    ("N.C. Const. art. I, § 19", "N.C. Const. art. I, § 19"),
    ("W. Va. Const. art. III, § 10", "W. Va. Const. art. III, § 10"),
    ("U.S. Const. pmbl.", "U.S. Const. pmbl."),
    ("U.S. Const. pmbl", "U.S. Const. pmbl."),
    ("Cal. Const. art. XIII A, § 4", "Cal. Const. art. XIII A, § 4"),
    ("Mass. Const. pt. 1, art. XII", "Mass. Const. pt. 1, art. XII"),
    ("Texas Constitution, article I, section 19", "Tex. Const. art. I, § 19"),
    ("article I, section 7 of the California Constitution", "Cal. Const. art. I, § 7"),
    ("article I, section § 22 of the Washington Constitution", "Wash. Const. art. I, § 22"),
    ("Article I, Section 4 of the U.S. Constitution", "U.S. Const. art. I, § 4"),
    ("Article I, Section 4 the U.S. Constitution", "U.S. Const. art. I, § 4"),
    ("U. S. Const., Amdt. 6", "U.S. Const. amend. VI"),
    ("U. S. Const., Amdt. 5, § 1", "U.S. Const. amend. V, § 1"),
    ("U.S. Const., Am. 8", "U.S. Const. amend. VIII"),
    ("U.S. Const., 14th Amend., § 1", "U.S. Const. amend. XIV, § 1"),
    ("Section 16, Article I of the Ohio Constitution", "Ohio Const. art. I, § 16"),
    ("Section 16, Article I, Ohio Constitution", "Ohio Const. art. I, § 16"),
    ("Article I, Section Three of the Texas Constitution", "Tex. Const. art. I, § 3"),
    ("Article One, Section Two of the Nevada Constitution", "Nev. Const. art. I, § 2"),
    ("article 1, section 8 of the Idaho Constitution", "Idaho Const. art. I, § 8"),
    ("Ill. Const. 1970, art. I, § 12", "Ill. Const. art. I, § 12"),
    ("Ill. Const. 1870, art. II, § 19", "Ill. Const. of 1870 art. II, § 19"),
    ("Or Const, Art I, § 12", "Or. Const. art. I, § 12"),
    ("Or Const, Art VII (Amended), § 4", "Or. Const. art. VII (Amended), § 4"),
    ("Const 1963, art 1, § 11", "Mich. Const. art. 1, § 11"),
    ("Ga. Const. of 1983, Art. I, Sec. I, Par. II", "Ga. Const. art. I, § 1, para. 2"),
    ("art. 12 of the Massachusetts Declaration of Rights", "Mass. Const. pt. 1, art. XII"),
    ("Md. Const., Decl. of Rts. art. 21", "Md. Const. Decl. of Rts. art. XXI"),
    ("article twelve of the Massachusetts Declaration of Rights", "Mass. Const. pt. 1, art. XII"),
    ("Ga. Const. of 1983, Art. I, Sec. II, Par. IX(e)", "Ga. Const. art. I, § 2, para. 9(e)"),
    ("Pt. I, art. 2-b of the New Hampshire Constitution", "N.H. Const. pt. 1, art. II-B"),
    ("N.H. CONST. pt. I, art. 15", "N.H. Const. pt. 1, art. XV"),
    ("Part I, Article 15 of the New Hampshire Constitution", "N.H. Const. pt. 1, art. XV"),
    ("Vt. Const. ch. I, art. 11", "Vt. Const. ch. I, art. XI"),
    ("Ky. Const. § 11", "Ky. Const. § 11"),
    ("Section 59 of the Kentucky Constitution", "Ky. Const. § 59"),
    ("Kan. Const. Bill of Rights, § 10", "Kan. Const. Bill of Rts. § 10"),
    ("article first, § 8, of the Connecticut constitution", "Conn. Const. art. I, § 8"),
    ("Article I, § 8 of the Constitution of Virginia", "Va. Const. art. I, § 8"),
    ("Constitution of Virginia, Article I, § 8", "Va. Const. art. I, § 8"),
    ("Art. IV, § 93, Ala. Const. 1901", "Ala. Const. art. IV, § 93"),
    ("Art. IV, § 93, Ala. Const. 1875", "Ala. Const. of 1875 art. IV, § 93"),
    ("Me. Const. art. I, § 6-A", "Me. Const. art. I, § 6-A"),
    ("Article 21 of the Maryland Declaration of Rights", "Md. Const. Decl. of Rts. art. XXI"),
    ("Md. Decl. Rts. art. 21", "Md. Const. Decl. of Rts. art. XXI"),
]

PROSE = [
    ("the Fifth Amendment", [("U.S. Const. amend. V", "Fifth Amendment")]),
    ("the First and Fourteenth Amendments", [
        ("U.S. Const. amend. I", "First"), ("U.S. Const. amend. XIV", "Fourteenth Amendments"),
    ]),
    ("the Fourth, Fifth, and Fourteenth Amendments", [
        ("U.S. Const. amend. IV", "Fourth"),
        ("U.S. Const. amend. V", "Fifth"),
        ("U.S. Const. amend. XIV", "Fourteenth Amendments"),
    ]),
    ("the Twenty-First Amendment", [("U.S. Const. amend. XXI", "Twenty-First Amendment")]),
    ("his 4th Amendment right", [("U.S. Const. amend. IV", "4th Amendment")]),
    ("Article III standing", [("U.S. Const. art. III", "Article III")]),
    ("the Equal Protection Clause", [
        ("U.S. Const. amend. XIV, § 1", "Equal Protection Clause"),
    ]),
    ("the Elections Clause", [("U.S. Const. art. I, § 4, cl. 1", "Elections Clause")]),
]  # fmt: skip

NOT_CITED = [
    "Art. 44 of the Amendments to the Constitution of the Commonwealth",
    "Amendment 3 to the lease",
    "Art. 5 of the treaty",
    "Article 9 of the U.C.C.",
    "Article III of the Agreement",
    "the First Amendment to the Lease",
    "the Second Amended Complaint",
    "the Clean Air Act Amendments",
    "the Due Process Clause",
    "the Arbitration Clause",
    "const. 5",
    "U.S. Const.",
    "2 Day 5",
    "article 5 of the lease",
    "art. 3, section 2 of the bylaws",
    "Article Two, Section Three of the Agreement",
    "the Declaration of Rights",
]


@pytest.mark.parametrize(("text", "key"), ONE)
def test_reads_one_provision(text: str, key: str) -> None:
    assert seen(constitutions.find, text) == [(key, text)]
    assert seen(constitutions.find, f"See, e.g., {text}; it is so.") == [(key, text)]
    assert all(site.form is Form.FULL for site in constitutions.find(text))


@pytest.mark.parametrize(("text", "expected"), PROSE)
def test_names_in_prose_are_marked_as_such(text: str, expected: list[tuple[str, str]]) -> None:
    assert seen(constitutions.find, f"Under {text}, he may.") == expected
    assert all(site.form is Form.NAME for site in constitutions.find(text))


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("the Sixth Amendment of the United States Constitution", ["VI"]),
        ("the Sixth Amendment to the U.S. Constitution", ["VI"]),
        ("the Sixth Amendment, U.S. Const.", ["VI"]),
        ("the Ninth Amendment to the Constitution of the United States", ["IX"]),
        ("the Fifth and Sixth Amendments to the federal Constitution", ["V", "VI"]),
    ],
)
def test_an_amendment_of_a_constitution_that_is_named_is_cited(
    text: str, numbers: list[str]
) -> None:
    found = list(constitutions.find(f"It is secured by {text}, as all agree."))
    assert [str(site.key) for site in found] == [f"U.S. Const. amend. {n}" for n in numbers]
    assert all(site.form is Form.FULL for site in found)


@pytest.mark.parametrize(
    "text",
    [
        "the Sixth Amendment to the lease",
        "the First Amendment to the Agreement",
        "the Fourth Amendment to the Texas Constitution",
        "Article V, Rule 2.7 of the Supreme Court Rules",
    ],
)
def test_what_else_is_amended_is_no_constitution(text: str) -> None:
    assert keys(constitutions.find, f"It rests on {text}.") == []


def test_an_article_without_its_constitution_is_a_short_form() -> None:
    text = "respectively. Art. I, §§ 2-3. The"
    assert seen(constitutions.find, text) == [
        ("art. I, § 2", "Art. I, §§ 2"),
        ("art. I, § 3", "3"),
    ]
    assert all(site.form is Form.SHORT for site in constitutions.find(text))


def test_several_amendments_are_several_authorities() -> None:
    assert keys(constitutions.find, "U.S. Const. amends. I, XIV") == [
        "U.S. Const. amend. I",
        "U.S. Const. amend. XIV",
    ]


def test_the_year_of_an_old_constitution_is_part_of_its_name() -> None:
    [site] = constitutions.find("Del. Const. of 1792, art. VII, § 2")
    assert site.key == ProvisionKey(Kind.CONSTITUTION, "Del. Const. of 1792", "art. VII, § 2")


@pytest.mark.parametrize("text", NOT_CITED)
def test_leaves_alone(text: str) -> None:
    assert keys(constitutions.find, text) == []


@given(texts)
def test_any_text_gives_ordered_spans_inside_it(text: str) -> None:
    assert_lawful(text, list(constitutions.find(text)))
