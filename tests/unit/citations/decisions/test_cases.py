"""Citations of decisions as they stand in briefs: name, keys, pin, court, year, docket."""

from __future__ import annotations

import pytest
from tests.unit.whole import keys, read

from citecheck.model.citations import Citation, Form
from citecheck.model.kinds import Kind

_DECISIONS = (Kind.CASE, Kind.DOCKET)


def _decisions(text: str) -> list[Citation]:
    return [c for c in read(text).citations if c.kind in _DECISIONS and c.form is Form.FULL]


def _one(text: str) -> Citation:
    (citation,) = _decisions(text)
    return citation


# --- one decision -------------------------------------------------------------------------------------

# text | name | keys, parted by + | pin | court | year
ONE = """
Brown v. Board of Educ., 347 U.S. 483 (1954) | Brown v. Board of Educ. | 347 U.S. 483 | | | 1954
Doe v. Vane, 163 NC App 421, 594 SE2d 151 (2004) | Doe v. Vane | 163 NC App 421+594 SE2d 151 | | | 2004
Doe v. Vane, 45 So. 3rd 123, 125 (2001) | Doe v. Vane | 45 So. 3rd 123 | 125 | | 2001
Doe v. Vane, 45 Kan App 2d 123 (2001) | Doe v. Vane | 45 Kan App 2d 123 | | | 2001
Doe v. Vane, 45 Cal 4th 123 (2001) | Doe v. Vane | 45 Cal 4th 123 | | | 2001
Doe v. Vane Co., 221 Ill. 2d. 568, 852 N.E.2d. 835 (2006) | Doe v. Vane Co. | 221 Ill. 2d 568+852 N.E.2d 835 | | | 2006
Am. Soap & Petrochem. Mfrs. v. EPA, 937 F.3d 569 (D.C. Cir. 2019) | Am. Soap & Petrochem. Mfrs. v. EPA | 937 F.3d 569 | | D.C. Cir. | 2019
In the Care and Treatment of Vane, 345 S.C. 648 (2001) | In the Care and Treatment of Vane | 345 S.C. 648 | | | 2001
Doe v. Vane, - U.S.--, 137 S. Ct. 612 (2016) | Doe v. Vane | 137 S. Ct. 612 | | | 2016
Doe v. Vane, --- U.S. - ---, 137 S. Ct. 612 (2016) | Doe v. Vane | 137 S. Ct. 612 | | | 2016
Doe v. Vane, --Wn.2d --, 458 P.3d 750 (2020) | Doe v. Vane | 458 P.3d 750 | | | 2020
Doe v. Vane,    U.S.   , 137 S. Ct. 612 (2016) | Doe v. Vane | 137 S. Ct. 612 | | | 2016
Roe v Poe, 63 NY2d 582, 586 [1984] | Roe v Poe | 63 NY2d 582 | 586 | | 1984
Doe v Roe (424 US 319, 335 [1976]) | Doe v Roe | 424 US 319 | 335 | | 1976
Orrin v Doe, 266 Mich App 522, 526; 702 NW2d 658 (2005) | Orrin v Doe | 266 Mich App 522+702 NW2d 658 | 526 | | 2005
Doe v. Roe (Mont. 1987), 748 P.2d 919, 923 | Doe v. Roe | 748 P.2d 919 | 923 | Mont. | 1987
Roe v. Vane, 1996 SD 16, ¶5 n1, 543 NW2d 787, 790 n1 | Roe v. Vane | 1996 SD 16+543 NW2d 787 | ¶5 n1 | |
Doe v. Orrin, 578 S.W.3d 638, 648 (Tex. App.—Waco 2019 no pet.) | Doe v. Orrin | 578 S.W.3d 638 | 648 | Tex. App.—Waco | 2019
Doe v. Roe (Oct. 12, 2022, S264170) | Doe v. Roe | S264170 | | | 2022
Doe v. Poe, 644 F. 3d 301, 303 (CA5 2011) | Doe v. Poe | 644 F.3d 301 | 303 | CA5 | 2011
Doe v Poe, 320 F Supp 2d 1116 [D Kan 2004] | Doe v Poe | 320 F Supp 2d 1116 | | D Kan | 2004
Doe v. Poe, 42 FRD 416, 421 (WDPa 1967) | Doe v. Poe | 42 FRD 416 | 421 | WDPa | 1967
State v. Doe, No. 02C01-9308-CR-00180, 1994 WL 553368, * 1 (Tenn. Crim. App., at Jackson, Oct. 12, 1994) | State v. Doe | 1994 WL 553368+No. 02C01-9308-CR-00180 | * 1 | Tenn. Crim. App. | 1994
Vane v. Doe, 7 Dist. No. 02 CA 234, 2004-Ohio-1384, P29 | Vane v. Doe | 2004-Ohio-1384 | P29 | |
Vane v. Doe, 159 Ohio App.3d 662, 2005-Ohio-654, at PP 31 - 33, 40 | Vane v. Doe | 159 Ohio App. 3d 662+2005-Ohio-654 | PP 31 - 33, 40 | |
Vane v. Doe, 2016-Ohio-4603 (S.Ct.), at para. 14 | Vane v. Doe | 2016-Ohio-4603 | | S.Ct. |
Vane v. Doe, 2016-Ohio-4603, at Par. 20 | Vane v. Doe | 2016-Ohio-4603 | Par. 20 | |
Vane v. Ohio Std. Oil Co. (1982), 70 Ohio St.2d 1, 2 | Vane v. Ohio Std. Oil Co. | 70 Ohio St. 2d 1 | 2 | | 1982
Vane v. Doe, 192 Wis., 472, 213 N. W., 287, 51 A. L. R., 1478 | Vane v. Doe | 192 Wis. 472+213 N.W. 287+51 A.L.R. 1478 | | |
State v. Doe, 9th Dist. No. 09CA0018, 2009-Ohio-4801, ¶ 20 | State v. Doe | 2009-Ohio-4801 | ¶ 20 | |
Doe v Coe, 146 AD2d 439 [1st Dept 1989] | Doe v Coe | 146 AD2d 439 | | 1st Dept | 1989
Doe v Coe, 146 AD2d 439 (2d Dep't 1989) | Doe v Coe | 146 AD2d 439 | | 2d Dep't | 1989
Smith v. Jones, 500 F.2d 10 (9th Cir. 1974) | Smith v. Jones | 500 F.2d 10 | | 9th Cir. | 1974
Fields v. City of Philadelphia, 862 F.3d 353, 358 (3d Cir. 2017) | Fields v. City of Philadelphia | 862 F.3d 353 | 358 | 3d Cir. | 2017
Fields v. Orchard, 862 F.3d 353, 358 ((3d Cir. 2017) | Fields v. Orchard | 862 F.3d 353 | 358 | 3d Cir. | 2017
In re Gault, 387 U.S. 1, 13, 87 S. Ct. 1428, 18 L. Ed. 2d 527 (1967) | In re Gault | 387 U.S. 1+87 S. Ct. 1428+18 L. Ed. 2d 527 | 13 | | 1967
People v. Jones (2003) 29 Cal.4th 1, 5 [92 Cal.Rptr.3d 784] | People v. Jones | 29 Cal. 4th 1+92 Cal. Rptr. 3d 784 | 5 | | 2003
State v. Doe, 2015 WI 12, ¶ 3, 360 Wis. 2d 1 | State v. Doe | 2015 WI 12+360 Wis. 2d 1 | ¶ 3 | |
Doe v. Roe, No. 21-cv-123, 2022 WL 123456, at *3 (D. Md. Apr. 3, 2022) | Doe v. Roe | 2022 WL 123456+No. 21-cv-123 | *3 | D. Md. | 2022
Doe v. Roe, No. 5:16-CV-9, 2017 U.S. Dist. LEXIS 4711, at *3 (M.D. Pa. 2017) | Doe v. Roe | 2017 U.S. Dist. LEXIS 4711+No. 5:16-CV-9 | *3 | M.D. Pa. | 2017
Marbury v. Madison, 5 U.S. (1 Cranch) 137, 177 (1803) | Marbury v. Madison | 5 U.S. (1 Cranch) 137 | 177 | | 1803
AFSCME v. SSA, No. 24-1733, slip op. at 4 (4th Cir. Apr. 30, 2025) | AFSCME v. SSA | No. 24-1733 | 4 | 4th Cir. | 2025
AFL-CIO v. DOL, No. CV 24-518 (RKM), ECF No. 71 at 11–12 (D.D.C. Mar. 19, 2025) | AFL-CIO v. DOL | No. CV 24-518 (RKM) | 11-12 | D.D.C. | 2025
Doe v. Roe, No. 1:16-CV-1016 (M.D.N.C. 2017), 2017 WL 3981311 | Doe v. Roe | No. 1:16-CV-1016+2017 WL 3981311 | | M.D.N.C. | 2017
Doe v. Roe, 12 F.2d 30, 32 (5th Cir. 1990), 1990 WL 1234 | Doe v. Roe | 12 F.2d 30+1990 WL 1234 | 32 | 5th Cir. | 1990
In re Quay Corp., (C.A. No. 2022-0199-LWW at p. 36, n. 163 [Del. Ch. June 16, 2022]) | In re Quay Corp. | No. 2022-0199-LWW | 36, n. 163 | Del. Ch. | 2022
In re Nielsen, No. 17-3345 (2d Cir. Dec. 27, 2017) | In re Nielsen | No. 17-3345 | | 2d Cir. | 2017
United States v. Booker, 543 U.S. 220, 392–93 (2005) | United States v. Booker | 543 U.S. 220 | 392-93 | | 2005
Perez v. Ledesma, 401 U.S. 82, 93 n.1 (1971) | Perez v. Ledesma | 401 U.S. 82 | 93 n.1 | | 1971
Smith v. City of Houston, 12 S.W.3d 4, 6 (Tex. App.—Houston [1st Dist.] 2000, pet. denied) | Smith v. City of Houston | 12 S.W.3d 4 | 6 | Tex. App.—Houston [1st Dist.] | 2000
Roe v. Doe, 578 S.W.3d 638, 640 (Tex. App.—Waco, no pet.) | Roe v. Doe | 578 S.W.3d 638 | 640 | Tex. App.—Waco |
Roe v. Doe, 278 A.2d 638, 640 ([Pa.] 1971) | Roe v. Doe | 278 A.2d 638 | 640 | Pa. | 1971
United States v. $154,362.05 in U.S. Currency, 12 F.4th 3 (7th Cir. 2021) | United States v. $154,362.05 in U.S. Currency | 12 F.4th 3 | | 7th Cir. | 2021
22 Franklin LLC v. Boston Water & Sewer Comm'n, 12 F.4th 3 (1st Cir. 2021) | 22 Franklin LLC v. Boston Water & Sewer Comm'n | 12 F.4th 3 | | 1st Cir. | 2021
de la Cruz v. van der Berg, 12 F.4th 3 (7th Cir. 2021) | de la Cruz v. van der Berg | 12 F.4th 3 | | 7th Cir. | 2021
Schaffer ex rel. Schaffer v. Weast, 546 U.S. 49 (2005) | Schaffer ex rel. Schaffer v. Weast | 546 U.S. 49 | | | 2005
Lee County School Dist. No. 1 v. Gardner, 263 F. Supp. 26 (D.S.C. 1967) | Lee County School Dist. No. 1 v. Gardner | 263 F. Supp. 26 | | D.S.C. | 1967
Am. Fed’n of Gov’t Emps. v. Off. of Pers. Mgmt., 821 F.2d 761 (D.C. Cir. 1987) | Am. Fed'n of Gov't Emps. v. Off. of Pers. Mgmt. | 821 F.2d 761 | | D.C. Cir. | 1987
Nat'l Fed'n of Indep. Bus. v. Sebelius, 567 U.S. 519 (2012) | Nat'l Fed'n of Indep. Bus. v. Sebelius | 567 U.S. 519 | | | 2012
Ex parte Young, 209 U.S. 123 (1908) | Ex parte Young | 209 U.S. 123 | | | 1908
Matter of Winship, 397 U.S. 358 (1970) | Matter of Winship | 397 U.S. 358 | | | 1970
Estate of Thornton v. Caldor, Inc., 472 U.S. 703 (1985) | Estate of Thornton v. Caldor, Inc. | 472 U.S. 703 | | | 1985
Under Smith v. Jones, 500 F.2d 10 (9th Cir. 1974) | Smith v. Jones | 500 F.2d 10 | | 9th Cir. | 1974
Compare Brown v. Board of Educ., 347 U.S. 483 (1954) | Brown v. Board of Educ. | 347 U.S. 483 | | | 1954
See, e.g., Brown v. Board of Educ., 347 U.S. 483 (1954) | Brown v. Board of Educ. | 347 U.S. 483 | | | 1954
Ryan, LLC v. FTC, No. 3:24-CV-00986-E, 2024 WL 3297524 (N.D. Tex. July 3, 2024) | Ryan, LLC v. FTC | 2024 WL 3297524+No. 3:24-CV-00986-E | | N.D. Tex. | 2024
Terry v. Ohio, 392 U.S. 1, 21, 88 S. Ct. 1868, 1880, 20 L. Ed. 2d 889 (1968) | Terry v. Ohio | 392 U.S. 1+88 S. Ct. 1868+20 L. Ed. 2d 889 | 21 | | 1968
""".strip()  # fmt: skip


