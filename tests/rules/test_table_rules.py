"""Edge cases of the rules that compare the table's entries with the brief's citations."""

from __future__ import annotations

import pytest
from tests.rules.brief import brief, findings, report, words

from citecheck.model.config import Config, StatuteMatching
from citecheck.model.findings import Confidence, Severity

_CAMP = "Camp v. Pitts, 411 U.S. 138 (1973) ................. 1"
_CITED = "Camp v. Pitts, 411 U.S. 138, 142 (1973)."


def _says(code: str, table: str, *pages: str) -> list[str]:
    return words(code, brief(table, *pages))


# --- TOA001 -----------------------------------------------------------------------------------------


def test_text_that_is_no_brief_is_told_for_information() -> None:
    (finding,) = findings("TOA001", f"The motion is denied. {_CITED} So ordered.")
    assert finding.severity is Severity.INFO


_POINTS = """\
POINTS AND AUTHORITIES

I. THE COURT ERRED ........................................ 1
Camp v. Pitts, 411 U.S. 138 (1973) ........................ 1
Fox v. Roe, 12 Ill. 2d 34 (1960) .......................... 2

ARGUMENT

See Camp v. Pitts, 411 U.S. 138, 142 (1973).
"""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (_POINTS, True),
        (_POINTS.replace("POINTS", "MEMORANDUM OF POINTS"), False),
        ("POINTS AND AUTHORITIES\n\nThe court erred. See Camp v. Pitts, 411 U.S. 138.", False),
    ],
)
def test_points_and_authorities_are_not_supported_and_said_to_be(text: str, said: bool) -> None:
    (message,) = words("TOA001", text)
    assert ("Points and Authorities" in message) is said


def test_required_table_is_an_error_in_any_text() -> None:
    text = f"The motion is denied. {_CITED} So ordered."
    (finding,) = findings("TOA001", (text, Config(require_toa=True)))
    assert finding.severity is Severity.ERROR


def test_words_of_the_heading_in_a_sentence_are_no_table() -> None:
    assert findings("TOA001", f"The TABLE OF AUTHORITIES was left out. See {_CITED}")


def test_heading_in_the_table_of_contents_alone_is_no_table() -> None:
    text = (
        "TABLE OF CONTENTS\n\nTABLE OF AUTHORITIES ........ ii\nARGUMENT ........ 1\n"
        f"CONCLUSION ........ 2\n\nARGUMENT\n\n{_CITED}\n"
    )
    assert findings("TOA001", text)


# --- TOA002 -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "table",
    [
        "Cases\n\nCamp v. Pitts, 411 U.S. 138 (1973) ........ 1,\n    2",
        "Cases\n\nCamp v. Pitts, 411 U.S. 138 (1973)\n    ........ 1, 2",
        "Cases\n\nCamp v. Pitts, 411 U.S. 138 (1973)\n        1, 2",
    ],
)
def test_pages_on_a_line_of_their_own_belong_to_their_entry(table: str) -> None:
    text = brief(table, f"See {_CITED}", "Camp, 411 U.S. at 143.")
    assert findings("TOA002", text) == []
    assert findings("TOA106", text) == []


def test_number_of_the_one_page_before_page_1_is_no_line_of_the_table() -> None:
    text = (
        f"BRIEF OF APPELLANT\n\fTABLE OF AUTHORITIES\n\nCases\n\n{_CAMP}\n\ni\n\f"
        f"ARGUMENT\n\n{_CITED}\n\n1\n\fIt is so.\n\n2\n"
    )
    assert findings("TOA002", text) == []


def test_number_of_the_tables_page_in_a_text_without_pages_is_no_line_of_the_table() -> None:
    text = f"TABLE OF AUTHORITIES\n\nCases\n\n{_CAMP}\n\n            i\nARGUMENT\n\n{_CITED}\n"
    assert findings("TOA002", text) == []


# --- TOA101 -----------------------------------------------------------------------------------------


