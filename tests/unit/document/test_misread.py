"""Signs that recognition or a conversion took for others are read as what they stand for, and only
where the place leaves no other reading."""

from __future__ import annotations

import pytest
from tests.unit.whole import answers, read

import citecheck
from citecheck.document.misread import misread

_DECISIONS = [
    ("4 7 4 U.S. 438, 440 (1985)", "474 U.S. 438", "440", 1985),
    ("474 U.S. 4 3 8, 440 (1985)", "474 U.S. 438", "440", 1985),
    ("5OO U.S. 438, 440 (1991)", "500 U.S. 438", "440", 1991),
    ("l2 F.3d 438, 440 (1st Cir. 1993)", "12 F.3d 438", "440", 1993),
    ("I04 Wash.2d 412, 415 (1985)", "104 Wash. 2d 412", "415", 1985),
    ("I 04 Wash.2d 412, 415 (1985)", "104 Wash. 2d 412", "415", 1985),
    ("500 U.S. 43l, 440 (1991)", "500 U.S. 431", "440", 1991),
    ("500 U.S. I, 27 (1991)", "500 U.S. 1", "27", 1991),
    ("182 Wn.2d I, 5 (2014)", "182 Wn. 2d 1", "5", 2014),
    ("12 S.W.Zd 438, 440 (Tex. 1933)", "12 S.W.2d 438", "440", 1933),
    ("29 Ca1.App.4th 431, 440 (1994)", "29 Cal. App. 4th 431", "440", 1994),
    ("504U.S. 431, 440 (1991)", "504 U.S. 431", "440", 1991),
    ("505 U.S.431, 440 (1991)", "505 U.S. 431", "440", 1991),
    ("14 F.Supp.2d431, 433 (D. Me. 1998)", "14 F. Supp. 2d 431", "433", 1998),
    ("338 P.3d278, 280 (2014)", "338 P.3d 278", "280", 2014),
    ("502 U.S. 431, 440 (l991)", "502 U.S. 431", "440", 1991),
    ("503 U.S. 431, 440 (1 991)", "503 U.S. 431", "440", 1991),
    ("503 U.S. 431, 440 (201 I)", "503 U.S. 431", "440", 2011),
    ("2023 WL5436395, at *3 (D. Me. Aug. 24, 2023)", "2023 WL 5436395", "*3", 2023),
    ("2023WL 5436395, at *3 (D. Me. 2023)", "2023 WL 5436395", "*3", 2023),
    ("2023WL5436395, at *3 (D. Me. 2023)", "2023 WL 5436395", "*3", 2023),
    ("2023 W.L. 5436395, at *3 (D. Me. 2023)", "2023 WL 5436395", "*3", 2023),
    ("2023 WL 543 6395, at *3 (D. Me. 2023)", "2023 WL 5436395", "*3", 2023),
    ("2021 U.S. Dist. LEX1S 12345, at *3 (D. Me. 2021)", "2021 U.S. Dist. LEXIS 12345", "*3", 2021),
    ("412 US. 438, 440 (1985)", "412 U.S. 438", "440", 1985),
    ("12 F.3d 438, 440 (1st Cir, 1993)", "12 F.3d 438", "440", 1993),
    ("2023 WL 5436395, at “3 (D. Me. Aug. 24, 2023)", "2023 WL 5436395", "*3", 2023),
    ("959 S.W.2d 171, 179B81 (Tex. 1997)", "959 S.W.2d 171", "179-81", 1997),
    ("959 S.W.2d 171, 179B181 (Tex. 1997)", "959 S.W.2d 171", "179-181", 1997),
]  # fmt: skip


@pytest.mark.parametrize(("cited", "key", "pin", "year"), _DECISIONS)
def test_a_decision_is_read(cited: str, key: str, pin: str, year: int) -> None:
    (citation,) = read(f"It is settled. Orrin v. Dale, {cited}. So here.").citations
    assert (str(citation.keys[0]).replace("Wn.2d", "Wn. 2d"), citation.pin, citation.year) == (
        key,
        pin,
        year,
    )