@pytest.mark.parametrize("row", ONE.splitlines())
def test_one_decision(row: str) -> None:
    text, name, cores, pin, court, year = (part.strip() for part in row.split("|"))
    citation = _one(f"The rule is old. {text}. It stands.")
    assert (citation.name, keys(citation)) == (name, cores.split("+"))
    assert (citation.pin or "") == pin
    assert (citation.court or "") == court
    assert str(citation.year or "") == year


@pytest.mark.parametrize(
    ("text", "reporter"),
    [
        ("Doe v. Roe, --- F.3d ---- (9th Cir. 2019)", "F.3d"),
        ("Doe v. Roe, 597 U.S. ––– (2022)", "U.S."),
        ("Doe v. Roe, 597 U.S. ___ (2022)", "U.S."),
    ],
)
def test_blanks_for_what_is_not_printed_yet(text: str, reporter: str) -> None:
    citation = _one(f"See {text}.")
    assert citation.name == "Doe v. Roe"
    assert reporter in keys(citation)[0]
    assert citation.low_confidence


# --- several decisions ----------------------------------------------------------------------------------


def _rows(text: str) -> list[tuple[str | None, str, int | None]]:
    return [(c.name, keys(c)[0], c.year) for c in _decisions(text)]


def test_each_of_two_has_its_own_name_and_year() -> None:
    text = "Brown v. Board, 347 U.S. 483 (1954), and Miranda v. Arizona, 384 U.S. 436 (1966)."
    assert _rows(text) == [
        ("Brown v. Board", "347 U.S. 483", 1954),
        ("Miranda v. Arizona", "384 U.S. 436", 1966),
    ]


