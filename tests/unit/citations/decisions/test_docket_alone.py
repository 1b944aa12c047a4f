"""Decisions known by their docket number alone, with the court behind it or before it."""

from __future__ import annotations

import pytest

from citecheck.citations.decisions import dockets, reporters
from citecheck.citations.decisions.cases import read
from citecheck.citations.decisions.mentions import CaseMention


def _decisions(text: str) -> list[CaseMention]:
    return read(text, reporters.find(text), list(dockets.find(text)))


def test_a_paragraph_may_stand_between_a_number_and_its_reporter() -> None:
    text = "See Roe v. State, 2014-CA-04321-COA (¶ 15), 178 So. 3d 300 (Miss. Ct. App. 2015)."
    (mention,) = _decisions(text)
    assert [str(key) for key in mention.keys] == ["178 So. 3d 300", "2014-CA-04321-COA"]


# text | name | docket number | court | year | pin
ONE = """
Commonwealth v. Roe, Mass. App. Ct., No. 15-P-321 (May 3, 2016) | Commonwealth v. Roe | 15-P-321 | Mass. App. Ct. | 2016 |
Roe v. Poe, Mass. Super. Ct., No. 15-4321-A (Essex County May 3, 2016) | Roe v. Poe | 15-4321-A | Mass. Super. Ct. | 2016 |
State v. Roe (May 5, 1999), Summit App. No. 19321, unreported | State v. Roe | 19321 | Summit App. | 1999 |
Roe v. Poe, Superior Court, judicial district of Hartford, Docket No. CV-15-4321567-S (May 3, 2016) | Roe v. Poe | CV-15-4321567-S | Superior Court, judicial district of Hartford | 2016 |
Matter of Roe, Sup Ct, Kings County, May 3, 2016, Poe, J., Index No. 4321/15 | Matter of Roe | 4321/15 | Sup Ct, Kings County | 2016 |
Roe v. Poe, Del. Ch., C.A. No. 12345-VCL (May 3, 2016) | Roe v. Poe | 12345-VCL | Del. Ch. | 2016 |
Roe v. Poe, 07-493 (La. App. 3 Cir. 10/3/07) | Roe v. Poe | 07-493 | La. App. 3 Cir. | 2007 |
Roe v. Poe, 54,321 (La. App. 2 Cir. 3/2/22) | Roe v. Poe | 54,321 | La. App. 2 Cir. | 2022 |
People v Roe, unpublished per curiam opinion of the Court of Appeals, issued May 5, 2020 (Docket No. 345987) | People v Roe | 345987 | Court of Appeals | 2020 |
State v. Roe, Docket No. 43219, 2016 Unpublished Opinion No. 321 (Idaho Ct. App. May 3, 2016) | State v. Roe | 43219 | Idaho Ct. App. | 2016 |
Roe v. State, 2010-CT-04321-SCT (¶ 12) (Miss. 2012) | Roe v. State | 2010-CT-04321-SCT | Miss. | 2012 | ¶ 12
Acme, Inc. v. Bolt Co., IPR2020-04321, Paper 12 (P.T.A.B. May 3, 2020) | Acme, Inc. v. Bolt Co. | IPR2020-04321 | P.T.A.B. | 2020 |
State v. Roe, Op. No. 27654 (S.C. Sup. Ct. filed May 3, 2016) | State v. Roe | 27654 | S.C. Sup. Ct. | 2016 |
"""


@pytest.mark.parametrize("row", ONE.strip().splitlines())
def test_one_decision(row: str) -> None:
    text, name, docket, court, year, pin = (cell.strip() for cell in row.split("|"))
    (mention,) = _decisions(text)
    assert mention.name is not None
    assert (mention.name.text, mention.docket) == (name, docket)
    assert (mention.court, str(mention.year), mention.pin or "") == (court, year, pin)


def test_a_number_in_its_courts_own_form_is_enough_behind_a_name() -> None:
    (mention,) = _decisions("The rule is older: Roe v. State, 2010-CT-04321-SCT.")
    assert mention.docket == "2010-CT-04321-SCT"


