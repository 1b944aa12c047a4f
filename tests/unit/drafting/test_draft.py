"""The table that a body asks for: entries, their words, order and pages."""

from __future__ import annotations

import pytest
from tests.rules.brief import brief

from citecheck.drafting.build import draft
from citecheck.drafting.draft import Draft
from citecheck.model.config import Config, StatuteMatching
from citecheck.model.document import Source
from citecheck.pipeline import check_source

_NO_TABLE = "Cases\n\nCamp v. Pitts, 411 U.S. 138 (1973) ..... 1"
_CAMP = "Camp v. Pitts, 411 U.S. 138, 142 (1973)."


def drafted(text: str, **settings: object) -> Draft:
    config = Config(**settings)  # type: ignore[arg-type]
    return draft(check_source(Source(text, "brief.txt"), config), config)


def lines(text: str, **settings: object) -> list[str]:
    """The entries of the draft, each with its pages behind a bar."""
    return [f"{e.text} | {e.pages_text}" for e in drafted(text, **settings).entries]


def test_every_authority_by_category_in_order_with_pages() -> None:
    text = brief(
        _NO_TABLE,
        f"See {_CAMP} Review is under 5 U.S.C. § 706. See U.S. Const. art. III, § 2.",
        "See Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009). Camp, 411 U.S. at 143. Id. at 144. "
        "Fed. R. Civ. P. 56(a); 5 U.S.C. § 702; 50 C.F.R. § 424.11(b).",
    )
    table = drafted(text)
    assert table.heading == "TABLE OF AUTHORITIES"
    assert [(c.heading, [f"{e.text} | {e.pages_text}" for e in c.entries]) for c in table.categories] == [
        (
            "Cases",
            ["Ashcroft v. Iqbal, 556 U.S. 662 (2009) | 2", "Camp v. Pitts, 411 U.S. 138 (1973) | 1, 2"],
        ),
        ("Constitutional Provisions", ["U.S. Const. art. III, § 2 | 1"]),
        ("Statutes", ["5 U.S.C. § 702 | 2", "5 U.S.C. § 706 | 1"]),
        ("Rules", ["Fed. R. Civ. P. 56(a) | 2"]),
        ("Regulations", ["50 C.F.R. § 424.11(b) | 2"]),
    ]  # fmt: skip
    assert table.notes == ()