def test_missing_authority_is_reported_once_with_its_other_places() -> None:
    text = brief(
        f"Cases\n\n{_CAMP}",
        f"{_CITED} FCC v. Fox Television Stations, Inc., 556 U.S. 502, 515 (2009).",
        "Fox, 556 U.S. at 516. Id.",
    )
    (finding,) = findings("TOA101", text)
    assert finding.location is not None
    assert finding.location.page == "1"
    assert [r.location.page for r in finding.related if r.location] == ["2", "2"]


@pytest.mark.parametrize(
    ("cited", "said"),
    [
        ("12 U.S.C. §§ 1811-1832", ["12 U.S.C. §§ 1811-1832"]),
        ("12 C.F.R. §§ 3.1 to 3.4", ["12 C.F.R. §§ 3.1-3.4"]),
        ("12 U.S.C. §§ 1811, 1832", ["12 U.S.C. § 1811", "12 U.S.C. § 1832"]),
        # one end is cited by itself too
        (
            "12 U.S.C. §§ 1811-1832. See also 12 U.S.C. § 1832",
            ["12 U.S.C. §§ 1811-1832", "12 U.S.C. § 1832"],
        ),
        # one end is listed
        ("28 U.S.C. §§ 1331-1332", ["28 U.S.C. § 1332"]),
    ],
)
def test_a_range_is_missing_once(cited: str, said: list[str]) -> None:
    text = brief("Statutes\n\n28 U.S.C. § 1331 ....... 1", f"See 28 U.S.C. § 1331. See {cited}.")
    assert words("TOA101", text) == [f"{words} is cited but is not in the table" for words in said]


def test_a_law_is_called_by_the_name_of_its_act() -> None:
    cited = f"{_CITED} See the Privacy Act of 1974, Pub. L. No. 93-579, 88 Stat. 1896."
    assert _says("TOA101", f"Cases\n\n{_CAMP}", cited) == [
        "Privacy Act of 1974, Pub. L. No. 93-579 is cited but is not in the table"
    ]


@pytest.mark.parametrize(
    ("listed", "cited"),
    [
        ("5 U.S.C. § 706", "5 U.S.C. § 706(2)(A)"),
        ("42 U.S.C. §§ 1983, 1988", "42 U.S.C. § 1988(b)"),
        ("28 U.S.C. § 2254(d)", "28 U.S.C. § 2254(d)(1)-(2)"),
        ("Fed. R. Civ. P. 12", "Fed. R. Civ. P. 12(b)(6)"),
        ("17 C.F.R. § 240.10b-5", "17 C.F.R. § 240.10b-5(b)"),
        ("U.S. Const. art. III", "U.S. Const. art. III, § 2, cl. 1"),
        ("Sup. Ct. R. 37", "Sup. Ct. R. 37.6"),
        ("16 C.F.R. § 312", "16 C.F.R. § 312.5(a)(1)"),
        ("16 C.F.R. § 312", "16 C.F.R. pt. 312"),
        ("5th Cir. R. 28.2", "5th Cir. R. 28.2.1"),
        ("Circuit Rule 28-1", "9th Cir. R. 28-1"),
        ("9th Cir. R. 28-1", "Circuit Rule 28-1"),
        ("Local Rule 28.2", "5th Cir. R. 28.2"),
    ],
)
def test_entry_for_a_section_stands_for_its_subsections(listed: str, cited: str) -> None:
    text = brief(f"Provisions\n\n{listed} ........ 1", f"The rule is that of {cited}.")
    assert findings("TOA101", text) == []
    assert findings("TOA102", text) == []


@pytest.mark.parametrize(
    ("listed", "cited"),
    [
        ("5 U.S.C. § 552a(b)(3)", "5 U.S.C. § 552a"),
        ("5 U.S.C. § 552a(b)", "5 U.S.C. § 552a(e)"),
        ("5 U.S.C. § 552", "5 U.S.C. § 552a"),
        ("42 U.S.C. § 1983", "42 U.S.C. § 1983 note"),
        ("42 U.S.C. § 1983", "18 U.S.C. § 1983"),
        ("Fed. R. Civ. P. 5", "Fed. R. Civ. P. 5.1"),
        ("16 C.F.R. § 31", "16 C.F.R. § 312.5"),
        ("9th Cir. R. 28-1", "11th Cir. R. 28-1"),
    ],
)
def test_entry_stands_for_nothing_wider_or_other(listed: str, cited: str) -> None:
    text = brief(
        f"Statutes\n\n{listed} ........ 1\n28 U.S.C. § 1331 ....... 1",
        f"The rule is that of {cited}, and jurisdiction that of 28 U.S.C. § 1331.",
    )
    assert words("TOA101", text) + words("TOA103", text)


