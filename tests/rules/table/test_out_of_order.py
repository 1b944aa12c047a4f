"""TOA110: not in order within its category."""

from __future__ import annotations

import pytest
from tests.rules.brief import brief, findings, words

from citecheck.model.config import Config
from citecheck.model.findings import Severity

_EMPTY = "The record is long."


def _order(*names: str) -> list[str]:
    lines = [f"{name}, {300 + k} U.S. {10 + k} (1950) ........ 1" for k, name in enumerate(names)]
    return words("TOA110", brief("Cases\n\n" + "\n".join(lines), _EMPTY))


@pytest.mark.parametrize(
    "names",
    [
        ["Adams v. Baker", "Clark v. Dunn", "Evans v. Ford", "Gray v. Hill"],
        ["Adams v. Baker", "In re Clark", "Evans v. Ford", "Gray v. Hill"],
        ["Adams v. Baker", "Gray v. Hill", "In re Clark", "Jones v. King"],
        ["Adams v. Baker", "The Bremen v. Zapata", "Clark v. Dunn", "Evans v. Ford"],
        ["Adams v. Baker", "Smith v. Jones", "The Bremen v. Zapata", "Young v. Zinn"],
        ["Smith v. Jones", "Turner v. Usher", "United States v. Abel", "Vance v. Wade"],
        ["United States v. Abel", "Baker v. Carr", "United States v. Cole", "Dunn v. Ives"],
        ["22 Franklin LLC v. Doe", "Adams v. Baker", "Clark v. Dunn", "Evans v. Ford"],
        ["Tully v. Abel", "Turner v. Usher", "22 Franklin LLC v. Doe", "Tyler v. Roe"],
        ["Macdonald v. Roe", "MacDougal v. Roe", "McAdam v. Roe", "McBride v. Roe"],
        ["de la Cruz v. van der Berg", "Dean v. Roe", "Dell v. Roe", "Evans v. Ford"],
        ["AT&T Corp. v. Roe", "Atkins v. Virginia", "Attwood v. Roe", "Baker v. Carr"],
        ["Adams v. Roe", "People v. Ault", "People ex rel. Dale v. Cole", "People v. Fine"],
        # a hyphen is nothing or a space
        ["Adams v. Baker", "Sanchez v. Wall", "Sanchez-Knutson v. Ford", "Young v. Zinn"],
        ["Adams v. Baker", "Sanchez-Knutson v. Ford", "Sanchez v. Wall", "Young v. Zinn"],
        # a party by itself stands before one whose name goes on
        ["Adams v. Roe", "Johnson v. State", "Johnson Controls v. Roe", "Young v. Zinn"],
        # abbreviations as printed, and as the words they stand for
        ["Bd. of Trade v. Roe", "Beil v. Roe", "Boykins v. Roe", "Clark v. Dunn"],
        ["Beil v. Roe", "Bd. of Trade v. Roe", "Boykins v. Roe", "Clark v. Dunn"],
        ["Adams v. Baker", "Saenz v. Roe", "St. Luke v. Roe", "Salve v. Roe", "Young v. Zinn"],
        ["Adams v. Baker", "Unger v. Roe", "U.S. Term Limits v. Roe", "Unitherm v. Roe"],
        ["Adams v. Baker", "Se. Milk v. Roe", "SEC v. Doe", "Selden v. Roe"],
        # `and` spelt out, as a sign, or passed over
        ["Abante & Sons v. Pope", "Abante and Sons v. Birch", "Baker v. Carr", "Clark v. Dunn"],
        ["Abante and Sons v. Birch", "Abante & Sons v. Pope", "Baker v. Carr", "Clark v. Dunn"],
        # a word processor has signs before letters
        ["Adams v. Baker", "In re Yahoo Mail Litig.", "In re Yahoo! Inc. Litig.", "Jones v. King"],
        # some formal words passed over, others not
        ["Adams v. Baker", "In re Bell", "Clark v. Dunn", "Ex parte Abel", "Fox v. Ford"],
        ["Adams v. Baker", "State v. Bell", "Clark v. Dunn", "In re Dole", "Evans v. Ford"],
        ["Adams v. Baker", "State ex rel. Bell v. Roe", "Clark v. Dunn", "Evans v. Ford"],
        [
            "Hall v. Roe",
            "In re: The Home Depot, Inc.",
            "Ileto v. Glock",
            "In re Jones",
            "King v. Roe",
        ],
    ],
)
def test_orders_that_occur(names: list[str]) -> None:
    assert _order(*names) == []