@pytest.mark.parametrize(
    ("cited", "key"),
    [
        ("42 U.S.C. ' 1983", "42 U.S.C. § 1983"),
        ("42 U.S.C. $ 1983", "42 U.S.C. § 1983"),
        ("42 U.S.C. S 1983", "42 U.S.C. § 1983"),
        ("42 U.S.C. 5 1983", "42 U.S.C. § 1983"),
        ("42 U.S.C. ß 1983", "42 U.S.C. § 1983"),
        ("42 US.C. § 1983", "42 U.S.C. § 1983"),
        ("42\nUS.C. § 1983", "42 U.S.C. § 1983"),
        ("42 U.S.C. § 2000€-5(£)(1)", "42 U.S.C. § 2000e-5(f)(1)"),
        ("Doe v. Roe, 2019- Ohio-3636, ¶ 48", "2019-Ohio-3636"),
        ("RCW 7. 72.050(1)", "RCW 7.72.050(1)"),
        ("RCW 43 .06.220", "RCW 43.06.220"),
        ("RCW 9A.36 .011", "RCW 9A.36.011"),
        ("RCW 9A. 36. 011", "RCW 9A.36.011"),
        ("Doe v. Roe, 2019-0hio-3636, ¶ 48", "2019-Ohio-3636"),
        ("29 CUE. § 1601.28(a)", "29 C.F.R. § 1601.28(a)"),
        ("Fed. R. Civ. P. 56(¢)", "Fed. R. Civ. P. 56(c)"),
        ("29 C.ER. § 1601.28(a)", "29 C.F.R. § 1601.28(a)"),
        ("Tex. Fam. Code Ann. ' 151.001", "Tex. Fam. Code § 151.001"),
        ("Fed. R. Civ. P. l2(b)(6)", "Fed. R. Civ. P. 12(b)(6)"),
        ("Tex. R. App. P. 38.l", "Tex. R. App. P. 38.1"),
    ],
)
def test_a_provision_is_read(cited: str, key: str) -> None:
    (citation,) = read(f"It is settled, see {cited}. So here.").citations
    assert str(citation.keys[0]) == key


def test_a_list_behind_two_signs_of_wordperfect_is_read_and_so_are_bare_sections() -> None:
    text = "It is settled, 42 U.S.C. '' 1983, 1985. A claim under ' 1983 lies here."
    assert answers(text) == [
        ("42 U.S.C. §§ 1983", "42 U.S.C. § 1983"),
        ("1985", "42 U.S.C. § 1985"),
        ("§ 1983", "42 U.S.C. § 1983"),
    ]


def test_two_numbers_before_a_reporter_are_one_where_the_brief_has_it_whole() -> None:
    text = "Orrin v. Dale, 47 4 U.S. 438 (1985)."
    assert misread(text) == []
    (first, second) = read(f"{text} It is so. Orrin v. Dale, 474 U.S. 438, 440 (1985).").citations
    assert first.authority == second.authority


def test_courts_are_read_whose_ordinals_are_misread() -> None:
    report = read("Orrin v. Dale, 12 F.3d 438 (llth Cir. 1993).")
    assert (report.citations[0].court, report.citations[0].year) == ("11th Cir.", 1993)


def test_a_dash_of_wordperfect_in_a_court_is_a_dash() -> None:
    text = "Orrin v. Dale, 137 S.W.3d 199 (Tex. App.CHouston [1st Dist.] 2004, no pet.)."
    assert read(text).citations[0].court == "Tex. App.—Houston [1st Dist.]"


@pytest.mark.parametrize(
    "text",
    [
        "26 U.S.C. § 179B(a). 42 U.S.C. § 300aa-11. Section 179B-81 stands.",
        "The word 'gain' 12 times; in the ' 80s; at Gate 5B12.",
        "Orrin v. Dale, 12 F.3d 438 (5th Cir. 1993), 2021 WL 55555, at *3.",
        "Orrin v. Dale,12 410 U.S. 113, 115 (1973). O'Connor, I Wigmore 12 (1904).",
        "Fed. R. Civ. P. 12(b). 5 U.S.C. § 552. 42 U.S.C. 5, 1983. C.R.S. 5-1-101",
        "Part I (1991) and Vol. I, 12 S. Ct. 5, Table 1 of 2 U.S. ports. Id. at 5 B.",
        "Exs. 12A, 12B14 and 3 C 5. See id. at 17 (citing Dale, 12 F.3d at 5).",
        "12 US 5; he paid £5 at “4 Ferry Street” and 7 €. Cir, as he wrote it; 940 C.M.R. § 3.01.",
        "Orrin Ltd. at 5; the end. at 12; and/d. at 4; Navy. Then Envy. Ames",
        "29 C.F.R. § 1601.28. 29 CFR § 1601.28. 12 C.C.R. § 3.1.",
        "f(x=s) and a=b, url?x=t&y=n; State's Nat'l",
    ],
)
def test_what_may_be_something_else_stays(text: str) -> None:
    assert misread(text) == []


