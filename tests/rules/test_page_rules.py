"""Edge cases of the rules about page lists and about the order of the table."""

from __future__ import annotations

import pytest
from tests.rules.brief import brief, findings, report, words

from citecheck.model.config import Config
from citecheck.model.document import PaginationSource

_CITED = "Camp v. Pitts, 411 U.S. 138, 142 (1973)."
_SHORT = "The record decides. Camp, 411 U.S. at 143."
_EMPTY = "The record is long."


def _camp(pages: str) -> str:
    return f"Cases\n\nCamp v. Pitts, 411 U.S. 138 (1973) ................ {pages}"


# --- TOA106 and TOA107 ----------------------------------------------------------------------------------


@pytest.mark.parametrize("pages", ["1, 2, 3", "1-3", "1–3", "1–2, 3 n.1", "1, 2 & 3", "passim"])
def test_page_lists_that_are_right(pages: str) -> None:
    text = brief(_camp(pages), _CITED, _SHORT, _SHORT)
    assert findings("TOA106", text) == []
    assert findings("TOA107", text) == []


def test_all_missing_pages_are_one_finding() -> None:
    (said,) = words("TOA106", brief(_camp("1"), _CITED, _SHORT, _EMPTY, _SHORT))
    assert "pages 2 and 4" in said


_LOWER = "Roe v. Poe, 919 F. Supp. 1353 (D. Ariz. 1996)"
_AFFIRMED = "aff'd, 114 F.3d 851 (9th Cir. 1997)"


@pytest.mark.parametrize(
    ("lower", "said"),
    [
        (f"{_LOWER}, {_AFFIRMED} ..... 2", 0),
        # the entry does not print the history, or not the page
        (f"{_LOWER} ..... 2", 1),
        (f"{_LOWER}, {_AFFIRMED} ..... 1, 2, 3", 0),
    ],
)
def test_a_decision_listed_as_history_of_another(lower: str, said: int) -> None:
    table = f"Cases\n\nRoe v. Poe, 114 F.3d 851 (9th Cir. 1997) .......... 1\n{lower}"
    cited = f"{_LOWER}, {_AFFIRMED}."
    text = brief(table, "See Roe v. Poe, 114 F.3d 851, 852 (9th Cir. 1997).", cited)
    assert len(words("TOA106", text)) == said


@pytest.mark.parametrize(("edition", "said"), [("4th", 1), ("3d", 0)])
def test_another_edition_is_another_work(edition: str, said: int) -> None:
    table = "Books\n\nNewberg on Class Actions (4th ed. 2001) .......... 1"
    text = brief(
        table,
        "See Newberg on Class Actions § 1.2, at 8 (4th ed. 2001).",
        f"See Newberg on Class Actions § 1.2, at 9 ({edition} ed. 1992).",
    )
    assert len(words("TOA106", text)) == said


def test_a_name_that_is_cut_begins_on_the_page_before() -> None:
    begun = "In the Matter of the Petition Filed by Dish LLC & the"
    rest = "States of Ohio, Illinois. N. Carolina, & Utah for a Ruling, 28 F.C.C. Rcd. 6574"
    table = f"Cases\n\n{begun} {rest} (2013) ......... 1, 2"
    text = brief(table, f"See {begun} {rest} (2013).", f"See {begun}", f"{rest}, 6588 (2013).")
    assert words("TOA106", text) == []
    far = f"{_EMPTY} " * 20 + f"See {rest}."  # too far from the page before
    (said,) = words("TOA106", brief(table, f"See {begun} {rest} (2013).", _EMPTY, far))
    assert "page 3" in said


@pytest.mark.parametrize(
    ("prose", "said"),
    [
        ("Judicial review has many origins.", 1),
        # whoever names the author may mean the article
        ("As Prakash tells, it has many origins.", 0),
    ],
)
def test_an_article_is_known_by_its_authors(prose: str, said: int) -> None:
    article = "Saikrishna B. Prakash & John C. Yoo, The Origins of Judicial Review, 70 U. Chi. L. Rev. 887"
    text = brief(f"Articles\n\n{article} (2003) ...... 1, 2", f"See {article}, 933 (2003).", prose)
    assert len(words("TOA107", text)) == said


def test_a_citation_reaches_to_the_end_of_its_brackets() -> None:
    listed = "Cases\n\nRoe v. Poe (2002) 100 Cal.App.4th 1190 ..... 1, 2"
    text = brief(
        listed,
        "(Roe v. Poe (2002) 100 Cal.App.4th 1190, 1203 [documents that contain",
        "statements of this sort were no evidence].) So it is.",
    )
    assert words("TOA106", text) + words("TOA107", text) == []