def test_sentences_do_not_share_a_year() -> None:
    text = "Roe v. Wade, 410 U.S. 113 (1973). See Smith v. Jones, 500 F.2d 10 (9th Cir. 1974)."
    assert _rows(text) == [
        ("Roe v. Wade", "410 U.S. 113", 1973),
        ("Smith v. Jones", "500 F.2d 10", 1974),
    ]


def test_year_of_a_later_citation_is_not_borrowed() -> None:
    text = "Roe v. Wade, 410 U.S. 113. See Smith v. Jones, 500 F.2d 10 (9th Cir. 1974)."
    assert _rows(text) == [
        ("Roe v. Wade", "410 U.S. 113", None),
        ("Smith v. Jones", "500 F.2d 10", 1974),
    ]


def test_a_second_date_behind_the_first_is_another_decision() -> None:
    first, second = _decisions("Doe v. Roe, 12 F.2d 30 (5th Cir. 1990), 15 F.2d 3 (5th Cir. 1991).")
    assert (keys(first), keys(second)) == (["12 F.2d 30"], ["15 F.2d 3"])


def test_string_citation() -> None:
    text = (
        "See Glik v. Cunniffe, 655 F.3d 78, 82 (1st Cir. 2011); accord Fields v. City of Phila., "
        "862 F.3d 353 (3d Cir. 2017); cf. Ex parte Young, 209 U.S. 123 (1908)."
    )
    assert _rows(text) == [
        ("Glik v. Cunniffe", "655 F.3d 78", 2011),
        ("Fields v. City of Phila.", "862 F.3d 353", 2017),
        ("Ex parte Young", "209 U.S. 123", 1908),
    ]