def test_one_entry_out_of_place_is_one_finding() -> None:
    said = _order(
        "Adams v. Baker", "Clark v. Dunn", "Young v. Zinn", "Evans v. Ford", "Gray v. Hill"
    )
    assert len(said) == 1
    assert "Young v. Zinn" in said[0]


@pytest.mark.parametrize(
    ("names", "misplaced"),
    [
        # no spelling makes these right
        (["Adams v. Roe", "Bd. of Trustees v. Roe", "Bd. of Aldermen v. Roe", "Cole v. Roe"], 1),
        (["Adams v. Roe", "Soc. Servs. Union v. Roe", "Smith v. Jones", "Young v. Zinn"], 1),
        (["Barber v. Roe", "Bayliner v. Roe", "Barker v. Roe", "Cole v. Roe"], 1),
        # the suits of a government are a block by themselves
        (
            ["Sun v. Roe", "United States v. Zinn", "United States Oil v. Roe", "Wright v. Roe"],
            1,
        ),
        # a habit is one of the whole table
        (["Adams v. Roe", "In re Bell", "Clark v. Dunn", "Evans v. Roe", "In re Abel"], 1),
    ],
)
def test_orders_that_no_habit_explains(names: list[str], misplaced: int) -> None:
    assert len(_order(*names)) == misplaced


def test_short_forms_among_the_entries_are_in_no_order() -> None:
    lines = [
        "Adams v. Baker, 301 U.S. 10 (1937) ........ 1",
        "Clark v. Dunn, 302 U.S. 20 (1938) ........ 1",
        "Clark, 302 U.S. at 24; Adams, 301 U.S. at 12 ........ 1",
        "Clark v. Adams, 303 U.S. 30 (1939) ........ 1",
    ]
    said = words("TOA110", brief("Cases\n\n" + "\n".join(lines), _EMPTY))
    assert len(said) == 1
    assert not any(" at 24" in text for text in said)


def test_each_category_has_an_order_of_its_own() -> None:
    table = (
        "Cases\n\nSmith v. Jones, 301 U.S. 1 (1937) ...... 1\nYoung v. Zinn, 302 U.S. 1 (1938) ..... 1\n\n"
        "Statutes\n\n5 U.S.C. § 9 ...... 1\n5 U.S.C. § 10 ....... 1\n42 U.S.C. § 2 ...... 1\n\n"
        "Rules\n\nFed. R. App. P. 4 ...... 1\nFed. R. Civ. P. 12 ...... 1"
    )
    assert words("TOA110", brief(table, _EMPTY)) == []


@pytest.mark.parametrize(
    ("rules", "misplaced"),
    [
        (["Practice Book § 42-16", "Practice Book § 60-5", "Conn. Code Evid. § 4-5"], 0),
        (["Tex. R. Evid. 12", "Tex. R. Evid. 702", "TEX. R. APP. P. 4"], 1),
        (["Fed. R. Civ. P. 12", "Fed. R. App. P. 4", "Fed. R. Civ. P. 56", "Fed. R. Evid. 5"], 1),
        (["N.C. Gen. Stat. § 8C-1, Rule 803(6)", "Fed. R. Evid. 703", "Sup. Ct. R. 10"], 0),
    ],
)
def test_bodies_of_rules_stand_one_behind_the_other(rules: list[str], misplaced: int) -> None:
    table = "Rules\n\n" + "\n".join(f"{rule} ........ 1" for rule in rules)
    assert len(words("TOA110", brief(table, _EMPTY))) == misplaced


def test_a_states_statutes_may_stand_before_the_nations() -> None:
    table = "Statutes\n\n" + "\n".join(
        f"{statute} ........ 1"
        for statute in ("G.L. c. 93A, § 2", "G.L. c. 265, § 1", "18 U.S.C. § 2703")
    )
    assert words("TOA110", brief(table, _EMPTY)) == []


def test_three_writings_show_no_order() -> None:
    table = (
        "Other Authorities\n\nFla. Std. Jury Instr. (Crim.) 3.6 ...... 1\n"
        "Op. Att'y Gen. Fla. 2005-12 ...... 1\n"
        "Ehrhardt, Florida Evidence § 404.9 ...... 1"
    )
    assert words("TOA110", brief(table, _EMPTY)) == []