def test_exact_matching_wants_an_entry_for_each_subsection() -> None:
    text = brief("Statutes\n\n5 U.S.C. § 706 ........ 1", "Review is under 5 U.S.C. § 706(2)(A).")
    assert findings("TOA101", text) == []
    assert findings("TOA101", (text, Config(statutes=StatuteMatching.EXACT)))


def test_parallel_citations_are_one_authority() -> None:
    table = "Cases\n\nTerry v. Ohio, 392 U.S. 1, 88 S. Ct. 1868 (1968) ........ 1"
    text = brief(
        table,
        "Terry v. Ohio, 392 U.S. 1, 21, 88 S. Ct. 1868, 20 L. Ed. 2d 889 (1968). The stop was "
        "brief. Terry, 88 S. Ct. at 1880. It was fair. Terry, 20 L. Ed. 2d at 906.",
    )
    for code in ("TOA101", "TOA102", "TOA103", "RES201"):
        assert findings(code, text) == []


def test_quotations_can_be_left_out() -> None:
    text = brief(
        f"Cases\n\n{_CAMP}",
        f"{_CITED} The order says: “We follow FCC v. Fox Television Stations, Inc., "
        "556 U.S. 502, 515 (2009), here.”",
    )
    assert findings("TOA101", text)
    assert findings("TOA101", (text, Config(exclude_quoted=True))) == []


def test_words_alone_are_no_missing_authority() -> None:
    said = _says("TOA101", f"Cases\n\n{_CAMP}", f"The First Amendment is at stake. {_CITED}")
    assert said == []


def test_record_is_no_authority() -> None:
    cited = f"{_CITED} ECF No. 31 at 4; App. 12–14; Compl. ¶ 8; JA 55; Smith Decl. ¶ 3; Tr. 4:5."
    assert _says("TOA101", f"Cases\n\n{_CAMP}", cited) == []


def test_certificate_cites_nothing() -> None:
    text = brief(f"Cases\n\n{_CAMP}", _CITED)
    text += "\fCERTIFICATE OF COMPLIANCE\n\nThis brief meets Fed. R. App. P. 32(a)(7)(B).\n\n3\n"
    assert findings("TOA101", text) == []


@pytest.mark.parametrize(
    "heading",
    ["OPINIONS BELOW", "DECISION BELOW", "II. OPINIONS AND ORDERS BELOW", "Opinions Below"],
)
def test_a_decision_cited_only_as_one_below_is_of_low_confidence(heading: str) -> None:
    below = f"{heading}\n\nThe opinion is at Doe v. Roe, 57 F.4th 567 (6th Cir. 2023).\n\n"
    text = brief(_CAMP, f"{below}JURISDICTION\n\nIt is so. {_CITED}")
    assert findings("TOA101", text) == []
    (found,) = findings("TOA101", (text, Config(show_low_confidence=True)))
    assert found.confidence is Confidence.LOW
    (skipped,) = [s.reason for s in report(text).skipped if s.check == "TOA101"]
    assert "the decisions below" in skipped
    assert "Doe v. Roe" in skipped


@pytest.mark.parametrize(
    ("heading", "behind"),
    [
        ("OPINIONS BELOW", "JURISDICTION\n\nSee Doe v. Roe, 57 F.4th 567 (6th Cir. 2023)."),
        ("THE STANDARDS BELOW", "JURISDICTION\n\nIt is so."),
        ("The opinions below err.", "JURISDICTION\n\nIt is so."),
    ],
)
def test_a_decision_cited_elsewhere_too_must_be_listed(heading: str, behind: str) -> None:
    below = f"{heading}\n\nThe opinion is at Doe v. Roe, 57 F.4th 567 (6th Cir. 2023).\n\n"
    text = brief(_CAMP, f"{below}{behind} {_CITED}")
    assert [found.confidence for found in findings("TOA101", text)] == [Confidence.HIGH]
    assert not [s for s in report(text).skipped if s.check == "TOA101"]


