"""Court rules: federal, state, local, and the bare rule that is a short form."""

from __future__ import annotations

import pytest
from hypothesis import given
from tests.unit.citations.grammar_table import assert_lawful
from tests.unit.citations.provision_table import keys, seen, texts

from citecheck.citations.provisions import rules_of_court
from citecheck.model.citations import Form

ONE = [
    ("Fed. R. Civ. P. 12(b)(6)", "Fed. R. Civ. P. 12(b)(6)"),
    ("Fed.R.Civ.P. 23(a)", "Fed. R. Civ. P. 23(a)"),
    ("FED. R. APP. P. 32(A)(7)(B)", "Fed. R. App. P. 32(a)(7)(B)"),
    ("Fed. R. App. P. 28(a)(3)", "Fed. R. App. P. 28(a)(3)"),
    ("Federal Rule of Civil Procedure 23(a)", "Fed. R. Civ. P. 23(a)"),
    ("Federal Rule of Evidence (“FRE”) 702", "Fed. R. Evid. 702"),
    ("Rule 23(b)(3) of the Federal Rules of Civil Procedure", "Fed. R. Civ. P. 23(b)(3)"),
    ("Fed. R. Civ. P. Rule 14", "Fed. R. Civ. P. 14"),
    ("California Rule of Court 8.104(a)(1)", "Cal. Rules of Court, rule 8.104(a)(1)"),
    ("Fed. R. Civ P. 12(b)(6)", "Fed. R. Civ. P. 12(b)(6)"),
    ("Fed.R.Civ.P 56", "Fed. R. Civ. P. 56"),
    ("Vaccine Rule 18(b)", "Vaccine R. 18(b)"),
    ("Fed. R. Civ. Pro. 12(b)(6)", "Fed. R. Civ. P. 12(b)(6)"),
    ("C.R.C., rule 8.204(a)", "Cal. Rules of Court, rule 8.204(a)"),
    ("Fed R Civ P 12(b)(6)", "Fed. R. Civ. P. 12(b)(6)"),
    ("Fed. R. Civ. Proc 56", "Fed. R. Civ. P. 56"),
    ("Rule 56(c), F.R.C.P.", "Fed. R. Civ. P. 56(c)"),
    ("Fed. Evid. R. 403", "Fed. R. Evid. 403"),
    ("Fed.R.Crim.Pro. 11", "Fed. R. Crim. P. 11"),
    ("Fed. R. Civ Pro. 12(b)(1)", "Fed. R. Civ. P. 12(b)(1)"),
    ("Fed. R. Evid 702", "Fed. R. Evid. 702"),
    ("Model Rules of Prof'l Conduct r. 1.6", "Model Rules of Prof'l Conduct R. 1.6"),
    ("FRCP 12(b)(6)", "Fed. R. Civ. P. 12(b)(6)"),
    ("Fed. R. Evid. 702", "Fed. R. Evid. 702"),
    ("Fed. R. Crim. P. 11(c)(1)(C)", "Fed. R. Crim. P. 11(c)(1)(C)"),
    ("Fed. R. Bankr. P. 7012(b)", "Fed. R. Bankr. P. 7012(b)"),
    ("Sup. Ct. R. 24", "Sup. Ct. R. 24"),
    ("S. Ct. R. 24", "Sup. Ct. R. 24"),
    ("S.Ct. R. 15.2", "Sup. Ct. R. 15.2"),
    ("Supreme Court Rule 10(c)", "Sup. Ct. R. 10(c)"),
    ("5th Cir. R. 28.2.1", "5th Cir. R. 28.2.1"),
    ("D.C. Cir. R. 28(a)(2)", "D.C. Cir. R. 28(a)(2)"),
    ("11th Cir. R. 28-1(e)", "11th Cir. R. 28-1(e)"),
    ("Ninth Circuit Rule 36-3", "9th Cir. R. 36-3"),
    ("N.D. Cal. Civ. L.R. 7-4", "N.D. Cal. Civ. L.R. 7-4"),
    ("N.D. Cal. Civ. L.R. 7-4(b)", "N.D. Cal. Civ. L.R. 7-4(b)"),
    ("Civil Local Rule 7-4", "Civ. L.R. 7-4"),
    ("L.R. 7.1", "L.R. 7.1"),
    ("Local Civil Rule 56.1", "Civ. L.R. 56.1"),
    ("S.D.N.Y. Local Civ. R. 56.1(a)", "S.D.N.Y. Civ. L.R. 56.1(a)"),
    ("LCvR 7(a)", "Civ. L.R. 7(a)"),
    ("E.D. Tex. Local Rule CV-7", "E.D. Tex. L.R. CV-7"),
    ("Cal. Rules of Court, rule 8.204(a)(1)(A)", "Cal. Rules of Court, rule 8.204(a)(1)(A)"),
    ("rule 3.1113(f) of the California Rules of Court", "Cal. Rules of Court, rule 3.1113(f)"),
    ("Tex. R. App. P. 38.1(c)", "Tex. R. App. P. 38.1(c)"),
    ("N.C. R. App. P. 10(a)(1)", "N.C. R. App. P. 10(a)(1)"),
    ("Colo. R. Civ. P. 12", "Colo. R. Civ. P. 12"),
    ("Pa.R.A.P. 302(a)", "Pa. R. App. P. 302(a)"),
    ("MCR 2.116(C)(10)", "MCR 2.116(C)(10)"),
    ("Ill. S. Ct. R. 341(h)", "Ill. Sup. Ct. R. 341(h)"),
    ("Md. Rule 2-501", "Md. Rule 2-501"),
    ("FINRA Rule 5310", "FINRA Rule 5310"),
    ("Rule 12(b)(6), Fed. R. Civ. P.", "Fed. R. Civ. P. 12(b)(6)"),
    ("D. Kan. Rule 7.1", "D. Kan. L.R. 7.1"),
    ("6 Cir. R. 32.1", "6th Cir. R. 32.1"),
    ("FINRA Rule 5310(a)(1)", "FINRA Rule 5310(a)(1)"),
    ("Tex. R. App. P.38.1(e)", "Tex. R. App. P. 38.1(e)"),
    ("TEX. R. EVID.401", "Tex. R. Evid. 401"),
    ("Ohio Civ.R. 56(C)", "Ohio Civ. R. 56(C)"),
    ("Rule 404(b), SCRE", "S.C. R. Evid. 404(b)"),
    ("Rule 11-404(B) NMRA", "NMRA 11-404(B)"),
    ("N.C. Gen. Stat. § 1A-1, Rule 12(b)(6)", "N.C. R. Civ. P. 12(b)(6)"),
    ("N.C.G.S. § 8C-1, Rule 404(b)", "N.C. R. Evid. 404(b)"),
    ("G.S. 1A-1, Rule 56", "N.C. R. Civ. P. 56"),
]