def test_name_apart_from_its_citation() -> None:
    text = (
        "Jones v. U.S. Secret Serv. is also inapposite, ruling that the notice was enough. "
        "701 F. Supp. 3d 4, 16 (D.D.C. 2023)."
    )
    report = read(text)
    assert report.authorities[0].name == "Jones v. U.S. Secret Serv."
    assert keys(report.citations[0]) == ["701 F. Supp. 3d 4"]


# --- history ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("phrase", "later"),
    [
        ("aff'd, 568 U.S. 455 (2013)", "568 U.S. 455"),
        ("aff’d sub nom. Doe v. Roe, 568 U.S. 455 (2013)", "568 U.S. 455"),
        ("rev'd on other grounds, 568 U.S. 455 (2013)", "568 U.S. 455"),
        ("cert. denied, 568 U.S. 455 (2013)", "568 U.S. 455"),
        ("abrogated on other grounds by Califano v. Sanders, 430 U.S. 99 (1977)", "430 U.S. 99"),
        ("overruled by Doe v. Roe, 568 U.S. 455 (2013)", "568 U.S. 455"),
        (
            "opinion modified on denial of reconsideration, 2025 WL 1095147 (D. Md. Apr. 11, 2025)",
            "2025 WL 1095147",
        ),
        ("vacated, 17 F.4th 368 (2d Cir. 2021)", "17 F.4th 368"),
    ],
)
def test_history_is_tied_to_its_parent(phrase: str, later: str) -> None:
    citations = _decisions(f"Glik v. Cunniffe, 655 F.3d 78, 82 (1st Cir. 2011), {phrase}.")
    assert [keys(c)[0] for c in citations] == ["655 F.3d 78", later]
    assert citations[0].history_of is None
    assert citations[1].history_of == 0
    assert citations[1].history