_ACT = """\
Cases

Camp v. Pitts, 411 U.S. 138 (1973) ................. 1

Statutes

H.B. 18, 88th Leg., Reg. Sess. (Tex. 2023) (to be codified at Tex. Bus. &
     Com. Code §§ 509.001–509.051)
        § 509.053(a) ............................... 1
"""


@pytest.mark.parametrize(
    ("section", "confidence"), [("509.001", Confidence.LOW), ("509.002", Confidence.HIGH)]
)
def test_a_section_named_with_the_act_above_its_sections_is_not_surely_missing(
    section: str, confidence: Confidence
) -> None:
    cited = f"{_CITED} See Tex. Bus. & Com. Code § 509.053(a). See Tex. Bus. & Com. Code § "
    text = brief(_ACT, f"{cited}{section}.")
    (found,) = findings("TOA101", (text, Config(show_low_confidence=True)))
    assert found.confidence is confidence
    said = [s.reason for s in report(text).skipped if s.check == "TOA101"]
    assert [section in reason for reason in said] == [True] * (confidence is Confidence.LOW)


# --- TOA102 -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "cited",
    ["Camp, 411 U.S. at 143.", "411 U.S. at 143.", "Camp v. Pitts, 411 U.S. at 143."],
)
def test_entry_cited_by_a_short_form_alone_is_cited(cited: str) -> None:
    assert _says("TOA102", f"Cases\n\n{_CAMP}", f"That is the law. {cited}") == []


def test_entry_cited_in_a_footnote_alone_is_cited() -> None:
    page = f"The record decides.1\n\nNothing else does.\n\n\n  1 {_CITED}"
    text = brief(f"Cases\n\n{_CAMP}", page)
    assert findings("TOA102", text) == []
    assert findings("TOA106", text) == []


def test_subsection_listed_where_only_the_section_is_cited_is_not_reported() -> None:
    assert _says("TOA102", "Statutes\n\n5 U.S.C. § 706(2) ........ 1", "See 5 U.S.C. § 706.") == []


# --- TOA103 -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("listed", "part"),
    [
        ("441 U.S. 138 (1973)", "volume"),
        ("411 U.S. 183 (1973)", "page"),
        ("411 S. Ct. 138 (1973)", "reporter"),
    ],
)
def test_slip_is_told_by_its_part(listed: str, part: str) -> None:
    (said,) = _says("TOA103", f"Cases\n\nCamp v. Pitts, {listed} ........ 1", f"See {_CITED}")
    assert said.endswith(f"({part} differs)")


def test_database_number_that_differs() -> None:
    table = (
        "Cases\n\nRyan, LLC v. FTC, No. 24-cv-986, 2024 WL 3297542 (N.D. Tex. July 3, 2024) .... 1"
    )
    cited = "Ryan, LLC v. FTC, No. 24-cv-986, 2024 WL 3297524, at *9 (N.D. Tex. July 3, 2024)."
    (said,) = _says("TOA103", table, cited)
    assert "2024 WL 3297524" in said
    assert "2024 WL 3297542" in said


def test_section_that_differs() -> None:
    (said,) = _says("TOA103", "Statutes\n\n28 U.S.C. § 1334 .... 1", "See 28 U.S.C. § 1331.")
    assert said.endswith("(section differs)")


def test_two_decisions_of_one_name_are_two() -> None:
    table = (
        "Cases\n\nSEC v. Chenery Corp., 318 U.S. 80 (1943) ........ 1\n"
        "SEC v. Chenery Corp., 332 U.S. 194 (1947) ........ 1"
    )
    cited = (
        "SEC v. Chenery Corp., 318 U.S. 80, 87 (1943). SEC v. Chenery Corp., 332 U.S. 194 (1947)."
    )
    assert _says("TOA103", table, cited) == []
    assert _says("TOA109", table, cited) == []