@pytest.mark.parametrize(("pages", "said"), [("1", 0), ("2", 0), ("1, 2", 0), ("3", 1)])
def test_a_writing_reaches_to_its_date(pages: str, said: int) -> None:
    listed = (
        f"Other\n\nAnn Roe, How to Use Parental Controls in Your Account (Nov. 8, 2020) ... {pages}"
    )
    text = brief(
        listed,
        "See Ann Roe, How to Use Parental Controls in Your Account, Wired",
        "(Nov. 8, 2020). So it is.",
        _EMPTY,
    )
    assert len(words("TOA106", text)) == said


def test_a_section_does_not_reach_to_the_next_decision() -> None:
    listed = f"{_camp('2')}\n\nStatutes\n\n28 U.S.C. § 1331 ..... 2"
    text = brief(listed, "See 28 U.S.C. § 1331, and above all", _CITED)
    assert len(words("TOA106", text)) == 1


@pytest.mark.parametrize(
    ("pages", "quoted", "said"),
    [
        ("1-2", "The record decides, it was said, and", 0),
        # not as a range, not from the page before
        ("1, 2", "The record decides, it was said, and", 1),
        ("1-2", "The record is long.", 1),
    ],
)
def test_what_is_quoted_from_the_page_before(pages: str, quoted: str, said: int) -> None:
    rest = "that is all." if quoted.endswith("and") else "It is long.\n\nThat is all."
    text = brief(_camp(pages), quoted, f"{rest} {_CITED}")
    assert len(words("TOA107", text)) == said


def test_names_with_hyphens_are_named() -> None:
    listed = "Cases\n\nNadaf-Rahrov v. Neiman Marcus Group, 411 U.S. 138 (1973) ..... 1, 2"
    cited = "See Nadaf-Rahrov v. Neiman Marcus Group, 411 U.S. 138, 142 (1973)."
    assert words("TOA107", brief(listed, cited, "In Nadaf-Rahrov, the court reversed.")) == []
    assert len(words("TOA107", brief(listed, cited, "The court reversed the judgment."))) == 1


def test_an_authority_listed_twice_lacks_no_page_of_the_other_entry() -> None:
    twice = f"{_camp('1')}\n\n  Other\n\nCamp v. Pitts, 411 U.S. 138 (1973) .......... 3"
    text = brief(twice, _CITED, _EMPTY, _SHORT)
    assert len(words("TOA109", text)) == 1
    assert words("TOA106", text) == []


def test_all_extra_pages_are_one_finding() -> None:
    (said,) = words("TOA107", brief(_camp("1–3"), _CITED, _EMPTY, _EMPTY))
    assert "pages 2 and 3" in said


@pytest.mark.parametrize("form", ["Id. at 143.", "Camp, supra, at 143.", "411 U.S. at 143."])
def test_every_form_counts(form: str) -> None:
    text = brief(_camp("1"), _CITED, f"{form} The record decides.")
    assert len(words("TOA106", text)) == 1
    assert words("TOA106", brief(_camp("1, 2"), _CITED, f"{form} The record decides.")) == []


def test_footnote_counts_on_its_page() -> None:
    page = "The record decides.1\n\nNothing else does.\n\n\n  1 Camp, 411 U.S. at 143."
    assert len(words("TOA106", brief(_camp("1"), _CITED, page))) == 1
    assert words("TOA107", brief(_camp("1, 2"), _CITED, page)) == []


def test_bare_name_in_prose_is_neither_missing_nor_extra() -> None:
    prose = "What the agency did in Camp was no different."
    for pages in ("1", "1, 2"):
        text = brief(_camp(pages), _CITED, prose)
        assert findings("TOA106", text) == []
        assert findings("TOA107", text) == []


@pytest.mark.parametrize("pages", ["1", "2", "1, 2"])
def test_citation_over_a_page_break_may_stand_under_either_page(pages: str) -> None:
    first = "The record decides, as the Court has said. Camp v. Pitts, 411 U.S."
    text = brief(_camp(pages), first, "138, 142 (1973). The record is long.")
    assert findings("TOA106", text) == []
    assert findings("TOA107", text) == []


def test_page_with_something_unresolved_proves_no_list_wrong() -> None:
    text = brief(_camp("1, 2"), _CITED, "See Beck, 848 F.3d at 275.")
    assert findings("TOA107", text) == []
    assert findings("TOA107", (text, Config(show_low_confidence=True)))


def test_page_that_the_text_does_not_have_is_left_alone() -> None:
    assert findings("TOA107", brief(_camp("1, 44"), _CITED)) == []


def test_section_stands_for_its_subsections_on_every_page() -> None:
    table = "Statutes\n\n5 U.S.C. § 706 ................ 1, 2"
    text = brief(table, "See 5 U.S.C. § 706.", "See 5 U.S.C. § 706(2)(A).")
    assert findings("TOA106", text) == []
    assert findings("TOA107", text) == []