def test_two_later_decisions_in_one_case_are_history() -> None:
    text = "Com. v. Doe, 467 Mass. 231, 255 (2014), S.C., 470 Mass. 838 and 472 Mass. 449 (2015)."
    assert [c.history_of for c in _decisions(text)] == [None, 0, 0]


def test_a_short_form_of_floridas_weekly_has_its_letter() -> None:
    text = "Doe v. State, 46 Fla. L. Weekly D1235 (Fla. 2d DCA May 28, 2021). Doe, 46 Fla. L. Weekly at D1236."
    _, short = read(text).citations
    assert (short.form, short.pin, short.authority) == (Form.SHORT, "1236", 0)


def test_history_behind_a_bracket_is_tied_to_its_parent() -> None:
    text = (
        "People v. Roe (1994) 26 Cal.App.4th 1311, 1322 [no duty to instruct on CALJIC No. 2.92], "
        "disapproved on other grounds in People v. Doe (1995) 11 Cal.4th 512, 530."
    )
    parent, later = _decisions(text)
    assert parent.history_of is None
    assert later.history_of == 0


def test_second_later_decision_is_history_of_the_first_parent() -> None:
    citations = _decisions(
        "Doe v. Roe, 1 F.3d 2 (1st Cir. 1993), aff'd, 510 U.S. 20 (1994), reh'g denied, 511 U.S. 30 (1994)."
    )
    assert [c.history_of for c in citations] == [None, 0, 0]


def test_quoted_decision_is_no_history() -> None:
    citations = _decisions(
        "Doe v. Roe, 1 F.3d 2 (1st Cir. 1993) (quoting Poe v. Moe, 510 U.S. 20 (1994))."
    )
    assert [c.history_of for c in citations] == [None, None]
    assert citations[1].name == "Poe v. Moe"