def test_such_a_number_is_the_case_that_was_cited_by_it_before() -> None:
    first, again = _decisions(
        "Acme v. Bolt, IPR2020-04321, Paper 12 (P.T.A.B. May 3, 2020). It says so. "
        "IPR2020-04321, Paper 12, is clear."
    )
    assert first.keys == again.keys


@pytest.mark.parametrize(
    "text",
    [
        "The petition is IPR2020-04321, Paper 12.",
        "The form A-1234-15 was filed with the clerk.",
        "He drove 2015-CA-001234-MR, a truck.",
        "The patent, B243042, was granted.",
        "Exec. Order No. 14,158 says so.",
    ],
)
def test_a_number_without_a_case_is_none(text: str) -> None:
    assert _decisions(text) == []


def test_the_date_between_number_and_report_is_the_decisions() -> None:
    (mention,) = _decisions("Acme Servs., Inc., B-412345, May 3, 2016, 2016 CPD ¶ 121 at 3.")
    assert (mention.docket, mention.year, mention.pin) == ("B-412345", 2016, "3")


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Roe v. Poe, T.C. Memo. 2023-54", "T.C. Memo. 2023-54"),
        ("Roe v. Poe, T.C. Summ. Op. 2022-6", "T.C. Summ. Op. 2022-6"),
        ("Acme, 180 FERC ¶ 61,321 (2022)", "180 FERC ¶ 61,321"),
        ("Roe v Poe, 2021 NY Slip Op 50321(U)", "2021 NY Slip Op 50321(U)"),
        ("Roe v. Poe, 17 Misc. 3d 1147(A) (Sup. Ct. 2007)", "17 Misc. 3d 1147(A)"),
        ("Roe v. Poe, 17 Misc. 3d 1147(B) (Sup. Ct. 2007)", "17 Misc. 3d 1147(B)"),
        ("Roe v. Poe, 41 Fla. L. Weekly D321 (Fla. 2d DCA 2016)", "41 Fla. L. Weekly D321"),
        ("Roe v. Poe, 550 U.S. 554 (2007)", "550 U.S. 554"),
        ("Roe v. Poe, 2023 IL App (1st) 1220321WC-U, ¶ 4", "2023 IL App (1st) 1220321WC-U"),
    ],
)
def test_what_a_table_prints(text: str, printed: str) -> None:
    (mention,) = _decisions(text)
    assert [getattr(key, "in_print", None) for key in mention.keys] == [printed]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("17 Misc. 3d 1147(A)", "17 Misc. 3d 1147(B)"),
        ("41 Fla. L. Weekly D321", "41 Fla. L. Weekly S321"),
    ],
)
def test_a_letter_behind_or_before_the_page_tells_two_decisions_apart(
    first: str, second: str
) -> None:
    one, other = _decisions(f"Roe v. Poe, {first} (2007). Moe v. Loe, {second} (2007).")
    assert one.keys != other.keys
    assert [str(key) for key in (*one.keys, *other.keys)] == [first.removesuffix("(A)"), second]


def test_the_parties_of_a_caption_are_no_citation() -> None:
    caption = (
        "ADA ROE, Petitioner v. COMMISSIONER OF INTERNAL REVENUE, Respondent Docket No. 7432-01S."
    )
    assert _decisions(caption) == []


def test_nevada_says_what_its_order_did() -> None:
    text = "Moe v. Loe, Docket No. 78813 (Order of Affirmance, Mar. 4, 2020), is no precedent."
    (mention,) = _decisions(text)
    assert (mention.docket, mention.year) == ("78813", 2020)
    assert (
        _decisions("The stay, Docket No. 78813 (Order of Affirmance, Mar. 4, 2020), ended.") == []
    )


def test_a_report_in_parentheses_behind_the_date_is_the_same_decision() -> None:
    text = (
        "Moe v. Warden, Superior Court, judicial district of Tolland, Docket No. CV-16-4008124-S "
        "(March 3, 2017) (64 Conn. L. Rptr. 113)."
    )
    (mention,) = _decisions(text)
    assert len(mention.keys) == 2