@pytest.mark.parametrize(
    ("cited", "entry"),
    [
        (
            "Terry v. Ohio, 392 U.S. 1, 21, 88 S. Ct. 1868, 1880, 20 L. Ed. 2d 889 (1968).",
            "Terry v. Ohio, 392 U.S. 1, 88 S. Ct. 1868, 20 L. Ed. 2d 889 (1968)",
        ),
        (
            "Alaska Oil & Gas Ass'n v. Jewell, 815 F.3d 544, 555-56 (9th Cir. 2016) (en banc).",
            "Alaska Oil & Gas Ass'n v. Jewell, 815 F.3d 544 (9th Cir. 2016) (en banc)",
        ),
        (
            "Ryan, LLC v. FTC, No. 3:24-CV-00986-E, 2024 WL 3297524, at *9 (N.D. Tex. July 3, 2024).",
            "Ryan, LLC v. FTC, No. 3:24-CV-00986-E, 2024 WL 3297524 (N.D. Tex. July 3, 2024)",
        ),
        (
            ("Citizens to Preserve Overton Park, Inc. v. Volpe, 401 U.S. 402, 416 (1971), abrogated "
            "on other grounds by Califano v. Sanders, 430 U.S. 99 (1977)."),
            ("Citizens to Preserve Overton Park, Inc. v. Volpe, 401 U.S. 402 (1971), abrogated on "
            "other grounds by Califano v. Sanders, 430 U.S. 99 (1977)"),
        ),
        (
            ("Frasier v. Evans, 992 F.3d 1003, 1023 (10th Cir. 2021), cert. denied, 142 S. Ct. 427 "
            "(2021)."),
            "Frasier v. Evans, 992 F.3d 1003 (10th Cir. 2021), cert. denied, 142 S. Ct. 427 (2021)",
        ),
        (
            "Marbury v. Madison, 5 U.S. (1 Cranch) 137, 177 (1803).",
            "Marbury v. Madison, 5 U.S. (1 Cranch) 137 (1803)",
        ),
        (
            "People v. Jones (2003) 29 Cal.4th 1229, 1235 [131 Cal.Rptr.2d 468].",
            "People v. Jones (2003) 29 Cal.4th 1229 [131 Cal.Rptr.2d 468]",
        ),
        (
            "Doe v. State, 137 S.W.3d 199, 201 (Tex. App.—Houston [1st Dist.] 2004, pet. denied).",
            "Doe v. State, 137 S.W.3d 199 (Tex. App.—Houston [1st Dist.] 2004, pet. denied)",
        ),
        (
            "People v. Doe (2014) 59 Cal.4th 12, 15 [170 Cal.Rptr.3d 3, 320 P.3d 4].",
            "People v. Doe (2014) 59 Cal.4th 12 [170 Cal.Rptr.3d 3, 320 P.3d 4]",
        ),
        (
            "Doe v Roe, 63 NY2d 582, 586 [1984].",
            "Doe v Roe, 63 NY2d 582 [1984]",
        ),
        (
            "Doe v Roe, 461 Mich 109, 118; 597 NW2d 817 (1999).",
            "Doe v Roe, 461 Mich 109; 597 NW2d 817 (1999)",
        ),
        (
            "Then Doe v. Roe, 550 U.S. 9, 12 (2007), came.",
            "Doe v. Roe, 550 U.S. 9 (2007)",
        ),
        (
            "Doe v. Roe, No. 21-1334, slip op. at 6 (9th Cir. Mar. 4, 2022).",
            "Doe v. Roe, No. 21-1334, slip op. (9th Cir. Mar. 4, 2022)",
        ),
        (
            "State v. Doe, 8th Dist. Cuyahoga No. 95124, 2011-Ohio-2346, ¶ 9.",
            "State v. Doe, 8th Dist. Cuyahoga No. 95124, 2011-Ohio-2346",
        ),
        (
            "Doe Foods, Inc., 362 N.L.R.B. No. 12, slip op. at 2 (2015).",
            "Doe Foods, Inc., 362 N.L.R.B. No. 12 (2015)",
        ),
        ("Rev. Rul. 99-41, 1999-2 C.B. 442.", "Rev. Rul. 99-41, 1999-2 C.B. 442"),
        ("Rev. Proc. 2004-35, § 5.02, 2004-1 C.B. 992.", "Rev. Proc. 2004-35, 2004-1 C.B. 992"),
        (
            "Exchange Act Release No. 34-88133, 2020 WL 998867 (Feb. 5, 2020).",
            "Exchange Act Release No. 34-88133, 2020 WL 998867 (Feb. 5, 2020)",
        ),
        (
            "State v. Doe, 08-393 (La. App. 3d Cir. 10/3/08); 976 So.2d 1137, 1139.",
            "State v. Doe, 08-393 (La. App. 3d Cir. 10/3/08); 976 So.2d 1137",
        ),
        (
            "Doe v. State, 302 Ga. 228, 230 (1) (806 SE2d 505) (2017).",
            "Doe v. State, 302 Ga. 228 (806 SE2d 505) (2017)",
        ),
        ("Doe v. Roe, 96 Ohio St.3d 104, 2002-Ohio-1765, ¶ 9.", "Doe v. Roe, 96 Ohio St.3d 104, 2002-Ohio-1765"),
        ("Doe v. Roe, 2019 VI 13, ¶ 5, 71 V.I. 801.", "Doe v. Roe, 2019 VI 13, 71 V.I. 801"),
        (
            "Doe v. Roe, --- F.4th ---, 2024 WL 123457, at *2 (9th Cir. 2024).",
            "Doe v. Roe, --- F.4th ---, 2024 WL 123457 (9th Cir. 2024)",
        ),
        (
            "Doe v. Roe, 583 U.S. ___, 138 S. Ct. 578, 580 (2018).",
            "Doe v. Roe, 583 U.S. ___, 138 S. Ct. 578 (2018)",
        ),
        (
            "Doe v. Roe, 318 F.2d 4, 6 (5th Cir.), cert. denied, 375 U.S. 5 (1963).",
            "Doe v. Roe, 318 F.2d 4 (5th Cir.), cert. denied, 375 U.S. 5 (1963)",
        ),
        (
            "Doe v. Roe, 123 Or App 457, 860 P2d 285, rev den, 318 Or 352 (1994).",
            "Doe v. Roe, 123 Or App 457, 860 P2d 285, rev den, 318 Or 352 (1994)",
        ),
        ("T.D. 9877, 84 Fed. Reg. 1235, 1240 (Feb. 4, 2019).", "T.D. 9877, 84 Fed. Reg. 1235 (Feb. 4, 2019)"),
        (
            "Exec. Order No. 14,159, § 3, 90 Fed. Reg. 8442 (Jan. 29, 2025).",
            "Exec. Order No. 14,159, 90 Fed. Reg. 8442 (Jan. 29, 2025)",
        ),
        (
            "Pub. L. No. 93-580, § 3, 88 Stat. 1897, 1898 (1974).",
            "Pub. L. No. 93-580, 88 Stat. 1897 (1974)",
        ),
        ("MPEP § 2106.05(a).", "MPEP § 2106.05(a)"),
        ("Laws of 2021, ch. 116, § 4.", "Laws of 2021, ch. 116, § 4"),
        ("41 Op. Att'y Gen. 231, 233 (1955).", "41 Op. Att'y Gen. 231 (1955)"),
        ("Restatement (Second) of Torts § 402B cmt. b (Am. L. Inst. 1965).",
         "Restatement (Second) of Torts § 402B (Am. L. Inst. 1965)"),
        (
            "9 Charles Alan Wright & Arthur R. Miller, Federal Practice and Procedure § 2367 (3d ed. 2008).",
            "9 Charles Alan Wright & Arthur R. Miller, Federal Practice and Procedure § 2367 (3d ed. 2008)",
        ),
        ("Black's Law Dictionary 124 (11th ed. 2019).", "Black's Law Dictionary (11th ed. 2019)"),
        (
            "Convention on the Rights of the Child, art. 4, Nov. 20, 1989, 1577 U.N.T.S. 3.",
            "Convention on the Rights of the Child, Nov. 20, 1989, 1577 U.N.T.S. 3",
        ),
        (
            ("Henry J. Friendly, Chenery Revisited: Reflections on Reversal and Remand, 1969 Duke "
            "L.J. 199, 210."),
            ("Henry J. Friendly, Chenery Revisited: Reflections on Reversal and Remand, 1969 Duke "
            "L.J. 199"),
        ),
    ],
)  # fmt: skip
def test_an_entry_is_the_fullest_citation_without_its_pin(cited: str, entry: str) -> None:
    assert f"{entry} | 1" in lines(brief(_NO_TABLE, f"That is settled. {cited}"))