LISTS = [
    ("Ill. S. Ct. Rs. 604(a)(1) (eff. July 1, 2017), 606 (eff. July 1, 2017)", [
        ("Ill. Sup. Ct. R. 604(a)(1)", "Ill. S. Ct. Rs. 604(a)(1)"),
        ("Ill. Sup. Ct. R. 606", "606"),
    ]),
    ("Pa.R.A.P. 312, 1311", [
        ("Pa. R. App. P. 312", "Pa.R.A.P. 312"), ("Pa. R. App. P. 1311", "1311"),
    ]),
    ("Pa.R.A.P. 312, 1998", [("Pa. R. App. P. 312", "Pa.R.A.P. 312")]),
    ("The records are subject to Sup.R. 44 through 47, which govern them.", [
        ("Ohio Sup. R. 44", "Sup.R. 44"), ("Ohio Sup. R. 47", "47"),
    ]),
    ("He applied Crim.R. 12 to 15 counts.", [("Ohio Crim. R. 12", "Crim.R. 12")]),
    ("Fed. R. Civ. P. 23(a), 23(b)(1), 23(b)(3), and 23(g)", [
        ("Fed. R. Civ. P. 23(a)", "Fed. R. Civ. P. 23(a)"),
        ("Fed. R. Civ. P. 23(b)(1)", "23(b)(1)"),
        ("Fed. R. Civ. P. 23(b)(3)", "23(b)(3)"),
        ("Fed. R. Civ. P. 23(g)", "23(g)"),
    ]),
    ("Federal Rules of Evidence 401 and 403", [
        ("Fed. R. Evid. 401", "Federal Rules of Evidence 401"), ("Fed. R. Evid. 403", "403"),
    ]),
    ("Fed. R. Civ. P. 23(b)(1)-(3)", [
        ("Fed. R. Civ. P. 23(b)(1)", "Fed. R. Civ. P. 23(b)(1)"),
        ("Fed. R. Civ. P. 23(b)(3)", "(3)"),
    ]),
    ("Fed. R. Civ. P. 8 and 9(b)", [
        ("Fed. R. Civ. P. 8", "Fed. R. Civ. P. 8"), ("Fed. R. Civ. P. 9(b)", "9(b)"),
    ]),
    ("Fed. R. Civ. P. 12 and 42 U.S.C. § 1983", [
        ("Fed. R. Civ. P. 12", "Fed. R. Civ. P. 12"),
    ]),
]  # fmt: skip

