"""The United States Code: spellings, lists and ranges, and what is not a section of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from tests.unit.citations.grammar_table import assert_lawful
from tests.unit.citations.provision_table import keys, seen, texts

from citecheck.citations.provisions import statutes_federal
from citecheck.crosscheck.covering import covers
from citecheck.model.citations import Form
from citecheck.model.keys import ProvisionKey
from citecheck.model.kinds import Kind

# printed words of one provision | its key
ONE = [
    ("5 U.S.C. § 552a(b)(1)", "5 U.S.C. § 552a(b)(1)"),
    ("15 U.S.C. § 78j(b)", "15 U.S.C. § 78j(b)"),
    ("42 U.S.C. § 2000e-2(a)(1)", "42 U.S.C. § 2000e-2(a)(1)"),
    ("18 U.S.C. § 1028A", "18 U.S.C. § 1028A"),
    ("5 USC 552a(b)", "5 U.S.C. § 552a(b)"),
    ("50 U.S.C. 1701", "50 U.S.C. § 1701"),
    ("42 U.S.C. § 300gg-91", "42 U.S.C. § 300gg-91"),
    ("50 U.S.C. app. § 5", "50 U.S.C. app. § 5"),
    ("42 U.S.C. § 1983 note", "42 U.S.C. § 1983 note"),
    ("section 1983 of title 42", "42 U.S.C. § 1983"),
    ("Section 524(a)(2), Title 11, U.S.Code", "11 U.S.C. § 524(a)(2)"),
    ("Section 1983, Title 42 of the United States Code", "42 U.S.C. § 1983"),
    ("Section 2 of Title 18, United States Code", "18 U.S.C. § 2"),
    ("Title 42, United States Code, section 1983", "42 U.S.C. § 1983"),
    ("title 18 U.S.C. § 2", "18 U.S.C. § 2"),
    ("5 U. S. C. § 552a", "5 U.S.C. § 552a"),
    ("28 U.S.C. §1292", "28 U.S.C. § 1292"),
    ("42 U.S.C.A. § 1983 (West 2020)", "42 U.S.C. § 1983"),
    ("18 U.S.C. § 704(b) (2006)", "18 U.S.C. § 704(b)"),
    ("34 U.S.C. § 10101 (2012 & Supp. V 2017)", "34 U.S.C. § 10101"),
    ("26 I.R.C. § 501(c)(3)", "26 U.S.C. § 501(c)(3)"),
    ("I.R.C. § 501(c)(3)", "26 U.S.C. § 501(c)(3)"),
    ("section 501(c)(3) of the Internal Revenue Code", "26 U.S.C. § 501(c)(3)"),
    ("section 362(a) of the Bankruptcy Code", "11 U.S.C. § 362(a)"),
    ("8 U.S.C. § 1158(b)(2)(A)(ii)", "8 U.S.C. § 1158(b)(2)(A)(ii)"),
    ("42 U.S.C. § 1396a(a)(10)(A)(ii)(XIII)", "42 U.S.C. § 1396a(a)(10)(A)(ii)(XIII)"),
    ("28 U.S.C. § 1331 et seq.", "28 U.S.C. § 1331"),
    ("47 U.S.C. § 227, et seq.", "47 U.S.C. § 227"),
    ("20 U.S.C. § 1415( l)", "20 U.S.C. § 1415(l)"),
    ("20 U.S.C. § 1415(l )", "20 U.S.C. § 1415(l)"),
    ("29 U.S.C. § 794 (a)", "29 U.S.C. § 794(a)"),
    ("50 U.S.C. § 403-4", "50 U.S.C. § 403-4"),
    ("5 U.S.C. ch. 7", "5 U.S.C. ch. 7"),
    ("18 U.S.C. app. 3 § 5(b)", "18 U.S.C. app. 3 § 5(b)"),
    ("18 U.S.C. App. III, § 5(b)", "18 U.S.C. app. 3 § 5(b)"),
    ("50 App. U.S.C. § 4", "50 U.S.C. app. § 4"),
]

LISTS = [
    ("42 U.S.C. §§ 1983, 1985", [
        ("42 U.S.C. § 1983", "42 U.S.C. §§ 1983"), ("42 U.S.C. § 1985", "1985"),
    ]),
    ("42 U.S.C. §§ 1983, 1985(3), and 1988", [
        ("42 U.S.C. § 1983", "42 U.S.C. §§ 1983"),
        ("42 U.S.C. § 1985(3)", "1985(3)"),
        ("42 U.S.C. § 1988", "1988"),
    ]),
    ("28 U.S.C. §§ 1331-32", [
        ("28 U.S.C. § 1331", "28 U.S.C. §§ 1331"), ("28 U.S.C. § 1332", "32"),
    ]),
    ("28 U.S.C. § 1331-1332", [
        ("28 U.S.C. § 1331", "28 U.S.C. § 1331"), ("28 U.S.C. § 1332", "1332"),
    ]),
    ("5 U.S.C. 552a(b)(3) & (7)", [
        ("5 U.S.C. § 552a(b)(3)", "5 U.S.C. 552a(b)(3)"), ("5 U.S.C. § 552a(b)(7)", "(7)"),
    ]),
    ("5 USC 552a(b) & (e)(10)", [
        ("5 U.S.C. § 552a(b)", "5 USC 552a(b)"), ("5 U.S.C. § 552a(e)(10)", "(e)(10)"),
    ]),
    ("28 U.S.C. § 2254(d)(1)-(2)", [
        ("28 U.S.C. § 2254(d)(1)", "28 U.S.C. § 2254(d)(1)"), ("28 U.S.C. § 2254(d)(2)", "(2)"),
    ]),
    ("15 U.S.C. §§ 78j(b), 78t(a) (2018)", [
        ("15 U.S.C. § 78j(b)", "15 U.S.C. §§ 78j(b)"), ("15 U.S.C. § 78t(a)", "78t(a) (2018)"),
    ]),
    ("15 U.S.C. §§ 78a-78pp", [
        ("15 U.S.C. § 78a", "15 U.S.C. §§ 78a"), ("15 U.S.C. § 78pp", "78pp"),
    ]),
    ("42 U.S.C. §§ 2000e-2000e-17", [
        ("42 U.S.C. § 2000e", "42 U.S.C. §§ 2000e"), ("42 U.S.C. § 2000e-17", "2000e-17"),
    ]),
    ("15 U.S.C. §§ 80a-1 to 80a-64", [
        ("15 U.S.C. § 80a-1", "15 U.S.C. §§ 80a-1"), ("15 U.S.C. § 80a-64", "80a-64"),
    ]),
    ("sections 1331 and 1332 of title 28, United States Code", [
        ("28 U.S.C. § 1331", "sections 1331"),
        ("28 U.S.C. § 1332", "1332 of title 28, United States Code"),
    ]),
    ("18 U.S.C. §§ 1961 and 18 U.S.C. § 1962", [
        ("18 U.S.C. § 1961", "18 U.S.C. §§ 1961"), ("18 U.S.C. § 1962", "18 U.S.C. § 1962"),
    ]),
]  # fmt: skip

NOT_CITED = [
    "2 Day 5",
    "Section II(B), supra",
    "Compl. ¶ 5",
    "550 U.S. 544 (2007)",
    "1975 U.S.C.C.A.N. 1425, 1431",
    "§ 1983",
    "199 U.S.C. § 5",
    "35 U.S.C.",
    "the U.S. Court of Appeals, 5 judges",
    "section 8 of title 12 of the Oklahoma Statutes",
    "Restatement of Torts § 559",
]


@pytest.mark.parametrize(("text", "key"), ONE)
def test_reads_one_provision(text: str, key: str) -> None:
    assert seen(statutes_federal.find, text) == [(key, text)]
    assert seen(statutes_federal.find, f"See, e.g., {text}; it is so.") == [(key, text)]


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_each_member_of_a_list_is_a_site(text: str, expected: list[tuple[str, str]]) -> None:
    assert seen(statutes_federal.find, f"Under {text}, relief lies.") == expected


@pytest.mark.parametrize("text", NOT_CITED)
def test_leaves_alone(text: str) -> None:
    assert keys(statutes_federal.find, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "42 U.S.C. § 1983, 550 U.S. 544",
        "42 U.S.C. § 1983 and 12 others",
        "42 U.S.C. § 1983 (quoting (1) and (2))",
        "42 U.S.C. § 1983. 11 Next",
        "42 U.S.C. § 1983.11 Next",
    ],
)
def test_a_section_ends_where_other_numbers_begin(text: str) -> None:
    assert keys(statutes_federal.find, text) == ["42 U.S.C. § 1983"]


def test_a_year_is_in_the_span_but_not_in_the_core() -> None:
    text = "34 U.S.C. § 104(a) (1980) (emphasis added)"
    [site] = statutes_federal.find(text)
    assert site.core.of(text) == "34 U.S.C. § 104(a)"
    assert site.span.of(text) == "34 U.S.C. § 104(a) (1980)"


def test_a_note_is_not_the_section() -> None:
    [note] = statutes_federal.find("42 U.S.C. § 1983 note")
    [section] = statutes_federal.find("42 U.S.C. § 1983")
    assert note.key == ProvisionKey(Kind.STATUTE, "42 U.S.C.", "1983", mark="§", note=True)
    assert isinstance(section.key, ProvisionKey)
    assert isinstance(note.key, ProvisionKey)
    assert not covers(section.key, note.key)


def test_a_section_covers_its_subdivision() -> None:
    wide, narrow = statutes_federal.find("5 U.S.C. § 552a(b); 5 U.S.C. § 552a(b)(1)")
    assert isinstance(wide.key, ProvisionKey)
    assert isinstance(narrow.key, ProvisionKey)
    assert covers(wide.key, narrow.key)
    assert not covers(narrow.key, wide.key)


@given(texts)
def test_any_text_gives_ordered_spans_inside_it(text: str) -> None:
    assert_lawful(text, list(statutes_federal.find(text)))


def test_initials_before_a_count_of_hours_are_no_code() -> None:
    assert keys(statutes_federal.find, "Guards are at the IRC 24 hours a day.") == []
    assert keys(statutes_federal.find, "See IRC 24.") == ["26 U.S.C. § 24"]


@pytest.mark.parametrize(
    ("text", "sections"),
    [
        ("42 U.S.C. § 1983 and § 1988(b)", ["1983", "1988(b)"]),
        ("28 U.S.C. § 2254 or § 2255", ["2254", "2255"]),
        # another act, another body of law
        ("42 U.S.C. § 12132 and § 504", ["12132"]),
        ("42 U.S.C. § 1983 and § 1981 of the Act", ["1983"]),
        ("29 U.S.C. § 791 and § 794, Title V", ["791"]),
        ("42 U.S.C. § 1983, § 1985", ["1983"]),
    ],
)
def test_a_list_that_repeats_its_mark(text: str, sections: list[str]) -> None:
    found = [
        site for site in statutes_federal.find(f"It is under {text}.") if site.form is Form.FULL
    ]
    assert [str(site.key).partition("§ ")[2] for site in found] == sections