def test_the_fullest_of_several_citations() -> None:
    """A string citation may leave out what another gives."""
    text = brief(
        _NO_TABLE,
        "It is so. Glik v. Cunniffe, 655 F.3d 78 (2011).",
        "It is so. Glik v. Cunniffe, 655 F.3d 78, 82 (1st Cir. 2011).",
    )
    assert "Glik v. Cunniffe, 655 F.3d 78 (1st Cir. 2011) | 1, 2" in lines(text)


def test_names_and_history_are_in_italics() -> None:
    text = brief(
        _NO_TABLE,
        "Frasier v. Evans, 992 F.3d 1003, 1023 (10th Cir. 2021), cert. denied, 142 S. Ct. 427 (2021).",
    )  # fmt: skip
    (entry,) = drafted(text).entries
    assert [run.text for run in entry.runs if run.italic] == ["Frasier v. Evans", "cert. denied"]
    assert entry.name == "Frasier v. Evans"


def test_a_section_covers_its_subsections_unless_each_needs_its_own() -> None:
    text = brief(_NO_TABLE, "5 U.S.C. § 706(2)(A).", "5 U.S.C. § 706. 5 U.S.C. § 553(b)(3).")
    assert lines(text) == ["5 U.S.C. § 553(b)(3) | 2", "5 U.S.C. § 706 | 1, 2"]
    assert lines(text, statutes=StatuteMatching.EXACT) == [
        "5 U.S.C. § 553(b)(3) | 2",
        "5 U.S.C. § 706 | 2",
        "5 U.S.C. § 706(2)(A) | 1",
    ]