def test_other_decision_of_the_same_name_is_missing_and_no_slip() -> None:
    table = "Cases\n\nSEC v. Chenery Corp., 318 U.S. 80 (1943) ........ 1"
    cited = (
        "SEC v. Chenery Corp., 318 U.S. 80, 87 (1943). SEC v. Chenery Corp., 332 U.S. 194 (1947)."
    )
    assert _says("TOA103", table, cited) == []
    assert len(_says("TOA101", table, cited)) == 1


# --- TOA104 -----------------------------------------------------------------------------------------


def test_court_that_differs() -> None:
    table = "Cases\n\nGlik v. Cunniffe, 655 F.3d 78 (2d Cir. 2011) ........ 1"
    (said,) = _says("TOA104", table, "Glik v. Cunniffe, 655 F.3d 78, 82 (1st Cir. 2011).")
    assert "2d Cir." in said
    assert "1st Cir." in said


@pytest.mark.parametrize(
    ("listed", "cited"),
    [
        ("3rd Cir. 2017", "3d Cir. 2017"),
        ("D.C.Cir. 2017", "D.C. Cir. 2017"),
        ("S.D.N.Y. 2017", "S.D. N.Y. Mar. 3, 2017"),
    ],
)
def test_spelling_of_a_court_is_no_difference(listed: str, cited: str) -> None:
    table = f"Cases\n\nFields v. City of Philadelphia, 862 F.3d 353 ({listed}) ........ 1"
    assert _says("TOA104", table, f"Fields v. City of Philadelphia, 862 F.3d 353 ({cited}).") == []


def test_edition_of_a_code_is_not_compared() -> None:
    table = "Statutes\n\n5 U.S.C. § 706 (2018) ........ 1"
    assert _says("TOA104", table, "See 5 U.S.C. § 706 (2012).") == []


def test_year_that_one_of_several_full_citations_gives_is_enough() -> None:
    cited = "Camp v. Pitts, 411 U.S. 138 (1937). Camp v. Pitts, 411 U.S. 138, 142 (1973)."
    assert _says("TOA104", f"Cases\n\n{_CAMP}", cited) == []


# --- TOA105 -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("listed", "cited"),
    [
        (
            "Nat’l Fed’n of Indep. Bus. v. Sebelius",
            "National Federation of Independent Business v. Sebelius",
        ),
        ("U.S. v. Nixon", "United States v. Nixon"),
        ("Doe v Roe", "Doe v. Roe"),
        ("Am. Fed’n of State, Cnty. & Mun. Emps. v. Dep’t of Lab.", "AFSCME v. DOL"),
        ("The Bremen v. Zapata Off-Shore Co.", "Bremen v. Zapata Off-Shore Company"),
        ("Zubulake v. UBS Warburg LLC et al.", "Zubulake v. UBS Warburg LLC"),
        ("Schaffer v. Weast", "Schaffer ex rel. Schaffer v. Weast"),
        ("Polar Bear Listing, In re", "In re Polar Bear Listing"),
    ],
)
def test_names_that_differ_in_spelling_alone(listed: str, cited: str) -> None:
    table = f"Cases\n\n{listed}, 546 U.S. 49 (2005) ........ 1"
    assert _says("TOA105", table, f"See {cited}, 546 U.S. 49, 62 (2005).") == []


@pytest.mark.parametrize(
    ("listed", "cited"),
    [
        ("Irizzary v. Yehia", "Irizarry v. Yehia"),
        ("First Capital, Inc. v. Brickelbush", "First Capital, Inc. v. Brickellbush"),
        ("Yehia v. Irizarry", "Irizarry v. Yehia"),
        ("Irizarry v. Yeager", "Irizarry v. Yehia"),
    ],
)
def test_names_that_differ(listed: str, cited: str) -> None:
    table = f"Cases\n\n{listed}, 38 F.4th 1282 (10th Cir. 2022) ........ 1"
    said = _says("TOA105", table, f"See {cited}, 38 F.4th 1282, 1289 (10th Cir. 2022).")
    assert len(said) == 1
    assert listed in said[0]
    assert cited in said[0]