@pytest.mark.parametrize(
    "statutes",
    [
        ["5 U.S.C. § 552a(b)", "5 U.S.C. § 552a(e)", "5 U.S.C. § 706", "28 U.S.C. § 1331"],
        ["5 U.S.C. § 9", "5 U.S.C. § 10", "5 U.S.C. § 101", "15 U.S.C. § 1"],
        ["42 U.S.C. § 300gg", "42 U.S.C. § 300gg-91", "42 U.S.C. § 2000e-2(a)(1)"],
        # acts with names stand first, last, or among the others by their numbers
        [
            "Alien Tort Statute, 28 U.S.C. § 1350",
            "Stafford Act, 42 U.S.C. § 5121",
            "28 U.S.C. § 1291",
            "42 U.S.C. § 1983",
        ],
        [
            "Stafford Act, 42 U.S.C. § 5121",
            "Tort Claims Act, 28 U.S.C. § 2671",
            "28 U.S.C. § 1291",
            "42 U.S.C. § 1983",
        ],
        [
            "28 U.S.C. § 1291",
            "42 U.S.C. § 1983",
            "Stafford Act, 42 U.S.C. § 5121",
            "Tort Claims Act, 28 U.S.C. § 2671",
        ],
        [
            "28 U.S.C. § 1291",
            "Tort Claims Act, 28 U.S.C. § 2671",
            "42 U.S.C. § 1983",
            "Stafford Act, 42 U.S.C. § 5121",
        ],
        # the nation's, then the states' by name, the number of a title left out
        [
            "47 U.S.C. § 230",
            "Fla. Stat. § 501.17",
            "815 Ill. Comp. Stat. 505/2",
            "Ind. Code § 24-1",
        ],
        # numerals are numbers: the ninth behind the fifth
        ["U.S. Const. amend. IV", "U.S. Const. amend. V", "U.S. Const. amend. IX"],
        # a constitution's own order, and that of the alphabet
        ["U.S. Const. pmbl.", "U.S. Const. art. I", "U.S. Const. art. VI", "U.S. Const. amend. X"],
        ["U.S. Const. amend. X", "U.S. Const. art. I", "U.S. Const. art. VI"],
        # the nation's, then a state's
        ["5 U.S.C. § 9", "28 U.S.C. § 1291", "Cal. Civ. Code § 51", "Cal. Penal Code § 9"],
    ],
)
def test_statutes_go_by_number(statutes: list[str]) -> None:
    lines = "\n".join(f"{words_} ........ 1" for words_ in statutes)
    assert words("TOA110", brief(f"Statutes\n\n{lines}", _EMPTY)) == []


@pytest.mark.parametrize(
    "works",
    [
        ["Ann B. Adams", "Zoe Baker & Carl Young", "Max Clark, et al."],
        ["Ann B. Adams", "Max Clark, et al.", "Zoe Baker & Carl Young"],
        ["Uwe van der Berg", "Dan Cole", "Abe Evans"],
    ],
)
def test_writings_go_by_given_name_or_surname(works: list[str]) -> None:
    lines = "\n".join(
        f"{author}, Some Title, {k + 1} Harv. L. Rev. 10 (1990) ........ 1"
        for k, author in enumerate(works)
    )
    assert words("TOA110", brief(f"Other Authorities\n\n{lines}", _EMPTY)) == []


@pytest.mark.parametrize(
    ("titles", "misplaced"),
    [
        # an article kept or passed over, in front and behind an author
        (["Ada Files", "Bay News", "The Cove", "The Dune", "Tidal Notes", "Zed"], 0),
        (["Ada Files", "Bay News", "Cole B. The effect", "Cole B. Social use", "Dune", "Zed"], 0),
        (["Ada Files", "Bay News", "Cole B. Zones", "Cole B. Social use", "Dune", "Zed"], 1),
        # an author before one whose name goes on; numbers as numbers
        (["Ada", "Fed. Quay Comm'n. Report", "Fed. Quay Comm'n Bureau. Guide", "Gull", "Zed"], 0),
        (["Ada", "Form 8-K", "Form 10-Q", "Form 990", "Gull", "Zed"], 0),
        # a title that looks like an author's name, among authors by surname
        (["Zoe Abel", "Max Cole", "Reporting Forms", "The Gull Files", "Ann Wells"], 0),
        (["Zoe Abel", "Max Cole", "The Gull Files", "Roy Wharf", "Ann Wells"], 1),
    ],
)
def test_titles_stand_by_any_usual_spelling(titles: list[str], misplaced: int) -> None:
    lines = "\n".join(f"{title}, https://quay.example/{k} .... 1" for k, title in enumerate(titles))
    table = f"Cases\n\nCamp v. Pitts, 411 U.S. 138 (1973) .... 1\n\nOther Authorities\n\n{lines}"
    assert len(words("TOA110", brief(table, _EMPTY))) == misplaced