SHORT = [
    ("Rule 56(a)", ["Rule 56(a)"]),
    ("Rules 23(a), (b)(2), and (b)(3)", ["Rule 23(a)", "Rule 23(b)(2)", "Rule 23(b)(3)"]),
    ("Rule 23(b)(2) and 23(b)(3)", ["Rule 23(b)(2)", "Rule 23(b)(3)"]),
    ("SEC Rule 10b-5", ["Rule 10b-5"]),
    ("Rule 23's requirements", ["Rule 23"]),
    ("RULE 12(b)(6) MOTION", ["Rule 12(b)(6)"]),
]

NOT_CITED = [
    "2 Day 5",
    "the final rule 5 days later",
    "Fed. R. Serv. 3d 12",
    "Fed. R. Civ. P.",
    "158 F.R.D. 439",
    "the rule of reason",
    "127 S. Ct. 1955",
    "a rule 12 jurors know",
    "Rules for District Courts, 12 O.S. ch. 2",
    "Section II(B)",
    "Fed. Reg. 8441",
    "3 ER 404",
    "the RAP 12 tracks",
    "CR 12",
    "I C.R. 15.39",
]


def test_a_part_of_a_supreme_courts_rules_may_have_a_name_of_its_own() -> None:
    for text in ("Va. Sup. Ct. R. 2:404(b)", "Va. R. Sup. Ct. 2:404(b)", "Va. R. Evid. 2:404(b)"):
        assert [str(site.key) for site in rules_of_court.find(text)] == ["Va. R. Evid. 2:404(b)"]


def test_the_rule_by_which_a_court_disposes_of_a_case_is_no_citation() -> None:
    assert list(rules_of_court.find("See 98 Mass. App. Ct. 1120 (2020) (Rule 23.0).")) == []


def test_new_mexicos_rules_stand_before_the_name_of_their_book() -> None:
    for text in ("See 11-404(B) NMRA.", "See Rule 11-404(B) NMRA."):
        assert [str(site.key) for site in rules_of_court.find(text)] == ["NMRA 11-404(B)"]
    assert [str(s.key) for s in rules_of_court.find("Call 505-404 NMRA.")] == []


def test_rules_named_behind_their_numbers_may_follow_each_other() -> None:
    """As Alabama and South Carolina print them: the body behind a number is that number's."""
    text = "Rule 56(c), Ala. R. Civ. P. Rule 28(a), Ala. R. App. P. Rule 208(b), SCACR, Rule 403, SCRE."
    assert [key for key, _ in seen(rules_of_court.find, text)] == [
        "Ala. R. Civ. P. 56(c)",
        "Ala. R. App. P. 28(a)",
        "S.C. App. Ct. R. 208(b)",
        "S.C. R. Evid. 403",
    ]


@pytest.mark.parametrize(("text", "key"), ONE)
def test_reads_one_rule(text: str, key: str) -> None:
    assert seen(rules_of_court.find, text) == [(key, text)]
    assert seen(rules_of_court.find, f"See, e.g., {text}; it is so.") == [(key, text)]
    assert all(site.form is Form.FULL for site in rules_of_court.find(text))


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_each_member_of_a_list_is_a_site(text: str, expected: list[tuple[str, str]]) -> None:
    assert seen(rules_of_court.find, f"Under {text}, relief lies.") == expected