# --- false friends ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "It happened on 2 Day 5 of the trial.",
        "There were 3 App. 5 entries.",
        "The motion was denied. 2 App. 45.",
        "On May 5 Ohio 3 was called.",
        "We sold 12 Cars and 40 Trucks in 2014.",
        "See ECF No. 31 at 4; Compl. ¶ 8; Tr. 4:5; 3-ER-410; 2 JA 55.",
        "He was 21 Taylor said.",
        "On May 5, Ohio 3 was called.",
        "See 28 Main St. 400 (the address).",
    ],
)
def test_what_is_no_decision(text: str) -> None:
    assert _decisions(text) == []


def test_footnote_number_before_a_short_form() -> None:
    """A number and a party are not "21 Taylor 281"."""
    report = read(
        "Taylor v. Doe, 281 F.3d 844 (6th Cir. 2002). It was late. 21 Taylor, 281 F.3d at 850."
    )
    assert [keys(c) for c in report.citations] == [["281 F.3d 844"], ["281 F.3d 844"]]


@pytest.mark.parametrize(
    ("short", "pin"),
    [
        ("Volpe, 401 U.S. at 415–16", "415-16"),
        ("401 U.S. at 415", "415"),
        ("401 U.S., at 415", "415"),
        ("Volpe, 401 U.S. at 415 n.30", "415 n.30"),
        ("Overton Park, 401 U.S. at 415, 420", "415, 420"),
        ("Overton Park, 401 U.S. 402 at 415", "415"),
    ],
)
def test_short_forms(short: str, pin: str) -> None:
    report = read(
        "Citizens to Preserve Overton Park, Inc. v. Volpe, 401 U.S. 402 (1971). It is so. "
        f"{short}. It stands."
    )
    first, second = report.citations
    assert second.form is Form.SHORT
    assert second.pin == pin
    assert keys(second) == keys(first)


@pytest.mark.parametrize(
    ("text", "core", "year"),
    [
        ("Orrin v Tapley, ___ Mich App ___, ___; ___ NW2d ___ (2021) (Docket No. 359201); slip op",
         "No. 359201", 2021),
        ("Orrin v Tapley, unpublished order of the Supreme Court, issued May 2, 2019 (Docket No. 143217)",
         "No. 143217", 2019),
        ("No. 2-07-1189 (unpublished order under Supreme Court Rule 23)", "No. 2-07-1189", None),
        ("Orrin v. Tapley, No. 1-19-1238 (2008) (unpublished order under Supreme Court Rule 23)",
         "No. 1-19-1238", 2008),
    ],
)  # fmt: skip
def test_decisions_that_are_not_reported_yet_are_known_by_their_docket(
    text: str, core: str, year: int | None
) -> None:
    first = read(f"It is so. {text}. It stands.").citations[0]
    assert (keys(first), first.year, first.court in (None, "Supreme Court")) == (
        [core], year, True
    )  # fmt: skip


@pytest.mark.parametrize("short", ["Orrin, unpub op at 4", "Orrin, ___ Mich at ___; slip op at 6"])
def test_short_forms_of_slip_opinions(short: str) -> None:
    first, second = read(
        f"Orrin v Tapley, ___ Mich ___ (2022) (Docket No. 161659). It is so. {short}. It stands."
    ).citations
    assert second.authority == first.authority


@pytest.mark.parametrize(
    "date",
    [
        "[1st Cir. 2007)",
        "(1st Cir. 2007]",
        "(1st Cir. 2007}",
        "{1st Cir. 2007)",
        "(1st Cir. *356 2007)",
    ],
)
def test_the_date_between_unlike_signs_or_behind_a_star_page_is_read(date: str) -> None:
    report = read(f"That is settled. Moe v. Loe, 481 F.3d 5 {date}. It holds yet.")
    [decision] = report.authorities
    assert (decision.court, decision.year) == ("1st Cir.", 2007)


@pytest.mark.parametrize("words", ["[in 2007)", "(see 2007]", "[the year was 2007, he said)"])
def test_words_between_unlike_signs_are_no_date(words: str) -> None:
    report = read(f"Moe v. Loe, 481 F.3d 5, {words} was another.")
    assert report.authorities[0].court is None