@pytest.mark.parametrize("misread_id", ["Jd.", "/d.", "ld.", "|d."])
def test_the_letter_of_an_italic_id_is_read(misread_id: str) -> None:
    text = f"Orrin v. Dale, 12 F.3d 438 (1st Cir. 1993). It is so. {misread_id} at 440."
    (full, short) = read(text).citations
    assert (short.keys, short.pin, short.authority) == ((), "440", full.authority)


@pytest.mark.parametrize("body", ["EVID.", "CIV. P.", "CRIM. P."])
def test_the_name_of_a_body_of_rules_in_capitals_is_read(body: str) -> None:
    (citation,) = read(f"So it is. TEX. R. {body.replace('I', 'l')} 802.").citations
    (same,) = read(f"So it is. TEX. R. {body} 802.").citations
    assert citation.keys == same.keys != ()


@pytest.mark.parametrize("versus", ["Vv.", "vy."])
def test_the_v_between_parties_is_read(versus: str) -> None:
    (citation,) = read(f"So it was in Orrin {versus} Dale, 12 F.3d 438 (1993).").citations
    assert citation.name == "Orrin v. Dale"


def test_the_report_says_once_that_signs_were_misread() -> None:
    report = read("Orrin v. Dale, 5OO U.S. 438 (1991). Id. at 440. Doe v. Roe, 5O1 U.S. 4 (l992).")
    assert report.document.source.notices == (
        (
            "signs that recognition (OCR) or a conversion took for others are read as what they stand "
            "for, in 3 places: “5OO” as “500”, …"
        ),
    )
    assert read("Orrin v. Dale, 500 U.S. 438 (1991).").document.source.notices == ()


def test_places_are_those_of_the_source() -> None:
    text = "It is so. Orrin v. Dale, 4 7 4 U.S. 438 (1985). Doe v. Roe, 505 U.S.431 (1992)."
    report = read(text)
    spans = [report.document.offsets.span(c.span).of(text) for c in report.citations]
    assert spans == ["Orrin v. Dale, 4 7 4 U.S. 438 (1985)", "Doe v. Roe, 505 U.S.431 (1992)"]


@pytest.mark.parametrize(
    ("cited", "read"),
    [
        ("42 U.S.C. § 2000e-5(f) (1) in", "42 U.S.C. § 2000e-5(f)(1)"),
        ("42 U.S.C. §\n2000e-5(f)   (1), and", "42 U.S.C. § 2000e-5(f)(1)"),
        ("42 U.S.C. § 1983(a) (1) a right, and (2) a person", "42 U.S.C. § 1983(a)"),
    ],
)
def test_a_space_between_subdivisions(cited: str, read: str) -> None:
    text = f"It was filed under {cited} those years."
    assert [each.citation for each in citecheck.extract(text)] == [read]


def test_a_volume_may_stand_at_the_end_of_a_line() -> None:
    (mend,) = misread("Orrin v. Dale, I 87 Wn.2d \n312, 320 (2015).")
    assert mend.words == "187"


def test_a_year_behind_a_chapter_of_washington_is_no_part_of_it() -> None:
    text = "It is chapter RCW 43.06. 2020 was the year."
    assert not misread(text)


def test_a_blank_that_is_lost_before_a_section_sign() -> None:
    text = "SUPREME COURT OF THE STATE OF NEW YORK\n\nIt is so by GBL§ 349 and CPLR§ 3211.\n"
    assert [answer for _, answer in answers(text)] == [
        "N.Y. Gen. Bus. Law § 349",
        "N.Y. C.P.L.R. 3211",
    ]