def test_statute_out_of_place() -> None:
    lines = "\n".join(
        f"{cite} ........ 1"
        for cite in ("5 U.S.C. § 551", "28 U.S.C. § 1331", "5 U.S.C. § 553", "28 U.S.C. § 1343")
    )
    assert len(words("TOA110", brief(f"Statutes\n\n{lines}", _EMPTY))) == 1


@pytest.mark.parametrize(
    "table",
    [
        # regulations behind rules, and a statute that does not belong there at all
        "Rules and Regulations\n\nFed. R. App. P. 4 .... 1\nFed. R. Civ. P. 12 .... 1\n41 C.F.R. § 102-74.420 .... 1",
        "Cases\n\nDoe v. Roe, 1 U.S. 2 (1950) .... 1\nPoe v. Moe, 3 U.S. 4 (1950) .... 1\n42 U.S.C. § 1988(b) .... 1",
    ],
)
def test_other_kinds_in_a_category_have_an_order_of_their_own(table: str) -> None:
    assert words("TOA110", brief(table, _EMPTY)) == []


@pytest.mark.parametrize(
    ("first", "said"),
    [
        # by state; by number it would stand behind the second
        ("H.F. 2257, 93d Leg., § 5 (Iowa 2023)", 0),
        ("Zebra Stripes Today", 1),
    ],
)
def test_bills_are_sorted_by_number_or_by_state(first: str, said: int) -> None:
    rest = ["H.F. 712, 90th Gen. Assemb., § 2 (Minn. 2023)", "Iron Works", "Jam Sessions", "Kites"]
    lines = "\n".join(f"{entry} ........ 1" for entry in (first, *rest))
    assert len(words("TOA110", brief(f"Other Authorities\n\n{lines}", _EMPTY))) == said


_CITED = "Camp v. Pitts, 411 U.S. 138, 142 (1973)."


_CATEGORIES = brief(
    "Statutes\n\n5 U.S.C. § 706 ......... 1\n\nCases\n\n"
    "Camp v. Pitts, 411 U.S. 138 (1973) ................ 1",
    f"Review is under 5 U.S.C. § 706. {_CITED}",
)


def test_categories_in_another_order_than_the_court_names() -> None:
    (said,) = findings("TOA110", (_CATEGORIES, Config(court="scotus")))
    assert said.severity is Severity.INFO
    assert said.message == (
        "“Statutes” stands before “Cases”, which Sup. Ct. R. 24.1(c), 34.2 names first"
    )
    assert findings("TOA110", _CATEGORIES) == []
    assert findings("TOA110", (_CATEGORIES, Config(court="ca9"))) == []


def test_categories_in_the_order_that_the_court_names() -> None:
    text = brief(
        "Cases\n\nCamp v. Pitts, 411 U.S. 138 (1973) ....... 1\n\n"
        "Constitution\n\nU.S. Const. amend. I ....... 1\n\nStatutes\n\n5 U.S.C. § 706 ....... 1\n\n"
        "Rules\n\nFed. R. Civ. P. 56 ....... 1",
        f"{_CITED} U.S. Const. amend. I. 5 U.S.C. § 706. Fed. R. Civ. P. 56.",
    )
    for court in ("scotus", "cal"):
        assert findings("TOA110", (text, Config(court=court))) == []


def test_numbers_stand_first_or_where_their_words_would() -> None:
    listed = {
        "303 Roe LLC v. Doe, 600 U.S. 570 (2023)": "Turner v. Poe, 482 U.S. 78 (1987)",
        "44 Roe, Inc. v. Doe, 517 U.S. 484 (1996)": "Fox v. Poe, 563 U.S. 826 (2011)",
    }
    words = [entry for pair in reversed(list(listed.items())) for entry in pair]
    for order in (words, sorted(words, key=lambda entry: (not entry[0].isdigit(), entry))):
        table = "\n".join(f"{entry} ....... 1" for entry in order)
        assert findings("TOA110", brief(f"Cases\n\n{table}", f"See {'; '.join(order)}.")) == []