def test_short_name_alone_is_not_compared() -> None:
    assert _says("TOA105", f"Cases\n\n{_CAMP}", "Camp, 411 U.S. at 143.") == []


# --- TOA109 -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "table",
    [
        "Statutes\n\n5 U.S.C. § 706 ........ 1\n5 U.S.C. § 706(2)(A) ........ 1",
        "Statutes\n\n42 U.S.C. § 1983 ........ 1\n42 U.S.C. §§ 1983, 1988 ........ 1",
        (
            "Cases\n\nIn re A, No. 24-10 (2d Cir. Jan. 2, 2023) ........ 1\n"
            "In re A, No. 24-11 (2d Cir. Jan. 2, 2023) ........ 1"
        ),
        (
            "Cases\n\nIn re A, No. 24-10 (2d Cir. Jan. 2, 2024) ........ 1\n"
            "In re A, No. 24-10 (2d Cir. May 7, 2024) ........ 1"
        ),
    ],
)
def test_entries_that_are_not_the_same(table: str) -> None:
    assert _says("TOA109", table, "Nothing.") == []


def test_section_listed_twice_in_two_categories() -> None:
    table = (
        "Statutes\n\n5 U.S.C. § 706 ........ 1\n\nOther Authorities\n\n5 U.S.C. § 706 ........ 1"
    )
    assert len(_says("TOA109", table, "See 5 U.S.C. § 706.")) == 1


# --- TOA112 -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "history",
    [
        "aff’d, 568 U.S. 455 (2013)",
        "rev’d on other grounds, 568 U.S. 455 (2013)",
        "cert. denied, 568 U.S. 455 (2013)",
        "abrogated on other grounds by Doe v. Roe, 568 U.S. 455 (2013)",
    ],
)
def test_history_is_told_for_information_and_is_not_missing(history: str) -> None:
    text = brief(
        "Cases\n\nGlik v. Cunniffe, 655 F.3d 78 (1st Cir. 2011) ........ 1",
        f"Glik v. Cunniffe, 655 F.3d 78, 82 (1st Cir. 2011), {history}.",
    )
    (finding,) = findings("TOA112", text)
    assert finding.severity is Severity.INFO
    assert findings("TOA101", text) == []


def test_history_with_an_entry_of_its_own() -> None:
    text = brief(
        "Cases\n\nDoe v. Roe, 568 U.S. 455 (2013) ........ 1\n"
        "Glik v. Cunniffe, 655 F.3d 78 (1st Cir. 2011) ........ 1",
        "Glik v. Cunniffe, 655 F.3d 78 (1st Cir. 2011), abrogated by Doe v. Roe, 568 U.S. 455 (2013).",
    )
    assert findings("TOA112", text) == []
    assert findings("TOA102", text) == []


# --- TOA113 -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("entry", "lacks"),
    [
        ("Glik v. Cunniffe, 655 F.3d 78 (1st Cir.) ........ 1", "the entry has no year: "),
        ("Glik v. Cunniffe, 655 F.3d 78 (2011) ........ 1", "the entry has no court: "),
        ("Glik v. Cunniffe, 655 F.3d 78 ........ 1", "the entry has no year and no court: "),
    ],
)
def test_entry_says_what_it_lacks(entry: str, lacks: str) -> None:
    (said,) = _says("TOA113", f"Cases\n\n{entry}", "Glik v. Cunniffe, 655 F.3d 78 (1st Cir. 2011).")
    assert said.startswith(lacks)


def test_entry_without_pages_among_entries_with_pages() -> None:
    table = (
        "Cases\n\nCamp v. Pitts, 411 U.S. 138 (1973) ........ 1\n"
        "Glik v. Cunniffe, 655 F.3d 78 (1st Cir. 2011)\n"
        "SEC v. Chenery Corp., 318 U.S. 80 (1943) ........ 1"
    )
    cited = (
        f"{_CITED} Glik v. Cunniffe, 655 F.3d 78 (1st Cir. 2011). "
        "SEC v. Chenery Corp., 318 U.S. 80 (1943)."
    )
    (said,) = _says("TOA113", table, cited)
    assert said == ("the entry has no page list: Glik v. Cunniffe, 655 F.3d 78 (1st Cir. 2011)")