def test_text_without_pages_says_that_they_were_not_checked() -> None:
    text = (
        f"TABLE OF AUTHORITIES\n\n{_camp('1, 2')}\n"
        f"5 U.S.C. § 706 ........ 2\n\nARGUMENT\n\n{_CITED} See 5 U.S.C. § 706.\n"
    )
    skipped = {skip.check for skip in report(text).skipped}
    assert {"TOA106", "TOA107", "TOA108"} <= skipped
    assert findings("TOA106", text) == findings("TOA107", text) == []


_CONTENTS = """\
TABLE OF CONTENTS

TABLE OF AUTHORITIES ........ i
STATEMENT OF THE CASE ........ 1
THE AGENCY IGNORED THE RECORD ........ 4
THE REMEDY IS TO SET THE RULE ASIDE ........ 9
CONCLUSION ........ 12
"""


def _unpaged(pages: str) -> str:
    """A text without page markers: its table of contents alone says where things are."""
    return (
        f"{_CONTENTS}\nTABLE OF AUTHORITIES\n\nCases\n\n"
        f"Camp v. Pitts, 411 U.S. 138 (1973) ........ {pages}\n"
        "Doe v. Roe, 500 F.3d 1 (9th Cir. 2007) ........ 1\n\n"
        "STATEMENT OF THE CASE\n\nThe case is like Doe v. Roe, 500 F.3d 1 (9th Cir. 2007).\n\n"
        f"THE AGENCY IGNORED THE RECORD\n\nIt did. {_CITED}\n\n"
        "THE REMEDY IS TO SET THE RULE ASIDE\n\nNothing else will do.\n\nCONCLUSION\n\nReverse.\n"
    )


@pytest.mark.parametrize("pages", ["4", "7", "9", "5, 6"])
def test_contents_bracket_a_citation_that_the_list_may_have(pages: str) -> None:
    text = _unpaged(pages)
    assert report(text).document.pagination.source is PaginationSource.TOC
    assert findings("TOA106", text) == []


@pytest.mark.parametrize("pages", ["2", "11", "1, 12"])
def test_contents_prove_a_list_wrong(pages: str) -> None:
    text = _unpaged(pages)
    assert len(findings("TOA106", text)) == 1


# --- TOA108 -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("pages", "count"), [(2, 1), (3, 1), (4, 1), (5, 0), (6, 0)])
def test_passim_from_five_pages_on(pages: int, count: int) -> None:
    text = brief(_camp("passim"), _CITED, *[_SHORT] * (pages - 1))
    assert len(findings("TOA108", text)) == count


def test_threshold_can_be_set() -> None:
    text = brief(_camp("passim"), _CITED, _SHORT, _SHORT)
    assert findings("TOA108", (text, Config(passim_threshold=3))) == []


def test_several_citations_on_one_page_are_one_page() -> None:
    said = words("TOA108", brief(_camp("passim"), f"{_CITED} {' '.join([_SHORT] * 6)}"))
    assert len(said) == 1
    assert "one page only" in said[0]


# --- TOA110 -----------------------------------------------------------------------------------------------


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
        # a hyphen is nothing or a space
        ["Adams v. Baker", "Sanchez v. Wall", "Sanchez-Knutson v. Ford", "Young v. Zinn"],
        ["Adams v. Baker", "Sanchez-Knutson v. Ford", "Sanchez v. Wall", "Young v. Zinn"],
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


# --- TOA111 -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("heading", "entry", "what"),
    [
        ("Cases", "42 U.S.C. § 1983", "statute"),
        ("Cases", "17 C.F.R. § 240.10b-5", "regulation"),
        ("Cases", "U.S. Const. amend. XIV, § 1", "constitution"),
        ("Statutes", "Camp v. Pitts, 411 U.S. 138 (1973)", "case"),
        ("Regulations", "Camp v. Pitts, 411 U.S. 138 (1973)", "case"),
    ],
)
def test_entry_under_a_foreign_heading(heading: str, entry: str, what: str) -> None:
    (said,) = words("TOA111", brief(f"{heading}\n\n{entry} ........ 1", _EMPTY))
    assert said.startswith(f"a {what} under “{heading}”")


@pytest.mark.parametrize(
    ("heading", "entry"),
    [
        ("Cases and Statutes", "42 U.S.C. § 1983"),
        ("Authorities", "42 U.S.C. § 1983"),
        ("Other Authorities", "Camp v. Pitts, 411 U.S. 138 (1973)"),
        ("Cases", "Camp v. Pitts, 411 U.S. 138 (1973)"),
        ("Federal Statutes", "42 U.S.C. § 1983"),
        ("Statutes and Regulations", "17 C.F.R. § 240.10b-5"),
    ],
)
def test_entry_under_a_heading_that_allows_it(heading: str, entry: str) -> None:
    assert words("TOA111", brief(f"{heading}\n\n{entry} ........ 1", _EMPTY)) == []


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