_MANY = brief(
    _NO_TABLE,
    _CAMP,
    *(f"The {word} record decides. Camp, 411 U.S. at 143." for word in "red old new big".split()),
)


@pytest.mark.parametrize(
    ("settings", "pages"),
    [
        ({}, "passim"),
        ({"passim_threshold": 6}, "1, 2, 3, 4, 5"),
        ({"court": "scotus"}, "1, 2, 3, 4, 5"),
        ({"court": "cadc"}, "1, 2, 3, 4, 5"),
        ({"court": "ca9"}, "passim"),
    ],
)
def test_passim_by_threshold_and_court(settings: dict[str, object], pages: str) -> None:
    assert lines(_MANY, **settings) == [f"Camp v. Pitts, 411 U.S. 138 (1973) | {pages}"]


def test_quoted_citations_may_be_left_out() -> None:
    text = brief(
        _NO_TABLE,
        f"{_CAMP}",
        "The court said: “The record decides, as Terry v. Ohio, 392 U.S. 1, 21 (1968), has it.”",
    )
    assert len(lines(text)) == 2
    assert len(lines(text, exclude_quoted=True)) == 1


def test_what_is_named_in_words_only_is_left_out_and_said() -> None:
    table = drafted(brief(_NO_TABLE, f"{_CAMP} The Fifth Amendment forbids it."))
    assert [entry.text for entry in table.entries] == ["Camp v. Pitts, 411 U.S. 138 (1973)"]
    assert table.notes == ("named in words only and left out: U.S. Const. amend. V",)


def test_short_forms_without_antecedent_are_said() -> None:
    table = drafted(brief(_NO_TABLE, f"{_CAMP} But see Fox, 556 U.S. at 515."))
    assert len(table.notes) == 1
    assert table.notes[0].startswith("1 short forms could not be resolved")


def test_without_page_markers_there_are_no_pages() -> None:
    table = drafted(f"The agency was right. {_CAMP}")
    assert [(entry.text, entry.pages) for entry in table.entries] == [
        ("Camp v. Pitts, 411 U.S. 138 (1973)", ())
    ]
    assert table.notes == ("the text has no page markers: the table has no pages",)


def test_nothing_cited() -> None:
    table = drafted("The agency was right.")
    assert table.categories == ()
    assert table.notes == ("no authority is cited: the table is empty",)


def test_the_marks_of_the_brief_s_own_table_are_kept() -> None:
    text = brief(_NO_TABLE.replace("Camp", "* Camp"), _CAMP)
    assert drafted(text).entries[0].principal
    assert drafted(text).legend
    assert drafted(text, court="cadc").legend == (
        "Authorities upon which we chiefly rely are marked with asterisks."
    )
    assert drafted(brief(_NO_TABLE, _CAMP), court="cadc").legend == ""


def test_headings_and_categories_of_a_court() -> None:
    text = brief(_NO_TABLE, f"{_CAMP} Fed. R. Civ. P. 56(a). U.S. Const. amend. I.")
    scotus = drafted(text, court="scotus")
    assert scotus.heading == "TABLE OF CITED AUTHORITIES"
    assert [c.heading for c in scotus.categories] == [
        "Cases", "Constitutional Provisions", "Other Materials",
    ]  # fmt: skip
    assert drafted(text, court="tex").heading == "INDEX OF AUTHORITIES"


def test_a_year_that_only_the_table_has_is_not_taken_from_it() -> None:
    text = brief(
        "Other Authorities\n\nH.R. Rep. No. 93-412 (1974) (statement of the chair) ..... 1",
        "See H.R. Rep. No. 93-412, at 5 (1973).",
    )
    assert lines(text) == ["H.R. Rep. No. 93-412 (1973) (statement of the chair) | 1"]