@pytest.mark.parametrize(
    "entry",
    [
        "Marbury v. Madison, 5 U.S. (1 Cranch) 137 (1803) ........ 1",
        "People v. Jones (2003) 29 Cal.4th 1 ........ 1",
        "State v. Doe, 2015 WI 12 ........ 1",
        "State v. Doe, 2004-Ohio-123 ........ 1",
        "Camp v. Pitts, 411 U.S. 138 (1973) ........ passim",
    ],
)
def test_entry_that_lacks_nothing(entry: str) -> None:
    assert _says("TOA113", f"Cases\n\n{entry}", "Nothing.") == []


# --- TOA114 -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "entry",
    [
        "Camp v. Pitts, 411 U.S. 138, 142 (1973)",
        "Camp v. Pitts, 411 U.S. 138, 142–43 (1973)",
        "Camp v. Pitts, 411 U.S. 138, 142 n.3 (1973)",
    ],
)
def test_pin_in_an_entry(entry: str) -> None:
    assert len(_says("TOA114", f"Cases\n\n{entry} ........ 1", _CITED)) == 1


@pytest.mark.parametrize(
    "entry",
    [
        "Terry v. Ohio, 392 U.S. 1, 88 S. Ct. 1868 (1968)",
        "5 U.S.C. § 706(2)(A)",
        "104 Calif. L. Rev. 391, 407 (2016)",
    ],
)
def test_what_is_no_pin(entry: str) -> None:
    assert _says("TOA114", f"Authorities\n\n{entry} ........ 1", "Nothing.") == []


def test_low_confidence_is_hidden_unless_asked_for() -> None:
    text = brief(f"Cases\n\n{_CAMP}", f"The First Amendment is at stake. {_CITED}")
    shown = findings("TOA101", (text, Config(show_low_confidence=True)))
    assert [finding.confidence for finding in shown] == [Confidence.LOW]


@pytest.mark.parametrize(
    ("entry", "cited", "codes"),
    [
        ("ERISA § 408(b)(2)", "It did not comply with 408(b)(2) at all.", []),
        ("Advisory Opinion 1993-06A (Mar. 11, 1993)", "See Op. 1993-06A (it says so).", []),
        ("Rule 8.104(a)(1)", "It is timely (California Rule of Court 8.104 (a)(1)).", []),
        ("Rule 8.104(a)(1)", "It is timely under 8.104 of them.", ["TOA102"]),
        ("S.B. 9, 9th Leg. (Utah 2023) § 13-63-102(4)", "See §§ 13-63-102(3), (4) there.", []),
        ("S.B. 9, 9th Leg. (Utah 2023) § 13-63-102(4)", "See § 13-63-1020 there.", ["TOA102"]),
        ("§ 217 cmt. b", "See also the Restatement, § 217 cmt. b.", []),
        ("Roe v. Poe, No. 14-cv-03600 (D. Md. 2016)", "The Roe case, 14-3600, is like it.", []),
        ("Roe v. Poe, No. 14-cv-03600 (D. Md. 2016)", "It cost 14 to 13600.", ["TOA102"]),
        ("Advisory Opinion 1993-06A (Mar. 11, 1993)", "It was so in 1993.", ["TOA102"]),
        ("18 U.S.C. § 1836", "It is 11836 feet, or 1836-02.", ["TOA102"]),
        ("Snapp v. Roe, 889 F.3d 1088 (9th Cir. 2018)", "It is 1088 of 889.", ["TOA102"]),
    ],
)
def test_entry_whose_number_stands_in_the_brief_is_not_surely_uncited(
    entry: str, cited: str, codes: list[str]
) -> None:
    text = brief(
        f"Cases\n\n{_CAMP}\n\nOther Authorities\n\n{entry} ........ 1", f"{_CITED} {cited}"
    )
    assert [f.code for f in findings("TOA102", text) if f.confidence is not Confidence.LOW] == codes
