"""TOA103: same authority, different volume, reporter, page, section, docket or database number."""

from __future__ import annotations

import pytest
from tests.rules.brief import brief, words

_CITED = "Camp v. Pitts, 411 U.S. 138, 142 (1973)."


def _says(code: str, table: str, *pages: str) -> list[str]:
    return words(code, brief(table, *pages))


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


def test_both_sides_are_seen_to_differ_where_only_a_letter_does() -> None:
    table = "Cases\n\nVole v. Marsh, 41 Fla. L. Weekly D322 (Fla. 2d DCA Feb. 3, 2016) .... 1"
    cited = "Vole v. Marsh, 41 Fla. L. Weekly S322 (Fla. 2d DCA Feb. 3, 2016)."
    (said,) = _says("TOA103", table, cited)
    assert "has 41 Fla. L. Weekly S322, the table 41 Fla. L. Weekly D322 " in said


def test_docket_number_that_differs() -> None:
    table = "Cases\n\nDunn v. Poe, No. 24-1101, slip op. (1st Cir. May 2, 2025) ........ 1"
    (said,) = _says("TOA103", table, "Dunn v. Poe, No. 24-1100, slip op. at 12 (1st Cir. 2025).")
    assert said.startswith("Dunn v. Poe: the brief has No. 24-1100, the table No. 24-1101")
    other = "Dunn v. Poe, No. 24-2263, slip op. at 12 (1st Cir. 2025)."
    assert _says("TOA103", table, other) == []


def test_docket_number_that_differs_where_the_report_does_not() -> None:
    cited = "State v. Poe, 06-0207, p. 10 (La. 11/29/06), 946 So. 2d 655, 660."
    table = "Cases\n\nState v. Poe, {} (La. 11/29/06), 946 So. 2d 655 ........ 1"
    (said,) = _says("TOA103", table.format("06-0270"), cited)
    assert said.startswith("State v. Poe: the brief has 06-0207, the table 06-0270")
    # the year in full; another number of consolidated cases
    for number in ("2006-0207", "06-0944", "06-0270, 06-0207"):
        assert _says("TOA103", table.format(number), cited) == []


@pytest.mark.parametrize(
    ("listed", "part"),
    [
        ("92 Va. L. Rev. 178 (2006)", ["page"]),
        ("29 Va. L. Rev. 187 (2006)", ["volume"]),
        ("93 Yale L.J. 187 (2006)", []),
        ("92 Va. L. Rev. 999 (2006)", []),
    ],
)
def test_article_that_differs(listed: str, part: list[str]) -> None:
    table = f"Other Authorities\n\nAnn Roe, Steps to Zero, {listed} ........ 1"
    said = _says("TOA103", table, "See Ann Roe, Steps to Zero, 92 Va. L. Rev. 187, 191 (2006).")
    assert [words.rpartition("(")[2] for words in said] == [f"{name} differs)" for name in part]


def test_section_that_differs() -> None:
    (said,) = _says("TOA103", "Statutes\n\n28 U.S.C. § 1334 .... 1", "See 28 U.S.C. § 1331.")
    assert said.endswith("(section differs)")


@pytest.mark.parametrize(
    ("short", "part"),
    [
        ("385 U.S. at 141", ["volume"]),  # no slip of one figure, but a pin of the decision
        ("411 F.2d at 141", ["reporter"]),
        ("385 U.S. at 641", []),
        ("385 F.2d at 141", []),
    ],
)
def test_a_short_form_whose_pin_is_on_the_first_pages(short: str, part: list[str]) -> None:
    table = "Cases\n\nCamp v. Pitts, 411 U.S. 138 (1973) ........ 1"
    found = _says("TOA103", table, f"See {_CITED} It is so. Camp, {short}.")
    assert [said.split("(")[-1] for said in found] == [f"{which} differs)" for which in part]


def test_a_short_form_of_another_decision_of_the_name_is_no_misprint() -> None:
    table = (
        "Cases\n\nSEC v. Chenery Corp., 318 U.S. 80 (1943) ........ 1\n"
        "SEC v. Chenery Corp., 332 U.S. 94 (1947) ........ 1"
    )
    cited = "SEC v. Chenery Corp., 318 U.S. 80 (1943). SEC v. Chenery Corp., 332 U.S. 94 (1947)."
    assert _says("TOA103", table, f"{cited} It is so. Chenery, 318 U.S. at 96.") == []


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


@pytest.mark.parametrize(
    ("listed", "cited"),
    [
        ("44 Fla. L. Weekly D1235 (Fla. 2d DCA 2019)", "44 Fla. L. Weekly S1235 (Fla. 2d DCA 2019)"),
        ("T.C. Memo. 2023-46", "T.C. Memo. 2023-64"),
        ("180 FERC ¶ 61,124 (2022)", "180 FERC ¶ 61,142 (2022)"),
        ("2021 NY Slip Op 50124(U)", "2021 NY Slip Op 50142(U)"),
    ],
)  # fmt: skip
def test_both_sides_are_told_as_they_are_printed(listed: str, cited: str) -> None:
    (said,) = _says(
        "TOA103", f"Cases\n\nDoe v. Roe, {listed} ........ 1", f"See Doe v. Roe, {cited}."
    )
    ours, theirs = (words.partition(" (")[0] for words in (listed, cited))
    assert said.startswith(f"Doe v. Roe: the brief has {theirs}, the table {ours} (")