@pytest.mark.parametrize(
    ("cited", "entry"),
    [
        ("MCL 750.84(1)(a)", "MCL 750.84(1)(a)"),
        ("K.S.A. 60-455(b)", "K.S.A. 60-455(b)"),
        ("§ 95.11(3), Fla. Stat. (2022)", "§ 95.11(3), Fla. Stat. (2022)"),
        ("Section 95.11 of the Florida Statutes", "Fla. Stat. § 95.11"),
        ("28 USC 1331", "28 U.S.C. § 1331"),
        ("I.R.C. § 501(c)(4)", "I.R.C. § 501(c)(4)"),
        ("CPLR 3211 (a) (8)", "CPLR 3211 (a) (8)"),
        ("Cal. Const., art. I, § 8", "Cal. Const., art. I, § 8"),
        ("Const 1963, art 1, § 18", "Const 1963, art 1, § 18"),
        ("Ohio Constitution, Article I, Section 11",) * 2,
        ("Article I, § 8 of the Ohio Constitution", "Ohio Const. art. I, § 8"),
        ("Crim.R. 11(C)(3)", "Crim.R. 11(C)(3)"),
        ("RAP 13.4(b )", "RAP 13.4(b)"),
        ("FAR 52.212-5", "FAR 52.212-5"),
        ("22 NYCRR 1250.9", "22 NYCRR 1250.9"),
        ("17 CFR 240.10b-6", "17 C.F.R. § 240.10b-6"),
        ("Moe v. Roe, 2019 WL 98765 (Miss. Ct. App. 2019) (mem. op.)",) * 2,
    ],
)
def test_a_state_s_code_is_spelt_as_its_courts_do(cited: str, entry: str) -> None:
    [category] = drafted(f"ARGUMENT\n\nIt is so. {cited}.").categories
    assert [one.text for one in category.entries] == [entry]


def test_provisions_stand_under_the_name_of_their_body_as_printed() -> None:
    cited = (
        "42 U.S.C. § 1983; MCL 600.5806; I.R.C. § 501(c)(4); G.L. c. 93A, § 9; G.L. c. 9, § 1; "
        "28 U.S.C. § 1331; MCL 600.213"
    )
    [category] = drafted(f"ARGUMENT\n\nIt is so. See {cited}.").categories
    assert [one.text for one in category.entries] == [
        "28 U.S.C. § 1331",
        "42 U.S.C. § 1983",
        "G.L. c. 9, § 1",
        "G.L. c. 93A, § 9",
        "I.R.C. § 501(c)(4)",
        "MCL 600.213",
        "MCL 600.5806",
    ]


def test_reporters_are_spelt_as_most_citations_spell_them() -> None:
    """A line that breaks within one leaves a space."""
    text = brief(
        _NO_TABLE,
        "Doe v. Roe, 12 F. Supp.3d 1 (D. Md. 2014).",
        "Lee v. Orr, 13 F.Supp.3d 1 (D. Md. 2014); Ito v. Hall, 14 F.Supp.3d 1 (D. Md. 2014).",
    )
    assert lines(text)[0] == "Doe v. Roe, 12 F.Supp.3d 1 (D. Md. 2014) | 1"


def test_advice_to_the_executive_is_no_case() -> None:
    [category] = drafted("ARGUMENT\n\nIt is so. 41 Op. Att'y Gen. 231 (1955).").categories
    assert category.heading == "Other Authorities"


def test_two_ways_to_point_a_reporter_are_kept_apart() -> None:
    text = brief(
        _NO_TABLE,
        "Doe v. Roe, 12 Or App 3, 860 P2d 1 (1993); Lee v. Orr, 120 Wn.2d 1, 845 P.2d 1 (1993).",
    )
    assert [line.split(" (")[0] for line in lines(text)] == [
        "Doe v. Roe, 12 Or App 3, 860 P2d 1",
        "Lee v. Orr, 120 Wn.2d 1, 845 P.2d 1",
    ]