@pytest.mark.parametrize(("text", "expected"), SHORT)
def test_a_bare_rule_is_a_short_form(text: str, expected: list[str]) -> None:
    assert keys(rules_of_court.find, f"Under {text}.") == expected
    assert all(site.form is Form.SHORT for site in rules_of_court.find(text))


def test_this_courts_rule_is_a_short_form_until_the_court_is_known() -> None:
    text = "Pursuant to this Court's Rule 37.6, counsel state"
    [site] = rules_of_court.find(text)
    assert (str(site.key), site.span.of(text)) == ("Rule 37.6", "this Court's Rule 37.6")
    assert site.form is Form.SHORT
    [known] = rules_of_court.in_court(text, [site], "Sup. Ct. R.")
    assert str(known.key) == "Sup. Ct. R. 37.6"
    assert known.form is Form.FULL


@pytest.mark.parametrize("text", NOT_CITED)
def test_leaves_alone(text: str) -> None:
    assert keys(rules_of_court.find, text) == []


@given(texts)
def test_any_text_gives_ordered_spans_inside_it(text: str) -> None:
    assert_lawful(text, list(rules_of_court.find(text)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("La. S. Ct. Rule XVIII, § 8", ["La. Sup. Ct. R. XVIII, § 8"]),
        ("Louisiana Supreme Court Rule VII", ["La. Sup. Ct. R. VII"]),
        ("La. S. Ct. Rule XIX(9)", []),
        ("Tex. S. Ct. Rule XIX, § 9", []),
    ],
)
def test_rules_of_louisianas_supreme_court_have_roman_figures(
    text: str, expected: list[str]
) -> None:
    found = keys(rules_of_court.find, f"It is so under {text}, as all agree.")
    assert [key for key in found if "XVIII" in key or "VII" in key or "§" in key] == expected


@pytest.mark.parametrize(
    "text",
    [
        "98 Mass. App. Ct. 1121 (2020) (Rule 23.0 decision)",
        "98 Mass. App. Ct. 1121 (2020) (unpublished decision pursuant to Rule 1:28)",
        "2020 WL 1234 (Colo. App. Apr. 9, 2020) (not published pursuant to C.A.R. 35(e))",
        "see Supreme Court (2021 Kan. S. Ct. R. 36)",
    ],
)
def test_what_kind_of_decision_it_is_and_pages_of_the_book_cite_no_rule(text: str) -> None:
    assert keys(rules_of_court.find, f"It is so, {text}.") == []


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Moe v. Loe, 175 N.J. 2 (2002) (R. 1:1-3)", "N.J. Ct. R. 1:1-3"),
        ("Loc.App.R. 16", "App. L.R. 16"),
        ("Minn. Spec. R. Prac. 4.1", "Minn. App. Spec. R. Prac. 4.1"),
        ("Kan. S. Ct. R. 36", "Kan. Sup. Ct. R. 36"),
    ],
)
def test_rules_of_appellate_courts_own(text: str, key: str) -> None:
    assert keys(rules_of_court.find, f"It is so under {text}.") == [key]


def test_tennessees_rules_have_sections() -> None:
    found = keys(rules_of_court.find, "See Tenn. Sup. Ct. R. 13, § 1(a)(1); Tenn. Sup. Ct. R. 9.")
    assert found == ["Tenn. Sup. Ct. R. 13, § 1(a)(1)", "Tenn. Sup. Ct. R. 9"]


def test_a_rule_that_a_book_comments_on_is_not_cited() -> None:
    text = "See Poe & Loe, Current N.J. Court Rules, cmt. 3.1 on R. 4:5-1 (2023)."
    assert list(rules_of_court.find(text)) == []
    assert list(rules_of_court.at_home(text, "N.J.")) == []
    (site,) = rules_of_court.find("See R. 4:5-1(b), and the official comment on it.")
    assert str(site.key) == "N.J. Ct. R. 4:5-1(b)"
